import { z } from 'astro/zod';
import { id, text, language, url, cites, cited } from './fields.ts';

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

export type StoryEntry = z.infer<typeof storySchema>;
