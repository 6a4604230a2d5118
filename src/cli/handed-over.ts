import type { Story } from '../model/story.ts';

/** A story that was checked, and the folder it was read from. */
interface HandedOver {
  readonly directory: string;
  readonly story: Story;
}

// The pages are a bundle with copies of these modules, in the same process: only the global object is in both.
const KEY = Symbol.for('as-printed/checked-story');
const shared = globalThis as { [KEY]?: HandedOver };

/** Keeps a story for the pages that this process builds next, so that it is read and checked once. */
export function handOver(directory: string, story: Story): void {
  shared[KEY] = { directory, story };
}

/** The story of a folder as this process has checked it, or undefined where it has not. */
export function handedOver(directory: string): Story | undefined {
  return shared[KEY]?.directory === directory ? shared[KEY].story : undefined;
}
