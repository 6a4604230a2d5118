import type { methodInEnglish } from './en-method.ts';

/** The words of the page on method, in German. */
export const methodInGerman: typeof methodInEnglish = {
  title: 'Wie das geprüft ist',
  lead: 'Was diese Website aus ihren Dokumenten sagt, ist eine Behauptung, und jede nennt die nummerierten Stellen, auf denen sie steht; was aus keinem Dokument kommt, ist als Wort der Redaktion gekennzeichnet. Ein Programm hält jede Behauptung gegen ihre Stellen, bevor die Website gebaut wird. Hält eine nicht stand, wird nichts gebaut.',
  rules: 'Was die Prüfung von einer Behauptung verlangt',
  rulesLead:
    'Jede Behauptung wird mit den Stellen verglichen, die sie anführt, und mit nichts sonst. Wörter und Zahlen müssen genau stimmen oder nach einer der hier genannten Gleichheiten; ein Beinahe zählt nicht.',
  ruleList: [
    [
      'Sie führt Belege an',
      'Jeder Satz der Geschichte endet mit einem Beleg, teilt den nächsten in seinem Absatz oder ist als Stimme der Redaktion gekennzeichnet. Jeder Eintrag der Daten führt mindestens eine Stelle an.',
    ],
    ['Die Stelle gibt es', 'Jeder Beleg nennt eine Stelle oder einen Satz mit allen seinen Aussagen.'],
    [
      'Zahlen',
      'Jede Zahl der Behauptung steht in einer angeführten Stelle. Anders geschrieben zählt sie, wenn sie gleich ist: vier und 4, 3.800 und 3800.',
    ],
    ['Daten', 'Jedes Datum steht in einer angeführten Stelle, nicht genauer als dort.'],
    [
      'Namen',
      'Jeder bekannte Name steht in einer angeführten Stelle. Eine andere Form desselben Namens zählt, wo das Namensverzeichnis sie hat.',
    ],
    ['Zitate', 'Was in Anführungszeichen steht, steht Wort für Wort in einer angeführten Stelle.'],
    [
      'Gewissheit',
      'Eine Behauptung ist nicht fester formuliert als die weichste Stelle, die sie anführt: Was nur berichtet ist, heißt auch so. Eine festere Stelle zählt allein, wenn sie alle Zahlen, Daten, Namen und Zitate des Satzes hat.',
    ],
    [
      'Ursache und Ende',
      'Ein Wort für Ursache, Ende oder Nachfolge, etwa weil, führte zu oder aufgelöst, steht nur, wo eine angeführte Stelle eines der Art hat.',
    ],
    [
      'Wissen von außen',
      'Was nicht aus den Dokumenten kommt, steht nur in einer Anmerkung der Redaktion, auf einem eigenen Zettel, mit seiner Quelle.',
    ],
    ['Rechnungen', 'Wo eine Anmerkung sagt, eine Zahl sei errechnet, rechnet die Prüfung nach.'],
    [
      'Reihenfolge und Aufbau',
      'Ereignisse widersprechen ihrer Reihenfolge nicht, keine Einheit ist Teil ihrer selbst, kein Posten ist doppelt besetzt, und nichts ist vor der Änderung da, die es bringt.',
    ],
  ],
  digests: 'Und von einer Wiedergabe',
  digestsText:
    'Wo ein Dokument als Wiedergabe vorliegt, vergleicht eine zweite Prüfung sie mit dem Original: Fingerabdruck, Absätze und Sätze, ob Zahlen, Daten, Namen und Zitate jeder Stelle in dem Satz stehen, auf den sie zeigt, und ob keine acht Wörter am Stück übernommen sind. Diese Prüfung braucht die Originale, die nicht Teil dieser Website sind.',
  blind: 'Was die Prüfung nicht sieht',
  blindLead: 'Sie vergleicht Wörter, nicht den Sinn.',
  blindList: [
    'Ein Satz kann die richtigen Namen und Zahlen einer Stelle haben und ihren Sinn doch umkehren. Darauf achten Menschen beim Lesen; das Programm kann es nicht.',
    'Sie weiß nicht, ob ein Dokument recht hat. Sie weiß, was es sagt.',
    'Sie merkt nicht, was die Geschichte auslässt, nur, welche Stellen nichts anführt.',
    'Ursachen und Vorbehalte kennt sie nach einer Wortliste. Eine Ursache, die nur aus der Folge zweier Sätze spricht, entgeht ihr.',
    'Eine Wiedergabe gibt ein Original in anderen Worten. Dass sie ihm gerecht wird, hat die Redaktion beurteilt; nur Zahlen, Namen und Zitate wurden maschinell verglichen.',
  ],
  scale: 'Die Linien',
  scaleLead:
    'Eine Reihe von Linien führt von fest nach weich; daneben stehen zwei, die nicht in ihr liegen: was nicht genannt ist, und was nur die Redaktion aus den Dokumenten liest. Ein Schaubild, das nur zeigen soll, was so fest oder fester ist, lässt die Lesart der Redaktion weg und behält, was nicht genannt ist.',
  line: 'Linie',
  meaning: 'Bedeutung',
  inDocument: (id) => `in ${id}`,
  inAll: 'in allen Dokumenten',
  numbers: 'Die Zahlen dieses Baus',
  numbersLead: 'Gezählt, während diese Seiten entstanden.',
  figures: {
    documents: (n) => (n === 1 ? 'Dokument' : 'Dokumente'),
    passages: (n) => (n === 1 ? 'Stelle' : 'Stellen'),
    claims: (n) => `${n === 1 ? 'Behauptung' : 'Behauptungen'} geprüft: Einträge der Daten und Sätze der Geschichte`,
    citations: (n) => (n === 1 ? 'Beleg' : 'Belege'),
    cited: (n, all) =>
      `von ${all} Stellen, die ${n === 1 ? 'mindestens eine Behauptung anführt' : 'Behauptungen anführen'}`,
    editors: (n) => `davon ${n === 1 ? 'steht' : 'stehen'} in der Stimme der Redaktion oder in ihren Anmerkungen`,
  },
  beyond: 'Jenseits der Dokumente',
  beyondLead:
    'Diese öffentlichen Berichte dienen nur den Anmerkungen der Redaktion. Nichts in der Geschichte, in einem Schaubild oder einer Behauptung steht auf ihnen.',
  noBeyond: 'Nichts auf dieser Website kommt von jenseits ihrer Dokumente.',
  accessed: 'gelesen',
  published: 'erschienen',
  exception: 'Die eine Ausnahme',
  exceptionText: (year) =>
    `Wo die Dokumente einen Tag ohne Jahr drucken, sind die Ereignisse so geordnet, als wäre das Jahr ${year}. Das dient der Reihenfolge und Ausgaben, die ein volles Datum brauchen; überall steht weiter, dass das Jahr nicht genannt ist.`,
  exceptionSource: 'Das Jahr stammt aus',
  dates: 'Wie die Daten zu lesen sind',
  datesLead:
    'Daten sind in EDTF gehalten, dem Extended Date/Time Format der ISO 8601-2, das sagen kann, was nicht bekannt ist. Diese Formen kommen hier vor.',
  written: 'Gehalten als',
  read: 'Gelesen als',
  drawn: [
    'Ein Punkt ist ein Tag. Ein Balken ist so breit wie der Zweifel: Ein Jahr ist ein Balken von einem Jahr.',
    'Eine Schraffur läuft aus, wo kein Anfang oder Ende bekannt ist; ein Pfeil ist ein offenes Ende.',
    'Ein gestrichelter Umriss ist ein Datum, an dem die Quelle zweifelt; Fühler sind ein Datum, das sie ungefähr nennt.',
    'Ein Ereignis ohne Datum steht auf einem Brett zwischen dem, was vor und was nach ihm kommt.',
  ],
};
