import type { Standing } from '../../model/standing.ts';
import { chartWordsOf } from '../../model/words/chart.ts';
import { idOf, isStep, reader } from '../asked.ts';
import { instantOf } from './instant.ts';
import { lookupOf } from './lookup.ts';
import type { OrgChartSource } from './source.ts';

/** `between`: what differs between two moments. `moment`: the structure as it stands at one. */
export const PICTURES = ['between', 'moment'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** In an address: all units are folded. */
export const ALL = '*';

/** What of a structure is looked at. */
export interface View {
  /** Which of the pictures of it; the one between two moments, where left out. */
  readonly picture?: PictureKind;
  /** `before`, `after`, the id of a state, or a day (`2026-03-04`). */
  readonly at: string;
  /** The moment that it is compared with, in the same words; the one before every change, where left out. */
  readonly from?: string;
  /** What is softer is not drawn. */
  readonly standing?: Standing;
  /** The units that are folded to one row; where left out, as many as a large structure needs. */
  readonly folded?: ReadonlySet<string>;
  /** How many units may be drawn where it is not said what is folded: `WHOLE`, where left out. No address asks for it. */
  readonly most?: number;
  /** The unit that is shown alone, with its path. */
  readonly branch?: string;
}

/** A view as an address asks for it. */
export interface AskedView {
  readonly view: View;
  /** The unit that the fragment names. */
  readonly unit?: string;
  /** What was not understood and left out, as sentences. */
  readonly unread: readonly string[];
}

/**
 * The view that an address asks for: `?picture=`, `at`, `from`, `standing`, `folded` (ids with commas between, or `*` for
 * all), `branch`, and `#unit-id`. What is missing or wrong is as it would be without it; without `at`, the first state of
 * the structure. A fragment that names no unit belongs to the page, not to the chart.
 */
export function parseView(search: URLSearchParams, hash: string, source: OrgChartSource): AskedView {
  const { unread: say } = chartWordsOf(source.language).moment;
  const { units } = lookupOf(source.structure);
  const unread: string[] = [];
  const read = reader(search, unread);
  const picture = read('picture', isPicture, say.picture) as PictureKind | undefined;
  const isMoment = (text: string): boolean => instantOf(source, text) !== undefined;
  const at = read('at', isMoment, say.moment) ?? source.structure.states[0]?.id ?? 'before';
  const from = read('from', isMoment, say.moment);
  const standing = read('standing', isStep, say.standing) as Standing | undefined;
  const branch = read('branch', (text) => units.has(text), say.unit);
  const asked = search.has('folded') ? (search.get('folded') ?? '').split(',').filter(Boolean) : undefined;
  const folded = asked?.flatMap((id) => (id === ALL ? [...units.keys()] : units.has(id) ? [id] : []));
  unread.push(...(asked ?? []).filter((id) => id !== ALL && !units.has(id)).map(say.unit));
  const unit = idOf(hash);
  return {
    view: {
      ...(picture === undefined ? {} : { picture }),
      at,
      ...(from === undefined ? {} : { from }),
      ...(standing === undefined ? {} : { standing }),
      ...(folded === undefined ? {} : { folded: new Set(folded) }),
      ...(branch === undefined ? {} : { branch }),
    },
    ...(unit !== undefined && units.has(unit) ? { unit } : {}),
    unread,
  };
}

/** The query of a view, `?at=reported&standing=stated`: what `parseView` reads back. Without a unit's `#id`. */
export function formatView({ picture, at, from, standing, folded, branch }: View): string {
  const parts = [
    ['picture', picture],
    ['at', at],
    ['from', from],
    ['standing', standing],
    // Nothing folded is not the same as nothing said of folding.
    ['folded', folded && [...folded].join(',')],
    ['branch', branch],
  ].flatMap(([key = '', value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return `?${parts.join('&')}`;
}

function isPicture(text: string): boolean {
  return (PICTURES as readonly string[]).includes(text);
}
