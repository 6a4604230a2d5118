import { describe, expect, it } from 'vitest';
import { orgChartAt } from './at.ts';
import { citesOf } from './cites.ts';
import { orgChartSource } from './data.ts';
import { storyOf } from './harbour.fixture.ts';

const stated = { standing: 'stated', cites: ['A-1.1'] };
const unit = (id: string, of?: string) => ({
  ...{ id, label: id, kind: 'unit', ...stated },
  ...(of === undefined ? {} : { unitOf: { unit: of, ...stated } }),
});
const tie = (id: string, from: string, to: string) => ({ id, label: id, kind: 'coordination', from, to, ...stated });
const state = { id: 'before', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] };

/** Docks with a crane and a rope, and a head of them; yards with a shed. */
const source = orgChartSource(
  storyOf({
    states: [state],
    units: [unit('docks'), unit('crane', 'docks'), unit('rope', 'docks'), unit('yards'), unit('shed', 'yards')],
    posts: [{ id: 'head', label: 'Head', postIn: 'docks', ...stated }],
    alliances: [{ id: 'ring', label: 'Ring', members: ['crane', 'rope'], standing: 'stated', cites: ['B-1.1'] }],
    relations: [tie('inner', 'crane', 'rope'), tie('outer', 'rope', 'shed'), tie('led', 'head', 'crane')],
  }),
);
const drawn = (...folded: string[]) => {
  const { relations, alliances, foot } = orgChartAt(source, { at: 'before', folded: new Set(folded) });
  return {
    relations: relations.map(({ label }) => label),
    alliances: alliances.length,
    said: foot.map(({ text }) => text),
  };
};

describe('what binds units', () => {
  it('is all drawn where nothing is folded', () => {
    expect(drawn()).toMatchObject({ relations: ['inner', 'outer', 'led'], alliances: 1 });
  });

  it('is not drawn where all that it binds is folded away, and the foot counts it', () => {
    const { relations, alliances, said } = drawn('docks');
    expect({ relations, alliances }).toEqual({ relations: ['outer'], alliances: 0 });
    expect(said).toContain('Not drawn, as all that they bind is folded: one alliance and two relations.');
  });

  it('is drawn as long as one end of it is', () => {
    expect(drawn('yards')).toMatchObject({ relations: ['inner', 'outer', 'led'], alliances: 1 });
    expect(drawn('docks', 'yards')).toMatchObject({ relations: [], alliances: 0 });
  });
});

it('cites for a picture what it draws, and nothing that is folded away', () => {
  expect(citesOf(orgChartAt(source, { at: 'before', folded: new Set() }))).toEqual(['A-1.1', 'B-1.1']);
  expect(citesOf(orgChartAt(source, { at: 'before', folded: new Set(['docks']) }))).toEqual(['A-1.1']);
});
