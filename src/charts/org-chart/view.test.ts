import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDINGS, type Standing } from '../../model/standing.ts';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { harbour } from './harbour.fixture.ts';
import { formatView, parseView, PICTURES, type View } from './view.ts';

const source = orgChartSource(harbour);
const asked = (search: string, hash = '') => parseView(new URLSearchParams(search), hash, source);

describe('parseView', () => {
  it('shows the first state where nothing is asked for', () => {
    expect(asked('')).toEqual({ view: { at: 'before' }, unread: [] });
  });

  it.each(['before', 'moved', 'above', 'after', '2026-03-04', '0001-01-01'])('takes the moment %s', (at) => {
    expect(asked(`?at=${at}`)).toEqual({ view: { at }, unread: [] });
  });

  it.each(['gone', '2026', '2026-03', '2026-02-30', '04/03/2026', '2026-03-04T10:00', 'Before', '%'])(
    'falls back from %j, which is no moment, and says so',
    (at) => {
      const { view, unread } = asked(`?at=${encodeURIComponent(at)}&from=above`);
      expect(view).toEqual({ at: 'before', from: 'above' });
      expect(unread).toEqual([expect.stringContaining(`“${at}”`)]);
    },
  );

  it('says of each thing that it does not know', () => {
    const { view, unread } = asked('?picture=film&at=x&from=y&standing=absent&folded=docks,attic&branch=cellar');
    expect(view).toEqual({ at: 'before', folded: new Set(['docks']) });
    expect(unread).toHaveLength(6);
  });

  it('takes a star for all units, so that an address stays short however many there are', () => {
    const { view, unread } = asked('?folded=*');
    expect(view.folded).toEqual(new Set(harbour.structure.units.map(({ id }) => id)));
    expect(unread).toEqual([]);
  });

  it('tells nothing folded from nothing said of folding', () => {
    expect(asked('?folded=').view.folded).toEqual(new Set());
    expect(asked('?at=before').view.folded).toBeUndefined();
  });

  it('takes a unit from the fragment, and leaves other fragments to the page', () => {
    expect(asked('', '#docks').unit).toBe('docks');
    for (const hash of ['#moved', '#', '', '#%E0%A4%A']) expect(asked('', hash)).toEqual(asked(''));
  });
});

describe('formatView', () => {
  const unit = fc.constantFrom('docks', 'crane', 'tower');
  const moment = fc.constantFrom('before', 'moved', 'above', 'after', '2026-03-04');
  const anyView = fc.record(
    {
      picture: fc.constantFrom(...PICTURES),
      at: moment,
      from: moment,
      standing: fc.constantFrom<Standing>(...STANDINGS.filter((standing) => standing !== 'absent')),
      folded: fc.uniqueArray(unit).map((ids) => new Set(ids)),
      branch: unit,
    },
    { requiredKeys: ['at'] },
  );

  it('writes what parseView reads', () => {
    fc.assert(
      fc.property(anyView, (view: View) => {
        expect(asked(formatView(view))).toEqual({ view, unread: [] });
      }),
    );
  });

  it('is short enough to read', () => {
    expect(formatView({ at: 'moved', folded: new Set(['docks', 'tower']) })).toBe('?at=moved&folded=docks,tower');
  });

  it('names a view that can be drawn', () => {
    fc.assert(
      fc.property(anyView, (view: View) => {
        expect(orgChartAt(source, view).language).toBe('en');
      }),
    );
  });
});
