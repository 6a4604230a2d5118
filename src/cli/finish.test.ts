import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finished } from './finish.ts';

const site = new URL('https://news.example/a/');

test.each([
  ['/x/index.html', '<a href="/y/">y</a>', '<a href="../y/">y</a>'],
  ['/404.html', '<a href="/y/">y</a>', '<a href="/a/y/">y</a>'],
  ['/assets/a.css', 'a{background:url(/assets/b.png)}', 'a{background:url(b.png)}'],
  [
    '/sitemap-index.xml',
    '<loc>https://news.example/sitemap-0.xml</loc>',
    '<loc>https://news.example/a/sitemap-0.xml</loc>',
  ],
])('%s is written for its address', (address, text, expected) => {
  expect(finished(address, text, site)).toBe(expected);
});

test.skipIf(process.platform === 'win32')('more pages are finished than a process may have files open', () => {
  const directory = mkdtempSync(join(tmpdir(), 'finish-'));
  for (let i = 0; i < 200; i += 1) {
    mkdirSync(join(directory, `${i}`));
    const page = `<html lang="en"><title>${i}</title><body><main>${'word '.repeat(1000)}<a href="/1/">1</a></main></body></html>`;
    writeFileSync(join(directory, `${i}`, 'index.html'), page);
  }
  const script = `const [finish, directory] = process.argv.slice(1);
const { finish: run } = await import(finish);
console.log(await run(directory, new URL('https://news.example/')));`;
  const node = [
    process.execPath,
    '--input-type=module',
    '-e',
    script,
    join(import.meta.dirname, 'finish.ts'),
    directory,
  ];
  const { stdout, stderr } = spawnSync('sh', ['-c', 'ulimit -n 128; exec "$@"', 'sh', ...node], { encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  expect([stdout.trim(), stderr]).toEqual(['200', '']);
});
