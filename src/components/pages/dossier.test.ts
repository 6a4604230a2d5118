import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../model/passage.ts';
import type { Change, Name, Story } from '../../model/story.ts';
import { dossierParts, dossiersOf, unitsOf } from './dossier.ts';

const named = (...ids: string[]): Annotation[] => [{ type: 'name', start: 0, end: 1, ids }];

const office = { id: 'tide-office', prefLabel: 'Tide Office', unstated: 'Who leads it.' } as unknown as Name;
const story = {
  events: [
    { id: 'opening', label: 'The office opens.', names: ['tide-office'], unstated: 'The hour.' },
    { id: 'storm', label: 'A storm comes.', names: ['pier'] },
  ],
  structure: {
    units: [
      { id: 'tides', label: 'Tides', name: 'tide-office', unstated: 'Who leads it.' },
      { id: 'piers', label: 'Piers' },
    ],
    posts: [
      { id: 'warden', label: 'Warden', postIn: 'tides' },
      { id: 'keeper', label: 'Keeper', postIn: 'piers', heldBy: { name: 'ada' } },
    ],
    alliances: [{ id: 'ring', label: 'Ring', members: ['tides', 'piers'] }],
    relations: [],
    changes: [{ id: 'fold', label: 'Piers move.', verb: 'moved', units: ['piers'], to: 'tides' }],
  },
  claims: [
    { id: 'unit/tides', kind: 'unit', text: 'Tides' },
    { id: 'unit/tides/unitOf', kind: 'unit', text: 'Tides: Trust' },
    { id: 'unit/piers', kind: 'unit', text: 'Piers' },
    { id: 'post/warden', kind: 'post', text: 'Warden' },
    { id: 'alliance/ring', kind: 'alliance', text: 'Ring' },
    { id: 'change/fold', kind: 'change', text: 'Piers move.' },
    { id: 'explainer/one/1', kind: 'explainer', text: 'named' },
    { id: 'explainer/one/2', kind: 'explainer', text: 'not' },
    { id: 'event/opening', kind: 'event', text: 'named' },
  ],
  documents: [
    {
      passages: [
        { id: 'A-1.1', annotations: named('tide-office') },
        { id: 'A-1.2', annotations: named('pier') },
        { id: 'A-1.3', annotations: [], speaker: 'tide-office' },
      ],
    },
  ],
  unknowns: [
    { id: 'head', about: ['tides'] },
    { id: 'why', about: ['tide-office'] },
    { id: 'when', about: ['piers'] },
  ],
} as unknown as Story;

const dossier = dossiersOf(story, (text) => (text === 'named' ? named('tide-office') : []))(office);
const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

describe('the dossier of a name', () => {
  it('holds the events in which it takes part, and no others', () => {
    expect(ids(dossier.events)).toEqual(['opening']);
  });

  it('holds every claim on its units, their posts, alliances and changes, and none on other units', () => {
    expect(ids(dossier.structure)).toEqual([
      'unit/tides',
      'unit/tides/unitOf',
      'post/warden',
      'alliance/ring',
      'change/fold',
    ]);
  });

  it('holds only explainers as mentions, and only those that name it', () => {
    expect(ids(dossier.mentions)).toEqual(['explainer/one/1']);
  });

  it('holds the passages that name it and those in which it speaks', () => {
    expect(ids(dossier.passages)).toEqual(['A-1.1', 'A-1.3']);
  });

  it('holds the unknowns about it or its units', () => {
    expect(ids(dossier.unknowns)).toEqual(['head', 'why']);
  });

  it('says what is not stated once, with what it is not stated of', () => {
    expect(dossier.unstated).toEqual([
      { of: 'Tides', text: 'Who leads it.' },
      { of: 'The office opens.', text: 'The hour.' },
    ]);
  });

  it('gives the seat of a person by who holds it', () => {
    const ada = { id: 'ada', prefLabel: 'Ada' } as unknown as Name;
    const seated = { ...story, claims: [{ id: 'post/keeper', kind: 'post', text: 'Keeper' }] } as unknown as Story;
    expect(ids(dossiersOf(seated, () => [])(ada).structure)).toEqual(['post/keeper']);
  });

  it('is empty for a name that nothing touches', () => {
    const lone = { id: 'lone', prefLabel: 'Lone' } as unknown as Name;
    const { events, structure, mentions, passages, unknowns, unstated } = dossiersOf(story, () => [])(lone);
    expect([events, structure, mentions, passages, unknowns, unstated].flat()).toEqual([]);
  });
});

it.each([
  [{ verb: 'moved', units: ['a'], to: 'b' }, ['a', 'b']],
  [{ verb: 'merged', units: ['a', 'b'], to: 'c' }, ['a', 'b', 'c']],
  [{ verb: 'split', unit: 'a', into: ['b', 'c'] }, ['a', 'b', 'c']],
  [{ verb: 'renamed', unit: 'a', to: 'Another name' }, ['a']],
  [{ verb: 'joined', unit: 'a', by: 'ada' }, ['a']],
  [{ verb: 'vacated', post: 'keeper', by: 'ada' }, []],
  [{ verb: 'coordinated', units: ['a'], by: 'b' }, ['a', 'b']],
  [{ verb: 'dissolved', units: ['a'] }, ['a']],
])('a change that is %o touches %o', (change, units) => {
  expect(unitsOf(change as unknown as Change)).toEqual(units);
});

describe('the dossier of a name with long lists', () => {
  const whole = dossiersOf(story, () => named('tide-office'))(office);
  const parts = dossierParts(whole, 1);
  const all = parts.flatMap(({ items }) => items);

  it('has every entry in one of its parts, in order', () => {
    expect(all.flatMap(({ structure }) => structure)).toEqual(whole.structure);
    expect(all.flatMap(({ mentions }) => mentions)).toEqual(whole.mentions);
    expect(all.flatMap(({ passages }) => passages)).toEqual(whole.passages);
  });

  it('has as many parts as its longest list, and says how long that is', () => {
    expect(parts).toHaveLength(whole.structure.length);
    expect(parts[1]?.range).toEqual([2, 2, whole.structure.length]);
  });

  it('says in the first part alone what is not stated', () => {
    expect(all.map(({ unstated }) => unstated.length > 0)).toEqual(parts.map((_, index) => index === 0));
  });

  it('is one part where it is short, and where it is empty', () => {
    expect(dossierParts(whole, 99)).toHaveLength(1);
    const empty = { ...whole, events: [], structure: [], mentions: [], passages: [] };
    expect(dossierParts(empty, 99)).toHaveLength(1);
  });
});
