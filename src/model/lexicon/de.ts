import type { Lexicon } from './index.ts';

const list = (words: string): string[] => words.split(' ');

const ONES = list('null eins zwei drei vier fünf sechs sieben acht neun');
const TEENS = list('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');
const TENS = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** German joins the words of a number: “einundzwanzig”, “dreihundert”. The word “ein” alone is an article. */
function numbers(): Record<string, number> {
  const stem = (digit: number): string => (digit === 1 ? 'ein' : (ONES[digit] ?? ''));
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const tens = TENS.flatMap((word, index) => {
    const value = 20 + 10 * index;
    return [[word, value], ...digits.map((digit) => [`${stem(digit)}und${word}`, value + digit] as const)] as const;
  });
  const large = digits.flatMap((digit) => [
    [`${stem(digit)}hundert`, digit * 100] as const,
    [`${stem(digit)}tausend`, digit * 1000] as const,
  ]);
  return Object.fromEntries([
    ...ONES.map((word, value) => [word, value] as const),
    ...TEENS.map((word, value) => [word, 10 + value] as const),
    ...tens,
    ['hundert', 100],
    ['tausend', 1000],
    ...large,
  ]);
}

const ARTICLES = list('ein eine einen einem einer eines');
const DEFINITE = list('der die das den dem des');

const REPORTED = [
  'angeblich',
  'dem vernehmen nach',
  'berichten zufolge',
  'wird berichtet',
  'wurde berichtet',
  'es heißt',
  'heißt es',
  'offenbar',
  'soll',
  'sollen',
  ...list('anscheinend mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher unbestätigt unbestätigte unbestätigten'),
  'ist die rede davon',
];
const FORECAST = [
  ...list('dürfte dürften könnte könnten würde würden prognose prognosen erwartet erwarten erwartete erwarteten'),
  ...list('voraussichtlich wahrscheinlich vermutlich'),
  ...list('vielleicht möglicherweise womöglich eventuell'),
];
const RUMOUR = list('gerücht gerüchte gerüchten gemunkelt spekulation spekulationen spekuliert munkelt');

/** What only seems so to the one who writes. */
const SEEMING = list('scheint scheinen schien schienen');

/** German. Extend with care: a word added to `cues` lets more sentences pass, one added to `causes` fewer. */
export const de: Lexicon = {
  cues: {
    attributed: [
      ...list('sagte sagten sagt sagen erklärte erklärten erklärt erklären betonte betonten betont betonen'),
      ...list('nannte nannten nennt nennen beschrieb beschrieben beschreibt beschreiben schrieb schrieben schreibt'),
      ...list('kündigte kündigten kündigt ankündigte berichtete berichteten berichtet teilte teilten mitteilte'),
      ...list('versicherte versicherten versichert warnte warnten warnt forderte forderten fordert bat baten'),
      ...list('sah sahen sieht sehen hieß bezeichnete bezeichneten bezeichnet laut zufolge'),
      'nach Angaben',
      'nach Worten',
      'nach Ansicht',
      'in den Worten',
      ...list('behauptet behauptete behaupten behaupteten glaubt glauben'),
    ].map((phrase) => phrase.toLowerCase()),
    reported: REPORTED,
    analysis: [
      ...list('einschätzung lesart deutung deutet wertung wertet wertete urteil urteilt kommentar analyse einordnung'),
      'aus sicht',
      'gilt als',
      'gelten als',
      'eigenes urteil',
      'eigene lesart',
      ...SEEMING,
    ],
    forecast: FORECAST,
    rumour: RUMOUR,
    absent: [
      ...list('nicht kein keine keinen keinem keiner keines niemand niemanden nichts nie ohne weder unbekannt'),
      ...list('ungenannt ungenannte ungenannten undatiert fehlt fehlen schweigt schweigen verschweigt lücke'),
      ...list('offen namenlos unbeziffert unklar'),
    ],
    implied: list('erschlossen erschließt legt nahelegt mitgemeint'),
  },
  signs: {
    // With its comma: whoever “behauptet sich” claims nothing.
    attributed: [
      ...['nach angaben', 'zufolge', 'behauptet,', 'behauptete,', 'behaupten,', 'glaubt,', 'quellen sagen'],
      ...list('sagte sagten sagt'),
      ...list('erklärte betonte').flatMap((verb) => [`${verb} er`, `${verb} sie`, `er ${verb}`, `sie ${verb}`]),
    ],
    reported: REPORTED,
    analysis: SEEMING,
    forecast: FORECAST,
    rumour: RUMOUR,
    absent: [
      'ist nicht bekannt',
      'sind nicht bekannt',
      'ist unbekannt',
      'bleibt unbekannt',
      'ist unklar',
      'bleibt unklar',
      'niemand weiß',
      'weiß niemand',
      'ist nicht angegeben',
      'nennt keinen grund',
      'nennen keinen grund',
      'nennt keinen namen',
      'nennt kein datum',
    ],
  },
  causes: {
    cause: [
      ...list(
        'weil wegen aufgrund infolge deshalb daher deswegen ursache ursachen grund gründe verursacht verursachte',
      ),
      ...list('verursachten ausgelöst auslöste zwang zwangen dank folglich'),
      'führte zu',
      'führten zu',
      'führt zu',
      'als folge',
      'als reaktion auf',
      'aus protest',
    ],
    ending: [
      ...list('aufgelöst auflösung auflösen auflöste abgeschafft abschaffung eingestellt einstellung beendet endete'),
      ...list('endet stillgelegt stilllegung abgewickelt'),
      'löst auf',
    ],
    dismantling: list('zerschlagen zerschlägt zerschlagung zerlegt zerlegung auseinandergenommen'),
    removal: list(
      'entlassen entlässt entlassung entlassungen gefeuert abgesetzt gekündigt abberufen entfernt rauswurf',
    ),
    succession: [
      ...list('nachfolger nachfolgerin nachfolge abgelöst ablösung ersetzt ersetzte ersetzten ersetzen übernimmt'),
      ...list('übernahm übernommen kommissarisch'),
      'folgt auf',
      'folgte auf',
      'tritt an die stelle',
    ],
  },
  figures: { thousands: '.', decimal: ',' },
  articles: ARTICLES,
  joints: ['und'],
  determiners: [...DEFINITE, ...ARTICLES],
  adverbs: ['nicht', 'auch'],
  dates: {
    dayEndings: ['.'],
    dayJoints: [],
    beforeYear: list('im in seit bis ab von vor nach um anfang mitte ende jahr jahre jahres sommer winter'),
    beforeMonth: list('letzten letztem nächsten diesem diesen vom zum'),
    decadeEndings: ['er'],
    quarters: ['Quartal', 'Q'],
    countedNoun: '\\p{Lu}',
    hasDottedOrdinals: true,
  },
  numbers: numbers(),
  scales: {
    dutzend: 12,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  months: {
    januar: 1,
    jänner: 1,
    februar: 2,
    märz: 3,
    april: 4,
    mai: 5,
    juni: 6,
    juli: 7,
    august: 8,
    september: 9,
    oktober: 10,
    november: 11,
    dezember: 12,
    jan: 1,
    feb: 2,
    apr: 4,
    aug: 8,
    sept: 9,
    okt: 10,
    nov: 11,
    dez: 12,
  },
  passives: list('ist sind war waren wird werden wurde wurden worden'),
  seasons: { frühling: 21, frühjahr: 21, sommer: 22, herbst: 23, winter: 24 },
  hours: {
    am: ['Uhr morgens', 'Uhr früh', 'Uhr vormittags'],
    pm: ['Uhr nachmittags', 'Uhr abends'],
    either: ['Uhr'],
    amAfterMinutes: [],
    pmAfterMinutes: [],
    joints: ['bis', 'und', 'oder'],
  },
  zones: { UTC: 'Z', GMT: 'Z', Weltzeit: 'Z', MEZ: '+01:00', MESZ: '+02:00', 'Pekinger Zeit': '+08:00' },
  units: {
    '%': '%',
    Prozent: '%',
    Prozentpunkte: 'pp',
    Euro: 'EUR',
    Franken: 'CHF',
    Dollar: 'USD',
    Meter: 'm',
    Metern: 'm',
    m: 'm',
    Kilometer: 'km',
    Kilometern: 'km',
    km: 'km',
    Kilogramm: 'kg',
    kg: 'kg',
    Tonnen: 't',
    Tonne: 't',
    Hektar: 'ha',
    Megawatt: 'MW',
    MW: 'MW',
    GW: 'GW',
    kWh: 'kWh',
    '°C': '°C',
  },
  abbreviations: list('dr prof hr fr st bzw ca evtl ggf inkl usw vgl z.b d.h u.a o.ä s.o mio mrd bspw etc'),
  abbreviationsBeforeFigures: list('nr bd abb s kap abs art ca'),
  openers: list(
    'der die das ein eine dieser diese dieses jener jene dort hier er sie es wir ihr ich sein seine ihre unser und aber oder doch denn wenn während nach vor seit als obwohl durch für von mit ohne in an auf bis über unter im am zum zur kein keine nicht niemand was warum wie wer wo welche jede jeder einige viele alle später dann danach dagegen jedoch dennoch noch laut auch',
  ),
};
