import { describe, expect, it } from 'vitest';
import { eventsSchema, storySchema } from './schemas.ts';
import { readYaml } from './yaml.ts';

const said = (text: string): string[] =>
  readYaml('events.yaml', text, eventsSchema).problems.map(
    ({ message, place }) => `${place.line}:${place.column} ${message}`,
  );

describe('a writer is told which entry is wrong, and how', () => {
  it.each([
    ['a missing key', '- id: fair\n  label: A fair\n  standing: stated\n', '1:3 cites of fair is missing.'],
    [
      'a word that is no standing',
      '- id: fair\n  label: A fair\n  standing: sure\n  cites: [A-1.1]\n',
      '3:13 standing of fair must be one of stated, attributed, reported, analysis, forecast, rumour, absent, implied.',
    ],
    [
      'text where a list belongs',
      '- id: fair\n  label: A fair\n  standing: stated\n  cites: A-1.1\n',
      '4:10 cites of fair must be a list.',
    ],
    [
      'a number where text belongs',
      '- id: fair\n  label: 4\n  standing: stated\n  cites: [A-1.1]\n',
      '2:10 label of fair must be text (in quotes, if it looks like a number).',
    ],
    [
      'an entry without an id',
      '- label: A fair\n  standing: stated\n  cites: [A-1.1]\n',
      '1:3 id of entry 1 is missing.',
    ],
    [
      'a key that is none',
      '- id: fair\n  label: A fair\n  standing: stated\n  cites: [A-1.1]\n  colour: red\n',
      '5:11 “colour” is not a key of fair.',
    ],
    ['a map where a list belongs', 'id: fair\n', '1:1 The file must be a list.'],
  ])('%s', (_name, text, problem) => {
    expect(said(text)).toEqual([problem]);
  });

  it('says nothing of a file that is right', () => {
    expect(said('- id: fair\n  label: A fair\n  standing: stated\n  cites: [A-1.1]\n')).toEqual([]);
  });
});

it.each([
  [
    'a tab',
    '- id: fair\n  label: A fair\n\tstanding: stated\n\tcites: [A-1.1]\n',
    '3:1 This is not valid YAML: a tab stands in the indentation.',
  ],
  [
    'a merge that is not ended',
    '- id: fair\n<<<<<<< HEAD\n  label: A fair\n=======\n  label: The fair\n>>>>>>> other\n',
    '2:1 This is not valid YAML: a merge was left unfinished here.',
  ],
  ['a key given twice', '- id: fair\n  label: A fair\n  label: The fair\n', '3:3 “label” is given twice here.'],
])('%s is told once, and nothing of what the library stumbles over after it', (_name, text, problem) => {
  expect(said(text)).toEqual([problem]);
});

it('tells a mistake as it is where a tab far from it is none', () => {
  const quote = '- id: fair\n  label: >\n    A\n    \tfair\n  note: b\n  standing: "stated\n';
  expect(said(quote)).toEqual([expect.stringMatching(/^\d:\d+ This is not valid YAML: Missing closing/)]);
});

it('counts lines from the line on which the text starts in its file', () => {
  expect(readYaml('story.yaml', 'a: [', storySchema, 4).problems[0]?.place.line).toBe(4);
});
