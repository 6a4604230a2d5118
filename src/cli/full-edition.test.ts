import { expect, test } from 'vitest';
import type { SourceDocument } from '../model/passage.ts';
import { loadStory } from './content.ts';

const { story, problems } = await loadStory('e2e/stories/full-edition');

function passage(id: string) {
  const passages = story?.documents.flatMap((document: SourceDocument) => document.passages) ?? [];
  return passages.find((other) => other.id === id);
}

test('a story of two full editions passes the check', () => {
  expect(problems).toEqual([]);
  expect(story?.documents.map(({ id, passages }) => [id, passages.length])).toEqual([
    ['A', 35],
    ['B', 37],
  ]);
});

test.each([
  ['A-1.1', 'stated', 'Dr. Ines Marlow left the Northwind Institute on 12 May 2031, at 5 p.m.'],
  ['A-1.3', 'stated', 'The desk forecasts the water in Selby Sound, e.g. for the ferries and the pilots.'],
  [
    'A-2.1',
    'attributed',
    '“I have been counting waves since 2025. It is time to sit beside them,” Marlow wrote in a letter to her colleagues.',
  ],
  ['A-2.4', 'attributed', 'Mr. Teo Brandt, who repairs the gauges, asked: “Who reads the water now?”'],
  ['A-4.1', 'stated', 'The desk’s model is called Petrel, 海燕 in the manuals that came with the gauge.'],
  ['A-4.4', 'analysis', 'That was a good result (the old tables were wrong by 1.1 m. Twice.).'],
  ['A-5.2', 'stated', '韦岚说：「数据是大家的。水不认识边界。」'],
  ['A-5.3', 'stated', '两个观测站从2027年开始合作。'],
  ['A-6.1', 'reported', 'What happens to the desk is reportedly settled.'],
  ['A-6.3', 'absent', 'Nobody at the desk has been told so.'],
  ['A-7.1', 'rumour', 'There are rumours that the Port Authority wants the forecasts for itself.'],
  ['A-7.3', 'stated', 'The U.S. firm Tern & Tern Inc. sells a rival model.'],
  ['A-8.2', 'forecast', 'The desk will probably forecast it with ten people.'],
  ['A-8.3', 'stated', 'Its web page, <tides>, still shows the formula {h = a + b} that Marlow drew in her first week.'],
  ['B-2.3', 'attributed', '“We do not close desks. We move chairs,” the trustees said afterwards.'],
  ['B-2.4', 'stated', 'The plan, no. 7 of the year, has four pages.'],
  [
    'B-7.4',
    'stated',
    'The captain, G. H. Pell, died in 2003; his torch hangs by the door, next to a list of etc. that nobody has ever finished.',
  ],
  ['B-8.4', 'stated', '“You look at the number. You look at the water. You go.”'],
])('%s is one sentence, %s', (id, standing, text) => {
  expect(passage(id)).toMatchObject({ standing, text });
});
