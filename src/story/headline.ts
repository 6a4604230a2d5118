import type { Story } from '../model/story.ts';

/** The headline with what it leaves open: “Ada Quill leaves. Who comes next: not stated”. */
export function headlineOf({ meta }: Pick<Story, 'meta'>): string {
  return [meta.headline.text, meta.headline.gap].filter(Boolean).join(' ');
}

/** A headline sentence by sentence: each stands on a line of its own where there is room. */
export function headlineLines(text: string): string[] {
  return text.split(/(?<=[.!?。！？]["'”’]?)\s+/u).filter((line) => line !== '');
}
