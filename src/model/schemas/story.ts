import { z } from 'astro/zod';
import { faultOfAccent, type SCHEMES } from '../accent.ts';
import { id, text, language, url, cites, cited } from './fields.ts';

const COLOUR = /^#[0-9a-f]{6}$/;
const accent = (scheme: keyof typeof SCHEMES) =>
  z
    .string()
    .regex(COLOUR, 'a colour is # and six figures or small letters, such as #00598c')
    .superRefine((colour, context) => {
      const fault = COLOUR.test(colour) ? faultOfAccent(colour, scheme) : undefined;
      if (fault !== undefined) context.addIssue(fault);
    });

/** `story.yaml` */
export const storySchema = z.strictObject({
  language,
  title: text.describe('The name of the site.'),
  tagline: text.optional(),
  publisher: z.strictObject({ name: text, url: url.optional() }),
  licence: z
    .strictObject({ name: text, url: url.optional() })
    .optional()
    .describe('Under which the downloads may be used; left out, they say that none is named.'),
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
  accent: z
    .strictObject({ light: accent('light'), dark: accent('dark') })
    .optional()
    .describe('The one colour, which says what changes, in the light and the dark scheme.'),
  reading: z
    .strictObject({ year: z.int(), reference: id })
    .optional()
    .describe('The year in which yearless dates are ordered, and the reference that says so.'),
  pages: z.array(id).min(1).describe('The explainers, in reading order: the file names without .mdx.'),
});

export type StoryEntry = z.infer<typeof storySchema>;
