import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { annotationsLd, fingerprintOf } from './annotations.ts';
import { documentLoader } from './contexts.fixture.ts';
import { datasetLd } from './dataset.ts';
import { DOWNLOADS } from './downloads.ts';
import { ownTerms, type Node } from './json-ld.ts';
import { articleLd, documentLd, eventsLd, organizationsLd, storyLd } from './schema-org.ts';
import { absolute, harbour, HOSTILE, withText } from './stories.fixture.ts';
import { structureLd } from './w3c-org.ts';
import { wordsOf } from '../../model/words/index.ts';

const ORG = 'http://www.w3.org/ns/org#';
const SCHEMA = 'https://schema.org/';

/** The triples that another program makes of a file; it throws where a term is not known. */
async function triples(data: Node): Promise<string[]> {
  const options = { documentLoader, safe: true, format: 'application/n-quads' } as object;
  const text = (await jsonld.toRDF(data, options)) as unknown as string;
  return text.trim().split('\n');
}
const at = (id: string): string => `<${absolute(`/org-chart/#${id}`)}>`;

it.each([
  ['story', storyLd(harbour, absolute)],
  ['article', articleLd(harbour, absolute)],
  ['events', eventsLd(harbour, absolute)],
  ['organizations', organizationsLd(harbour, absolute)],
  ['structure', structureLd(harbour, absolute)],
  ['annotations', annotationsLd(harbour, absolute)],
  ['dataset', datasetLd(harbour, absolute)],
])('another program reads the %s, and knows every term of it', async (_, data) => {
  expect((await triples(data)).length).toBeGreaterThan(5);
});

it('a stated relation is asserted, one that is only reported is not', async () => {
  const list = await triples(structureLd(harbour, absolute));
  expect(list).toContain(`${at('tides-unit')} <${ORG}unitOf> ${at('survey-unit')} .`);
  const soft: Story = {
    ...harbour,
    structure: {
      ...harbour.structure,
      units: harbour.structure.units.map((unit) =>
        unit.unitOf ? { ...unit, unitOf: { ...unit.unitOf, standing: 'reported' } } : unit,
      ),
    },
  };
  const softer = await triples(structureLd(soft, absolute));
  expect(softer.filter((line) => line.startsWith('<') && line.includes(`> <${ORG}unitOf> `))).toEqual([]);
  expect(softer.filter((line) => line.includes('#predicate>') && line.includes(`<${ORG}unitOf>`))).toHaveLength(2);
});

it('a change is a change event from what it touches to what receives it, with the passages it was derived from', async () => {
  const list = await triples(structureLd(harbour, absolute));
  expect(list).toEqual(
    expect.arrayContaining([
      `${at('tides-move')} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${ORG}ChangeEvent> .`,
      `${at('tides-move')} <${ORG}originalOrganization> ${at('tides-unit')} .`,
      `${at('tides-move')} <${ORG}resultingOrganization> ${at('charts-unit')} .`,
      `${at('tides-move')} <http://www.w3.org/ns/prov#wasDerivedFrom> <${absolute('/documents/B/#B-1.1')}> .`,
      `${at('head')} <${ORG}heldBy> <${absolute('/names/ada-berg/')}> .`,
    ]),
  );
});

it.each([
  ['XXXX-03-04', undefined],
  ['2031?', undefined],
  ['2031-03', '2031-03'],
  ['2031-03-14', '2031-03-14'],
])('of the date %s, linked data has %s', async (date, written) => {
  const { events, structure } = harbour;
  const story: Story = {
    ...harbour,
    events: events.map((event) => ({ ...event, date })),
    structure: { ...structure, changes: structure.changes.map((change) => ({ ...change, date })) },
  };
  const list = [...(await triples(storyLd(story, absolute))), ...(await triples(structureLd(story, absolute)))];
  const dates = list.flatMap((line) => /<[^>]+(?:startDate|endDate|dc\/terms\/date)> "([^"]+)"/.exec(line)?.[1] ?? []);
  expect([...new Set(dates)]).toEqual(written === undefined ? [] : [written]);
});

it('an event keeps its EDTF, its words and its passages beside what schema.org can say', () => {
  const { '@graph': graph } = storyLd(harbour, absolute) as { '@graph': Node[] };
  const event = graph.find((node) => node['@id'] === absolute('/timeline/#berg-leaves'));
  expect(event).toMatchObject({
    ...{ edtf: 'XXXX-03-04', date: 'March 4, year not stated', standing: 'stated', standing_words: 'stated' },
    passages: [absolute('/documents/A/#A-1.1a'), absolute('/documents/A/#A-1.1b')],
  });
  expect(event).not.toHaveProperty('startDate');
});

it('the head of a page has no more than its first hundred events', () => {
  const events = Array.from({ length: 200 }, (_, n) => ({ ...harbour.events[0], id: `e-${n}` })) as Story['events'];
  expect((eventsLd({ ...harbour, events }, absolute) as { '@graph': Node[] })['@graph']).toHaveLength(100);
});

it('someone holds a role until the day that is stated, and no longer', () => {
  const { structure } = harbour;
  const changes = structure.changes.map((change) => ({ ...change, date: '2031-03-14' }));
  const roles = JSON.stringify(organizationsLd({ ...harbour, structure: { ...structure, changes } }, absolute));
  expect(roles).toContain('"@type":"OrganizationRole","roleName":"Head of the Survey Office","endDate":"2031-03-14"');
  expect(JSON.stringify(organizationsLd(harbour, absolute))).not.toContain('endDate');
});

it('what is rumoured or reported is a claim of schema.org, and no event', async () => {
  const story: Story = { ...harbour, events: harbour.events.map((event) => ({ ...event, standing: 'rumour' })) };
  const list = await triples(storyLd(story, absolute));
  expect(list.filter((line) => line.includes(`<${SCHEMA}Event>`))).toEqual([]);
  expect(list.filter((line) => line.includes(`<${SCHEMA}Claim>`)).length).toBeGreaterThan(10);
});

it('the article names publisher, licence, documents, references and corrections, and no day that nobody gave', () => {
  const article = articleLd(harbour, absolute);
  expect(article).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: 'Ada Berg leaves the Harbour Trust',
    publisher: { name: 'Harbour Notes', url: 'https://example.org/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: [{ alternateName: 'A note on a departure' }, { alternateName: 'A report on a move' }],
    citation: [{ datePublished: '2031-03' }],
    correction: [{ '@type': 'CorrectionComment', datePublished: '2031-04-03' }],
    dateModified: '2031-04-03',
  });
  expect(article).not.toHaveProperty('datePublished');
  expect(articleLd({ ...harbour, corrections: [], references: [] }, absolute)).not.toHaveProperty('correction');
});

it('a digest is based on its original, a full edition is one of it', () => {
  const [digest] = harbour.documents;
  if (!digest) throw new Error('no document');
  expect(documentLd(digest, absolute)).toHaveProperty('isBasedOn');
  expect(documentLd({ ...digest, edition: 'full' }, absolute)).toHaveProperty('exampleOfWork');
});

it('each passage is an annotation: its place, its words between their neighbours, and the claims that lean on it', () => {
  const { first, total } = annotationsLd(harbour, absolute) as { first: { items: Node[] }; total: number };
  expect(total).toBe(harbour.documents.flatMap(({ passages }) => passages).length);
  expect(first.items[1]).toMatchObject({
    id: 'https://example.org/notes/data/annotations.jsonld#A-1.1b',
    motivation: ['classifying', 'linking'],
    target: {
      source: 'https://example.org/notes/documents/A/',
      'schema:sha256': fingerprintOf('She did so on 4 March.'),
      selector: {
        type: 'FragmentSelector',
        value: 'A-1.1b',
        refinedBy: {
          type: 'TextQuoteSelector',
          prefix: 'Ada Berg left the Harbour Trust.',
          exact: 'She did so on 4 March.',
          suffix: 'Ada Berg was head of the Survey ',
        },
      },
    },
  });
  expect(JSON.stringify(first.items[1])).toContain('"schema:identifier":"event/berg-leaves"');
});

it('a fingerprint is the same however a text is spaced or composed, and another for other words', () => {
  expect(fingerprintOf(' caf\u00e9\n now')).toBe(fingerprintOf('cafe\u0301 now'));
  expect(fingerprintOf('now')).not.toBe(fingerprintOf('Now'));
});

it('a hostile text stays a text', async () => {
  for (const text of HOSTILE) {
    const list = await triples(JSON.parse(DOWNLOADS['story.jsonld'].write(withText(harbour, text), absolute)) as Node);
    expect(list.length).toBe((await triples(storyLd(withText(harbour, 'x'), absolute))).length);
  }
});

it('each term of our own is explained on the page of the data', () => {
  const { fieldList } = wordsOf('en').data;
  expect(Object.keys(ownTerms(absolute)).filter((term) => !(term in fieldList))).toEqual([]);
});
