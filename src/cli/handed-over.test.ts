import { expect, test, vi } from 'vitest';
import type { Story } from '../model/story.ts';
import { handOver } from './handed-over.ts';

test('another copy of the module gives what was handed over, of that folder only', async () => {
  const story = {} as Story;
  handOver('content', story);
  vi.resetModules();
  const copy = await import('./handed-over.ts');
  expect(copy.handOver).not.toBe(handOver);
  expect(copy.handedOver('content')).toBe(story);
  expect(copy.handedOver('stories/other')).toBeUndefined();
});
