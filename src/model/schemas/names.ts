import { z } from 'astro/zod';
import { id, text, language, cites, standing, unstated, document } from './fields.ts';

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

export type NameEntry = z.infer<typeof nameSchema>;
