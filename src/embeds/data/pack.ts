import type { Story } from '../../model/story.ts';
import { wordsOf } from '../../model/words/index.ts';
import { headlineOf } from '../../story/headline.ts';
import { bare } from './bare.ts';
import { claimRecords } from './claims.ts';
import { works } from './citations.ts';
import { eventRecords } from './events.ts';
import { evidenceIn, passageAddress, type Absolute } from './evidence.ts';
import { structureRecord } from './structure.ts';
import { revisionOf } from './when.ts';

/** Of the shape of the files: it changes when a field changes its name or its meaning, not when one is added. */
export const VERSION = 1;

/** What each JSON file says first: what it is, of when, and how it may be used. */
export function headOf(story: Story, file: string, absolute: Absolute) {
  const { title, headline, language, publisher } = story.meta;
  const revision = revisionOf(story);
  return {
    version: VERSION,
    file: absolute(`/data/${file}`),
    documentation: absolute('/data/'),
    ...{ title, language, publisher },
    headline: headlineOf(story),
    headline_gap: headline.gap,
    revision,
    ...termsOf(story, absolute),
  };
}

/** Under which licence the files may be used, and how to cite them. */
export function termsOf(story: Story, absolute: Absolute) {
  const { data } = wordsOf(story.meta.language);
  const { publisher, licence } = story.meta;
  return {
    licence: licence ?? { name: data.noLicence(publisher.name) },
    rights: data.digests,
    cite: data.citation(publisher.name, headlineOf(story), absolute('/'), revisionOf(story)),
  };
}

/** A whole story as one value, all entries with their evidence. */
export function packOf(story: Story, absolute: Absolute) {
  const { documents, names, unknowns, comparisons, references, corrections, explainers } = story;
  const evidenceOf = evidenceIn(story);
  return {
    documents: documents.map((document) => ({
      ...bare(document),
      address: absolute(`/documents/${document.id}/`),
      passages: document.passages.map((passage) => ({
        ...bare(passage),
        address: absolute(passageAddress(passage.id)),
      })),
    })),
    names: names.map((name) => ({
      ...bare(name, 'cites'),
      ...evidenceOf(name),
      address: absolute(`/names/${name.id}/`),
    })),
    events: eventRecords(story, absolute),
    structure: structureRecord(story, absolute),
    claims: claimRecords(story, absolute),
    unknowns: unknowns.map((unknown) => ({
      ...bare(unknown, 'cites'),
      passages: evidenceOf(unknown).passages,
      address: absolute(`/unknowns/#${unknown.id}`),
    })),
    comparisons: comparisons.map((comparison) => ({
      ...bare(comparison),
      says: comparison.says.map(({ document, text, cites, standing }) => ({
        ...{ document, text },
        ...(cites ? evidenceOf({ cites, standing }) : {}),
      })),
      address: absolute(`/claims/#${comparison.id}`),
    })),
    sections: explainers.map(({ id, title }) => ({ id, title, address: absolute(`/#${id}`) })),
    works: works(story, absolute),
    references: references.map((reference) => bare(reference)),
    corrections: corrections.map((correction) => bare(correction)),
  };
}
