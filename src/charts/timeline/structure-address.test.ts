import { expect, test } from 'vitest';
import type { Structure } from '../../model/story.ts';
import { timelineSource } from './data.ts';
import { inventedStory, type InventedEvent } from './invented-story.ts';

const structure = {
  states: [
    { id: 'before', changes: [] },
    { id: 'opened', changes: ['pier'] },
    { id: 'all', changes: ['pier', 'quay'] },
  ],
  units: [{ id: 'trust' }],
} as unknown as Structure;

function addressOf(event: Partial<InventedEvent>, of = structure): string | undefined {
  const story = inventedStory([{ id: 'x', ...event }]);
  return timelineSource({ ...story, structure: { ...story.structure, ...of } }).events[0]?.structure;
}

test.each<[string, Partial<InventedEvent>, string | undefined]>([
  ['the first state that has its change', { changes: ['pier'] }, 'opened'],
  ['the first state that has all its changes', { changes: ['pier', 'quay'], date: '2031-05-12' }, 'all'],
  ['its day, where no state has its change', { changes: ['mole'], date: '2031-05-12' }, '2031-05-12'],
  ['its day', { date: '2031-05-12' }, '2031-05-12'],
  ['its day in the reading year', { date: 'XXXX-05-12' }, '2031-05-12'],
  ['no day for a change without a date', { changes: ['mole'] }, undefined],
  ['no day of a month', { date: '2031-05' }, undefined],
  ['no day that is uncertain', { date: '2031-05-12?' }, undefined],
  ['no day up to which it happened', { date: '[..2031-05-12]' }, undefined],
  ['no day that an address cannot say', { date: '-0044-03-15' }, undefined],
])('an event leads to %s', (_, event, at) => {
  expect(addressOf(event)).toBe(at && `/org-chart/?at=${at}`);
});

test('an event leads nowhere in a story without units', () => {
  expect(addressOf({ date: '2031-05-12' }, { ...structure, units: [] })).toBeUndefined();
});
