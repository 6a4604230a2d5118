import { edited, HARBOUR } from './test-story.ts';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Bytes of words and of single byte values. */
export const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

const unit = (id: string, rest = ''): string =>
  `  - { id: ${id}, label: Survey Office, kind: unit, standing: stated, cites: [A-1.2]${rest} }\n`;
const post = `  - id: head
    label: Head of the Survey Office
    postIn: survey-unit
    heldBy: { name: ada-berg, standing: stated, cites: [A-1.1a, A-1.2] }
    standing: stated
    cites: [A-1.2]
`;
const READING: Files = {
  'story.yaml': `${HARBOUR['story.yaml']}reading: { year: 2026, reference: paper }\n`,
  'references.yaml':
    '- { id: paper, title: A, publisher: B, url: https://example.org, accessed: 2026-01-01, shows: The year. }\n',
};
const change = (id: string, rest: string): string =>
  `  - { id: ${id}, label: Survey Office, standing: stated, cites: [A-1.2], ${rest} }\n`;
const addUnits = (text: string): Files => edited('structure.yaml', 'posts:\n', `${text}posts:\n`);
const addChanges = (text: string): Files => ({ 'structure.yaml': `${HARBOUR['structure.yaml']}${text}` });
const addChangesAndUnit = (text: string): Files => ({
  'structure.yaml': `${HARBOUR['structure.yaml']?.replace('posts:\n', `${unit('later')}posts:\n`)}${text}`,
});
const of = (id: string): string => `, unitOf: { unit: ${id}, standing: stated, cites: [A-1.2] }`;

const tie = (from: string, to: string): string =>
  `relations:\n  - { id: tie, kind: second, label: A, from: ${from}, to: ${to}, standing: stated, cites: [A-1.2] }\n`;
const pact = (members: string): string =>
  `alliances:\n  - { id: pact, label: Survey Pact, members: [${members}], standing: stated, cites: [A-1.2] }\n`;

/** An explainer that links to some addresses, one on each line from the seventh on. */
export const linking = (...addresses: readonly string[]): Files => ({
  'explainers/minute.mdx': `${HARBOUR['explainers/minute.mdx']}\n${addresses
    .map((address) => `<Editors>[see](${address})</Editors>`)
    .join('\n')}\n`,
});

/** What is wrong, the files that differ from the sound story, and every problem that it gives. */
export const BROKEN_STORIES: readonly (readonly [string, Files, ...string[]])[] = [
  // the files
  [
    'a folder without files',
    Object.fromEntries(Object.keys(HARBOUR).map((path) => [path, undefined])),
    'content:1:1 empty-story',
  ],
  [
    'files without a word',
    Object.fromEntries(Object.keys(HARBOUR).map((path) => [path, ''])),
    'content:1:1 empty-story',
  ],
  ['no story.yaml', { 'story.yaml': undefined }, 'content/story.yaml:1:1 missing-file'],
  ['no events.yaml', { 'events.yaml': undefined }, 'content/events.yaml:1:1 missing-file'],
  [
    'no document',
    { 'documents/A.md': undefined, 'documents/B.md': undefined },
    'content/comparisons.yaml:5:19 unknown-id',
    'content/comparisons.yaml:6:19 unknown-id',
    'content/documents:1:1 missing-file',
  ],
  [
    'no explainer',
    { 'explainers/minute.mdx': undefined },
    'content/explainers:1:1 missing-file',
    'content/story.yaml:11:9 unknown-id',
  ],
  [
    'an explainer that no page lists',
    { 'explainers/other.mdx': HARBOUR['explainers/minute.mdx'] },
    'content/explainers/other.mdx:1:1 unknown-id',
  ],
  ['a misspelt file', { 'unknown.yaml': '[]' }, 'content/unknown.yaml:1:1 unknown-key'],
  ['a misspelt ending', { 'unknowns.yml': '' }, 'content/unknowns.yml:1:1 unknown-key'],
  ['a document in small letters', { 'documents/c.md': '' }, 'content/documents/c.md:1:1 unknown-key'],
  [
    'a document in a folder of its own, and one that is no Markdown',
    { 'documents/new/C.md': '', 'documents/C.txt': '' },
    'content/documents/C.txt:1:1 unknown-key',
    'content/documents/new/C.md:1:1 unknown-key',
  ],
  ['an explainer with a capital', { 'explainers/Why.mdx': '' }, 'content/explainers/Why.mdx:1:1 unknown-key'],
  ['a control character', { 'unknowns.yaml': '- id: a\n  label: a\0b\n' }, 'content/unknowns.yaml:2:11 encoding'],
  [
    'a byte that is not UTF-8',
    { 'unknowns.yaml': bytes('- id: a\n  label: é', 0xff, 'b\n') },
    'content/unknowns.yaml:2:11 encoding',
  ],
  [
    'a character cut in half at the end',
    { 'unknowns.yaml': bytes('- id: a\n', 0xe2, 0x82) },
    'content/unknowns.yaml:2:1 encoding',
  ],
  ['an empty file', { 'events.yaml': '' }, 'content/events.yaml:1:1 schema'],
  // YAML
  ['a bracket that does not close', { 'unknowns.yaml': '- id: [a\n' }, 'content/unknowns.yaml:2:1 yaml'],
  ['a key given twice', { 'unknowns.yaml': '- id: a\n  id: b\n' }, 'content/unknowns.yaml:2:3 yaml'],
  ['a tab as indentation', { 'unknowns.yaml': '- id: a\n\tlabel: b\n' }, 'content/unknowns.yaml:2:1 yaml'],
  ['two YAML documents', { 'unknowns.yaml': '[]\n---\n[]\n' }, 'content/unknowns.yaml:2:1 yaml'],
  ['an alias without its anchor', { 'unknowns.yaml': '- *a\n' }, 'content/unknowns.yaml:1:1 yaml'],
  ['aliases that grow without end', { 'unknowns.yaml': bomb }, 'content/unknowns.yaml:1:1 yaml'],
  ['nesting without end', { 'unknowns.yaml': '['.repeat(50_000) }, 'content/unknowns.yaml:1:905 yaml'],
  ['a list where a map is wanted', { 'story.yaml': '- a\n' }, 'content/story.yaml:1:1 schema'],
  ['a map where a list is wanted', { 'events.yaml': 'id: a\n' }, 'content/events.yaml:1:1 schema'],
  ['an entry of nothing', { 'unknowns.yaml': '-\n' }, 'content/unknowns.yaml:1:2 schema'],
  ['a wrong type', edited('events.yaml', "date: '2011'", 'date: 2011'), 'content/events.yaml:3:9 schema'],
  ['an unknown key', edited('events.yaml', 'lane:', 'row:'), 'content/events.yaml:14:8 unknown-key'],
  [
    'an accent that cannot be read on paper',
    edited('story.yaml', 'pages:', "accent: { light: '#6fc3ee', dark: '#6fc3ee' }\npages:"),
    'content/story.yaml:11:18 schema',
  ],
  [
    'an accent by name',
    edited('story.yaml', 'pages:', 'accent: { light: teal, dark: "#6fc3ee" }\npages:'),
    'content/story.yaml:11:18 schema',
  ],
  ['a missing key', edited('names.yaml', ', prefLabel: Harbour Trust', ''), 'content/names.yaml:2:3 schema'],
  ['an id with capitals', edited('names.yaml', 'id: tides,', 'id: Tides,'), 'content/names.yaml:4:9 schema'],
  ['no frontmatter', { 'explainers/minute.mdx': 'Words.' }, 'content/explainers/minute.mdx:1:1 frontmatter'],
  [
    'a wrong key in frontmatter',
    edited('explainers/minute.mdx', 'title:', 'titel:'),
    'content/explainers/minute.mdx:2:1 schema',
    'content/explainers/minute.mdx:2:8 unknown-key',
  ],
  // ids
  ['a name twice', edited('names.yaml', 'id: tides,', 'id: survey,'), 'content/names.yaml:4:9 duplicate-id'],
  ['a unit with the id of a post', addUnits(unit('head')), 'content/structure.yaml:28:9 duplicate-id'],
  ['a page twice', edited('story.yaml', '[minute]', '[minute, minute]'), 'content/story.yaml:11:17 duplicate-id'],
  [
    'a name that is none',
    edited('events.yaml', 'names: [ada-berg]\n  after', 'names: [ada]\n  after'),
    'content/events.yaml:12:11 unknown-id',
  ],
  ['a lane that is none', edited('events.yaml', 'lane: ada-berg', 'lane: ada'), 'content/events.yaml:14:9 unknown-id'],
  [
    'an event that is none',
    edited('events.yaml', 'after: [berg-joins]', 'after: [joins]'),
    'content/events.yaml:13:11 unknown-id',
  ],
  [
    'a change that is none',
    edited('structure.yaml', 'changes: [berg-steps-down, tides-move]', 'changes: [berg-steps-down, tides]'),
    'content/structure.yaml:9:32 unknown-id',
  ],
  [
    'a comparison that is none',
    edited('events.yaml', 'differs: [what-is-said]', 'differs: [what]'),
    'content/events.yaml:16:13 unknown-id',
  ],
  [
    'a document that is none',
    edited('comparisons.yaml', 'document: B', 'document: C'),
    'content/comparisons.yaml:6:19 unknown-id',
  ],
  [
    'a reference that is none',
    { 'story.yaml': `${HARBOUR['story.yaml']}reading: { year: 2026, reference: paper }\n` },
    'content/story.yaml:12:35 unknown-id',
  ],
  [
    'what an unknown is about is none',
    edited('unknowns.yaml', 'head]', 'tail]'),
    'content/unknowns.yaml:5:21 unknown-id',
  ],
  [
    'a move to no unit',
    edited('structure.yaml', 'to: charts-unit', 'to: charts'),
    'content/structure.yaml:35:61 unknown-id',
  ],
  [
    'a post held by no name',
    edited('structure.yaml', 'heldBy: { name: ada-berg', 'heldBy: { name: ada'),
    'content/structure.yaml:30:21 unknown-id',
    'content/structure.yaml:34:59 not-yet',
  ],
  [
    'a state that no chart has',
    { 'explainers/minute.mdx': `${HARBOUR['explainers/minute.mdx']}\n<OrgChart state="later" />\n` },
    'content/explainers/minute.mdx:7:1 unknown-id',
  ],
  [
    'links that lead nowhere in the site',
    linking(
      ...['/nowhere/', '#no-such', 'pump.png', 'documents/A/', '/documents/A', '/documents/C/', '/documents/A/#A-9.9'],
      ...['/names/ada/', '/timeline/#berg', '/org-chart/#nobody', '/org-chart/?at=once', '/unknowns/#who-then'],
    ),
    ...Array.from({ length: 12 }, (_, i) => `content/explainers/minute.mdx:${7 + i}:10 link`),
  ],
  [
    'a correction of a page that is none',
    { 'corrections.yaml': "- { id: day, date: '2031-01-02', page: /timelin/, text: We erred. }\n" },
    'content/corrections.yaml:1:40 link',
  ],
  [
    'a correction of a page of another site',
    { 'corrections.yaml': "- { id: day, date: '2031-01-02', page: 'https://example.org/', text: We erred. }\n" },
    'content/corrections.yaml:1:40 schema',
  ],
  [
    'a title that says more than its section',
    edited('explainers/minute.mdx', 'title: In one minute', 'standing: stated\ntitle: "Ada Berg left on 9 March"'),
    'content/explainers/minute.mdx:3:9 unsupported-date',
  ],
  ['a passage that is none', edited('unknowns.yaml', 'A-2.1', 'A-2.9'), 'content/unknowns.yaml:4:11 unknown-passage'],
  // the labels of the chart
  [
    'a unit called as no passage calls it',
    edited('structure.yaml', 'label: Tides Team\n', 'label: Logistics\n'),
    'content/structure.yaml:20:12 unsupported-name',
  ],
  [
    'a post called as no passage calls it',
    edited('structure.yaml', 'label: Head of the Survey Office', 'label: President of the Moon'),
    'content/structure.yaml:28:12 unsupported-name',
  ],
  [
    'an alliance called as no passage calls it',
    edited(
      'structure.yaml',
      'changes:\n  - { id: b',
      `${pact('survey-unit, tides-unit').replace('Survey Pact', 'Fish Cartel')}changes:\n  - { id: b`,
    ),
    'content/structure.yaml:34:24 unsupported-name',
  ],
  [
    'a new label that no passage has',
    addChanges(change('call', 'verb: renamed, unit: tides-unit, to: Thermal Solutions')),
    'content/structure.yaml:36:110 unsupported-name',
  ],
  // the editors' own words
  [
    'a day under a state that no passage has',
    edited('structure.yaml', 'note: no date', 'note: from 5 March'),
    'content/structure.yaml:5:16 unsupported-date',
  ],
  [
    'a figure on how to read a chart that no passage has',
    edited('structure.yaml', 'subtitle: A pale box', 'subtitle: A pale box of 40 people'),
    'content/structure.yaml:7:29 unsupported-number',
  ],
  [
    'a tagline with a figure of its own',
    edited('story.yaml', 'publisher:', 'tagline: What 400 people lost\npublisher:'),
    'content/story.yaml:3:15 unsupported-number',
  ],
  [
    'a stamp without cites with a day of its own',
    edited('story.yaml', 'pages:', '  - { term: Rests on, text: a note of 2029 }\npages:'),
    'content/story.yaml:11:39 unsupported-date',
  ],
  [
    'a summary with a year that its document has not',
    edited('documents/A.md', 'language: en', 'language: en\nsummary: Says that she left in 2029.'),
    'content/documents/A.md:5:32 unsupported-date',
  ],
  [
    'a silent document that is said to say something',
    edited('comparisons.yaml', 'text: no day', 'text: in the spring'),
    'content/comparisons.yaml:6:28 uncited',
  ],
  [
    'a silent document with a figure',
    edited('comparisons.yaml', 'text: no day', 'text: no day but 2029'),
    'content/comparisons.yaml:6:39 unsupported-date',
  ],
  // dates
  ['a date that is not EDTF', edited('events.yaml', "'2011'", '4 March'), 'content/events.yaml:3:9 edtf'],
  ['a date that no passage has', edited('events.yaml', "'2011'", "'2012'"), 'content/events.yaml:3:9 unsupported-date'],
  [
    'a day more precise than the passage',
    edited('events.yaml', "'2011'", '2011-05-01'),
    'content/events.yaml:3:9 unsupported-date',
  ],
  [
    'an interval with one end from nowhere',
    edited('events.yaml', "'2011'", '2011/2013'),
    'content/events.yaml:3:9 unsupported-date',
  ],
  [
    'events after one another',
    edited('events.yaml', '  names: [ada-berg]\n- ', '  after: [berg-leaves]\n- '),
    'content/events.yaml:6:11 contradictory-order',
  ],
  [
    'an event whose change is of another day',
    edited('structure.yaml', 'Ada Berg leaves, date: XXXX-03-04', "Ada Berg leaves, date: '2011'"),
    'content/structure.yaml:34:99 unsupported-date',
  ],
  // the tree
  [
    'a circle of units',
    edited('structure.yaml', 'name: trust, standing', `name: trust${of('tides-unit')}, standing`),
    'content/structure.yaml:11:94 cycle',
  ],
  ['a unit in itself', addUnits(unit('loop', of('loop'))), 'content/structure.yaml:26:101 cycle'],
  [
    'a circle by a move',
    addChanges(change('turn', 'verb: moved, units: [trust-unit], to: survey-unit')),
    'content/structure.yaml:36:111 cycle',
  ],
  [
    'a unit with two parents',
    addUnits(unit('tides-unit', of('trust-unit')).replace('Survey Office', 'Tides Team')),
    'content/structure.yaml:26:104 two-parents',
  ],
  [
    'a second unit with the id of another',
    edited(
      'structure.yaml',
      'posts:\n',
      `${unit('tides-unit', of('trust-unit'))}${unit('room', of('tides-unit'))}posts:\n`,
    ),
    'content/structure.yaml:26:11 duplicate-id',
  ],
  [
    'a unit that lost its id to another',
    edited('structure.yaml', 'id: charts-unit', 'id: tides-unit'),
    'content/structure.yaml:25:11 duplicate-id',
  ],
  [
    'a unit in a unit that is none',
    edited('structure.yaml', 'unitOf: { unit: survey-unit', 'unitOf: { unit: survey'),
    'content/structure.yaml:22:21 orphan',
  ],
  [
    'a unit with two parents in a list',
    edited('structure.yaml', 'unitOf: { unit: trust-unit, standing: stated, cites: [A-1.2] }', 'unitOf: [trust-unit]'),
    'content/structure.yaml:16:13 schema',
  ],
  [
    'a unit with two parents by two keys',
    edited('structure.yaml', '    kind: team\n', `    kind: team\n    ${of('trust-unit').slice(2)}\n`),
    'content/structure.yaml:23:5 yaml',
  ],
  [
    'a unit that coordinates itself',
    addChanges(change('tie', 'verb: coordinated, units: [survey-unit, tides-unit], by: tides-unit')),
    'content/structure.yaml:36:112 cycle',
  ],
  [
    'a unit merged into itself',
    addChanges(change('melt', 'verb: merged, units: [tides-unit], to: tides-unit')),
    'content/structure.yaml:36:112 cycle',
  ],
  [
    'a relation of a unit to itself',
    edited('structure.yaml', 'changes:\n  - { id: b', `${tie('head', 'head')}changes:\n  - { id: b`),
    'content/structure.yaml:34:56 cycle',
  ],
  [
    'an alliance that has a member twice',
    edited('structure.yaml', 'changes:\n  - { id: b', `${pact('survey-unit, survey-unit')}changes:\n  - { id: b`),
    'content/structure.yaml:34:60 duplicate-id',
  ],
  [
    'a change that names a unit twice',
    edited('structure.yaml', 'units: [tides-unit]', 'units: [tides-unit, tides-unit]'),
    'content/structure.yaml:35:56 duplicate-id',
  ],
  [
    'a state that is called as a day',
    edited('structure.yaml', 'id: moved', "id: '2031-01-01'"),
    'content/structure.yaml:3:9 duplicate-id',
  ],
  [
    'a state before all that shows a change',
    edited('structure.yaml', 'parts., standing: stated', 'parts., standing: stated, changes: [berg-steps-down]'),
    'content/structure.yaml:2:11 duplicate-id',
  ],
  [
    'a state after all that shows some',
    {
      'structure.yaml': HARBOUR['structure.yaml']
        ?.replace('id: moved', 'id: after')
        .replace('[berg-steps-down, t', '[t'),
    },
    'content/structure.yaml:3:9 duplicate-id',
  ],
  [
    'a seat filled while it is held',
    edited('structure.yaml', 'verb: vacated', 'verb: filled'),
    'content/structure.yaml:34:58 seat-held-twice',
  ],
  [
    'a post listed twice with a holder',
    edited('structure.yaml', 'changes:\n  - { id: b', `${post}changes:\n  - { id: b`),
    'content/structure.yaml:36:21 seat-held-twice',
  ],
  [
    'a seat left by someone who does not hold it',
    edited('structure.yaml', 'by: ada-berg', 'by: managers'),
    'content/structure.yaml:34:59 not-yet',
  ],
  [
    'a move before the unit is created',
    addChangesAndUnit(
      change('use', 'verb: moved, units: [later], to: trust-unit') + change('make', 'verb: created, units: [later]'),
    ),
    'content/structure.yaml:37:93 not-yet',
  ],
  [
    'a change to a unit that is gone',
    addChanges(
      change('close', 'verb: dissolved, units: [tides-unit]') +
        change('use', 'verb: moved, units: [tides-unit], to: trust-unit'),
    ),
    'content/structure.yaml:37:93 not-yet',
  ],
  [
    'a unit created that is there',
    addChangesAndUnit(
      change('make', 'verb: created, units: [later]') + change('again', 'verb: created, units: [later]'),
    ),
    'content/structure.yaml:38:97 not-yet',
  ],
  [
    'a move to the unit that it belongs to',
    addChanges(change('stay', 'verb: moved, units: [survey-unit], to: trust-unit')),
    'content/structure.yaml:36:94 no-change',
  ],
  [
    'a move to where an earlier one brought it',
    addChanges(change('again', 'verb: moved, units: [tides-unit], to: charts-unit').replace('stated', 'reported')),
    'content/structure.yaml:36:97 no-change',
  ],
  [
    'a new label that it has',
    addChanges(change('call', 'verb: renamed, unit: survey-unit, to: Survey Office')),
    'content/structure.yaml:36:111 no-change',
  ],
  [
    'a split into one',
    addChangesAndUnit(change('halve', 'verb: split, unit: tides-unit, into: [later]')),
    'content/structure.yaml:37:111 no-change',
  ],
  [
    'a unit whose parent comes later',
    edited('structure.yaml', 'name: survey\n', 'name: survey\n    from: tides-move\n'),
    'content/structure.yaml:23:21 not-yet',
  ],
  [
    'a state without the change that it needs',
    {
      'structure.yaml': (HARBOUR['structure.yaml'] ?? '')
        .replace('existed: absent', 'from: berg-steps-down')
        .replace('[berg-steps-down, tides-move]', '[tides-move]'),
    },
    'content/structure.yaml:9:15 not-yet',
  ],
  [
    'changes that are dated the other way round',
    {
      ...edited('structure.yaml', 'to: charts-unit,', "to: charts-unit, date: '2010',"),
      ...READING,
    },
    'content/structure.yaml:35:80 contradictory-order',
    'content/structure.yaml:35:80 unsupported-date',
  ],
  [
    'an event and its change in different years',
    { ...READING, ...edited('events.yaml', 'cites: [B-1.2]\n', 'cites: [B-1.2]\n  changes: [berg-steps-down]\n') },
    'content/events.yaml:6:13 contradictory-order',
  ],
  [
    'a change dated before its event',
    { ...READING, ...edited('structure.yaml', 'Ada Berg leaves, date: XXXX-03-04', "Ada Berg leaves, date: '2011'") },
    'content/events.yaml:15:13 contradictory-order',
    'content/structure.yaml:34:99 unsupported-date',
  ],
  [
    'a passage that cannot be read, and is not called unknown too',
    edited('documents/A.md', '`2.1` absent:', '`2.1` missing:'),
    'content/documents/A.md:16:9 passage-form',
  ],
];
