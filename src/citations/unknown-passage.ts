import type { Passage, PassageId } from '../model/passage.ts';
import type { Problem } from '../model/place.ts';
import type { Citation, Claim } from '../model/story.ts';
import { formatCitation, type PassageIndex } from './keys.ts';

/** The problem of a citation that names no passage, with what was probably meant, in ids that the story has. */
export function unknownPassage({ key, place }: Citation, { kind }: Pick<Claim, 'kind'>, index: PassageIndex): Problem {
  // An explainer cites in its text, every other file in a list.
  const asWritten = (keys: readonly PassageId[]): string =>
    kind === 'explainer' ? formatCitation(keys) : `[${keys.join(', ')}]`;
  const message = `No passage has the id “${key}”.`;
  return { place, rule: 'unknown-passage', message, advice: adviceFor(key, index, asWritten) };
}

function adviceFor(key: string, index: PassageIndex, asWritten: (keys: readonly PassageId[]) => string): string {
  const within = key.split(/[\s,;@]+/).filter((part) => index.has(part));
  if (within.length > 1) return `Write the keys as ${asWritten(within)}.`;
  if (within.length === 1) return `Write the key alone: ${asWritten(within)}.`;
  const capital = key.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  if (capital !== key && index.has(capital)) return `The letter of a document is a capital: ${asWritten([capital])}.`;
  const { where, ids } = nearest(key, [...index.values()].flat());
  return `${where} ${range(ids)}: write one of them, such as ${asWritten(ids.slice(0, 1))}.`;
}

/** The passages of what is nearest to a key: its paragraph, its document, or else all documents. */
function nearest(key: string, passages: readonly Passage[]): { readonly where: string; readonly ids: PassageId[] } {
  const [, document = '', paragraph = ''] = /^([A-Za-z][A-Za-z0-9]*)(?:-(\d+))?/.exec(key) ?? [];
  const own = passages.filter((passage) => passage.document === document);
  const near = own.filter((passage) => String(passage.paragraph) === paragraph);
  const idsOf = (some: readonly Passage[]): PassageId[] => [...new Set(some.map(({ id }) => id))];
  if (near.length > 0) return { where: `Paragraph ${paragraph} of ${document} has`, ids: idsOf(near) };
  if (own.length > 0) return { where: `Document ${document} has`, ids: idsOf(own) };
  return { where: 'The documents have', ids: idsOf(passages) };
}

/** A few ids one by one, more by their ends. */
function range(ids: readonly PassageId[]): string {
  return ids.length > 6 ? `${ids[0]} to ${ids.at(-1)}` : ids.join(', ');
}
