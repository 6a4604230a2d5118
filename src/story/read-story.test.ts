import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPlace } from '../model/place.ts';
import { BROKEN_STORIES, bytes, linking } from './broken-stories.ts';
import { readStory } from './read-story.ts';
import { edited, HARBOUR, readHarbour, storyFiles } from './test-story.ts';

const cases = BROKEN_STORIES.map(([what, files, ...expected]) => ({ what, files, expected }));

describe('readStory gives exactly the problems of', () => {
  test.each(cases)('$what', ({ files, expected }) => {
    const { story, problems } = readHarbour(files);
    expect(problems.map(({ place, rule }) => `${formatPlace(place)} ${rule}`)).toEqual(expected);
    expect(story).toBeUndefined();
  });
});

describe('readStory', { timeout: 60_000 }, () => {
  test('gives a sound story, and no problem', () => {
    const { story, problems } = readHarbour();
    expect(problems).toEqual([]);
    expect(story?.documents.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(story?.references).toEqual([]);
  });

  test('says all that is wrong at once, by place', () => {
    const { problems } = readHarbour({
      ...edited('events.yaml', 'lane: ada-berg', 'lane: ada'),
      ...edited('names.yaml', 'id: tides,', 'id: survey,'),
    });
    expect(problems.map(({ place, rule }) => `${place.file} ${rule}`)).toEqual([
      'content/events.yaml unknown-id',
      'content/names.yaml duplicate-id',
    ]);
  });

  test('lets a link pass to whatever the site will have, and to other sites', () => {
    const files = linking(
      ...[
        '/',
        '#minute',
        '/#minute',
        '#gap-next-head',
        '/documents/A/#A-1.1b',
        '/documents/A/#A-1.1',
        '/names/ada-berg/',
      ],
      ...['/org-chart/?at=moved&branch=tides-unit#head', '/org-chart/?at=2031-01-01', '/timeline/#berg-leaves'],
      ...['/claims/#what-is-said', '/unknowns/#next-head', '/method/#dates', '/data/events.csv', '/embed/#timeline'],
      ...['/exports/timeline-dark.svg', '/timeline/list/2/', '/names/ada-berg/list/2/', 'https://example.org/x#y'],
      ...['mailto:desk@example.org', '/documents/#document-B', '/feed.xml', '/corrections/'],
    );
    expect(readHarbour(files).problems).toEqual([]);
  });

  test.each([
    ['/documents/A', '/documents/A/'],
    ['timeline', '/timeline/'],
    ['/timelin/', '/timeline/'],
    ['/documents/A/#a-1.2', '/documents/A/#A-1.2'],
    ['#minutes', '#minute'],
    ['pump.png', 'the address of a page'],
  ])('for a link to %s advises %s', (address, meant) => {
    const [problem] = readHarbour(linking(address)).problems;
    expect(problem?.advice.replace(/^Write /, '').startsWith(meant)).toBe(true);
  });

  test('advises passages that the story has, for the list of an entry as such', () => {
    const [problem] = readHarbour(edited('unknowns.yaml', 'A-2.1', 'A-2.9')).problems;
    expect(problem?.advice).toBe('Paragraph 2 of A has A-2.1: write one of them, such as [A-2.1].');
  });

  test('reads a file with a byte order mark and the line ends of Windows', () => {
    const text = `\uFEFF${HARBOUR['events.yaml']?.replaceAll('\n', '\r\n')}`;
    expect(readHarbour({ 'events.yaml': text }).problems).toEqual([]);
  });

  test('lets the editors count in words, count the documents, and name the dates of the passages', () => {
    const sound = readHarbour({
      ...edited('story.yaml', 'publisher:', 'tagline: What 2 documents say in three boxes\npublisher:'),
      ...edited('structure.yaml', 'note: no date', 'note: from 4 March'),
      ...edited('documents/B.md', 'language: en', 'language: en\nsummary: Goes back to 2011.'),
    });
    expect(sound.problems).toEqual([]);
  });

  test('lets a change say as a fact what an earlier one only reports', () => {
    const again = `${HARBOUR['structure.yaml']}  - { id: again, verb: moved, units: [tides-unit], to: charts-unit, label: The Tides Team moves, standing: stated, cites: [A-1.2] }\n`;
    expect(readHarbour({ 'structure.yaml': again }).problems).toEqual([]);
  });

  test('holds a claim against a full edition in another language by the words of that language', () => {
    const german = `---\nedition: full\nlabel: A letter\nlanguage: de\n---\n\nAda Berg ging, weil es regnete. Vielleicht kommt Ada Berg 2031 zurück.\n`;
    const saying = (words: string) =>
      readHarbour({
        'documents/C.md': german,
        'explainers/minute.mdx': `${HARBOUR['explainers/minute.mdx']}\n${words}\n`,
      }).problems.map(({ rule }) => rule);
    expect(saying('Ada Berg left because it rained. [@C-1.1] Perhaps she is back in 2031. [@C-1.2]')).toEqual([]);
    expect(saying('Ada Berg is back in 2031. [@C-1.2]')).toEqual(['weaker-source']);
  });

  test('never throws, whatever bytes a file has', () => {
    const path = fc.constantFrom(...Object.keys(HARBOUR));
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string().map((text) => bytes(text)),
    );
    fc.assert(
      fc.property(path, content, (file, replaced) => {
        expect(readStory(new Map([...storyFiles(), [file, replaced]]), 'content').story).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('never throws where a sound file is cut, or a part of it is doubled', () => {
    const path = fc.constantFrom(...Object.keys(HARBOUR));
    fc.assert(
      fc.property(path, fc.nat(2000), fc.nat(2000), (file, a, b) => {
        const text = HARBOUR[file] ?? '';
        const replaced = text.slice(0, a % text.length) + text.slice(b % text.length);
        expect(readHarbour({ [file]: replaced }).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 60 },
    );
  });
});
