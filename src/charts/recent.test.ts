import { expect, test } from 'vitest';
import { recent } from './recent.ts';

const asked = (keys: string): string => {
  const values = new Map<string, string>();
  let made = '';
  for (const key of keys)
    recent(values, 2, key, () => {
      made += key;
      return key;
    });
  return made;
};

test('a value is made once as long as it is asked for now and then', () => {
  expect(asked('ababab')).toBe('ab');
  // the one that was asked for longest ago goes first, not the one that was made first
  expect(asked('abaca')).toBe('abc');
  expect(asked('abacb')).toBe('abcb');
});
