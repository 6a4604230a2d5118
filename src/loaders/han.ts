import { hanIn } from '../story/han.ts';
import { hanParts } from './han-face.ts';
import { story } from './story.ts';

/** The parts of the Chinese face that the pages of the checked story need; none where it has no such character. */
export const parts = await hanParts(hanIn(story));
