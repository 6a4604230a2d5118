import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, SCALE, type Standing } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { anyStory } from './any-structure.fixture.ts';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { layout } from './layout.ts';
import { faultsOf } from './layout-faults.fixture.ts';
import type { Frame, OrgChartData } from './parts.ts';
import type { View } from './view.ts';

const moment = fc.constantFrom('before', 'half', 'after', '2031-03-31');
const unit = fc.nat(13).map((n) => `u${n}`);
const anyView: fc.Arbitrary<View> = fc.record(
  {
    at: moment,
    from: moment,
    standing: fc.constantFrom<Standing>(...SCALE),
    folded: fc.uniqueArray(unit).map((ids) => new Set(ids)),
    branch: unit,
  },
  { requiredKeys: ['at'] },
);
const each = (check: (data: OrgChartData, view: View, story: Story) => void, runs = 80): void => {
  const property = fc.property(anyStory(), anyView, (story, view) => {
    check(orgChartAt(orgChartSource(story), view), view, story);
  });
  fc.assert(property, { numRuns: runs, seed: 11 });
};

describe('any view of any structure', () => {
  it('lays out without overlap, inside its bounds, with the names and lines of its text twin', () => {
    each((data) => {
      for (const width of [300, 560, 860]) expect(faultsOf(data, layout(data, width))).toEqual([]);
    });
  });

  it('draws nothing softer than it asks for', () => {
    each((data, { standing }) => {
      if (standing === undefined) return;
      const soft = layout(data, 860).placed.filter(({ sign }) => sign && rank(sign.standing) > rank(standing));
      expect(soft.map(({ key }) => key)).toEqual([]);
      expect(data.changes.filter((difference) => rank(difference.standing) > rank(standing))).toEqual([]);
    });
  });

  it('has the accent on nothing that is the same at both moments', () => {
    each((data, { from, at }) => {
      if (from !== at) return;
      expect(layout(data, 860).placed.filter(({ isFresh }) => isFresh)).toEqual([]);
      expect(data.changes).toEqual([]);
      expect(layout(data, 860).placed.filter(({ kind, look }) => kind === 'move' || look === 'ghost')).toEqual([]);
    });
  });

  it('says every difference that is drawn, and draws no path that is not said', () => {
    each((data, { branch, folded }) => {
      if (branch !== undefined || folded !== undefined) return;
      const said = new Set(data.changes.map(({ evidence }) => evidence.claim));
      const paths = layout(data, 860).placed.filter(({ kind, key }) => kind === 'slot' && key.startsWith('unit/'));
      expect(paths.filter(({ sign }) => sign && !said.has(sign.evidence.claim)).map(({ key }) => key)).toEqual([]);
    });
  });
});

describe('every difference', () => {
  it('is drawn, and said of what it concerns', () => {
    each((data, { branch, folded, standing }) => {
      if (branch !== undefined || folded !== undefined || standing !== undefined) return;
      for (const width of [300, 860]) {
        const drawn = layout(data, width).placed.flatMap(({ sign }) => (sign ? [sign.evidence.claim] : []));
        const seen = new Set(drawn);
        expect(data.changes.filter(({ evidence }) => !seen.has(evidence.claim))).toEqual([]);
      }
    }, 150);
  });
});

describe('folding', () => {
  const source = (story: Story) => orgChartSource(story);
  const all = (data: OrgChartData): string[] =>
    data.sections.flatMap(({ frames }) =>
      frames.flatMap(function ids(frame: Frame): string[] {
        return [...(frame.fold ? [frame.fold.id] : []), ...frame.frames.flatMap(ids)];
      }),
    );

  it('and unfolding all gives the same picture again', () => {
    fc.assert(
      fc.property(anyStory(), moment, (story, at) => {
        const first = orgChartAt(source(story), { at, folded: new Set() });
        const folded = orgChartAt(source(story), { at, folded: new Set(all(first)) });
        expect(orgChartAt(source(story), { at, folded: new Set() })).toEqual(first);
        const inner = folded.sections.flatMap(({ frames }) => frames.flatMap((frame) => frame.frames));
        expect(inner).toEqual([]);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('hides no unit without counting it', () => {
    fc.assert(
      fc.property(anyStory(), moment, (story, at) => {
        const open = orgChartAt(source(story), { at, folded: new Set() });
        for (const id of all(open)) {
          const folded = orgChartAt(source(story), { at, folded: new Set([id]) });
          const frame = folded.sections
            .flatMap(({ frames }) =>
              frames.flatMap(function flat(one: Frame): Frame[] {
                return [one, ...one.frames.flatMap(flat)];
              }),
            )
            .find(({ fold }) => fold?.id === id);
          expect(frame?.said).toEqual([expect.stringMatching(/^Holds /)]);
        }
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});
