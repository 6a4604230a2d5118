import type { APIRoute } from 'astro';
import { DOWNLOADS, type DownloadName } from '../embeds/data/downloads.ts';
import { absolute, pageList } from '../layouts/addresses.ts';
import { story } from '../loaders/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { headlineOf } from '../story/headline.ts';

/** What the site is, for readers that are programs: the form that llmstxt.org describes. */
export const GET: APIRoute = ({ site }) => {
  const { title, standfirst, language } = story.meta;
  const words = wordsOf(language);
  const link = (address: string, label: string): string => `- [${label}](${absolute(address, site)})`;
  const files = Object.keys(DOWNLOADS) as DownloadName[];
  const lines = [
    `# ${title}`,
    '',
    `> ${headlineOf(story)}`,
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
    '',
    `## ${words.data.title}`,
    '',
    link('/data/', words.data.fields),
    ...files.map((file) => `${link(`/data/${file}`, file)}: ${words.data.about[file]}`),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
