import type { Embed } from './embed.ts';

/** An invented embed, for tests and for the codes that docs/embedding.md shows. */
export const HARBOUR_EMBED: Embed = {
  chart: 'org-chart',
  title: 'Who moved at the Harbour Trust',
  alternative: 'Org chart: the Tides Team reportedly moves.',
  site: 'Harbour Notes',
  home: 'https://example.org/',
  source: 'Harbour Notes. As received; neither document is dated.',
  address: 'https://example.org/embed/org-chart/',
  page: 'https://example.org/org-chart/',
  pinned: { address: 'https://example.org/e/org-chart/0123456789ab/', day: '2031-03-14' },
  pictures: {
    light: 'https://example.org/exports/org-chart.svg',
    dark: 'https://example.org/exports/org-chart-dark.svg',
    png: 'https://example.org/exports/org-chart.png',
    card: 'https://example.org/cards/org-chart.png',
  },
  script: 'https://example.org/embed.js',
  height: 987,
  size: { width: 600, height: 800 },
};
