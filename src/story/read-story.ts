import { checkClaims } from '../citations/check.ts';
import { claimsOfExplainer, type ExplainerClaims } from '../citations/claims.ts';
import { lexiconOf } from '../model/lexicon/index.ts';
import { comparePlaces, type Problem } from '../model/place.ts';
import type { Claim, Placed, Story, Structure } from '../model/story.ts';
import type { YamlFile } from '../model/yaml.ts';
import { brokenLinks } from './broken-links.ts';
import { claimsOfData } from './claims.ts';
import type { Content, Data } from './content.ts';
import { coverage, type Coverage } from './coverage.ts';
import { badDates, unsupportedDates } from './dates.ts';
import { duplicateIds, hasStrangers } from './duplicates.ts';
import { uncitedCells } from './uncited-cells.ts';
import { editorsWords } from './editors-words.ts';
import { unknownIds } from './links.ts';
import { contradictions } from './order.ts';
import { emptyStory, readContent } from './read-content.ts';
import { misprinted } from './misprinted.ts';
import { siteAddresses } from './site-addresses.ts';
import { misnamedStates } from './states.ts';
import { strangeLabels } from './strange-labels.ts';
import { faultsOf } from './tree.ts';

/** A story where all is sound, and otherwise all that is wrong. */
export interface StoryResult {
  readonly story?: Story;
  /** Sorted by place, then rule; each once. */
  readonly problems: readonly Problem[];
  /** What could be read, also where there are problems. */
  readonly coverage: Coverage;
}

/**
 * Reads a story from its files: `files` by their path in the content folder (`documents/A.md`), `directory` the name of
 * that folder, with which every place begins. Gives the story only where it has no problem of any kind; never throws.
 */
export function readStory(files: ReadonlyMap<string, Uint8Array>, directory: string): StoryResult {
  if ([...files.values()].every((bytes) => bytes.length === 0))
    return { problems: [emptyStory(directory)], coverage: coverage({ documents: [], claims: [] }) };
  const content = readContent(files, directory);
  const structure = structureOf(content.data.structure);
  const isClear = structure !== undefined && !hasStrangers(structure.units);
  const { claims, problems: unsupported } = checkedClaims(content);
  const problems = inOrder([
    ...content.problems,
    ...duplicateIds(content.data),
    ...unknownIds(content),
    ...badDates(content.data),
    ...contradictions(content.data),
    ...(isClear ? faultsOf(structure, (path) => content.data.structure.placeOf(path)) : []),
    ...(structure ? misnamedStates(structure, (path) => content.data.structure.placeOf(path)) : []),
    ...unsupported,
  ]);
  const story = problems.length === 0 ? storyOf(content, structure, claims) : undefined;
  const counts = coverage({ documents: content.documents, claims });
  return { problems, coverage: counts, ...(story ? { story } : {}) };
}

/**
 * All claims, and what is wrong with them. What stands on passages is checked once every document and name can be read;
 * a passage is called unknown only where no document has lost one to a problem of its own.
 */
function checkedClaims(content: Content): { claims: Claim[]; problems: Problem[] } {
  const { data, documents, summaries, explainers, documentIds, problems: ofFiles } = content;
  const lexicon = lexiconOf(data.story.value?.language ?? 'en');
  const read = explainers.map((explainer) => claimsOfExplainer(explainer, lexicon));
  const claims = [...read.flatMap((result) => result.claims), ...claimsOfData(data)];
  const states = data.structure.value?.states;
  const problems = [
    ...read.flatMap((result) => [...result.problems, ...unknownStates(result.states, states)]),
    ...wrongLinks(content, read),
  ];
  const { names, references } = data;
  const isWhole = documents.length > 0 && documents.length === documentIds.length;
  if (!isWhole || !names.value || !references.value) return { claims, problems };
  const support = [
    ...checkClaims({
      claims: [...claims, ...editorsWords(data, summaries)],
      documents,
      names: names.value,
      references: references.value,
      lexicon,
    }),
    ...unsupportedDates(data, documents),
    ...uncitedCells(data, lexicon),
    ...misprinted(data, documents),
    ...strangeLabels(data, documents, { names: names.value, lexicon }),
  ];
  const hasAllPassages = !ofFiles.some(({ place }) => place.file.includes('/documents/'));
  return {
    claims,
    problems: [...problems, ...support.filter(({ rule }) => hasAllPassages || rule !== 'unknown-passage')],
  };
}

/** Links of explainers and of corrections that lead nowhere in the site. */
function wrongLinks(content: Content, read: readonly ExplainerClaims[]): Problem[] {
  const { corrections } = content.data;
  const addresses = siteAddresses(
    content,
    read.flatMap(({ states }) => states.map(({ id }) => id)),
  );
  const pages = (corrections.value ?? []).map(({ page }, i) => ({
    url: page,
    place: corrections.placeOf([i, 'page']),
  }));
  return addresses ? brokenLinks([...read.flatMap(({ hyperlinks }) => hyperlinks), ...pages], addresses) : [];
}

function unknownStates(
  named: readonly { readonly id: string; readonly place: Problem['place'] }[],
  states: readonly { readonly id: string }[] | undefined,
): Problem[] {
  return named
    .filter(({ id }) => states && !states.some((state) => state.id === id))
    .map(({ id, place }) => ({
      place,
      rule: 'unknown-id',
      message: `“${id}” is not the id of a state in structure.yaml.`,
      advice: 'Write the id of one of its states.',
    }));
}

function structureOf(file: Data['structure']): Structure | undefined {
  if (!file.value) return undefined;
  const { states, units, posts, alliances, relations, changes } = file.value;
  return {
    states: placed(file, states, 'states'),
    units: placed(file, units, 'units'),
    posts: placed(file, posts, 'posts'),
    alliances: placed(file, alliances, 'alliances'),
    relations: placed(file, relations, 'relations'),
    changes: placed(file, changes, 'changes'),
  };
}

function placed<T>(file: Pick<YamlFile<unknown>, 'placeOf'>, list: readonly T[], ...path: PropertyKey[]): Placed<T>[] {
  return list.map((entry, i) => ({ ...entry, place: file.placeOf([...path, i]) }));
}

function storyOf(
  { data, documents, explainers }: Content,
  structure: Structure | undefined,
  claims: readonly Claim[],
): Story | undefined {
  const { story, names, events, references, comparisons, unknowns, corrections } = data;
  if (!story.value || !names.value || !events.value || !structure) return undefined;
  return {
    meta: { ...story.value, place: story.placeOf([]) },
    documents,
    names: placed(names, names.value),
    events: placed(events, events.value),
    structure,
    references: placed(references, references.value ?? []),
    comparisons: placed(comparisons, comparisons.value ?? []),
    unknowns: placed(unknowns, unknowns.value ?? []),
    corrections: placed(corrections, corrections.value ?? []),
    explainers,
    claims,
  };
}

/** By place, then rule; what two checks say of one thing is said once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    (a, b) => comparePlaces(a.place, b.place) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const seen = new Set<string>();
  return sorted.filter(({ place, rule, message }) => {
    const key = JSON.stringify([place, rule, message]);
    return !seen.has(key) && seen.add(key);
  });
}
