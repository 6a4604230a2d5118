import { certainOf } from '../../dates/index.ts';
import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { evidenceIn, passageAddress, type Absolute, type Evidence } from './evidence.ts';
import type { Node } from './json-ld.ts';
import { whenOf } from './when.ts';

/** What an entry of the structure stands on, and when it is. */
export interface Sourced {
  readonly cites: readonly string[];
  readonly standing: Evidence['standing'];
  readonly unstated?: string | undefined;
  readonly date?: string | undefined;
}

/** Makes the nodes of a story's structure, each with its standing and the passages that it was derived from. */
export function nodesOf(story: Story, absolute: Absolute) {
  const { data } = wordsOf(story.meta.language);
  const evidenceOf = evidenceIn(story);
  const at = (id: string): string => absolute(`/org-chart/#${id}`);
  const sourced = (entry: Sourced): Node => {
    const { standing, standing_words, passages, unstated } = evidenceOf(entry);
    return {
      ...{ standing, standing_words },
      ...(unstated === undefined ? {} : { unstated }),
      'prov:wasDerivedFrom': passages.map((id) => ({ '@id': absolute(passageAddress(id)) })),
      ...dated(story, entry.date),
    };
  };
  return {
    sourced,
    at: (id: string): Node => ({ '@id': at(id) }),
    own: (id: string): string => absolute(`/data/structure.jsonld#${id}`),
    person: (id: string): Node => ({ '@id': absolute(`/names/${id}/`) }),
    entry: (type: string, entry: Sourced & { readonly id: string; readonly label: string }): Node => ({
      '@id': at(entry.id),
      '@type': type,
      'skos:prefLabel': entry.label,
      // For those who read labels alone.
      'rdfs:label': data.aside(entry.label, entry.standing === 'stated' ? [] : [evidenceOf(entry).standing_words]),
      ...sourced(entry),
    }),
    /** A relation between two: asserted where it is stated, and in every case a statement about it with its source. */
    tie: (from: string, predicate: string, object: Node, entry: Sourced): Node[] => [
      ...(entry.standing === 'stated' ? [{ '@id': at(from), [predicate]: object }] : []),
      {
        '@type': 'rdf:Statement',
        'rdf:subject': { '@id': at(from) },
        'rdf:predicate': { '@id': predicate },
        'rdf:object': object,
        ...sourced(entry),
      },
    ],
  };
}

function dated(story: Story, date: string | undefined): Node {
  if (date === undefined) return {};
  const { edtf, date: words } = whenOf(story, date);
  const { start, end } = certainOf(date) ?? {};
  const isSingle = start !== undefined && end === undefined && !date.includes('/');
  return { edtf, date: words, ...(isSingle ? { 'dcterms:date': typed(start) } : {}) };
}

/** A certain date as XML Schema has it: a year, a month, a day and a time are different types. */
export function typed(iso: string): Node {
  const type = iso.includes('T') ? 'dateTime' : (['gYear', 'gYearMonth'][iso.split('-').length - 1] ?? 'date');
  return { '@type': `xsd:${type}`, '@value': iso };
}
