import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../model/lexicon/index.ts';
import { namesSchema } from '../model/schemas.ts';
import { annotate } from './annotate.ts';
import { sentencesOf } from './sentences.ts';
import { standByCues } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

const vocabulary: Vocabulary = {
  lexicon: lexiconOf('de'),
  names: namesSchema.parse([
    { id: 'bund', type: 'organization', prefLabel: 'Hafenbund', altLabel: ['der Bund'], cites: ['A-1.1'] },
    { id: 'vorstand', type: 'speaker', prefLabel: 'Vorstand', altLabel: ['der Vorstand'], cites: ['A-1.1'] },
  ]),
};

function found(type: string, text: string): string[] {
  return annotate(text, vocabulary).flatMap((annotation) => {
    if (annotation.type !== type) return [];
    const words = text.slice(annotation.start, annotation.end);
    if (annotation.type === 'date') return [`${words} → ${annotation.edtf}`];
    if (annotation.type === 'quantity')
      return [`${words} → ${annotation.value}${annotation.unit ? ` ${annotation.unit}` : ''}`];
    return [annotation.type === 'quotation' ? annotation.exact : words];
  });
}

describe('German dates are EDTF', () => {
  test.each<[string, string[]]>([
    ['Am 4. März 2031 geschah nichts.', ['4. März 2031 → 2031-03-04']],
    ['Am 4. März geschah nichts.', ['4. März → XXXX-03-04']],
    ['Am 31. April 2031 geschah nichts.', []],
    ['im März 2031 und im Mai', ['März 2031 → 2031-03', 'Mai → XXXX-05']],
    ['1998 wurde der Bund gegründet', ['1998 → 1998']],
    ['2000 Menschen kamen', []],
    ['Seit 2009 und im Jahr 2011', ['2009 → 2009', '2011 → 2011']],
    ['die 1990er Jahre', ['1990er → 199X']],
    ['im Frühjahr 2031, im 2. Quartal 2031', ['Frühjahr 2031 → 2031-21', '2. Quartal 2031 → 2031-34']],
  ])('%s', (text, dates) => {
    expect(found('date', text)).toEqual(dates);
  });
});

describe('German figures have one value however they are written', () => {
  test.each<[string, string[]]>([
    ['Es kostete 3.800 Euro.', ['3.800 Euro → 3800 EUR']],
    ['1,5 Millionen Euro', ['1,5 Millionen Euro → 1500000 EUR']],
    ['3,5 km und 12 Prozent', ['3,5 km → 3.5 km', '12 Prozent → 12 %']],
    ['einundzwanzig Boote, zwölf Möwen', ['einundzwanzig → 21', 'zwölf → 12']],
    ['dreihundert Boote', ['dreihundert → 300']],
    ['ein Dutzend, eine Million, ein Boot', ['ein Dutzend → 12', 'eine Million → 1000000']],
    ['zwei Millionen', ['zwei Millionen → 2000000']],
  ])('%s', (text, quantities) => {
    expect(found('quantity', text)).toEqual(quantities);
  });
});

test('German quotation marks quote, also inside each other', () => {
  expect(found('quotation', 'Sie rief „Halt, ‚Möwe‘!“ und »Los«.')).toEqual(['Halt, ‚Möwe‘!', 'Los']);
});

describe('a full stop after a German figure ends no sentence', () => {
  test.each<[string, string[]]>([
    ['Am 4. März kam er. Er ging.', ['Am 4. März kam er.', 'Er ging.']],
    ['Die 9. Abteilung blieb.', ['Die 9. Abteilung blieb.']],
    ['Es waren 12. Danach kamen mehr.', ['Es waren 12.', 'Danach kamen mehr.']],
    ['Sie rief: „Halt!“ Er hielt.', ['Sie rief: „Halt!“', 'Er hielt.']],
    ['Das kostet ca. 3 Mio. Euro. Mehr nicht.', ['Das kostet ca. 3 Mio. Euro.', 'Mehr nicht.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text, vocabulary.lexicon).map((sentence) => sentence.text)).toEqual(sentences);
  });
});

describe('a German sentence stands as its words say', () => {
  test.each<[string, string]>([
    ['Der Hafenbund wurde gegründet.', 'stated'],
    ['Der Vorstand sagte, es gehe weiter.', 'attributed vorstand'],
    ['Es gehe weiter, sagte der Vorstand.', 'attributed vorstand'],
    ['Die Möwe soll umziehen.', 'reported'],
    ['Der Bund dürfte wachsen.', 'forecast'],
    ['Es gibt Gerüchte.', 'rumour'],
    ['Anscheinend zieht die Möwe um.', 'reported'],
    ['Die Möwe scheint umzuziehen.', 'analysis'],
    ['Vielleicht zieht die Möwe um.', 'forecast'],
    ['Ein Händler glaubt, dass sie umzieht.', 'attributed'],
    ['Der Laden behauptet sich seit Jahren.', 'stated'],
    ['Wer folgt, ist nicht bekannt.', 'absent'],
    ['Wer folgt, weiß niemand, sagte der Vorstand.', 'attributed vorstand'],
  ])('%s', (text, stand) => {
    const { standing, speaker } = standByCues(text, annotate(text, vocabulary), vocabulary);
    expect([standing, ...(speaker ? [speaker] : [])].join(' ')).toBe(stand);
  });
});
