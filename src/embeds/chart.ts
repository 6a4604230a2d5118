import { orgChartAt } from '../charts/org-chart/at.ts';
import { orgChartSource } from '../charts/org-chart/data.ts';
import { layout as orgChartLayout } from '../charts/org-chart/layout.ts';
import { marks as orgChartMarks } from '../charts/org-chart/marks.ts';
import { evidenceIn, standingsOf } from '../charts/evidence.ts';
import type { Evidence, Picture } from '../charts/mark.ts';
import { timelineData } from '../charts/timeline/data.ts';
import { layout as timelineLayout } from '../charts/timeline/layout.ts';
import { marks as timelineMarks } from '../charts/timeline/marks.ts';
import { timelineText } from '../charts/timeline/text.ts';
import { GLANCE } from '../model/large.ts';
import type { PassageId } from '../model/passage.ts';
import { softest, type Standing } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { citedPassages } from '../story/cited-passages.ts';

export const CHARTS = ['org-chart', 'timeline'] as const;
export type ChartName = (typeof CHARTS)[number];

export interface MarkOptions {
  readonly numbers: ReadonlyMap<PassageId, number>;
  readonly hrefOf: (evidence: Evidence) => string;
  /** Where a mark that stands for several events leads: to the first of them. */
  readonly entryOf: (event: string) => string;
}

/** A chart as it leaves the site: its words, and its marks at any width. */
export interface Chart {
  readonly name: ChartName;
  readonly title: string;
  /** How to read it. */
  readonly subtitle: string;
  readonly foot: readonly string[];
  /** One sentence for who cannot see it: what it shows, and how softly. */
  readonly alternative: string;
  /** What its marks stand on, in the order in which it is read. */
  readonly cites: readonly PassageId[];
  /** Each standing that is drawn, firm ones first. */
  readonly standings: readonly Standing[];
  readonly draw: (width: number, options: MarkOptions) => Picture;
}

/** In pixels, the width at which it is looked up what a picture shows. */
const WIDTH = 600;

/** A chart of a story, the org chart in the first state in which something happens. Throws on a story without a state. */
export function chartOf(story: Story, name: ChartName): Chart {
  return name === 'org-chart' ? orgChart(story) : timeline(story);
}

/** The state of the org chart that says most at a glance: the first in which something happens; none without states. */
export function leadingState({ structure }: Story): string | undefined {
  const [first] = structure.states;
  return (structure.states.find(({ changes }) => changes.length > 0) ?? first)?.id;
}

/** How many changes are told before the rest is counted. */
const TOLD = 3;

function orgChart(story: Story): Chart {
  const data = orgChartAt(orgChartSource(story), { at: leadingState(story) ?? '', most: GLANCE });
  const { renditions } = wordsOf(story.meta.language);
  const { title, subtitle } = data.state;
  const draw = (width: number, options: MarkOptions): Picture => orgChartMarks(orgChartLayout(data, width), options);
  const evidence = evidenceIn(draw(WIDTH, plain).marks);
  const standings = standingsOf(evidence);
  const told = data.changes.slice(0, TOLD).map(({ sentence }) => sentence.replace(/[.。]$/u, ''));
  const soft = softestOf(standings);
  return {
    name: 'org-chart',
    title,
    subtitle,
    foot: data.foot.map(({ text }) => text),
    alternative: renditions.orgChart(title, told, data.changes.length - told.length, soft),
    cites: evidence.flatMap(({ cites }) => cites),
    standings,
    draw,
  };
}

function timeline(story: Story): Chart {
  const data = timelineData(story);
  const { renditions, moment } = wordsOf(story.meta.language);
  const events = [...data.dated, ...data.between.flatMap((each) => each.events), ...data.loose];
  const dates = data.dated.flatMap(({ date }) => date?.words ?? []);
  const ends = [...new Set([dates[0], dates.at(-1)])].filter((date) => date !== undefined);
  const year = story.meta.reading?.year;
  const isRead = year !== undefined && events.some(({ date }) => date?.isResolved);
  const draw = (width: number, options: MarkOptions): Picture => timelineMarks(timelineLayout(data, width), options);
  const standings = standingsOf(events.map((event) => event.evidence));
  const { ordered, loose } = timelineText(data);
  // Where marks stand for several events, not every passage of those has a number in the picture.
  const drawn = new Set(evidenceIn(draw(WIDTH, plain).marks).flatMap(({ cites }) => cites));
  const undated = events.filter(({ date }) => !date).length;
  return {
    name: 'timeline',
    title: renditions.timeline,
    subtitle: renditions.howToRead,
    foot: [data.foot, ...(isRead ? [moment.reading(year)] : [])].filter(Boolean),
    alternative: renditions.timelineOf(events.length, ends, undated, softestOf(standings)),
    cites: [...ordered, ...loose].flatMap(({ cites }) => cites.filter((key) => drawn.has(key))),
    standings,
    draw,
  };
}

const plain: MarkOptions = { numbers: new Map(), hrefOf: () => '', entryOf: () => '' };

function softestOf(standings: readonly Standing[]): Standing | undefined {
  return standings.length === 0 ? undefined : softest(standings);
}

/** The passages that a chart stands on, numbered in the order in which it is read. */
export function numbersOf({ cites }: Chart, { documents }: Story): ReadonlyMap<PassageId, number> {
  return new Map(citedPassages(documents)(cites).map(({ id }, index) => [id, index + 1]));
}
