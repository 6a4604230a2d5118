/** Words without which hardly an English sentence goes, and that German does not have. */
const ENGLISH =
  /\b(?:the|of|and|is|are|were|not|that|this|these|with|from|which|what|who|whose|it|its|to|by|has|have|no|nothing|than|each|every)\b/giu;

/** The English words of a text. */
export function englishIn(text: string): string[] {
  return text.match(ENGLISH) ?? [];
}
