import { describe, expect, it } from 'vitest';
import { inventedStory } from '../charts/timeline/invented-story.ts';
import { chartOf, leadingState, numbersOf } from './chart.ts';
import { quay } from './quay.fixture.ts';

describe('the alternative of a chart', () => {
  it('tells of the org chart what changes, in its standing, and how soft it gets', () => {
    expect(chartOf(quay, 'org-chart').alternative).toBe(
      'Org chart, “The docks: moved”: Mara Quill leaves; Two crews move, reportedly; The office joins the pilots, reportedly; the least sure of it is the editors’ own reading.',
    );
  });

  it('tells of the timeline how many events it has, from when to when, and how many have no date', () => {
    expect(chartOf(quay, 'timeline').alternative).toBe(
      'Timeline of 12 events, 1987 to May 12 or later (year not stated); 6 of them without a date; the least sure of it is rumour.',
    );
  });

  it.each([
    [[], 'Timeline of no events.'],
    [[{ id: 'one', date: '2031' }], 'Timeline of 1 event, 2031; all of it is stated.'],
  ])('is a sentence for few events too', (events, sentence) => {
    expect(chartOf(inventedStory(events), 'timeline').alternative).toBe(sentence);
  });

  it('counts the changes that it does not tell', () => {
    const { structure } = quay;
    const [before, ...states] = structure.states;
    const all = structure.changes.map(({ id }) => id);
    const many = {
      ...quay,
      structure: { ...structure, states: [before, ...states.map((state) => ({ ...state, changes: all }))] },
    };
    expect(chartOf(many as typeof quay, 'org-chart').alternative).toContain('; and 1 more change;');
  });
});

describe('a chart', () => {
  it('shows the first state in which something happens', () => {
    expect(leadingState(quay)).toBe('moved');
  });

  it('shows the first state where nothing happens in any', () => {
    const states = quay.structure.states.map((state) => ({ ...state, changes: [] }));
    expect(leadingState({ ...quay, structure: { ...quay.structure, states } })).toBe('before');
  });

  it('numbers its passages in the order in which it is read, each once', () => {
    const numbers = numbersOf(chartOf(quay, 'timeline'), quay);
    expect([...numbers.values()]).toEqual(Array.from({ length: numbers.size }, (_, index) => index + 1));
    expect([...numbers.keys()].sort()).toEqual(['A-1.1', 'B-1.1', 'B-1.2', 'B-1.3']);
  });

  it('lists the standings that it draws from firm to soft, and what is not stated last', () => {
    expect(chartOf(quay, 'org-chart').standings).toEqual(['stated', 'reported', 'implied', 'absent']);
  });
});
