import { standingInGerman } from './de-standing.ts';
import type { embedsInEnglish } from './en-embeds.ts';

const { names } = standingInGerman.standing;

/** The words of the charts that others embed, and of the page that shows how, in German. */
export const embedsInGerman: typeof embedsInEnglish = {
  names: { 'org-chart': 'Organigramm', timeline: 'Zeitleiste' },
  states: 'Zustand des Schaubilds',
  ask: 'Ein Zeichen wählen und fragen, wer das sagt.',
  legend: 'Linien:',
  also: 'Mehr dazu',
  sources: 'Quellen',
  holds: (label, sentences) => `${label}, ${sentences} ${sentences === 1 ? 'Satz' : 'Sätze'}`,
  passages: (n) => `Wer sagt das? ${n} ${n === 1 ? 'Stelle' : 'Stellen'}`,
  cite: 'Zitieren',
  citation: (publisher, title, site, address) =>
    `${publisher === site ? site : `${publisher}, ${site}`}, „${title}“. ${address}`,
  whole: (site) => `Mehr bei ${site}`,
  embed: 'Einbetten',
  more: 'Mehr von diesem Schaubild',
  pinned: (home) => `Berichtigungen, falls es welche gibt: ${home}corrections/`,
  leftOut: (standing, n) =>
    n === 0
      ? `Nichts hier ist weicher als „${names[standing]}“.`
      : `Was weicher ist als „${names[standing]}“, bleibt weg: ${n === 1 ? 'ein Ereignis' : `${n} Ereignisse`}.`,

  gallery: {
    title: 'Diese Schaubilder einbetten',
    lead: 'Eine Zeile einfügen, und das Schaubild steht in der eigenen Seite, vollständig, mit seinen Belegen, hell und dunkel, in einer Spalte ab 280 Pixeln. Das Schaubild lässt sich ohne Skript lesen und fragt bei niemandem sonst etwas an. Zwei der Codes unten bringen auch ein Skript in die eigene Seite und sagen es dazu.',
    charts: 'Schaubilder',
    alone:
      'Dies ist die Datei selbst, in einem Rahmen. An seiner unteren rechten Ecke lässt er sich schmaler und breiter ziehen.',
    open: (chart) => `${chart}, allein`,
    controls: (chart) => `Einbettung einstellen: ${chart}`,
    width: 'Breite',
    wider: 'Der Rahmen ist breiter als diese Seite: hier lässt er sich seitwärts rollen.',
    theme: 'Farben',
    themes: { auto: 'wie das Gerät der Lesenden', light: 'hell', dark: 'dunkel' },
    language: 'Sprache',
    first: (moment) => `${moment} (zuerst gezeigt)`,
    copy: 'Kopieren',
    copyThis: (code, chart) => `Kopieren, Code „${code}“: ${chart}`,
    codeOf: (code, chart) => `Code „${code}“: ${chart}`,
    copied: 'Der Code ist kopiert.',
    notCopied: 'Der Browser lässt kein Skript kopieren: bitte den Code markieren und von Hand kopieren.',
    codes: {
      iframe: {
        label: 'Rahmen',
        note: 'Geht überall und bringt kein Skript in die eigene Seite. Er ist so hoch, wie das Schaubild in einer Spalte von 600 Pixeln ist; in einer schmaleren lässt er sich rollen.',
      },
      listener: {
        label: 'Rahmen, der passt',
        note: 'Dasselbe, mit ein paar Zeilen Skript, die ihn in jeder Spalte so hoch halten wie seinen Inhalt. Wo das System sie entfernt, bleibt der Rahmen darüber.',
      },
      script: {
        label: 'Element',
        note: 'Ein Bild mit seinem Link, aus dem ein Skript von dieser Website das Schaubild macht; wo das Skript gesperrt ist, bleibt das Bild. Mehrere auf einer Seite brauchen das Skript einmal.',
      },
      figure: {
        label: 'Bild',
        note: 'Wo kein Rahmen erlaubt ist; ohne Skript, hell oder dunkel wie das Gerät der Lesenden.',
      },
      pinned: {
        label: 'Festgehaltener Rahmen',
        note: (day) =>
          `Das Schaubild, wie es am ${day} war, für immer, ohne Skript in der eigenen Seite. Eine Berichtigung steht darüber, mit ihrem Datum.`,
      },
      address: {
        label: 'Adresse',
        note: 'Allein in einer Zeile, wo das System oEmbed kennt: WordPress, Ghost, Notion.',
      },
      amp: { label: 'AMP', note: 'Für AMP-Seiten, die keinen anderen Rahmen erlauben.' },
      markdown: { label: 'Markdown', note: 'Ein verlinktes Bild, wo HTML entfernt wird.' },
    },
  },
};
