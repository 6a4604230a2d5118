import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { namesSchema } from '../model/schemas.ts';
import { annotate } from './annotate.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = {
  lexicon: lexiconOf('en'),
  names: namesSchema.parse([
    { id: 'trust', type: 'organization', prefLabel: 'Harbour Trust', altLabel: ['the Trust'], cites: ['A-1.1'] },
    { id: 'lab', type: 'unit', prefLabel: 'Harbour Trust Tide Lab', altLabel: ['Tide-Lab'], cites: ['A-1.1'] },
    {
      id: 'model',
      type: 'model',
      prefLabel: 'Gull',
      beyond: [{ label: '海鸥', language: 'zh', reference: 'r' }],
      cites: ['A-1.1'],
    },
    { id: 'gull-72', type: 'model', prefLabel: 'Gull-72B', cites: ['A-1.1'] },
    { id: 'mara', type: 'person', prefLabel: 'Mara Quill', altLabel: ['Quill'], cites: ['A-1.1'] },
    { id: 'quill-app', type: 'product', prefLabel: 'Quill', cites: ['A-1.1'] },
    { id: 'x', type: 'platform', prefLabel: 'X', cites: ['A-1.1'] },
    { id: 'executives', type: 'speaker', prefLabel: 'executives', cites: ['A-1.1'] },
    { id: 'pier-4', type: 'unit', prefLabel: 'Pier 4', cites: ['A-1.1'] },
  ]),
};

/** What was found of one type, as `words → value`. */
function found(type: string, text: string): string[] {
  return annotate(text, vocabulary).flatMap((annotation) => {
    if (annotation.type !== type) return [];
    const words = text.slice(annotation.start, annotation.end);
    if (annotation.type === 'date') return [`${words} → ${annotation.edtf}`];
    if (annotation.type === 'quantity')
      return [`${words} → ${annotation.value}${annotation.unit ? ` ${annotation.unit}` : ''}`];
    if (annotation.type === 'name') return [`${words} → ${annotation.ids.join(' ')}`];
    return [annotation.type === 'quotation' ? annotation.exact : `${words} → ${annotation.id}`];
  });
}

describe('quantities have one value however they are written', () => {
  test.each<[string, string[]]>([
    ['It cost 3,800 in all.', ['3,800 → 3800']],
    ['It cost 3 800 in all.', ['3 800 → 3800']],
    ['It cost 3\u00A0800 and 3\u202F800.', ['3\u00A0800 → 3800', '3\u202F800 → 3800']],
    ['CNY 3800 billion', ['CNY 3800 billion → 3800000000000 CNY']],
    ['3.8 trillion yuan', ['3.8 trillion yuan → 3800000000000 CNY']],
    ['3800亿元', ['3800亿元 → 380000000000 CNY']],
    ['1.2万亿', ['1.2万亿 → 1200000000000']],
    ['5人 and 30 万', ['5 → 5', '30 万 → 300000']],
    ['four functions, Four posts', ['four → 4', 'Four → 4']],
    ['twenty-one gulls', ['twenty-one → 21']],
    ['twenty one gulls', ['twenty one → 21']],
    ['three hundred and five', ['three hundred and five → 305']],
    ['two million three hundred thousand', ['two million three hundred thousand → 2300000']],
    ['a dozen and two dozen', ['a dozen → 12', 'two dozen → 24']],
    ['a hundred boats, a boat', ['a hundred → 100']],
    ['two, three and four', ['two → 2', 'three → 3', 'four → 4']],
    ['twelve per cent, 12 percent, 12%', ['twelve per cent → 12 %', '12 percent → 12 %', '12% → 12 %']],
    ['a 50-metre wall of 3.5 m', ['50-metre → 50 m', '3.5 m → 3.5 m']],
    ['10–12 boats', ['10 → 10', '12 → 12']],
    ['the 9th pier', ['9th → 9 ordinal']],
    ['at 09:30', ['09:30 → 9.5 h']],
    ['from 9 am to 5 p.m., at 9.30pm', ['9 am → 9 h', '5 p.m. → 17 h', '9.30pm → 21.5 h']],
    ['at 12 am, 12 PM, 9.30 P.M. and 6 o’clock', ['12 am → 0 h', '12 PM → 12 h', '9.30 P.M. → 21.5 h', '6 → 6']],
    ['at 9 in the evening, at 9:30 in the evening', ['9 → 9', '9:30 in the evening → 21.5 h']],
    ['20 in the afternoon shift, $9 at night', ['20 → 20', '$9 → 9 $']],
    ['I am 9 amps, 10 pages, at 25:30', ['9 → 9', '10 → 10']],
    ['It is worth 5. Then 6.', ['5 → 5', '6 → 6']],
    ['$5bn', ['$5bn → 5000000000 $']],
    ['one of them, no one, one million', ['one million → 1000000']],
    ['grade P10, version 1.2.3, sensor-12', []],
    ['Gull-72B and Gull‑72B on Pier 4', []],
    ['Gull-9B is no known name', []],
    ['bone, often, someone, tents', []],
    ['in 2019', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found('quantity', text)).toEqual(expected);
  });
});

describe('dates are as precise as their words', () => {
  test.each<[string, string[]]>([
    ['on March 4', ['March 4 → XXXX-03-04']],
    ['on March 4th, early', ['March 4th → XXXX-03-04']],
    ['on March 4, 2026.', ['March 4, 2026 → 2026-03-04']],
    ['on 4 March 2026', ['4 March 2026 → 2026-03-04']],
    ['on the 4th of March', ['4th of March → XXXX-03-04']],
    ['Mar. 4', ['Mar. 4 → XXXX-03-04']],
    ['March 2026', ['March 2026 → 2026-03']],
    ['in March', ['March → XXXX-03']],
    ['born in 1993', ['1993 → 1993']],
    ['In 2019 researchers left', ['2019 → 2019']],
    ['(1993)', ['1993 → 1993']],
    ['in the 1990s', ['1990s → 199X']],
    ['2026-03-04 and 2026-03', ['2026-03-04 → 2026-03-04', '2026-03 → 2026-03']],
    ['2026年3月4日，3月5日', ['2026年3月4日 → 2026-03-04', '3月5日 → XXXX-03-05']],
    ['spring 2026, Summer of 2025', ['spring 2026 → 2026-21', 'Summer of 2025 → 2025-22']],
    ['Q2 2026', ['Q2 2026 → 2026-34']],
    ['February 29', ['February 29 → XXXX-02-29']],
    ['February 30', []],
    ['29 February 2023', []],
    ['they may 4 times march 4 miles', []],
    ['it employs 2000 people', []],
    ['2000 metres, 2,019, 3800 billion, 1999%', []],
    ['a spring promotion', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found('date', text)).toEqual(expected);
  });
});

describe('names are whole words, the longest first', () => {
  test.each<[string, string[]]>([
    ['Harbour Trust said', ['Harbour Trust → trust']],
    ['the HARBOUR trust', ['HARBOUR trust → trust']],
    ['the Harbour Trust Tide Lab', ['Harbour Trust Tide Lab → lab']],
    ["Harbour Trust’s lab, Harbour Trust's too", ['Harbour Trust → trust', 'Harbour Trust → trust']],
    ['the Tide‑Lab', ['Tide‑Lab → lab']],
    ['Gull-72B beats Gull', ['Gull-72B → gull-72', 'Gull → model']],
    ['Gull-based', ['Gull → model']],
    ['Gullible seagulls', []],
    ['他们在海鸥工作', ['海鸥 → model']],
    ['他在Gull工作', ['Gull → model']],
    ['Quill', ['Quill → mara quill-app']],
    ['on X, not 2 x 3', ['X → x']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found('name', text)).toEqual(expected);
  });
});

describe('quotations are what stands between marks', () => {
  test.each<[string, string[]]>([
    ['“we go. we stay.” she said', ['we go. we stay.']],
    ['a "straight" one and an "other"', ['straight', 'other']],
    ['it’s the boats’ ‘own’ thing', ['own']],
    ['‘it’s ours’', ['it’s ours']],
    ['“a ‘nested’ one”', ['a ‘nested’ one']],
    ['「走吧」和“留下”', ['走吧', '留下']],
    ['“never closed', []],
    ['“” empty', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found('quotation', text)).toEqual(expected);
  });
});

describe('a speaker is a name that can speak, beside a reporting word', () => {
  test.each<[string, string[]]>([
    ['Executives stressed that it stays.', ['Executives → executives']],
    ['The Harbour Trust, founded long ago, told investors so.', ['Harbour Trust → trust']],
    ['It stays, said Mara Quill.', ['Mara Quill → mara']],
    ['According to the Harbour Trust, executives left.', ['Harbour Trust → trust']],
    ['Quill said so.', ['Quill → mara']],
    ['Mara Quill was asked.', []],
    ['Gull said so.', []],
    ['Executives left.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found('speaker', text)).toEqual(expected);
  });
});

test('annotations are sorted, the ones that hold others first', () => {
  const text = '“On March 4 Harbour Trust lost 5 boats” said Mara Quill';
  expect(annotate(text, vocabulary).map(({ type, start }) => `${start} ${type}`)).toEqual([
    '0 quotation',
    '4 date',
    '12 name',
    '31 quantity',
    '45 speaker',
    '45 name',
  ]);
});
