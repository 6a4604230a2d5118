import type { Breaks } from '../breaks.ts';
import type { EventData } from './values.ts';

/** A lane, a name or a document, as it is called. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/**
 * All that pictures of a story's events are made of, as plain JSON: dates are numbers and words by now, so that the
 * browser needs neither the documents nor a reader of EDTF.
 */
export interface TimelineSource {
  readonly language: string;
  readonly documents: readonly Named[];
  /** In the author's order; an event without a lane is in a last one without a label. */
  readonly lanes: readonly Named[];
  /** Those that events name. */
  readonly names: readonly Named[];
  /** In order: by their bounds, then by the stated relations; those without a place in the order last. */
  readonly events: readonly EventData[];
  /** Where the long words of its labels may break. */
  readonly breaks: Breaks;
  readonly readingYear?: number;
}
