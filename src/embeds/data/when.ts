import { boundsOf, dayNumber, isoDay, wordDate } from '../../dates/index.ts';
import type { Story } from '../../model/story.ts';

/** Who says in which year a date without a year lies: the one thing that comes from beyond the documents. */
export interface ResolvedBy {
  readonly year: number;
  /** The id of an entry of the references. */
  readonly reference: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** A date as a download has it: as it is kept, in words, and the days between which it lies. */
export interface When {
  readonly edtf: string;
  readonly date: string;
  /** The first and last day on which it can be, each where there is one in the years 1 to 9999. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Where the two days stand in the editors' reading year. */
  readonly resolved_by?: ResolvedBy;
}

const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(9999, 12, 31);

/** An EDTF date of the story for a download. Throws where the story's check would not accept it. */
export function whenOf({ meta, references }: Story, edtf: string): When {
  const { min, max, resolved } = boundsOf(edtf, meta.reading?.year);
  const [earliest, latest] = [dayOf(min), dayOf(max)];
  const source = references.find(({ id }) => id === meta.reading?.reference);
  return {
    edtf,
    date: wordDate(edtf, meta.language),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    ...(resolved && meta.reading
      ? {
          resolved_by: {
            ...meta.reading,
            ...(source ? { title: source.title, publisher: source.publisher, url: source.url } : {}),
          },
        }
      : {}),
  };
}

/** The last day on which the editors dated anything of their own: what they read, or what they put right. */
export function revisionOf({ references, corrections }: Story): string | undefined {
  return [...references.map(({ accessed }) => accessed), ...corrections.map(({ date }) => date)].sort().at(-1);
}

function dayOf(days: number): string | undefined {
  const day = Math.floor(days);
  return day >= FIRST && day <= LAST ? isoDay(day) : undefined;
}
