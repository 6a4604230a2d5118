import { lexiconOf } from '../../model/lexicon/index.ts';
import type { Random } from './random.ts';

const ONSETS = [
  'B',
  'D',
  'F',
  'G',
  'H',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'T',
  'V',
  'Br',
  'Dr',
  'Gr',
  'Tr',
  'Kl',
  'Sv',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei', 'au'];
const MIDDLES = ['l', 'm', 'n', 'r', 'v', 'd', 'ld', 'mb', 'nd', 'rk', 'st', 'sk'];
const ENDINGS = ['ak', 'el', 'en', 'ik', 'on', 'or', 'und', 'ard', 'eth', 'is'];
const HAN = '青杉岩松川岭帆舟桥湾峰雨雪枫竹石泉林岸潮';

/** What a unit may be called after its own word, by how high it stands. */
const KINDS: readonly (readonly string[])[] = [
  ['Group', 'Holding', 'Works'],
  ['Division', 'Branch', 'Bureau'],
  ['Office', 'Section', 'Laboratory', 'Yard'],
  ['Team', 'Crew', 'Desk', 'Workshop'],
];
const LONG = [
  'Department for Weather and Coastal Records',
  'Committee for the Upkeep of Bridges and Embankments',
  'Centre for Measurement and Calibration',
];
const HAN_KINDS = ['研究室', '事业部', '小组', '管理委员会'];

/** Names that are never the same twice, nor part of one another. */
export interface Namer {
  /** A unit's label; `depth` is 0 for an organization. */
  unit(depth: number): string;
  /** A person's name, first and last. */
  person(): string;
  /** A single word: of a ring of units, of a project. */
  word(): string;
}

/** Makes names from syllables, some of them long, some in Chinese. */
export function namerOf(random: Random): Namer {
  const taken = new Set(wordsThatMean());
  const fresh = (make: (longer: string) => string): string => {
    // Every failure lengthens the word, so that there is always a free one.
    for (let longer = ''; ; longer += random.pick(MIDDLES) + random.pick(VOWELS)) {
      const made = make(longer);
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  };
  const word = (): string => fresh((longer) => wordOf(random, longer));
  const han = (): string => fresh((longer) => hanOf(random, 2 + longer.length));
  return {
    word,
    person: () => `${word()} ${word()}`,
    unit: (depth) => {
      if (depth > 1 && random.happens(0.04)) return `${han()}${random.pick(HAN_KINDS)}`;
      if (depth > 0 && random.happens(0.04)) return `${word()} ${random.pick(LONG)}`;
      return `${word()} ${random.pick(KINDS[Math.min(depth, KINDS.length - 1)] ?? LONG)}`;
    },
  };
}

/** The words by which the check tells how firmly something is said: a name that is one would be read as one. */
function wordsThatMean(): string[] {
  const { cues, causes } = lexiconOf('en');
  const phrases = [...Object.values(cues), ...Object.values(causes)].flat();
  return phrases.map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1));
}

function wordOf(random: Random, longer: string): string {
  return `${random.pick(ONSETS)}${random.pick(VOWELS)}${random.pick(MIDDLES)}${longer}${random.pick(ENDINGS)}`;
}

function hanOf(random: Random, length: number): string {
  return Array.from({ length }, () => HAN.charAt(random.below(HAN.length))).join('');
}

/** `A`, `A and B`, `A, B and C`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
