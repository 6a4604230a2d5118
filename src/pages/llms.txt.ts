import type { APIRoute } from 'astro';
import { absolute, pageList } from '../layouts/addresses.ts';
import { story } from '../loaders/story.ts';
import { wordsOf } from '../model/words/index.ts';

/** What the site is, for readers that are programs: the form that llmstxt.org describes. */
export const GET: APIRoute = ({ site }) => {
  const { title, headline, standfirst, language } = story.meta;
  const words = wordsOf(language);
  const link = (address: string, label: string): string => `- [${label}](${absolute(address, site)})`;
  const lines = [
    `# ${title}`,
    '',
    `> ${[headline.text, headline.gap].filter(Boolean).join(' ')}`,
    '',
    standfirst.map(({ text }) => text).join(' '),
    '',
    words.site.promise,
    '',
    `## ${words.site.pages}`,
    '',
    ...pageList(words).map(([address, label]) => link(address, label)),
    '',
    `## ${words.pages.documents}`,
    '',
    ...story.documents.map(({ id, label }) => link(`/documents/${id}/`, `${id}: ${label}`)),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
