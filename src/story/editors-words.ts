import type { Summary } from '../documents/index.ts';
import type { Claim } from '../model/story.ts';
import { claimer } from './claimer.ts';
import type { Data } from './content.ts';

type Path = readonly PropertyKey[];

/**
 * The editors' own words in the data files and of the documents, in the form that the check reads: what is said not to be
 * stated, how to read a chart, what joins a comparison. They are no claims of the story, but must not carry in a figure
 * that no passage has, nor what only a reference has.
 */
export function editorsWords(data: Data, summaries: readonly Summary[]): Claim[] {
  const { story, names, events, structure, comparisons } = data;
  const { units = [], posts = [], alliances = [], relations = [], changes = [], states = [] } = structure.value ?? {};
  const unstated = (list: readonly object[], ...path: PropertyKey[]): Path[] =>
    list.map((_, i) => [...path, i, 'unstated']);
  return [
    ...wordsAt(story, [['tagline'], ['headline', 'gap'], ...stampsWithoutCites(story.value?.stamp ?? [])]),
    ...wordsAt(names, unstated(names.value ?? [])),
    ...wordsAt(events, unstated(events.value ?? [])),
    ...wordsAt(structure, [
      ...unstated(units, 'units'),
      ...unstated(posts, 'posts'),
      ...unstated(alliances, 'alliances'),
      ...unstated(relations, 'relations'),
      ...unstated(changes, 'changes'),
      ...states.flatMap((_, i): Path[] => ['label', 'note', 'subtitle'].map((key) => ['states', i, key])),
    ]),
    ...wordsAt(
      comparisons,
      (comparisons.value ?? []).flatMap(({ says }, i): Path[] => [
        [i, 'label'],
        [i, 'text'],
        ...says.flatMap(({ cites }, j): Path[] => (cites ? [] : [[i, 'says', j, 'text']])),
      ]),
    ),
    ...summaries.map(ofDocument),
  ];
}

function ofDocument({ text, place }: Summary): Claim {
  const id = `editors/${place.file}/summary`;
  const parts = [{ start: 0, place }];
  return { id, kind: 'story', text, place, parts, citations: [], voice: 'editors', address: '/', title: '' };
}

function stampsWithoutCites(stamp: readonly { readonly cites?: readonly string[] | undefined }[]): Path[] {
  return stamp.flatMap(({ cites }, i) => (cites ? [] : [['stamp', i, 'text']]));
}

function wordsAt(file: Data[keyof Data], paths: readonly Path[]): Claim[] {
  const claim = claimer(file, 'story', '');
  return paths.flatMap((path): Claim[] => {
    const [entry, key] = [path.slice(0, -1), String(path.at(-1))];
    const words = claim({ id: `editors/${path.join('/')}`, address: '/', says: [key], cites: [], path: entry });
    return words.text === '' ? [] : [{ ...words, voice: 'editors' }];
  });
}
