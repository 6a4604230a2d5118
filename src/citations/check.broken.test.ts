import { expect, test } from 'vitest';
import { problemsOf } from './testing/small-story.ts';

/** What is wrong, the story, and all that is found: `line:column rule`. The body begins on line 2. */
const BROKEN: readonly (readonly [string, string, ...string[]])[] = [
  // A key that names no passage.
  ['a sentence that the document has not', 'A-1.1: A.\n---\nIt rains. [@A-1.2]', '2:13 unknown-passage'],
  ['a document that is not there', 'A-1.1: A.\n---\nIt rains. [@C-1.1]', '2:13 unknown-passage'],
  ['a letter that the sentence has not', 'A-1.1a: A.\nA-1.1b: B.\n---\nIt rains. [@A-1.1c]', '2:13 unknown-passage'],
  ['a small letter for the document', 'A-1.1: A.\n---\nIt rains. [@a-1.1]', '2:13 unknown-passage'],
  ['one wrong key beside a right one', 'A-1.1: A.\n---\nIt rains. [@A-1.1; @A-9.9]', '2:21 unknown-passage'],
  ['a page in a citation', 'A-1.1: A.\n---\nIt rains. [@A-1.1, p. 3]', '2:13 unknown-passage'],
  ['words before a key', 'A-1.1: A.\n---\nIt rains. [see @A-1.1]', '2:12 unknown-passage'],
  ['a key without brackets', 'A-1.1: A.\n---\nIt rains, says @A-1.1 here.', '2:17 unknown-passage'],
  [
    'a wrong key, once for the heading and all that share it',
    'A-1.1: A.\n---\n## Rain\n\nIt rains. It pours. [@A-8.1]',
    '4:23 unknown-passage',
  ],
  // A sentence that stands on nothing.
  ['a sentence without citation', 'A-1.1: A.\n---\nIt rains.', '2:1 uncited'],
  ['a sentence after the last citation', 'A-1.1: A.\n---\nIt rains. [@A-1.1] It pours.', '2:20 uncited'],
  ['a paragraph before a cited one', 'A-1.1: A.\n---\nIt rains.\n\nIt pours. [@A-1.1]', '2:1 uncited'],
  ['an item of a list', 'A-1.1: A.\n---\n- It rains. [@A-1.1]\n- It pours.', '3:3 uncited'],
  ['a note with neither reference nor passage', 'A-1.1: A.\n---\n<Note>It rains.</Note>', '2:7 uncited'],
  ['a sentence beside the editors’ own', 'A-1.1: A.\n---\nIt rains. <Editors>So we say.</Editors>', '2:1 uncited'],
  ['the second line of a paragraph', 'A-1.1: A.\n---\nIt rains. [@A-1.1]\nIt pours.', '3:1 uncited'],
  // Figures.
  [
    'another figure',
    'A-1.1: The wall is 40 metres long.\n---\nThe wall is 50 metres long. [@A-1.1]',
    '2:13 unsupported-number',
  ],
  ['a figure in words', 'A-1.1: There are 40 boats.\n---\nThere are fifty boats. [@A-1.1]', '2:11 unsupported-number'],
  ['a tenth of a sum', 'A-1.1: It cost 3800 billion.\n---\nIt cost 380 billion. [@A-1.1]', '2:9 unsupported-number'],
  ['a scale left out', 'A-1.1: It cost 3 billion.\n---\nIt cost 3. [@A-1.1]', '2:9 unsupported-number'],
  ['per cent for metres', 'A-1.1: It grew by 12 m.\n---\nIt grew by 12 per cent. [@A-1.1]', '2:12 unsupported-number'],
  ['another currency', 'A-1.1: It cost CNY 3 billion.\n---\nIt cost USD 3 billion. [@A-1.1]', '2:9 unsupported-number'],
  [
    'a figure of a passage not cited',
    'A-1.1: There are boats.\nA-1.2: There are 40.\n---\nThere are 40 boats. [@A-1.1]',
    '2:11 unsupported-number',
  ],
  [
    'a figure on the second line of a list item',
    'A-1.1: There are boats.\n---\n- There are\n  41 boats. [@A-1.1]',
    '3:3 unsupported-number',
  ],
  [
    'a figure after an escape',
    'A-1.1: There are boats.\n---\nThere \\*are &amp; are* 41 boats. [@A-1.1]',
    '2:24 unsupported-number',
  ],
  [
    'a figure in a heading',
    'A-1.1: There are boats.\n---\n### All 41 boats\n\nThere are boats. [@A-1.1]',
    '2:9 unsupported-number',
  ],
  [
    'a sum as the document does not print it',
    'A-1.1: It cost “CNY 30 billion”.\n---\n<Sums>\n<Sum amount="“CNY 3 billion”">it cost. [@A-1.1]</Sum>\n</Sums>',
    '3:14 unsupported-quotation',
  ],
  [
    'two figures, each at its place',
    'A-1.1: There are boats.\n---\nThere are 41 boats and 7 piers. [@A-1.1]',
    '2:11 unsupported-number',
    '2:24 unsupported-number',
  ],
  // Dates.
  ['another day', 'A-1.1: It opened on March 4.\n---\nIt opened on March 5. [@A-1.1]', '2:14 unsupported-date'],
  ['a year added', 'A-1.1: It opened on March 4.\n---\nIt opened on March 4, 2026. [@A-1.1]', '2:14 unsupported-date'],
  ['a month added', 'A-1.1: It opened in 2026.\n---\nIt opened in March 2026. [@A-1.1]', '2:14 unsupported-date'],
  ['a day added', 'A-1.1: It opened in March 2026.\n---\nIt opened on 4 March 2026. [@A-1.1]', '2:14 unsupported-date'],
  ['another year', 'A-1.1: It opened in 1993.\n---\nIt opened in 1994. [@A-1.1]', '2:14 unsupported-date'],
  ['a year for a decade', 'A-1.1: It opened in the 1990s.\n---\nIt opened in 1994. [@A-1.1]', '2:14 unsupported-date'],
  ['a date in Chinese', 'A-1.1: It opened on March 4.\n---\n3月5日开放。 [@A-1.1]', '2:1 unsupported-date'],
  // Quotations.
  [
    'a capital letter',
    'A-1.1: She wrote “my beloved gull”.\n---\nShe wrote “my beloved Gull”. [@A-1.1]',
    '2:11 unsupported-quotation',
  ],
  [
    'a changed word',
    'A-1.1: She wrote “my own boat”.\n---\nShe wrote “my old boat”. [@A-1.1]',
    '2:11 unsupported-quotation',
  ],
  [
    'a digest’s own words in quotation marks',
    'A-1.1: The boat was small.\n---\nThe boat was “small”. [@A-1.1]',
    '2:14 unsupported-quotation',
  ],
  [
    'half a word',
    'A-1.1: She wrote “my lighthouse”.\n---\nShe wrote “my light”. [@A-1.1]',
    '2:11 unsupported-quotation',
  ],
  [
    'sentences that do not follow each other',
    'A full\nA-1.1: We go.\nA-1.2: We stay.\nA-1.3: We wait.\n---\n“We go. We wait.” [@A-1.1; @A-1.3]',
    '2:1 unsupported-quotation',
  ],
  [
    'a printed wording',
    'A-1.1: It reads “bye now”.\n---\n<Printed>\n<AsPrinted>“*B*ye now” [@A-1.1]</AsPrinted>\n</Printed>',
    '3:12 unsupported-quotation',
  ],
  [
    'a figure in a quotation that is nowhere, said once',
    'A-1.1: It cost a lot.\n---\nIt cost “40 boats”. [@A-1.1]',
    '2:9 unsupported-quotation',
  ],
  // Names.
  ['another person', 'A-1.1: Mara Quill left.\n---\nIvo Tern left. [@A-1.1]', '2:1 unsupported-name'],
  [
    'a name inside the name that is there',
    'A-1.1: The Northwind Observatory Annex opened.\n---\nThe Northwind Observatory opened. [@A-1.1]',
    '2:5 unsupported-name',
  ],
  [
    'a name around the name that is there',
    'A-1.1: The Gull is open.\n---\nThe Gull app is open. [@A-1.1]',
    '2:5 unsupported-name',
  ],
  ['a pronoun turned into a name', 'A-1.1: She left.\n---\nMara Quill left. [@A-1.1]', '2:1 unsupported-name'],
  [
    'another speaker',
    'A-1.1 attributed (executives): It grows.\n---\nAnalysts said that it grows. [@A-1.1]',
    '2:1 unsupported-name',
  ],
  ['a Chinese name', 'A-1.1: The Gull is open.\n---\n海港信托开放了。 [@A-1.1]', '2:1 unsupported-name'],
  [
    'a name in a heading of another section',
    'A-1.1: It opened.\nA-1.2: The Trust grew.\n---\n## The Trust\n\nIt opened. [@A-1.1]\n\n## More\n\nThe Trust grew. [@A-1.2]',
    '2:4 unsupported-name',
  ],
  // Cause, ending, removal, succession.
  ['because', 'A-1.1: She left when it rained.\n---\nShe left because it rained. [@A-1.1]', '2:10 unsupported-cause'],
  [
    'led to, across a line',
    'A-1.1: It rained; she left.\n---\nThe rain led to\nthe end. [@A-1.1]',
    '2:10 unsupported-cause',
  ],
  [
    'dissolved for moved',
    'A-1.1: The crew was moved.\n---\nThe crew was dissolved. [@A-1.1]',
    '2:14 unsupported-cause',
  ],
  ['fired for left', 'A-1.1: She left.\n---\nShe was fired. [@A-1.1]', '2:9 unsupported-cause'],
  [
    'a successor where the document has none',
    'A-1.1: She left.\n---\nShe has a successor. [@A-1.1]',
    '2:11 unsupported-cause',
  ],
  [
    'a cause that the document denies',
    'A-1.1: They coincide; no cause is claimed.\n---\nOne is the cause of the other. [@A-1.1]',
    '2:12 unsupported-cause',
  ],
  [
    'a cause where another kind of word stands',
    'A-1.1: She was dismissed.\n---\nShe was dismissed because it rained. [@A-1.1]',
    '2:19 unsupported-cause',
  ],
  [
    'a reason out of an absence',
    'A-1.1: It rained.\nA-1.2 absent: The post gave no reason.\n---\nRain was the reason. [@A-1.1; @A-1.2]',
    '2:14 unsupported-cause',
  ],
  [
    'dissolved for taken apart',
    'A-1.1 reported: The crew is taken apart.\n---\nThe crew is reportedly dissolved. [@A-1.1]',
    '2:24 unsupported-cause',
  ],
  [
    'a removal that is denied without the document',
    'A-1.1: She left.\n---\nShe was not fired. [@A-1.1]',
    '2:13 unsupported-cause',
  ],
  [
    'a successor out of an absence',
    'A-1.1: It rained.\nA-1.2 absent: A successor is not named.\n---\nA successor is there. [@A-1.1; @A-1.2]',
    '2:3 unsupported-cause',
  ],
  [
    'fired for reportedly moved, and as certain',
    'A-1.1 reported: The crew was moved.\n---\nThe crew was fired. [@A-1.1]',
    '2:1 weaker-source',
    '2:14 unsupported-cause',
  ],
  // Surer than the source.
  [
    'reported as certain',
    'A-1.1 reported: The crew was moved.\n---\nThe crew was moved. [@A-1.1]',
    '2:1 weaker-source',
  ],
  [
    'said by someone as certain',
    'A-1.1 attributed (executives): It grows.\n---\nIt grows. [@A-1.1]',
    '2:1 weaker-source',
  ],
  ['reported as said', 'A-1.1 reported: It grows.\n---\nSome said that it grows. [@A-1.1]', '2:1 weaker-source'],
  ['a rumour as reported', 'A-1.1 rumour: It grows.\n---\nReportedly it grows. [@A-1.1]', '2:1 weaker-source'],
  ['a reading as certain', 'A-1.1 analysis: The move matters.\n---\nThe move matters. [@A-1.1]', '2:1 weaker-source'],
  [
    'a forecast as a reading',
    'A-1.1 forecast: It will grow.\n---\nIn its view it will grow. [@A-1.1]',
    '2:1 weaker-source',
  ],
  ['an absence as a fact', 'A-1.1 absent: Who comes is not said.\n---\nSomeone comes. [@A-1.1]', '2:1 weaker-source'],
  [
    'one soft statement of a cited sentence',
    'A-1.1a: It opened.\nA-1.1b rumour: It closes.\n---\nIt closes. [@A-1.1]',
    '2:1 weaker-source',
  ],
  [
    'a soft citation that the sentence before shares',
    'A-1.1 reported: The Trust grew and moved.\n---\nThe Trust grew. Reportedly it moved. [@A-1.1]',
    '2:1 weaker-source',
  ],
  [
    'a firm passage that lacks the name',
    'A-1.1: The Trust grew.\nA-1.2 rumour: Mara Quill left the Trust.\n---\nMara Quill left the Trust. [@A-1.1; @A-1.2]',
    '2:1 weaker-source',
  ],
  [
    'a firm passage with nothing to compare',
    'A-1.1: It grew.\nA-1.2 rumour: It moved.\n---\nIt moved. [@A-1.1; @A-1.2]',
    '2:1 weaker-source',
  ],
  [
    'a hedge in the next sentence only',
    'A-1.1 reported: It grew.\n---\nIt grew. [@A-1.1] Reportedly so. [@A-1.1]',
    '2:1 weaker-source',
  ],
  [
    'a hedge that is a month',
    'A-1.1 forecast: It opens on May 4.\n---\nIt opens on May 4. [@A-1.1]',
    '2:1 weaker-source',
  ],
  [
    'a heading over what is only reported',
    'A-1.1 reported: The crew was moved.\n---\n## The crew moves\n\nThe crew was reportedly moved. [@A-1.1]',
    '2:4 weaker-source',
  ],
  [
    'a label that is too firm',
    'A-1.1 reported: It grew.\n---\n<Facts>\n<Fact label="stated">It reportedly grew. [@A-1.1]</Fact>\n</Facts>',
    '3:14 weaker-source',
  ],
  [
    'an entry that declares too much',
    'A-1.1 reported: It grew.\n---\n---\nevent stated [A-1.1]: It reportedly grew',
    'data:1 weaker-source',
  ],
  [
    'an entry that says absent of what is there',
    'A-1.1: It grew.\n---\n---\npost absent [A-1.1]: The seat',
    'data:1 weaker-source',
  ],
  [
    'a standfirst whose second sentence is surer than the first',
    'A-1.1 reported: It grew and moved.\n---\n---\nstory [A-1.1]: Reportedly it grew. It moved.',
    'data:1 weaker-source',
  ],
  // References outside of notes.
  [
    'a year from a reference',
    'ref almanac 2026-03-05: The storm | It came in 2026.\nA-1.1: The storm came.\n---\nThe storm came in 2026. [@A-1.1]',
    '2:19 reference-outside-note',
  ],
  [
    'a figure from a reference',
    'ref almanac 2026-03-05: The storm | It sank 41 boats.\nA-1.1: The storm came.\n---\nThe storm sank 41 boats. [@A-1.1]',
    '2:16 reference-outside-note',
  ],
  [
    'a Chinese name from a reference',
    'ref almanac 2026-03-05: The storm | It names her.\nA-1.1: Mara Quill left.\n---\n奎玛拉 left. [@A-1.1]',
    '2:1 reference-outside-note',
  ],
  [
    'the editors with a date from a reference',
    'ref almanac 2026-03-05: The storm | It came.\nA-1.1: A.\n---\n<Editors>The storm came on 5 March 2026.</Editors>',
    '2:28 reference-outside-note',
  ],
  [
    'the editors with a quotation from a reference',
    'ref almanac 2026-03-05: The storm | It calls it “the great one”.\nA-1.1: A.\n---\nIt rains. [@A-1.1] <Editors>They call it “great”.</Editors>',
    '2:42 reference-outside-note',
  ],
  [
    'a note with another reference’s year',
    'ref almanac 2026-03-05: The storm | It came.\nref gazette 2025-01-01: The calm | It went.\nA-1.1: A.\n---\n<Note references="gazette">It was in 2026.</Note>',
    '2:38 unsupported-date',
  ],
  [
    'a note with a figure that its reference has not',
    'ref almanac 2026-03-05: The storm | It sank 41 boats.\nA-1.1: A.\n---\n<Note references="almanac">It sank 42 boats.</Note>',
    '2:36 unsupported-number',
  ],
  [
    'a note with a reference that is not there',
    'A-1.1: A.\n---\n<Note references="almanac">It sank.</Note>',
    '2:28 unknown-id',
  ],
  // Figures that are recomputed.
  [
    'a quotient that is wrong',
    'ref almanac 2026-03-05: Sums | 380 and 3800.\nA-1.1: A.\n---\n<Note references="almanac">\nA tenth.\n\n<Ratio of="3800" to="380" is="100" />\n</Note>',
    '5:1 figure-mismatch',
  ],
  [
    'a quotient of no figures',
    'ref almanac 2026-03-05: Sums | None.\nA-1.1: A.\n---\n<Note references="almanac">\nA tenth.\n\n<Ratio of="many" to="few" is="ten" />\n</Note>',
    '5:1 figure-mismatch',
  ],
  [
    'a dividend that stands nowhere',
    'ref almanac 2026-03-05: Sums | It was 380.\nA-1.1: A.\n---\n<Note references="almanac">\nA tenth.\n\n<Ratio of="3800" to="380" is="ten" />\n</Note>',
    '5:12 unsupported-number',
  ],
  // Too much of someone else's text.
  [
    'eleven quoted words',
    'A-1.1: It reads “a b c d e f g h i j k”.\n---\nIt reads “a b c d e f g h i j k”. [@A-1.1]',
    '2:10 long-quotation',
  ],
  // Components and MDX.
  ['an unknown component', 'A-1.1: A.\n---\n<Box>It rains. [@A-1.1]</Box>', '2:1 component'],
  ['an HTML element', 'A-1.1: A.\n---\nIt <b>rains</b>. [@A-1.1]', '2:4 component'],
  ['an unknown attribute', 'A-1.1: A.\n---\n<Timeline width="5" />', '2:11 component'],
  ['a missing attribute', 'A-1.1: A.\n---\n<Steps>\n<Step>\nIt rains. [@A-1.1]\n</Step>\n</Steps>', '3:1 component'],
  ['a component out of its place', 'A-1.1: A.\n---\n<Fact>It rains. [@A-1.1]</Fact>', '2:1 component'],
  ['a block in a paragraph', 'A-1.1: A.\n---\nIt rains <Timeline /> here. [@A-1.1]', '2:10 component'],
  ['an attribute in braces', 'A-1.1: A.\n---\n<OrgChart state={before} />', '2:11 component'],
  ['an import', 'A-1.1: A.\n---\nimport x from "y"\n\nIt rains. [@A-1.1]', '2:1 mdx'],
  ['an export', 'A-1.1: A.\n---\nexport const x = 1\n\nIt rains. [@A-1.1]', '2:1 mdx'],
  ['an expression', 'A-1.1: A.\n---\nIt rains {1 + 1} times. [@A-1.1]', '2:10 mdx'],
  ['an expression beside a comment', 'A-1.1: A.\n---\nIt rains {/* a */ 1 /* b */}. [@A-1.1]', '2:10 mdx'],
  ['a component that is never closed', 'A-1.1: A.\n---\nIt rains. [@A-1.1]\n\n<Facts>\n\nIt pours.', '4:1 mdx'],
  ['a brace that is never closed', 'A-1.1: A.\n---\nIt rains {here. [@A-1.1]', '2:25 mdx'],
  // Links and Markdown that a page cannot carry.
  ...['javascript:alert(1)', 'JavaScript:x', 'data:text/html,x', 'ftp://a.org/', '//example.org/', 'https://'].map(
    (url): [string, string, string] => [`a link to ${url}`, `A-1.1: A.\n---\nIt [rains](${url}). [@A-1.1]`, '2:4 link'],
  ),
  ['a link at its end', 'A-1.1: A.\n---\nIt [rains][1]. [@A-1.1]\n\n[1]: file:///etc', '4:1 link'],
  ['a picture', 'A-1.1: A.\n---\n<Editors>![A pump](https://example.org/pump.png)</Editors>', '2:10 markdown'],
  ['a picture in a sentence', 'A-1.1: A.\n---\nIt ![rains](rain.png). [@A-1.1]', '2:4 markdown'],
  ['a heading as large as the page’s', 'A-1.1: A.\n---\n# Rain\n\nIt rains. [@A-1.1]', '2:1 markdown'],
  ['a heading that is underlined twice', 'A-1.1: A.\n---\nRain\n===\n\nIt rains. [@A-1.1]', '2:1 markdown'],
  ['a table', 'A-1.1: A.\n---\n| a | b |\n| - | - |\n| It | rains. [@A-1.1] |', '2:1 markdown'],
  ['a table without bars at its sides', 'A-1.1: A.\n---\na | b\n:- | -:\nIt | rains. [@A-1.1]', '2:1 markdown'],
  ['a plain less-than sign', 'A-1.1: A.\n---\nIt is <5. [@A-1.1]', '2:8 mdx'],
];

test('there are at least sixty broken stories', () => {
  expect(BROKEN.length).toBeGreaterThanOrEqual(60);
});

test.each(BROKEN.map(([what, story, ...expected]) => ({ what, story, expected })))(
  'caught, and nothing else: $what',
  ({ story, expected }) => {
    expect(problemsOf(story)).toEqual(expected);
  },
);
