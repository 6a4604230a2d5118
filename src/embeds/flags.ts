/** What of an embed can be asked for: read from the page that it is. */
export interface Offer {
  /** The moments that are drawn in it, by what asks for them. */
  readonly moments: readonly string[];
  /** The softest standings by which it can be filtered. */
  readonly standings: readonly string[];
  readonly languages: readonly string[];
}

/** How an embed is to look, as its address asks. What is left out is as it was built. */
export interface Flags {
  readonly theme?: 'light' | 'dark';
  /** No ground of its own. */
  readonly isTransparent: boolean;
  /** A picture only: nothing to choose. */
  readonly isStatic: boolean;
  /** The drawing alone, without title and foot. */
  readonly isPlain: boolean;
  readonly at?: string;
  readonly standing?: string;
  readonly language?: string;
  /** What was asked for and is not there. */
  readonly unread: readonly Unread[];
}

/** A wrong value, and the right ones. */
export interface Unread {
  readonly name: string;
  readonly value: string;
  readonly known: readonly string[];
}

const THEMES = ['auto', 'light', 'dark'];
const SWITCH = ['true', 'false'];

/**
 * The flags in the query of an embed: `theme`, `at`, `standing`, `lang`; `bg=transparent`; and as others name them,
 * `dark` (auto, true, false), `transparent`, `static`, `plain` (true, false, or nothing). A wrong value is as if it were
 * left out, and listed. Keys that are not ours belong to whoever wrote the address.
 */
export function parseFlags(search: URLSearchParams, offer: Offer): Flags {
  const unread: Unread[] = [];
  const read = (name: string, known: readonly string[]): string | undefined => {
    const value = search.get(name)?.trim();
    if (value === undefined || (value === '' && known !== SWITCH)) return undefined;
    if (value === '' || known.includes(value)) return value;
    unread.push({ name, value, known });
    return undefined;
  };
  const isOn = (name: string): boolean => ['', 'true'].includes(read(name, SWITCH) ?? 'false');
  const dark = read('dark', ['auto', ...SWITCH]);
  const theme = read('theme', THEMES) ?? { true: 'dark', false: 'light' }[dark ?? ''] ?? 'auto';
  const named = { at: read('at', offer.moments), standing: read('standing', offer.standings) };
  const language = read('lang', offer.languages);
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    isTransparent: isOn('transparent') || read('bg', ['transparent']) === 'transparent',
    isStatic: isOn('static'),
    isPlain: isOn('plain'),
    ...(named.at === undefined ? {} : { at: named.at }),
    ...(named.standing === undefined ? {} : { standing: named.standing }),
    ...(language === undefined ? {} : { language }),
    unread,
  };
}
