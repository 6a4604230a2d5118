import type { Story } from '../model/story.ts';
import { readStory, type StoryResult } from './read-story.ts';

const ORIGINAL = `original: { sha256: ${'a'.repeat(64)}, paragraphs: 2, sentences: 3 }`;

/** A small sound story about an invented trust, for tests: text by path. */
export const HARBOUR: Readonly<Record<string, string>> = {
  'story.yaml': `language: en
title: Harbour Notes
publisher: { name: Harbour Notes }
headline:
  text: Ada Berg leaves the Harbour Trust
  cites: [A-1.1a]
standfirst:
  - { text: Ada Berg left on 4 March., cites: [A-1.1a, A-1.1b] }
stamp:
  - { term: Day, text: 4 March, cites: [A-1.1b] }
pages: [minute]
`,
  'names.yaml': `- { id: ada-berg, type: person, prefLabel: Ada Berg, cites: [A-1.1a] }
- { id: trust, type: organization, prefLabel: Harbour Trust, cites: [A-1.1a] }
- { id: survey, type: unit, prefLabel: Survey Office, cites: [A-1.2] }
- { id: tides, type: team, prefLabel: Tides Team, cites: [A-1.2] }
- { id: charts, type: unit, prefLabel: Chart Room, standing: reported, cites: [B-1.1] }
- { id: managers, type: speaker, prefLabel: managers, standing: attributed, cites: [B-2.1] }
`,
  'events.yaml': `- id: berg-joins
  label: Ada Berg joins the Harbour Trust
  date: '2011'
  standing: stated
  cites: [B-1.2]
  names: [ada-berg]
- id: berg-leaves
  label: Ada Berg leaves the Harbour Trust
  date: XXXX-03-04
  standing: stated
  cites: [A-1.1a, A-1.1b]
  names: [ada-berg]
  after: [berg-joins]
  lane: ada-berg
  changes: [berg-steps-down]
  differs: [what-is-said]
`,
  'structure.yaml': `states:
  - { id: before, label: Before, note: as described, title: The Harbour Trust, subtitle: A frame holds its parts., standing: stated }
  - id: moved
    label: After
    note: no date
    title: The Tides Team reportedly moves
    subtitle: A pale box is the old place.
    standing: reported
    changes: [berg-steps-down, tides-move]
units:
  - { id: trust-unit, label: Harbour Trust, kind: organization, name: trust, standing: stated, cites: [A-1.1a] }
  - id: survey-unit
    label: Survey Office
    kind: unit
    name: survey
    unitOf: { unit: trust-unit, standing: stated, cites: [A-1.2] }
    standing: stated
    cites: [A-1.2]
  - id: tides-unit
    label: Tides Team
    kind: team
    unitOf: { unit: survey-unit, standing: stated, cites: [A-1.2] }
    standing: stated
    cites: [A-1.2]
  - { id: charts-unit, label: Chart Room, kind: unit, existed: absent, standing: reported, cites: [B-1.1] }
posts:
  - id: head
    label: Head of the Survey Office
    postIn: survey-unit
    heldBy: { name: ada-berg, standing: stated, cites: [A-1.1a, A-1.2] }
    standing: stated
    cites: [A-1.2]
changes:
  - { id: berg-steps-down, verb: vacated, post: head, by: ada-berg, label: Ada Berg leaves, date: XXXX-03-04, standing: stated, cites: [A-1.1a, A-1.1b] }
  - { id: tides-move, verb: moved, units: [tides-unit], to: charts-unit, label: The Tides Team moves to the Chart Room, standing: reported, cites: [B-1.1] }
`,
  'comparisons.yaml': `- id: what-is-said
  label: What is said of the day
  verdict: differs
  says:
    - { document: A, text: 4 March, cites: [A-1.1b] }
    - { document: B, text: no day }
`,
  'unknowns.yaml': `- id: next-head
  label: Nobody says who comes next
  text: The note does not say who comes next.
  cites: [A-2.1]
  about: [ada-berg, head]
`,
  'documents/A.md': `---
edition: digest
label: A note on a departure
language: en
${ORIGINAL}
---

## Paragraph 1

- \`1.1a\` stated: Ada Berg left the Harbour Trust.
- \`1.1b\` stated: She did so on 4 March.
- \`1.2\` stated: Ada Berg was head of the Survey Office of the Harbour Trust, with its Tides Team.

## Paragraph 2

- \`2.1\` absent: The note does not say who comes next.
`,
  'documents/B.md': `---
edition: digest
label: A report on a move
language: en
${ORIGINAL}
---

## Paragraph 1

- \`1.1\` reported: The Tides Team moves to the Chart Room.
- \`1.2\` stated: Ada Berg joined the Harbour Trust in 2011.

## Paragraph 2

- \`2.1\` attributed (managers): The Survey Office stays.
`,
  'explainers/minute.mdx': `---
title: In one minute
---

Ada Berg left the Harbour Trust on 4 March.[@A-1.1a; @A-1.1b] The Tides Team reportedly moves.[@B-1.1]
`,
};

/** Bytes as they come from the disk; `undefined` takes a file out. */
export function storyFiles(
  changed: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries({ ...HARBOUR, ...changed }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, typeof text === 'string' ? encoder.encode(text) : text] as const],
    ),
  );
}

/** Reads the story with some of its files replaced; `undefined` takes a file out. */
export function readHarbour(changed: Readonly<Record<string, string | Uint8Array | undefined>> = {}): StoryResult {
  return readStory(storyFiles(changed), 'content');
}

/** The story of `HARBOUR`, with some files replaced; throws where it is not sound. */
export function soundHarbour(changed: Readonly<Record<string, string>> = {}): Story {
  const { story, problems } = readHarbour(changed);
  if (!story) throw new Error(JSON.stringify(problems));
  return story;
}

/** A file of the story with a part of it replaced; throws where the part is not in it, so that no test runs on nothing. */
export function edited(path: string, part: string, replacement: string): Readonly<Record<string, string>> {
  const text = HARBOUR[path] ?? '';
  if (!text.includes(part)) throw new Error(`not in ${path}: ${part}`);
  return { [path]: text.replace(part, () => replacement) };
}
