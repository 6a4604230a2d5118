/** The value of a key: the same again where it is one of the last `most` that were asked for, else a new one. */
export function recent<T>(values: Map<string, T>, most: number, key: string, make: () => T): T {
  const value = values.get(key) ?? make();
  values.delete(key);
  values.set(key, value);
  for (const [oldest] of values) if (values.size > most) values.delete(oldest);
  return value;
}
