import type { Standing } from '../../model/standing.ts';
import { timelineWordsOf } from '../../model/words/timeline.ts';
import { idOf, isStep, reader } from '../asked.ts';
import { readStretch, writeStretch, type Stretch } from './days.ts';
import type { TimelineSource } from './source.ts';

/** Which of a story's events are looked at. */
export interface View {
  /** Only what may lie in this time; all of it, where left out. */
  readonly stretch?: Stretch;
  /** What is softer is not drawn. */
  readonly standing?: Standing;
  /** The ids of a document, a lane and a name: only what is in it, in its row, or has to do with it. */
  readonly document?: string;
  readonly lane?: string;
  readonly name?: string;
  /** The event that is always drawn by itself. */
  readonly event?: string;
}

/** A view as an address asks for it. */
export interface AskedView {
  readonly view: View;
  /** What was not understood and left out, as sentences. */
  readonly unread: readonly string[];
}

/**
 * The view that an address asks for: `?from=2026-03-01&to=2026-03-31`, `standing`, `document`, `lane`, `name`, and
 * `#event-id`. What is missing or wrong is as it would be without it. A fragment that names no event belongs to the page.
 */
export function parseView(search: URLSearchParams, hash: string, source: TimelineSource): AskedView {
  const { unread: say } = timelineWordsOf(source.language);
  const unread: string[] = [];
  const read = reader(search, unread);
  const among =
    (list: readonly { readonly id: string }[]) =>
    (text: string): boolean =>
      list.some(({ id }) => id === text);
  const stretch = readStretch(search.get('from') ?? '', search.get('to') ?? '', say);
  const standing = read('standing', isStep, say.standing) as Standing | undefined;
  const document = read('document', among(source.documents), say.id);
  const lane = read('lane', among(source.lanes), say.id);
  const name = read('name', among(source.names), say.id);
  const event = idOf(hash);
  return {
    view: {
      ...(stretch.stretch ? { stretch: stretch.stretch } : {}),
      ...(standing === undefined ? {} : { standing }),
      ...(document === undefined ? {} : { document }),
      ...(lane === undefined ? {} : { lane }),
      ...(name === undefined ? {} : { name }),
      ...(event !== undefined && among(source.events)(event) ? { event } : {}),
    },
    unread: [...stretch.unread, ...unread],
  };
}

/** The parts of an address that a stretch of time has; both empty for the whole. */
export function stretchParts(stretch: Stretch | undefined): { readonly from: string; readonly to: string } {
  return stretch ? writeStretch(stretch) : { from: '', to: '' };
}
