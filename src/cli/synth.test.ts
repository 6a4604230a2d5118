import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandFor } from './command.ts';
import { loadStory } from './content.ts';
import { readArguments, writeStory } from './synth.ts';

const words = '--documents 2 --units 12 --events 5 --seed 3 --into';
const size = { documents: 2, units: 12, events: 5, seed: 3 };

describe('readArguments', () => {
  test('reads a size and a folder', () => {
    expect(readArguments([...words.split(' '), 'made'])).toEqual({ size, into: 'made' });
  });

  test.each([
    ['', 'Say where the story goes with --into.'],
    ['--into made', '--documents is missing.'],
    [`${words.replace('12', 'many')} made`, '--units takes a whole number from 1 to 1000000, not “many”.'],
    [`${words.replace('12', '0')} made`, '--units takes a whole number from 1 to 1000000, not “0”.'],
    [`${words.replace('12', '1.5')} made`, '--units takes a whole number from 1 to 1000000, not “1.5”.'],
    [`${words.replace('12', '1e9')} made`, '--units takes a whole number from 1 to 1000000, not “1e9”.'],
    [`${words.replace('2', '2000000')} made`, '--documents takes a whole number from 1 to 1000000, not “2000000”.'],
    [`${words} made --colour red`, "Unknown option '--colour'"],
  ])('says in one line what is wrong with “%s”', (line, message) => {
    const answer = readArguments(line.split(' ').filter(Boolean));
    expect(answer).toEqual(expect.stringContaining(message));
    expect(answer).not.toContain('\n');
  });
});

describe('writeStory', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'made-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes a story that loads without a problem, into a folder that it makes', async () => {
    const into = join(folder, 'a', 'my b');
    const said = await writeStory(size, into);
    expect(said).toContain(`files into ${into}.`);
    expect(said).toContain(`See it with ${commandFor(into, 'npm start')}.`);
    const { story, problems } = await loadStory(into);
    expect(problems).toEqual([]);
    expect(story?.structure.units).toHaveLength(12);
  });

  test('leaves a folder with something in it, and a file in place of one, as they are', async () => {
    const file = join(folder, 'kept');
    await writeFile(file, 'words');
    await expect(writeStory(size, folder)).rejects.toThrow(`${folder} is not empty`);
    await expect(writeStory(size, file)).rejects.toThrow(`${file} is not a folder.`);
    expect([await readdir(folder), await readFile(file, 'utf8')]).toEqual([['kept'], 'words']);
  });
});
