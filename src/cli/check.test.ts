import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../model/place.ts';
import { formatProblems } from './check.ts';
import { loadStory, readContent } from './content.ts';

const problem: Problem = {
  place: { file: 'content/events.yaml', line: 41, column: 12 },
  rule: 'weaker-source',
  message: 'The event is worded\nas certain.',
  advice: 'Say so, or cite a firmer passage.',
};

test('a problem is one line: place, rule, what is wrong, what to do', () => {
  expect(formatProblems([problem], 'content')).toBe(
    'content/events.yaml:41:12  weaker-source  The event is worded as certain.  Say so, or cite a firmer passage.',
  );
});

test.each([
  ['content', 'content/events.yaml:1:1'],
  ['content/', 'content/events.yaml:1:1'],
  ['stories/harbour', 'stories/harbour/events.yaml:1:1'],
  ['../harbour', '../harbour/events.yaml:1:1'],
  [resolve('/srv/harbour'), `${resolve('/srv').split(sep).join('/')}/harbour/events.yaml:1:1`],
  ['.', `../${basename(process.cwd())}/events.yaml:1:1`],
])('a place in the story of the folder %s opens from where the command runs', (content, place) => {
  const file = `${basename(resolve(content))}/events.yaml`;
  const lines = formatProblems([{ ...problem, place: { file, line: 1, column: 1 } }], content);
  expect(lines.split('  ')[0]).toBe(place);
});

test('the words of the passages stand indented beneath their problem', () => {
  const shown = ['B-6.1: one', 'B-6.2: two\n lines'];
  expect(
    formatProblems([{ ...problem, shown }, problem], 'content')
      .split('\n')
      .map((line) => line.slice(0, 18)),
  ).toEqual(['content/events.yam', '    B-6.1: one', '    B-6.2: two lin', 'content/events.yam']);
});

test('no problems are no lines', () => {
  expect(formatProblems([], 'content')).toBe('');
});

test('a folder that does not exist, and a file in place of a folder, are problems', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  try {
    const missing = await loadStory(join(folder, 'nowhere'));
    expect(missing.problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'missing-file nowhere does not exist.',
    ]);
    await writeFile(join(folder, 'file'), '');
    const file = await loadStory(join(folder, 'file'));
    expect(file.problems.map(({ message }) => message)).toEqual(['file is not a folder.']);
    const empty = await loadStory(folder);
    expect(empty.problems.map(({ rule }) => rule)).toEqual(['empty-story']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what lies or is called as nothing of a story does is told, and not read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  try {
    await mkdir(join(folder, 'documents', 'new'), { recursive: true });
    for (const path of ['events.yml', 'documents/B.txt', 'documents/new/C.md'])
      await writeFile(join(folder, path), 'words');
    await writeFile(join(folder, 'documents', 'A.pdf'), 'no text');
    const { files, problems } = await readContent(folder);
    expect(Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.length]))).toEqual({
      'documents/B.txt': 0,
      'documents/new/C.md': 0,
      'events.yml': 0,
    });
    expect(problems).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what an editor leaves beside a document that is open is no document', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  try {
    await mkdir(join(folder, 'documents'));
    await writeFile(join(folder, 'documents', 'A.md'), 'words');
    await writeFile(join(folder, '.events.yaml.swp'), 'words');
    await symlink('user@host.123', join(folder, 'documents', '.#A.md'));
    const { files, problems } = await readContent(folder);
    expect([...files.keys()]).toEqual(['documents/A.md']);
    expect(problems).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a check that finds nothing says in which folder', () => {
  const env = { ...process.env, CONTENT_DIR: 'stories/template' };
  const { stdout } = spawnSync(process.execPath, ['src/cli/check.ts'], { env, encoding: 'utf8' });
  expect(stdout).toMatch(/^No problem in stories\/template\. Checked \d+ claims/);
});
