import type { Standing } from '../standing.ts';
import { leastSureInGerman } from './de-org-chart-files.ts';
import { standingInGerman } from './de-standing.ts';
import type { renditionsInEnglish } from './en-pictures.ts';

const { list } = standingInGerman;

const soft = (softest: Standing | undefined): string =>
  softest === undefined ? '' : `; ${leastSureInGerman[softest]}`;

/** The words of pictures that leave the site: exports, cards, and what is said instead of them, in German. */
export const renditionsInGerman: typeof renditionsInEnglish = {
  timeline: 'Wann, soweit die Dokumente es sagen',
  howToRead:
    'Ein breiterer Balken ist ungenauer. Was kein Datum hat, steht zwischen dem, was wohl davor und danach kommt.',
  sources: (documents) => `Quellen: ${documents.map(({ id, label }) => `${id}, ${label}`).join('; ')}.`,
  asOf: (date, documents) =>
    date === undefined
      ? `Stand: wie eingegangen; ${documents === 1 ? 'das Dokument hat kein Datum' : documents === 2 ? 'keines der beiden Dokumente hat ein Datum' : 'keines der Dokumente hat ein Datum'}.`
      : `Stand: ${date}, das Datum des jüngsten Dokuments.`,
  cite: (title, site) => `Zitieren als: ${site}, „${title}“.`,
  orgChart: (title, sentences, rest, softest) => {
    const told = [...sentences, ...(rest > 0 ? [`und ${rest} weitere ${rest === 1 ? 'Änderung' : 'Änderungen'}`] : [])];
    return `Organigramm, „${title}“: ${told.length === 0 ? 'nichts hat sich geändert' : told.join('; ')}${soft(softest)}.`;
  },
  timelineOf: (n, ends, undated, softest) => {
    const events = `Zeitleiste mit ${n === 0 ? 'keinem' : n} ${n <= 1 ? 'Ereignis' : 'Ereignissen'}`;
    const span = ends.length > 0 ? `, ${ends.join(' bis ')}` : '';
    return `${events}${span}${undated > 0 ? `; ${undated} davon ohne Datum` : ''}${soft(softest)}.`;
  },
  card: (texts, standings) =>
    [
      ...texts.map((text) => (/[.!?…。！？]["”“’‘]?$/u.test(text) ? text : `${text}.`)),
      ...(standings.length > 0 ? [`Gewissheit: ${list(standings)}.`] : []),
    ].join(' '),
  named: (documents) => (documents.length === 0 ? '' : `Genannt in ${list(documents.map((id) => `Dokument ${id}`))}.`),
  foot: (explained, publisher) =>
    [
      explained.replace(/^./u, (first) => first.toUpperCase()),
      ...(publisher === undefined ? [] : [`Veröffentlicht von ${publisher}`]),
    ]
      .map((sentence) => `${sentence}.`)
      .join(' '),
  missing: (characters) =>
    `In Bildern fehlen ${characters}: Keine Schrift des Projekts hat diese Zeichen. Die Seiten zeigen sie mit den Schriften des eigenen Geräts.`,
};
