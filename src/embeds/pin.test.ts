import { describe, expect, it } from 'vitest';
import { correctionSince, frozen, isSame, pinnedOn, placed, SOMEWHERE, statusPicture } from './pin.ts';

const page = `<html data-key="embed/org-chart"><head><link rel="alternate" type="application/json+oembed" href="${SOMEWHERE}oembed/org-chart.json" title="A"></head><body><figure><a href="${SOMEWHERE}org-chart/">As text</a></figure></body></html>`;
const pin = frozen(page, 'org-chart', '2031-03-14', 'Corrections, if any: $& there');

describe('frozen(html, chart, day, alternative)', () => {
  it('says the day, is found by its own address, and asks for one picture', () => {
    expect(pinnedOn(pin)).toBe('2031-03-14');
    expect(pin).toContain('data-key="e/org-chart"');
    expect(pin).toContain('<img class="status" src="status.svg" alt="Corrections, if any: $& there"><figure>');
    expect(pin).not.toContain('oembed');
  });

  it('throws on a page that is no embed', () => {
    expect(() => frozen('<html></html>', 'org-chart', '2031-03-14', '')).toThrow('not an embed');
    expect(() => frozen(page, 'timeline', '2031-03-14', '')).toThrow('not an embed');
  });
});

it('pinnedOn(html) is undefined for what was not pinned', () => {
  expect(pinnedOn(page)).toBeUndefined();
});

it('isSame(one, other) looks at all but the day', () => {
  expect(isSame(pin, frozen(page, 'org-chart', '2032-01-01', 'Corrections, if any: $& there'))).toBe(true);
  expect(isSame(pin, frozen(page, 'org-chart', '2031-03-14', 'other words'))).toBe(false);
});

it('placed(html, home) fills in the address of the site, whatever signs it has', () => {
  const html = placed(pin, 'https://example.org/$&/?a&b/');
  expect(html).toContain('href="https://example.org/$&amp;/?a&amp;b/org-chart/"');
  expect(html).not.toContain(SOMEWHERE);
});

describe('correctionSince', () => {
  const correction = (page: string, date: string) => ({ id: date, page, date, text: 'Was wrong.' });

  it.each([
    ['of another page', [correction('/timeline/', '2031-04-01')], undefined],
    ['before the day', [correction('/org-chart/', '2031-03-13')], undefined],
    ['on the day', [correction('/org-chart/', '2031-03-14')], '2031-03-14'],
    ['of an entry of the page', [correction('/org-chart/#docks', '2031-04-01')], '2031-04-01'],
    ['of a pinned embed', [correction('/e/org-chart/0123456789ab/', '2031-04-01')], '2031-04-01'],
    ['after another', [correction('/org-chart/', '2031-04-01'), correction('/org-chart/', '2031-05-01')], '2031-05-01'],
  ])('a correction %s', (_name, corrections, date) => {
    expect(correctionSince(corrections, 'org-chart', '2031-03-14')?.date).toBe(date);
  });
});

describe('statusPicture(lines)', () => {
  it('is one clear pixel where there is nothing to say', () => {
    expect(statusPicture([])).toMatch(/^<svg [^>]*width="1" height="1"[^>]*><\/svg>\n$/);
  });

  it('says each line on a ground of its own, and takes words as words', () => {
    const svg = statusPicture(['Corrected on 1 April 2031', 'https://example.org/<x>/']);
    expect(svg).toContain('height="50"');
    expect(svg).toContain('>Corrected on 1 April 2031</text>');
    expect(svg).toContain('&lt;x>/</text>');
  });
});
