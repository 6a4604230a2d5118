import type { Place, Problem } from '../model/place.ts';
import type { Structure } from '../model/story.ts';
import { isTooSoft } from '../model/standing.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The states whose ids name another moment already: an address may ask for a chart at `before` every change, at `after`
 * all that are not too soft, or at a day.
 */
export function misnamedStates(structure: Structure, placeOf: (path: readonly PropertyKey[]) => Place): Problem[] {
  const firm = structure.changes.filter(({ standing }) => !isTooSoft(standing)).map(({ id }) => id);
  const meanings = new Map([
    ['before', { means: 'before every change', changes: [] as readonly string[] }],
    ['after', { means: 'after every change but those implied or rumoured', changes: firm }],
  ]);
  return structure.states.flatMap(({ id, changes }, i): Problem[] => {
    const meaning = meanings.get(id);
    const isOther = meaning && new Set(changes).symmetricDifference(new Set(meaning.changes)).size > 0;
    const means = DAY.test(id) ? 'a day' : isOther ? `the moment ${meaning.means}` : undefined;
    if (means === undefined) return [];
    return [
      {
        place: placeOf(['states', i, 'id']),
        rule: 'duplicate-id',
        message: `“${id}” is the address of ${means} already.`,
        advice: 'Give the state another id; or, where it is that moment, the changes of that moment.',
      },
    ];
  });
}
