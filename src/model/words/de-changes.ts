import { standingInGerman } from './de-standing.ts';
import type { changesInEnglish, openInEnglish } from './en-changes.ts';

const { list } = standingInGerman;
const verb = (units: readonly string[], one: string, many: string): string =>
  `${list(units)} ${units.length === 1 ? one : many}`;

/** The changes of a structure as sentences without their full stop, and what stays open, in German. */
export const changesInGerman: typeof changesInEnglish = {
  withStanding: (sentence, standing) => `${sentence} (${standing}).`,
  plain: (sentence) => `${sentence}.`,
  created: (units) => verb(units, 'entsteht', 'entstehen'),
  dissolved: (units) => verb(units, 'wird aufgelöst', 'werden aufgelöst'),
  moved: (units, to, from) => `${verb(units, 'kommt', 'kommen')}${from === undefined ? '' : ` von ${from}`} zu ${to}`,
  left: (units, from) => `${verb(units, 'verlässt', 'verlassen')} ${from}`,
  merged: (units, to, from) =>
    `${verb(units, 'wird', 'werden')}${from === undefined ? '' : ` aus ${from}`} mit ${to} zusammengelegt`,
  split: (unit, into) => `${unit} wird geteilt in ${list(into)}`,
  renamed: (from, to) => `${from} heißt nun ${to}`,
  vacated: (name, post) => `${name} gibt ab: ${post}; wer den Posten dann hat, ist nicht genannt`,
  handed: (name, post) => `${name} gibt ab: ${post}`,
  filled: (name, post) => `${name} übernimmt: ${post}`,
  coordinated: (units, level) => `${verb(units, 'wird', 'werden')} auf der Ebene von ${level} koordiniert`,
  joined: (name, unit) => `${name} kommt zu ${unit}`,
};

/** What the data leaves open, as sentences, in German. */
export const openInGerman: typeof openInEnglish = {
  undated: (event) => `${event}: kein Datum ist genannt.`,
  unspecified: (event, date) => `${event}: als Datum ist nur „${date}“ genannt.`,
  vacated: (post, name) => `${post}: wer nach ${name} den Posten hat, ist nicht genannt.`,
  unstated: (post) => `${post}: wer den Posten hat, ist nicht genannt.`,
  existed: (unit) => `${unit}: ob es das vorher gab, ist nicht genannt.`,
  unplaced: (unit) => `${unit}: wozu es gehört, ist nicht genannt.`,
};
