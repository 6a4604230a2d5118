import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { words as atMomentDe } from '../model/words/at-moment.de.ts';
import { words as atMomentEn } from '../model/words/at-moment.en.ts';
import { words as chartDe } from '../model/words/chart.de.ts';
import { words as chartEn } from '../model/words/chart.en.ts';
import { words as filesDe } from '../model/words/files.de.ts';
import { words as filesEn } from '../model/words/files.en.ts';
import { words as meaningsDe } from '../model/words/meanings.de.ts';
import { words as meaningsEn } from '../model/words/meanings.en.ts';
import { words as timelineDe } from '../model/words/timeline.de.ts';
import { words as timelineEn } from '../model/words/timeline.en.ts';
import { languageOf, oneLanguage } from './one-language.ts';

/** All that a table of words says without being asked with a value. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

const GERMAN = [chartDe, timelineDe, atMomentDe, filesDe, meaningsDe].flatMap(texts);
const ENGLISH = [chartEn, timelineEn, atMomentEn, filesEn, meaningsEn].flatMap(texts);

/** What the live charts load on use, in one file. */
async function scriptIn(language: string): Promise<string> {
  const input = [
    'client/org-chart/chart.ts',
    'client/timeline/tell.ts',
    'charts/org-chart/places-at.ts',
    'charts/evidence.ts',
    'model/words/files.ts',
  ];
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [oneLanguage(language)],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: input.map((file) => resolve(import.meta.dirname, '..', file)),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return [result]
    .flat()
    .flatMap((one) => (one as Rolldown.RolldownOutput).output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
}

/** The texts of the one language that the other does not have and that are too long to stand in a script by chance. */
function own(texts: readonly string[], others: readonly string[]): string[] {
  return texts.filter((text) => /\S \S/.test(text) && !others.includes(text));
}

describe('a script of the page', () => {
  it.each([
    ['de', GERMAN, ENGLISH],
    ['de-CH', GERMAN, ENGLISH],
    ['en', ENGLISH, GERMAN],
    ['fr', ENGLISH, GERMAN],
  ])('of a story in %s has all words of one language and none of the other', async (language, all, others) => {
    const script = await scriptIn(language);
    const has = (text: string): boolean => script.includes(text);
    expect(own(all, others).filter((text) => !has(text))).toEqual([]);
    expect(own(others, all).filter(has)).toEqual([]);
    expect(own(others, all).length).toBeGreaterThan(15);
  });
});

describe('languageOf', () => {
  it.each([
    ['language: de\n', 'de'],
    ['language: [\n', 'en'],
    ['', 'en'],
    ['language: 3\n', 'en'],
  ])('of a story that says %j is %s', async (text, language) => {
    const folder = await mkdtemp(join(tmpdir(), 'language-'));
    await writeFile(join(folder, 'story.yaml'), text);
    expect(await languageOf(folder)).toBe(language);
  });
  it('is English where there is no story', async () => {
    expect(await languageOf('/nowhere')).toBe('en');
  });
});
