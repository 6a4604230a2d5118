import { expect, test } from 'vitest';
import { chartWordsOf } from '../model/words/chart.ts';
import type { ChangeBetween } from './structure.ts';
import { sayChange, type Naming } from './say-change.ts';

const LABELS: Readonly<Record<string, string>> = {
  'tides-unit': 'Tides Team',
  'charts-unit': 'Chart Room',
  'survey-unit': 'Survey Office',
  'trust-unit': 'Harbour Trust',
  head: 'Head of the Survey Office',
  watch: 'Head of the Watch',
  'ada-berg': 'Ada Berg',
};
const label = (id: string): string => LABELS[id] ?? id;
const naming: Naming = {
  unit: label,
  former: (id) => (id === 'survey-unit' ? 'Survey Office' : label(id)),
  post: label,
  name: label,
  change: () => 'The Tides Team moves to the Chart Room.',
  isHeld: (post) => post === 'watch',
};
const change = 'tides-move';

test.each<[ChangeBetween, string]>([
  [{ kind: 'created', change, units: ['tides-unit'] }, 'Tides Team is created (reportedly).'],
  [
    { kind: 'dissolved', change, units: ['tides-unit', 'charts-unit'] },
    'Tides Team and Chart Room are dissolved (reportedly).',
  ],
  [
    { kind: 'moved', change, units: ['tides-unit'], from: 'survey-unit', to: 'charts-unit' },
    'Tides Team moves from Survey Office to Chart Room (reportedly).',
  ],
  [{ kind: 'moved', change, units: ['tides-unit'], to: 'charts-unit' }, 'Tides Team moves to Chart Room (reportedly).'],
  [
    { kind: 'moved', change, units: ['tides-unit'], from: 'survey-unit' },
    'Tides Team leaves Survey Office (reportedly).',
  ],
  [
    { kind: 'merged', change, units: ['tides-unit'], to: 'charts-unit' },
    'Tides Team is combined with Chart Room (reportedly).',
  ],
  [
    { kind: 'split', change, unit: 'survey-unit', into: ['tides-unit', 'charts-unit'] },
    'Survey Office is split into Tides Team and Chart Room (reportedly).',
  ],
  [
    { kind: 'renamed', change, unit: 'tides-unit', from: 'Tides Team', to: 'Tides Room' },
    'Tides Team is renamed Tides Room (reportedly).',
  ],
  [
    { kind: 'vacated', change: 'berg-steps-down', post: 'head', name: 'ada-berg' },
    'Ada Berg leaves: Head of the Survey Office; who holds it then is not stated (reportedly).',
  ],
  [{ kind: 'vacated', change, post: 'watch', name: 'ada-berg' }, 'Ada Berg leaves: Head of the Watch (reportedly).'],
  [
    { kind: 'filled', change, post: 'head', name: 'ada-berg' },
    'Ada Berg takes over: Head of the Survey Office (reportedly).',
  ],
  [
    { kind: 'coordinated', change, units: ['tides-unit'], by: 'trust-unit' },
    'Tides Team is coordinated at the level of Harbour Trust (reportedly).',
  ],
  [{ kind: 'joined', change, unit: 'tides-unit', name: 'ada-berg' }, 'Ada Berg joins Tides Team (reportedly).'],
  [{ kind: 'unknown', change, units: [] }, 'The Tides Team moves to the Chart Room (reportedly).'],
])('sayChange says a change of kind $kind and how firmly it is known', (between, sentence) => {
  expect(sayChange(between, naming, chartWordsOf('en'), 'reportedly')).toBe(sentence);
});

test.each([
  ['stated, has no words of standing', undefined, 'Ada Berg joins Tides Team.'],
  ['softer, has them after it', 'managers said', 'Ada Berg joins Tides Team (managers said).'],
])('a difference that is %s', (_, standing, sentence) => {
  const joined = { kind: 'joined', change, unit: 'tides-unit', name: 'ada-berg' } as const;
  expect(sayChange(joined, naming, chartWordsOf('en'), standing)).toBe(sentence);
});

test('sayChange does not say twice how firmly a change is known', () => {
  const named = { ...naming, change: () => 'The Tides Team reportedly moves.' };
  const unknown = { kind: 'unknown', change, units: [] } as const;
  expect(sayChange(unknown, named, chartWordsOf('en'), 'reportedly')).toBe('The Tides Team reportedly moves.');
});
