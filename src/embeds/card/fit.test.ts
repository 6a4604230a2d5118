import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../charts/svg/text.ts';
import type { Card } from './cards.ts';
import { fit, gapWidth, leadingOf, titleSetting, type Room } from './fit.ts';

const room: Room = { width: 1000, height: 330, text: { role: 'display', size: 34 }, leading: 45 };
const cardWith = (title: string, text = '', gap?: string): Card => ({
  page: 'index',
  kicker: '',
  title,
  text,
  standings: [],
  alternative: '',
  ...(gap === undefined ? {} : { gap }),
});
const long = 'The trust tells of the pier and of those who built it. '.repeat(12).trim();

describe('the words of a card', () => {
  it('are as large as there is room for', () => {
    expect(fit(cardWith('The pier'), room).size).toBe(104);
    expect(
      fit(cardWith('The pier opens in the early hours of a day in May', 'The trust was there.'), room).size,
    ).toBeLessThan(104);
  });

  it('begin a line with each sentence of a title', () => {
    expect(fit(cardWith('Ada leaves. Next:'), room).title).toEqual(['Ada leaves.', 'Next:']);
  });

  it('run on where their sentences would take more lines than there are', () => {
    const { title } = fit(cardWith('It opens. It closes. It sinks. It is raised. It is sold.'), room);
    expect(title).toEqual(['It opens. It closes. It', 'sinks. It is raised. It is', 'sold.']);
  });

  it('have open corners beside the last line, or under it where there is no room', () => {
    const beside = fit(cardWith('Next:', '', 'not stated'), room);
    expect(beside.gap.row).toBe(0);
    const under = fit(cardWith('Who is next to lead the pier', '', 'not stated'), { ...room, width: 620 });
    expect(under.gap).toEqual({ x: 0, row: under.title.length });
  });

  it('end in “…” where not even the smallest title leaves room for the text', () => {
    const { text, start } = fit(cardWith('The pier', long.repeat(3)), room);
    expect(text.at(-1)).toMatch(/…$/);
    expect(start + text.length * room.leading).toBeLessThanOrEqual(room.height);
  });

  it('break a Chinese title between characters and keep it large', () => {
    expect(fit(cardWith('码头在清晨开放而没有人说明原因何在'), room).size).toBeGreaterThan(80);
  });

  it('stay in their room, whatever they are', () => {
    const words = fc.array(
      fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('码头', 'Donaudampfschifffahrt', 'pier.')),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, words, fc.boolean(), (title, text, hasGap) => {
        const card = cardWith(title.join(' '), text.join(' '), hasGap ? 'not stated' : undefined);
        const fitted = fit(card, room);
        const widths = fitted.title.map((line) => textWidth(line, titleSetting(fitted.size)));
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(room.width);
        if (hasGap) expect(fitted.gap.x + gapWidth('not stated', fitted.size)).toBeLessThanOrEqual(room.width);
        const lowest = Math.max(
          fitted.start - 20,
          fitted.text.length > 0 ? fitted.start + fitted.text.length * room.leading : 0,
        );
        const tallest = 4 * leadingOf(36) + 20 + room.leading;
        expect(lowest).toBeLessThanOrEqual(Math.max(room.height, tallest));
      }),
    );
  });
});
