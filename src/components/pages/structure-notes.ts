import { story } from '../../loaders/story.ts';
import type { ClaimKind } from '../../model/story.ts';
import { notesOf } from '../evidence/notes.ts';

const kinds: ReadonlySet<ClaimKind> = new Set(['state', 'unit', 'post', 'alliance', 'relation', 'change']);
const own = story.claims.filter(({ kind }) => kinds.has(kind));
// What nobody says of a unit or a post is drawn as well, and stands on passages of its own.
const ids = new Set([...story.structure.units, ...story.structure.posts].map(({ id }) => id));
const unknowns = story.unknowns.filter(({ about }) => about.some((id) => ids.has(id)));

/** The notes of all that the structure stands on: what the page of the org chart takes its numerals from. */
export const structureNotes = notesOf(story, [
  ...own.flatMap(({ citations }) => citations.map(({ key }) => key)),
  ...unknowns.flatMap(({ cites }) => cites),
]);
