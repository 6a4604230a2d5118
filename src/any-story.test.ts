import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

// A name of a story in the engine would be a rule that only one story can meet.
const root = join(import.meta.dirname, '..');
const STORIES = [
  'content',
  ...['e2e/stories', 'stories'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
];
const PROPER = new Set(['person', 'organization', 'unit', 'team', 'model', 'product', 'brand', 'concept']);

interface Labels {
  readonly type: string;
  readonly prefLabel: string;
  readonly altLabel?: readonly string[];
  readonly beyond?: readonly { readonly label: string }[];
}

function labelsOf(story: string): string[] {
  const names = parse(readFileSync(join(root, story, 'names.yaml'), 'utf8')) as Labels[];
  const labels = names
    .filter(({ type }) => PROPER.has(type))
    .flatMap(({ prefLabel, altLabel = [], beyond = [] }) => [
      prefLabel,
      ...altLabel,
      ...beyond.map(({ label }) => label),
    ]);
  // A proper name has a capital or is written in Han; “the group” may stand in a comment.
  return labels.filter((label) => label.length > 2 && /\p{Lu}|\p{Script=Han}/u.test(label));
}

it.each(STORIES)('src knows no name of %s', (story) => {
  const labels = labelsOf(story);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    // A test may speak of the stories that were made for tests.
    (name) => /\.(ts|astro|css)$/.test(name) && (story === 'content' || !name.endsWith('.test.ts')),
  );
  const told = files.flatMap((name) => {
    const words = ` ${readFileSync(join(root, 'src', name), 'utf8').replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
    return labels.filter((label) => words.includes(` ${label} `)).map((label) => `${name}: ${label}`);
  });
  expect(told).toEqual([]);
});
