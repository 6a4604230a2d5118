import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { headlineOf } from '../../story/headline.ts';
import { DOWNLOADS, type DownloadName } from './downloads.ts';
import type { Absolute } from './evidence.ts';
import type { Node } from './json-ld.ts';
import { revisionOf } from './when.ts';

/** The downloads as a data set of schema.org: for the head of the page that lists them. */
export function datasetLd(story: Story, absolute: Absolute): Node {
  const { publisher, language, licence } = story.meta;
  const { data } = wordsOf(language);
  const revision = revisionOf(story);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute('/data/'),
    url: absolute('/data/'),
    name: headlineOf(story),
    description: data.lead,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: publisher.name, ...(publisher.url ? { url: publisher.url } : {}) },
    ...(licence ? { license: licence.url ?? licence.name } : {}),
    ...(revision === undefined ? {} : { dateModified: revision }),
    distribution: (Object.keys(DOWNLOADS) as DownloadName[]).map((file) => ({
      '@type': 'DataDownload',
      name: file,
      description: data.about[file],
      encodingFormat: DOWNLOADS[file].type,
      contentUrl: absolute(`/data/${file}`),
    })),
  };
}
