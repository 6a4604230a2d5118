import { z } from 'astro/zod';
import { STANDINGS } from '../standing.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, figures and single hyphens')
  .describe('Never changes meaning once published; it is part of addresses.');
export const text = z.string().trim().min(1);
export const ids = z.array(id).default([]);
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag, such as en or zh-Hans');
export const edtf = z.string().describe('EDTF, levels 0 to 2: 2026-03-14, 2026-03, XXXX-03-04, [..2026-03-03].');
export const url = z.url({ protocol: /^https?$/ });
export const cites = z
  .array(z.string().describe('A passage, B-6.1c, or a whole sentence, B-6.1.'))
  .min(1)
  .describe('The passages that this stands on.');
export const standing = z.enum(STANDINGS).describe('Not firmer than the softest passage cited.');
export const unstated = text.optional().describe('What the documents do not say about it; shown under “not stated”.');
export const document = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'a document id is a capital, then letters or figures');
export const cited = z.strictObject({ text, cites });

export const says = z.array(z.strictObject({ document, text, cites: cites.optional(), standing: standing.optional() }));
