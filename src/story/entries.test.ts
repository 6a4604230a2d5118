import { expect, it } from 'vitest';
import type { StructureData } from '../model/story.ts';
import { entriesOf, entryAddress } from './entries.ts';

const structureOf = (units: number) =>
  ({
    states: [{ id: 'before' }],
    units: Array.from({ length: units }, (_, index) => ({ id: `u${index + 1}` })),
    posts: [{ id: 'warden', unstated: 'Who holds it.' }],
    alliances: [],
    relations: [],
    changes: [{ id: 'fold' }],
  }) as unknown as StructureData;

it('lists every entry once, kind by kind, with what is not stated of it', () => {
  expect(entriesOf(structureOf(1))).toEqual([
    { kind: 'unit', id: 'u1' },
    { kind: 'post', id: 'warden', unstated: 'Who holds it.' },
    { kind: 'change', id: 'fold' },
  ]);
});

it.each([
  [150, 'u150', '/org-chart/#u150'],
  [151, 'u1', '/org-chart/list/1/#u1'],
  [400, 'u250', '/org-chart/list/1/#u250'],
  [400, 'u251', '/org-chart/list/2/#u251'],
  [499, 'warden', '/org-chart/list/2/#warden'],
  [499, 'fold', '/org-chart/list/3/#fold'],
])('of %i units, %s stands at %s', (units, id, address) => {
  expect(entryAddress(structureOf(units), id)).toBe(address);
});

it('leaves a state on the page of the chart, however large the structure', () => {
  expect(entryAddress(structureOf(400), 'before')).toBe('/org-chart/#before');
});
