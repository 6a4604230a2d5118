import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPlace } from '../model/place.ts';
import { claimsOfExplainer } from './claims.ts';
import { placeAt } from './places.ts';

const read = (body: string) =>
  claimsOfExplainer({
    id: 'shore',
    title: 'Shore',
    body,
    bodyLine: 4,
    place: { file: 'shore.mdx', line: 1, column: 1 },
  });

/** The claims of a body after its title, as `voice [keys] words`. */
function lines(body: string): string[] {
  const [, ...claims] = read(body).claims;
  return claims.map(({ voice, citations, text }) => `${voice} [${citations.map(({ key }) => key).join(' ')}] ${text}`);
}

describe('an explainer is read into sentences', () => {
  test.each<[string, string, string[]]>([
    ['with their own citations', 'One.[@A-1.1] Two [@A-1.2].', ['document [A-1.1] One.', 'document [A-1.2] Two.']],
    [
      'with their own citations, without a space between',
      '一。[@A-1.1]二。[@A-1.2]',
      ['document [A-1.1] 一。', 'document [A-1.2] 二。'],
    ],
    ['that share the next one', 'One. Two. [@A-1.1]', ['document [A-1.1] One.', 'document [A-1.1] Two.']],
    ['but not the one before', 'One. [@A-1.1] Two.', ['document [A-1.1] One.', 'document [] Two.']],
    ['but not over a paragraph', 'One.\n\nTwo. [@A-1.1]', ['document [] One.', 'document [A-1.1] Two.']],
    [
      'with the editors’ words apart',
      'One, <Editors>so we say,</Editors> two. [@A-1.1]',
      ['document [A-1.1] One,  two.', 'editors [] so we say,'],
    ],
    ['without markup', 'A *b* **c** `d` [e](https://example.org). [@A-1.1]', ['document [A-1.1] A b c d e.']],
    [
      'one for a printed wording',
      '<Printed><AsPrinted>“One. Two.” [@A-1.1]</AsPrinted></Printed>',
      ['document [A-1.1] “One. Two.”'],
    ],
    [
      'with the amount of a sum first',
      '<Sums><Sum amount="“5”">was it. [@A-1.1]</Sum></Sums>',
      ['document [A-1.1] “5” was it.'],
    ],
    [
      'with headings that lean on what they head',
      '## H\n\nOne. [@A-1.1]\n\n### I\n\nTwo. [@A-1.2]\n\n## J\n\nThree. [@A-1.3]',
      [
        'document [A-1.1 A-1.2] H',
        'document [A-1.1] One.',
        'document [A-1.2] I',
        'document [A-1.2] Two.',
        'document [A-1.3] J',
        'document [A-1.3] Three.',
      ],
    ],
    [
      'with a label over them',
      '<Facts><Fact label="executives said">One. [@A-1.1]</Fact></Facts>',
      ['document [A-1.1] executives said', 'document [A-1.1] One.'],
    ],
    [
      'with ratios that lean on their note',
      '<Note references="r">\nOne. [@A-1.1]\n\n<Ratio of="40" to="4" is="10" />\n</Note>',
      ['note [A-1.1] One.', 'note [A-1.1] 40 : 4'],
    ],
    ['and no words give none', '<Timeline />\n\n—', []],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

test('the title comes first and leans on all', () => {
  const [title] = read('One. [@A-1.1]\n\nTwo. [@A-1.2]').claims;
  expect(title).toMatchObject({ id: 'explainer/shore/title', text: 'Shore', heading: true, address: '/#shore' });
  expect(title?.citations.map(({ key }) => key)).toEqual(['A-1.1', 'A-1.2']);
});

test('a note’s claims have its references and what it recomputes', () => {
  const [, claim] = read('<Note references="r s">\nOne.\n\n<Ratio of="40" to="4" is="ten" />\n</Note>').claims;
  expect(claim).toMatchObject({ voice: 'note', references: ['r', 's'], computed: [10] });
});

test('claims and citations stand at their line and column of the file', () => {
  const [, , second] = read('One. [@A-1.1]\n\n- Two\n  three. [@A-1.2]').claims;
  expect(second && formatPlace(second.place)).toBe('shore.mdx:6:3');
  expect(second?.citations.map(({ place }) => formatPlace(place))).toEqual(['shore.mdx:7:12']);
  expect(second && formatPlace(placeAt(second, second.text.indexOf('three')))).toBe('shore.mdx:7:3');
});

test('the states that components name are given with their places', () => {
  const { states } = read(
    '<OrgChart state="before" />\n\n<Steps>\n<Step state="after">\nOne. [@A-1.1]\n</Step>\n</Steps>',
  );
  expect(states.map(({ id, place }) => `${id} ${place.line}:${place.column}`)).toEqual(['before 4:1', 'after 7:1']);
});

test('what is not MDX is one problem and no claims', () => {
  const { claims, problems } = read('One {two');
  expect(claims).toEqual([]);
  expect(problems.map(({ rule, place }) => `${rule} ${formatPlace(place)}`)).toEqual(['mdx shore.mdx:4:9']);
});

test('a comment of HTML is told with the form of comment that passes', () => {
  const [problem] = read('One. [@A-1.1]\n\n<!-- todo -->').problems;
  expect(problem && `${formatPlace(problem.place)} ${problem.advice}`).toMatch(
    /^shore\.mdx:6:2 Write it as \{\/\* … \*\/\}/,
  );
  expect(read('One. [@A-1.1]\n\n{/* todo */}').problems).toEqual([]);
});

test('any text is read into claims or problems, and never thrown at', () => {
  const piece = fc.constantFrom(
    ...[
      'One. ',
      '[@A-1.1]',
      '[@',
      '\n\n',
      '\n',
      '<Fact>',
      '</Fact>',
      '<Sum amount="“5”" />',
      '<Sum amount>',
      '<Editors>',
    ],
    ...[
      '</Editors>',
      '{',
      '}',
      '<Ratio of="1" to="0" is="x" />',
      '<Note references="r">',
      '</Note>',
      '## ',
      '- ',
      '> ',
      '*',
    ],
    ...[
      '“',
      '”',
      '&amp;',
      '\\',
      '\u{1F6A2}',
      '海港',
      '<',
      '`',
      '![a](b)',
      '<Fact label="said">x</Fact>',
      '\r\n',
      '\t',
      '<></>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { claims, problems } = read(pieces.join(''));
      expect(claims.length + problems.length).toBeGreaterThan(0);
      for (const { text, place } of claims) expect(text.length * place.line * place.column).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});
