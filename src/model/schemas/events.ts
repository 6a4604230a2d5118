import { z } from 'astro/zod';
import { id, text, ids, edtf, cites, standing, unstated } from './fields.ts';

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

export type EventEntry = z.infer<typeof eventSchema>;
