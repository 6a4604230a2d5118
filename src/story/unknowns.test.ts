import { expect, test } from 'vitest';
import { edited, HARBOUR, soundHarbour } from './test-story.ts';
import { unknownsOf } from './unknowns.ts';

const list = unknownsOf(soundHarbour()).map(({ kind, id, text }) => `${kind} ${id}: ${text}`);

test('unknownsOf gives the editors’ entries first, then what the data leaves open', () => {
  expect(list).toEqual([
    'entry next-head: Nobody says who comes next',
    'absent A-2.1: The note does not say who comes next.',
    'date berg-leaves: Ada Berg leaves the Harbour Trust: the date is only given as March 4, year not stated.',
    'post head: Head of the Survey Office: who holds it after Ada Berg is not stated.',
    'existed charts-unit: Chart Room: whether it was there before is not stated.',
    'unplaced charts-unit: Chart Room: what it belongs to is not stated.',
  ]);
});

test('an event without a date is open, one with a whole year is not', () => {
  const story = soundHarbour(edited('events.yaml', "  date: '2011'\n", ''));
  const open = unknownsOf(story).filter(({ id }) => id === 'berg-joins');
  expect(open.map(({ kind, address }) => [kind, address])).toEqual([['undated', '/timeline/#berg-joins']]);
  expect(list.some((entry) => entry.includes('berg-joins'))).toBe(false);
});

test('a post that is filled again is not open', () => {
  const filled =
    '  - { id: fill, verb: filled, post: head, by: trust, label: Ada Berg, standing: stated, cites: [A-1.2] }\n';
  const story = soundHarbour({ 'structure.yaml': `${HARBOUR['structure.yaml']}${filled}` });
  expect(unknownsOf(story).filter(({ kind }) => kind === 'post')).toEqual([]);
});
