import { story } from '../../../loaders/story.ts';
import { unknownsOf } from '../../../story/unknowns.ts';
import { partsOf } from '../parts.ts';

/** What the data leaves open by itself, in parts. What the editors set down is in the first page, whole. */
export const parts = partsOf(
  unknownsOf(story).filter(({ kind }) => kind !== 'entry'),
  250,
);
