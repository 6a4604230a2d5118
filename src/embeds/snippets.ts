import { addressOf, type Choice } from './choice.ts';
import type { Embed } from './embed.ts';

/** How wide a frame is taken to be where nobody says, in pixels. */
export const WIDTH = 600;

/** The codes that others paste: each a function of an embed and of what is asked of it, one line, no line break. */
export type Snippet = (embed: Embed, choice?: Choice) => string;

/** The frame alone: works everywhere, at the height that the chart has at 600 px. */
export const iframe: Snippet = (embed, choice = {}) => `<iframe ${frameAttributes(embed, choice)}></iframe>`;

/** A quotation and the bare frame, for hosts that let nothing else through: what an oEmbed answer holds. */
export function quoted(embed: Embed, height: number): string {
  const size = { width: String(WIDTH), height: String(height) };
  const frame = attributes({ src: embed.address, title: embed.title, ...size, frameborder: '0' });
  const quote = `<blockquote><a href="${escape(embed.page)}">${escape(embed.title)}</a></blockquote>`;
  return `${quote}<iframe ${frame}></iframe>`;
}

/** The frame, and a few lines of script that keep it as high as its content. */
export const listener: Snippet = (embed, choice = {}) => {
  const id = `cited-${embed.chart}`;
  return `<iframe id="${id}" ${frameAttributes(embed, choice)}></iframe><script>${listen(id)}</script>`;
};

/** The custom element of `embed.js`; without script, the picture that stands in it. */
export const script: Snippet = (embed, choice = {}) => {
  const asked = attributes({ src: embed.address, ...choice });
  const inside = `<a href="${escape(embed.page)}">${image(embed)}</a>`;
  return `<cited-chart ${asked}>${inside}</cited-chart><script src="${escape(embed.script)}" async></script>`;
};

/** A picture with its source, for where no frame is let in. */
export const figure: Snippet = (embed) => {
  const dark = `<source media="(prefers-color-scheme: dark)" srcset="${escape(embed.pictures.dark)}">`;
  const link = `<a href="${escape(embed.page)}"><picture>${dark}${image(embed)}</picture></a>`;
  return `<figure>${link}<figcaption>${escape(embed.title)}. ${escape(embed.source)}</figcaption></figure>`;
};

/** On a line of its own, for whoever asks the page for its oEmbed file. */
export const address: Snippet = (embed) => embed.page;

export const amp: Snippet = (embed, choice = {}) => {
  const frame = attributes({
    width: String(WIDTH),
    height: String(embed.height),
    layout: 'responsive',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    frameborder: '0',
    src: addressOf(embed, choice),
    title: embed.title,
  });
  const placeholder = `<amp-img placeholder layout="fill" src="${escape(embed.pictures.png)}" alt="${escape(embed.alternative)}"></amp-img>`;
  return `<amp-iframe ${frame} resizable>${placeholder}<div overflow tabindex="0" role="button">${escape(embed.title)}</div></amp-iframe>`;
};

/** For where HTML is cleaned away. */
export const markdown: Snippet = (embed) => {
  const plain = (text: string): string => text.replace(/[\\[\]()*_`<>!]/g, String.raw`\$&`);
  return `[![${plain(embed.alternative)}](${embed.pictures.png})](${embed.page}) *${plain(embed.title)}. ${plain(embed.source)}*`;
};

/** The frame of the chart as it was last pinned; empty where it never was. */
export const pinned: Snippet = (embed, choice = {}) =>
  embed.pinned === undefined ? '' : iframe({ ...embed, address: embed.pinned.address }, choice);

/** All of them, in the order in which they are offered. */
export const SNIPPETS = { iframe, listener, script, pinned, figure, address, amp, markdown } as const;
export type SnippetName = keyof typeof SNIPPETS;

function frameAttributes(embed: Embed, choice: Choice): string {
  return attributes({
    src: addressOf(embed, choice),
    title: embed.title,
    width: '100%',
    height: String(embed.height),
    style: 'border:0;width:100%',
    loading: 'lazy',
    allow: 'clipboard-write',
  });
}

/** As `heightIn` reads a message: from this frame alone, whatever its origin, and within bounds. */
function listen(id: string): string {
  return `addEventListener('message',function(e){var f=document.getElementById('${id}'),d=e.data;if(f&&e.source===f.contentWindow&&d&&d.sentinel==='amp'&&d.type==='embed-size'&&d.height>0)f.height=Math.min(Math.max(Math.round(d.height),200),4000)})`;
}

function image({ pictures, alternative, size }: Embed): string {
  const given = attributes({
    src: pictures.light,
    alt: alternative,
    width: String(size.width),
    height: String(size.height),
    style: 'max-width:100%;height:auto',
  });
  return `<img ${given}>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replace(/\s+/g, ' ');
}
