import { describe, expect, it } from 'vitest';
import { orgChartAt } from '../../charts/org-chart/at.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';
import { findUnit, foldedIn, isFolded, unfolded, unitNames } from './units.ts';

const unit = (id: string, label: string, parent?: string) => ({
  id,
  label,
  kind: 'unit',
  existed: 'stated',
  said: [],
  standing: 'stated',
  cites: [],
  ...(parent === undefined ? {} : { unitOf: { unit: parent, standing: 'stated', cites: [] } }),
});

/** Docks hold a yard, which holds two crews; the quays stand alone, with a crew of the same name. */
const source = {
  language: 'en',
  documents: [],
  passages: {},
  names: {},
  unknowns: [],
  dates: {},
  bounds: {},
  structure: {
    states: [
      { id: 'before', label: 'Before', note: '', title: '', subtitle: '', standing: 'stated', changes: [], foot: [] },
    ],
    units: [
      unit('docks', 'Docks'),
      unit('yard', 'Yard', 'docks'),
      unit('crane', 'Crane crew', 'yard'),
      unit('rope', 'Rope crew', 'yard'),
      unit('quays', 'Quays'),
      unit('second', 'Crane crew', 'quays'),
    ],
    posts: [],
    alliances: [],
    relations: [],
    changes: [],
  },
} as unknown as OrgChartSource;
const dataWith = (...folded: string[]) => orgChartAt(source, { at: 'before', folded: new Set(folded) });
const names = unitNames(source);

describe('unitNames', () => {
  it('tells units of one name apart by what they are part of', () => {
    expect(Object.fromEntries(names)).toEqual({
      docks: 'Docks',
      yard: 'Yard',
      crane: 'Crane crew · Yard',
      rope: 'Rope crew',
      quays: 'Quays',
      second: 'Crane crew · Quays',
    });
  });
});

describe('findUnit', () => {
  it.each([
    ['Yard', 'yard'],
    [' yard ', 'yard'],
    ['crane crew · q', 'second'],
    ['crew', 'crane'],
    ['r', 'rope'],
    ['', undefined],
    ['  ', undefined],
    ['lighthouse', undefined],
  ])('finds by “%s” %s', (asked, id) => {
    expect(findUnit(names, asked)).toBe(id);
  });
});

describe('folding', () => {
  it.each([
    [[], 'yard', true, 'yard'],
    [['yard'], 'yard', false, ''],
    [['yard'], 'quays', true, 'yard,quays'],
    [['yard', 'quays'], undefined, false, ''],
    [[], undefined, true, '*'],
  ] as const)('of %j and then of %s (%s) leaves “%s”', (before, id, isFolded, after) => {
    expect(foldedIn(dataWith(...before), id, isFolded)).toBe(after);
  });

  it.each([
    [['yard'], 'crane', ''],
    [['docks', 'quays'], 'rope', 'quays'],
    [['quays'], 'crane', undefined],
    [['yard'], 'yard', undefined],
    [[], 'crane', undefined],
  ] as const)('of %j opens for %s and leaves %j', (folded, id, left) => {
    expect(unfolded(source, dataWith(...folded), id)).toBe(left);
  });

  it.each([
    [[], 'yard', false],
    [['yard'], 'yard', true],
    [[], 'crane', undefined],
    [['docks'], 'yard', undefined],
    [[], undefined, undefined],
  ] as const)('with %j folded finds %s folded: %s', (folded, id, is) => {
    expect(isFolded(dataWith(...folded), id)).toBe(is);
  });
});
