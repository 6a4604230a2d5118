import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';

describe('addressOf', () => {
  it.each([
    ['', '', '/org-chart/'],
    ['', '#docks', '/org-chart/#docks'],
    ['folded=docks,yards', '#docks', '/org-chart/?folded=docks,yards#docks'],
    ['at=a b&from=é', '', '/org-chart/?at=a+b&from=%C3%A9'],
  ])('of “%s” and “%s” is %s', (search, hash, address) => {
    expect(addressOf('/org-chart/', new URLSearchParams(search), hash)).toBe(address);
  });
});
