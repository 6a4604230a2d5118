import { sentenceId } from '../model/passage.ts';
import type { Content } from './content.ts';

/** The addresses of a story's site, each with its anchors; undefined where they are not the ids of entries. */
export type SiteAddresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Pages and files that every site has, with anchors of their own or none. */
const PLAIN: readonly string[] = [
  '/names/',
  '/data/',
  '/embed/',
  '/embed/org-chart/',
  '/embed/timeline/',
  '/search/',
  '/embed.js',
  '/feed.xml',
  '/llms.txt',
  '/robots.txt',
  '/sitemap-index.xml',
];

interface Identified {
  readonly id: string;
}

/**
 * The addresses that the site of a story will have, but for files and the later parts of long lists; `steps` are the
 * states that its explainers name. Undefined where a part of the story cannot be read.
 */
export function siteAddresses(
  { data, documents, documentIds, explainerIds }: Pick<Content, 'data' | 'documents' | 'documentIds' | 'explainerIds'>,
  steps: readonly string[],
): SiteAddresses | undefined {
  const [structure, events, names] = [data.structure.value, data.events.value, data.names.value];
  const [references, comparisons, unknowns] = [data.references.value, data.comparisons.value, data.unknowns.value];
  const corrections = data.corrections.value;
  if (!structure || !events || !names || !references || !comparisons || !unknowns || !corrections) return undefined;
  if (documents.length < documentIds.length) return undefined;
  return new Map<string, ReadonlySet<string> | undefined>([
    ...[...PLAIN, ...names.map(({ id }) => `/names/${id}/`)].map((address) => [address, undefined] as const),
    ['/', new Set([...explainerIds, ...steps.map((id) => `step-${id}`), ...unknowns.map(({ id }) => `gap-${id}`)])],
    ['/org-chart/', anchors(Object.values(structure).flat(), 'chart', 'entries')],
    ['/timeline/', anchors(events, 'list')],
    ['/documents/', new Set(documentIds.map((id) => `document-${id}`))],
    ...documents.map(({ id, passages }) => {
      const keys = passages.flatMap((passage) => [passage.id, sentenceId(passage)]);
      return [`/documents/${id}/`, new Set<string>(keys)] as const;
    }),
    ['/claims/', anchors(comparisons)],
    ['/unknowns/', anchors(unknowns)],
    ['/method/', anchors(references, 'blind', 'scale', 'numbers', 'dates', 'beyond')],
    ['/corrections/', anchors(corrections)],
  ]);
}

function anchors(entries: readonly Identified[], ...more: readonly string[]): ReadonlySet<string> {
  return new Set([...entries.map(({ id }) => id), ...more]);
}
