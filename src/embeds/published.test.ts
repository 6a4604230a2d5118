import { expect, it } from 'vitest';
import { markup } from '../charts/svg/paint.ts';
import { inPublishedFaces } from './published.ts';

it('calls faces by their published names, with the others after them', () => {
  const text = { name: 'text', attributes: { 'font-family': 'Display, serif' }, children: ['x'] };
  const picture = {
    name: 'svg',
    attributes: { 'font-family': "Label, 'Helvetica Neue', sans-serif" },
    children: [text],
  };
  expect(markup(inPublishedFaces(picture))).toBe(
    `<svg font-family="Libre Franklin, 'Helvetica Neue', sans-serif"><text font-family="Newsreader, serif">x</text></svg>`,
  );
});
