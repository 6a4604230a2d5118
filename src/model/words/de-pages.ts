import { orgChartLiveInGerman } from './de-org-chart-live.ts';
import type { pagesInEnglish } from './en-pages.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The words of the pages beside the explainer, in German. */
export const pagesInGerman: typeof pagesInEnglish = {
  live: orgChartLiveInGerman,

  documentsPage: {
    lead: 'Jeder Satz und jedes Zeichen der Geschichte aus den Dokumenten steht auf einer nummerierten Stelle von ihnen; was aus keinem Dokument kommt, ist als Wort der Redaktion gekennzeichnet. Ein Balken ist ein Satz, auf der Linie des Weichsten, das er sagt; ein dunkler wird irgendwo angeführt, ein blasser nirgends.',
    editions: { digest: 'Dokument, als Wiedergabe', full: 'Dokument, im Wortlaut' },
    editionNames: { digest: 'Wiedergabe', full: 'Im Wortlaut' },
    about: {
      digest:
        'Jede Stelle gibt eine Aussage in unseren Worten wieder. Die Linie daneben zeigt, wie das Dokument dahintersteht; der Name daneben, wer spricht. Der Wortlaut des Originals bleibt bei seinem Herausgeber.',
      full: 'Dies ist der Text des Dokuments, Satz für Satz. Die Linie neben einer Stelle zeigt, wie das Dokument dahintersteht; der Name daneben, wer spricht.',
    },
    holds: 'Enthält',
    counts: ({ paragraphs, sentences, statements }) =>
      [
        count(paragraphs, 'Absatz', 'Absätze'),
        count(sentences, 'Satz', 'Sätze'),
        count(statements, 'Aussage', 'Aussagen'),
      ].join(', '),
    cited: 'Hier angeführt',
    citedOf: (cited, all) => `${cited} von ${count(all, 'Aussage', 'Aussagen')}`,
    edition: 'Ausgabe',
    original: 'Original',
    public: (host) => `derselbe Text, öffentlich, bei ${host}`,
    noAddress: 'keine öffentliche Adresse bekannt',
    hash: 'sha256 des Originals',
    lacking: 'In der gelesenen Kopie nicht enthalten',
    paragraph: (n) => `Absatz ${n}`,
    map: (document) => `Die Sätze von Dokument ${document}`,
    paragraphShort: (n) => `¶${n}`,
    itself: 'das Dokument selbst',
    nobody: 'niemand genannt',
    notCited: 'nicht angeführt',
    places: (title, n) => `${title}, ${count(n, 'Ort', 'Orte')}`,
    permalink: (id) => `Stelle ${id}`,
  },

  namesPage: {
    lead: 'Alle und alles, was die Dokumente oder die Geschichte beim Namen nennen, und was davon gesagt wird.',
    types: {
      person: 'Person',
      organization: 'Organisation',
      unit: 'Einheit',
      team: 'Team',
      function: 'Funktion',
      model: 'Modell',
      product: 'Produkt',
      brand: 'Marke',
      platform: 'Plattform',
      concept: 'Begriff',
      speaker: 'Gruppe ohne Namen',
    },
    groups: {
      person: 'Personen',
      organization: 'Organisationen',
      unit: 'Einheiten',
      team: 'Teams',
      function: 'Funktionen',
      model: 'Modelle',
      product: 'Produkte',
      brand: 'Marken',
      platform: 'Plattformen',
      concept: 'Begriffe',
      speaker: 'Gruppen ohne Namen',
    },
    written: 'Wie es geschrieben wird',
    printedIn: 'gedruckt als',
    notPrinted: 'nicht gedruckt',
    otherDocuments: (n, isAll) =>
      isAll ? count(n, 'Dokument', 'Dokumente') : count(n, 'anderes Dokument', 'andere Dokumente'),
    said: 'Was die Dokumente sagen',
    nothingSaid: 'Kein Eintrag dieser Website sagt mehr als die Stellen unten.',
    time: 'In der Zeit',
    structure: 'Im Aufbau',
    mentions: (n) => `In der Geschichte: ${count(n, 'Satz oder Absatz', 'Sätze und Absätze')}`,
    passages: 'Jede Stelle',
    notStated: 'Was nicht genannt ist',
    undated: 'kein Datum',
  },

  orgChartPage: {
    title: 'Wer wohin gehört',
    lead: 'Jeder Zustand des Schaubilds, gezeichnet und dann in Worten. Bilder und Text sind aus denselben Daten gemacht. Jedes Zeichen führt zu dem, worauf es steht.',
    states: 'Zustände des Schaubilds',
    below: 'Unten, in Worten:',
    asText: 'Dasselbe als Text',
    lines: 'Jede Linie des Bildes',
    changes: 'Was sich ändert',
    noChanges: 'Nichts: Dies ist der Zustand vor jeder Änderung.',
    entries: 'Jeder Eintrag mit seinen Belegen',
    entriesLead:
      'Jede Einheit, jeder Posten, jede Allianz, Beziehung und Änderung des Aufbaus, und die Stellen, auf denen das steht.',
    kinds: {
      units: 'Einheiten',
      posts: 'Posten',
      alliances: 'Allianzen',
      relations: 'Beziehungen',
      changes: 'Änderungen',
    },
    unitBelongs: (unit, parent) => `${unit} gehört zu ${parent}`,
    postHeld: (post, name) => `${post}: besetzt mit ${name}`,
    saidIn: (document, text) => `In Dokument ${document}: ${text}`,
    noDate: 'kein Datum genannt',
    event: 'In der Zeitleiste:',
  },

  timelinePage: {
    title: 'Wann',
    lead: 'Was von der Reihenfolge bekannt ist, gezeichnet und dann als Liste. Ein breiterer Balken ist ein ungenaueres Datum. Was kein Datum hat, steht zwischen dem, was davor und danach kommen dürfte, und sagt, dass diese Reihenfolge erschlossen ist.',
    list: 'Der Reihe nach, als Liste',
    listLead: 'Dieselben Ereignisse aus denselben Daten. Ein Datum steht so genau da, wie die Dokumente es nennen.',
    yearNote: (year) =>
      `Das Jahr ${year} steht nicht in den Dokumenten. Es dient nur dazu, die Ereignisse zu ordnen; es stammt aus`,
    yearMore: 'Wie die Daten zu lesen sind',
    noDate: 'kein Datum genannt',
    who: 'Mit',
    changes: 'Ändert den Aufbau:',
    differs: 'Die Dokumente unterscheiden sich:',
    structure: 'Der Aufbau zu diesem Zeitpunkt',
    part: (number, last) => `Die Liste, Teil ${number} von ${last}`,
  },

  claimsPage: {
    title: 'Wer was stützt',
    lead: 'Eine Zeile ist ein Eintrag der Daten oder ein Satz der Geschichte, gegen jedes Dokument gehalten: welche Stellen ihn stützen, wie fest, wo die Dokumente sich unterscheiden, und welches schweigt. Schweigen ist kein Widerspruch.',
    claim: 'Behauptung',
    silent: 'schweigt',
    differs: 'anders:',
    ourReading: 'unsere Lesart',
    standsOn: 'steht auf',
    readBeside: 'daneben gelesen',
    counted: (n) =>
      `Die Prüfung zählt ${count(n.claims, 'Behauptung', 'Behauptungen')}. ${n.editors === 1 ? '1 davon ist von der Redaktion selbst; sie ist dort, wo sie steht, so gekennzeichnet und hat' : `${n.editors} davon sind von der Redaktion selbst; sie sind dort, wo sie stehen, so gekennzeichnet und haben`} keine Zeile. Die anderen ${n.claims - n.editors} ergeben ${count(n.rows, 'Zeile', 'Zeilen')}: Wo ein Eintrag sagt, was jedes Dokument sagt, teilen sich seine Behauptungen eine.`,
    supported: ({ inAll, inSome, inOne, inNone }) => {
      const some = inSome > 0 ? `, aus mehreren ${inSome}` : '';
      const none = inNone > 0 ? `, aus keinem ${inNone}` : '';
      return `Stellen aus jedem Dokument ${inAll > 1 ? `nennen ${inAll} Zeilen` : `nennt ${inAll === 0 ? 'keine' : 'eine'} Zeile`}${some}, aus nur einem ${inOne}${none}.`;
    },
    comparisons: 'Wo sie sich unterscheiden',
    comparisonsLead:
      'Was mehrere berühren und anders sagen. Nicht jeder Unterschied ist ein Widerspruch; wo beides zusammengeht, sagt eine Zeile, wie.',
    kinds: {
      story: 'Die Überschrift',
      explainer: 'Die Geschichte',
      name: 'Namen',
      event: 'Ereignisse',
      state: 'Zustände des Schaubilds',
      unit: 'Einheiten',
      post: 'Posten',
      alliance: 'Allianzen',
      relation: 'Beziehungen',
      change: 'Änderungen',
      comparison: 'Vergleiche',
      unknown: 'Unbekanntes',
    },
  },

  unknownsPage: {
    title: 'Was niemand gesagt hat',
    lead: '„Niemand“ heißt hier: keines der Dokumente. Was sie auslassen, ist Teil der Geschichte; es steht in offenen Ecken, bis jemand es sagt.',
    computed: 'Und was die Daten offenlassen',
    computedLead: 'Aus den Einträgen gezählt, von niemandem ausgesucht.',
    kinds: {
      absent: 'Von einem Dokument als unbekannt bezeichnet',
      undated: 'Ereignisse ohne Datum',
      date: 'Daten, die nicht ganz sind',
      post: 'Posten, von denen niemand sagt, wer sie hat',
      existed: 'Einheiten, von denen niemand sagt, ob es sie vorher gab',
      unplaced: 'Einheiten, von denen nicht gesagt ist, wozu sie gehören',
    },
    about: 'Betrifft',
  },

  missingPage: {
    title: 'Diese Seite ist',
    gap: 'nicht hier',
    lead: 'Nichts auf dieser Website hat diese Adresse. Vielleicht ist sie vertippt, oder die Seite, die hierher verweist, ist veraltet.',
    pages: 'Was es hier gibt',
  },
};
