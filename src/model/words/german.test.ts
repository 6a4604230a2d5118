import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  forEachChild,
  isStringLiteral,
  isTemplateLiteralToken,
  createSourceFile,
  ScriptTarget,
  type Node,
} from 'typescript';
import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { englishIn } from './english.fixture.ts';

const FILES = readdirSync(import.meta.dirname).filter((name) => /^de(-[a-z-]+)?\.ts$/.test(name));

/** All that a file of words says, also in what it makes of values. */
function literalsOf(file: string): string[] {
  const source = createSourceFile(file, readFileSync(join(import.meta.dirname, file), 'utf8'), ScriptTarget.Latest);
  const literals: string[] = [];
  const visit = (node: Node): void => {
    if (isStringLiteral(node) || isTemplateLiteralToken(node)) literals.push(node.text);
    forEachChild(node, visit);
  };
  visit(source);
  return literals.filter((text) => !text.startsWith('./'));
}

it.each(FILES)('%s says nothing in English', (file) => {
  expect(literalsOf(file).filter((text) => englishIn(text).length > 0)).toEqual([]);
});

/** What a table of words says of itself, by its place. */
function textsOf(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${place}/${key}`));
}

it('a word is the same in German only where German has it', () => {
  const english = new Map(textsOf(en));
  const same = textsOf(de).filter(([place, text]) => english.get(place) === text);
  expect([...new Set(same.map(([, text]) => text))]).toEqual(['Original', 'Teams', 'Element', 'AMP', 'Markdown']);
});

describe('a sentence in German', () => {
  const { changes, data, embeds, moment, renditions, structure, timeline, unknownsPage } = de;
  it.each([
    [structure.count(1, 'team'), 'Ein Team'],
    [structure.count(4, 'function'), 'Vier Funktionen'],
    [structure.count(12, 'unit'), '12 Einheiten'],
    [structure.holds([[1, 'unit']], 1), 'Enthält eine Einheit und einen Posten'],
    [structure.holds([[2, 'project']], 3), 'Enthält zwei Projekte und drei Posten'],
    [structure.moveWithin(1, '', 'angeblich'), 'Eine davon wird angeblich verschoben'],
    [structure.moveWithin(3, 'Werk', 'laut Vorstand'), 'Drei davon werden nach Werk verschoben, laut Vorstand'],
    [moment.left.later(1, '„A“'), 'Eine Änderung kommt später: „A“.'],
    [moment.left.later(2, '„A“; „B“'), 'Zwei Änderungen kommen später: „A“; „B“.'],
    [
      moment.onlyStanding('genannt', [
        [1, 'post'],
        [2, 'place'],
      ]),
      'Was weicher ist als „genannt“, bleibt weg: ein Posten und zwei Zuordnungen.',
    ],
    [moment.onlyBranch('Netz', 1), 'Nur Netz und der Weg dorthin sind gezeigt; eine andere Einheit nicht.'],
    [
      structure.foot.stands(structure.foot.soft, ['B-1.1']),
      'Jeder Kasten mit unterbrochener Linie steht auf einem einzigen Satz, B-1.1.',
    ],
    [changes.moved(['Netz', 'Wind'], 'Strom', 'Wasser'), 'Netz und Wind kommen von Wasser zu Strom'],
    [changes.merged(['Netz'], 'Strom'), 'Netz wird mit Strom zusammengelegt'],
    [timeline.left.filtered(1), '1 Ereignis fehlt hier, weil nach anderem gefragt ist.'],
    [
      timeline.left.outside([timeline.left.earlier(1), timeline.left.undated(1200)]),
      'Außerhalb dieses Zeitraums: 1 Ereignis davor und 1.200 Ereignisse ohne Datum.',
    ],
    [timeline.foot.some(1, 9, timeline.foot.inAll(2)), '1 von 9 Ereignissen hier steht in beiden Dokumenten'],
    [timeline.foot.restMany(0, 1), '; vom Rest steht 1 in mehreren.'],
    [timeline.foot.restMany(3, 2), '; vom Rest stehen 3 in einem Dokument allein und 2 in mehreren.'],
    [renditions.timelineOf(1, [], 0, undefined), 'Zeitleiste mit 1 Ereignis.'],
    [renditions.timelineOf(0, [], 0, undefined), 'Zeitleiste mit keinem Ereignis.'],
    [
      renditions.timelineOf(3, ['2003', '2026'], 1, 'rumour'),
      'Zeitleiste mit 3 Ereignissen, 2003 bis 2026; 1 davon ohne Datum; am wenigsten gewiss ist davon ein Gerücht.',
    ],
    [embeds.leftOut('reported', 1), 'Was weicher ist als „berichtet“, bleibt weg: ein Ereignis.'],
    [embeds.passages(1), 'Wer sagt das? 1 Stelle'],
    [data.event.undated([]), 'Jedes Ereignis der Geschichte ist in diesem Kalender.'],
    [unknownsPage.kinds.post, 'Posten, von denen niemand sagt, wer sie hat'],
  ])('is right in number and case: %s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
