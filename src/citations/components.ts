import type { Claim } from '../model/story.ts';

/** What a writer may put into an explainer beside plain Markdown. Each has an Astro component of the same name. */
export interface WritersComponent {
  readonly summary: string;
  /** The attributes it takes, each with a line on what to write. */
  readonly props: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  readonly form: 'block' | 'inline' | 'block or inline';
  /** Whose voice its words are. */
  readonly voice: Claim['voice'];
  /** The component that it must stand in. */
  readonly inside?: string;
}

const block = { props: {}, required: [], form: 'block', voice: 'document' } as const;
const label =
  'Small words over it that say who stands behind it, such as “executives said”; without it, the page says it.';

/** The writers' components by name. */
export const COMPONENTS: Readonly<Record<string, WritersComponent>> = {
  Facts: { ...block, summary: 'A list of facts.' },
  Fact: { ...block, summary: 'One fact: a paragraph with its citations.', props: { label }, inside: 'Facts' },
  Printed: { ...block, summary: 'Printed wordings side by side.' },
  AsPrinted: {
    ...block,
    summary: 'A quotation as one document prints it; *emphasis* marks the letters that differ.',
    inside: 'Printed',
  },
  Steps: { ...block, summary: 'Steps beside the org chart.' },
  Step: {
    ...block,
    summary: 'A heading and paragraphs beside the org chart in one state.',
    props: { state: 'The id of a state of structure.yaml.' },
    required: ['state'],
    inside: 'Steps',
  },
  Timeline: { ...block, summary: 'The timeline.' },
  OrgChart: {
    ...block,
    summary: 'The org chart in one state.',
    props: { state: 'The id of a state of structure.yaml; without it, the first.' },
  },
  Differences: { ...block, summary: 'The comparisons of comparisons.yaml.' },
  Unknowns: { ...block, summary: 'The entries of unknowns.yaml.' },
  Documents: { ...block, summary: 'The documents and what they rest on.' },
  Sums: { ...block, summary: 'Sums of money as printed.' },
  Sum: {
    ...block,
    summary: 'One sum and the sentence that goes with it.',
    props: { amount: 'The sum as the document prints it, in quotation marks.', label },
    required: ['amount'],
    inside: 'Sums',
  },
  Note: {
    ...block,
    summary: 'An editors’ note, from outside the documents.',
    props: { references: 'The ids in references.yaml that it leans on, with spaces between them.' },
    voice: 'note',
  },
  Ratio: {
    ...block,
    summary: 'Two figures and how many times larger the first is; the check recomputes it.',
    props: { of: 'The larger figure: “3800 billion”.', to: 'The smaller figure.', is: 'The quotient: “10”.' },
    required: ['of', 'to', 'is'],
    voice: 'note',
    inside: 'Note',
  },
  Editors: {
    ...block,
    summary: 'The editors’ own voice; needs no citation.',
    form: 'block or inline',
    voice: 'editors',
  },
  Gap: { ...block, summary: 'What nobody says, in open corners.', form: 'inline' },
};
