/** One date, with the parts as they are written. */
export interface PlainDate {
  readonly kind: 'date';
  readonly text: string;
  /** `2026`, `-0044`, `202X`, `XXXX`, `Y170000002` */
  readonly year: string;
  /** `03`, `XX`; a season from `21`, a quarter from `33`. */
  readonly month?: string;
  /** `04`, `XX` */
  readonly day?: string;
  /** `T09:30:00Z` */
  readonly time?: string;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** Where an interval begins or ends: at a date, nowhere (`..`), or nobody knows (left out). */
export type End = PlainDate | 'open' | 'unknown';

export interface Interval {
  readonly kind: 'interval';
  readonly text: string;
  readonly from: End;
  readonly to: End;
}

/** One member of a set: a date (twice), or a range, which may be open. */
export interface Range {
  readonly from: PlainDate | 'open';
  readonly to: PlainDate | 'open';
}

/** `[a,b]`: one of them. `{a,b}`: all of them. */
export interface DateSet {
  readonly kind: 'one-of' | 'all-of';
  readonly text: string;
  readonly members: readonly Range[];
}

/** A date as EDTF (ISO 8601-2) writes it, as far as the project draws it. */
export type EdtfDate = PlainDate | Interval | DateSet;
