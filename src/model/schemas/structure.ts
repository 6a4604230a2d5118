import { z } from 'astro/zod';
import { id, text, ids, edtf, cites, standing, unstated, cited, says } from './fields.ts';

export const UNIT_KINDS = ['organization', 'unit', 'team', 'function', 'project', 'group'] as const;

const unitSchema = z.strictObject({
  id,
  label: text,
  kind: z.enum(UNIT_KINDS),
  name: id.optional(),
  unitOf: z
    .strictObject(
      { unit: id, standing, cites },
      {
        error: ({ input }) =>
          Array.isArray(input)
            ? 'a unit belongs to one unit at a time: keep one, and write the other as a change of verb “moved”'
            : undefined,
      },
    )
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
    by: id.describe('The unit at whose level they are coordinated.'),
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

export type StateEntry = z.infer<typeof stateSchema>;
export type UnitEntry = z.infer<typeof unitSchema>;
export type PostEntry = z.infer<typeof postSchema>;
export type AllianceEntry = z.infer<typeof allianceSchema>;
export type RelationEntry = z.infer<typeof relationSchema>;
export type ChangeEntry = z.infer<typeof changeSchema>;
export type StructureEntry = z.infer<typeof structureSchema>;
