import { describe, expect, it } from 'vitest';
import type { Mark } from '../../charts/mark.ts';
import { wordsOf } from '../../model/words/index.ts';
import type { Story } from '../../model/story.ts';
import { soundHarbour } from '../../story/test-story.ts';
import { drawingsOf, standingsIn, type View } from './drawings.ts';
import { heightAt600 } from './height.ts';

const story = soundHarbour();

function standingsOf(view: View | undefined): Set<string> {
  const of = (mark: Mark): string[] => [
    ...(mark.type === 'link' ? [mark.evidence.standing] : []),
    ...('children' in mark ? mark.children.flatMap(of) : []),
  ];
  return new Set(view?.draw(616).marks.flatMap(of));
}

describe('drawingsOf(story, "org-chart")', () => {
  const drawings = drawingsOf(story, 'org-chart');

  it('has every moment of the structure, and shows the first in which something happens', () => {
    expect(drawings.moments.map(({ at, asks }) => [at, asks])).toEqual([
      ['before', []],
      ['moved', ['after']],
    ]);
    expect(drawings.at).toBe('moved');
  });

  it('draws a filter once for all standings that leave out the same', () => {
    expect(drawings.levels.map(({ standings }) => standings)).toEqual([
      ['reported', 'analysis', 'forecast', 'rumour', 'implied'],
      ['stated', 'attributed'],
    ]);
  });

  it('leaves nothing softer than the filter in it', () => {
    const [whole, firm] = drawings.levels;
    expect(standingsOf(whole.views.at(-1))).toContain('reported');
    for (const view of firm?.views ?? [])
      expect([...standingsOf(view)].filter((each) => each === 'reported')).toEqual([]);
    expect(firm?.views.at(-1)?.foot.join(' ')).toContain('is left out');
  });
});

/** The same story with eight divisions of seven crews each, and a change on each of eight days. */
function grown(): Story {
  const { structure } = story;
  const { place } = structure.units[0] ?? { place: story.meta.place };
  const stated = { standing: 'stated' as const, cites: ['A-1.1a'], place };
  const unit = (id: string, within: string, cites: string) => ({
    ...{ id, label: id, kind: 'unit' as const, existed: 'stated' as const, said: [], ...stated, cites: [cites] },
    unitOf: { unit: within, ...stated },
  });
  const divisions = Array.from({ length: 8 }, (_, i) => `Division ${i}`);
  const units = divisions.flatMap((division) => [
    unit(division, 'trust-unit', 'A-1.1a'),
    ...Array.from({ length: 7 }, (_, i) => unit(`Crew ${i} of ${division}`, division, 'B-1.2')),
  ]);
  const changes = divisions.map((division, i) => ({
    ...{ id: `change-${i}`, label: division, date: `2011-0${i + 1}-03`, ...stated },
    ...{ verb: 'renamed' as const, unit: division, to: `${division} anew` },
  }));
  return {
    ...story,
    structure: {
      ...structure,
      units: [...structure.units, ...units],
      changes: [...structure.changes, ...changes],
    },
  };
}

describe('drawingsOf(story, "org-chart") of a structure that is too large for one file', () => {
  const large = drawingsOf(grown(), 'org-chart');
  const [whole] = large.levels;

  it('has the moments that an author lists and the last, and none for each of many days', () => {
    expect(large.moments.map(({ at }) => at)).toEqual(['before', 'moved', 'after']);
  });

  it('is folded, since nobody can unfold it there', () => {
    const marks = JSON.stringify(whole.views.map((view) => view.draw(616).marks));
    expect(marks).toContain('Division 7');
    expect(marks).not.toContain('Crew 6');
  });

  it('carries no passage on which nothing stands that it draws', () => {
    const keys = large.notes.all.map(({ key }) => key);
    expect(keys).toContain('A-1.1a');
    expect(keys).not.toContain('B-1.2');
  });

  it('draws a picture once, however often it is asked for', () => {
    expect(whole.views[0]?.draw(616)).toBe(whole.views[0]?.draw(616));
  });
});

it('standingsIn(drawings) are those of every moment, from firm to soft', () => {
  expect(standingsIn(drawingsOf(story, 'org-chart'))).toEqual(['stated', 'reported', 'absent']);
});

describe('drawingsOf(story, "timeline")', () => {
  it('has one view and no moments', () => {
    const { moments, levels, at } = drawingsOf(story, 'timeline');
    expect([moments, levels.length, levels[0].views.length, at]).toEqual([[], 1, 1, '']);
  });

  it('counts the events that a filter leaves out, and keeps the order of the others', () => {
    const events = story.events.map((event) =>
      event.id === 'berg-joins' ? { ...event, standing: 'rumour' as const } : event,
    );
    const { levels } = drawingsOf({ ...story, events }, 'timeline');
    expect(levels.map(({ standings }) => standings)).toEqual([
      ['rumour', 'implied'],
      ['stated', 'attributed', 'reported', 'analysis', 'forecast'],
    ]);
    expect(levels[1]?.views[0]?.foot.at(-1)).toContain('left out: one event');
  });
});

describe('heightAt600', () => {
  const words = wordsOf('en');

  it('is that of the highest moment', () => {
    const drawings = drawingsOf(story, 'org-chart');
    const [whole] = drawings.levels;
    const alone = (view: View) => heightAt600({ ...drawings, levels: [{ ...whole, views: [view] }] }, words);
    expect(heightAt600(drawings, words)).toBe(Math.max(...whole.views.map(alone)));
  });

  it('grows with a title of two lines', () => {
    const drawings = drawingsOf(story, 'timeline');
    const one = heightAt600(drawings, words);
    const [level] = drawings.levels;
    const long = level.views.map((view) => ({ ...view, title: view.title.repeat(3) }));
    expect(heightAt600({ ...drawings, levels: [{ ...level, views: long }] }, words)).toBeGreaterThan(one + 20);
  });
});
