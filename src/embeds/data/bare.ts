/** An entry of the story without the fields named, and without its place in a file, which means nothing elsewhere. */
export function bare<T extends object, K extends string = never>(
  entry: T,
  ...fields: readonly K[]
): Omit<T, K | 'place'> {
  const gone: readonly string[] = ['place', ...fields];
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !gone.includes(field))) as Omit<T, K | 'place'>;
}
