import { SOLID_KINDS, NAMED_KINDS, holds, meet, overlaps, shrunk } from './boxes.fixture.ts';
import type { Box } from './hull.ts';
import type { OrgChartLayout } from './layout.ts';
import type { OrgChartData } from './parts.ts';
import { orgChartText, type TextItem } from './text.ts';
import { boxOf } from './type.ts';

/** Every way in which a layout breaks what is asked of each: overlaps, words out of bounds, names unlike the twin's. */
export function faultsOf(data: OrgChartData, laid: OrgChartLayout): string[] {
  return [...outside(laid), ...onOthers(laid), ...torn(laid), ...doubled(laid), ...unlikeTwin(data, laid)];
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
  const drawn = new Set(placed.flatMap(({ kind, sign }) => (sign && NAMED_KINDS.includes(kind) ? [sign.label] : [])));
  const written = new Set(text.items.flatMap(namesOf));
  const lines = placed.filter(({ kind }) => ['move', 'leaving', 'setting', 'alliance', 'relation'].includes(kind));
  return [
    ...[...drawn].filter((name) => !written.has(name)).map((name) => `${name} only drawn`),
    ...[...written].filter((name) => !drawn.has(name)).map((name) => `${name} only written`),
    ...(cut !== 'narrow' && lines.length !== text.lines.length
      ? [`${lines.length} lines drawn, ${text.lines.length} written`]
      : []),
  ];
}

function namesOf({ label, items }: TextItem): string[] {
  return [label, ...items.flatMap(namesOf)];
}
