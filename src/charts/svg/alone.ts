/** What a drawing without a style sheet says in attributes: the part of a style that every program reads. */
export const PRESENTATION: readonly string[] = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
];

/** The real names of the faces, which the style sheets call by what they are for: a reader or an editor may have them. */
export const FACES: Readonly<Record<string, string>> = {
  Label: 'Libre Franklin',
  Display: 'Newsreader',
  Text: 'Spectral',
  Caps: 'Spectral SC',
};
