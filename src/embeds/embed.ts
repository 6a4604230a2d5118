import type { Story } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { latestDate } from '../story/latest-date.ts';
import { cardAddress, exportAddress } from './addresses.ts';
import { chartOf, type ChartName } from './chart.ts';

/** A chart as others embed it: its words, and its addresses in full. */
export interface Embed {
  readonly chart: ChartName;
  readonly title: string;
  /** One sentence for who cannot see it. */
  readonly alternative: string;
  /** What the site is called, and where it is. */
  readonly site: string;
  readonly home: string;
  /** Under a picture of it: whose it is, and as of when. */
  readonly source: string;
  /** Of the file that stands in a frame, and of the page that has the chart. */
  readonly address: string;
  readonly page: string;
  /** The embed as it was last pinned, where it was, and the day: `2031-03-14`. */
  readonly pinned?: { readonly address: string; readonly day: string };
  readonly pictures: Readonly<Record<'light' | 'dark' | 'png' | 'card', string>>;
  readonly script: string;
  /** In a frame of 600 pixels. */
  readonly height: number;
  /** Of the pictures, in pixels. */
  readonly size: Size;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where an embed is, and how large: what only a finished drawing tells. */
export interface Place {
  /** The address of the site, ending in `/`. */
  readonly home: string;
  /** The embed that was last pinned. */
  readonly pinned?: { readonly hash: string; readonly day: string } | undefined;
  readonly height: number;
  readonly size: Size;
}

/** The embed of a chart of a story. */
export function embedOf(story: Story, name: ChartName, { home, pinned, height, size }: Place): Embed {
  const { documents, meta } = story;
  const { title, alternative } = chartOf(story, name);
  const to = (address: string): string => new URL(address.replace(/^\//, ''), home).href;
  return {
    ...{ chart: name, title, alternative, home, height, size },
    site: meta.title,
    source: `${meta.title}. ${wordsOf(meta.language).renditions.asOf(latestDate(story), documents.length)}`,
    address: to(`/embed/${name}/`),
    page: to(`/${name}/`),
    ...(pinned ? { pinned: { address: to(`/e/${name}/${pinned.hash}/`), day: pinned.day } } : {}),
    pictures: {
      light: to(exportAddress(name, 'light', 'svg')),
      dark: to(exportAddress(name, 'dark', 'svg')),
      png: to(exportAddress(name, 'light', 'png')),
      card: to(cardAddress(name, 'light')),
    },
    script: to('/embed.js'),
  };
}
