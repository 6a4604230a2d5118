import { expect, it } from 'vitest';
import { evidenceIn, standingsOf } from './evidence.ts';
import type { Evidence, LinkMark } from './mark.ts';

const evidence = (standing: string): Evidence => ({ claim: 'c', cites: [], standing, words: standing, silent: [] });
const link = (standing: string): LinkMark => ({
  type: 'link',
  href: '#',
  label: standing,
  evidence: evidence(standing),
  children: [],
});

it('finds the evidence of marks in groups, in their order', () => {
  const marks = [
    link('rumour'),
    { type: 'group', children: [link('stated')] } as const,
    { type: 'path', d: 'M0 0' } as const,
  ];
  expect(evidenceIn(marks).map(({ standing }) => standing)).toEqual(['rumour', 'stated']);
});

it('lists standings from firm to soft, each once, and what nobody says last', () => {
  const all = ['absent', 'implied', 'rumour', 'stated', 'rumour'].map(evidence);
  expect(standingsOf(all)).toEqual(['stated', 'rumour', 'implied', 'absent']);
  expect(standingsOf([])).toEqual([]);
});
