import type { Lexicon } from '../model/lexicon/index.ts';
import type { NameEntry } from '../model/schemas.ts';
import { fold } from './fold.ts';

/** What a reader of documents knows beforehand: the story's names, and the words of the language. */
export interface Vocabulary {
  readonly names: readonly NameEntry[];
  readonly lexicon: Lexicon;
}

/** The types of names that can say something. */
const SPEAKING: ReadonlySet<NameEntry['type']> = new Set(['speaker', 'person', 'organization']);

/** Whether a name is of a type that can say something: a speaker, a person or an organization. */
export function canSpeak({ type }: Pick<NameEntry, 'type'>): boolean {
  return SPEAKING.has(type);
}

/** Every way in which a name may be written: as preferred, otherwise, as printed, and beyond the documents. */
export function labelsOf({ prefLabel, altLabel, printed, beyond }: NameEntry): string[] {
  return [prefLabel, ...altLabel, ...Object.values(printed).flat(), ...beyond.map(({ label }) => label)];
}

/** The name that a speaker's label means, or undefined where no name that can speak has it. */
export function speakerNamed(label: string, { names }: Vocabulary): NameEntry | undefined {
  const folded = fold(label.trim());
  return names.find((name) => canSpeak(name) && labelsOf(name).some((other) => fold(other) === folded));
}
