import { expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { nameLinks } from './name-links.ts';

const story = {
  names: [{ id: 'tides', prefLabel: 'Tide Office' }],
  events: [{ id: 'opening', label: 'The office opens.' }],
  structure: {
    units: [
      { id: 'tides', label: 'Tides' },
      { id: 'piers', label: 'Piers' },
    ],
    posts: [],
    alliances: [],
    changes: [],
  },
} as unknown as Story;

it('leads a name to its page, an event to the timeline and a unit to the chart, in the order asked', () => {
  expect(nameLinks(story, ['piers', 'opening', 'tides'])).toEqual([
    { label: 'Piers', address: '/org-chart/#piers' },
    { label: 'The office opens', address: '/timeline/#opening' },
    { label: 'Tide Office', address: '/names/tides/' },
  ]);
});

it('leaves out what nothing has as its id', () => {
  expect(nameLinks(story, ['nowhere'])).toEqual([]);
});
