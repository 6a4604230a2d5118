import type { Structure } from '../../model/story.ts';
import { structureSchema } from '../../model/schemas.ts';
import type { Story } from '../../model/story.ts';

const place = { file: 'content/structure.yaml', line: 1, column: 1 };
const meta = { language: 'en', title: 'Harbour', place };

/** A story of nothing but a structure: entries as structure.yaml has them, with two documents of one sentence each. */
export function storyOf(entries: Parameters<typeof structureSchema.parse>[0], names: readonly string[] = []): Story {
  const structure = structureSchema.parse(entries);
  const placed = Object.fromEntries(
    Object.entries(structure).map(([key, list]) => [key, list.map((entry) => ({ ...entry, place }))]),
  ) as unknown as Structure;
  const passage = (document: string, standing: string, speaker?: string) => ({
    id: `${document}-1.1`,
    document,
    paragraph: 1,
    sentence: 1,
    text: '',
    standing,
    ...(speaker ? { speaker } : {}),
    place,
    annotations: [],
  });
  const documents = [
    { id: 'A', passages: [passage('A', 'stated')] },
    { id: 'B', passages: [passage('B', 'attributed', 'trustees')] },
  ];
  const named = ['Mara Quill', 'trustees', ...names].map((prefLabel) => ({
    id: prefLabel.toLowerCase().replaceAll(' ', '-'),
    prefLabel,
  }));
  const empty = {
    events: [],
    references: [],
    comparisons: [],
    unknowns: [],
    corrections: [],
    explainers: [],
    claims: [],
  };
  return { meta, documents, names: named, structure: placed, ...empty } as unknown as Story;
}

const stated = { standing: 'stated', cites: ['A-1.1'] };
const reported = { standing: 'reported', cites: ['B-1.1'] };
const attributed = { standing: 'attributed', cites: ['B-1.1'] };
const docks = (id: string, label: string) => ({
  id,
  label,
  kind: 'team',
  unitOf: { unit: 'docks', ...reported },
  ...stated,
});

const state = (id: string, standing: string, changes: readonly string[]) => ({
  id,
  label: id,
  note: 'no date',
  title: `The docks: ${id}`,
  subtitle: 'A frame holds what belongs to it.',
  standing,
  changes,
});

/** An invented trust: crews move to a unit nobody had named, a seat falls empty, trustees set one thing above. */
export const harbour = storyOf({
  states: [
    state('before', 'stated', []),
    state('moved', 'reported', ['leaves', 'moves', 'joins']),
    state('above', 'attributed', ['leaves', 'moves', 'joins', 'sets']),
  ],
  units: [
    { id: 'trust', label: 'Harbour Trust', kind: 'organization', ...stated },
    {
      id: 'docks',
      label: 'Docks',
      kind: 'unit',
      unitOf: { unit: 'trust', ...stated },
      said: [{ document: 'A', text: 'a division' }],
      ...stated,
    },
    docks('crane', 'Crane crew'),
    docks('rope', 'Rope crew'),
    docks('office', 'Office'),
    { id: 'quays', label: 'Wider quays', kind: 'group', existed: 'absent', ...reported },
    { id: 'pilots', label: 'Pilots', kind: 'project', ...reported },
    { id: 'tower', label: 'Tower', kind: 'unit', ...stated },
    { id: 'yard', label: 'Yard', kind: 'unit', ...stated },
    { id: 'ferry', label: 'Ferry desk', kind: 'unit', ...stated },
    { id: 'tides', label: 'Tide tables', kind: 'function', from: 'sets', ...attributed },
  ],
  posts: [
    {
      id: 'warden',
      label: 'Warden',
      postIn: 'docks',
      heldBy: { name: 'mara-quill', ...stated },
      ...stated,
      unstated: 'a successor',
    },
  ],
  alliances: [{ id: 'ring', label: 'Lantern ring', members: ['tower', 'yard', 'ferry'], ...stated }],
  relations: [
    {
      id: 'near',
      kind: 'membership',
      label: 'near the tower',
      from: 'docks',
      to: 'tower',
      standing: 'implied',
      cites: ['A-1.1'],
    },
  ],
  changes: [
    {
      id: 'leaves',
      label: 'Mara Quill leaves.',
      verb: 'vacated',
      post: 'warden',
      by: 'mara-quill',
      date: 'XXXX-05-06',
      ...stated,
    },
    { id: 'moves', label: 'Two crews move.', verb: 'moved', units: ['crane', 'rope'], to: 'quays', ...reported },
    {
      id: 'joins',
      label: 'The office joins the pilots.',
      verb: 'merged',
      units: ['office'],
      to: 'pilots',
      ...reported,
    },
    {
      id: 'sets',
      label: 'Tide tables are set above.',
      verb: 'coordinated',
      units: ['tides'],
      by: 'trust',
      ...attributed,
    },
  ],
});
