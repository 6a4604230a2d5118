import { describe, expect, it } from 'vitest';
import type { Claim, ClaimKind, Story } from '../../model/story.ts';
import { keysBefore, keysInReadingOrder } from './reading-order.ts';

const place = { file: 'content/x', line: 1, column: 1 };

function claim(id: string, key: string): Claim {
  const kind = id.split('/')[0] as ClaimKind;
  return { id, kind, text: id, citations: [{ key, place }], place, voice: 'document', address: '/', title: 'x' };
}

function storyOf(bodies: Record<string, string>, claims: Claim[], pages = Object.keys(bodies)): Story {
  const explainers = Object.entries(bodies).map(([id, body]) => ({ id, title: id, body, bodyLine: 1, place }));
  const headline = { text: 'The pier', cites: ['A-1.1'] };
  const meta = {
    headline,
    standfirst: [{ text: 'It is old.', cites: ['A-1.2'] }],
    stamp: [{ term: 'Day', text: 'none' }],
    pages,
  };
  return { meta, explainers, claims, structure: { units: [] } } as unknown as Story;
}

describe('keysInReadingOrder', () => {
  it('begins with the headline and the standfirst', () => {
    expect(keysInReadingOrder(storyOf({}, []))).toEqual(['A-1.1', 'A-1.2']);
  });

  it('follows the order of the pages, not that of the files', () => {
    const claims = [claim('explainer/first/1', 'B-1.1'), claim('explainer/second/1', 'B-2.1')];
    const story = storyOf({ first: '', second: '' }, claims, ['second', 'first']);
    expect(keysInReadingOrder(story).slice(2)).toEqual(['B-2.1', 'B-1.1']);
  });

  it('puts what a component brings after the words of its section', () => {
    const claims = [
      claim('event/opening', 'B-9.1'),
      claim('explainer/time/1', 'B-1.1'),
      claim('explainer/end/1', 'B-2.1'),
    ];
    const story = storyOf({ time: '<Timeline />', end: '' }, claims);
    expect(keysInReadingOrder(story).slice(2)).toEqual(['B-1.1', 'B-9.1', 'B-2.1']);
  });

  it('leaves out the data of components that the page does not use', () => {
    const story = storyOf({ time: 'A <Timelines/> is no timeline.' }, [claim('event/opening', 'B-9.1')]);
    expect(keysInReadingOrder(story)).not.toContain('B-9.1');
  });

  it('does not take a section for another whose id begins alike', () => {
    const story = storyOf({ time: '' }, [claim('explainer/timetable/1', 'B-3.1')]);
    expect(keysInReadingOrder(story)).not.toContain('B-3.1');
  });
});

describe('keysBefore', () => {
  const claims = [
    claim('explainer/first/1', 'B-1.1'),
    claim('event/opening', 'B-9.1'),
    claim('explainer/second/1', 'B-2.1'),
  ];
  const story = storyOf({ first: '<Timeline />', second: '' }, claims);

  it('has only the headline and the standfirst before the first section', () => {
    expect(keysBefore(story, 'first')).toEqual(['A-1.1', 'A-1.2']);
  });

  it('has the words of earlier sections, and not what their charts bring', () => {
    expect(keysBefore(story, 'second')).toEqual(['A-1.1', 'A-1.2', 'B-1.1']);
  });
});
