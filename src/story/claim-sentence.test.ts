import { expect, it } from 'vitest';
import type { Story } from '../model/story.ts';
import { sentenceOf } from './claim-sentence.ts';

const place = { file: 'x', line: 1, column: 1 };
const story = {
  meta: { language: 'en', headline: { text: 'Ada Finch leaves. Next to lead:', gap: 'not stated' } },
  names: [{ id: 'ada', prefLabel: 'Ada Finch' }],
  events: [{ id: 'opening', label: 'The office opens' }],
  structure: {
    units: [
      { id: 'tides', label: 'Tide Office', unitOf: { unit: 'trust' } },
      { id: 'trust', label: 'Harbour Trust' },
    ],
    posts: [{ id: 'warden', label: 'Warden', heldBy: { name: 'ada' } }],
    relations: [{ id: 'aid', from: 'tides', to: 'trust', label: 'implied' }],
  },
} as unknown as Story;

it.each([
  ['unit/tides/unitOf', 'Tide Office belongs to Harbour Trust'],
  ['unit/tides/said/1', 'In document B: the words of the data'],
  ['post/warden/heldBy', 'Warden: held by Ada Finch'],
  ['relation/aid', 'Tide Office and Harbour Trust: implied'],
  ['event/opening', 'The office opens'],
  ['unit/tides', 'the words of the data'],
  ['story/headline', 'Ada Finch leaves. Next to lead: not stated'],
  ['explainer/one/3', 'the words of the data'],
  ['event/gone', 'the words of the data'],
])('the claim %s reads “%s”', (id, sentence) => {
  const claim = { id, text: 'the words of the data', citations: [{ key: 'B-2.1c', place }] };
  expect(sentenceOf(story, claim)).toBe(sentence);
});
