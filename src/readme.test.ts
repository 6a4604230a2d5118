import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const PAGES = [
  'README.md',
  'content/README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it.each(PAGES)('every command that %s shows is one of package.json', (name) => {
  const shown = [...read(name).matchAll(/(?:`|^|&& )npm (?:run (?:-s )?)?([a-z0-9-]+)/gm)].map(
    ([, script = '']) => script,
  );
  // A page that only lists fields shows no command.
  expect(shown.length > 0 || name === 'docs/data.md').toBe(true);
  expect(shown.filter((script) => !['ci', 'install'].includes(script) && !(script in scripts))).toEqual([]);
});

it.each([...PAGES, 'SECURITY.md', 'CHANGELOG.md'])('every file that %s links to is there', (name) => {
  const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(root, name, '..', path)))).toEqual([]);
});

it('the README has a row for every folder of src', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const missing = folders
    .map(({ name }) => name)
    .filter((name) => !new RegExp(`\\| .*\\b${name}\\b`).test(read('README.md')));
  expect(missing).toEqual(['fonts']);
});

it('the test line of the README is what CI runs', () => {
  const line = /```sh\n(npm ci && npm test)\n```/.exec(read('README.md'))?.[1] ?? 'none';
  expect(read('.ci/run').split('\n')).toContain(line);
});
