import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { timelineData } from '../../charts/timeline/data.ts';
import { timelineText } from '../../charts/timeline/text.ts';
import type { Story } from '../../model/story.ts';
import type { ClaimRecord } from './claims.ts';
import { DOWNLOADS, type DownloadName } from './downloads.ts';
import type { EventRecord } from './events.ts';
import { COLUMNS } from './rows.ts';
import { absolute, anyEvents, harbour, HOSTILE, withText } from './stories.fixture.ts';

const write = (name: DownloadName, story: Story): string => DOWNLOADS[name].write(story, absolute);
interface Parsed {
  readonly events: readonly EventRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly changes: readonly { readonly id: string; readonly standing: string }[];
}
const json = (name: DownloadName, story: Story): Parsed => JSON.parse(write(name, story)) as Parsed;
const rows = (name: DownloadName, story: Story): Record<string, string>[] =>
  parseCsv(write(name, story), { columns: true }) as unknown as Record<string, string>[];
/** What a formula loses by the apostrophe that keeps it from running. */
const asCell = (text = ''): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Whatever the events say, in each form. */
function holdsTogether(story: Story): void {
  const { events } = json('events.json', story);
  const table = rows('events.csv', story);
  expect(
    table.map(({ id, edtf, date, earliest, latest, standing, standing_words, label, passages }) => ({
      ...{ id, edtf, date, earliest, latest, standing, standing_words, label, passages },
    })),
  ).toEqual(
    events.map(({ id, edtf = '', date, earliest = '', latest = '', standing, standing_words, label, passages }) => ({
      ...{ id, edtf: asCell(edtf), date: asCell(date), earliest, latest, standing, standing_words },
      ...{ label: asCell(label), passages: passages.join(' ') },
    })),
  );
  expect(table.map(({ resolved_by }) => resolved_by)).toEqual(
    events.map((event) => event.resolved_by?.reference ?? ''),
  );
  const { ordered, loose } = timelineText(timelineData(story));
  expect(events.map(({ id, standing_words, passages }) => [id, standing_words, passages.length > 0])).toEqual(
    [...ordered, ...loose].map(({ id, standing }) => [id, standing, true]),
  );
  const listed = [...ordered, ...loose].map(({ date = 'no date given' }) => date);
  expect(events.map(({ date }) => date)).toEqual(listed);
  const calendar = new ICAL.Component(ICAL.parse(write('events.ics', story)) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const dated = events.filter(({ earliest, latest }) => earliest ?? latest);
  expect(entries.map(({ uid }) => uid.split('@')[0])).toEqual(dated.map(({ id }) => id));
  for (const [index, { date, edtf }] of dated.entries()) {
    expect(entries[index]?.description).toContain(`Date: ${date} [${edtf ?? ''}]`);
  }
}

it('JSON, CSV, calendar and the list of the page have the same events, with the same dates and words', () => {
  holdsTogether(harbour);
  fc.assert(fc.property(anyEvents, holdsTogether), { numRuns: 60 });
});

it('no two rows of a CSV have one id, and each has every column', () => {
  for (const subject of ['events', 'structure', 'claims'] as const) {
    const table = rows(`${subject}.csv`, harbour);
    expect(Object.keys(table[0] ?? {})).toEqual([...COLUMNS[subject]]);
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  }
});

it('the claims are those of the check, in JSON and in CSV; those of the structure are among them, with the same words', () => {
  const { claims } = json('claims.json', harbour);
  const table = rows('claims.csv', harbour);
  expect(claims.map(({ id }) => id)).toEqual(harbour.claims.map(({ id }) => id));
  expect(table.map(({ id, standing }) => [id, standing])).toEqual(
    claims.map(({ id, standing = '' }) => [id, standing]),
  );
  const byId = new Map(table.map((row) => [row['id'], row]));
  const structure = rows('structure.csv', harbour);
  expect(structure.length).toBeGreaterThan(8);
  for (const row of structure) {
    const { text, standing, standing_words, passages } = byId.get(row['id']) ?? {};
    expect(row).toMatchObject({ text, standing, standing_words, passages });
  }
});

it('a row of the structure reads as a sentence', () => {
  const table = rows('structure.csv', harbour).map(({ id, subject, verb, object, edtf, resolved_by }) =>
    [id, subject, verb, object, edtf, resolved_by].join('|'),
  );
  expect(table).toContain('unit/tides-unit/unitOf|tides-unit|unitOf|survey-unit||');
  expect(table).toContain('post/head/heldBy|head|heldBy|ada-berg||');
  expect(table).toContain('change/berg-steps-down|head|vacated|ada-berg|XXXX-03-04|evening-paper');
  expect(table).toContain('change/tides-move|tides-unit|moved|charts-unit||');
});

it('what is only reported is so in every file that has it', () => {
  const { changes } = json('structure.json', harbour);
  expect(changes.find(({ id }) => id === 'tides-move')?.standing).toBe('reported');
  const row = rows('structure.csv', harbour).find(({ id }) => id === 'change/tides-move');
  expect([row?.['standing'], row?.['standing_words']]).toEqual(['reported', 'reportedly']);
  expect(write('structure.jsonld', harbour)).toContain('"The Tides Team moves to the Chart Room (reportedly)"');
  expect(write('story.jsonld', harbour)).toContain('The Tides Team moves to the Chart Room (reportedly)');
});

it('a claim that declares no standing has that of its softest passage, and one of the editors’ has none', () => {
  const of = (change: Partial<Story['claims'][number]>): ClaimRecord | undefined => {
    const claims = harbour.claims.filter(({ id }) => id === 'explainer/minute/2').map((one) => ({ ...one, ...change }));
    return json('claims.json', { ...harbour, claims }).claims[0];
  };
  expect(of({})).toMatchObject({ standing: 'reported', standing_words: 'reportedly' });
  expect(of({ voice: 'editors', citations: [] })).not.toHaveProperty('standing');
});

it('the same story gives the same bytes', () => {
  for (const name of Object.keys(DOWNLOADS) as DownloadName[]) {
    expect(write(name, structuredClone(harbour))).toBe(write(name, harbour));
  }
});

it.each(HOSTILE)('the text %j comes back whole from JSON and CSV, and adds nothing to them', (text) => {
  const story = withText(harbour, text);
  const { events } = json('events.json', story);
  expect(events.map(({ label }) => label)).toEqual([text, text]);
  const table = rows('events.csv', story);
  expect(table.map(({ label }) => label)).toEqual([asCell(text), asCell(text)]);
  const calendar = new ICAL.Component(ICAL.parse(write('events.ics', story)) as unknown[]);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
  const summary = new ICAL.Event(calendar.getAllSubcomponents('vevent')[0]).summary;
  const shown = text.replaceAll('\r\n', '\n').replace(/[\u0000\u0007]/g, '\uFFFD');
  expect(summary).toBe(`${shown} – 2011`);
});

it.each([
  'story.json',
  'structure.json',
  'structure.jsonld',
  'annotations.jsonld',
  'story.jsonld',
  'citations.json',
] as const)('%s is JSON whatever the texts say', (name) => {
  for (const text of HOSTILE) expect(() => json(name, withText(harbour, text))).not.toThrow();
});

it('no file has a place of a content file in it, nor anything undefined', () => {
  for (const name of Object.keys(DOWNLOADS) as DownloadName[]) {
    expect(write(name, harbour)).not.toMatch(/content\/|"place"|undefined|\[object/);
  }
});
