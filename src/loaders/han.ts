import { hanIn } from '../story/han.ts';
import { hanSlices } from './han-face.ts';
import { story } from './story.ts';

/** The slices of the Chinese face that the pages of the checked story need; none where it has no such character. */
export const slices = await hanSlices(hanIn(story));
