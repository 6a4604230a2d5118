import { describe, expect, it } from 'vitest';
import type { Mark } from '../../charts/mark.ts';
import { wordsOf } from '../../model/words/index.ts';
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
      ['after', []],
    ]);
    expect(drawings.at).toBe('after');
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
