import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, SCALE, type Standing } from '../../model/standing.ts';
import { paint } from '../svg/paint.ts';
import { anyStory } from './any-structure.fixture.ts';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import type { OrgChartSource } from './source.ts';
import type { View } from './view.ts';

const options = { numbers: new Map<string, number>(), hrefOf: () => '#n' };
const drawn = (source: OrgChartSource, view: View, width: number): string =>
  paint(marks(layout(orgChartAt(source, view), width), options));
const moment = fc.constantFrom('before', 'half', 'after', '2031-03-31');
const firm = SCALE.filter((standing) => rank(standing) <= rank('reported'));
const folded = fc.uniqueArray(fc.nat(19)).map((ids) => new Set(ids.map((n) => `u${n}`)));
/** What of a view stays while its moment is set anew, or something is folded. */
const anyRest: fc.Arbitrary<Omit<View, 'at'>> = fc.record(
  { from: moment, standing: fc.constantFrom<Standing>(...firm) },
  { requiredKeys: [] },
);
const anyStep = fc.tuple(moment, fc.option(folded, { freq: 4, nil: undefined }));

const cited = { standing: 'stated', cites: ['A-1.1'] };
const unit = (id: string, of?: string) => ({
  ...{ id, label: id, kind: 'unit', ...cited },
  ...(of === undefined ? {} : { unitOf: { unit: of, ...cited } }),
});

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Listed = Readonly<Record<'units' | 'changes', readonly Entry[]>> & { readonly alliances?: readonly Entry[] };

/** A structure before and after its changes. */
function sourceOf({ changes, ...rest }: Listed): OrgChartSource {
  const state = { label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated' };
  const states = [
    { ...state, id: 'before', changes: [] },
    { ...state, id: 'after', changes: changes.map(({ id }) => id) },
  ];
  return orgChartSource(storyOf({ states, changes, ...rest }));
}

describe('a view of a structure', () => {
  it('is drawn the same whatever was looked at before', () => {
    const steps = fc.array(anyStep, { minLength: 3, maxLength: 8 });
    const widths = fc.constantFrom(300, 860);
    const property = fc.property(anyStory(20), anyRest, widths, steps, (story, rest, width, some) => {
      const source = orgChartSource(story);
      for (const [at, of] of some) {
        const view = { ...rest, at, ...(of ? { folded: of } : {}) };
        expect(drawn(source, view, width)).toBe(drawn(structuredClone(source), view, width));
      }
    });
    fc.assert(property, { numRuns: 60 });
  }, 30_000);

  it('is laid out the same when it is laid out twice', () => {
    const property = fc.property(anyStory(), moment, fc.constantFrom(300, 560, 860), (story, at, width) => {
      const data = orgChartAt(orgChartSource(story), { at });
      const [first, second] = [layout(data, width), layout(data, width)];
      expect(second).toEqual(first);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('moves down what stands under a frame that has more to say by now', () => {
    const source = sourceOf({
      units: [
        unit('docks'),
        unit('yards', 'docks'),
        unit('crane', 'yards'),
        unit('sheds', 'docks'),
        unit('rope', 'sheds'),
      ],
      changes: [{ id: 'touched', label: 'The yards change.', verb: 'unknown', units: ['yards'], ...cited }],
    });
    const shed = (at: string) =>
      layout(orgChartAt(source, { at }), 300).placed.find(({ key }) => key === 'unit/rope')?.box.y ?? 0;
    expect(shed('after')).toBeGreaterThan(shed('before'));
    expect(drawn(source, { at: 'after' }, 300)).toBe(drawn(structuredClone(source), { at: 'after' }, 300));
  });

  it('makes a member of a unit only where its alliance is there', () => {
    const source = sourceOf({
      units: [unit('crane'), { ...unit('rope'), from: 'comes' }],
      alliances: [{ id: 'ring', label: 'Ring', members: ['crane', 'rope'], ...cited }],
      changes: [{ id: 'comes', label: 'Rope comes.', verb: 'created', units: ['rope'], ...cited }],
    });
    const frames = (at: string) => orgChartAt(source, { at }).sections.flatMap((section) => section.frames);
    expect([frames('before').length, frames('after').length, frames('before').length]).toEqual([2, 0, 2]);
  });
});

describe('a unit that no change touches', () => {
  it('is the same value at every moment, so that nothing of it is laid out or painted anew', () => {
    const property = fc.property(anyStory(), (story) => {
      const source = orgChartSource(story);
      const still = { ...source, structure: { ...source.structure, changes: [] } };
      const frames = (at: string) => orgChartAt(still, { at }).sections.flatMap((section) => section.frames);
      const [first, second] = [frames('before'), frames('after')];
      const own = (list: typeof first) => list.filter(({ key }) => !key.endsWith('/level'));
      expect(own(second).every((frame, index) => frame === own(first)[index])).toBe(true);
    });
    fc.assert(property, { numRuns: 20 });
  });
});
