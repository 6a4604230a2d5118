import { linksOf } from '../links.ts';
import { topic, whyNot, type Answer, type Ask, type Finding } from './answer.ts';

const HOUR = 3600;
const MONTH = 2_592_000;
const HASHED = /^assets\/[^/]+\.[\w-]{8,}\.\w+$/;

const { wrong, advice, good } = topic('caching');

/** Caching: pages are asked for again, files with a hash in their name are kept. */
export async function examineCaching(page: Answer, ask: Ask): Promise<Finding[]> {
  const hashed = linksOf(page.text).links.find(({ value }) => HASHED.test(value))?.value;
  return [ofPages(page), ...(hashed ? [ofAsset(hashed, await ask(hashed))] : [])];
}

function ofPages(page: Answer): Finding {
  const kept = maxAge(page);
  if (kept > HOUR) {
    const fresh = 'Cache-Control: max-age=0, must-revalidate';
    return wrong(`Pages are kept for ${kept} s, and a correction stays unseen as long. Set ${fresh}.`);
  }
  if (page.headers['etag'] ?? page.headers['last-modified'])
    return good('Pages are asked for again, and not sent again.');
  return advice('Pages have neither ETag nor Last-Modified, so each visit sends them whole. Switch one on.');
}

function ofAsset(path: string, asset: Answer): Finding {
  if (asset.status !== 200) return wrong(`${path} ${whyNot(asset)}. Upload the whole folder.`);
  if (maxAge(asset) >= MONTH) return good('Files with their hash in their name are kept.');
  return advice('Files in assets/ have their hash in their name. Set Cache-Control: max-age=31536000, immutable.');
}

function maxAge({ headers }: Answer): number {
  const caching = headers['cache-control'] ?? '';
  return /no-store|no-cache/.test(caching) ? 0 : Number(/(?<![\w-])max-age=(\d+)/.exec(caching)?.[1] ?? 0);
}
