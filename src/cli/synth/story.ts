import { stringify } from 'yaml';
import { makeChanges, statesOf, unitsWithArrivals } from './changes.ts';
import { makeEvents } from './events.ts';
import { makePages } from './pages.ts';
import { makeUnits } from './units.ts';
import { worldOf, type NameIn, type Size, type World } from './world.ts';

/**
 * The files of an invented story of a size, by their path in its folder: `story.yaml`, `documents/D1.md`. It has exactly
 * as many documents, units and events as asked for, and passes the check. The same size gives the same bytes.
 */
export function synthesize(size: Size): ReadonlyMap<string, string> {
  const world = worldOf(size);
  const speakers = world.speakers.map((speaker) => nameOfSpeaker(speaker, world));
  const units = makeUnits(world);
  const changes = makeChanges(units, world);
  const events = makeEvents(units, changes, world);
  const states = statesOf(units, changes);
  const { explainers, ...data } = makePages(units, states, world);
  const structure = {
    states,
    units: unitsWithArrivals(units, changes),
    posts: units.posts,
    alliances: units.alliances,
    relations: units.relations,
    changes: changes.map(({ change }) => change),
  };
  const yaml = { ...data, names: [...speakers, ...units.names], events, structure };
  return new Map([
    ...Object.entries(yaml).map(([name, value]) => [`${name}.yaml`, toYaml(name, value)] as const),
    ...world.ledger.files(),
    ...explainers.entries().map(([id, text]) => [`explainers/${id}.mdx`, text] as const),
  ]);
}

function nameOfSpeaker({ id, label }: World['speakers'][number], { ledger }: World): NameIn {
  const { standing, cites, sentence } = ledger.say(`${capitalised(label)} keeps a diary`);
  const type = label.startsWith('the ') ? 'speaker' : 'person';
  return { id, type, prefLabel: label, text: sentence, standing, cites };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function toYaml(name: string, value: unknown): string {
  // Without anchors: two entries that cite the same passages are two lists.
  const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=../src/model/schemas/${name}.schema.json\n\n${text}`;
}
