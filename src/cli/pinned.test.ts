import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf, pinnedIn } from './pinned.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pinned-'));
});
afterEach(() => rm(directory, { recursive: true }));

const page = (day: string): string => `<meta name="pinned" content="${day}">`;

async function keep(html: string, name = `${hashOf(html)}.html`): Promise<void> {
  await mkdir(join(directory, 'pinned/timeline'), { recursive: true });
  await writeFile(join(directory, 'pinned/timeline', name), html);
}

it('a story that pinned nothing has no pinned embeds', async () => {
  expect(await pinnedIn(directory)).toEqual([]);
});

it('pinned embeds come in the order of their days, and a file of another kind is none', async () => {
  for (const day of ['2031-05-01', '2031-03-14']) await keep(page(day));
  await keep('words', 'README.md');
  const found = await pinnedIn(directory);
  expect(found.map(({ chart, day }) => [chart, day])).toEqual([
    ['timeline', '2031-03-14'],
    ['timeline', '2031-05-01'],
  ]);
  expect(found[0]).toMatchObject({ hash: hashOf(page('2031-03-14')), html: page('2031-03-14') });
});

it.each([
  ['was changed', page('2031-03-14'), '0123456789ab.html'],
  ['says no day', '<p>', `${hashOf('<p>')}.html`],
])('a file that %s stops the build, and is named', async (_name, html, name) => {
  await keep(html, name);
  await expect(pinnedIn(directory)).rejects.toThrow(new RegExp(`${name}:1:1 {2}pinned .*Restore it`));
});
