import type { SourceStanding } from '../../model/standing.ts';
import { stringify } from 'yaml';
import type { Random } from './random.ts';
import type { Namer } from './words.ts';

/** What an entry stands on: the passages, and how firmly they stand behind it. */
export interface Support {
  readonly standing: SourceStanding;
  readonly cites: string[];
}

/** A fact as the documents have it. */
export interface Fact extends Support {
  /** The sentence as the first of its passages has it. */
  readonly sentence: string;
}

interface Draft {
  readonly paragraphs: string[][];
  /** By sentence, `3.2`: what no cue word tells. */
  readonly standings: Record<string, string>;
  /** How many sentences the open paragraph is to have. */
  room: number;
}

/** The documents while a story is made: whoever needs a fact has it said in one of them. */
export interface Ledger {
  /**
   * Has something said in a document, now and then in two, with words of the standing around it. `clause` is a sentence
   * without its full stop that begins with a name, so that it can stand inside another.
   */
  say(clause: string, standing?: SourceStanding): Fact;
  /** A sentence as it is, in a document that can be chosen, from 0. */
  write(sentence: string, standing: SourceStanding, document?: number): Fact;
  /** The files, by path. A document that nobody had much to say in is filled up. */
  files(): Map<string, string>;
}

const LEAST_SENTENCES = 12;
/** What only a reviewer can tell, since no word of a sentence does. */
const SET_BY_HAND: readonly SourceStanding[] = ['analysis', 'absent'];

/** Opens `count` documents, D1 to D`count`. `speakers` say what is attributed. */
export function ledgerOf(count: number, speakers: readonly string[], random: Random, namer: Namer): Ledger {
  const drafts = Array.from({ length: count }, (): Draft => ({ paragraphs: [], standings: {}, room: 0 }));
  const write = (sentence: string, standing: SourceStanding, document = random.below(count)): Fact => {
    const draft = drafts[document] ?? { paragraphs: [], standings: {}, room: 0 };
    if (draft.room === 0) {
      draft.paragraphs.push([]);
      draft.room = 2 + random.below(5);
    }
    draft.room--;
    const at = `${draft.paragraphs.length}.${draft.paragraphs.at(-1)?.push(sentence)}`;
    if (SET_BY_HAND.includes(standing)) draft.standings[at] = standing;
    return { sentence, standing, cites: [`D${document + 1}-${at}`] };
  };
  const say = (clause: string, standing: SourceStanding = 'stated'): Fact => {
    const sentence = worded(clause, standing, standing === 'attributed' ? random.pick(speakers) : '');
    const first = random.below(count);
    const fact = write(sentence, standing, first);
    if (count === 1 || !random.happens(0.12)) return fact;
    const again = write(sentence, standing, (first + 1 + random.below(count - 1)) % count);
    return { ...fact, cites: [...fact.cites, ...again.cites] };
  };
  return {
    say,
    write,
    files: () => {
      drafts.forEach((draft, index) => {
        while (draft.paragraphs.flat().length < LEAST_SENTENCES) write(filler(random, namer), 'stated', index);
      });
      return new Map(drafts.map((draft, index) => [`documents/D${index + 1}.md`, textOf(draft, index + 1)]));
    },
  };
}

function worded(clause: string, standing: SourceStanding, speaker: string): string {
  switch (standing) {
    case 'attributed':
      return `${clause}, ${speaker} said.`;
    case 'reported':
      return `Reportedly, ${clause}.`;
    case 'analysis':
      return `In its own reading, ${clause}.`;
    case 'forecast':
      return `It is likely that ${clause}.`;
    case 'rumour':
      return `There are rumours that ${clause}.`;
    case 'stated':
    case 'absent':
      return `${clause}.`;
  }
}

function filler(random: Random, namer: Namer): string {
  const year = 1990 + random.below(30);
  const figure = 2 + random.below(998);
  return random.pick([
    `The quay at ${namer.word()} has ${figure} bollards and a crane from ${year}.`,
    `The harbour of ${namer.word()} took in ${figure} boats in the summer of ${year}.`,
    `A bridge was built at ${namer.word()} in ${year}, ${figure} m long.`,
    `The ferry “${namer.word()}” has carried mail across the bay since ${year}.`,
  ]);
}

function textOf({ paragraphs, standings }: Draft, number: number): string {
  const frontmatter = {
    edition: 'full',
    label: `Notice ${number}`,
    language: 'en',
    summary: 'Tells of the units, and of what happens to them.',
    ...(Object.keys(standings).length > 0 ? { standings } : {}),
  };
  const body = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}\n`;
}
