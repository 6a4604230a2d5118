const all = new Intl.ListFormat('en', { type: 'conjunction' });
const list = (items: readonly string[]): string => all.format(items);
const verb = (units: readonly string[], one: string, many: string): string =>
  `${list(units)} ${units.length === 1 ? one : many}`;

/** The changes of a structure as sentences without their full stop, and what stays open, in English. */
export const changesInEnglish = {
  /** The sentence with its standing after it: “Alpha moves to Beta (reportedly).” */
  withStanding: (sentence: string, standing: string): string => `${sentence} (${standing}).`,
  plain: (sentence: string): string => `${sentence}.`,
  created: (units: readonly string[]): string => verb(units, 'is created', 'are created'),
  dissolved: (units: readonly string[]): string => verb(units, 'is dissolved', 'are dissolved'),
  moved: (units: readonly string[], to: string, from?: string): string =>
    `${verb(units, 'moves', 'move')}${from === undefined ? '' : ` from ${from}`} to ${to}`,
  /** Where the new place is none that is there by then. */
  left: (units: readonly string[], from: string): string => `${verb(units, 'leaves', 'leave')} ${from}`,
  merged: (units: readonly string[], to: string, from?: string): string =>
    `${verb(units, 'is combined', 'are combined')} with ${to}${from === undefined ? '' : `, from ${from}`}`,
  split: (unit: string, into: readonly string[]): string => `${unit} is split into ${list(into)}`,
  renamed: (from: string, to: string): string => `${from} is renamed ${to}`,
  vacated: (name: string, post: string): string => `${name} leaves: ${post}; who holds it then is not stated`,
  /** Where someone else holds it by then. */
  handed: (name: string, post: string): string => `${name} leaves: ${post}`,
  filled: (name: string, post: string): string => `${name} takes over: ${post}`,
  /** Whose level it is: who coordinates there is another question. */
  coordinated: (units: readonly string[], level: string): string =>
    `${verb(units, 'is coordinated', 'are coordinated')} at the level of ${level}`,
  joined: (name: string, unit: string): string => `${name} joins ${unit}`,
};

/** What the data leaves open, as sentences, in English. */
export const openInEnglish = {
  undated: (event: string): string => `${event}: no date is given.`,
  unspecified: (event: string, date: string): string => `${event}: the date is only given as ${date}.`,
  vacated: (post: string, name: string): string => `${post}: who holds it after ${name} is not stated.`,
  unstated: (post: string): string => `${post}: who holds it is not stated.`,
  existed: (unit: string): string => `${unit}: whether it was there before is not stated.`,
  unplaced: (unit: string): string => `${unit}: what it belongs to is not stated.`,
};
