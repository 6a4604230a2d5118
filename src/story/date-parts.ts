import { isDateCovered } from '../citations/dates.ts';
import { isEqualFigure } from '../citations/figures.ts';
import { boundsOf, parseEdtf, zoneOf, type EdtfDate, type End } from '../dates/index.ts';
import { isInZone } from '../documents/zones.ts';
import type { Passage } from '../model/passage.ts';

/** What of a date a passage must have, or a date beside it. */
export interface Part {
  readonly kind: 'date' | 'time' | 'zone';
  /** “date 2031-03-14”, “time 09:30”, “zone Z after 09:30” */
  readonly name: string;
  readonly isIn: (passage: Passage) => boolean;
  readonly isBeside: (source: string) => boolean;
}

/** What must be supported of a date: each day in it, each hour, and the zone of that. */
export function partsOf(date: EdtfDate): Part[] {
  if (date.kind === 'date') return endOf(date);
  const ranges: readonly { readonly from: End; readonly to: End }[] = date.kind === 'interval' ? [date] : date.members;
  return ranges.flatMap(({ from, to }): Part[] => {
    if (from === 'open') return endOf(to, 'until');
    if (to === 'open') return endOf(from, 'since');
    return [from, to].flatMap((end) => endOf(end));
  });
}

/** `side`: the date only limits another from there. */
function endOf(end: End, side?: Side): Part[] {
  if (typeof end === 'string') return [];
  if (end.time !== undefined) return [dayOf(end.text.replace(/T.*/, '')), ...partsOfTime(end.time)];
  return [dayOf(end.text, side)];
}

function dayOf(text: string, side?: Side): Part {
  return {
    kind: 'date',
    name: `date ${text}`,
    isIn: (passage) => datesIn(passage).some((source) => supports(text, side, source)),
    isBeside: (source) => side !== undefined && supports(text, side, source),
  };
}

/** The hours, and the zone where one is written: an hour without one is that of wherever it happens. */
function partsOfTime(time: string): Part[] {
  const [, hours = '', minutes = '', seconds = '00'] = /^T(\d\d):(\d\d)(?::(\d\d))?/.exec(time) ?? [];
  const name = `${hours}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
  const zone = zoneOf(time);
  const isBeside = (): boolean => false;
  const endsIn = (passage: Passage): number[] => endsOf({ hours, minutes, seconds }, passage);
  return [
    { kind: 'time', name: `time ${name}`, isIn: (passage) => endsIn(passage).length > 0, isBeside },
    ...(zone === ''
      ? []
      : [
          {
            kind: 'zone' as const,
            name: `zone ${zone} after ${name}`,
            isIn: (passage: Passage) => endsIn(passage).some((end) => isInZone(passage.text, end, zone)),
            isBeside,
          },
        ]),
  ];
}

/** Where a passage has an hour, the ends of it. */
function endsOf(
  { hours, minutes, seconds }: Record<'hours' | 'minutes' | 'seconds', string>,
  passage: Passage,
): number[] {
  const value = Number(hours) + Number(minutes) / 60;
  const exact = [
    ...passage.text.matchAll(new RegExp(`(?<!\\d)0?${Number(hours)}:${minutes}:${seconds}(?! ?p\\.?m|\\d)`, 'gi')),
  ];
  const found = passage.annotations.filter(
    (other) => other.type === 'quantity' && other.unit === 'h' && isEqualFigure(other.value, value),
  );
  return [
    ...exact.map(({ 0: { length }, index }) => index + length),
    ...(seconds === '00' ? found : []).map(({ end }) => end),
  ];
}

type Side = 'until' | 'since';

/** Whether a source has a date; or, for a limit, the day next to it: “before March 4” is until the third. */
function supports(text: string, side: Side | undefined, source: string): boolean {
  if (isDateCovered(text, source)) return true;
  if (side === undefined || 'error' in parseEdtf(source) || text.startsWith('XXXX') !== source.startsWith('XXXX'))
    return false;
  // Two dates without a year are compared in any one year.
  const [limit, other] = [boundsOf(text, 2000), boundsOf(source, 2000)];
  return side === 'until' ? limit.max === other.min - 1 : limit.min === other.max + 1;
}

function datesIn({ annotations }: Passage): string[] {
  return annotations.flatMap((annotation) => (annotation.type === 'date' ? [annotation.edtf] : []));
}
