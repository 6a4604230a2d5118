import { hear, linkMessage, peersOf, READY, sizeMessages, type Message, type Size } from '../../embeds/resize.ts';
import { isPlain } from '../page/plain.ts';

/** Answers, and sizes that keep changing, go out at most this often, in ms: a flood of questions gets few answers. */
const GAP = 100;
/** Parents may attach late. */
const AGAIN = [500, 2000];

/**
 * Tells the page around how high the embed is: once it is loaded, when it changes, when that page asks, and twice more.
 * The wrapper is measured, not the window, so that the height can shrink. Nothing is told where there is no such page.
 */
export function reportHeight(wrapper: HTMLElement, key: string): void {
  if (parent === window) return;
  const { href } = location;
  let peers = peersOf(href);
  let told: Size = { width: 0, height: 0 };
  let reply: 'init' | 'size' | undefined;
  let due: number | undefined;
  let last = -GAP;

  const tell = (): void => {
    due = undefined;
    last = performance.now();
    told = sizeOf(wrapper);
    say(sizeMessages(told, { peers, key, href, ...(reply ? { reply } : {}) }));
    reply = undefined;
  };
  const tellSoon = (): void => {
    due ??= window.setTimeout(tell, Math.max(0, last + GAP - performance.now()));
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const heard = hear(peers, data);
    peers = heard.peers;
    if (!heard.reply) return;
    if (reply !== 'init') reply = heard.reply;
    tellSoon();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target]') : null;
    const message = link && linkMessage(link.href, peers);
    if (!message || !isPlain(event)) return;
    event.preventDefault();
    say([message]);
  });
  const start = (): void => {
    say(READY);
    tell();
    new ResizeObserver(() => {
      const { width, height } = sizeOf(wrapper);
      if (height !== told.height || width !== told.width) tellSoon();
    }).observe(wrapper);
    for (const wait of AGAIN) setTimeout(tellSoon, wait);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

function sizeOf(wrapper: HTMLElement): Size {
  const { width, height } = wrapper.getBoundingClientRect();
  return { width: Math.round(width), height: Math.ceil(height) };
}

/** To whoever is around: an embed cannot know its origin, and says nothing that is not theirs. */
function say(messages: readonly Message[]): void {
  for (const message of messages) parent.postMessage(message, '*');
}
