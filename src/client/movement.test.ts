import { describe, expect, it } from 'vitest';
import { wayOf, type Places } from './movement.ts';

const before: Places = new Map([
  ['unit/crane', [10, 20]],
  ['move/crane', undefined],
]);

describe('wayOf', () => {
  it('lets a mark come from where it stood', () => {
    expect(wayOf('unit/crane', before, [110, 25])).toEqual([-100, -5]);
  });

  it('leaves a mark alone that stands where it stood', () => {
    expect(wayOf('unit/crane', before, [10, 20])).toBeUndefined();
  });

  it('knows a mark that was not there', () => {
    expect(wayOf('ghost/crane', before, [10, 20])).toBe('new');
    expect(wayOf('move/rope', before, undefined)).toBe('new');
  });

  it('sends nothing on a way that has no place, before or now', () => {
    expect(wayOf('move/crane', before, [10, 20])).toBeUndefined();
    expect(wayOf('unit/crane', before, undefined)).toBeUndefined();
  });
});
