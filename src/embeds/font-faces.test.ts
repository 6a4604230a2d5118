import { expect, it } from 'vitest';
import { fontFaces, unicodeRanges } from './font-faces.ts';

it('reads the faces of a style sheet in their order', () => {
  const css = `
    @font-face { font-family: Label; src: url(../fonts/label.woff2) format('woff2'); font-weight: 400 650; }
    .ch text { fill: red }
    @font-face { font-family: Text; font-style: italic; src: url("text.woff2"); unicode-range: U+30-39, U+201E; }`;
  expect(fontFaces(css)).toEqual([
    { name: 'Label', style: 'normal', file: '../fonts/label.woff2', weight: '400 650' },
    {
      name: 'Text',
      style: 'italic',
      file: 'text.woff2',
      ranges: [
        [0x30, 0x39],
        [0x201e, 0x201e],
      ],
    },
  ]);
});

it('reads no face where there is none', () => {
  expect(fontFaces('.ch { fill: red }')).toEqual([]);
});

it('reads ranges of code points beyond the first plane', () => {
  expect(unicodeRanges('U+1f1e9-1f1f5,U+1f21a')).toEqual([
    [0x1f1e9, 0x1f1f5],
    [0x1f21a, 0x1f21a],
  ]);
});
