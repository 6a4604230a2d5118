import { describe, expect, it } from 'vitest';
import type { Placed } from '../../charts/org-chart/sheet.ts';
import { covers, placedIn } from './stretch.ts';

const placed = (key: string, y: number, height: number, lines: readonly number[] = []): Placed => ({
  kind: 'row',
  key,
  box: { x: 0, y, width: 10, height },
  lines: lines.map((at) => ({ text: key, x: 0, y: at, width: 10, face: 'b' })),
  look: 'plain',
});
const keys = (all: readonly Placed[]): string[] => all.map(({ key }) => key);

describe('placedIn', () => {
  const docks = placed('docks', 0, 500);
  const crane = placed('crane', 100, 30);
  const rope = placed('rope', 300, 30);

  it('keeps what the stretch cuts, in its order, and leaves out what is above and below', () => {
    expect(keys(placedIn([docks, crane, rope], { top: 120, bottom: 200 }))).toEqual(['docks', 'crane']);
  });

  it('keeps what only touches the stretch', () => {
    expect(keys(placedIn([crane, rope], { top: 130, bottom: 300 }))).toEqual(['crane', 'rope']);
  });

  it('keeps a box whose words alone reach into the stretch', () => {
    expect(keys(placedIn([placed('sign', 0, 10, [60])], { top: 50, bottom: 90 }))).toEqual(['sign']);
  });

  it('keeps what was asked for by its key, wherever it stands', () => {
    expect(keys(placedIn([crane, rope], { top: 1000, bottom: 2000 }, ['crane']))).toEqual(['crane']);
  });
});

it('a stretch covers itself, and not one that is a pixel longer', () => {
  const stretch = { top: 10, bottom: 90 };
  expect(covers(stretch, stretch)).toBe(true);
  expect(covers(stretch, { top: 10, bottom: 91 })).toBe(false);
  expect(covers(stretch, { top: 9, bottom: 90 })).toBe(false);
});
