import { z } from 'astro/zod';
import { text, language, edtf, url, standing } from './fields.ts';

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

export type DocumentEntry = z.infer<typeof documentSchema>;
export type ExplainerEntry = z.infer<typeof explainerSchema>;
