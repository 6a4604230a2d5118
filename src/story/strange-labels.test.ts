import { expect, test } from 'vitest';
import { edited, HARBOUR, readHarbour } from './test-story.ts';

/** What is said of the label of the team, where its passage and the names of the story have some words. */
function saidOf(label: string, passage: string, names = ''): string[] {
  const { problems } = readHarbour({
    'names.yaml': `${HARBOUR['names.yaml']?.replace(/^.*id: tides,.*\n/m, '')}${names}`,
    ...edited('structure.yaml', 'label: Tides Team\n', `label: ${label}\n`),
    ...edited('documents/A.md', 'with its Tides Team', passage),
  });
  return problems.filter(({ place }) => place.line === 20).map(({ rule, message }) => `${rule} ${message}`);
}

test.each([
  ['its word', 'Tides', 'with its tides team'],
  ['another form of its word', 'Tidal Measurement', 'which measures tides'],
  ['a compound with its word at the end', 'Gauge', 'with a tidegauge'],
  ['a character of it', '潮汐队', 'with a group for 潮水'],
  ['a name of which another label has its word', 'Tide Watch', 'with the Swell Crew', crew('[Tide Watchers]')],
])('a label passes where the passage has %s', (_, label, passage, names?: string) => {
  expect(saidOf(label, passage, names)).toEqual([]);
});

test.each([
  ['no word', 'Logistics', 'with its tides team'],
  ['only an empty word', 'Boats and the Fish', 'with the tides and with waves'],
  ['only a part of its word that is too short to tell', 'Art', 'with a part of it'],
  ['a name without its word in any label', 'Logistics', 'with the Swell Crew', crew('[Tide Watchers]')],
])('a label is told where the passage shares %s with it', (_, label, passage, names?: string) => {
  expect(saidOf(label, passage, names)).toEqual([`unsupported-name “${label}” shares no word with A-1.2.`]);
});

function crew(altLabel: string): string {
  return `- { id: crew, type: team, prefLabel: Swell Crew, altLabel: ${altLabel}, cites: [A-1.2] }\n`;
}
