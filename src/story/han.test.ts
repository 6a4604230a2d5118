import { expect, it } from 'vitest';
import { hanIn } from './han.ts';

it('finds each Chinese character once, however deep it stands', () => {
  const data = { title: 'Pier 码头', names: [{ said: ['码。！', 'Hafen'] }], of: null, n: 7 };
  expect([...hanIn(data)]).toEqual(['码', '头', '。', '！']);
});

it('finds none in what is written in other letters', () => {
  expect(hanIn(['Zählerdienst', 'Ελλάδα', 'col·lega', '“quoted”, 1–2…!'])).toEqual(new Set());
});
