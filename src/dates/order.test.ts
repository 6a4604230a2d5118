import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderEvents, type OrderableEvent } from './order.ts';

function event(id: string, date?: string, after: string[] = [], before: string[] = []): OrderableEvent {
  return { id, date, after, before };
}

describe('events stand in the order that is known of them', () => {
  test.each<[string, OrderableEvent[], string[]]>([
    ['nothing gives nothing', [], []],
    ['dates sort by their first day', [event('b', '2020'), event('a', '2019')], ['a', 'b']],
    [
      'of two that begin alike, the shorter comes first',
      [event('year', '2019'), event('day', '2019-01-01')],
      ['day', 'year'],
    ],
    ['two at the same instant stay as given', [event('b', '2019'), event('a', '2019')], ['b', 'a']],
    [
      'a yearless date counts in the reading year',
      [event('c', '2027'), event('b', 'XXXX-03-04'), event('a', '2019')],
      ['a', 'b', 'c'],
    ],
    [
      'known only up to a day stands at that day',
      [event('c', 'XXXX-03-04'), event('b', '[..XXXX-03-03]'), event('a', '1993')],
      ['a', 'b', 'c'],
    ],
    [
      'said to come after beats what is given first',
      [event('b', 'XXXX-03-04', ['a']), event('a', 'XXXX-03-04')],
      ['a', 'b'],
    ],
    [
      'undated stands after what it follows',
      [event('c', '2021'), event('u', undefined, ['a']), event('a', '2019')],
      ['a', 'u', 'c'],
    ],
    [
      'undated stands before what it leads to',
      [event('u', undefined, [], ['c']), event('a', '2019'), event('c', '2021')],
      ['a', 'u', 'c'],
    ],
    [
      'undated through another undated',
      [event('v', undefined, ['u']), event('b', '2020'), event('u', undefined, ['a']), event('a', '2019')],
      ['a', 'u', 'v', 'b'],
    ],
    ['undated and tied to nothing stands at the end', [event('u'), event('a', '2019')], ['a', 'u']],
    ['an id that is no event is passed over', [event('a', '2019', ['nobody'])], ['a']],
    ['a date that is none is passed over', [event('b', 'soon'), event('a', '2019')], ['a', 'b']],
  ])('%s', (_, events, ids) => {
    expect(orderEvents(events, 2026)).toEqual({ ids, contradictions: [] });
  });
});

describe('what cannot be is named', () => {
  test.each<[string, OrderableEvent[], unknown[]]>([
    ['an event after itself', [event('a', undefined, ['a'])], [{ kind: 'cycle', ids: ['a'] }]],
    [
      'two after each other',
      [event('a', undefined, ['b']), event('b', undefined, ['a'])],
      [{ kind: 'cycle', ids: ['b', 'a'] }],
    ],
    [
      'three by after and before',
      [
        event('a', undefined, ['c']),
        event('b', undefined, ['a']),
        event('c', undefined, [], []),
        event('d', undefined, ['b'], ['c']),
      ],
      [{ kind: 'cycle', ids: ['b', 'd', 'c', 'a'] }],
    ],
    ['dates forbid it', [event('a', '2019', ['b']), event('b', '2020')], [{ kind: 'dates', earlier: 'b', later: 'a' }]],
    [
      'dates forbid it through another',
      [event('a', '2019', ['u']), event('u', undefined, ['b']), event('b', '2020')],
      [{ kind: 'dates', earlier: 'b', later: 'a' }],
    ],
    ['the same day is no contradiction', [event('a', '2019-01-01', ['b']), event('b', '2019')], []],
    ['an hour of it is none', [event('a', '2019-01-01', ['b']), event('b', '2019-01-01T09:30')], []],
    [
      'an hour forbids it',
      [event('a', '2019-01-01T08:00', ['b']), event('b', '2019-01-01T09:30')],
      [{ kind: 'dates', earlier: 'b', later: 'a' }],
    ],
    [
      'hours of two zones forbid nothing within a day',
      [event('a', '2019-01-01T08:00+08:00', ['b']), event('b', '2019-01-01T09:30Z')],
      [],
    ],
    [
      'one zone in two writings is one',
      [event('a', '2019-01-01T08:00Z', ['b']), event('b', '2019-01-01T09:30+00:00')],
      [{ kind: 'dates', earlier: 'b', later: 'a' }],
    ],
    ['nor does a day of another zone', [event('a', '2019-01-02', ['b']), event('b', '2019-01-02T01:00+08:00')], []],
    [
      'hours of two zones forbid it days apart',
      [event('a', '2019-01-01T08:00+08:00', ['b']), event('b', '2019-01-04T09:30Z')],
      [{ kind: 'dates', earlier: 'b', later: 'a' }],
    ],
    [
      'an hour of the next day forbids it',
      [event('a', '2019-01-01', ['b']), event('b', '2019-01-02T00:30')],
      [{ kind: 'dates', earlier: 'b', later: 'a' }],
    ],
  ])('%s', (_, events, contradictions) => {
    expect(orderEvents(events, 2026).contradictions).toEqual(contradictions);
  });
});

test('every event comes out once, after all that it is said to follow where nothing contradicts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const some = fc.subarray(ids);
  const date = fc.option(fc.constantFrom('2019', '2020-03', 'XXXX-03-04', '[..2020]', '2018/..'), { nil: undefined });
  const events = fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), date, after: some, before: some })));
  fc.assert(
    fc.property(events, (list) => {
      const { ids: order, contradictions } = orderEvents(list, 2026);
      expect([...order].sort()).toEqual(ids);
      if (contradictions.length > 0) return;
      for (const { id, after } of list)
        for (const other of after) expect(order.indexOf(other)).toBeLessThan(order.indexOf(id));
    }),
  );
});

test('a chain of a hundred thousand undated events, told backwards, stands in its order', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `e${index}`);
  const chain = ids.map((id, index) => event(id, undefined, index === 0 ? [] : [ids[index - 1] ?? '']));
  expect(orderEvents(chain.toReversed())).toEqual({ ids, contradictions: [] });
});
