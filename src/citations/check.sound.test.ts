import { expect, test } from 'vitest';
import { problemsOf } from './testing/small-story.ts';

/** Why one might stumble over it, and the story, which is sound. */
const SOUND: readonly (readonly [string, string, string?])[] = [
  // Figures.
  ['a comma for thousands', 'A-1.1: It has 3800 boats.\n---\nIt has 3,800 boats. [@A-1.1]'],
  ['a space for thousands', 'A-1.1: It has 3,800 boats.\n---\nIt has 3 800 boats. [@A-1.1]'],
  ['a narrow space for thousands', 'A-1.1: It has 3,800 boats.\n---\nIt has 3\u202F800 boats. [@A-1.1]'],
  ['a word for a figure', 'A-1.1: It has 4 piers.\n---\nIt has four piers. [@A-1.1]'],
  ['a figure for a word', 'A-1.1: It has twenty-one piers.\n---\nIt has 21 piers. [@A-1.1]'],
  ['another scale', 'A-1.1: It cost 3800 billion.\n---\nIt cost 3.8 trillion. [@A-1.1]'],
  ['a currency by its other name', 'A-1.1: It cost CNY 3 billion.\n---\nIt cost 3 billion yuan. [@A-1.1]'],
  ['a sum without its currency', 'A-1.1: It cost CNY 3 billion.\n---\nIt cost 3 billion. [@A-1.1]'],
  ['the sign for per cent', 'A-1.1: It grew by twelve per cent.\n---\nIt grew by 12%. [@A-1.1]'],
  ['one as a pronoun', 'A-1.1: There are boats.\n---\nThere are boats, and this is one of them. [@A-1.1]'],
  ['the figures of a model’s name', 'A-1.1: The Gull‑72B is open.\n---\nThe Gull-72B is open. [@A-1.1]'],
  [
    'two figures from two passages',
    'A-1.1: It has 4 piers.\nB-1.1: It has 9 boats.\n---\nIt has 4 piers and 9 boats. [@A-1.1; @B-1.1]',
  ],
  ['documents counted in a title', 'A-1.1: A.\nB-1.1: B.\n---\nIt rains. [@A-1.1]', 'The two documents'],
  ['words counted in a title', 'A-1.1: It reads “bye my beloved gull”.\n---\nIt reads so. [@A-1.1]', 'Four words'],
  ['the editors’ own counting', 'A-1.1: A.\n---\n<Editors>Three boxes move.</Editors>'],
  [
    'the editors’ own counting, where a reference counts too',
    'ref almanac 2026-03-05: The storm | It sank 3 boats.\nA-1.1: A.\n---\n<Editors>Three boxes move.</Editors>',
  ],
  // Dates.
  ['a date the other way round', 'A-1.1: It opened on March 4.\n---\nIt opened on 4 March. [@A-1.1]'],
  ['a date in words with an ordinal', 'A-1.1: It opened on March 4.\n---\nIt opened on the 4th of March. [@A-1.1]'],
  ['a date in Chinese', 'A-1.1: It opened on March 4.\n---\n3月4日开放。 [@A-1.1]'],
  ['a month of a day', 'A-1.1: It opened on 4 March 2026.\n---\nIt opened in March 2026. [@A-1.1]'],
  ['a day without its year', 'A-1.1: It opened on 4 March 2026.\n---\nIt opened on March 4. [@A-1.1]'],
  ['a decade of a year', 'A-1.1: It opened in 1994.\n---\nIt opened in the 1990s. [@A-1.1]'],
  ['may as a verb and as a month', 'A-1.1 forecast: It may open on May 4.\n---\nIt may open on 4 May. [@A-1.1]'],
  // Quotations.
  ['curly quotes for straight ones', 'A-1.1: She wrote "my own boat".\n---\nShe wrote “my own boat”. [@A-1.1]'],
  ['an apostrophe of another kind', "A-1.1: She wrote “it's mine”.\n---\nShe wrote “it’s mine”. [@A-1.1]"],
  ['a full stop inside the marks', 'A-1.1: She wrote “my own boat”.\n---\nShe wrote “my own boat.” [@A-1.1]'],
  ['part of a quotation', 'A-1.1: She wrote “bye, my own boat. Farewell.”\n---\nShe wrote “my own boat”. [@A-1.1]'],
  [
    'a quotation of two sentences',
    'A-1.1: She wrote “we go. we stay.”\n---\nShe wrote “we go. we stay.” Then it rained. [@A-1.1]',
  ],
  ['a hyphen that does not break', 'A-1.1: It is called “Pier‑to‑Pier”.\n---\nIt is called “Pier-to-Pier”. [@A-1.1]'],
  [
    'a full text quoted over the end of a sentence',
    'A full\nA-1.1: We go.\nA-1.2: We stay.\n---\n“We go. We stay.” [@A-1.1; @A-1.2]',
  ],
  [
    'a full text quoted where it has no marks',
    'A full\nA-1.1: The boat was small.\n---\nThe boat was “small”. [@A-1.1]',
  ],
  ['ten quoted words', 'A-1.1: It reads “a b c d e f g h i j”.\n---\nIt reads “a b c d e f g h i j”. [@A-1.1]'],
  [
    'a long quotation of a full text',
    'A full\nA-1.1: It reads a b c d e f g h i j k l.\n---\nIt reads “a b c d e f g h i j k l”. [@A-1.1]',
  ],
  [
    'a letter set off in a printed wording',
    'A-1.1: It reads “bye my Gull”.\n---\n<Printed>\n<AsPrinted>“bye my *G*ull” [@A-1.1]</AsPrinted>\n</Printed>',
  ],
  [
    'a sum as printed',
    'A-1.1: It cost “CNY 30 billion”.\n---\n<Sums>\n<Sum amount="“CNY 30 billion”">is what it cost. [@A-1.1]</Sum>\n</Sums>',
  ],
  // Names.
  ['an alias', 'A-1.1: The Harbour Trust grew.\n---\nThe Trust grew. [@A-1.1]'],
  ['an alias that means two', 'A-1.1: Mara Quill left.\n---\nQuill left. [@A-1.1]'],
  ['a name inside another name', 'A-1.1: The Northwind Observatory Annex opened.\n---\nThe Annex opened. [@A-1.1]'],
  ['a name of a longer name beside it', 'A-1.1: The Gull app runs on Gull.\n---\nGull is under the Gull app. [@A-1.1]'],
  ['a Chinese name without spaces', 'A-1.1: The Harbour Trust grew.\n---\n据此海港信托增长。 [@A-1.1]'],
  ['a possessive', 'A-1.1: Mara Quill had a boat.\n---\nIt was Mara Quill’s boat. [@A-1.1]'],
  ['a name in capitals', 'A-1.1: The Harbour Trust grew.\n---\nThe HARBOUR TRUST grew. [@A-1.1]'],
  ['a name over the end of a line', 'A-1.1: Mara Quill left.\n---\nIt was Mara\nQuill who left. [@A-1.1]'],
  [
    'a speaker that only the brackets name',
    'A-1.1 attributed (executives): It grows.\n---\nIt grows, executives said. [@A-1.1]',
  ],
  // Standing.
  ['a hedge at the end', 'A-1.1 reported: The crew was moved.\n---\nThe crew was moved, reportedly. [@A-1.1]'],
  ['a hedge in capitals', 'A-1.1 reported: The crew was moved.\n---\nReportedly, the crew was moved. [@A-1.1]'],
  [
    'a hedge softer than needed',
    'A-1.1 attributed (executives): It grows.\n---\nThere is a rumour that it grows. [@A-1.1]',
  ],
  [
    'a hedge for two passages',
    'A-1.1 reported: It moved.\nA-1.2: It grew.\n---\nIt grew and reportedly moved. [@A-1.1; @A-1.2]',
  ],
  [
    'a firm passage that has all of a plain sentence',
    'A-1.1: The Trust grew by 4.\nA-1.2 rumour: The Trust grew by 4.\n---\nThe Trust grew by 4. [@A-1.1; @A-1.2]',
  ],
  [
    'firm passages that have all of it together',
    'A-1.1: The Trust grew.\nA-1.2: By 4.\nA-1.3 rumour: The Trust grew by 4.\n---\nThe Trust grew by 4. [@A-1.1; @A-1.2; @A-1.3]',
  ],
  [
    'a fact beside an absence',
    'A-1.1: It opened.\nA-1.2 absent: The hour is not given.\n---\nIt opened. [@A-1.1; @A-1.2]',
  ],
  ['an absence in other words', 'A-1.1 absent: Who comes is not said.\n---\nNobody is named. [@A-1.1]'],
  [
    'a gap in open corners',
    'A-1.1 absent: Who comes is not said.\n---\nThe next head is <Gap>not stated</Gap>. [@A-1.1]',
  ],
  ['what a rumour leaves out', 'A-1.1 rumour: It moved; no day is given.\n---\nThe day is not given. [@A-1.1]'],
  [
    'a label that says it',
    'A-1.1 reported: It grew.\n---\n<Facts>\n<Fact label="reportedly">It grew. [@A-1.1]</Fact>\n</Facts>',
  ],
  [
    'a heading of two sentences',
    'A-1.1 reported: It grew.\n---\n## It moves. All of it reportedly\n\nIt reportedly grew. [@A-1.1]',
  ],
  [
    'a topic as the title of a rumour',
    'A-1.1 rumour: It moved.\n---\nThere is a rumour that it moved. [@A-1.1]',
    'Where it goes',
  ],
  ['an entry that declares it', 'A-1.1 reported: It grew.\n---\n---\nevent reported [A-1.1]: It grew'],
  [
    'an entry that is an editor’s reading',
    'A-1.1 rumour: It grew.\n---\n---\nunit implied [A-1.1]: The part that grew',
  ],
  ['an entry that is absent', 'A-1.1 absent: Who comes is not said.\n---\n---\npost absent [A-1.1]: The seat'],
  [
    'an editor’s reading of an absence',
    'A-1.1 absent: Where it was is not said.\n---\n---\nunit implied [A-1.1]: The part',
  ],
  // Causes.
  ['the same kind of word in another form', 'A-1.1: She was dismissed.\n---\nShe was sacked. [@A-1.1]'],
  [
    'a denied cause',
    'A-1.1: They coincide; no cause is claimed.\n---\nThey coincide, and the cause is not given. [@A-1.1]',
  ],
  [
    'a successor that nobody names',
    'A-1.1 absent: The post did not say who would succeed her.\n---\nThe post named no successor. [@A-1.1]',
  ],
  [
    'what nobody is said to be',
    'A-1.1: The crew is taken apart.\n---\nNothing is said to be dissolved: the crew is taken apart. [@A-1.1]',
  ],
  // Citations.
  [
    'a citation right after the full stop',
    'A-1.1: It has 4 piers.\n---\nIt has 4 piers.[@A-1.1] <Editors>Piers!</Editors>',
  ],
  ['a citation before the full stop', 'A-1.1: It has 4 piers.\n---\nIt has 4 piers [@A-1.1].'],
  [
    'citations in the middle of a sentence',
    'A-1.1: It has 4 piers.\nA-1.2: It has 9 boats.\n---\nIt has 4 piers, [@A-1.1] and 9 boats. [@A-1.2]',
  ],
  [
    'two brackets side by side',
    'A-1.1: It has 4 piers.\nA-1.2: It has 9 boats.\n---\nIt has 4 piers and 9 boats. [@A-1.1][@A-1.2]',
  ],
  [
    'a sentence that shares the next citation',
    'A-1.1: It has 4 piers and 9 boats.\n---\nIt has 4 piers. It has 9 boats. [@A-1.1]',
  ],
  [
    'the editors between two that share',
    'A-1.1: It has 4 piers and 9 boats.\n---\nIt has 4 piers. <Editors>Count them.</Editors> It has 9 boats. [@A-1.1]',
  ],
  [
    'a sentence id for all its statements',
    'A-1.1a: It has 4 piers.\nA-1.1b: It has 9 boats.\n---\nIt has 4 piers and 9 boats. [@A-1.1]',
  ],
  ['a citation on the next line', 'A-1.1: It has 4 piers.\n---\nIt has 4 piers.\n[@A-1.1]'],
  ['an abbreviation in the middle', 'A-1.1: Dr. Mara Quill left.\n---\nDr. Mara Quill left. [@A-1.1]'],
  [
    'a heading that leans on what is below',
    'A-1.1: It has 4 piers.\n---\n## All 4 piers\n\n### The piers\n\nIt has 4 piers. [@A-1.1]',
  ],
  [
    'a title that leans on all',
    'A-1.1: The Trust grew.\n---\n## More\n\nThe Trust grew. [@A-1.1]',
    'The Harbour Trust',
  ],
  ['words set as code', 'A-1.1: It reads so.\n---\nIt reads `so`. [@A-1.1]'],
  // Notes.
  [
    'a note with its reference’s facts',
    'ref almanac 2026-03-05: The storm | It sank 41 boats.\nA-1.1: A.\n---\n<Note references="almanac">Almanac, 5 March 2026: 41 boats sank.</Note>',
  ],
  [
    'a note with a reference and a passage',
    'ref almanac 2026-03-05: The storm | It sank 41 boats.\nA-1.1: It sank 4.\n---\n<Note references="almanac">It sank 4, or 41. [@A-1.1]</Note>',
  ],
  [
    'a note with a label of its reference',
    'ref almanac 2026-03-05: The storm | It names her.\nA-1.1: A.\n---\n<Note references="almanac">In Chinese she is 奎玛拉.</Note>',
  ],
  [
    'a ratio of a passage to a reference',
    'ref almanac 2026-03-05: Sums | It was 380 billion.\nA-1.1 attributed (executives): It cost 3800 billion.\n---\n<Note references="almanac">\nTen times as much as 380 billion, executives said. [@A-1.1]\n\n<Ratio of="3800 billion" to="380 billion" is="ten" />\n</Note>',
  ],
  [
    'a figure of the documents that a reference has too',
    'ref almanac 2026-03-05: The storm | It sank 41 boats.\nA-1.1: It sank 41 boats.\n---\n<Editors>All 41 of them.</Editors>',
  ],
  [
    'a note that quotes the title of its reference',
    'ref almanac 2026-03-05: The great storm | It came.\nA-1.1: A.\n---\n<Note references="almanac">Almanac has it as “The great storm”.</Note>',
  ],
  [
    'a label of a reference that a document prints, too',
    'ref almanac 2026-03-05: The storm | It names her.\nA-1.1: Mara Quill (奎玛拉) left.\n---\n奎玛拉 left. [@A-1.1]',
  ],
  // Nothing.
  ['an explainer without a body', 'A-1.1: A.\n---\n'],
  ['a comment on its own lines', 'A-1.1: A.\n---\n{/* 40 boats? */}\n\nIt rains. [@A-1.1]'],
  ['a comment in a sentence', 'A-1.1: A.\n---\nIt rains {/* since\n1994 */} here. [@A-1.1]'],
  ['a comment before a citation', 'A-1.1: A.\n---\nIt rains. {/* 1994 */} [@A-1.1]'],
  ['a comment in a fact', 'A-1.1: A.\n---\n<Facts>\n<Fact>\n{/* 1994 */}\n\nIt rains. [@A-1.1]\n</Fact>\n</Facts>'],
  // Markdown.
  ['bars that are no table', 'A-1.1: A.\n---\nIt rains | it pours. [@A-1.1]\n\n***\n\nIt rains. [@A-1.1]'],
  [
    'a list, a quotation and a link',
    'A-1.1: A.\n---\n1. It [rains](https://example.org/a?b#c). [@A-1.1]\n\n> It rains. [@A-1.1]',
  ],
  ['charts alone', 'A-1.1: A.\n---\n<Timeline />\n\n<OrgChart state="before" />\n\n<Unknowns />'],
];

test('there are at least forty sound stories', () => {
  expect(SOUND.length).toBeGreaterThanOrEqual(40);
});

test.each(SOUND.map(([why, story, title]) => ({ why, story, title })))('sound: $why', ({ story, title }) => {
  expect(problemsOf(story, title)).toEqual([]);
});
