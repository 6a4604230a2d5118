import type { searchInEnglish } from './en-search.ts';

/** The words of /search/, in German. */
export const searchInGerman: typeof searchInEnglish = {
  title: 'Suche',
  lead: 'Jede Seite und jede Stelle der Dokumente. Gesucht wird im eigenen Browser; die Wörter werden nirgendwohin geschickt.',
  field: 'Gesuchte Wörter',
  nothing: 'Nichts gefunden.',
  none: 'Auf keiner Seite steht {words}.',
  one: 'Eine Seite',
  many: '{n} Seiten',
  more: 'Mehr',
  failed: 'Das Verzeichnis konnte nicht gelesen werden. Die Seiten unten nennen, was es gibt.',
  plain: 'Die Suche braucht Skript. Diese Seiten nennen, was es gibt:',
};
