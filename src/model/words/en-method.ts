/** The words of the page on method, in English. */
export const methodInEnglish = {
  title: 'How this is checked',
  lead: 'Whatever this site says from its documents is a claim, and every such claim names the numbered passages that it stands on; what is not from a document is marked as the editors’ own. A program holds each claim against its passages before the site is built. If one of them does not hold, there is no build.',
  rules: 'What the check asks of a claim',
  rulesLead:
    'Each claim is compared with the passages that it cites and with nothing else. Words and figures must match exactly, or by one of the equalities named here; a near match counts as none.',
  ruleList: [
    [
      'It cites',
      'Every sentence of the story ends in a citation, shares the next one in its paragraph, or is marked as the editors’ own voice. Every entry of the data cites at least one passage.',
    ],
    ['The passage is there', 'Each citation names one passage, or one sentence with all its statements.'],
    [
      'Numbers',
      'Every number of the claim is in a cited passage. A number written in another way counts when it is equal: four and 4, 3,800 and 3800.',
    ],
    ['Dates', 'Every date is in a cited passage, no more exact than it is there.'],
    [
      'Names',
      'Every known name is in a cited passage. Another form of the same name counts where the list of names has it.',
    ],
    ['Quotations', 'Whatever stands in quotation marks stands word for word in a cited passage.'],
    [
      'Standing',
      'A claim is not worded more firmly than the softest passage it cites: what is only reported is said to be reported. A firmer passage counts alone when it holds every number, date, name and quotation of the sentence.',
    ],
    [
      'Causes and endings',
      'A word of cause, ending or succession, such as because, led to or dissolved, stands only where a cited passage has one of that kind.',
    ],
    [
      'Outside knowledge',
      'What comes from beyond the documents stands only in an editors’ note, on a slip of its own, with its reference.',
    ],
    ['Sums', 'Where a note says that a figure was worked out, the check works it out again.'],
    [
      'Order and structure',
      'Events do not contradict their own order, no unit is part of itself, no seat is held twice, and nothing is there before the change that brings it.',
    ],
  ] as readonly (readonly [string, string])[],
  digests: 'And of a digest',
  digestsText:
    'Where a document is held as a digest, a second check compares it with the original: its fingerprint, its paragraphs and sentences, whether the numbers, dates, names and quotations of each passage stand in the sentence that it points at, and that no run of eight words is shared. That check needs the originals, which are not part of this site.',
  blind: 'What the check cannot see',
  blindLead: 'It compares words, not meaning.',
  blindList: [
    'A sentence can use the right names and figures of a passage and still turn its sense round. People read for that; the program cannot.',
    'It does not know whether a document is right. It knows what the document says.',
    'It does not notice what the story leaves out, only which passages nothing cites.',
    'It knows causes and hedges by a list of words. A cause implied by the order of two sentences escapes it.',
    'A digest restates an original. That the restatement is fair was judged by an editor; only its figures, names and quotations were compared by machine.',
  ],
  scale: 'The lines',
  scaleLead:
    'One scale of lines runs from firm to soft, and beside it stand two that are not on it: what is not stated, and what only the editors read into the documents. A chart that is to show only what is so firm or firmer leaves out the editors’ reading, and keeps what is not stated.',
  line: 'Line',
  meaning: 'Meaning',
  inDocument: (id: string): string => `in ${id}`,
  /** Where there are too many documents for a column each. */
  inAll: 'in all documents',
  numbers: 'The numbers of this build',
  numbersLead: 'Counted while these pages were made.',
  figures: {
    documents: (n: number): string => (n === 1 ? 'document' : 'documents'),
    passages: (n: number): string => (n === 1 ? 'passage' : 'passages'),
    claims: (n: number): string =>
      `${n === 1 ? 'claim' : 'claims'} checked: entries of the data, and sentences of the story`,
    citations: (n: number): string => (n === 1 ? 'citation' : 'citations'),
    cited: (n: number, all: number): string =>
      `of ${all} passages cited by ${n === 1 ? 'one claim or more' : 'claims'}`,
    editors: (n: number): string =>
      `of these ${n === 1 ? 'claim is' : 'claims are'} in the editors’ own voice, or in their notes`,
  },
  beyond: 'Beyond the documents',
  beyondLead:
    'These public reports are used in editors’ notes only. Nothing in the story, in a chart or in a claim stands on them.',
  noBeyond: 'Nothing on this site comes from beyond its documents.',
  accessed: 'read',
  published: 'published',
  exception: 'The one exception',
  exceptionText: (year: number): string =>
    `Where the documents print a day without a year, the events are put in order as if the year were ${year}. It serves for order, and for exports that need a full date; every label still says that the year is not stated.`,
  exceptionSource: 'The year comes from',
  dates: 'How to read the dates',
  datesLead:
    'Dates are kept in EDTF, the Extended Date/Time Format of ISO 8601-2, which can say what is not known. These are the forms on this site.',
  written: 'Kept as',
  read: 'Read as',
  drawn: [
    'A point is a day. A bar is as wide as the doubt: a year is a bar a year long.',
    'Hatching fades where no start or no end is known; an arrow is an end left open.',
    'A dashed outline is a date that the source doubts; whiskers are a date that it calls approximate.',
    'An event without a date stands on a shelf, between what is known to come before it and after it.',
  ],
};
