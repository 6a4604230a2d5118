import { linksOf } from '../links.ts';
import { quoted, topic, whyNot, type Answer, type Finding } from './answer.ts';

/** The address that the build uses where it is told none. */
const DEFAULT = 'http://localhost:4321/';

/** The first page: whether it is there, for which address it was built, and what the host adds to it. */
export function examinePage(page: Answer, base: URL): Finding[] {
  const { wrong, good } = topic('address');
  if (page.status !== 200) {
    const leads = page.headers['location'] ? ' Give the doctor the address at which the site answers itself.' : '';
    return [wrong(`The first page ${whyNot(page)}.${leads}`)];
  }
  const canonical = linksOf(page.text).links.find(({ rel }) => rel === 'canonical')?.value;
  if (!canonical)
    return [wrong('The first page does not say its address: this is another site, or the host changed it.')];
  const rebuild = `Build again with SITE_URL=${base.origin}${base.pathname === '/' ? '' : ` BASE_PATH=${base.pathname}`}.`;
  const others = [...transport(base), ...policy(page, base), ...size(page)];
  if (canonical.startsWith(DEFAULT)) {
    return [wrong(`Full addresses say ${DEFAULT}, which nobody else can open. ${rebuild}`), ...others];
  }
  if (canonical !== base.href) return [wrong(`The site was built for ${quoted(canonical)}. ${rebuild}`), ...others];
  return [good(`The site was built for ${base.href}.`), ...others];
}

function transport({ protocol, hostname }: URL): Finding[] {
  if (protocol === 'https:' || /^(localhost|127\.|\[::1\])/.test(hostname)) return [];
  return [
    topic('address').wrong('The site is served without encryption, and pages over https cannot embed it. Serve https.'),
  ];
}

function policy({ text, headers }: Answer, base: URL): Finding[] {
  const { wrong, advice, good } = topic('policy');
  const foreign = linksOf(text).links.filter(
    ({ element, name, value }) =>
      element === 'script' && name === 'src' && URL.parse(value, base)?.origin !== base.origin,
  );
  return [
    /<meta http-equiv="content-security-policy"/i.test(text)
      ? good('The page has its content security policy.')
      : wrong('The page has lost its content security policy. Switch off what the host changes in pages.'),
    ...foreign.map(({ value }) =>
      wrong(`The page loads ${quoted(value)}, which the site does not have. Switch off what the host adds.`),
    ),
    ...(headers['set-cookie'] ? [wrong('The host sets a cookie, and the site promises none. Switch that off.')] : []),
    headers['x-content-type-options'] === 'nosniff' && headers['referrer-policy']
      ? good('The strict headers are set.')
      : advice('X-Content-Type-Options and Referrer-Policy are not set. Where they can be, see docs/deploying.md.'),
  ];
}

function size({ text, bytes, headers }: Answer): Finding[] {
  const { advice, good } = topic('size');
  const kilobytes = `${Math.ceil(bytes / 1024)} KB`;
  if (text.length > 20_000 && !headers['content-encoding']) {
    return [
      advice(`The first page is sent unpacked, ${kilobytes}. Switch on brotli or gzip; npm run compress packs ahead.`),
    ];
  }
  if (bytes > 500_000) return [advice(`The first page is ${kilobytes}, packed. Cite less on one page, or split it.`)];
  return [good(`The first page is ${kilobytes}.`)];
}
