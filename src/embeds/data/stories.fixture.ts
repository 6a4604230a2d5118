import fc from 'fast-check';
import { STANDINGS } from '../../model/standing.ts';
import type { Story, TimelineEvent } from '../../model/story.ts';
import { edited, soundHarbour } from '../../story/test-story.ts';

/** As the site has them, under an address with a path. */
export const absolute = (address: string): string =>
  new URL(address.replace(/^\//, ''), 'https://example.org/notes/').href;

/** The invented trust, with a reading year, a reference, a correction and a licence. */
export const harbour: Story = soundHarbour({
  ...edited(
    'story.yaml',
    'publisher: { name: Harbour Notes }\n',
    `publisher: { name: Harbour Notes, url: https://example.org/ }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
reading: { year: 2031, reference: evening-paper }
`,
  ),
  'references.yaml': `- id: evening-paper
  title: 'Head of survey goes: 海燕 & others'
  publisher: The Evening Paper
  url: https://example.org/head?of=survey&go=1
  published: '2031-03'
  accessed: '2031-04-02'
  shows: The year.
`,
  'corrections.yaml': `- { id: day, date: '2031-04-03', page: '/timeline/#berg-leaves', text: We had the wrong day. }
`,
});

/** Texts that break out of one format or another. */
export const HOSTILE = [
  '","',
  'one\r\ntwo\nthree',
  '=1+1',
  '@SUM(A1)',
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '{',
  '}',
  '\\',
  '\\n\\,\\;',
  'a;b,c:d',
  '“مرحبا” \u202Etxet\u202C',
  '👩‍👩‍👧‍👦 千问 é e\u0301',
  '% $ # _ ~ ^ &',
  "--- ``x'' <<y>>",
  'BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT',
  '@misc{x, title={y}}',
  '\u0000\u0007',
] as const;

const TEXTS: ReadonlySet<string> = new Set([
  'label',
  'text',
  'when',
  'unstated',
  'title',
  'prefLabel',
  'publisher',
  'shows',
]);

/** A story in which every text of the data is another. */
export function withText(story: Story, text: string): Story {
  return replaced(story, text) as Story;
}

function replaced(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      TEXTS.has(key) && typeof inner === 'string' ? text : replaced(inner, text),
    ]),
  );
}

/** Every form of date that a story can have. */
export const DATES = [
  ...['2031', '2031-03', '2031-03-14', '2031-03-14T09:30:00Z', '2031-03-14T09:30', '2031-03-14T23:30:00-05:00'],
  ...['XXXX-03-14', 'XXXX-02-29', '2031?', '2031-03~', '2031-03-14%', '203X', '20XX', '2031-XX', '2031-03-XX'],
  ...['2029/2031', '2031-03-14/2031-03-16', '2029/..', '../2031', '2029/', '/2031', 'XXXX-03-04/XXXX-03-06'],
  ...['[2029,2031]', '{2029,2031}', '[..2031-03-14]', '[2031-03-14..]', '[..XXXX-03-13]', '[XXXX-03-14..]'],
  ...['2031-21', '2031-24', '2031-33', '-0044', '0000', '0001', '9999', '9999-12-31', 'Y170000002'],
] as const;

const event = fc.record({
  label: fc.string({ minLength: 1 }),
  when: fc.option(fc.string({ unit: 'binary', minLength: 1 }), { nil: undefined }),
  date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
  standing: fc.constantFrom(...STANDINGS),
  cites: fc.constantFrom('A-1.1', 'A-1.1a', 'B-2.1').map((key) => [key]),
});

/** The invented trust with any events. */
export const anyEvents: fc.Arbitrary<Story> = fc.array(event, { maxLength: 12 }).map((events) => ({
  ...harbour,
  events: events.map(({ when, date, ...rest }, index): TimelineEvent => ({
    ...{ id: `event-${index}`, names: ['ada-berg'], after: [], before: [], changes: [], differs: [] },
    ...rest,
    ...(when === undefined ? {} : { when }),
    ...(date === undefined ? {} : { date }),
    place: { file: 'content/events.yaml', line: 1, column: 1 },
  })),
}));
