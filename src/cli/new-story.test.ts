import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandFor } from './command.ts';
import { loadStory } from './content.ts';
import { newStory } from './new-story.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-story-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a new story', () => {
  it('is sound from the first minute, and says so of every passage', async () => {
    const into = join(folder, 'deep', 'my story');
    expect(await newStory(into)).toContain(commandFor(into, 'npm run check'));
    const { story, problems, coverage } = await loadStory(into);
    expect(problems).toEqual([]);
    expect(story?.meta.title).toBe('Saltings');
    expect(coverage.share).toBe(1);
  });

  it('leads an editor to the schemas from wherever it lies', async () => {
    await newStory(folder);
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.yaml'))) {
      const [, schema = ''] = /\$schema=(\S+)/.exec(await readFile(join(folder, name), 'utf8')) ?? [];
      expect(existsSync(resolve(dirname(join(folder, name)), schema)), `${name}: ${schema}`).toBe(true);
    }
  });

  it('is not written over what is there', async () => {
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await expect(newStory(folder)).rejects.toThrow('is not empty');
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });

  it('is not written into a file', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'mine');
    await expect(newStory(file)).rejects.toThrow('is not a folder');
  });
});

it.each(['template', 'inselwerke'])('the story %s that comes with the engine is sound', async (name) => {
  const { problems } = await loadStory(resolve(import.meta.dirname, '../../stories', name));
  expect(problems).toEqual([]);
});
