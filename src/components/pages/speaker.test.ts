import { expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { speakerOf } from './speaker.ts';

const story = {
  meta: { language: 'en' },
  names: [{ id: 'wardens', prefLabel: 'harbour wardens' }],
} as unknown as Story;

it('names the speaker that a passage has', () => {
  expect(speakerOf(story, { standing: 'attributed', speaker: 'wardens' })).toBe('harbour wardens');
});

it.each(['attributed', 'reported', 'rumour'] as const)(
  'says that nobody is named for what is %s by no one',
  (standing) => {
    expect(speakerOf(story, { standing })).toBe('nobody named');
  },
);

it.each(['stated', 'analysis', 'forecast', 'absent'] as const)(
  'lets the document itself speak what is %s',
  (standing) => {
    expect(speakerOf(story, { standing })).toBe('the document itself');
  },
);
