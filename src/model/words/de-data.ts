import { fieldsInGerman } from './de-data-fields.ts';
import type { dataInEnglish } from './en-data.ts';

/** The words of the downloads and of the page that lists them, in German. */
export const dataInGerman: typeof dataInEnglish = {
  title: 'Daten',
  lead: 'Alles, was diese Website sagt, als Dateien zum Weiterarbeiten. Sie entstehen aus derselben geprüften Geschichte wie die Seiten, jedes Mal, wenn die Website gebaut wird, und keine sagt etwas gewisser, als die Seiten es tun.',
  files: 'Dateien',
  entries: (n) => `${n.toLocaleString('de')} ${n === 1 ? 'Eintrag' : 'Einträge'}.`,
  columns: { file: 'Datei', holds: 'Was sie enthält' },
  about: {
    'story.json':
      'Alles in einer Datei: Dokumente und ihre Stellen, Namen, Ereignisse, Aufbau, Behauptungen, Unbekanntes, Unterschiede, Quellen von außerhalb, Berichtigungen.',
    'events.json': 'Die Ereignisse in der Reihenfolge der Zeitleiste, mit Daten in EDTF und in Worten.',
    'events.csv': 'Dieselben Ereignisse, eines je Zeile, für eine Tabelle.',
    'events.ics':
      'Die Ereignisse, die ein Datum haben, für einen Kalender. Ein Ereignis gilt dort nur als bestätigt, wo sein genauer Tag genannt ist; jedes andere ist vorläufig, und sein Titel sagt, als was das Datum angegeben ist oder wie fest das Ereignis.',
    'structure.json': 'Einheiten, Posten, Allianzen, Beziehungen, Änderungen und die Zustände des Schaubilds.',
    'structure.csv': 'Was der Aufbau behauptet, eine Behauptung je Zeile: Subjekt, Verb, Objekt.',
    'structure.jsonld': 'Der Aufbau in der W3C Organization Ontology, mit seinen Quellen in PROV.',
    'claims.json': 'Jede Behauptung der Website, mit ihrer Gewissheit und ihren Stellen.',
    'claims.csv': 'Dieselben Behauptungen, eine je Zeile.',
    'citations.bib': 'Die Dokumente und die Quellen von außerhalb, für BibTeX und BibLaTeX.',
    'citations.json': 'Dieselben Werke in CSL-JSON, für Literaturverwaltungen.',
    'annotations.jsonld':
      'Jede Stelle als Web Annotation: ihr Ort, ihre Worte, ihr Fingerabdruck, und was auf ihr steht.',
    'story.jsonld': 'Die Geschichte in den Begriffen von schema.org.',
  },
  fields: 'Was die Felder bedeuten',
  fieldsLead: (version) =>
    `Diese Felder sind den Dateien gemeinsam, in welcher Form auch immer; dies ist Version ${version} ihres Schemas. Ein Feld, das nichts sagt, fehlt in JSON und ist leer in CSV; in einer Liste stehen dort Leerzeichen zwischen den Kennungen. In CSV beginnt eine Zelle, die eine Tabelle als Formel ausführen würde, mit einem Apostroph.`,
  fieldList: fieldsInGerman,
  caution: 'Was die Vokabulare nicht sagen können',
  cautionText:
    'schema.org und die Organization Ontology haben keine Wörter für Zweifel. Dort ist nur behauptet, was ein Dokument selbst sagt; alles andere steht als Behauptung oder als Aussage über eine Beziehung da, mit seiner Gewissheit. Ein Datum steht nur so genau da, wie es gewiss ist, und eines ohne Jahr gar nicht.',
  reuse: 'Weiterverwenden',
  licence: 'Lizenz',
  noLicence: (publisher) => `${publisher} hat für diese Dateien keine Lizenz genannt.`,
  digests:
    'Die Stellen einer Wiedergabe geben ein Dokument in den Worten der Redaktion wieder; sie sind nicht sein Text, und die Rechte am Dokument bleiben, wo sie sind.',
  cite: 'So zitieren',
  citation: (publisher, headline, address, revision) =>
    `${publisher}: „${headline}“. ${address}${revision === undefined ? '' : ` (Stand der Daten: ${revision})`}`,
  take: 'Herunterladen',
  calendar: 'Die Ereignisse als Kalender',
  aside: (sentence, notes) => (notes.length === 0 ? sentence : `${sentence} (${notes.join('; ')})`),
  event: {
    title: (label, notes) => (notes.length === 0 ? label : `${label} – ${notes.join('; ')}`),
    date: (words, edtf) => `Datum: ${words} [${edtf}]`,
    resolved: (year, publisher) => `Das Jahr ${year} steht nicht in den Dokumenten; es stammt von ${publisher}`,
    standing: (words) => `Gewissheit: ${words}`,
    unstated: (what) => `Nicht genannt: ${what}`,
    passages: (list) => `Steht auf: ${list.join(' ')}`,
    silent: (documents) => `Dazu schweigen: ${documents.join(', ')}`,
    undated: (sentences) =>
      sentences.length === 0
        ? 'Jedes Ereignis der Geschichte ist in diesem Kalender.'
        : `Nicht in diesem Kalender, weil kein Datum genannt ist, das ein Kalender fassen kann: ${sentences.join('; ')}.`,
  },
  work: {
    digest: (address) => `Stelle für Stelle wiedergegeben bei ${address}`,
    full: (address) => `Hier im Wortlaut, Stelle für Stelle, bei ${address}`,
    lacks: (things) => `In der gelesenen Kopie nicht enthalten: ${things.join(', ')}`,
    supplied: (label) => `[${label}]`,
    dated: (words) => `Datiert: ${words}`,
  },
};
