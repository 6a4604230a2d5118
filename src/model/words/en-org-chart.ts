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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “reportedly moved”, “moved, executives said”, “moved”. */
const hedged = (text: string, standing: string | undefined): string =>
  standing === undefined ? text : standing.endsWith('ly') ? `${standing} ${text}` : `${text}, ${standing}`;

const all = new Intl.ListFormat('en', { type: 'conjunction' });

/** The words of the org chart itself, in English. `standing` is a standing in words, left out where it is “stated”. */
export const orgChartInEnglish = {
  structure: {
    name: (state: string): string => `Org chart: ${state}`,
    corporateLevel: 'corporate level',
    hedged,
    aside: (text: string, aside: string): string => `${text}, ${aside}`,
    /** “Four functions”. */
    count: (n: number, kind: keyof typeof kinds): string => `${spelled(n)} ${kinds[kind][n === 1 ? 0 : 1]}`,
    /** Over the rows that a change touches, once it has happened. */
    happened: (verb: keyof typeof verbs, standing: string | undefined): string =>
      capital(hedged(verbs[verb], standing)),
    /** Along a path to the unit that receives. */
    path: (verb: 'moved' | 'merged', standing: string | undefined): string =>
      hedged(verb === 'moved' ? 'moved into' : 'combined with', standing),
    /** Where the path cannot carry words: over the boxes that arrive. */
    arrived: (verb: 'moved' | 'merged', from: string, standing: string | undefined): string =>
      hedged(verb === 'moved' ? `moved here from ${from}` : `combined with this, from ${from}`, standing),
    verb: (verb: keyof typeof verbs, standing: string | undefined): string => hedged(verbs[verb], standing),
    said: (document: string, text: string): string => `${document}: ${text}`,
    formerly: (label: string): string => `before: ${label}`,
    existence: 'Whether it existed before is not stated.',
    noDate: 'no date given',
    notStated: 'not stated',
    unstated: (what: string): string => `Not stated: ${what}`,
    leaves: (date: string | undefined, standing: string | undefined): string =>
      hedged(date === undefined ? 'leaves' : `leaves, ${date}`, standing),
    relation: { coordination: 'coordination', second: 'second line', membership: 'membership' },
    alliance: (members: readonly string[]): string => `Binds ${all.format(members)}`,
    noReporting: (documents: number): string =>
      documents === 1
        ? 'No reporting line is drawn: the document has none.'
        : documents === 2
          ? 'No reporting line is drawn: neither document has one.'
          : `No reporting line is drawn: none of the ${documents} documents has one.`,
    foot: {
      moves: 'box that moves here',
      coordinated: 'box set at another level here',
      soft: 'box with a broken line',
      /** On how many sentences the boxes stand. */
      stands: (boxes: string, sentences: readonly string[]): string =>
        sentences.length === 1
          ? `Every ${boxes} stands on a single sentence, ${sentences[0]}.`
          : `Every ${boxes} stands on one or more of ${sentences.length} sentences: ${all.format(sentences)}.`,
    },
    table: {
      between: 'Between',
      kind: 'Kind',
      standing: 'Who says so',
      alliance: 'alliance',
    },
  },
};
