import { standingInEnglish } from './en-standing.ts';

const { names } = standingInEnglish.standing;
const events = (n: number): string => (n === 1 ? 'one event' : `${n} events`);

/** The words of the charts that others embed, and of the page that shows how, in English. */
export const embedsInEnglish = {
  names: { 'org-chart': 'Org chart', timeline: 'Timeline' },
  states: 'State of the chart',
  ask: 'Choose a mark to ask who says so.',
  /** Before the lines and their names. */
  legend: 'Lines:',
  /** Over what an author adds. */
  also: 'More to know',
  sources: 'Sources',
  holds: (label: string, sentences: number): string =>
    `${label}, ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`,
  passages: (n: number): string => `Who says so? ${n} ${n === 1 ? 'passage' : 'passages'}`,
  cite: 'Cite this',
  citation: (publisher: string, title: string, site: string, address: string): string =>
    `${publisher === site ? site : `${publisher}, ${site}`}, “${title}”. ${address}`,
  whole: (site: string): string => `More at ${site}`,
  embed: 'Embed',
  more: 'More of this chart',
  /** In place of the picture beside a pinned chart, where it cannot be loaded. */
  pinned: (home: string): string => `Corrections, if any: ${home}corrections/`,
  leftOut: (standing: keyof typeof names, n: number): string =>
    n === 0
      ? `Nothing here is softer than “${names[standing]}”.`
      : `What is softer than “${names[standing]}” is left out: ${events(n)}.`,

  /** The page that shows the embeds and gives their codes. */
  gallery: {
    title: 'Embed these charts',
    lead: 'Paste one line and the chart stands in your page, complete, with its evidence, in light and dark, in a column from 280 pixels on. The chart can be read without script, and asks nobody else for anything. Two of the codes below put a script into your page as well, and say so.',
    charts: 'Charts',
    alone: 'This is the file itself, in a frame. Drag its lower right corner to see it narrower or wider.',
    open: (chart: string): string => `${chart}, alone`,
    controls: (chart: string): string => `Set the embed: ${chart}`,
    width: 'Width',
    wider: 'The frame is wider than this page: it scrolls sideways here.',
    theme: 'Theme',
    themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
    language: 'Language',
    /** Of the moment that is shown where none is asked for. */
    first: (moment: string): string => `${moment} (shown first)`,
    copy: 'Copy',
    /** Of a button, and of the code that it copies: `code` is its label. */
    copyThis: (code: string, chart: string): string => `Copy the code “${code}”: ${chart}`,
    codeOf: (code: string, chart: string): string => `The code “${code}”: ${chart}`,
    copied: 'The code is copied.',
    notCopied: 'The browser lets no script copy: select the code and copy it by hand.',
    codes: {
      iframe: {
        label: 'Frame',
        note: 'Works everywhere, and puts no script into your page. It is as high as the chart is in a column of 600 pixels; in a narrower one it scrolls.',
      },
      listener: {
        label: 'Frame that fits',
        note: 'The same, with a few lines of script that keep it as high as its content in any column. Where your system takes them out, the frame above is left.',
      },
      script: {
        label: 'Element',
        note: 'A picture, with its link, that a script from this site turns into the chart; where the script is blocked, the picture stays. Several on a page need the script once.',
      },
      figure: {
        label: 'Picture',
        note: 'Where no frame is let in; without script, light or dark as the reader’s device.',
      },
      pinned: {
        label: 'Pinned frame',
        note: (day: string): string =>
          `The chart as it was on ${day}, for ever, without script in your page. A correction is shown over it, with its date.`,
      },
      address: {
        label: 'Address',
        note: 'Alone on a line, where your system knows oEmbed: WordPress, Ghost, Notion.',
      },
      amp: { label: 'AMP', note: 'For AMP pages, which allow no other frame.' },
      markdown: { label: 'Markdown', note: 'A linked picture, where HTML is cleaned away.' },
    },
  },
};
