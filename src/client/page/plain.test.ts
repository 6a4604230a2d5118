import { describe, expect, it } from 'vitest';
import { isPlain } from './plain.ts';

const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('isPlain', () => {
  it('is true of a click without a modifier', () => {
    expect(isPlain(NONE as MouseEvent)).toBe(true);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('leaves a click with %s to the browser', (key) => {
    expect(isPlain({ ...NONE, [key]: true } as MouseEvent)).toBe(false);
  });
});
