import { certainOf } from '../../dates/index.ts';
import type { SourceDocument } from '../../model/passage.ts';
import type { Name, Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { claimRecords, type ClaimRecord } from './claims.ts';
import { eventRecords, type EventRecord } from './events.ts';
import { passageAddress, type Absolute } from './evidence.ts';
import { ownTerms, type Node } from './json-ld.ts';
import { organizationsOf } from './roles.ts';
import { articleOf, nameOf, pageOfDocument } from './schema-article.ts';

const CONTEXT = 'https://schema.org';
const DERIVED = 'http://www.w3.org/ns/prov#wasDerivedFrom';
/** A page does not carry thousands of events twice: all of them are in the files. */
const MOST_IN_HEAD = 100;

/** The story as schema.org has an explainer: for the head of its page. */
export function articleLd(story: Story, absolute: Absolute): Node {
  return { '@context': CONTEXT, ...articleOf(story, absolute) };
}

/** One document as a work that this site restates or republishes: for the head of its page. */
export function documentLd(document: SourceDocument, absolute: Absolute): Node {
  return { '@context': CONTEXT, ...pageOfDocument(document, absolute) };
}

/** The events that are stated, the first of them, for the head of the timeline's page. */
export function eventsLd(story: Story, absolute: Absolute): Node {
  const events = statedEvents(story, eventRecords(story, absolute), absolute);
  return { '@context': CONTEXT, '@graph': events.slice(0, MOST_IN_HEAD) };
}

/** The first organizations with their parts and posts as far as they are stated, for the head of the org chart's page. */
export function organizationsLd(story: Story, absolute: Absolute): Node {
  return { '@context': CONTEXT, '@graph': organizationsOf(story, absolute).slice(0, MOST_IN_HEAD) };
}

/**
 * A whole story in the words of schema.org. It has none for doubt: only what is stated stands as an event, a part or a
 * role; everything that a document is cited for, stated or not, stands as a claim with its standing. Headings are no claims.
 */
export function storyLd(story: Story, absolute: Absolute): Node {
  const claims = claimRecords(story, absolute).filter(({ voice, heading }) => voice === 'document' && !heading);
  const records = eventRecords(story, absolute);
  const evidence = new Map(
    records.map((record) => [absolute(`/timeline/#${record.id}`), evidenceOf(record, absolute)]),
  );
  return {
    '@context': [CONTEXT, { ...ownTerms(absolute), passages: { '@id': DERIVED, '@type': '@id' } }],
    '@graph': [
      articleOf(story, absolute),
      ...story.documents.map((document) => pageOfDocument(document, absolute)),
      ...story.names.filter(({ type }) => type === 'person').map((name) => personOf(name, absolute)),
      ...organizationsOf(story, absolute),
      ...statedEvents(story, records, absolute).map((event) => ({ ...event, ...evidence.get(String(event['@id'])) })),
      ...claims.map((claim) => claimOf(claim, story, absolute)),
    ],
  };
}

function personOf(name: Name, absolute: Absolute): Node {
  const beyond = name.beyond.map(({ label, language }) => ({ '@value': label, '@language': language }));
  const others = [...name.altLabel, ...beyond];
  return { ...nameOf(name, absolute), ...(others.length === 0 ? {} : { alternateName: others }) };
}

function statedEvents(story: Story, records: readonly EventRecord[], absolute: Absolute): Node[] {
  const typed = new Map(story.names.map((name) => [name.id, name]));
  return records
    .filter(({ standing }) => standing === 'stated')
    .map(({ id, label, text, edtf, names }) => {
      const { start, end } = (edtf === undefined ? undefined : certainOf(edtf)) ?? {};
      return {
        '@type': 'Event',
        '@id': absolute(`/timeline/#${id}`),
        name: label,
        ...(text ? { description: text } : {}),
        ...(start === undefined ? {} : { startDate: start }),
        ...(end === undefined ? {} : { endDate: end }),
        about: names.flatMap((name) => (typed.has(name) ? [{ '@id': absolute(`/names/${name}/`) }] : [])),
        subjectOf: { '@id': `${absolute('/')}#article` },
      };
    });
}

/** What schema.org has no words for, in the project's own. */
function evidenceOf({ edtf, date, standing, standing_words, passages }: EventRecord, absolute: Absolute): Node {
  return {
    ...(edtf === undefined ? {} : { edtf }),
    ...{ date, standing, standing_words },
    passages: passages.map((id) => absolute(passageAddress(id))),
  };
}

function claimOf(claim: ClaimRecord, { meta }: Story, absolute: Absolute): Node {
  const { id, text, standing = 'stated', standing_words = '', passages, address } = claim;
  const { data } = wordsOf(meta.language);
  const isSaid = standing === 'stated' || text.toLowerCase().includes(standing_words.toLowerCase());
  return {
    '@type': 'Claim',
    '@id': `${absolute('/data/claims.json')}#${id}`,
    text: data.aside(text, isSaid ? [] : [standing_words]),
    standing,
    standing_words,
    url: address,
    isPartOf: { '@id': `${absolute('/')}#article` },
    appearance: passages.map((passage) => ({ '@id': absolute(passageAddress(passage)) })),
  };
}
