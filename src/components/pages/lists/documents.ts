import { story } from '../../../loaders/story.ts';
import { partsOf } from '../parts.ts';

/** The documents in their order; each comes with a map of its sentences. */
export const parts = partsOf(story.documents, 50);
