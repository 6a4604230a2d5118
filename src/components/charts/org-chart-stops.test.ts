import { describe, expect, it } from 'vitest';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { harbour, storyOf } from '../../charts/org-chart/harbour.fixture.ts';
import { stopsOf } from './org-chart-stops.ts';

const cited = { standing: 'stated', cites: ['A-1.1'] };
const change = (id: string, rest: object) => ({ id, label: id, verb: 'unknown', units: ['docks'], ...cited, ...rest });
const state = (id: string, changes: readonly string[]) => ({
  id,
  label: id,
  note: 'no date',
  title: id,
  subtitle: id,
  standing: 'stated',
  changes,
});
const stopsWith = (changes: readonly object[], last: readonly string[]) => {
  const units = [{ id: 'docks', label: 'Docks', kind: 'unit', ...cited }];
  const story = storyOf({ states: [state('before', []), state('last', last)], units, changes });
  return stopsOf(orgChartSource(story)).map(({ at }) => at);
};

describe('stopsOf', () => {
  it('has the states in their order, the last of which shows all changes', () => {
    expect(stopsOf(orgChartSource(harbour)).map(({ at }) => at)).toEqual(['before', 'moved', 'above']);
  });

  it('adds a moment after all changes where no state has it', () => {
    expect(stopsWith([change('a', {}), change('b', {})], ['a'])).toEqual(['before', 'last', 'after']);
  });

  it('counts no rumour among all changes', () => {
    expect(stopsWith([change('a', {}), change('b', { standing: 'rumour' })], ['a'])).toEqual(['before', 'last']);
  });

  it.each([
    ['on its last day', '1912-05', ['1912-05-31']],
    ['at none where the year is not known', 'XXXX-05-06', []],
    ['at none where the date is doubted', '1912-05-06?', []],
    ['at none where it has no end', '1912-05-06/..', []],
  ])('stops for a dated change %s', (_case, date, days) => {
    expect(stopsWith([change('a', { date })], ['a'])).toEqual(['before', ...days, 'last']);
  });

  it('has a state before the first day of which it does not list a change', () => {
    const dated = [change('a', { date: '1912-05-06' }), change('b', { date: '1912-06-01' })];
    expect(stopsWith(dated, ['a'])).toEqual(['before', '1912-05-06', 'last', '1912-06-01']);
    expect(stopsWith(dated, ['b'])).toEqual(['before', 'last', '1912-05-06', '1912-06-01']);
  });

  it('stops once for two changes of one day, in the order of days', () => {
    const some = [
      change('a', { date: '1912-06' }),
      change('b', { date: '1912-05-06' }),
      change('c', { date: '1912-06-30' }),
    ];
    expect(stopsWith(some, ['a', 'b', 'c'])).toEqual(['before', '1912-05-06', '1912-06-30', 'last']);
  });
});
