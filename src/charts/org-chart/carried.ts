import type { PassageId } from '../../model/passage.ts';
import type { OrgChartSource } from './source.ts';

/** What stands in a file beside the page where the structure is large: all that pictures of it are made of. */
export interface CarriedSource {
  readonly source: OrgChartSource;
  /** The passages that the structure stands on, in the order of their numerals on the page. */
  readonly numbered: readonly PassageId[];
}

/** A passage of a second such file, for the card that shows it. */
export interface CarriedNote {
  readonly key: PassageId;
  readonly document: string;
  readonly standing: string;
  readonly words: string;
  readonly text: string;
}
