import { describe, expect, test } from 'vitest';
import { timelineAt } from './at.ts';
import { timelineSource } from './data.ts';
import type { Layout } from './geometry.ts';
import { inventedStory, type InventedEvent } from './invented-story.ts';
import { layout } from './layout.ts';
import type { EventData } from './values.ts';

const many: InventedEvent[] = Array.from({ length: 90 }, (_, index) => ({
  id: `e${index}`,
  date: `20${10 + Math.floor(index / 5)}-0${1 + (index % 5)}-12`,
  ...(index % 6 === 0 ? { standing: 'attributed' as const, cites: ['B-1.2'] } : {}),
  ...(index === 7 ? { changes: ['pier'] } : {}),
}));
const drawn = (events: readonly InventedEvent[], view = {}, width = 1248): Layout =>
  layout(timelineAt(timelineSource(inventedStory(events)), view), width);
const groupsIn = ({ events }: Layout): EventData[] => events.map(({ event }) => event).filter(({ group }) => group);

describe('a group', () => {
  test.each([1248, 560, 300])('says its count, its time and the standings of its events (%d px)', (width) => {
    const groups = groupsIn(drawn(many, {}, width));
    expect(groups.length).toBeGreaterThan(3);
    for (const { label, date, group, said = '' } of groups) {
      expect(label).toBe(`${group?.count} events`);
      expect(date?.words).toMatch(/\d{4}/);
      const counts = [...said.replace(/;.*/, '').matchAll(/\d+/g)].map(Number);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(group?.count);
    }
  });

  test('says how many of its events change the structure', () => {
    expect(groupsIn(drawn(many)).filter(({ said }) => said?.includes('changes the structure'))).toHaveLength(1);
  });

  test('opens to a view that tells its events further apart', () => {
    for (const { group } of groupsIn(drawn(many))) {
      const stretch = { from: group?.from ?? 0, to: group?.to ?? 0 };
      const inside = drawn(many, { stretch });
      expect(group?.isOpenable).toBe(true);
      expect(inside.events.length).toBeGreaterThan(1);
      expect(groupsIn(inside).every((inner) => (inner.group?.count ?? 0) < (group?.count ?? 0))).toBe(true);
    }
  });

  test('of one day leads to the list, since no view tells its events apart', () => {
    const day = Array.from({ length: 40 }, (_, index) => ({ id: `d${index}`, date: '2031-05-12' }));
    expect(groupsIn(drawn(day)).map(({ group }) => [group?.first, group?.isOpenable])).toEqual([['d0', false]]);
  });

  test('never has the event that the address names', () => {
    for (const width of [1248, 300]) {
      const { events } = drawn(many, { event: 'e41' }, width);
      expect(events.filter(({ event }) => event.id === 'e41')).toHaveLength(1);
      expect(events.reduce((sum, { event }) => sum + (event.group?.count ?? 1), 0)).toBe(90);
    }
  });

  test('of dates without a year says no year', () => {
    const yearless = Array.from({ length: 40 }, (_, index) => ({
      id: `d${index}`,
      date: `XXXX-05-${10 + (index % 20)}`,
    }));
    for (const { date } of groupsIn(drawn(yearless, {}, 300))) {
      expect(date?.words).not.toContain('2031');
      expect(date?.words).toContain('the year is not stated');
    }
  });
});

test.each([0, 1, 30])('%d events are drawn one by one', (count) => {
  expect(groupsIn(drawn(many.slice(0, count)))).toEqual([]);
});

test('more undated events than can be read stand as a count on their shelf', () => {
  const undated = Array.from({ length: 40 }, (_, index) => ({ id: `u${index}`, after: index % 2 ? ['d'] : [] }));
  for (const width of [1248, 300]) {
    const { shelves } = drawn([{ id: 'd', date: '2031' }, ...undated], {}, width);
    expect(shelves.map(({ events }) => events.map(({ event }) => event.label))).toEqual([['20 events'], ['20 events']]);
  }
});
