import { describe, expect, it } from 'vitest';
import { paint } from '../svg/paint.ts';
import { orgChartData } from './data.ts';
import { harbour, storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { orgChartText, type TextItem } from './text.ts';
import type { Kind } from './sheet.ts';
import type { Mark } from '../mark.ts';

const STATES = ['before', 'moved', 'above'];
const WIDTHS = [300, 560, 712, 860];
const options = {
  numbers: new Map([
    ['A-1.1', 1],
    ['B-1.1', 2],
  ]),
  hrefOf: () => '#n',
};
const placedAt = (state: string, width: number) => layout(orgChartData(harbour, state), width).placed;
const boxes = (state: string, width: number, ...kinds: Kind[]) =>
  placedAt(state, width)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ key, box }) => [key, box.x, box.y, box.width, box.height].join(' '));

describe('layout', () => {
  it.each(WIDTHS)(
    'says what is not stated of who leaves, also where there is no room beside the box (%d px)',
    (width) => {
      const { structure } = harbour;
      const changes = structure.changes.map((change) => ({ ...change, unstated: 'Where she goes.' }));
      const { placed } = layout(orgChartData({ ...harbour, structure: { ...structure, changes } }, 'moved'), width);
      const said = placed.filter(({ kind }) => kind === 'note').flatMap(({ lines }) => lines.map(({ text }) => text));
      expect(said.join(' ')).toContain('Where she goes.');
    },
  );

  it('sets the members of an alliance side by side on words that wrap, not one under the other like ranks', () => {
    const { structure } = harbour;
    const units = structure.units.map((unit) => ({ ...unit, label: `${unit.label} by the long quay` }));
    const { placed } = layout(orgChartData({ ...harbour, structure: { ...structure, units } }, 'moved'), 300);
    const [, first, second] = placed.filter(({ kind }) => kind === 'member');
    expect(first?.box.y).toBe(second?.box.y);
    expect(first?.box.x).not.toBe(second?.box.x);
  });

  it('gives old and new the same rows, wide', () => {
    expect(boxes('moved', 860, 'frame', 'row', 'receiver', 'slot')).toMatchInlineSnapshot(`
      [
        "unit/docks 1 63 373 217",
        "ghost/crane 159 92 205 29",
        "ghost/rope 159 126 205 29",
        "unit/quays 531 82 328 121",
        "unit/crane 540 92 206 29",
        "unit/rope 540 126 206 29",
        "ghost/office 159 233 205 29",
        "unit/pilots 531 223 328 56",
        "unit/office 540 233 206 29",
      ]
    `);
  });

  it('keeps every box that does not change in its place from state to state', () => {
    for (const width of [560, 712, 860]) {
      const kinds: Kind[] = ['frame', 'receiver', 'seat', 'member', 'slot'];
      expect(boxes('above', width, ...kinds)).toEqual(boxes('moved', width, ...kinds));
      expect(boxes('before', width, 'frame', 'receiver', 'seat', 'member')).toEqual(
        boxes('moved', width, 'frame', 'receiver', 'seat', 'member'),
      );
    }
  });

  it('says beside each who leaves a post when it was they that left, not when an earlier holder did', () => {
    const stated = { standing: 'stated', cites: ['A-1.1'] };
    const change = (id: string, verb: string, by: string, date: string) => {
      return { id, label: id, verb, post: 'head', by, date, ...stated };
    };
    const states = ['first', 'second'].map((id, index) => {
      const changes = ['one-leaves', 'two-comes', 'two-leaves'].slice(0, 1 + 2 * index);
      return { id, label: id, note: id, title: id, subtitle: id, standing: 'stated', changes };
    });
    const twice = storyOf(
      {
        states,
        units: [{ id: 'mill', label: 'Mill', kind: 'unit', ...stated }],
        posts: [{ id: 'head', label: 'Head', postIn: 'mill', heldBy: { name: 'one', ...stated }, ...stated }],
        changes: [
          change('one-leaves', 'vacated', 'one', '1901'),
          change('two-comes', 'filled', 'two', '1901'),
          change('two-leaves', 'vacated', 'two', '1907'),
        ],
      },
      ['one', 'two'],
    );
    const said = (state: string) =>
      layout(orgChartData(twice, state), 860).placed.flatMap(({ kind, lines }) =>
        kind === 'note' ? lines.map(({ text }) => text) : [],
      );
    expect([said('first'), said('second')]).toEqual([['leaves, 1901'], ['leaves, 1907']]);
  });

  it('draws straight paths side by side and rails that do not cross one under the other', () => {
    const paths = (width: number) =>
      placedAt('moved', width).flatMap(({ kind, points }) =>
        kind === 'move' ? [points?.map(([, y]) => y) ?? []] : [],
      );
    expect(paths(860)).toHaveLength(3);
    for (const ys of paths(860)) expect(new Set(ys).size).toBe(1);
    const [inner, outer] = paths(300).toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0));
    expect(outer?.[0]).toBeLessThan(inner?.[0] ?? 0);
    expect(outer?.at(-1)).toBeGreaterThan(inner?.at(-1) ?? Infinity);
  });

  it('moves nothing, draws no path and fills no receiver before the changes', () => {
    const kinds = new Set(placedAt('before', 860).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => ['move', 'slot', 'leaving', 'coordination', 'setting'].includes(kind))).toEqual(
      [],
    );
    expect(placedAt('before', 860).find(({ key }) => key === 'unit/quays')?.look).toBe('open');
    expect(placedAt('moved', 860).find(({ key }) => key === 'unit/quays')?.look).toBe('plain');
  });

  it('draws a unit once for each organization that something is moved out of, under keys of their own', () => {
    const ground = { standing: 'stated', cites: ['A-1.1'] };
    const unit = (id: string, kind: string, parent?: string) => ({
      id,
      label: id,
      kind,
      ...ground,
      ...(parent === undefined ? {} : { unitOf: { unit: parent, ...ground } }),
    });
    const state = { id: 'after', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated' };
    const units = ['east', 'west'].flatMap((side) => [
      unit(side, 'organization'),
      unit(`${side}-desk`, 'unit', side),
      unit(`${side}-clerk`, 'team', `${side}-desk`),
    ]);
    const movers = ['east-clerk', 'west-clerk'];
    const change = { id: 'joins', label: 'Both join.', verb: 'moved', units: movers, to: 'hall', ...ground };
    const story = storyOf({
      states: [{ ...state, changes: ['joins'] }],
      units: [...units, unit('hall', 'unit')],
      changes: [change],
    });
    for (const width of WIDTHS) {
      const { placed } = layout(orgChartData(story, 'after'), width);
      const keys = placed.map(({ key }) => key);
      const halls = placed.filter(({ kind }) => kind === 'receiver').map(({ key }) => key);
      expect(halls).toEqual(['unit/hall', 'unit/hall/again/1']);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('lays out a structure of nothing as an empty picture', () => {
    const state = { id: 'only', label: 'x', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] };
    const data = orgChartData(storyOf({ states: [state], units: [] }), 'only');
    expect(layout(data, 300)).toMatchObject({ placed: [], width: 300, height: 2 });
    expect(() => orgChartData(harbour, 'gone')).toThrow('unknown state: gone');
  });
});

describe('marks', () => {
  it.each(STATES.flatMap((state) => WIDTHS.map((width) => [state, width] as const)))(
    'draws %s at %i as committed',
    async (state, width) => {
      const svg = paint(marks(layout(orgChartData(harbour, state), width), options), { class: 'ch', prefix: state });
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/${state}-${width}.svg`);
    },
  );

  it('gives every box one key, and a box that moves the same key in both places', () => {
    for (const state of STATES) {
      const keys = marks(layout(orgChartData(harbour, state), 860), options).marks.flatMap(keysOf);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      expect(keys).toContain('unit/crane');
    }
  });

  it('says “reportedly” in every box that moved, and in no other', () => {
    const links = marks(layout(orgChartData(harbour, 'moved'), 860), options).marks.flatMap(linksOf);
    const said = links.filter(
      (link) => textsOf(link).includes('reportedly') && link.evidence.claim.startsWith('change/'),
    );
    expect(said.map((link) => textsOf(link)[0])).toEqual(['Crane crew', 'Rope crew', 'Office']);
  });

  it('lets a path open what its end opens, by the pointer alone', () => {
    for (const width of WIDTHS) {
      const links = marks(layout(orgChartData(harbour, 'moved'), width), options).marks.flatMap(linksOf);
      const [ways, ends] = [links.filter(({ isAgain }) => isAgain), links.filter(({ isAgain }) => !isAgain)];
      const cited = new Set(ends.flatMap(({ evidence }) => evidence.cites));
      expect(ways.length).toBeGreaterThan(0);
      for (const { evidence } of ways) for (const cite of evidence.cites) expect(cited).toContain(cite);
      expect(ends.every(({ label }) => label !== '')).toBe(true);
    }
    const evidence = { claim: 'unit/a', cites: [], standing: 'stated', words: 'stated', silent: [] };
    const path = { type: 'link', href: '#a', label: 'A', evidence, isAgain: true, children: [] } as const;
    const painted = paint({ width: 1, height: 1, label: 'P', marks: [path] });
    expect(painted).toContain('tabindex="-1" aria-hidden="true"');
    expect(painted).not.toContain('aria-label="A"');
  });

  it('draws one rail for two changes as softly as the softer, on the passages of both', () => {
    const { structure } = harbour;
    const changes = structure.changes.flatMap((change) =>
      change.id === 'moves' && 'units' in change
        ? [
            { ...change, id: 'first', units: ['crane'], standing: 'stated' as const, cites: ['A-1.1'] },
            { ...change, units: ['rope'] },
          ]
        : [change],
    );
    const states = structure.states.map((state, i) =>
      i === 0 ? state : { ...state, changes: ['first', ...state.changes] },
    );
    const story = { ...harbour, structure: { ...structure, changes, states } };
    const rail = layout(orgChartData(story, 'moved'), 300).placed.find(({ key }) => key.startsWith('unit/quays/unit'));
    expect(rail?.standing).toBe('reported');
    expect(rail?.sign?.evidence).toMatchObject({ cites: ['A-1.1', 'B-1.1'], words: 'reportedly', silent: [] });
  });

  it('puts the accent on what a state changes, and takes it off in the next', () => {
    const fresh = (state: string) =>
      JSON.stringify(marks(layout(orgChartData(harbour, state), 860), options).marks).match(/"bx[^"]*moved"|"ex"/g)
        ?.length;
    expect([fresh('before'), fresh('moved'), fresh('above')]).toEqual([undefined, 4, 1]);
  });
});

describe('orgChartText', () => {
  it.each(STATES)('has the names and the lines of the picture, and no other, in state %s', (state) => {
    const data = orgChartData(harbour, state);
    const text = orgChartText(data);
    const names = text.items.flatMap(namesOf);
    for (const width of WIDTHS) {
      const { placed } = layout(data, width);
      const drawn = placed.flatMap(({ kind, sign }) => (sign && NAMED.includes(kind) ? [sign.label] : []));
      expect([...new Set(drawn)].sort()).toEqual([...new Set(names)].sort());
      const lines = placed.filter(({ kind }) => LINES.includes(kind));
      const isWide = width > 480;
      expect(isWide ? lines.length : Math.min(lines.length, text.lines.length)).toBe(
        isWide ? text.lines.length : lines.length,
      );
    }
  });

  it('says a vacant seat as not stated, and lists what the changes say', () => {
    const text = orgChartText(orgChartData(harbour, 'moved'));
    const seat = text.items.flatMap(function find(item): TextItem[] {
      return item.label === 'Warden' ? [item] : item.items.flatMap(find);
    });
    expect(seat.map(({ words }) => words)).toEqual(['not stated']);
    expect(text.sentences.map(({ sentence }) => sentence)).toEqual([
      'Mara Quill leaves.',
      'Two crews move, reportedly.',
      'The office joins the pilots, reportedly.',
    ]);
    expect(orgChartText(orgChartData(harbour, 'before')).sentences).toEqual([]);
  });
});

const NAMED: readonly Kind[] = [
  'organization',
  'frame',
  'seat',
  'holder',
  'row',
  'receiver',
  'slot',
  'coordination',
  'alliance',
  'member',
  'note',
];
const LINES: readonly Kind[] = ['move', 'leaving', 'setting', 'alliance', 'relation'];

function namesOf({ label, items }: TextItem): string[] {
  return [label, ...items.flatMap(namesOf)];
}

function keysOf(mark: Mark): string[] {
  const own = mark.key === undefined ? [] : [mark.key];
  return mark.type === 'group' || mark.type === 'link' ? [...own, ...mark.children.flatMap(keysOf)] : own;
}

function linksOf(mark: Mark): (Mark & { type: 'link' })[] {
  if (mark.type === 'link') return [mark];
  return mark.type === 'group' ? mark.children.flatMap(linksOf) : [];
}

function textsOf(mark: Mark): string[] {
  if (mark.type === 'text') return [mark.text];
  return mark.type === 'group' || mark.type === 'link' ? mark.children.flatMap(textsOf) : [];
}
