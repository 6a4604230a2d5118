import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute } from '../layouts/addresses.ts';
import { story } from '../loaders/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { headlineOf } from '../story/headline.ts';

/** The corrections, newest first, and the explainer itself, which carries no date that the documents do not give. */
export const GET: APIRoute = ({ site }) => {
  const { title, tagline, standfirst, language } = story.meta;
  const words = wordsOf(language);
  const corrections = story.corrections
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ id, date, text }) => ({
      title: words.corrections.entry(date),
      description: text,
      pubDate: new Date(`${date}T00:00:00Z`),
      link: absolute(`/corrections/#${id}`, site),
    }));
  const explainer = {
    title: headlineOf(story),
    description: standfirst.map(({ text }) => text).join(' '),
    link: absolute('/', site),
  };
  return rss({
    title,
    description: tagline ?? explainer.title,
    site: absolute('/', site),
    items: [...corrections, explainer],
    customData: `<language>${language}</language>`,
  });
};
