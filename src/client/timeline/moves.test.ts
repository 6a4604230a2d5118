import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineAt } from '../../charts/timeline/at.ts';
import { timelineSource } from '../../charts/timeline/data.ts';
import { inventedStory, type InventedEvent } from '../../charts/timeline/invented-story.ts';
import { parseView, type View } from '../../charts/timeline/view.ts';
import { waysFrom, type Part, type Ways } from './moves.ts';
import type { Screen } from './screen.ts';

const quiet: Screen = { show: () => undefined, fit: () => undefined, dayAt: () => undefined, group: () => undefined };

/** A timeline without a picture: its ways, how to go them as an address does, and what is in view. */
function walk(events: readonly InventedEvent[], screen = quiet) {
  const source = timelineSource(inventedStory(events));
  let parts: Part = {};
  let event = '';
  const view = (): View => parseView(new URLSearchParams(parts), `#${event}`, source).view;
  const ways: Ways = waysFrom(source, screen, view);
  return {
    ways,
    view,
    go: (part: Part = {}) => (parts = { ...parts, ...part }),
    choose: (id: string) => (event = id),
    drawn: () => {
      const { dated, between, loose } = timelineAt(source, view());
      return [...dated, ...between.flatMap((shelf) => shelf.events), ...loose].map(({ id }) => id);
    },
  };
}

const dates = ['1998', '2019', '2031-03-02', '2031-03-03', '2031-03-04', '2031-03-05', '2031-03-06', '2031-03-07'];
const dated = dates.map((date) => ({ id: date, date }));
const undated = [
  { id: 'talks', after: ['2031-03-06'], before: ['2031-03-07'] },
  { id: 'echo', alongside: '2031-03-07' },
  { id: 'rumour' },
];

test.each(dates)('zoom in as far as it goes keeps the event %s that is chosen', (id) => {
  const { ways, go, choose, drawn } = walk(dated);
  choose(id);
  for (let turn = 0; turn < 4; turn++) go(ways.zoom(1));
  expect(drawn()).toEqual([id]);
});

test.each(['talks', 'echo'])('zoom in keeps %s, which has no date of its own, where its neighbour is', (id) => {
  const { ways, go, choose, drawn } = walk([...dated, ...undated]);
  choose(id);
  for (let turn = 0; turn < 4; turn++) go(ways.zoom(1));
  expect(drawn()).toContain(id);
  expect(drawn()).not.toContain('2031-03-03');
});

test('zoom in about nothing keeps the day of the middle event, where most happens', () => {
  const busy = ['a', 'b', 'c', 'd'].map((id) => ({ id, date: '2031-03-08' }));
  const { ways, go, drawn } = walk([...dated.slice(0, 3), ...busy]);
  go(ways.zoom(1));
  expect(drawn()).toEqual(['2031-03-02', 'a', 'b', 'c', 'd']);
  go(ways.zoom(1));
  expect(drawn()).toEqual(['a', 'b', 'c', 'd']);
});

test('zoom in about a chosen event that is out of view keeps the middle of what is shown', () => {
  const { ways, go, choose, drawn } = walk(dated);
  go({ from: '2031-03-02', to: '2031-03-05' });
  choose('1998');
  go(ways.zoom(1));
  expect(drawn()).toEqual(['2031-03-03', '2031-03-04']);
});

test('a way is at its end exactly where going it would change nothing', () => {
  const way = fc.record({ way: fc.constantFrom('zoom', 'pan'), by: fc.constantFrom(-1, -0.25, 0.25, 1) });
  fc.assert(
    fc.property(fc.array(way, { maxLength: 8 }), way, (gone, next) => {
      const { ways, go, view } = walk(dated);
      for (const { way, by } of gone) go(ways[way](by));
      const before = JSON.stringify(view().stretch);
      const isEnd = ways.ends()(next.way, next.by);
      go(ways[next.way](next.by));
      expect(JSON.stringify(view().stretch) === before).toBe(isEnd);
    }),
  );
});

test('as many steps out as in lead back to the same address, whatever they are about', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(undefined, ...dates), { maxLength: 6 }), (about) => {
      const { ways, go, view } = walk(dated);
      const seen = about.map((each) => {
        const before = view();
        go(ways.zoom(1, each));
        return { before, isMoved: JSON.stringify(view()) !== JSON.stringify(before) };
      });
      for (const { before } of seen.filter(({ isMoved }) => isMoved).reverse()) {
        go(ways.zoom(-1));
        expect(view()).toEqual(before);
      }
    }),
  );
});

test('a step goes on from the mark that has the focus, else from the event that is chosen, else from the ends', () => {
  const { ways, choose } = walk(dated);
  expect(ways.step(1)?.id).toBe('1998');
  expect(ways.step(-1)?.id).toBe('2031-03-07');
  expect(ways.step(1, '2019')?.id).toBe('2031-03-02');
  choose('2031-03-04');
  expect(ways.step(1)?.id).toBe('2031-03-05');
  expect(ways.step(1, '1998')?.id).toBe('2019');
  expect(ways.step(-1, '2031-03-03')?.id).toBe('2031-03-02');
});

test('a step on from a group goes to its first event, and one back to the event before that', () => {
  const group = { count: 3, standings: [], first: '2031-03-03', isOpenable: true };
  const { ways } = walk(dated, { ...quiet, group: (key) => (key === 'group/0' ? group : undefined) });
  expect(ways.step(1, 'group/0')?.id).toBe('2031-03-03');
  expect(ways.step(-1, 'group/0')?.id).toBe('2031-03-02');
});

test('a step to an event without a place in time leaves the stretch, in which it is never drawn', () => {
  const { ways, go, drawn } = walk([...dated, ...undated]);
  go({ from: '2031-03-07', to: '2031-03-07' });
  expect(drawn()).not.toContain('rumour');
  go(ways.step(-1)?.part);
  expect(drawn()).toContain('rumour');
});
