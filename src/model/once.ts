/**
 * A function that makes its value once for each thing it is asked of, and keeps it as long as that thing is: what a
 * build asks of a story, a lexicon or a list of documents with every sentence and every page.
 */
export function onceFor<K extends WeakKey, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}
