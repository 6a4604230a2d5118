import { annotate } from '../../documents/annotate.ts';
import { story } from '../../loaders/story.ts';
import { lexiconOf } from '../../model/lexicon/index.ts';
import { dossiersOf } from './dossier.ts';

const vocabulary = { names: story.names, lexicon: lexiconOf(story.meta.language) };

/** The dossier of a name of the story. */
export const dossierOf = dossiersOf(story, (text) => annotate(text, vocabulary));

/** The claims of the story by id. */
export const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
