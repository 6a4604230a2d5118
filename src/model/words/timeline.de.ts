import { standingInGerman } from './de-standing.ts';
import { timelineInGerman } from './de-timeline.ts';
import type { words as en } from './timeline.en.ts';

/** The words that a timeline itself says, in German. */
export const words: typeof en = { ...timelineInGerman, standing: standingInGerman.standing };
