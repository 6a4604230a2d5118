import { describe, expect, it } from 'vitest';
import type { Picture } from '../charts/mark.ts';
import { elementsOf } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { withOwnMasks } from './own-masks.ts';

const bar = (y: number) => ({ type: 'rect', x: 5, y, width: 60, height: 4, fade: 'sides' }) as const;
const picture = (marks: Picture['marks']): Picture => ({ width: 90, height: 40, label: '', marks });
const draw = (marks: Picture['marks']): string => markup(withOwnMasks(elementsOf(picture(marks), { prefix: 'x' })));

describe('masks of their own', () => {
  it('stand where their marks stand, in the coordinates of the picture', () => {
    const drawn = draw([bar(10), { type: 'group', children: [bar(20)] }]);
    expect(drawn).not.toContain('objectBoundingBox');
    for (const [index, y] of [10, 20].entries()) {
      const box = `x="5" y="${y}" width="60" height="4"`;
      expect(drawn).toContain(`<rect ${box} mask="url(#x-fade-sides-${index + 1})"/>`);
      expect(drawn).toContain(
        `<mask id="x-fade-sides-${index + 1}" maskUnits="userSpaceOnUse" ${box}>` +
          `<rect ${box} fill="url(#x-fade-sides-gradient)"/></mask>`,
      );
    }
    expect(drawn.match(/<linearGradient /g)).toHaveLength(1);
  });

  it('are not made where nothing fades', () => {
    const plain = picture([{ type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'hatch' }]);
    expect(withOwnMasks(elementsOf(plain))).toEqual(elementsOf(plain));
  });
});
