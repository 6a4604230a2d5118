import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint } from '../svg/paint.ts';
import { orgChartData } from './data.ts';
import { storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { growingWave, wavy, wavyBox } from './wave.ts';

const numbersOf = (d: string): number[] => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));
const point = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }));

describe('wavy', () => {
  it('is of whole waves, from end to end', () => {
    expect(
      wavy([
        [0, 0],
        [16, 0],
      ]),
    ).toBe('M0 0Q2 -4.4 4 0Q6 4.4 8 0Q10 -4.4 12 0Q14 4.4 16 0');
  });

  it('starts and ends where the line does, whatever its length, and strays little from it', () => {
    fc.assert(
      fc.property(point, point, ([x1, y1], [x2, y2]) => {
        const all = numbersOf(
          wavy([
            [x1, y1],
            [x2, y2],
          ]),
        );
        expect(all.slice(0, 2)).toEqual([x1, y1]);
        expect(all.slice(-2)).toEqual([x2, y2]);
        expect(all.every(Number.isFinite)).toBe(true);
        const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
        all.forEach((value, index) => {
          if (index % 2 === 0) expect(value >= left - 5 && value <= right + 5).toBe(true);
        });
      }),
    );
  });

  it('draws nothing of no points, and closes a box', () => {
    expect(wavy([])).toBe('');
    expect(wavyBox({ x: 1, y: 2, width: 8, height: 8 })).toMatch(/^M2.5 3.5.*2.5 3.5Z$/);
  });
});

describe('growingWave', () => {
  it('is thicker at its end', () => {
    const all = numbersOf(
      growingWave(
        [
          [0, 0],
          [80, 0],
        ],
        [1, 3],
      ),
    );
    const at = (x: number): number[] =>
      all.flatMap((value, i) => (i % 2 === 1 && Math.abs((all[i - 1] ?? 0) - x) < 0.01 ? [value] : []));
    expect(Math.max(...at(0)) - Math.min(...at(0))).toBeCloseTo(1, 1);
    expect(Math.max(...at(80)) - Math.min(...at(80))).toBeCloseTo(3, 1);
  });
});

describe('a rumour', () => {
  const stated = { standing: 'stated', cites: ['A-1.1'] };
  const rumour = { standing: 'rumour', cites: ['B-1.1'] };
  const state = { id: 'end', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'rumour', changes: ['go'] };
  const drawn = (ground: object): string => {
    const story = storyOf({
      states: [state],
      units: [
        { id: 'docks', label: 'Docks', kind: 'unit', ...stated },
        { id: 'crane', label: 'Crane', kind: 'team', unitOf: { unit: 'docks', ...stated }, ...stated },
        { id: 'quays', label: 'Quays', kind: 'unit', ...ground },
      ],
      changes: [{ id: 'go', label: 'The crane goes.', verb: 'moved', units: ['crane'], to: 'quays', ...ground }],
    });
    return paint(marks(layout(orgChartData(story, 'end'), 860), { numbers: new Map(), hrefOf: () => '#n' }));
  };

  it('is drawn by a wave in its frame, its box and its path, and no other standing is', () => {
    expect(drawn(rumour).match(/Q/g)?.length).toBeGreaterThan(40);
    expect(drawn(rumour)).not.toMatch(/class="[^"]*\bdots\b/);
    expect(drawn({ standing: 'reported', cites: ['B-1.1'] })).not.toMatch(/Q\d/);
  });
});
