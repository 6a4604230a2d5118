import { softest } from '../model/standing.ts';
import type { Change, Story } from '../model/story.ts';
import type { Words } from '../model/words/index.ts';
import { citedPassages } from './cited-passages.ts';
import type { ChangeBetween } from './changes-between.ts';
import { standingWords } from './standing-words.ts';

/**
 * A difference between two moments as a sentence, with how firmly it is known: “Alpha moves from Beta to Gamma
 * (reportedly).” What is stated has no such words; of what is not known how, the sentence is the change's own label.
 */
export function sayChange(
  between: ChangeBetween,
  story: Pick<Story, 'structure' | 'names' | 'documents'>,
  words: Words,
): string {
  const change = story.structure.changes.find(({ id }) => id === between.change);
  const sentence = sentenceOf(between, labelsOf(story), words.changes, change);
  const standing = change ? standingOf(change, story, words) : '';
  return standing === '' ? words.changes.plain(sentence) : words.changes.withStanding(sentence, standing);
}

/** The label of a unit, post or name by its id. */
type Label = (id: string) => string;

function labelsOf({ structure, names }: Pick<Story, 'structure' | 'names'>): Label {
  const labels = new Map(names.map(({ id, prefLabel }) => [`name/${id}`, prefLabel]));
  for (const { id, label } of structure.posts) labels.set(`post/${id}`, label);
  for (const { id, label } of structure.units) labels.set(`unit/${id}`, label);
  return (key) => labels.get(key) ?? key.slice(key.indexOf('/') + 1);
}

function sentenceOf(between: ChangeBetween, label: Label, words: Words['changes'], change?: Change): string {
  const unit = (id: string): string => label(`unit/${id}`);
  switch (between.kind) {
    case 'created':
    case 'dissolved':
      return words[between.kind](between.units.map(unit));
    case 'moved':
    case 'merged': {
      const { kind, units, from, to } = between;
      const [labels, source] = [units.map(unit), from === undefined ? undefined : unit(from)];
      return to === undefined ? words.left(labels, source ?? '') : words[kind](labels, unit(to), source);
    }
    case 'split':
      return words.split(unit(between.unit), between.into.map(unit));
    case 'renamed':
      return words.renamed(between.from, between.to);
    case 'vacated':
    case 'filled':
      return words[between.kind](label(`name/${between.name}`), label(`post/${between.post}`));
    case 'coordinated':
      return words.coordinated(between.units.map(unit), unit(between.by));
    case 'joined':
      return words.joined(label(`name/${between.name}`), unit(between.unit));
    case 'unknown':
      return (change?.label ?? between.change).replace(/[.。]$/u, '');
  }
}

/** The words of the softer of two: what the change declares, and what its passages carry. */
function standingOf(change: Change, { documents, names }: Pick<Story, 'documents' | 'names'>, words: Words): string {
  const passages = citedPassages(documents)(change.cites);
  const standings = [change.standing, ...passages.map(({ standing }) => standing)];
  const soft = softest(standings);
  if (soft === 'stated') return '';
  if (soft === 'attributed') return standingWords(passages, names, words) || words.standing.words.attributed;
  return words.standing.words[soft];
}
