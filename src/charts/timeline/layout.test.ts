import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FONTS, textWidth } from '../svg/text.ts';
import { tailOf, type Line } from './blocks.ts';
import { isClosed } from './columns.ts';
import { timelineAt } from './at.ts';
import { timelineData, timelineSource } from './data.ts';
import { FORMS, inventedStory, PIER, type InventedEvent } from './invented-story.ts';
import type { Layout } from './geometry.ts';
import { layout } from './layout.ts';

const laidOut = (events: readonly InventedEvent[], width: number): Layout =>
  layout(timelineData(inventedStory(events)), width);
const round = (value: number): number => Math.round(value * 10) / 10;
const shapesOf = ({ events }: Layout) =>
  events.map(({ event, shape }) => [event.id, shape.kind, round(shape.from), round(shape.to), round(shape.at)]);

describe('the layout of a small story', () => {
  test('stands across the page at these places', () => {
    const across = laidOut(PIER, 1248);
    expect(shapesOf(across)).toEqual([
      ['founded', 'bar', 96, 129.6, 221],
      ['hired', 'bar', 265.8, 299.4, 221],
      ['survey', 'since', 435.6, 841.8, 203],
      ['opening', 'bar', 849.8, 903.8, 221],
      ['works', 'band', 741.9, 1173.7, 128],
      ['meeting', 'span', 855.8, 1059.8, 203],
      ['letter', 'until', 1017.8, 1230, 239],
    ]);
    expect(across.axis?.breaks.map(round)).toEqual([241.8, 411.6]);
    expect(across.rooms.map(({ x, width }) => [round(x), round(width)])).toEqual([[849.8, 215.9]]);
  });

  test('stands down the page at these places', () => {
    expect(shapesOf(laidOut(PIER, 300))).toEqual([
      ['founded', 'bar', 8, 30, 12],
      ['hired', 'bar', 100, 122, 12],
      ['survey', 'since', 338, 436, 12],
      ['opening', 'bar', 504, 526, 12],
      ['meeting', 'span', 545, 576, 12],
      ['works', 'band', 0, 300, 618],
      ['letter', 'until', 673, 758, 12],
    ]);
  });
});

describe('each form of date is drawn as what it is', () => {
  const shapeOf = (date: string) => laidOut([{ id: 'x', date }], 1248).events[0]?.shape;
  test.each([
    ['2031-05-12', 'bar', 12],
    ['2031-05', 'bar', 24],
    ['2031', 'bar', 34],
    ['203X', 'hatch', 43],
    ['2031-XX', 'hatch', 34],
    ['2031-05-XX', 'hatch', 24],
    ['2031-21', 'bar', 28],
    ['2031-34', 'bar', 28],
    ['2031-02/2031-04', 'bar', 28],
    ['[2031-05-12,2031-06-12]', 'bar', 28],
    ['XXXX-05-12', 'bar', 12],
    ['-0044', 'bar', 34],
    ['[..2031-05-12]', 'since', undefined],
    ['[2031-05-12..]', 'until', undefined],
    ['../2031-05', 'bar', undefined],
    ['/2031-05', 'bar', undefined],
    ['2031-05/..', 'bar', undefined],
    ['2031-05/', 'bar', undefined],
  ])('%s: %s', (date, kind, length) => {
    const shape = shapeOf(date);
    expect(shape?.kind).toBe(kind);
    if (length !== undefined) expect(Math.round((shape?.to ?? 0) - (shape?.from ?? 0))).toBe(length);
  });

  test('an approximate date has whiskers and a sure one has none', () => {
    expect(shapeOf('2031-05~')?.whiskers).toEqual([0, expect.closeTo(10 + 4 * Math.log(31) + 12)]);
    expect(shapeOf('2031-05')?.whiskers).toBeUndefined();
  });

  test.each([
    ['2031-02/2031-04', undefined, undefined],
    ['../2031-05', 'open', undefined],
    ['/2031-05', 'unknown', undefined],
    ['2031-05/..', undefined, 'open'],
    ['2031-05/', undefined, 'unknown'],
  ])('%s has an arrow where it is open, and is torn where nobody knows its end', (date, start, end) => {
    for (const width of [1248, 300]) {
      const drawn = laidOut([{ id: 'x', date }], width).events[0]?.shape;
      expect([drawn?.start, drawn?.end]).toEqual([start, end]);
    }
  });

  test.each([
    ['[2031-05-12,2031-06-12]', 2, true],
    ['{2031-05-12,2031-06-12}', 2, undefined],
    ['{2031-05-12,2031-06-12,2033}', 3, undefined],
    ['[2031-05-12..2031-06-12]', undefined, undefined],
    ['[2031-05-12,2031-06-12..]', undefined, undefined],
  ])('%s has a box for each of its dates, hollow where only one is meant', (date, count, isEither) => {
    for (const width of [1248, 300]) {
      const drawn = laidOut([{ id: 'x', date }], width).events[0]?.shape;
      expect([drawn?.parts?.length, drawn?.isEither]).toEqual([count, isEither]);
      const ends = drawn?.parts?.flat() ?? [];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }
  });

  test('an uncertain date is marked so, also where it is approximate', () => {
    expect(['2031?', '2031%', '2031~', '2031'].map((date) => shapeOf(date)?.isUncertain)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a start that is open lies left of its day, an end that is open right of it', () => {
    const events = ['[..2031-05-11]', '2031-05-12', '[2031-05-12..]'].map((date, index) => ({ id: `e${index}`, date }));
    const drawn = laidOut(events, 1248).events;
    const [before, on, after] = events.map(({ id }) => drawn.find(({ event }) => event.id === id)?.shape);
    expect(before?.to).toBeLessThanOrEqual(on?.from ?? 0);
    expect(after?.from).toBeGreaterThanOrEqual(on?.from ?? 0);
    expect(after?.to).toBeGreaterThan(on?.to ?? 0);
  });
});

describe('a room', () => {
  const two: InventedEvent[] = [
    { id: 'a', date: '2031-05-12' },
    { id: 'b', date: '2031-05-12' },
  ];
  const said = (events: readonly InventedEvent[], width: number): string =>
    laidOut(events, width)
      .words.map(({ text }) => text)
      .join(' ');

  test.each([1248, 300])('is one day with two events; one event makes none (%d px)', (width) => {
    expect(laidOut(two, width).rooms).toHaveLength(1);
    expect(laidOut(two.slice(0, 1), width).rooms).toHaveLength(0);
  });

  test.each([1248, 300])('says that the order is not stated, unless it is (%d px)', (width) => {
    expect(said(two, width)).toContain('Which of the two came first is not stated.');
    expect(
      said(
        [
          { id: 'a', date: '2031-05-12' },
          { id: 'b', date: '2031-05-12', after: ['a'] },
        ],
        width,
      ),
    ).not.toContain('Which');
  });

  test.each([1248, 300])('says the hours of its events, and no order of those that share one (%d px)', (width) => {
    const at = (...hours: readonly string[]): string =>
      said(
        hours.map((hour, index) => ({ id: `e${index}`, date: `2031-05-12${hour}` })),
        width,
      );
    expect(at('T09:30:00Z', 'T14:00:00Z')).toBe('12 May 2031');
    expect(at('T09:30:00Z', 'T09:30:00Z')).toContain('Which of the two came first is not stated.');
    expect(at('T09:30:00Z', 'T14:00:00Z', 'T14:00:00Z')).toBe('12 May 2031');
    expect(at('T09:30:00Z', 'T09:30:00Z', 'T14:00:00Z')).toContain('Which of these came first is not stated.');
    expect(at('T09:30:00Z', 'T14:00:00+08:00')).toContain('Which of the two came first is not stated.');
    expect(at('T09:30', 'T14:00Z')).toContain('Which of the two came first is not stated.');
    expect(at('T09:30:00Z', '')).toContain('Which of the two came first is not stated.');
    expect(at('T09:00/2031-05-12T11:00', 'T10:30')).toContain('Which of the two came first is not stated.');
    const [early, late] = laidOut(
      [two[0], { id: 'b', date: '2031-05-12T21:00:00Z' }].flatMap((each) => each ?? []),
      width,
    ).events;
    expect([early, late].map((event) => event?.words.map(({ text }) => text))).toEqual([
      ['The event a', 'any hour of the day'],
      ['21:00 UTC', 'The event b'],
    ]);
  });

  test('says of an event what its heading does not: a date in doubt, an hour and its zone', () => {
    const words = (date: string): (string | undefined)[] | undefined =>
      laidOut(
        [
          { id: 'a', date: '2031-05-12' },
          { id: 'b', date },
        ],
        1248,
      )
        .events.find(({ event }) => event.id === 'b')
        ?.words.map(({ text }) => text);
    expect(words('2031-05-12?')).toEqual(['12 May 2031 (uncertain)', 'The event b', 'any hour of the day']);
    expect(words('2031-05-12T01:00:00+08:00')).toEqual(['01:00 UTC+8', 'The event b']);
    expect(words('2031-05-12')).toEqual(['The event b', 'any hour of the day']);
  });

  test('is as long as its day also where something is only before an hour of it', () => {
    const day = ['2031-05-12T06:00', '2031-05-12T18:00', '../2031-05-12T09:30', '2031-06-01'];
    const drawn = laidOut(
      day.map((date, index) => ({ id: `e${index}`, date })),
      1248,
    );
    const [room] = drawn.rooms;
    const along = (id: string): number =>
      ((drawn.events.find(({ event }) => event.id === id)?.shape.from ?? 0) - (room?.x ?? 0)) / (room?.width ?? 1);
    expect([along('e0'), along('e1')]).toEqual([expect.closeTo(0.25), expect.closeTo(0.75)]);
    expect(along('e2')).toBeLessThan(0);
  });

  test('has the words of its last minutes left of them, where the day ends', () => {
    const [late] = laidOut(
      [
        { id: 'a', date: '2031-05-12T23:59:00Z' },
        { id: 'b', date: '2031-05-12' },
      ],
      1248,
    ).events.slice(-1);
    const right = Math.max(...(late?.words ?? []).map(({ x, text, face }) => x + textWidth(text, FONTS[face])));
    expect(right).toBeLessThan(late?.leader?.x1 ?? 0);
  });

  test('holds an event of the early hours in its first quarter', () => {
    const [early] = laidOut([{ ...two[0], id: 'a', when: 'in the early hours' }, ...two.slice(1)], 1248).events;
    const [room] = laidOut([{ ...two[0], id: 'a', when: 'in the early hours' }, ...two.slice(1)], 1248).rooms;
    expect(early?.shape.from).toBe(room?.x);
    expect((early?.shape.to ?? 0) - (early?.shape.from ?? 0)).toBeCloseTo((room?.width ?? 0) / 4);
  });
});

test('a column of several dates is headed by the first where the last begins with it', () => {
  const heading = (...dates: string[]): string =>
    laidOut(
      dates.map((date, index) => ({ id: `e${index}`, date })),
      1248,
    )
      .words.map(({ text }) => text)
      .join(' ');
  expect(heading('2031-05-12', '2031-05-12/2031-05-14')).toBe('12 May 2031');
  expect(heading('2031', '2031/2033')).toBe('2031');
});

test('a column of 2 and 20 March is not headed by the second alone', () => {
  const days = Array.from({ length: 9 }, (_, month) => ['02', '20'].map((day) => `XXXX-0${month + 1}-${day}`)).flat();
  const story = inventedStory(days.map((date, index) => ({ id: `e${index}`, date })));
  const { words } = layout(timelineData({ ...story, meta: { ...story.meta, language: 'en' } }), 1248);
  const said = words.map(({ text }) => text).join(' ');
  expect(said).toContain('March 2 – March 20');
});

test('quiet years are broken out of the axis, neighbouring days are not', () => {
  const breaks = (...dates: string[]): number =>
    laidOut(
      dates.map((date, index) => ({ id: `e${index}`, date })),
      1248,
    ).axis?.breaks.length ?? 0;
  expect(breaks('1987', '2016')).toBe(1);
  expect(breaks('2031-05-12', '2031-05-13')).toBe(0);
  expect(breaks('2031-05-12')).toBe(0);
});

test.each([1248, 300])(
  'a bracket of undated events is open where what bounds them is out of sight (%d px)',
  (width) => {
    const middle = { id: 'middle', after: ['early'], before: ['late'] };
    const source = timelineSource(inventedStory([{ id: 'early', date: '2019' }, middle, { id: 'late', date: '2031' }]));
    const corners = (from?: number): (number | undefined)[] =>
      layout(timelineAt(source, from === undefined ? {} : { stretch: { from, to: from + 365 } }), width).shelves.map(
        ({ outline }) => outline.length,
      );
    const year = (iso: string): number => Date.parse(iso) / 86_400_000;
    expect([corners(), corners(year('2019-01-01')), corners(year('2031-01-01'))]).toEqual([[4], [3], [3]]);
  },
);

test('a story without events says so, and one without dates has shelves and no axis', () => {
  for (const width of [1248, 300]) {
    expect(laidOut([], width).words.map(({ text }) => text)).toEqual(['No event is told.']);
    const undated = laidOut([{ id: 'u' }], width);
    expect([undated.axis, undated.shelves.length]).toEqual([undefined, 1]);
  }
});

describe('whatever the story', () => {
  const dates = [
    ...FORMS.flatMap(({ date }) => date ?? []),
    '-1203',
    '0476',
    '1215-06-15',
    '1900/1950',
    '1969-07-20',
    '2031-05-12',
    '2031-05-12T00:00:00Z',
    '2031-05-12T14:00:00Z',
    '2031-05-12T23:59:00Z',
    '2031-05-12T08:00/2031-05-12T17:00',
  ];
  const event = fc.record(
    {
      date: fc.constantFrom(...dates),
      lane: fc.constantFrom('ada', 'trust'),
      label: fc.constantFrom(
        'It opens',
        'The trust moves to the new quay and tells nobody',
        'Incomprehensibilities-of-harbours',
        '港口信托会在码头开会',
      ),
      when: fc.constantFrom('in the early hours', 'weeks before; which is not stated', 'no date'),
      standing: fc.constantFrom('stated' as const, 'attributed' as const, 'rumour' as const),
      changes: fc.constant(['pier']),
      cites: fc.constantFrom(['B-1.1'], ['A-1.1', 'A-1.2', 'B-1.1', 'B-1.2', 'B-1.3']),
    },
    { requiredKeys: [] },
  );
  /** Relations only to earlier entries, so that none contradicts another; only between undated and dated ones. */
  const story = fc
    .oneof(...[24, 120].map((maxLength) => fc.array(fc.tuple(event, fc.nat(), fc.boolean()), { maxLength })))
    .map((all) =>
      all.map(([given, link, isLinked], index): InventedEvent => {
        const id = `e${index}`;
        const other = `e${link % Math.max(1, index)}`;
        const isUndated = !('date' in given);
        if (!isUndated || !isLinked || index === 0) return invented(id, given);
        return invented(id, { ...given, ...(link % 3 === 0 ? { alongside: other } : { after: [other] }) });
      }),
    );
  function invented(id: string, given: object): InventedEvent {
    return { ...given, id };
  }
  const width = fc.constantFrom(1248, 900, 560, 300);
  const everyStory = (holds: (drawn: Layout, events: readonly InventedEvent[]) => void): void => {
    fc.assert(
      fc.property(story, width, (events, at) => {
        holds(laidOut(events, at), events);
      }),
      { numRuns: 120 },
    );
  };

  const boxesOf = (drawn: Layout) => {
    const box = ({ x, y, text, face, numerals }: Line, tail = 0) => {
      const { size } = FONTS[face];
      return {
        text,
        x,
        width: textWidth(text, FONTS[face]) + (numerals ? tail : 0),
        y: y - size * 0.72,
        height: size * 0.9,
      };
    };
    return [
      ...[...drawn.words, ...drawn.shelves.flatMap(({ title }) => title)].map((line) => box(line)),
      ...[...drawn.events, ...drawn.shelves.flatMap(({ events }) => events)].flatMap(({ event, words }) =>
        words.map((line) => box(line, tailOf(event))),
      ),
    ].filter(({ width: across }) => across > 0);
  };

  test('no words overlap', () => {
    everyStory((drawn) => {
      const boxes = boxesOf(drawn).sort((a, b) => a.y - b.y);
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          if (b.y >= a.y + a.height) break;
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x, `${a.text} | ${b.text}`).toBe(true);
        }
      });
    });
  });

  test('nothing lies outside the picture', () => {
    everyStory((drawn) => {
      const shapes = drawn.events.flatMap(({ shape: { from, to, at, whiskers = [] } }) =>
        [from, to, ...whiskers].map((along) => (drawn.way === 'across' || at > 12 ? [along, at] : [at, along])),
      );
      const boxes = boxesOf(drawn).flatMap(({ x, y, width: across, height }) => [
        [x, y],
        [x + across, y + height],
      ]);
      for (const [x = 0, y = 0] of [...shapes, ...boxes]) {
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(x).toBeLessThanOrEqual(drawn.width + 0.01);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(drawn.height + 0.01);
      }
    });
  });

  test('every event is drawn once, or counted once in a group', () => {
    everyStory((drawn, events) => {
      const all = [...drawn.events, ...drawn.shelves.flatMap((shelf) => shelf.events)].map(({ event }) => event);
      const single = all.filter(({ group }) => !group).map(({ id }) => id);
      expect(new Set(single).size).toBe(single.length);
      const counted = all.reduce((sum, { group }) => sum + (group?.count ?? 0), 0);
      expect(single.length + counted).toBe(events.length);
      if (events.length <= 24) expect(single.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    });
  });

  test('what begins later never begins further left or up', () => {
    everyStory((drawn) => {
      const closed = drawn.events.flatMap(({ event: { date, group }, shape }) =>
        isClosed(date) && !date.part && !group ? [{ day: Math.floor(date.min), from: shape.from }] : [],
      );
      for (const a of closed)
        for (const b of closed) if (a.day < b.day) expect(a.from).toBeLessThanOrEqual(b.from + 0.01);
    });
  });

  test('the same story gives the same layout', () => {
    fc.assert(
      fc.property(story, width, (events, at) => {
        expect(laidOut(events, at)).toEqual(laidOut(events, at));
      }),
      { numRuns: 20 },
    );
  });
});

test.each([1, 2, 30, 100, 1000])(
  '%d events of one day, and as many of as many years, are all drawn or counted',
  (count) => {
    for (const width of [1248, 300]) {
      const day = Array.from({ length: count }, (_, index) => ({ id: `d${index}`, date: '2031-05-12' }));
      const years = Array.from({ length: count }, (_, index) => ({ id: `y${index}`, date: String(1030 + index) }));
      for (const events of [day, years]) {
        const drawn = laidOut(events, width).events.map(({ event }) => event);
        expect(drawn.reduce((sum, { group }) => sum + (group?.count ?? 1), 0)).toBe(count);
        expect(drawn.length).toBeLessThanOrEqual(30);
      }
    }
  },
);

test('what is drawn is bounded by the width, not by the count', () => {
  const many = (count: number): InventedEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      lane: index % 3 === 0 ? 'ada' : 'trust',
      ...(index % 7 === 0 ? {} : { date: `20${10 + (index % 20)}-0${1 + (index % 9)}-1${index % 10}` }),
    }));
  for (const width of [1248, 300]) {
    const marksOf = (count: number): number => {
      const { events, shelves } = laidOut(many(count), width);
      return events.length + shelves.flatMap((shelf) => shelf.events).length;
    };
    expect(marksOf(3000)).toBeLessThanOrEqual(marksOf(300) + 8);
    expect(marksOf(3000)).toBeLessThan(60);
  }
});
