import { z } from 'astro/zod';
import { id, text, ids, edtf, url, cites, document, says } from './fields.ts';

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
export const correctionsSchema = z.array(
  z.strictObject({
    id,
    date: z.iso.date(),
    page: z.string().regex(/^\/(?!\/)/, 'a page of this site begins with one /, such as /timeline/'),
    text,
  }),
);

export type ReferenceEntry = z.infer<typeof referencesSchema>[number];
export type ComparisonEntry = z.infer<typeof comparisonsSchema>[number];
export type UnknownEntry = z.infer<typeof unknownsSchema>[number];
export type CorrectionEntry = z.infer<typeof correctionsSchema>[number];
