import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wordsOf } from '../../model/words/index.ts';
import { DOWNLOADS, type DownloadName } from './downloads.ts';
import { termsOf } from './pack.ts';
import { COLUMNS } from './rows.ts';
import { absolute, harbour } from './stories.fixture.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
const examples = [...text.matchAll(/```(\w+)(?: ([\w.]+))?\n([\s\S]+?)```/g)].map(
  ([, form = '', file = '', example = '']) => ({ form, file: file as DownloadName, example }),
);
const write = (file: DownloadName): string => DOWNLOADS[file].write(harbour, absolute);

/** Every object in a value, however deep. */
function objectsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

it.each(examples.filter(({ form }) => form === 'json'))('the example of $file is in it', ({ file, example }) => {
  expect(objectsIn(JSON.parse(write(file)))).toContainEqual(JSON.parse(example));
});

it.each(examples.filter(({ form }) => ['csv', 'ics', 'bibtex'].includes(form)))(
  'each line of the example of $file is in it',
  ({ file, example }) => {
    const lines = write(file).replaceAll('\r\n ', '').split(/\r?\n/);
    expect(
      example
        .trimEnd()
        .split('\n')
        .filter((line) => !lines.includes(line)),
    ).toEqual([]);
  },
);

it('the sentence to cite by is the one of the files', () => {
  expect(examples.find(({ form }) => form === 'text')?.example.trim()).toBe(termsOf(harbour, absolute).cite);
});

it('the docs list every file, and show each form', () => {
  const missing = Object.keys(DOWNLOADS).filter((file) => !text.includes(`\`${file}\``));
  expect(missing).toEqual([]);
  expect(examples).toHaveLength(7);
});

it('the page of the data explains every field that a file has', () => {
  const fieldsOf = (value: object): string[] =>
    Object.values(value).flatMap((each) => (Array.isArray(each) ? each.flatMap(Object.keys) : []));
  const files = (['events.json', 'claims.json', 'structure.json'] as const).map(
    (file) => JSON.parse(write(file)) as object,
  );
  const lists = ['events', 'claims', 'states', 'units', 'posts', 'alliances', 'relations'];
  const fields = [...Object.values(COLUMNS).flat(), ...files.flatMap(Object.keys), ...files.flatMap(fieldsOf)];
  const { fieldList } = wordsOf('en').data;
  expect(fields.filter((name) => !(name in fieldList) && !lists.includes(name))).toEqual([]);
});

it('a file is on one line only where it is too much to read', () => {
  const long = { ...harbour, claims: harbour.claims.map((claim) => ({ ...claim, text: claim.text.repeat(50_000) })) };
  const linesOf = (story: typeof harbour): number =>
    DOWNLOADS['claims.json'].write(story, absolute).trim().split('\n').length;
  expect(linesOf(harbour)).toBeGreaterThan(100);
  expect(linesOf(long)).toBe(1);
});
