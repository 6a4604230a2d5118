/** Small numbers as a newsroom writes them at the start of a line: words to ten, figures after. */
const spelled = (n: number): string =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][n] ?? String(n);

const kinds = {
  organization: ['organization', 'organizations'],
  unit: ['unit', 'units'],
  team: ['team', 'teams'],
  function: ['function', 'functions'],
  project: ['project', 'projects'],
  group: ['group', 'groups'],
} as const;

/** So many sentences are named one by one. */
const NAMED = 40;

/** As what changes are left out that only a listed moment may show. */
export type Softness = 'rumour' | 'implied' | 'both';
const SOFTNESS: Readonly<Record<Softness, string>> = {
  rumour: 'rumour',
  implied: 'our reading',
  both: 'rumour or as our reading',
};

const verbs = {
  created: 'created',
  dissolved: 'dissolved',
  moved: 'moved',
  merged: 'combined',
  split: 'split',
  renamed: 'renamed',
  vacated: 'vacated',
  filled: 'filled',
  coordinated: 'coordinated',
  joined: 'joined',
  unknown: 'touched; how is not stated',
} as const;

/** What a filter by standing leaves out. */
const softKinds = {
  unit: ['unit', 'units'],
  place: ['place of a unit', 'places of units'],
  post: ['post', 'posts'],
  alliance: ['alliance', 'alliances'],
  relation: ['relation', 'relations'],
  change: ['change', 'changes'],
} as const;

const counted = (n: number, [one, many]: readonly [string, string]): string =>
  `${spelled(n).toLowerCase()} ${n === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “reportedly moved”, “moved, executives said”, “moved”. */
const hedged = (text: string, standing: string | undefined): string =>
  standing === undefined ? text : standing.endsWith('ly') ? `${standing} ${text}` : `${text}, ${standing}`;

const all = new Intl.ListFormat('en', { type: 'conjunction' });

type Parts = readonly (readonly [number, keyof typeof softKinds])[];

/** “one alliance and two relations” */
const countedParts = (parts: Parts): string => all.format(parts.map(([n, kind]) => counted(n, softKinds[kind])));

/** The words of the org chart itself, in English. `standing` is a standing in words, left out where it is “stated”. */
export const orgChartInEnglish = {
  /** Said aloud when the chart is set to another moment. */
  says: (moment: string, changes: number): string =>
    `${moment}: ${changes === 0 ? 'no' : changes} ${changes === 1 ? 'change' : 'changes'}.`,
  structure: {
    name: (state: string): string => `Org chart: ${state}`,
    /** Beside an organization, or over its own posts: what is of it, and of no unit of it. */
    asWhole: 'as a whole',
    hedged,
    aside: (text: string, aside: string): string => `${text}, ${aside}`,
    /** “Four functions”. */
    count: (n: number, kind: keyof typeof kinds): string => `${spelled(n)} ${kinds[kind][n === 1 ? 0 : 1]}`,
    /** Over the rows that a change touches, once it has happened. */
    happened: (verb: keyof typeof verbs, standing: string | undefined): string =>
      capital(hedged(verbs[verb], standing)),
    /** Along a path to the unit that receives; where no path leads to it, with its name. */
    path: (verb: 'moved' | 'merged', standing: string | undefined, to?: string): string =>
      hedged(`${verb === 'moved' ? 'moved into' : 'combined with'}${to === undefined ? '' : ` ${to}`}`, standing),
    /** Where the path cannot carry words: over the boxes that arrive. */
    arrived: (verb: 'moved' | 'merged', from: string, standing: string | undefined): string =>
      hedged(verb === 'moved' ? `moved here from ${from}` : `combined with this, from ${from}`, standing),
    verb: (verb: keyof typeof verbs, standing: string | undefined): string => hedged(verbs[verb], standing),
    said: (document: string, text: string): string => `${document}: ${text}`,
    existence: 'Whether it existed before is not stated.',
    noDate: 'no date given',
    notStated: 'not stated',
    unstated: (what: string): string => `Not stated: ${what}`,
    leaves: (date: string | undefined, standing: string | undefined): string =>
      hedged(date === undefined ? 'leaves' : `leaves, ${date}`, standing),
    /** A relation as a claim. */
    related: (from: string, to: string, how: string): string => `${from} and ${to}: ${how}`,
    relation: { coordination: 'coordination', second: 'second line', membership: 'membership' },
    alliance: (members: readonly string[]): string => `Binds ${all.format(members)}`,
    noReporting: (documents: number): string =>
      documents === 1
        ? 'No reporting line is drawn: the document has none.'
        : documents === 2
          ? 'No reporting line is drawn: neither document has one.'
          : `No reporting line is drawn: none of the ${documents} documents has one.`,
    foot: {
      /** What stands on few sentences, as the subject of `stands`. */
      moves: 'Every unit that moves here',
      coordinated: 'Every unit set at another level here',
      soft: 'Every box with a broken line',
      /** On how many sentences the boxes stand; named, unless they are too many for a sentence. */
      stands: (boxes: string, sentences: readonly string[]): string =>
        sentences.length === 1
          ? `${boxes} stands on a single sentence, ${sentences[0]}.`
          : `${boxes} stands on one or more of ${sentences.length} sentences${sentences.length > NAMED ? '' : `: ${all.format(sentences)}`}.`,
    },
    /** A part of what was split, in its place. */
    splitFrom: (unit: string, standing: string | undefined): string => hedged(`split from ${unit}`, standing),
    /** Of what was moved into a unit that is not there by then. */
    movedAway: (standing: string | undefined): string => hedged('moved away', standing),
    renamedFrom: (label: string, standing: string | undefined): string =>
      `${hedged(verbs.renamed, standing)}, before: ${label}`,
    /** What a folded frame holds: “Holds four functions and one post”. */
    holds: (units: readonly (readonly [number, keyof typeof kinds])[], posts: number): string =>
      `Holds ${all.format([...units.map(([n, kind]) => counted(n, kinds[kind])), ...(posts > 0 ? [counted(posts, ['post', 'posts'])] : [])])}`,
    /** Of what a folded frame holds: “Four of them move to Works, reportedly”; `to` is empty where it is too much to say. */
    moveWithin: (n: number, to: string, standing: string | undefined): string =>
      `${spelled(n)} of them ${n === 1 ? 'moves' : 'move'}${to && ` to ${to}`}${standing === undefined ? '' : `, ${standing}`}`,
    table: {
      between: 'Between',
      kind: 'Kind',
      standing: 'Who says so',
      alliance: 'alliance',
    },
  },

  /** Moments that no author has named, and what a view leaves out. */
  moment: {
    before: 'Before every change',
    after: 'After every change, as told',
    title: (moment: string): string => `${moment}: the structure`,
    subtitle: 'A frame holds what belongs to it. A pale box is an old place. Open corners: not stated.',
    between: (from: string, to: string): string => `From “${from}” to “${to}”`,
    left: {
      undated: (n: number, list: string): string =>
        `${n === 1 ? 'One change is' : `${spelled(n)} changes are`} left where ${n === 1 ? 'it was' : 'they were'}, as no date places ${n === 1 ? 'it' : 'them'} with certainty by then: ${list}.`,
      soft: (n: number, list: string, soft: Softness): string =>
        `${n === 1 ? 'One change is' : `${spelled(n)} changes are`} left out, as ${SOFTNESS[soft]}: ${list}.`,
      later: (n: number, list: string): string =>
        `${n === 1 ? 'One change comes' : `${spelled(n)} changes come`} later: ${list}.`,
      /** Changes of the earlier moment that the later one does not name. */
      notIn: (n: number, moment: string, list: string): string =>
        `${n === 1 ? 'One change is' : `${spelled(n)} changes are`} not part of “${moment}”: ${list}.`,
    },
    /** The changes by name; `more` of them are not named. */
    list: (sentences: readonly string[], more: number): string =>
      [...sentences.map((sentence) => `“${sentence}”`), ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
    reading: (year: number): string => `Dates without a year are read in ${year}, by the editors.`,
    onlyStanding: (limit: string, parts: Parts): string =>
      parts.length === 0
        ? `Nothing here is softer than “${limit}”.`
        : `What is softer than “${limit}” is left out: ${countedParts(parts)}.`,
    onlyBranch: (unit: string, others: number): string =>
      `Only ${unit} and its path are shown; ${counted(others, ['other unit is', 'other units are'])} not.`,
    noBranch: (unit: string): string => `${unit} is not in this view: all of it is shown.`,
    unbound: (alliances: readonly string[]): string =>
      `Not drawn, as not every member is there by now: ${all.format(alliances)}.`,
    /** Of alliances and ties between units that are folded away. */
    folded: (parts: Parts): string => `Not drawn, as all that they bind is folded: ${countedParts(parts)}.`,
    unread: {
      picture: (text: string): string => `“${text}” is no picture of this chart: write between or moment.`,
      moment: (text: string): string =>
        `“${text}” is no moment of this chart: write before, after, the id of a state, or a day as 2026-03-14.`,
      standing: (text: string): string => `“${text}” is no standing: write stated, attributed, reported, or another.`,
      unit: (text: string): string => `“${text}” is no unit of this chart.`,
    },
  },
};
