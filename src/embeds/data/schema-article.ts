import { certainOf } from '../../dates/index.ts';
import type { SourceDocument } from '../../model/passage.ts';
import type { Name, Story } from '../../model/story.ts';
import { headlineOf } from '../../story/headline.ts';
import type { Absolute } from './evidence.ts';
import type { Node } from './json-ld.ts';

/** The story as schema.org has an explainer, with the works that it is based on. */
export function articleOf(story: Story, absolute: Absolute): Node {
  const { meta, documents, names, references, corrections } = story;
  const { publisher, licence, standfirst, language } = meta;
  const organization = {
    '@type': 'Organization',
    name: publisher.name,
    ...(publisher.url ? { url: publisher.url } : {}),
  };
  const revised = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return {
    '@type': 'BackgroundNewsArticle',
    '@id': `${absolute('/')}#article`,
    headline: headlineOf(story),
    description: standfirst.map(({ text }) => text).join(' '),
    inLanguage: language,
    url: absolute('/'),
    mainEntityOfPage: absolute('/'),
    isAccessibleForFree: true,
    // Of the site itself the data holds no day of publication, only those of its corrections.
    ...(revised === undefined ? {} : { dateModified: revised }),
    author: organization,
    publisher: organization,
    ...(licence ? { license: licence.url ?? licence.name } : {}),
    about: names
      .filter(({ type }) => type === 'person' || type === 'organization')
      .map((name) => nameOf(name, absolute)),
    isBasedOn: documents.map((document) => originalOf(document, absolute)),
    ...(references.length === 0 ? {} : { citation: references.map(referenceOf) }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ id, date, text }) => ({
            '@type': 'CorrectionComment',
            '@id': absolute(`/corrections/#${id}`),
            text,
            datePublished: date,
          })),
        }),
  };
}

function referenceOf({ title, publisher, url, published }: Story['references'][number]): Node {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    url,
    ...publishedOn(published),
  };
}

/** The original of a document, with what the copy read says of it. */
function originalOf(document: SourceDocument, absolute: Absolute): Node {
  const { id, headline, label, author, publisher, date, language, original } = document;
  return {
    '@type': 'CreativeWork',
    '@id': original?.url ?? `${absolute(`/documents/${id}/`)}#original`,
    // The editors' own label is no name of the work.
    ...(headline ? { headline } : { alternateName: label }),
    ...(author ? { author: { '@type': 'Person', name: author } } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...publishedOn(date),
    inLanguage: language,
    ...(original?.url ? { url: original.url } : {}),
    ...(original ? { sha256: original.sha256 } : {}),
  };
}

/** The page of a document as a work of this site. */
export function pageOfDocument(document: SourceDocument, absolute: Absolute): Node {
  const { id, label, summary, edition } = document;
  const address = absolute(`/documents/${id}/`);
  const original = originalOf(document, absolute);
  return {
    '@type': 'CreativeWork',
    '@id': address,
    name: label,
    url: address,
    ...(summary ? { abstract: summary } : {}),
    isPartOf: { '@id': `${absolute('/')}#article` },
    // A full edition is the work itself, shown here; a digest only says what it says.
    ...(edition === 'full' ? { exampleOfWork: original } : { isBasedOn: original }),
  };
}

function publishedOn(edtf: string | undefined): Node {
  const { start, end } = (edtf === undefined ? undefined : certainOf(edtf)) ?? {};
  return start === undefined || end !== undefined || edtf?.includes('/') ? {} : { datePublished: start };
}

/** A person or an organization by its name. */
export function nameOf({ id, type, prefLabel }: Name, absolute: Absolute): Node {
  return { '@type': type === 'person' ? 'Person' : 'Organization', '@id': absolute(`/names/${id}/`), name: prefLabel };
}
