import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath, rewriteLinks, rewriteUrls } from './relative.ts';

describe('relativePath', () => {
  it.each([
    ['/', '/', './'],
    ['/', '/timeline/', 'timeline/'],
    ['/', '/#minute', '#minute'],
    ['/names/x/', '/', '../../'],
    ['/names/x/', '/timeline/#e', '../../timeline/#e'],
    ['/names/x/', '/names/y/', '../y/'],
    ['/names/x/', '/names/x/', './'],
    ['/names/x/', '/names/x/#here', '#here'],
    ['/names/', '/names/x/', 'x/'],
    ['/names/x/', '/assets/a.css', '../../assets/a.css'],
    ['/a/', '/b/?at=before#u', '../b/?at=before#u'],
  ])('goes from %s to %s as %s', (from, to, path) => {
    expect(relativePath(from, to)).toBe(path);
  });

  it('lands where the root-absolute address lands, from any page', () => {
    const segment = fc.stringMatching(/^[a-z]{1,3}$/);
    const page = fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
    const tail = fc.constantFrom('', '#x', '?q=1', '?q=1#x');
    fc.assert(
      fc.property(page, page, fc.option(segment), tail, (from, folder, file, end) => {
        const to = folder + (file ?? '') + end;
        const host = 'http://host.test';
        expect(new URL(relativePath(from, to), host + from).href).toBe(new URL(to, host).href);
      }),
    );
  });
});

describe('rewriteLinks', () => {
  const shout = (path: string): string => path.toUpperCase();

  it('changes root-absolute links of HTML and SVG and no other byte', () => {
    const html =
      '<!doctype html><a class=x href="/a/">A</a><img src="/i.png" alt="/i.png"><svg><a href="/s/"><text>/t/</text></a></svg>\n';
    expect(rewriteLinks(html, shout)).toBe(
      '<!doctype html><a class=x href="/A/">A</a><img src="/I.PNG" alt="/i.png"><svg><a href="/S/"><text>/t/</text></a></svg>\n',
    );
  });

  it.each([
    ['a full address', '<a href="https://a.test/">x</a>'],
    ['an address without a scheme', '<a href="//a.test/">x</a>'],
    ['an anchor', '<a href="#x">x</a>'],
    ['a link in a comment', '<!-- <a href="/x/"> -->'],
    ['a link in a script', '<script>const a = `<a href="/x/">`;</script>'],
    ['a link in escaped code', '<code>&lt;a href="/x/"&gt;</code>'],
  ])('leaves %s alone', (_name, html) => {
    expect(rewriteLinks(html, shout)).toBe(html);
  });

  it('changes each candidate of a srcset, and no size', () => {
    expect(rewriteLinks('<img srcset="/a.png 1x, /b.png 2x, https://a.test/c.png 3x">', shout)).toBe(
      '<img srcset="/A.PNG 1x, /B.PNG 2x, https://a.test/c.png 3x">',
    );
  });

  it('keeps a value with & and " well formed', () => {
    expect(rewriteLinks('<a href="/?a=1&amp;b=&quot;">x</a>', (path) => path)).toBe(
      '<a href="/?a=1&amp;b=&quot;">x</a>',
    );
  });
});

it('rewriteUrls changes root-absolute urls of a style sheet only', () => {
  const css = 'a{src:url(/assets/f.woff2)}b{background:url("data:image/svg+xml,/x")}c{background:url(//h.test/x)}';
  expect(rewriteUrls(css, () => 'f.woff2')).toBe(css.replace('/assets/f.woff2', 'f.woff2'));
});
