import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, SCALE, type Standing } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import { paint } from '../svg/paint.ts';
import { anyStory } from './any-structure.fixture.ts';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { harbour } from './harbour.fixture.ts';
import { faultsOf } from './layout-faults.fixture.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { momentsOf } from './moment.ts';
import type { Frame, OrgChartData } from './parts.ts';
import type { Kind } from './sheet.ts';
import type { View } from './view.ts';

const STATES = ['before', 'moved', 'above'];
const WIDTHS = [300, 560, 712, 860];
const source = orgChartSource(harbour);
const options = {
  numbers: new Map([
    ['A-1.1', 1],
    ['B-1.1', 2],
  ]),
  hrefOf: () => '#n',
};
const dataAt = (at: string, view: Partial<View> = {}) => orgChartAt(source, { picture: 'moment', at, ...view });
const boxes = (at: string, width: number, ...kinds: Kind[]) =>
  layout(dataAt(at), width)
    .placed.filter(({ kind }) => kinds.includes(kind))
    .map(({ key, box }) => [key, box.x, box.y, box.width, box.height].join(' '));

describe('the layout at a moment', () => {
  it('sets an organization over what belongs to it, and the rest beside it', () => {
    expect(boxes('moved', 860, 'bar', 'frame', 'row', 'member')).toMatchInlineSnapshot(`
      [
        "bar/1 1 0 408 3",
        "unit/docks 21 38 388 175",
        "unit/quays 451 33 408 144",
        "unit/crane 609 62 240 29",
        "unit/rope 609 96 240 29",
        "unit/pilots 451 189 408 80",
        "unit/office 609 218 240 29",
        "unit/tower 623.5 293 63 29",
        "unit/yard 463 373 52 29",
        "unit/ferry 757 373 90 29",
      ]
    `);
  });

  it('indents frames where it is narrow', () => {
    expect(boxes('moved', 300, 'bar', 'frame', 'row', 'member')).toMatchInlineSnapshot(`
      [
        "bar/1 1 0 274 3",
        "unit/docks 21 38 254 175",
        "unit/quays 1 274 274 190",
        "unit/crane 15 383 246 29",
        "unit/rope 15 417 246 29",
        "unit/pilots 1 476 274 140",
        "unit/office 15 569 246 29",
        "unit/tower 118.5 640 63 29",
        "unit/yard 13 720 52 29",
        "unit/ferry 197 720 90 29",
      ]
    `);
  });

  it.each(STATES.flatMap((at) => WIDTHS.map((width) => [at, width] as const)))(
    'draws %s at %i as committed',
    async (at, width) => {
      const svg = paint(marks(layout(dataAt(at), width), options), { class: 'ch', prefix: at });
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/at-moment/${at}-${width}.svg`);
    },
  );
});

const moment = fc.constantFrom('before', 'half', 'after', '2031-03-31');
const unit = fc.nat(13).map((n) => `u${n}`);
const anyView: fc.Arbitrary<View> = fc.record(
  {
    picture: fc.constant('moment' as const),
    at: moment,
    from: moment,
    standing: fc.constantFrom<Standing>(...SCALE),
    folded: fc.uniqueArray(unit).map((ids) => new Set(ids)),
    branch: unit,
  },
  { requiredKeys: ['picture', 'at'] },
);
const whole = (story: Story, at: string): OrgChartData =>
  orgChartAt(orgChartSource(story), { picture: 'moment', at, folded: new Set() });
const each = (check: (data: OrgChartData, view: View) => void): void => {
  const property = fc.property(anyStory(), anyView, (story, view) => {
    check(orgChartAt(orgChartSource(story), view), view);
  });
  fc.assert(property, { numRuns: 60 });
};

describe('any structure at any moment', () => {
  it('lays out without overlap, inside its bounds, with the names and lines of its text twin', () => {
    each((data) => {
      for (const width of WIDTHS) expect(faultsOf(data, layout(data, width))).toEqual([]);
    });
  });

  it('draws no change: no old place, no path, no accent', () => {
    each((data) => {
      for (const { kind, look, isFresh } of layout(data, 860).placed) {
        expect(look).not.toBe('ghost');
        expect(isFresh).not.toBe(true);
        expect(['move', 'slot', 'leaving', 'receiver']).not.toContain(kind);
      }
    });
  });

  it('draws every unit that is there, once, and no other', () => {
    fc.assert(
      fc.property(anyStory(), moment, (story, at) => {
        const { now } = momentsOf(orgChartSource(story), { picture: 'moment', at }).shown;
        const { placed } = layout(whole(story, at), 712);
        const keys = placed.map(({ key }) => key);
        // What a change sets at the level of a unit is a box under its organization, or a row of it.
        const set = keys.flatMap((key) => /^change\/\w+\/(u\d+)$/.exec(key)?.[1] ?? []).map((id) => `unit/${id}`);
        const drawn = keys.filter((key) => /^unit\/u\d+$/.test(key));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect([...new Set([...drawn, ...set])].sort()).toEqual(now.units.map(({ id }) => `unit/${id}`).sort());
      }),
      { numRuns: 80 },
    );
  });

  it('sets a unit in another, or joins it to it, only where that is said, and at the standing of what says so', () => {
    fc.assert(
      fc.property(anyStory(), moment, (story, at) => {
        const { now } = momentsOf(orgChartSource(story), { picture: 'moment', at }).shown;
        const said = new Set(
          now.units.flatMap(({ id, parent }) => (parent ? [`unit/${id} of unit/${parent.id}`] : [])),
        );
        const standings = new Map(now.units.map(({ id, parent }) => [`unit/${id}/unitOf`, parent?.standing]));
        const { sections } = whole(story, at);
        const drawn = sections.flatMap(({ organization, frames }) => pairsIn(frames, organization?.key));
        expect(drawn.filter((pair) => !said.has(pair))).toEqual([]);
        for (const { unitOf } of sections.flatMap(({ frames }) => frames.flatMap(framesOf)))
          if (unitOf) expect(unitOf.standing).toBe(standings.get(unitOf.key));
      }),
      { numRuns: 80 },
    );
  });

  it('folds to one row each, and unfolds to the same picture', () => {
    fc.assert(
      fc.property(anyStory(), moment, (story, at) => {
        const open = whole(story, at);
        const folds = open.sections
          .flatMap(({ frames }) => frames.flatMap(framesOf))
          .flatMap(({ fold }) => fold?.id ?? []);
        const folded = orgChartAt(orgChartSource(story), { picture: 'moment', at, folded: new Set(folds) });
        expect(folded.sections.flatMap(({ frames }) => frames.flatMap((frame) => frame.frames))).toEqual([]);
        for (const width of WIDTHS) {
          expect(faultsOf(folded, layout(folded, width))).toEqual([]);
          expect(layout(whole(story, at), width)).toEqual(layout(open, width));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws nothing softer than a view asks for', () => {
    each((data, { standing }) => {
      if (standing === undefined) return;
      const soft = layout(data, 860).placed.filter(({ sign }) => sign && rank(sign.standing) > rank(standing));
      expect(soft.map(({ key }) => key)).toEqual([]);
    });
  });

  it('paints the same picture every time', () => {
    const painted = (data: OrgChartData, width: number): string => paint(marks(layout(data, width), options));
    each((data) => {
      for (const width of [300, 860]) expect(painted(structuredClone(data), width)).toBe(painted(data, width));
    });
  });
});

function framesOf(frame: Frame): Frame[] {
  return [frame, ...frame.frames.flatMap(framesOf)];
}

/** What is in, or hangs on, what: `unit/u1 of unit/u0`. */
function pairsIn(frames: readonly Frame[], to: string | undefined): string[] {
  return frames.flatMap((frame) => {
    // Those who join a unit, and what is set at its level, belong to it in another way.
    const rows = frame.groups.flatMap((group) => group.rows.filter(({ key }) => key.startsWith('unit/')));
    const isUnit = /^unit\/u\d+$/.test(frame.key);
    return [
      ...(to !== undefined && isUnit ? [`${frame.key} of ${to}`] : []),
      ...rows.map(({ key }) => `${key} of ${frame.key}`),
      ...pairsIn(frame.frames, frame.key),
    ];
  });
}
