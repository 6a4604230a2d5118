import { rank, STANDINGS, type Standing } from '../../model/standing.ts';
import type { TimelineWords } from '../../model/words/timeline.ts';
import { withBreaks, type Breaks } from '../breaks.ts';
import type { Column } from './columns.ts';
import { wordStretch, type Stretch } from './days.ts';
import type { EventData, Group, TimelineData, When } from './values.ts';

/** As many events are drawn one by one. */
export const SINGLY = 30;
/** Where there are more, as many of one column and lane. */
const FEW = 2;

/** What is needed to put a group into words. */
export interface Gathering {
  readonly language: string;
  readonly words: TimelineWords;
  /** The event that is always drawn by itself. */
  readonly event?: string | undefined;
  /** Whether each lane has a row of its own. */
  readonly hasLanes: boolean;
  readonly breaks: Breaks;
}

/**
 * Columns in which events of one lane that would crowd each other are one counted group. Few events stay as they are. What
 * is left has soft hyphens: most of many events are in groups, and never drawn.
 */
export function gathered(columns: readonly Column[], gathering: Gathering): readonly Column[] {
  const all = columns.reduce((sum, { events }) => sum + events.length, 0);
  if (all <= SINGLY) return withBreaks(columns, gathering.breaks);
  return columns.map((column) => {
    const lanes = Map.groupBy(column.events, ({ lane }) => (gathering.hasLanes ? lane : 0));
    const shown = [...lanes.values()].flatMap((inLane) => orGroup(inLane, FEW, gathering));
    const events = withBreaks(shown, gathering.breaks);
    const isCrowded = column.kind === 'several' && events.length < column.events.length;
    return {
      ...column,
      events,
      ...(isCrowded ? { crowd: whenOf(column.events, stretchOf(column.events), gathering) } : {}),
    };
  });
}

/** More on all shelves than these are gathered too: a few on each, and one shelf where there are more than `SHELVES`. */
const SHELVED = 24;
const FEW_ON_A_SHELF = 12;
const SHELVES = 3;

type Shelves = Pick<TimelineData, 'between' | 'loose'>;

/** The shelves of undated events, none of them with more events than can be read one by one, with soft hyphens. */
export function gatheredShelves(shelves: Shelves, gathering: Gathering): Shelves {
  const { between, loose } = fewOn(shelves, gathering);
  return withBreaks({ between, loose }, gathering.breaks);
}

function fewOn({ between, loose }: Shelves, gathering: Gathering): Shelves {
  const shelved = between.flatMap(({ events }) => events);
  if (shelved.length + loose.length <= SHELVED) return { between, loose };
  const fewer = between.length > SHELVES ? [{ title: gathering.words.gathered.undated, events: shelved }] : between;
  return {
    between: fewer.map((shelf) => ({ ...shelf, events: orGroup(shelf.events, FEW_ON_A_SHELF, gathering) })),
    loose: orGroup(loose, FEW_ON_A_SHELF, gathering),
  };
}

/** The days on which events begin. */
function stretchOf(events: readonly EventData[]): Stretch {
  const starts = events
    .flatMap(({ date }) => date?.min ?? (date?.max == null ? [] : Math.ceil(date.max) - 1))
    .map(Math.floor);
  return { from: min(starts), to: 1 - min(starts.map((day) => -day)) };
}

/** The events themselves where they are few, and otherwise one group of them, beside the one that is never in a group. */
function orGroup(events: readonly EventData[], most: number, gathering: Gathering): EventData[] {
  if (events.length <= most) return [...events];
  const isOwn = ({ id }: EventData): boolean => id === gathering.event;
  return [
    ...events.filter(isOwn),
    groupOf(
      events.filter((event) => !isOwn(event)),
      gathering,
    ),
  ];
}

function groupOf(events: readonly EventData[], gathering: Gathering): EventData {
  const { words } = gathering;
  const stretch = stretchOf(events);
  const hasDays = stretch.from < stretch.to;
  const [first] = events;
  const group: Group = {
    count: events.length,
    standings: standingsOf(events),
    first: first?.id ?? '',
    ...(hasDays ? stretch : {}),
    isOpenable: hasDays && stretch.to - stretch.from > 1,
  };
  return {
    id: `group/${first?.lane}/${group.first}`,
    label: words.events(group.count),
    ...(hasDays ? { date: whenOf(events, stretch, gathering) } : {}),
    evidence: { claim: '', cites: [], standing: softestOf(group), words: '', silent: [] },
    documents: [],
    said: mixOf(group, events, words),
    lane: first?.lane ?? 0,
    isChange: false,
    names: [],
    after: [],
    before: [],
    group,
  };
}

/** The least of many numbers: more than can be the arguments of a call. */
function min(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Infinity);
}

function standingsOf(events: readonly EventData[]): Group['standings'] {
  const counts = new Map<string, number>();
  for (const { evidence } of events) counts.set(evidence.standing, (counts.get(evidence.standing) ?? 0) + 1);
  return STANDINGS.toSorted((a, b) => rank(a) - rank(b)).flatMap((standing): [Standing, number][] => {
    const count = counts.get(standing);
    return count === undefined ? [] : [[standing, count]];
  });
}

function softestOf({ standings }: Group): Standing {
  return standings.at(-1)?.[0] ?? 'stated';
}

/** “31 stated, 4 reportedly; 2 change the structure” */
function mixOf({ standings }: Group, events: readonly EventData[], words: TimelineWords): string {
  const changes = events.filter(({ isChange }) => isChange).length;
  const mix = words.gathered.standings(standings.map(([standing, n]) => [n, words.standing.words[standing]]));
  return changes > 0 ? `${mix}; ${words.gathered.changes(changes)}` : mix;
}

function whenOf(events: readonly EventData[], stretch: Stretch, { language, words }: Gathering): When {
  const [first, last] = [events.find(({ date }) => date)?.date, events.findLast(({ date }) => date)?.date];
  const isResolved = events.some(({ date }) => date?.isResolved);
  // A year that no document states is not said of the group either.
  const [from = '', to = ''] = [first?.head, last?.head];
  const isLong = stretch.to - stretch.from > 365;
  const heads = from === to ? from : words.stretch(from, to);
  const head = isResolved && isLong ? heads : wordStretch(stretch, language, words, !isResolved);
  const note = isResolved ? words.gathered.yearless : undefined;
  return {
    edtf: '',
    words: note ? `${head}, ${note}` : head,
    head,
    ...(note ? { note } : {}),
    min: stretch.from,
    max: stretch.to,
    isApproximate: false,
    isUncertain: false,
    isUnspecified: false,
    isResolved,
  };
}
