import { evidenceIn } from '../../charts/evidence.ts';
import type { Mark, Picture } from '../../charts/mark.ts';
import { orgChartAt } from '../../charts/org-chart/at.ts';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { instantOf } from '../../charts/org-chart/instant.ts';
import { layout as layOrgChart } from '../../charts/org-chart/layout.ts';
import { marks as orgChartMarks } from '../../charts/org-chart/marks.ts';
import { timelineData } from '../../charts/timeline/data.ts';
import { layout as layTimeline } from '../../charts/timeline/layout.ts';
import { marks as timelineMarks } from '../../charts/timeline/marks.ts';
import { leadingState, type ChartName, type MarkOptions } from '../../embeds/chart.ts';
import { GLANCE } from '../../model/large.ts';
import type { PassageId } from '../../model/passage.ts';
import { rank, STANDINGS, type Standing } from '../../model/standing.ts';
import type { Story, TimelineEvent } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { stopsOf } from '../charts/org-chart-stops.ts';
import { notesOf, type Notes } from '../evidence/notes.ts';

/** One moment of a chart, as an embed has it in its file. */
export interface View {
  /** The moment; empty for a chart that has no moments. */
  readonly at: string;
  readonly title: string;
  readonly subtitle: string;
  /** What is computed: on what it stands, and what is left out. */
  readonly foot: readonly string[];
  /** What an author adds. */
  readonly more: readonly string[];
  readonly draw: (width: number) => Picture;
}

/** A chart with all that is softer than a standing left out. */
export interface Level {
  /** The standings that ask for it; empty for the chart as a whole. */
  readonly standings: readonly Standing[];
  readonly views: readonly View[];
}

/** A moment to choose from. */
export interface Moment {
  readonly at: string;
  readonly label: string;
  readonly note: string;
  readonly standing: Standing;
  /** What else asks for it: `after`. */
  readonly asks: readonly string[];
}

/** All that is drawn in an embed. */
export interface Drawings {
  readonly moments: readonly Moment[];
  /** The moment that is shown where none is asked for. */
  readonly at: string;
  /** In pixels; the style sheet shows the one that fits. A filter is drawn at the first two, to keep the file small. */
  readonly widths: readonly [number, number, number];
  /** The whole chart first. */
  readonly levels: readonly [Level, ...Level[]];
  readonly notes: Notes;
}

/** The address of a page of the site, as what is drawn links to it. */
type To = (address: string) => string;

/** The chart as an embed draws it, at every moment and for every filter that its one file has room for. */
export function drawingsOf(story: Story, chart: ChartName, to: To = (address) => address): Drawings {
  return chart === 'timeline' ? timelineDrawings(story, to) : known(story);
}

const KNOWN = new WeakMap<Story, Drawings>();

/** No address of the site is in a drawing of an org chart, so that they are made once for a story. */
function known(story: Story): Drawings {
  const drawings = KNOWN.get(story) ?? orgChartDrawings(story);
  KNOWN.set(story, drawings);
  return drawings;
}

/** A view before it is known which passages the whole embed cites. */
interface Draft extends Omit<View, 'draw'> {
  readonly draw: (width: number, options: MarkOptions) => Picture;
}

type DraftLevel = readonly [standings: readonly Standing[], drafts: readonly Draft[]];
/** The whole chart first. */
type DraftLevels = readonly [DraftLevel, ...DraftLevel[]];

/** So many moments are all drawn; of more, those that an author lists, and the last. */
const FEW = 6;

function orgChartDrawings(story: Story): Drawings {
  const source = orgChartSource(story);
  const { states } = source.structure;
  const all = stopsOf(source);
  const listed = new Set([...states.map(({ id }) => id), all.at(-1)?.at]);
  const stops = all.length > FEW ? all.filter(({ at }) => listed.has(at)) : all;
  const draftsAt = (standing?: Standing): Draft[] =>
    stops.map(({ at }): Draft => {
      const data = orgChartAt(source, { at, most: GLANCE, ...(standing === undefined ? {} : { standing }) });
      const { title, subtitle } = data.state;
      const own = new Set(states.find(({ id }) => id === at)?.foot.map(({ text }) => text));
      const said = data.foot.map(({ text }) => text);
      const [more, foot] = [said.filter((text) => own.has(text)), said.filter((text) => !own.has(text))];
      const draw: Draft['draw'] = (width, options) => orgChartMarks(layOrgChart(data, width), options);
      return { at, title, subtitle, foot, more, draw };
    });
  return {
    moments: stops.map(({ at, label }) => momentOf(source, at, label)),
    at: leadingState(story) ?? stops[0]?.at ?? '',
    ...noted(story, Object.keys(source.passages), [260, 616, 864], levelsOf(draftsAt)),
  };
}

function momentOf(source: ReturnType<typeof orgChartSource>, at: string, label: string): Moment {
  const appliedAt = (ask: string): string => [...(instantOf(source, ask)?.applied ?? [])].sort().join();
  const state = instantOf(source, at)?.state;
  const asks = ['before', 'after'].filter((ask) => ask !== at && appliedAt(ask) === appliedAt(at));
  return { at, label, note: state?.note ?? '', standing: state?.standing ?? 'stated', asks };
}

const TIMELINES = new WeakMap<Story, DraftLevels>();

/** The addresses in a drawing of a timeline are those of one page; all else of it is made once for a story. */
function timelineDrawings(story: Story, to: To): Drawings {
  const levels = TIMELINES.get(story) ?? levelsOf((standing) => timelineDrafts(story, standing));
  TIMELINES.set(story, levels);
  const keys = story.events.flatMap(({ cites }) => cites);
  const entryOf = (event: string): string => to(`/timeline/#${event}`);
  return { moments: [], at: '', ...noted(story, keys, [260, 616, 928], levels, { entryOf }) };
}

function timelineDrafts(story: Story, standing: Standing | undefined): Draft[] {
  const { renditions, embeds } = wordsOf(story.meta.language);
  const of = standing === undefined ? story : { ...story, events: firm(story.events, standing) };
  const data = timelineData(of);
  const gone = story.events.length - of.events.length;
  const foot = [data.foot, ...(standing === undefined ? [] : [embeds.leftOut(standing, gone)])];
  const laid = once((width) => layTimeline(data, width));
  const draw: Draft['draw'] = (width, options) => timelineMarks(laid(width), options);
  return [{ at: '', title: renditions.timeline, subtitle: renditions.howToRead, more: [], foot, draw }];
}

/** The events that are no softer than a limit, with their order among each other. */
function firm(events: readonly TimelineEvent[], limit: Standing): TimelineEvent[] {
  const kept = events.filter(({ standing }) => rank(standing) <= rank(limit));
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map(({ alongside, ...event }) => ({
    ...event,
    ...(alongside !== undefined && ids.has(alongside) ? { alongside } : {}),
    after: event.after.filter((id) => ids.has(id)),
    before: event.before.filter((id) => ids.has(id)),
  }));
}

const PLAIN: MarkOptions = { numbers: new Map(), hrefOf: () => '', entryOf: () => '' };

/** The levels of a chart with the notes of all that they draw, in the order of some keys; each picture is drawn once. */
function noted(
  story: Story,
  keys: readonly PassageId[],
  widths: Drawings['widths'],
  [whole, ...others]: DraftLevels,
  own: Partial<MarkOptions> = {},
): Pick<Drawings, 'levels' | 'notes' | 'widths'> {
  const drafts = [whole, ...others].flatMap(([, some]) => some);
  const marks = drafts.flatMap(({ draw }) => widths.flatMap((width) => draw(width, PLAIN).marks));
  const cited = new Set(evidenceIn(marks).flatMap(({ cites }) => cites));
  const notes = notesOf(
    story,
    keys.filter((key) => cited.has(key)),
  );
  const levelOf = ([standings, some]: DraftLevel): Level => ({
    standings,
    views: some.map((draft) => ({
      ...draft,
      draw: once((width) => draft.draw(width, { ...PLAIN, ...own, ...notes })),
    })),
  });
  return { levels: [levelOf(whole), ...others.map(levelOf)], notes, widths };
}

function once<T>(make: (width: number) => T): (width: number) => T {
  const known = new Map<number, T>();
  return (width) => {
    const made = known.get(width) ?? make(width);
    known.set(width, made);
    return made;
  };
}

/** From firm to soft, as they can limit a chart: `absent` is no step of the scale. */
const LIMITS = STANDINGS.filter((standing) => standing !== 'absent');

/** The width at which drawings are held against each other. */
const COMPARED = 616;

/** As long may the whole be at that width, as JSON, for an embed to have filters too: they are most of a file. */
const ROOM_FOR_FILTERS = 100_000;

/** The whole, and every filter that shows something else than the one before it. */
function levelsOf(draftsAt: (standing?: Standing) => Draft[]): DraftLevels {
  const drawn = (drafts: readonly Draft[]): string =>
    JSON.stringify(drafts.map(({ draw }) => draw(COMPARED, PLAIN).marks));
  const whole = draftsAt();
  const first = drawn(whole);
  const levels = new Map<string, DraftLevel>([[first, [[], whole]]]);
  for (const standing of first.length > ROOM_FOR_FILTERS ? [] : LIMITS) {
    const drafts = draftsAt(standing);
    const now = drawn(drafts);
    const same = levels.get(now);
    levels.set(now, same ? [[...same[0], standing], same[1]] : [[standing], drafts]);
  }
  const [, ...others] = levels;
  return [levels.get(first) ?? [[], whole], ...others.map(([, level]) => level)];
}

/** The standings whose lines an embed has at any of its moments, from firm to soft: what its legend names. */
export function standingsIn({ levels: [whole], widths: [width] }: Drawings): Standing[] {
  const found = new Set(whole.views.flatMap(({ draw }) => draw(width).marks.flatMap(standingsOf)));
  return STANDINGS.filter((standing) => found.has(standing));
}

function standingsOf(mark: Mark): string[] {
  const own = mark.type === 'link' ? [mark.evidence.standing] : [];
  return 'children' in mark ? [...own, ...mark.children.flatMap(standingsOf)] : own;
}
