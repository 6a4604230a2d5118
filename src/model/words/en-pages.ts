import { orgChartLiveInEnglish } from './en-org-chart-live.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The words of the pages beside the explainer, in English. */
export const pagesInEnglish = {
  live: orgChartLiveInEnglish,

  documentsPage: {
    lead: 'Every sentence and mark of the documents’ story stands on a numbered passage of these; what is not from a document is marked as the editors’ own. One bar is one sentence, on the line of the softest thing that it says; a dark one is cited somewhere, a pale one is cited nowhere.',
    editions: { digest: 'document, held as a digest', full: 'document, held in full' },
    editionNames: { digest: 'Digest', full: 'In full' },
    about: {
      digest:
        'Each passage restates one statement in our words. The line beside it is how the document stands behind it; the name beside it is whoever speaks. The wording of the original stays with its publisher.',
      full: 'This is the document’s own text, sentence by sentence. The line beside a passage is how the document stands behind it; the name beside it is whoever speaks.',
    },
    holds: 'Holds',
    counts: ({
      paragraphs,
      sentences,
      statements,
    }: {
      paragraphs: number;
      sentences: number;
      statements: number;
    }): string =>
      [
        count(paragraphs, 'paragraph', 'paragraphs'),
        count(sentences, 'sentence', 'sentences'),
        count(statements, 'statement', 'statements'),
      ].join(', '),
    cited: 'Cited here',
    citedOf: (cited: number, all: number): string => `${cited} of ${count(all, 'statement', 'statements')}`,
    edition: 'Edition',
    original: 'Original',
    public: (host: string): string => `the same text, public, at ${host}`,
    noAddress: 'no public address known',
    hash: 'sha256 of the original',
    lacking: 'Not in the copy read',
    paragraph: (n: number): string => `Paragraph ${n}`,
    map: (document: string): string => `The sentences of document ${document}`,
    paragraphShort: (n: number): string => `¶${n}`,
    itself: 'the document itself',
    nobody: 'nobody named',
    notCited: 'not cited',
    places: (title: string, n: number): string => `${title}, ${count(n, 'place', 'places')}`,
    permalink: (id: string): string => `Passage ${id}`,
  },

  namesPage: {
    lead: 'Everyone and everything that the documents or the story name, and what is said of each.',
    types: {
      person: 'person',
      organization: 'organization',
      unit: 'unit',
      team: 'team',
      function: 'function',
      model: 'model',
      product: 'product',
      brand: 'brand',
      platform: 'platform',
      concept: 'concept',
      speaker: 'group without a name',
    },
    groups: {
      person: 'People',
      organization: 'Organizations',
      unit: 'Units',
      team: 'Teams',
      function: 'Functions',
      model: 'Models',
      product: 'Products',
      brand: 'Brands',
      platform: 'Platforms',
      concept: 'Concepts',
      speaker: 'Groups without a name',
    },
    written: 'How it is written',
    printedIn: 'printed as',
    notPrinted: 'not printed',
    /** The documents that do not print a name, or all of them, where there are too many to list. */
    otherDocuments: (n: number, isAll: boolean): string =>
      isAll ? count(n, 'document', 'documents') : count(n, 'other document', 'other documents'),
    said: 'What the documents say',
    nothingSaid: 'No entry of this site says more than the passages below.',
    time: 'In time',
    structure: 'In the structure',
    mentions: (n: number): string => `In the story: ${count(n, 'sentence or paragraph', 'sentences and paragraphs')}`,
    passages: 'Every passage',
    notStated: 'What is not stated',
    undated: 'no date',
  },

  orgChartPage: {
    title: 'Who belongs where',
    lead: 'Each state of the chart, drawn and then in words. The pictures and the text are made from the same data. Any mark leads to what it stands on.',
    states: 'States of the chart',
    below: 'Below, in words:',
    asText: 'The same, as text',
    lines: 'Every line of the picture',
    changes: 'What changes',
    noChanges: 'Nothing: this is the state before every change.',
    entries: 'Every entry, with its evidence',
    entriesLead: 'Each unit, post, alliance, relation and change of the structure, and the passages that it stands on.',
    kinds: {
      units: 'Units',
      posts: 'Posts',
      alliances: 'Alliances',
      relations: 'Relations',
      changes: 'Changes',
    },
    unitBelongs: (unit: string, parent: string): string => `${unit} belongs to ${parent}`,
    postHeld: (post: string, name: string): string => `${post}: held by ${name}`,
    saidIn: (document: string, text: string): string => `In document ${document}: ${text}`,
    noDate: 'no date given',
    /** Before the events that carry a change. */
    event: 'In the timeline:',
  },

  timelinePage: {
    title: 'When',
    lead: 'What is known of the order of things, drawn and then as a list. A wider bar is a less exact date. What has no date stands between what is taken to come before and after it, and says that this order is implied.',
    list: 'In order, as a list',
    listLead: 'The same events from the same data. A date is given as far as the documents give it.',
    yearNote: (year: number): string =>
      `The year ${year} is not in the documents. It serves only to put the events in order; it comes from`,
    yearMore: 'How to read the dates',
    noDate: 'no date given',
    who: 'With',
    changes: 'Changes the structure:',
    differs: 'The documents differ:',
    structure: 'The structure as of then',
    /** Of the pages of the list after the first. */
    part: (number: number, last: number): string => `The list, part ${number} of ${last}`,
  },

  claimsPage: {
    title: 'Who supports what',
    lead: 'A row is an entry of the data, or a sentence of the story, against every document: which passages support it, how firmly, where the documents differ, and which of them is silent. Being silent is not contradicting.',
    claim: 'Claim',
    silent: 'silent',
    differs: 'differs:',
    ourReading: 'our reading',
    standsOn: 'stands on',
    readBeside: 'read beside',
    /** How the claims that the check counts become rows. */
    counted: (n: { claims: number; editors: number; rows: number }): string =>
      `The check counts ${count(n.claims, 'claim', 'claims')}. ${n.editors} of them are the editors’ own, marked as such where they stand, and have no row. The other ${n.claims - n.editors} make ${count(n.rows, 'row', 'rows')}: where an entry says what each document says, its claims share one.`,
    /** Of the rows, how many name passages of how many documents. */
    supported: (n: { inAll: number; inSome: number; inOne: number; inNone: number }): string => {
      const { inAll, inSome, inOne, inNone } = n;
      const some = inSome > 0 ? `, ${inSome} on several` : '';
      const none = inNone > 0 ? `, ${inNone} on none` : '';
      return `Of the rows, ${inAll} ${inAll === 1 ? 'stands' : 'stand'} on every document${some}, ${inOne} on one alone${none}.`;
    },
    comparisons: 'Where they differ',
    comparisonsLead:
      'What documents touch on and put otherwise. Not every difference is a contradiction; where they go together, a line says how.',
    kinds: {
      story: 'The headline',
      explainer: 'The story',
      name: 'Names',
      event: 'Events',
      state: 'States of the chart',
      unit: 'Units',
      post: 'Posts',
      alliance: 'Alliances',
      relation: 'Relations',
      change: 'Changes',
      comparison: 'Comparisons',
      unknown: 'Unknowns',
    },
  },

  unknownsPage: {
    title: 'What nobody has said',
    lead: '“Nobody” here means none of the documents. What they leave out is part of the story; it stands in open corners until someone says it.',
    computed: 'And what the data leaves open',
    computedLead: 'Counted from the entries, not chosen by anyone.',
    kinds: {
      absent: 'Said by a document to be unknown',
      undated: 'Events without a date',
      date: 'Dates that are not whole',
      post: 'Posts without a holder',
      existed: 'Units that nobody says were there before',
      unplaced: 'Units of which it is not said what they belong to',
    },
    about: 'About',
  },

  missingPage: {
    title: 'This page is',
    gap: 'not here',
    lead: 'Nothing on this site has this address. It may have been mistyped, or the page that linked here may be out of date.',
    pages: 'What is here',
  },
};
