import type { Standing } from '../../model/standing.ts';
import type { Breaks } from '../breaks.ts';
import type { StructureData } from '../../model/story.ts';

/** The days in which a change lies, in days since 1970-01-01, both included; an end that is open is left out. */
export interface DayBounds {
  readonly min?: number;
  readonly max?: number;
  /** Whether the date is given as certain: neither `?` nor `~`. */
  readonly isCertain: boolean;
  /** Whether a date without a year was put into the reading year of the story. */
  readonly isResolved: boolean;
}

/** A passage as evidence needs it. */
export interface PassageSource {
  readonly document: string;
  readonly standing: Standing;
  /** The id of a name. */
  readonly speaker?: string;
}

/**
 * All that pictures of a story's structure are made of, as plain JSON: dates are numbers and words by now, so that the
 * browser needs neither the documents nor a reader of EDTF.
 */
export interface OrgChartSource {
  readonly language: string;
  /** The ids of the documents, in order. */
  readonly documents: readonly string[];
  /** What each citation key of the structure names. */
  readonly passages: Readonly<Record<string, readonly PassageSource[]>>;
  /** The preferred label of each name that the structure or a speaker has. */
  readonly names: Readonly<Record<string, string>>;
  /** What the story lists as unknown about posts. */
  readonly unknowns: readonly { readonly about: readonly string[]; readonly cites: readonly string[] }[];
  readonly structure: StructureData;
  /** The dates of alliances and changes in words, by `alliance/id` and `change/id`. */
  readonly dates: Readonly<Record<string, string>>;
  /** By the id of the change; none for a change without a date. */
  readonly bounds: Readonly<Record<string, DayBounds>>;
  /** Where the long words of its labels may break. */
  readonly breaks: Breaks;
  /** The year in which dates without a year are read, and the reference that says so, where the story names one. */
  readonly reading?: { readonly year: number; readonly reference: string };
}
