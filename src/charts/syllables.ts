import hyphen from 'hyphen';
import da from 'hyphen/patterns/da.js';
import de from 'hyphen/patterns/de-1996.js';
import en from 'hyphen/patterns/en-us.js';
import es from 'hyphen/patterns/es.js';
import fi from 'hyphen/patterns/fi.js';
import fr from 'hyphen/patterns/fr.js';
import it from 'hyphen/patterns/it.js';
import nl from 'hyphen/patterns/nl.js';
import pt from 'hyphen/patterns/pt.js';
import sv from 'hyphen/patterns/sv.js';
import { LONG_WORD, type Breaks } from './breaks.ts';
import { SOFT_HYPHEN } from './svg/text.ts';

const PATTERNS: Readonly<Record<string, hyphen.PatternsDefinition>> = { da, de, en, es, fi, fr, it, nl, pt, sv };

/** No fewer letters stand alone at the end of a line or the start of the next. */
const LEAST = 3;

/**
 * Each long word of some labels with soft hyphens where the language (BCP 47) lets it break, in order of first use. None
 * of a language whose patterns are not known: its words break between letters. At build only: patterns are large.
 */
export function breaksOf(labels: readonly string[], language: string): Breaks {
  const patterns = PATTERNS[language.split('-')[0] ?? ''];
  if (!patterns) return [];
  const hyphenate = hyphen(patterns, { hyphenChar: SOFT_HYPHEN }) as hyphen.HyphenationFunctionSync;
  const words = new Set(labels.flatMap((label) => label.match(LONG_WORD) ?? []));
  return [...words].flatMap((word) => {
    const small = word.toLowerCase();
    const broken = small.length === word.length ? withoutShortEnds(hyphenate(small)) : small;
    return broken.includes(SOFT_HYPHEN) ? [inLettersOf(word, broken)] : [];
  });
}

/** The package writes words small by the rules of the machine's language: it gets them small, and they get theirs back. */
function inLettersOf(word: string, broken: string): string {
  let end = 0;
  return broken
    .split(SOFT_HYPHEN)
    .map((part) => word.slice(end, (end += part.length)))
    .join(SOFT_HYPHEN);
}

function withoutShortEnds(word: string): string {
  const [first = '', ...rest] = word.split(SOFT_HYPHEN);
  const parts = rest.reduce((all, part) => joinedOrNot(all, part), [first]);
  const last = parts.at(-1) ?? '';
  const whole = last.length < LEAST ? [...parts.slice(0, -2), parts.slice(-2).join('')] : parts;
  return whole.join(SOFT_HYPHEN);
}

/** A part is joined to the first one where that is too short to stand alone. */
function joinedOrNot(all: readonly string[], part: string): string[] {
  const [first = '', ...others] = all;
  return others.length === 0 && first.length < LEAST ? [first + part] : [...all, part];
}
