import { datesInGerman } from './de-dates.ts';
import { standingInGerman } from './de-standing.ts';
import type { timelineInEnglish } from './en-timeline.ts';

const { list } = standingInGerman;

/** Small numbers as a newsroom writes them: words to ten, figures after. */
export const spelled = (n: number): string =>
  ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'][n] ?? String(n);

const figures = new Intl.NumberFormat('de');

/** „1 Ereignis“, „12.400 Ereignisse“ */
const events = (n: number): string => `${figures.format(n)} ${n === 1 ? 'Ereignis' : 'Ereignisse'}`;

const quoted = (labels: readonly string[]): string => list(labels.map((label) => `„${label}“`));

/** The words of the timeline itself, in German: they go to the browser. */
export const timelineInGerman: typeof timelineInEnglish = {
  label: 'Zeitleiste',
  before: 'Vorher',
  after: 'Nachher',
  compressed: (days) => `${days > 366 ? 'Jahre' : days > 31 ? 'Monate' : 'Tage'} gerafft`,
  orderNotStated: (n) =>
    n === 2 ? 'Was von beidem zuerst kam, ist nicht genannt.' : 'Was davon zuerst kam, ist nicht genannt.',
  anyHour: 'irgendeine Stunde des Tages',
  noStartNoEnd: 'weder Anfang noch Ende genannt',
  between: (after, before) =>
    `${[...(after ? [`nach: ${after}`] : []), ...(before ? [`vor: ${before}`] : [])].join(', ')}; Reihenfolge erschlossen, kein Datum`,
  loose: 'kein Datum und kein Platz in der Reihenfolge',
  noDate: 'kein Datum',
  empty: 'Kein Ereignis wird erzählt.',
  resolved: (year) => `eingeordnet ins Jahr ${year}, das Lesejahr der Redaktion`,
  relation: {
    after: (labels) => `Eingeordnet nach: ${quoted(labels)}.`,
    before: (labels) => `Eingeordnet vor: ${quoted(labels)}.`,
  },
  none: 'Kein Ereignis hier.',
  foot: {
    inAll: (documents) => (documents === 2 ? 'beiden Dokumenten' : `allen ${spelled(documents)} Dokumenten`),
    alone: (document) => `${document} allein`,
    everything: (where) => `Alles hier steht in ${where}.`,
    nothing: (where) => `Nichts hier steht in ${where}`,
    only: (labels, where) => `Nur ${quoted(labels)} ${labels.length === 1 ? 'steht' : 'stehen'} in ${where}`,
    some: (n, of, where) => `${n} von ${of} Ereignissen hier ${n === 1 ? 'steht' : 'stehen'} in ${where}`,
    restMany: (alone, several) => {
      const parts = [
        ...(alone > 0 ? [`${figures.format(alone)} in einem Dokument allein`] : []),
        ...(several > 0 ? [`${figures.format(several)} in mehreren`] : []),
      ];
      return `; vom Rest ${(alone || several) === 1 ? 'steht' : 'stehen'} ${list(parts)}.`;
    },
    restAlone: (document) => `; alles andere hier steht in ${document} allein.`,
    rest: (groups) =>
      `; vom Rest ${groups[0]?.count === 1 ? 'steht' : 'stehen'} ${list(groups.map(({ count, documents }) => `${count} in ${list(documents)}${documents.length === 1 ? ' allein' : ''}`))}.`,
  },
  partsOfDay: {
    'frühen stunden': [0, 6],
    nachts: [0, 6],
    vormittag: [6, 12],
    morgens: [6, 12],
    nachmittag: [12, 18],
    abend: [18, 24],
  },
  ...datesInGerman,
  events,
  gathered: {
    standings: (parts) => list(parts.map(([n, standing]) => `${figures.format(n)} ${standing}`)),
    changes: (n) => (n === 1 ? '1 ändert den Aufbau' : `${figures.format(n)} ändern den Aufbau`),
    undated: 'kein Datum, Reihenfolge erschlossen',
    yearless: 'bei manchen ist das Jahr nicht genannt',
  },
  otherLanes: (n) => `${figures.format(n)} weitere`,
  left: {
    filtered: (n) => `${events(n)} ${n === 1 ? 'fehlt' : 'fehlen'} hier, weil nach anderem gefragt ist.`,
    outside: (parts) => `Außerhalb dieses Zeitraums: ${list(parts)}.`,
    earlier: (n) => `${events(n)} davor`,
    later: (n) => `${events(n)} danach`,
    undated: (n) => `${events(n)} ohne Datum`,
  },
  unread: {
    day: (text) => `„${text}“ ist kein Tag: möglich sind 2026, 2026-03 oder 2026-03-14.`,
    backwards: (from, to) => `Der Zeitraum von ${from} bis ${to} endet, bevor er beginnt.`,
    standing: (text) =>
      `„${text}“ ist keine Stufe der Gewissheit: möglich sind stated, attributed, reported oder eine andere.`,
    id: (text) => `„${text}“ kennt diese Zeitleiste nicht.`,
  },
  says: (shown, stretch, undated) =>
    stretch === ''
      ? `${events(shown + undated)}.`
      : `${events(shown)}, ${stretch}${undated === 0 ? '' : `, und ${figures.format(undated)} ohne Datum`}.`,
};
