import { describe, expect, it } from 'vitest';
import { headersOf } from './headers.ts';

const framing = (address: string): string | undefined => headersOf(address)['Content-Security-Policy'];
const caching = (address: string): string => headersOf(address)['Cache-Control'] ?? '';

describe('headersOf', () => {
  it.each(['/', '/org-chart/', '/names/x/', '/404.html', '/names/embed/', '/de/timeline/'])(
    'lets nobody else put %s into a frame, and has it asked for each time',
    (address) => {
      expect(framing(address)).toBe("frame-ancestors 'self'");
      expect(caching(address)).toContain('max-age=0');
    },
  );

  it.each(['/embed/timeline/', '/e/timeline/3f2a/', '/embed/'])('lets anybody put %s into a frame', (address) => {
    expect(framing(address)).toBe('frame-ancestors *');
    expect(headersOf(address)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it.each(['/', '/embed/timeline/', '/data/story.json'])('says nothing with X-Frame-Options on %s', (address) => {
    expect(headersOf(address)).not.toHaveProperty('X-Frame-Options');
  });

  it.each(['/data/events.csv', '/exports/timeline.svg', '/assets/a.Cl8JoZlZ.js', '/feed.xml', '/embed.js'])(
    'opens %s to scripts and pages of other sites',
    (address) => {
      expect(headersOf(address)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
      expect(framing(address)).toBeUndefined();
    },
  );

  it.each(['/assets/a.Cl8JoZlZ.js', '/e/timeline/3f2a/', '/pagefind/fragment/en_1a2b3c4.pf_fragment'])(
    'keeps %s for ever, since its name holds its hash',
    (address) => {
      expect(caching(address)).toContain('immutable');
    },
  );

  it.each(['/assets/plain.js', '/e/timeline/3f2a/status.svg', '/embed/timeline/', '/pagefind/pagefind.js'])(
    'keeps %s for minutes only',
    (address) => {
      expect(caching(address)).toContain('max-age=300');
    },
  );

  it.each([
    ['/data/events.ics', 'text/calendar; charset=utf-8'],
    ['/data/events.csv', 'text/csv; charset=utf-8'],
    ['/data/structure.jsonld', 'application/ld+json; charset=utf-8'],
    ['/data/story.json', undefined],
    ['/', undefined],
  ])('tells a host the type of %s as %s', (address, type) => {
    expect(headersOf(address)['Content-Type']).toBe(type);
  });
});
