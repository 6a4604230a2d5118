/** So many documents at most are each named where they say nothing of a claim. */
const FEW = 6;

/**
 * Whether each document of a story is named where it is silent. Beside a few others its silence is news; among hundreds
 * it is the rule, and to name them all at every mark would make a page grow with marks times documents.
 */
export function namesSilence(documents: number): boolean {
  return documents <= FEW;
}

/** The documents that are named as silent on what some of them speak of, in their order. */
export function silentOf(documents: readonly string[], speaking: ReadonlySet<string>): readonly string[] {
  return namesSilence(documents.length) ? documents.filter((id) => !speaking.has(id)) : [];
}
