/** A headline sentence by sentence: each stands on a line of its own where there is room. */
export function headlineLines(text: string): string[] {
  return text.split(/(?<=[.!?。！？]["'”’]?)\s+/u).filter((line) => line !== '');
}
