import type { APIRoute, GetStaticPaths } from 'astro';
import type { CarriedNote, CarriedSource } from '../../charts/org-chart/carried.ts';
import { orgChartSource } from '../../charts/org-chart/data.ts';
import { structureNotes } from '../../components/pages/structure-notes.ts';
import { story } from '../../loaders/story.ts';
import { isLarge } from '../../model/large.ts';

const files: Readonly<Record<string, () => CarriedSource | readonly CarriedNote[]>> = {
  source: () => ({ source: orgChartSource(story), numbered: structureNotes.all.map(({ key }) => key) }),
  notes: () =>
    structureNotes.all.map(({ key, document, standing, words, text }) => ({ key, document, standing, words, text })),
};

// Of a structure that is not large all this stands in the page itself.
export const getStaticPaths = (() =>
  isLarge(story.structure) ? Object.keys(files).map((file) => ({ params: { file } })) : []) satisfies GetStaticPaths;

/** What the live chart of a large structure reads once it is used. */
export const GET: APIRoute = ({ params }) => Response.json(files[params['file'] ?? '']?.());
