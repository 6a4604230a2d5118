import { boundsOf, wordDate } from '../dates/index.ts';
import type { PassageId } from '../model/passage.ts';
import type { Story, TimelineEvent, Unknown } from '../model/story.ts';
import { wordsOf, type Words } from '../model/words/index.ts';
import { entryAddress } from './entries.ts';
import { structureAt, type PostAt } from './structure.ts';

/** Something that is not known: an entry of unknowns.yaml, or what the rest of the data leaves open. */
export interface Open {
  /**
   * `entry`: of unknowns.yaml. `absent`: a passage that says that something is not known. `undated`: an event without a
   * date. `date`: an event whose date is partly unspecified or open. `post`: nobody is said to hold it in the end.
   * `existed`: a unit of which it is not said that it was there before. `unplaced`: a unit without a stated parent.
   */
  readonly kind: 'entry' | 'absent' | 'undated' | 'date' | 'post' | 'existed' | 'unplaced';
  /** Of the entry, passage, event, post or unit. */
  readonly id: string;
  readonly text: string;
  /** Where a reader meets what is open. */
  readonly address: string;
  readonly cites: readonly PassageId[];
  readonly unknown?: Unknown;
}

/** All that a story leaves open: first what the editors set down, then what the data shows by itself, kind by kind. */
export function unknownsOf(story: Story): readonly Open[] {
  const words = wordsOf(story.meta.language);
  return [
    ...story.unknowns.map((unknown): Open => {
      const { id, label, cites } = unknown;
      return { kind: 'entry', id, text: label, address: `/unknowns/#${id}`, cites, unknown };
    }),
    ...absentPassages(story),
    ...story.events.flatMap((event) => openDate(event, story.meta.language, words)),
    ...openPosts(story, words),
    ...openUnits(story, words),
  ];
}

function absentPassages({ documents }: Story): Open[] {
  return documents.flatMap(({ id: document, passages }) =>
    passages
      .filter(({ standing }) => standing === 'absent')
      .map(({ id, text }) => ({ kind: 'absent', id, text, address: `/documents/${document}/#${id}`, cites: [id] })),
  );
}

function openDate({ id, label, date, cites }: TimelineEvent, language: string, { open }: Words): Open[] {
  const [name, address] = [withoutStop(label), `/timeline/#${id}`];
  if (date === undefined) return [{ kind: 'undated', id, text: open.undated(name), address, cites }];
  const { min, max, unspecified } = boundsOf(date);
  if (Number.isFinite(min) && Number.isFinite(max) && !unspecified) return [];
  return [{ kind: 'date', id, text: open.unspecified(name, wordDate(date, language)), address, cites }];
}

function openPosts({ structure, names }: Story, words: Words): Open[] {
  const end = structureAt(structure, new Set(structure.changes.map(({ id }) => id)));
  const text = ({ post, left }: PostAt): string => {
    const name = left && (names.find(({ id }) => id === left.id)?.prefLabel ?? left.id);
    return name === undefined ? words.open.unstated(post.label) : words.open.vacated(post.label, name);
  };
  const cites = ({ post, left }: PostAt): readonly string[] =>
    structure.changes.find(({ id }) => id === left?.change)?.cites ?? post.cites;
  return end.posts
    .filter(({ status }) => status !== 'held')
    .map((at) => ({
      kind: 'post',
      id: at.id,
      text: text(at),
      address: entryAddress(structure, at.id),
      cites: cites(at),
    }));
}

function openUnits({ structure }: Story, { open }: Words): Open[] {
  const { units } = structure;
  const found = (kind: 'existed' | 'unplaced', list: typeof units): Open[] =>
    list.map(({ id, label, cites }) => ({
      kind,
      id,
      text: open[kind](label),
      address: entryAddress(structure, id),
      cites,
    }));
  return [
    ...found(
      'existed',
      units.filter(({ existed }) => existed === 'absent'),
    ),
    ...found(
      'unplaced',
      units.filter(({ unitOf, kind }) => unitOf === undefined && kind !== 'organization'),
    ),
  ];
}

function withoutStop(label: string): string {
  return label.replace(/[.。]$/u, '');
}
