import { atMomentWordsOf } from '../../model/words/at-moment.ts';
import type { Drawing } from './drawing.ts';
import { layoutAtMoment } from './layout-at-moment.ts';
import { placesAt } from './places-at.ts';

/** The picture of a structure as it stands at one moment. */
export const atMoment: Drawing = {
  picture: 'moment',
  headOf: ({ state, source }) => {
    const { name, subtitle } = atMomentWordsOf(source.language);
    return { name: name(state.label), subtitle };
  },
  placesOf: placesAt,
  layout: layoutAtMoment,
};
