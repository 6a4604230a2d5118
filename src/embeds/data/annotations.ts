import { createHash } from 'node:crypto';
import type { Passage, SourceDocument } from '../../model/passage.ts';
import type { Claim, Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { citedPassages } from '../../story/cited-passages.ts';
import type { Absolute } from './evidence.ts';
import type { Node } from './json-ld.ts';

/** How many letters of the neighbours help to find a passage again. */
const AROUND = 32;

/**
 * Every passage as a Web Annotation (https://www.w3.org/TR/annotation-model/): its target is the passage on this site,
 * by its fragment and its words; its bodies are its standing and the claims that lean on it. The words of a digest are the
 * editors', so its original is only what they were derived from.
 */
export function annotationsLd(story: Story, absolute: Absolute): Node {
  const leaning = claimsByPassage(story);
  const items = story.documents.flatMap((document) =>
    document.passages.map((passage, index) => ({
      id: `${absolute('/data/annotations.jsonld')}#${passage.id}`,
      type: 'Annotation',
      motivation: leaning.has(passage.id) ? ['classifying', 'linking'] : ['classifying'],
      body: [standingOf(passage, story), ...(leaning.get(passage.id) ?? []).map((claim) => linkTo(claim, absolute))],
      target: targetOf(document, index, absolute),
    })),
  );
  const id = absolute('/data/annotations.jsonld');
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { schema: 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#' },
    ],
    id,
    type: 'AnnotationCollection',
    label: wordsOf(story.meta.language).data.about['annotations.jsonld'],
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** SHA-256 of a text in Unicode form C, with single spaces and none at its ends. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex');
}

function claimsByPassage({ claims, documents }: Story): ReadonlyMap<string, readonly Claim[]> {
  const passagesOf = citedPassages(documents);
  const pairs = claims.flatMap((claim) =>
    passagesOf(claim.citations.map(({ key }) => key)).map(({ id }) => ({ id, claim })),
  );
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ claim }) => claim)]));
}

function standingOf({ standing }: Passage, { meta }: Story): Node {
  const { words } = wordsOf(meta.language).standing;
  return {
    type: 'TextualBody',
    purpose: 'classifying',
    value: words[standing],
    'schema:identifier': standing,
    format: 'text/plain',
    language: meta.language,
  };
}

function linkTo({ id, address }: Claim, absolute: Absolute): Node {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: absolute(address),
    'schema:identifier': id,
  };
}

function targetOf(
  { id, passages, language, edition, original }: SourceDocument,
  index: number,
  absolute: Absolute,
): Node {
  const passage = passages[index];
  const text = passage?.text ?? '';
  const before = passages[index - 1]?.text ?? '';
  const after = passages[index + 1]?.text ?? '';
  const source = original?.url ?? `${absolute(`/documents/${id}/`)}#original`;
  return {
    source: absolute(`/documents/${id}/`),
    'schema:inLanguage': language,
    'schema:sha256': fingerprintOf(text),
    // In a full edition the words are the document's own.
    [edition === 'full' ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom']: { '@id': source },
    selector: {
      type: 'FragmentSelector',
      value: passage?.id ?? '',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: text,
        ...(before === '' ? {} : { prefix: Array.from(before).slice(-AROUND).join('') }),
        ...(after === '' ? {} : { suffix: Array.from(after).slice(0, AROUND).join('') }),
      },
    },
  };
}
