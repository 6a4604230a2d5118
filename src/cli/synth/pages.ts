import type { z } from 'astro/zod';
import type {
  comparisonsSchema,
  correctionsSchema,
  referencesSchema,
  storySchema,
  unknownsSchema,
} from '../../model/schemas.ts';
import { READING_YEAR } from './dates.ts';
import type { Fact } from './ledger.ts';
import type { Units } from './units.ts';
import type { StateIn, World } from './world.ts';

const REFERENCE = 'harbour-almanac';
const CHAPTERS = ['begin', 'course', 'rest'] as const;
const MOST_FACTS = 12;

/** The files that stand around the data: the story itself, its explainers, what is unknown, compared and corrected. */
export interface Pages {
  readonly story: z.input<typeof storySchema>;
  readonly references: z.input<typeof referencesSchema>;
  readonly comparisons: z.input<typeof comparisonsSchema>;
  readonly unknowns: z.input<typeof unknownsSchema>;
  readonly corrections: z.input<typeof correctionsSchema>;
  /** The MDX of each explainer by its id. */
  readonly explainers: ReadonlyMap<string, string>;
}

/** Makes the pages from what has been said so far, and has said what they need themselves. */
export function makePages(units: Units, states: readonly StateIn[], world: World): Pages {
  const firm = world.told.filter(({ standing }) => standing === 'stated');
  const root = units.units[0];
  const chapters = CHAPTERS.map((id, i) => [id, chapterOf(i, world.told)] as const);
  const explainers = new Map([...chapters, ['steps', stepsOf(states, firm)] as const, ['open', OPEN] as const]);
  const comparisons = comparisonsOf(units, world);
  return {
    story: {
      language: 'en',
      title: 'Made to Measure',
      tagline: 'A story of size',
      publisher: { name: 'Nobody at all' },
      headline: { text: `What becomes of ${root?.label}`, cites: root?.cites ?? [] },
      standfirst: firm.slice(0, 2).map(({ sentence, cites }) => ({ text: sentence, cites })),
      stamp: [{ term: 'Rests on', text: 'documents that were made for it' }],
      reading: { year: READING_YEAR, reference: REFERENCE },
      pages: [...explainers.keys()],
    },
    references: REFERENCES,
    comparisons,
    unknowns: unknownsOf(units, world),
    corrections: [{ id: 'first-note', date: '2031-12-24', page: '/', text: 'An earlier text had another headline.' }],
    explainers,
  };
}

const REFERENCES: Pages['references'] = [
  {
    id: REFERENCE,
    title: 'Harbour almanac',
    publisher: 'Nobody at all',
    url: 'https://example.org/almanac',
    accessed: '2031-12-24',
    shows: 'Which year the days without a year belong to.',
  },
];

function comparisonsOf({ units }: Units, { size, ledger, random }: World): Pages['comparisons'] {
  if (size.documents < 2) return [];
  const label = units[0]?.label ?? '';
  const says = [0, 1].map((document) => {
    const text = `${label} has ${100 + random.below(400)} people.`;
    const { cites, standing } = ledger.write(text, 'stated', document);
    return { document: `D${document + 1}`, text, cites, standing };
  });
  return [{ id: 'people', label: 'How many people there are', verdict: 'differs', says }];
}

function unknownsOf({ units }: Units, { ledger, random }: World): Pages['unknowns'] {
  const [first] = units;
  if (!first) return [];
  return [first, random.pick(units)].map(({ id, label }, i) => {
    const text = i === 0 ? `Nobody says what ${label} costs` : `Nobody says who founded ${label}`;
    const { cites } = ledger.write(`${text}.`, 'absent');
    return { id: `open-${i + 1}`, label: text, text: `${text}.`, cites, about: [id] };
  });
}

/** Facts from all over the story, a few to a paragraph, each in its own words and cited. */
function chapterOf(number: number, told: readonly Fact[]): string {
  const step = Math.max(1, Math.floor(told.length / (MOST_FACTS * CHAPTERS.length)));
  const facts = told.filter((_, i) => i % step === 0).filter((_, i) => i % CHAPTERS.length === number);
  const chosen = facts.length > 0 ? facts.slice(0, MOST_FACTS) : told.slice(0, 1);
  const paragraphs = Array.from({ length: Math.ceil(chosen.length / 3) }, (_, i) =>
    chosen
      .slice(i * 3, i * 3 + 3)
      .map(cited)
      .join(' '),
  );
  const note = `<Note references="${REFERENCE}">\n\nThe almanac tells which year is meant where a day has none.\n\n</Note>`;
  return page(TITLES[number] ?? '', [...paragraphs, ...(number === 0 ? [note, '<Timeline />'] : [])]);
}

const TITLES = ['How it begins', 'The course of it', 'What else happens'];

function stepsOf(states: readonly StateIn[], firm: readonly Fact[]): string {
  const steps = states.map(({ id, label }, i) => {
    const fact = firm[(i * 7) % firm.length];
    return `<Step state="${id}">\n\n### ${label}\n\n${fact ? cited(fact) : ''}\n\n</Step>`;
  });
  return page('Step by step', ['<Steps>', ...steps, '</Steps>']);
}

const OPEN = page('What is open', [
  '<Editors>This is what the documents leave open.</Editors>',
  '<Differences />',
  '<Unknowns />',
  '<Documents />',
]);

function cited({ sentence, cites }: Fact): string {
  return `${sentence} [${cites.map((key) => `@${key}`).join('; ')}]`;
}

function page(title: string, blocks: readonly string[]): string {
  return `---\ntitle: ${title}\n---\n\n${blocks.join('\n\n')}\n`;
}
