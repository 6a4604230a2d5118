import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The table of the README is the rule; this test only reads it.
const root = resolve(import.meta.dirname, '..');
const ASTRO = ['components', 'layouts', 'pages', 'styles'];

function allowed(): Map<string, { always: string[]; inData: string[] }> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('| may import')).split('\n\n')[0] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, folder = '', cell = '']) => {
      const [always = '', inData = ''] = cell.replace('nothing of ours', '').split('only `data` also');
      const words = (text: string): string[] =>
        text
          .split(/[,;]/)
          .map((word) => word.trim())
          .filter(Boolean);
      return [folder, { always: words(always), inData: words(inData) }];
    }),
  );
}

/** The parts of src that a file imports, such as `story/structure`. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => relative(join(root, 'src'), resolve(dirname(file), specifier)));
}

function sources(folder: string): string[] {
  return readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(root, 'src', folder, name));
}

const table = allowed();

describe.each([...table])('%s', (folder, { always, inData }) => {
  it('imports only what the README allows', () => {
    const wrong = sources(folder).flatMap((file) => {
      const words = /\/data(\/|\.ts$)/.test(file) ? [...always, ...inData] : always;
      const fits = (path: string): boolean =>
        path.startsWith(`${folder}/`) ||
        words.some((word) => path === `${word}.ts` || path.startsWith(`${word}/`) || path === word);
      return importsOf(file)
        .filter((path) => !fits(path))
        .map((path) => `${relative(root, file)} imports ${path}`);
    });
    expect(wrong).toEqual([]);
  });
});

it('has a row for every folder of src but those of Astro', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.map((entry) => entry.name).filter((name) => !ASTRO.includes(name) && name !== 'fonts');
  expect(own.filter((name) => !table.has(name))).toEqual([]);
});

it('uses client only in a script of an Astro file', () => {
  const files = ASTRO.flatMap((folder) => sources(folder));
  const outside = files.filter((file) =>
    /\bclient\//.test(readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '')),
  );
  expect(outside).toEqual([]);
});

it('breaks words by patterns only where data are made, since these are far too large for a browser', () => {
  const users = sources('.').filter((file) => importsOf(file).includes('charts/syllables.ts'));
  expect(users.map((file) => relative(join(root, 'src'), file)).toSorted()).toEqual([
    'charts/org-chart/data.ts',
    'charts/timeline/data.ts',
  ]);
});

it('knows no folder of leftovers', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /(^|\/)(utils?|lib|helpers?|shared|common)(\/|\.|$)/.test(name))).toEqual([]);
});
