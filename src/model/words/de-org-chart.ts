import { standingInGerman } from './de-standing.ts';
import type { orgChartInEnglish, Softness } from './en-org-chart.ts';

const { list: all } = standingInGerman;

const SOFTNESS: Readonly<Record<Softness, string>> = {
  rumour: 'Gerücht',
  implied: 'unsere Lesart',
  both: 'Gerücht oder als unsere Lesart',
};

/** Small numbers as a newsroom writes them: words to ten, figures after. One is not among them: it has a gender. */
const spelled = (n: number): string =>
  ({
    0: 'keine',
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
  })[n] ?? String(n);

const kinds = {
  organization: ['eine Organisation', 'Organisationen'],
  unit: ['eine Einheit', 'Einheiten'],
  team: ['ein Team', 'Teams'],
  function: ['eine Funktion', 'Funktionen'],
  project: ['ein Projekt', 'Projekte'],
  group: ['eine Gruppe', 'Gruppen'],
} as const;

/** So many sentences are named one by one. */
const NAMED = 40;

const verbs = {
  created: 'neu',
  dissolved: 'aufgelöst',
  moved: 'verschoben',
  merged: 'zusammengelegt',
  split: 'geteilt',
  renamed: 'umbenannt',
  vacated: 'abgegeben',
  filled: 'besetzt',
  coordinated: 'koordiniert',
  joined: 'neu dabei',
  unknown: 'berührt; wie, ist nicht genannt',
} as const;

const softKinds = {
  unit: kinds.unit,
  place: ['eine Zuordnung', 'Zuordnungen'],
  post: ['ein Posten', 'Posten'],
  alliance: ['eine Allianz', 'Allianzen'],
  relation: ['eine Beziehung', 'Beziehungen'],
  change: ['eine Änderung', 'Änderungen'],
} as const;

/** „eine Einheit“, „zwei Einheiten“ */
const counted = (n: number, [one, many]: readonly [string, string]): string =>
  n === 1 ? one : `${spelled(n)} ${many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** „Eine Änderung bleibt“, „Zwei Änderungen bleiben“ */
const changes = (n: number, one: string, many: string): string =>
  `${capital(counted(n, softKinds.change))} ${n === 1 ? one : many}`;

/** „angeblich verschoben“, „verschoben, laut Vorstand“, „verschoben“. */
const hedged = (text: string, standing: string | undefined): string =>
  standing === undefined
    ? text
    : standing === standingInGerman.standing.words.reported
      ? `${standing} ${text}`
      : `${text}, ${standing}`;

type Parts = readonly (readonly [number, keyof typeof softKinds])[];

/** „eine Allianz und zwei Beziehungen“ */
const countedParts = (parts: Parts): string => all(parts.map(([n, kind]) => counted(n, softKinds[kind])));

/** The words of the org chart itself, in German. */
export const orgChartInGerman: typeof orgChartInEnglish = {
  says: (moment, n) => `${moment}: ${n === 0 ? 'keine' : n} ${n === 1 ? 'Änderung' : 'Änderungen'}.`,
  structure: {
    name: (state) => `Organigramm: ${state}`,
    asWhole: 'als Ganzes',
    hedged,
    aside: (text, aside) => `${text}, ${aside}`,
    count: (n, kind) => capital(counted(n, kinds[kind])),
    happened: (verb, standing) => capital(hedged(verbs[verb], standing)),
    path: (verb, standing, to) =>
      hedged(
        `${verb === 'moved' ? 'verschoben nach' : 'zusammengelegt mit'}${to === undefined ? '' : ` ${to}`}`,
        standing,
      ),
    arrived: (verb, from, standing) =>
      hedged(verb === 'moved' ? `hierher verschoben aus ${from}` : `hiermit zusammengelegt, aus ${from}`, standing),
    verb: (verb, standing) => hedged(verbs[verb], standing),
    said: (document, text) => `${document}: ${text}`,
    existence: 'Ob es das vorher gab, ist nicht genannt.',
    noDate: 'kein Datum genannt',
    notStated: 'nicht genannt',
    unstated: (what) => `Nicht genannt: ${what}`,
    leaves: (date, standing) => hedged(date === undefined ? 'geht' : `geht, ${date}`, standing),
    related: (from, to, how) => `${from} und ${to}: ${how}`,
    relation: { coordination: 'Koordination', second: 'zweite Linie', membership: 'Mitgliedschaft' },
    alliance: (members) => `Verbindet ${all(members)}`,
    noReporting: (documents) =>
      documents === 1
        ? 'Keine Berichtslinie ist gezeichnet: Das Dokument nennt keine.'
        : `Keine Berichtslinie ist gezeichnet: Keines der ${documents === 2 ? 'beiden' : documents} Dokumente nennt eine.`,
    foot: {
      moves: 'Jede Einheit, die hier verschoben wird,',
      coordinated: 'Jede Einheit, die hier auf eine andere Ebene gesetzt wird,',
      soft: 'Jeder Kasten mit unterbrochener Linie',
      stands: (boxes, sentences) =>
        sentences.length === 1
          ? `${boxes} steht auf einem einzigen Satz, ${sentences[0]}.`
          : `${boxes} steht auf einem oder mehreren von ${sentences.length} Sätzen${sentences.length > NAMED ? '' : `: ${all(sentences)}`}.`,
    },
    splitFrom: (unit, standing) => hedged(`geteilt aus ${unit}`, standing),
    movedAway: (standing) => hedged('weggeschoben', standing),
    renamedFrom: (label, standing) => `${hedged(verbs.renamed, standing)}, vorher: ${label}`,
    holds: (units, posts) =>
      `Enthält ${all([...units.map(([n, kind]) => counted(n, kinds[kind])), ...(posts > 0 ? [counted(posts, ['einen Posten', 'Posten'])] : [])])}`,
    moveWithin: (n, to, standing) =>
      `${n === 1 ? 'Eine' : capital(spelled(n))} davon ${n === 1 ? 'wird' : 'werden'} ${hedged(`${to && `nach ${to} `}${verbs.moved}`, standing)}`,
    table: { between: 'Zwischen', kind: 'Art', standing: 'Wer sagt das', alliance: 'Allianz' },
  },

  moment: {
    before: 'Vor jeder Änderung',
    after: 'Nach jeder Änderung, von der die Rede ist',
    title: (moment) => `${moment}: der Aufbau`,
    subtitle: 'Ein Rahmen hält, was zu ihm gehört. Blass ist ein alter Ort. Offene Ecken: nicht genannt.',
    between: (from, to) => `Von „${from}“ bis „${to}“`,
    left: {
      undated: (n, list) =>
        `${changes(n, 'ist', 'sind')} noch nicht eingezeichnet, weil kein Datum sie mit Sicherheit bis dahin einordnet: ${list}.`,
      soft: (n, list, soft) => `${changes(n, 'bleibt', 'bleiben')} weg, als ${SOFTNESS[soft]}: ${list}.`,
      later: (n, list) => `${changes(n, 'kommt', 'kommen')} später: ${list}.`,
      notIn: (n, moment, list) => `${changes(n, 'gehört', 'gehören')} nicht zu „${moment}“: ${list}.`,
    },
    list: (sentences, more) =>
      [...sentences.map((sentence) => `„${sentence}“`), ...(more > 0 ? [`und ${more} weitere`] : [])].join('; '),
    reading: (year) => `Daten ohne Jahr liest die Redaktion im Jahr ${year}.`,
    onlyStanding: (limit, parts) =>
      parts.length === 0
        ? `Nichts hier ist weicher als „${limit}“.`
        : `Was weicher ist als „${limit}“, bleibt weg: ${countedParts(parts)}.`,
    onlyBranch: (unit, others) =>
      `Nur ${unit} und der Weg dorthin sind gezeigt; ${counted(others, ['eine andere Einheit', 'andere Einheiten'])} nicht.`,
    noBranch: (unit) => `${unit} kommt in dieser Ansicht nicht vor: Sie ist ganz gezeigt.`,
    unbound: (alliances) => `Nicht gezeichnet, da nicht mehr jedes Mitglied da ist: ${all(alliances)}.`,
    folded: (parts) => `Nicht gezeichnet, weil alles, was sie verbinden, eingeklappt ist: ${countedParts(parts)}.`,
    unread: {
      picture: (text) => `„${text}“ ist kein Bild dieses Schaubilds: möglich sind between und moment.`,
      moment: (text) =>
        `„${text}“ ist kein Zeitpunkt dieses Schaubilds: möglich sind before, after, die Kennung eines Zustands oder ein Tag wie 2026-03-14.`,
      standing: (text) =>
        `„${text}“ ist keine Stufe der Gewissheit: möglich sind stated, attributed, reported oder eine andere.`,
      unit: (text) => `„${text}“ ist keine Einheit dieses Schaubilds.`,
    },
  },
};
