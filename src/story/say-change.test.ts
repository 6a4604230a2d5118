import { expect, test } from 'vitest';
import { wordsOf } from '../model/words/index.ts';
import type { ChangeBetween } from './structure.ts';
import { sayChange } from './say-change.ts';
import { soundHarbour } from './test-story.ts';

const story = soundHarbour();
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
    'Tides Team leaves Survey Office; where to is not stated (reportedly).',
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
    'Ada Berg leaves: Head of the Survey Office; who holds it then is not stated.',
  ],
  [
    { kind: 'filled', change, post: 'head', name: 'ada-berg' },
    'Ada Berg takes over: Head of the Survey Office (reportedly).',
  ],
  [
    { kind: 'coordinated', change, units: ['tides-unit'], by: 'trust-unit' },
    'Tides Team is coordinated by Harbour Trust (reportedly).',
  ],
  [{ kind: 'joined', change, unit: 'tides-unit', name: 'ada-berg' }, 'Ada Berg joins Tides Team (reportedly).'],
  [{ kind: 'unknown', change, units: [] }, 'The Tides Team moves to the Chart Room (reportedly).'],
])('sayChange says a change of kind $kind and how firmly it is known', (between, sentence) => {
  expect(sayChange(between, story, wordsOf('en'))).toBe(sentence);
});
