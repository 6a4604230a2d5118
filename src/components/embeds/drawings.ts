import type { Mark, Picture } from '../../charts/mark.ts';
import { orgChartAt } from '../../charts/org-chart/at.ts';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { instantOf } from '../../charts/org-chart/instant.ts';
import { layout as layOrgChart } from '../../charts/org-chart/layout.ts';
import { marks as orgChartMarks } from '../../charts/org-chart/marks.ts';
import { timelineData } from '../../charts/timeline/data.ts';
import { layout as layTimeline } from '../../charts/timeline/layout.ts';
import { marks as timelineMarks } from '../../charts/timeline/marks.ts';
import { leadingState, type ChartName } from '../../embeds/chart.ts';
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

/** The chart as an embed draws it, at every moment and for every filter. */
export function drawingsOf(story: Story, chart: ChartName, to: To = (address) => address): Drawings {
  return chart === 'org-chart' ? orgChartDrawings(story) : timelineDrawings(story, to);
}

/** From firm to soft, as they can limit a chart: `absent` is no step of the scale. */
const LIMITS = STANDINGS.filter((standing) => standing !== 'absent');

function orgChartDrawings(story: Story): Drawings {
  const source = orgChartSource(story);
  const notes = notesOf(story, Object.keys(source.passages));
  const stops = stopsOf(source);
  const viewsAt = (standing?: Standing): View[] =>
    stops.map(({ at }): View => {
      const data = orgChartAt(source, standing === undefined ? { at } : { at, standing });
      const { title, subtitle } = data.state;
      const own = new Set(story.structure.states.find(({ id }) => id === at)?.foot.map(({ text }) => text));
      const said = data.foot.map(({ text }) => text);
      const [more, foot] = [said.filter((text) => own.has(text)), said.filter((text) => !own.has(text))];
      return { at, title, subtitle, foot, more, draw: (width) => orgChartMarks(layOrgChart(data, width), notes) };
    });
  return {
    moments: stops.map(({ at, label }) => momentOf(source, at, label)),
    at: leadingState(story) ?? stops[0]?.at ?? '',
    widths: [260, 616, 864],
    levels: levelsOf(viewsAt),
    notes,
  };
}

function momentOf(source: ReturnType<typeof orgChartSource>, at: string, label: string): Moment {
  const appliedAt = (ask: string): string => [...(instantOf(source, ask)?.applied ?? [])].sort().join();
  const state = instantOf(source, at)?.state;
  const asks = ['before', 'after'].filter((ask) => ask !== at && appliedAt(ask) === appliedAt(at));
  return { at, label, note: state?.note ?? '', standing: state?.standing ?? 'stated', asks };
}

function timelineDrawings(story: Story, to: To): Drawings {
  const notes = notesOf(
    story,
    story.events.flatMap(({ cites }) => cites),
  );
  const { renditions, embeds } = wordsOf(story.meta.language);
  const entryOf = (event: string): string => to(`/timeline/#${event}`);
  const said = { title: renditions.timeline, subtitle: renditions.howToRead };
  const viewsAt = (standing?: Standing): View[] => {
    const events = standing === undefined ? story.events : firm(story.events, standing);
    const data = timelineData({ ...story, events });
    const gone = story.events.length - events.length;
    const foot = [data.foot, ...(standing === undefined ? [] : [embeds.leftOut(standing, gone)])];
    return [
      {
        at: '',
        ...said,
        foot,
        more: [],
        draw: (width) => timelineMarks(layTimeline(data, width), { ...notes, entryOf }),
      },
    ];
  };
  return { moments: [], at: '', widths: [260, 616, 928], levels: levelsOf(viewsAt), notes };
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

/** The width at which drawings are held against each other. */
const COMPARED = 616;

/** The whole, and every filter that shows something else than the one before it. */
function levelsOf(viewsAt: (standing?: Standing) => View[]): [Level, ...Level[]] {
  const drawn = (views: readonly View[]): string => JSON.stringify(views.map(({ draw }) => draw(COMPARED).marks));
  const whole = viewsAt();
  const levels = new Map<string, Level>([[drawn(whole), { standings: [], views: whole }]]);
  for (const standing of LIMITS) {
    const views = viewsAt(standing);
    const key = drawn(views);
    const same = levels.get(key);
    levels.set(key, same ? { ...same, standings: [...same.standings, standing] } : { standings: [standing], views });
  }
  const [first = { standings: [], views: whole }, ...others] = levels.values();
  return [first, ...others];
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
