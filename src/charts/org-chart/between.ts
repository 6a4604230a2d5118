import { alliancesOf } from './bonds.ts';
import type { Drawing } from './drawing.ts';
import { layoutBetween } from './layout-between.ts';
import { sectionsOf } from './sections.ts';

/** The picture of what differs between two moments. */
export const between: Drawing = {
  picture: 'between',
  headOf: ({ state, words }) => ({ name: words.structure.name(state.label), subtitle: state.subtitle }),
  placesOf: (moments, plan) => ({ sections: sectionsOf(moments, plan), alliances: alliancesOf(moments.shown, plan) }),
  layout: layoutBetween,
};
