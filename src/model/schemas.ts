import { z } from 'astro/zod';
import { STANDINGS } from './standing.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, figures and single hyphens')
  .describe('Never changes meaning once published; it is part of addresses.');
const text = z.string().trim().min(1);
const ids = z.array(id).default([]);
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag, such as en or zh-Hans');
const edtf = z.string().describe('EDTF, levels 0 to 2: 2026-03-14, 2026-03, XXXX-03-04, [..2026-03-03].');
const url = z.url({ protocol: /^https?$/ });
const cites = z
  .array(z.string().describe('A passage, B-6.1c, or a whole sentence, B-6.1.'))
  .min(1)
  .describe('The passages that this stands on.');
const standing = z.enum(STANDINGS).describe('Not firmer than the softest passage cited.');
const unstated = text.optional().describe('What the documents do not say about it; shown under “not stated”.');
const document = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'a document id is a capital, then letters or figures');
const cited = z.strictObject({ text, cites });

/** `story.yaml` */
export const storySchema = z.strictObject({
  language,
  title: text.describe('The name of the site.'),
  tagline: text.optional(),
  publisher: z.strictObject({ name: text, url: url.optional() }),
  headline: z.strictObject({
    text,
    gap: text.optional().describe('What the documents leave open, set in open corners after the text.'),
    cites,
  }),
  standfirst: z.array(cited).min(1).describe('Sentence by sentence.'),
  stamp: z
    .array(z.strictObject({ term: text, text, cites: cites.optional() }))
    .default([])
    .describe('The short table beside the standfirst.'),
  reading: z
    .strictObject({ year: z.int(), reference: id })
    .optional()
    .describe('The year in which yearless dates are ordered, and the reference that says so.'),
  pages: z.array(id).min(1).describe('The explainers, in reading order: the file names without .mdx.'),
});

export const NAME_TYPES = [
  'person',
  'organization',
  'unit',
  'team',
  'function',
  'model',
  'product',
  'brand',
  'platform',
  'concept',
  'speaker',
] as const;

const nameSchema = z.strictObject({
  id,
  type: z.enum(NAME_TYPES),
  prefLabel: text.describe('As the documents write it (SKOS).'),
  altLabel: z
    .array(text)
    .default([])
    .describe('Other ways in which documents or explainers write it; each counts as the same name.'),
  printed: z.record(document, z.array(text)).default({}).describe('How each document writes it.'),
  beyond: z
    .array(z.strictObject({ label: text, language, reference: id }))
    .default([])
    .describe('Labels that the documents do not print, such as the Chinese form, each with the reference that has it.'),
  text: text.optional().describe('One sentence: what the documents say it is.'),
  standing: standing.optional(),
  cites,
  unstated,
});
/** `names.yaml` */
export const namesSchema = z.array(nameSchema).min(1);

const eventSchema = z.strictObject({
  id,
  label: text.describe('A short sentence in the present tense.'),
  date: edtf.optional().describe('EDTF; left out where the documents give none.'),
  when: text
    .optional()
    .describe('What the documents say of the time beyond the date: “in the early hours; no time zone”.'),
  text: text.optional(),
  standing,
  cites,
  names: ids,
  after: ids.describe('Events known to come before this one.'),
  before: ids.describe('Events known to come after this one.'),
  alongside: id
    .optional()
    .describe('The event that it is said to coincide with; for one without a date whose start and end nobody gives.'),
  lane: id.optional().describe('The name in whose row it is drawn.'),
  changes: ids.describe('The changes of structure.yaml that it carries.'),
  differs: ids.describe('The comparisons in which the documents differ on it.'),
  unstated,
});
/** `events.yaml` */
export const eventsSchema = z.array(eventSchema);

const says = z.array(z.strictObject({ document, text, cites: cites.optional(), standing: standing.optional() }));

export const UNIT_KINDS = ['organization', 'unit', 'team', 'function', 'project', 'group'] as const;

const unitSchema = z.strictObject({
  id,
  label: text,
  kind: z.enum(UNIT_KINDS),
  name: id.optional(),
  unitOf: z
    .strictObject({ unit: id, standing, cites })
    .optional()
    .describe('The unit it belongs to, only where the documents say so (W3C ORG).'),
  from: id.optional().describe('The change that brings it, where it is not there before.'),
  existed: z
    .enum(['stated', 'absent'])
    .default('stated')
    .describe('Whether the documents say that it was there before the changes.'),
  said: says.default([]).describe('What each document calls it.'),
  text: text.optional(),
  standing,
  cites,
  unstated,
});
const postSchema = z.strictObject({
  id,
  label: text,
  postIn: id,
  heldBy: z.strictObject({ name: id, standing, cites }).optional(),
  standing,
  cites,
  unstated,
});
const allianceSchema = z.strictObject({
  id,
  label: text,
  name: id.optional(),
  members: z.array(id).min(2),
  date: edtf.optional(),
  text: text.optional(),
  standing,
  cites,
  unstated,
});
const relationSchema = z.strictObject({
  id,
  kind: z.enum(['coordination', 'second', 'membership']).describe('Drawn beside the tree, never as a line of it.'),
  label: text,
  from: id,
  to: id,
  standing,
  cites,
  unstated,
});
const changeBase = {
  id,
  label: text.describe('A sentence: what changes.'),
  date: edtf.optional(),
  standing,
  cites,
  unstated,
};
const units = z.array(id).min(1);
const changeSchema = z.discriminatedUnion('verb', [
  z.strictObject({ ...changeBase, verb: z.literal('created'), units }),
  z.strictObject({ ...changeBase, verb: z.literal('dissolved'), units }),
  z.strictObject({ ...changeBase, verb: z.literal('moved'), units, to: id }),
  z.strictObject({
    ...changeBase,
    verb: z.literal('merged'),
    units,
    to: id.describe('The unit with which they are combined.'),
  }),
  z.strictObject({ ...changeBase, verb: z.literal('split'), unit: id, into: units }),
  z.strictObject({ ...changeBase, verb: z.literal('renamed'), unit: id, to: text.describe('The new label.') }),
  z.strictObject({ ...changeBase, verb: z.literal('vacated'), post: id, by: id.describe('The name that leaves it.') }),
  z.strictObject({ ...changeBase, verb: z.literal('filled'), post: id, by: id }),
  z.strictObject({
    ...changeBase,
    verb: z.literal('coordinated'),
    units,
    by: id.describe('The unit that coordinates them.'),
  }),
  z.strictObject({ ...changeBase, verb: z.literal('joined'), unit: id, by: id.describe('The name that joins it.') }),
  z.strictObject({
    ...changeBase,
    verb: z.literal('unknown'),
    units: z.array(id).default([]).describe('What it touches; how is not said, or cannot be drawn.'),
  }),
]);
const stateSchema = z.strictObject({
  id,
  label: text.describe('On the card: “After, reportedly”.'),
  note: text.describe('What dates it: “no date given”.'),
  title: text.describe('The title of the chart in this state.'),
  subtitle: text.describe('How to read it.'),
  standing,
  changes: ids.describe('The changes that it shows.'),
  foot: z.array(cited).default([]).describe('Sentences under the chart, after the computed one.'),
});
/** `structure.yaml` */
export const structureSchema = z.strictObject({
  states: z.array(stateSchema).min(1).describe('The first is the state before every change.'),
  units: z.array(unitSchema),
  posts: z.array(postSchema).default([]),
  alliances: z.array(allianceSchema).default([]),
  relations: z.array(relationSchema).default([]),
  changes: z.array(changeSchema).default([]),
});

/** `references.yaml` */
export const referencesSchema = z.array(
  z.strictObject({
    id,
    title: text,
    publisher: text,
    url,
    published: edtf.optional(),
    accessed: z.iso.date(),
    shows: text.describe('What it is used for, in one sentence.'),
  }),
);

/** `comparisons.yaml` */
export const comparisonsSchema = z.array(
  z.strictObject({
    id,
    label: text.describe('What is compared: “The last word”.'),
    verdict: z.enum(['differs', 'compatible']),
    says: says.min(2).describe('One entry a document; without cites, the document is silent.'),
    text: text.optional().describe('The editors’ sentence on how the two go together.'),
  }),
);

/** `unknowns.yaml` */
export const unknownsSchema = z.array(
  z.strictObject({
    id,
    label: text.describe('The headline: “Nobody has named a successor”.'),
    text,
    cites,
    says: z.array(z.strictObject({ document, text })).default([]),
    about: ids.describe('Names, events, units or posts that it concerns.'),
  }),
);

/** `corrections.yaml` */
export const correctionsSchema = z.array(z.strictObject({ id, date: z.iso.date(), page: text, text }));

/** The frontmatter of `documents/<id>.md` */
export const documentSchema = z.strictObject({
  edition: z.enum(['full', 'digest']),
  label: text,
  language,
  headline: text.optional(),
  author: text.optional(),
  publisher: text.optional(),
  date: edtf.optional(),
  summary: text.optional(),
  original: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits'),
      paragraphs: z.int().min(1),
      sentences: z.int().min(1),
      file: text.optional(),
      url: url.optional(),
    })
    .optional()
    .describe('Needed by a digest.'),
  standings: z
    .record(
      z.string().regex(/^[1-9]\d*\.[1-9]\d*$/, 'a sentence is paragraph.sentence, such as 3.2'),
      z.string().describe('As in a digest: reported, or attributed (executives).'),
    )
    .default({})
    .describe('For a full edition: the sentences whose standing a reviewer set by hand.'),
});

/** The frontmatter of `explainers/<id>.mdx` */
export const explainerSchema = z.strictObject({ title: text, standing: standing.optional() });

export type StoryEntry = z.infer<typeof storySchema>;
export type NameEntry = z.infer<typeof nameSchema>;
export type EventEntry = z.infer<typeof eventSchema>;
export type StateEntry = z.infer<typeof stateSchema>;
export type UnitEntry = z.infer<typeof unitSchema>;
export type PostEntry = z.infer<typeof postSchema>;
export type AllianceEntry = z.infer<typeof allianceSchema>;
export type RelationEntry = z.infer<typeof relationSchema>;
export type ChangeEntry = z.infer<typeof changeSchema>;
export type StructureEntry = z.infer<typeof structureSchema>;
export type ReferenceEntry = z.infer<typeof referencesSchema>[number];
export type ComparisonEntry = z.infer<typeof comparisonsSchema>[number];
export type UnknownEntry = z.infer<typeof unknownsSchema>[number];
export type CorrectionEntry = z.infer<typeof correctionsSchema>[number];
export type DocumentEntry = z.infer<typeof documentSchema>;
export type ExplainerEntry = z.infer<typeof explainerSchema>;
