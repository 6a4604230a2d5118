import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFlags, type Flags } from './flags.ts';

const offer = { moments: ['before', 'moved'], standings: ['stated', 'reported'], languages: ['en'] };
const flags = (query: string): Flags => parseFlags(new URLSearchParams(query), offer);
const plain: Flags = { isTransparent: false, isStatic: false, isPlain: false, unread: [] };

describe('parseFlags', () => {
  it.each<[string, Partial<Flags>]>([
    ['', {}],
    ['theme=dark', { theme: 'dark' }],
    ['theme=light', { theme: 'light' }],
    ['theme=auto', {}],
    ['dark=true', { theme: 'dark' }],
    ['dark=false', { theme: 'light' }],
    ['dark=auto', {}],
    ['theme=light&dark=true', { theme: 'light' }],
    ['transparent=true', { isTransparent: true }],
    ['transparent', { isTransparent: true }],
    ['transparent=false', {}],
    ['bg=transparent', { isTransparent: true }],
    ['static=true&plain=true', { isStatic: true, isPlain: true }],
    ['at=moved&standing=reported&lang=en', { at: 'moved', standing: 'reported', language: 'en' }],
    ['at=&theme=', {}],
    ['childId=x&utm_source=y', {}],
  ])('reads “%s”', (query, expected) => {
    expect(flags(query)).toEqual({ ...plain, ...expected });
  });

  it.each([
    ['theme=black', 'theme', 'black'],
    ['at=<script>alert(1)</script>', 'at', '<script>alert(1)</script>'],
    ['at=after', 'at', 'after'],
    ['standing=loud', 'standing', 'loud'],
    ['lang=xx', 'lang', 'xx'],
    ['dark=yes', 'dark', 'yes'],
    ['static=1', 'static', '1'],
    ['bg=red', 'bg', 'red'],
  ])('takes “%s” as left out, and says so', (query, name, value) => {
    const { unread, ...rest } = flags(query);
    expect(rest).toEqual({ isTransparent: false, isStatic: false, isPlain: false });
    expect(unread).toEqual([expect.objectContaining({ name, value })]);
  });

  it('never gives a value that was not offered', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { theme = 'light', at = 'before', standing = 'stated', language = 'en' } = flags(query);
        expect(['light', 'dark']).toContain(theme);
        expect(offer.moments).toContain(at);
        expect(offer.standings).toContain(standing);
        expect(offer.languages).toContain(language);
      }),
    );
  });
});
