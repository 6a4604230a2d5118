import { annotate } from '../../documents/annotate.ts';
import { story } from '../../loaders/story.ts';
import { lexiconOf } from '../../model/lexicon/index.ts';
import type { Name } from '../../model/story.ts';
import { dossierParts, dossiersOf, type Dossier } from './dossier.ts';
import type { Part } from './parts.ts';

const vocabulary = { names: story.names, lexicon: lexiconOf(story.meta.language) };

const dossierOf = dossiersOf(story, (text) => annotate(text, vocabulary));

/** So many entries of a list are on one page of a name. */
const A_PAGE = 250;

/** The dossier of a name of the story, in as many parts as it has pages. */
export function partsOfName(name: Name): readonly Part<Dossier>[] {
  return dossierParts(dossierOf(name), A_PAGE);
}

/** The claims of the story by id. */
export const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
