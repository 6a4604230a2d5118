import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSite, checkTarget } from './target.ts';

let folder = '';
let project = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'target-')));
  project = join(folder, 'project');
  for (const name of ['content/documents', 'src/cli', '.cache/browser']) await write(`project/${name}/file`, 'by hand');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, words: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), words);
}

async function site(path: string): Promise<void> {
  for (const name of ['index.html', '_headers', 'data/story.json']) await write(`${path}/${name}`, 'built');
}

const check = (path: string, content = 'content'): Promise<void> =>
  checkTarget(join(folder, path), { project, content: join(project, content), work: join(project, '.cache') });

describe('a site takes the place of', () => {
  it('nothing, also where no folder above is there yet', async () => {
    await check('project/dist');
    await check('srv/www/site');
  });

  it('an empty folder', async () => {
    await mkdir(join(folder, 'empty'));
    await check('empty');
  });

  it('an earlier site, packed or not, inside the project or beside it', async () => {
    await site('project/dist');
    await write('project/dist/index.html.br', 'packed');
    await check('project/dist');
    await site('project/.cache/stories/one');
    await check('project/.cache/stories/one');
  });

  it('an earlier site in a project that lies in the folder of its story', async () => {
    await site('project/dist');
    await check('project/dist', '..');
  });
});

describe('a site never takes the place of', () => {
  it.each([
    ['the project', 'project', 'holds the project'],
    ['a folder above the project', '.', 'holds the project'],
    ['the story', 'project/content', 'is the story or lies in it'],
    ['a part of the story', 'project/content/documents', 'is the story or lies in it'],
    ['a folder that would be new in the story', 'project/content/site', 'is the story or lies in it'],
    ['the source', 'project/src', 'is the source or lies in it'],
    ['a folder that would be new in the source', 'project/src/cli/site', 'is the source or lies in it'],
    ['the folder in which sites are built', 'project/.cache', 'holds the folder in which sites are built'],
  ])('%s', async (_what, path, why) => {
    await expect(check(path)).rejects.toThrow(
      `OUT_DIR is ${join(folder, path)}, which ${why}; choose a folder for the site alone, such as dist.`,
    );
  });

  it('a story elsewhere, or a folder that holds it', async () => {
    await write('stories/one/story.yaml', 'title: One');
    await expect(check('stories/one', '../stories/one')).rejects.toThrow('is the story or lies in it');
    await expect(check('stories', '../stories/one')).rejects.toThrow('holds the story');
  });

  it('the project by another name', async () => {
    await symlink(folder, join(folder, 'link'));
    await expect(check('link/project')).rejects.toThrow('holds the project');
  });

  it.each([
    ['a folder of files that no build wrote', ['srv/letters.txt']],
    ['a site that something else made', ['srv/index.html']],
    ['a site that something else made for the same hosts', ['srv/index.html', 'srv/_headers']],
  ])('%s, and removes nothing', async (_what, files) => {
    for (const file of files) await write(file, 'theirs');
    await expect(check('srv')).rejects.toThrow(
      `OUT_DIR is ${join(folder, 'srv')}, which holds what no build of ours made; move that away, or choose an empty folder.`,
    );
    expect(await readdir(join(folder, 'srv'))).toHaveLength(files.length);
  });

  it('an earlier site with a history of its own', async () => {
    await site('srv');
    await write('srv/.git', 'gitdir: elsewhere');
    await expect(check('srv')).rejects.toThrow('holds what no build of ours made');
  });

  it('a file', async () => {
    await write('notes.txt', 'mine');
    await expect(check('notes.txt')).rejects.toThrow('ENOTDIR');
  });
});

describe('only a finished site is packed', () => {
  it('and it may have been packed before', async () => {
    await site('dist');
    await write('dist/index.html.br', 'packed');
    await checkSite(join(folder, 'dist'));
  });

  it.each(['project', 'nowhere', 'project/src'])('never %s', async (path) => {
    await expect(checkSite(join(folder, path))).rejects.toThrow('which is no site that a build of ours made');
  });
});
