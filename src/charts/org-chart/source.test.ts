import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDate } from '../../dates/index.ts';
import { anyStory } from './any-structure.fixture.ts';
import { orgChartAt } from './at.ts';
import { orgChartData, orgChartSource } from './data.ts';
import { harbour } from './harbour.fixture.ts';
import type { OrgChartSource } from './source.ts';

describe('orgChartSource', () => {
  it('is plain JSON, from which the same pictures are made', () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const source = orgChartSource(story);
        const sent = JSON.parse(JSON.stringify(source)) as OrgChartSource;
        expect(sent).toEqual(source);
        expect(orgChartAt(sent, { at: 'after' })).toEqual(orgChartData(story, 'after'));
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it('keeps the words of a date, and its days only where a year is known', () => {
    const source = orgChartSource(harbour);
    expect(source.dates['change/leaves']).toBe(wordDate('XXXX-05-06', 'en'));
    expect(source.bounds).toEqual({ leaves: { isCertain: true, isResolved: false } });
    const read = { ...harbour, meta: { ...harbour.meta, reading: { year: 2031, reference: 'almanac' } } };
    expect(orgChartSource(read).bounds.leaves).toEqual({
      min: 22405,
      max: 22405,
      isCertain: true,
      isResolved: true,
    });
  });
});

/** What a file brings with it when it runs: types are gone by then. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8').replace(/(import|export) type [^;]*;/g, '');
  for (const [, from = ''] of code.matchAll(/from '([^']+)'/g)) {
    if (from.startsWith('.')) broughtBy(join(dirname(file), from), seen);
    else seen.add(from);
  }
  return seen;
}

describe.each(['at', 'layout', 'marks', 'text', 'view'])('%s.ts, which runs in the browser', (name) => {
  it('brings neither dates nor schemas nor the words of the pages with it', () => {
    const src = join(import.meta.dirname, '../..');
    const all = [...broughtBy(join(import.meta.dirname, `${name}.ts`))];
    const outside = all.filter((path) => !path.startsWith('/'));
    expect(outside.filter((name) => name !== 'd3')).toEqual([]);
    const own = all.filter((path) => path.startsWith('/')).map((path) => relative(src, path));
    expect(own.filter((path) => /^dates\/|schemas|yaml|words\/(index|en-pages)/.test(path))).toEqual([]);
  });
});
