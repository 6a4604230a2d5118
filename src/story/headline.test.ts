import { expect, it } from 'vitest';
import { headlineLines } from './headline.ts';

it.each([
  ['The pier closes', ['The pier closes']],
  ['The keeper leaves. Next to keep the light:', ['The keeper leaves.', 'Next to keep the light:']],
  ['“Farewell.” Then silence', ['“Farewell.”', 'Then silence']],
  ['At 3.5 million it stays', ['At 3.5 million it stays']],
])('sets %j in lines of one sentence each', (text, lines) => {
  expect(headlineLines(text)).toEqual(lines);
});
