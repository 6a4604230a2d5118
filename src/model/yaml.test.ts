import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { eventsSchema, explainerSchema, namesSchema, storySchema, structureSchema, unknownsSchema } from './schemas.ts';
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
    [
      'a list where text belongs, as brackets make it',
      '- id: fair\n  label: A\n  date: [..1899]\n  standing: stated\n  cites: [A-1.1]\n',
      '3:9 date of fair must be text, and is a list.',
    ],
    [
      'a list of nothing',
      '- id: fair\n  label: A\n  standing: stated\n  cites: []\n',
      '4:10 cites of fair needs at least one entry.',
    ],
    [
      'a text of nothing',
      '- id: fair\n  label: " "\n  standing: stated\n  cites: [A-1.1]\n',
      '2:10 label of fair has no words.',
    ],
    ['nothing but a comment', '# none yet\n', '1:1 The file has no entry.'],
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
  [
    'a no-break space in each indentation',
    '- id: fair\n\u00a0\u00a0label: A fair\n\u00a0\u00a0standing: stated\n\u00a0\u00a0cites: [A-1.1]\n',
    '2:1 A space that YAML does not know, U+00A0, stands in the indentation.',
  ],
  [
    'a no-break space that makes a key of its own',
    '- id: fair\n  label: A fair\n  standing: stated\n  cites: [A-1.1]\n  \u00a0text: B\n',
    '5:3 A space that YAML does not know, U+00A0, stands in the indentation.',
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

describe('a writer is told the mistake, and not the trade of a library, of', () => {
  const entry = (label: string): string => `- id: fair\n  label: ${label}\n  standing: stated\n  cites: [A-1.1]\n`;
  const change = (rest: string): string =>
    `units: []\nstates: [${STATE}]\nchanges:\n  - { id: a, label: A, ${STANDS}, ${rest} }\n`;
  const STANDS = 'standing: stated, cites: [A-1.1]';
  const STATE = '{ id: b, label: B, note: C, title: D, subtitle: E, standing: stated }';
  const advised = (schema: z.ZodType, text: string): string[] =>
    readYaml('file.yaml', text, schema).problems.map(({ message, advice }) => `${message} ${advice}`);

  it.each<[string, z.ZodType, string, RegExp]>([
    ['a colon in a value', eventsSchema, entry('Next: a fair'), /second colon.*quotes/],
    ['a value that is indented on', eventsSchema, entry('A\n   fair: b'), /indented further/],
    ['a colon without its space', eventsSchema, entry('A').replace('label: ', 'label:'), /key: value/],
    ['an apostrophe in single quotes', eventsSchema, entry("'It's'"), /apostrophe/],
    ['a value that begins with @', eventsSchema, entry('@A'), /Put the value in quotes/],
    ['a second text in the file', eventsSchema, '[]\n---\n[]\n', /begins a second text.*Take that line out/],
    ['a date in brackets', eventsSchema, entry('A\n  date: [..1899]'), /'\[\.\.1899\]'/],
    [
      'a comma between braces',
      unknownsSchema,
      `[{ id: a, label: B, text: no name, 900 people, cites: [A-1.1] }]`,
      /quotes/,
    ],
    [
      'a key in small letters',
      namesSchema,
      '[{ id: a, type: person, preflabel: A, prefLabel: A, cites: [A-1.1] }]',
      /Write “prefLabel”/,
    ],
    [
      'a key deep in an entry',
      structureSchema,
      `units: [{ id: a, label: A, kind: unit, unitof: b, ${STANDS} }]\nstates: [${STATE}]`,
      /Write “unitOf”/,
    ],
    ['a key that another verb takes', structureSchema, change('verb: dissolved, units: [b], unit: b'), /Write “units”/],
    ['a key of an entry in an optional map', storySchema, 'licence: { nme: A }', /Write “name”/],
    [
      'a verb that is none',
      structureSchema,
      change('verb: closed'),
      /^verb of a of changes must be one of created, dissolved/,
    ],
    ['no title between the fences', explainerSchema, '', /^title is missing/],
    ['a file of comments', eventsSchema, '# none yet', /Write \[\]/],
    ['a file of comments that needs an entry', namesSchema, '# none yet', /no entry\. Write one/],
  ])('%s', (_what, schema, text, told) => {
    expect(advised(schema, text)).toContainEqual(expect.stringMatching(told));
    for (const words of advised(schema, text))
      expect(words).not.toMatch(/mapping|parseAll|discriminator|too small|invalid/i);
  });
});
