import { expect, it } from 'vitest';
import { fontFaces } from '../embeds/font-faces.ts';
import { hanSheet } from './han.ts';

it('lends every kind of face the characters of each slice, once, and no others', () => {
  const slices = [
    { name: '7', codes: [0x5343, 0x95ee] },
    { name: '9', codes: [0x4e00] },
  ];
  const kinds = [
    { name: 'Text', style: 'normal' },
    { name: 'Text', style: 'italic' },
    { name: 'Label', style: 'normal', weight: '400 650' },
    { name: 'Text', style: 'italic' },
  ] as const;
  const faces = fontFaces(hanSheet(slices, kinds));
  expect(faces.map(({ name, style, weight, file }) => [name, style, weight, file].join(' '))).toEqual([
    'Text normal normal /han/7.woff2',
    'Text italic normal /han/7.woff2',
    'Label normal 400 650 /han/7.woff2',
    'Text normal normal /han/9.woff2',
    'Text italic normal /han/9.woff2',
    'Label normal 400 650 /han/9.woff2',
  ]);
  expect(faces[0]?.ranges).toEqual([
    [0x5343, 0x5343],
    [0x95ee, 0x95ee],
  ]);
});
