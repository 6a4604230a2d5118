import type { Standing } from '../../model/standing.ts';

/** What of a structure is looked at. */
export interface View {
  /** `before`, `after`, the id of a state, or a day (`2026-03-04`). */
  readonly at: string;
  /** The moment that it is compared with, in the same words; the one before every change, where left out. */
  readonly from?: string;
  /** What is softer is not drawn. */
  readonly standing?: Standing;
  /** The units that are folded to one row; where left out, as many as a large structure needs. */
  readonly folded?: ReadonlySet<string>;
  /** The unit that is shown alone, with its path. */
  readonly branch?: string;
}
