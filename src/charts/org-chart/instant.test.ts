import { describe, expect, it } from 'vitest';
import { orgChartAt } from './at.ts';
import { orgChartSource } from './data.ts';
import { storyOf } from './harbour.fixture.ts';
import { daysOfChange, instantOf, isoOf } from './instant.ts';
import { leftOutOf } from './rows.ts';

const ground = { standing: 'stated', cites: ['A-1.1'] };
const unit = (id: string) => ({ id, label: id, kind: 'unit', ...ground });

/** One change on a date, read in 2031 where a year is read. */
function dated(date: string | undefined, rest: object = {}, year?: number) {
  const story = storyOf({
    states: [{ id: 'start', label: 'Start', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] }],
    units: [unit('mole'), unit('pier')],
    changes: [
      { id: 'move', label: 'The mole joins the pier.', verb: 'moved', units: ['mole'], to: 'pier', ...ground },
    ].map((change) => ({ ...change, ...(date === undefined ? {} : { date }), ...rest })),
  });
  return orgChartSource(
    year === undefined ? story : { ...story, meta: { ...story.meta, reading: { year, reference: 'r' } } },
  );
}

const happened = (source: ReturnType<typeof dated>, at: string): string => {
  const instant = instantOf(source, at);
  if (!instant) return 'no moment';
  if (instant.applied.has('move')) return 'drawn';
  return instant.later.length > 0 ? 'later' : instant.leftOut.length > 0 ? 'left out' : 'lost';
};

describe('a change is drawn on a day only where its date certainly lies on or before it:', () => {
  it.each([
    ['2031-03-04', '2031-03-03', 'later'],
    ['2031-03-04', '2031-03-04', 'drawn'],
    ['2031-03-04', '2031-03-05', 'drawn'],
    ['2031-03-04T18:00:00', '2031-03-04', 'drawn'],
    ['2031-03-04T18:00:00', '2031-03-03', 'later'],
    ['2031-03', '2031-02-28', 'later'],
    ['2031-03', '2031-03-01', 'left out'],
    ['2031-03', '2031-03-30', 'left out'],
    ['2031-03', '2031-03-31', 'drawn'],
    ['2031-03-XX', '2031-03-31', 'drawn'],
    ['2031', '2031-12-30', 'left out'],
    ['2031', '2031-12-31', 'drawn'],
    ['203X', '2039-12-30', 'left out'],
    ['203X', '2039-12-31', 'drawn'],
    ['2031-03-04/2031-05-06', '2031-05-05', 'left out'],
    ['2031-03-04/2031-05-06', '2031-05-06', 'drawn'],
    ['2031-03-04/..', '2099-01-01', 'left out'],
    ['2031-03-04/..', '2031-03-03', 'later'],
    ['2031-03-04/', '2099-01-01', 'left out'],
    ['../2031-03-04', '2031-03-03', 'left out'],
    ['../2031-03-04', '2031-03-04', 'drawn'],
    ['[..2031-03-04]', '2031-03-03', 'left out'],
    ['[..2031-03-04]', '2031-03-04', 'drawn'],
    ['[2031-03-04,2031-03-09]', '2031-03-08', 'left out'],
    ['[2031-03-04,2031-03-09]', '2031-03-09', 'drawn'],
    ['2031-03-04?', '2099-01-01', 'left out'],
    ['2031-03-04~', '2099-01-01', 'left out'],
    ['2031-03-04%', '2031-03-03', 'left out'],
    ['XXXX-03-04', '2099-01-01', 'left out'],
    [undefined, '2099-01-01', 'left out'],
  ])('%s, on %s: %s', (date, at, expected) => {
    expect(happened(dated(date), at)).toBe(expected);
  });

  it('a date without a year lies in the reading year, and the foot says who reads it so', () => {
    const source = dated('XXXX-03-04', {}, 2031);
    expect(happened(source, '2031-03-03')).toBe('later');
    expect(happened(source, '2031-03-04')).toBe('drawn');
    const foot = (at: string) => orgChartAt(source, { at }).foot.map(({ text }) => text);
    expect(foot('2031-03-04')).toContain('Dates without a year are read in 2031, by the editors.');
    expect(foot('2031-03-03')).not.toContain('Dates without a year are read in 2031, by the editors.');
  });

  it.each([
    ['rumour', 'left out'],
    ['implied', 'left out'],
    ['forecast', 'drawn'],
    ['reported', 'drawn'],
  ])('a change that is %s is %s', (standing, expected) => {
    const source = dated('2031-03-04', { standing });
    expect(happened(source, '2031-03-04')).toBe(expected);
    expect(happened(source, 'after')).toBe(expected);
    expect(happened(dated(undefined, { standing }), 'after')).toBe(expected);
  });

  it('an event that is dated gives no date to the change that it announces', () => {
    const story = storyOf({
      states: [{ id: 'start', label: 'Start', note: 'x', title: 'x', subtitle: 'x', standing: 'stated', changes: [] }],
      units: [unit('mole'), unit('pier')],
      changes: [{ id: 'move', label: 'x', verb: 'moved', units: ['mole'], to: 'pier', ...ground }],
    });
    const events = [
      { id: 'news', label: 'x', date: '2031-03-04', changes: ['move'], after: [], before: [], ...ground },
    ];
    const source = orgChartSource({ ...story, events } as unknown as typeof story);
    expect(happened(source, '2031-03-05')).toBe('left out');
  });
});

describe('the picture of a day', () => {
  it('counts and names in its foot what it leaves where it was', () => {
    const data = orgChartAt(dated(undefined), { at: '2031-03-04' });
    expect(data.state).toMatchObject({ id: '2031-03-04', label: 'March 4, 2031' });
    expect(data.foot.map(({ text }) => text)).toContain(
      'One change is left where it was, as no date places it with certainty by then: “The mole joins the pier”.',
    );
    expect(leftOutOf(dated(undefined), { at: '2031-03-04' }).map(({ sentence }) => sentence)).toEqual([
      'The mole joins the pier.',
    ]);
    expect(data.changes).toEqual([]);
  });

  it('says of a later change that it comes later', () => {
    const data = orgChartAt(dated('2031-03-04'), { at: '2031-03-03' });
    expect(data.foot.map(({ text }) => text)).toContain('One change comes later: “The mole joins the pier”.');
    expect(leftOutOf(dated('2031-03-04'), { at: '2031-03-03' })).toEqual([]);
  });

  it('is that of a listed state only where the state is asked for', () => {
    expect(leftOutOf(dated('2031-03-04'), { at: 'start' })).toEqual([]);
    expect(orgChartAt(dated('2031-03-04'), { at: 'before' }).state.title).toBe('x');
    expect(() => orgChartAt(dated('2031-03-04'), { at: '2031-02-29' })).toThrow('unknown state: 2031-02-29');
  });
});

describe('daysOfChange', () => {
  it.each([
    ['2031-03-04', ['2031-03-04']],
    ['2031-03', ['2031-03-31']],
    ['2031-03-04?', []],
    ['2031/..', []],
    ['Y170000002', []],
    ['-0044', []],
    ['0000-01-01', ['0000-01-01']],
    [undefined, []],
  ])('of a change on %s are %j', (date, days) => {
    expect(daysOfChange(dated(date)).map(isoOf)).toEqual(days);
  });
});
