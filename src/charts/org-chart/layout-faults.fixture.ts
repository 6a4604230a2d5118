import { SOLID_KINDS, NAMED_KINDS, holds, meet, overlaps, shrunk } from './boxes.fixture.ts';
import { SOFT_HYPHEN } from '../svg/text.ts';
import type { Box, Point } from './hull.ts';
import type { OrgChartLayout } from './drawing.ts';
import type { OrgChartData } from './parts.ts';
import { orgChartText, type TextItem } from './text.ts';
import { boxOf } from './type.ts';

/** Every way in which a layout breaks what is asked of each: overlaps, words out of bounds, names unlike the twin's. */
export function faultsOf(data: OrgChartData, laid: OrgChartLayout): string[] {
  return [
    ...outside(laid),
    ...onOthers(laid),
    ...torn(laid),
    ...doubled(laid),
    ...unlikeTwin(data, laid),
    ...crossed(laid),
  ];
}

function outside({ placed, width, height }: OrgChartLayout): string[] {
  const inside = ({ x, y, width: w, height: h }: Box): boolean =>
    x >= -0.5 && y >= -0.5 && x + w <= width + 0.5 && y + h <= height + 0.5;
  const out = placed.filter(({ box, lines }) => !inside(box) || !lines.map(boxOf).every(inside));
  const spilled = placed.filter(
    ({ kind, box, lines }) =>
      kind !== 'organization' && SOLID_KINDS.includes(kind) && !lines.every((line) => holds(box, shrunk(boxOf(line)))),
  );
  return [...out.map(({ key }) => `${key} outside`), ...spilled.map(({ key }) => `words out of ${key}`)];
}

function onOthers({ placed }: OrgChartLayout): string[] {
  const solid = placed.filter(({ kind }) => SOLID_KINDS.includes(kind));
  const words = placed.flatMap(({ key, lines }) =>
    lines.map((line) => [`${key}: ${line.text}`, shrunk(boxOf(line))] as const),
  );
  const struck = solid
    .filter(({ kind }) => kind !== 'organization')
    .flatMap(({ key, box }) =>
      placed.flatMap((other) =>
        other.key !== key && other.lines.some((line) => meet(shrunk(boxOf(line)), box))
          ? [`words of ${other.key} on ${key}`]
          : [],
      ),
    );
  return [...overlaps(solid.map(({ key, box }) => [key, box])), ...overlaps(words), ...struck];
}

function torn({ placed }: OrgChartLayout): string[] {
  const frames = placed.filter(({ kind }) => kind === 'frame' || kind === 'receiver' || kind === 'seat');
  const boxes = [...placed.filter(({ kind }) => SOLID_KINDS.includes(kind) && kind !== 'organization'), ...frames];
  return boxes.flatMap(({ key, box }) =>
    frames.flatMap((frame) =>
      frame.key !== key && meet(frame.box, box) && !holds(frame.box, box) && !holds(box, frame.box)
        ? [`${key} across ${frame.key}`]
        : [],
    ),
  );
}

function doubled({ placed }: OrgChartLayout): string[] {
  const keys = placed.map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} twice`);
}

function unlikeTwin(data: OrgChartData, { placed, cut }: OrgChartLayout): string[] {
  const text = orgChartText(data);
  const drawn = new Set(
    placed.flatMap(({ kind, sign }) => (sign && NAMED_KINDS.includes(kind) ? [wholeName(sign)] : [])),
  );
  const written = new Set(text.items.flatMap(namesOf));
  const lines = placed.filter(({ kind }) =>
    ['move', 'leaving', 'setting', 'alliance', 'relation', 'unitOf'].includes(kind),
  );
  return [
    ...[...drawn].filter((name) => !written.has(name)).map((name) => `${name} only drawn`),
    ...[...written].filter((name) => !drawn.has(name)).map((name) => `${name} only written`),
    ...(cut !== 'narrow' && lines.length !== text.lines.length
      ? [`${lines.length} lines drawn, ${text.lines.length} written`]
      : []),
  ];
}

/** What is laid out has soft hyphens, and nothing that is read. */
export function wholeName({ label }: { readonly label: string }): string {
  return label.replaceAll(SOFT_HYPHEN, '');
}

function namesOf({ label, items }: TextItem): string[] {
  return [label, ...items.flatMap(namesOf)];
}

type Stretch = readonly [Point, Point];

/** Lines of the tree and relations that go through a box, or across each other. */
function crossed({ placed }: OrgChartLayout): string[] {
  const lines = placed
    .filter(({ kind }) => kind === 'unitOf' || kind === 'relation')
    .map(({ key, points = [] }) => ({ key, points }));
  const boxes = placed.filter(({ kind }) => kind === 'frame' || SOLID_KINDS.includes(kind));
  const through = lines.flatMap(({ key, points }) =>
    boxes.flatMap((each) =>
      !isAtEnd(points, each.box) && stretches(points).some((stretch) => meet(boxAround(stretch), inner(each.box)))
        ? [`${key} through ${each.key}`]
        : [],
    ),
  );
  const across = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .flatMap((other) => (areCrossed(one.points, other.points) ? [`${one.key} across ${other.key}`] : [])),
  );
  return [...through, ...across];
}

/** Whether a line starts or ends in a box, or at its edge. */
function isAtEnd(points: readonly Point[], { x, y, width, height }: Box): boolean {
  return [points[0], points.at(-1)].some(
    (end) => end && end[0] >= x - 3 && end[0] <= x + width + 3 && end[1] >= y - 3 && end[1] <= y + height + 3,
  );
}

function stretches(points: readonly Point[]): Stretch[] {
  return points.slice(1).map((end, index) => [points[index] ?? end, end]);
}

function boxAround([[x1, y1], [x2, y2]]: Stretch): Box {
  return {
    x: Math.min(x1, x2) - 0.3,
    y: Math.min(y1, y2) - 0.3,
    width: Math.abs(x1 - x2) + 0.6,
    height: Math.abs(y1 - y2) + 0.6,
  };
}

function inner({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

/** Whether an upright stretch of one goes through a level stretch of the other; what touches only does not. */
function areCrossed(one: readonly Point[], other: readonly Point[]): boolean {
  const crosses = (upright: Stretch, level: Stretch): boolean => {
    const [[x], [, y]] = [upright[0], level[0]];
    const [xs, ys] = [level.map(([at]) => at), upright.map(([, at]) => at)];
    return (
      x > Math.min(...xs) + 0.1 && x < Math.max(...xs) - 0.1 && y > Math.min(...ys) + 0.1 && y < Math.max(...ys) - 0.1
    );
  };
  const [a, b] = [stretches(one), stretches(other)];
  return a.some((s) => b.some((t) => crosses(s, t) || crosses(t, s)));
}
