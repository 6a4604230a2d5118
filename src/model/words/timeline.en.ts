import { standingInEnglish } from './en-standing.ts';
import { timelineInEnglish } from './en-timeline.ts';

/** The words that a timeline itself says, in English. */
export const words = { ...timelineInEnglish, standing: standingInEnglish.standing };
