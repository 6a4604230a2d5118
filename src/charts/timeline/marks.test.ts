import { describe, expect, test } from 'vitest';
import type { LinkMark, Mark } from '../mark.ts';
import { paint } from '../svg/paint.ts';
import { timelineData } from './data.ts';
import { inventedStory, PIER, type InventedEvent } from './invented-story.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';

const pictureOf = (events: readonly InventedEvent[], width = 1248) =>
  marks(layout(timelineData(inventedStory(events)), width), {
    numbers: new Map([['B-1.1', 7]]),
    hrefOf: ({ cites }) => `#n-${cites[0]}`,
    entryOf: (id) => `#${id}`,
  });
const links = (all: readonly Mark[]): LinkMark[] => all.filter((mark) => mark.type === 'link');
const classesOf = (all: readonly Mark[]): string[] =>
  all
    .flatMap((mark) => [mark.class ?? '', ...('children' in mark ? classesOf(mark.children) : [])])
    .flatMap((names) => names.split(' '));
const classesOfEvent = (event: Partial<InventedEvent>): string[] =>
  classesOf(links(pictureOf([{ id: 'x', date: '2031', ...event }]).marks));

describe('the marks', () => {
  test('break a word that is longer than a line at a hyphen, and name their event without it', () => {
    const label = 'Incomprehensibilitycommissionerselections';
    const painted = paint(pictureOf([{ id: 'x', date: '2031', label }], 300));
    expect(painted).toMatch(/<text[^>]*>Incomp\w+-<\/text>/);
    expect(painted).toContain(`aria-label="2031, ${label}" data-cl`);
    expect(painted).not.toContain('\u00ad');
  });

  test.each([1248, 560, 300])('are one link for each event, to its note, with its sentence (%d px)', (width) => {
    const all = links(pictureOf(PIER, width).marks);
    expect(all.map(({ key }) => key).toSorted()).toEqual(PIER.map(({ id }) => id).toSorted());
    expect(all.find(({ key }) => key === 'letter')).toMatchObject({
      href: '#n-B-1.2',
      label: '12 May or later (year not stated), She writes to the pilots, Harbour Trust said',
      evidence: { claim: 'event/letter', silent: ['A'] },
    });
  });

  test.each([1248, 300])('have the accent only where the structure changes, and not on a shelf (%d px)', (width) => {
    const isAccent = (name: string): boolean => ['acf', 'ac', 'acs', 'lk'].includes(name);
    const accented = pictureOf(PIER, width).marks.filter((mark) => classesOf([mark]).some(isAccent));
    expect(accented.map(({ key }) => key).toSorted()).toEqual(['opening', 'works/band']);
    expect(classesOf(links(pictureOf([{ id: 'x', changes: ['pier'] }], width).marks)).filter(isAccent)).toEqual([]);
  });

  test.each([1248, 300])(
    'are reached in order of time, also where a band lies under the words of others (%d px)',
    (width) => {
      const keys = links(pictureOf(PIER, width).marks).map(({ key }) => key);
      expect(keys.indexOf('works')).toBeGreaterThan(keys.indexOf('opening'));
    },
  );

  test('show a sure and stated date solid, any other as an outline', () => {
    expect(classesOfEvent({})).toContain('blk');
    expect(classesOfEvent({ date: '2031?' })).not.toContain('blk');
    expect(classesOfEvent({ standing: 'attributed', cites: ['B-1.2'] })).toContain('at');
    expect(classesOfEvent({ standing: 'reported' })).toContain('rp');
  });

  test('have the numerals of the page once an event', () => {
    const numerals = (all: readonly Mark[]): string[] =>
      all.flatMap((mark) =>
        'children' in mark ? numerals(mark.children) : mark.type === 'text' ? (mark.numerals ?? []) : [],
      );
    expect(
      numerals(
        pictureOf([{ id: 'x', date: '2031', label: 'A label that runs over several lines of the picture' }]).marks,
      ),
    ).toEqual(['7']);
  });
});
