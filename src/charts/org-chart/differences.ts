import type { ChangeBetween } from '../../story/structure.ts';
import { aside, changeOf, type Shown } from './moment.ts';
import type { Sign } from './parts.ts';

/** A difference between the two moments as a sentence; `standing` in words, left out where it is stated. */
export type Say = (between: ChangeBetween, shown: Shown, standing: string | undefined) => string;

/** What differs between the two moments, difference by difference, in the order of the changes that made it. */
export function differencesOf(shown: Shown, say: Say): Sign[] {
  return shown.between.map((between, index): Sign => {
    const change = changeOf(shown, between.change);
    const base = { claim: `change/${change.id}`, key: `difference/${index}/${change.id}`, on: [change] } as const;
    const sign = shown.sign({ ...base, label: change.label, isFresh: shown.fresh.has(change.id) });
    const sentence = say(between, shown, aside(shown, sign));
    return { ...sign, label: sentence, sentence };
  });
}
