import type { Standing } from '../../model/standing.ts';
import type { Breaks } from '../breaks.ts';
import type { Evidence } from '../mark.ts';

/** When something happened, as numbers: days since 1970-01-01, `max` exclusive; null where that side is open. */
export interface When {
  readonly edtf: string;
  /** The whole date in words: “4 March, year not stated”. */
  readonly words: string;
  /** The part of the words that stands as a heading, and the rest: “4 March” and “year not stated”. */
  readonly head: string;
  readonly note?: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly isUnspecified: boolean;
  /** Placed in the editors' reading year. */
  readonly isResolved: boolean;
  /** What limits a side that has no day: nothing (`..`), or an end that nobody knows. */
  readonly start?: 'open' | 'unknown';
  readonly end?: 'open' | 'unknown';
  /** An interval: it goes on through the whole time, rather than at some moment of it. */
  readonly lasts?: boolean;
  /** The dates of a set, as `min` and `max`. */
  readonly members?: readonly (readonly [number, number])[];
  /** Of a set: whether it is only one of them. */
  readonly isEither?: boolean;
  /** The hours, where they are given, and the day that they are of as it stands over them: “09:30 UTC”, “12 May 2031”. */
  readonly clock?: { readonly day: string; readonly time: string; readonly zone: string };
  /** The part of the day that the hours are, or that the words name, from 0 to 1: the early hours are [0, 0.25]. */
  readonly part?: readonly [number, number];
  /** For `<time datetime>`, where HTML has a form for it. */
  readonly datetime?: string;
}

export interface EventData {
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  /** What the documents say of the time beyond the date. */
  readonly when?: string;
  readonly date?: When;
  /** The dated event that it coincides with, where nothing is said of its start and end. */
  readonly during?: string;
  readonly evidence: Evidence;
  /** The ids of the documents that speak of it. */
  readonly documents: readonly string[];
  /** The standing in words, where it is not “stated”. */
  readonly said?: string;
  /** Into TimelineData.lanes. */
  readonly lane: number;
  /** It changes the structure: the one thing that the accent means. */
  readonly isChange: boolean;
  /** The ids of names. */
  readonly names: readonly string[];
  /** The ids of events known to come before it and after it. */
  readonly after: readonly string[];
  readonly before: readonly string[];
  /** The page of the list on which its entry is; the first, where left out. */
  readonly page?: number;
  /** The address of the structure as of then, from the root of the site; left out where no date or state tells. */
  readonly structure?: string;
  /** Set where this is no event, but stands for several that are drawn as one mark. */
  readonly group?: Group;
}

/** Events that are drawn as one mark. */
export interface Group {
  readonly count: number;
  /** How many stand how firmly, from firm to soft. */
  readonly standings: readonly (readonly [Standing, number])[];
  /** The id of the first. */
  readonly first: string;
  /** The days on which they begin, the last not included; none where they have no date. */
  readonly from?: number;
  readonly to?: number;
  /** Whether a narrower view tells them apart: they do not all begin on one day. */
  readonly isOpenable: boolean;
}

/** Undated events known to come after one dated event, before another, or both. */
export interface Between {
  readonly after?: string;
  readonly before?: string;
  /** “after 2019, before 4 March; order implied, no date” */
  readonly title: string;
  readonly events: readonly EventData[];
}

export interface TimelineData {
  readonly language: string;
  /** In the author's order; an event without a lane is in a last one without a label. */
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  /** In order: by their bounds, then by the stated relations. With a date, or with one that they coincide with. */
  readonly dated: readonly EventData[];
  readonly between: readonly Between[];
  /** Without a date and without a place in the order. */
  readonly loose: readonly EventData[];
  /** Which events are in which documents: a sentence. */
  readonly foot: string;
  /** The event that is always drawn by itself. */
  readonly event?: string;
  /** What the view leaves out, as sentences. */
  readonly left: readonly string[];
  /** Where the long words that are drawn may break. */
  readonly breaks: Breaks;
  /** The year in which dates without a year are read, where the story names one. */
  readonly readingYear?: number;
}
