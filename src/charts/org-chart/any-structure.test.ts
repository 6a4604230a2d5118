import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { paint } from '../svg/paint.ts';
import { anyStory } from './any-structure.fixture.ts';
import { orgChartData } from './data.ts';
import type { Box } from './hull.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import type { Kind, Placed } from './sheet.ts';
import { wholeName } from './layout-faults.fixture.ts';
import { orgChartText, type TextItem } from './text.ts';
import { boxOf } from './type.ts';

const WIDTHS = [300, 560, 712, 860];
const STATES = ['before', 'half', 'after'];
/** Boxes that hold nothing but their own words. */
const SOLID: readonly Kind[] = ['row', 'slot', 'holder', 'coordination', 'member', 'end', 'organization'];
const NAMED: readonly Kind[] = [...SOLID.slice(0, 5), 'organization', 'frame', 'seat', 'receiver', 'alliance', 'note'];

const pictures = (story: Story) =>
  STATES.flatMap((state) => {
    const data = orgChartData(story, state);
    return WIDTHS.map((width) => ({ data, width, laid: layout(data, width), name: `${state} at ${width}` }));
  });
const each = (check: (picture: ReturnType<typeof pictures>[number]) => void): void => {
  const property = fc.property(anyStory(), (story) => {
    pictures(story).forEach(check);
  });
  fc.assert(property, { numRuns: 60, seed: 7 });
};

describe('any structure', () => {
  it('lays out inside its bounds', () => {
    each(({ width, laid }) => {
      const inside = ({ x, y, width: w, height: h }: Box): boolean =>
        x >= -0.5 && y >= -0.5 && x + w <= width + 0.5 && y + h <= laid.height + 0.5;
      const outside = laid.placed.filter(({ box, lines }) => !inside(box) || !lines.map(boxOf).every(inside));
      expect(outside.map(({ key }) => key)).toEqual([]);
    });
  });

  it('lays out without one box on another', () => {
    each(({ laid }) => {
      const solid = laid.placed.filter(({ kind }) => SOLID.includes(kind));
      expect(overlaps(solid.map(({ key, box }) => [key, box]))).toEqual([]);
    });
  });

  it('lays out without words on words', () => {
    each(({ laid }) => {
      const lines = laid.placed.flatMap(({ key, lines: own }) =>
        own.map((line) => [`${key}: ${line.text}`, shrunk(boxOf(line))] as const),
      );
      expect(overlaps(lines)).toEqual([]);
    });
  });

  it('lays out without words on the boxes of others, and boxes in whole frames or outside them', () => {
    each(({ laid }) => {
      const solid = laid.placed.filter(({ kind }) => SOLID.includes(kind) && kind !== 'organization');
      const frames = laid.placed.filter(({ kind }) => kind === 'frame' || kind === 'receiver' || kind === 'seat');
      const words = laid.placed.flatMap(({ key, lines }) => lines.map((line) => ({ key, box: shrunk(boxOf(line)) })));
      const struck = solid.flatMap(({ key, box }) =>
        words.flatMap((line) => (line.key !== key && meet(line.box, box) ? [`${line.key} on ${key}`] : [])),
      );
      const torn = [...solid, ...words, ...frames].flatMap(({ key, box }) =>
        frames.flatMap((frame) =>
          frame.key !== key && meet(frame.box, box) && !holds(frame.box, box) && !holds(box, frame.box)
            ? [`${key} across ${frame.key}`]
            : [],
        ),
      );
      expect([...struck, ...torn]).toEqual([]);
    });
  });

  it('keeps the words of a box in the box', () => {
    each(({ laid }) => {
      const out = laid.placed.filter(
        ({ kind, box, lines }) =>
          kind !== 'organization' && SOLID.includes(kind) && !lines.every((line) => holds(box, shrunk(boxOf(line)))),
      );
      expect(out.map(({ key, box, lines }) => [key, box, lines])).toEqual([]);
    });
  });

  it('gives every mark a key of its own', () => {
    each(({ laid }) => {
      const keys = laid.placed.map(({ key }) => key);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });
  });

  it('draws a line only for a relation, an alliance or a change', () => {
    each(({ data, laid }) => {
      const known = new Set([...data.relations, ...data.alliances].map(({ key }) => key));
      const ties = laid.placed.filter(({ kind }) => kind === 'relation' || kind === 'alliance');
      expect(ties.map(({ key }) => key).sort()).toEqual([...known].sort());
      const paths = laid.placed.filter(({ kind }) => kind === 'move' || kind === 'leaving' || kind === 'setting');
      if (data.state.id === 'before') expect(paths).toEqual([]);
    });
  });

  it('has the same names in the picture and in its text twin', () => {
    each(({ data, laid }) => {
      const drawn = laid.placed.flatMap(({ kind, sign }) => (sign && NAMED.includes(kind) ? [wholeName(sign)] : []));
      expect([...new Set(drawn)].sort()).toEqual([...new Set(orgChartText(data).items.flatMap(namesOf))].sort());
    });
  });

  it('paints the same picture every time', () => {
    const options = { numbers: new Map([['A-1.1', 1]]), hrefOf: () => '#n' };
    const painted = (story: Story): string => paint(marks(layout(orgChartData(story, 'after'), 560), options));
    fc.assert(
      fc.property(anyStory(), (story) => {
        expect(painted(structuredClone(story))).toBe(painted(story));
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});

function namesOf({ label, items }: TextItem): string[] {
  return [label, ...items.flatMap(namesOf)];
}

/** Letters do not fill the whole of their line, and a width table is true to a pixel. */
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 2, width: Math.max(0, width - 2), height: height - 4 };
}

function holds(outer: Placed['box'], inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlaps(boxes: readonly (readonly [string, Box])[]): string[] {
  return boxes.flatMap(([a, first], index) =>
    boxes.slice(index + 1).flatMap(([b, second]) => (meet(first, second) ? [`${a} and ${b}`] : [])),
  );
}

function meet(a: Box, b: Box): boolean {
  const [wide, high] = [
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  ];
  return wide > 0.5 && high > 0.5;
}
