import type { ChartWords } from '../model/words/chart.ts';
import type { ChangeBetween } from './changes-between.ts';

/** What things are called, by their ids. */
export interface Naming {
  /** A unit at the later moment, and at the earlier one. */
  unit(id: string): string;
  former(id: string): string;
  post(id: string): string;
  name(id: string): string;
  /** The change's own label. */
  change(id: string): string;
  /** Whether somebody holds a post at the later moment. */
  isHeld(post: string): boolean;
}

/**
 * A difference between two moments as a sentence, with how firmly it is known: “Alpha moves from Beta to Gamma
 * (reportedly).” `standing` in words is left out where it is stated; of what is not known how, the sentence is the
 * change's own label.
 */
export function sayChange(between: ChangeBetween, naming: Naming, words: ChartWords, standing?: string): string {
  const sentence = sentenceOf(between, naming, words.changes);
  const isSaid = standing === undefined || sentence.toLowerCase().includes(standing.toLowerCase());
  return isSaid ? words.changes.plain(sentence) : words.changes.withStanding(sentence, standing);
}

function sentenceOf(between: ChangeBetween, naming: Naming, words: ChartWords['changes']): string {
  const labels = (units: readonly string[]): string[] => units.map((id) => naming.unit(id));
  switch (between.kind) {
    case 'created':
    case 'dissolved':
      return words[between.kind](labels(between.units));
    case 'moved':
    case 'merged': {
      const { kind, units, from, to } = between;
      const source = from === undefined ? undefined : naming.former(from);
      return to === undefined
        ? words.left(labels(units), source ?? '')
        : words[kind](labels(units), naming.unit(to), source);
    }
    case 'split':
      return words.split(naming.former(between.unit), labels(between.into));
    case 'renamed':
      return words.renamed(between.from, between.to);
    case 'vacated': {
      const say = naming.isHeld(between.post) ? words.handed : words.vacated;
      return say(naming.name(between.name), naming.post(between.post));
    }
    case 'filled':
      return words.filled(naming.name(between.name), naming.post(between.post));
    case 'coordinated':
      return words.coordinated(labels(between.units), naming.unit(between.by));
    case 'joined':
      return words.joined(naming.name(between.name), naming.unit(between.unit));
    case 'unknown':
      return naming.change(between.change).replace(/[.。]$/u, '');
  }
}
