import { parsePassageId, sentenceId } from '../../model/passage.ts';
import { changesBetween } from '../../story/structure.ts';
import type { Cited, Sign } from './parts.ts';
import { changeOf, isFresh, type Moment } from './moment.ts';

/** The sentences under the chart: first the computed one, on how many sentences of the documents the picture stands. */
export function footOf(moment: Moment): Cited[] {
  return [...computed(moment), ...moment.state.foot.map(({ text, cites }) => ({ text, cites }))];
}

function computed(moment: Moment): Cited[] {
  const { foot } = moment.words.structure;
  const fresh = moment.now.changes.filter(({ id }) => isFresh(moment, id));
  const moves = fresh.filter(({ verb }) => verb === 'moved' || verb === 'merged');
  const set = fresh.filter(({ verb }) => verb === 'coordinated');
  const soft = moment.now.units.flatMap(({ unit, parent }) => softGrounds(unit, parent));
  const [boxes, grounds]: readonly [string, readonly Grounded[]] =
    moves.length > 0 ? [foot.moves, moves] : set.length > 0 ? [foot.coordinated, set] : [foot.soft, soft];
  const cites = [...new Set(grounds.flatMap((entry) => entry.cites))];
  const sentences = [...new Set(cites.map(toSentence))];
  return sentences.length === 0 ? [] : [{ text: foot.stands(boxes, sentences), cites }];
}

interface Grounded {
  readonly standing: string;
  readonly cites: readonly string[];
}

/** What a box with a broken line stands on: nothing, where the line is full. */
function softGrounds(unit: Grounded, parent: Grounded | undefined): readonly Grounded[] {
  return [unit, ...(parent ? [parent] : [])].filter(({ standing }) => standing !== 'stated');
}

function toSentence(cite: string): string {
  const parts = parsePassageId(cite);
  return parts ? sentenceId(parts) : cite;
}

/** The changes that make this state differ from the one before every change, each as its sentence. */
export function sentencesOf(moment: Moment): Sign[] {
  const ids = new Set(changesBetween(moment.before, moment.now).map(({ change }) => change));
  return moment.now.changes
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => {
      const change = changeOf(moment, id);
      return moment.sign({ claim: `change/${id}`, label: change.label, on: [change], isFresh: isFresh(moment, id) });
    });
}
