import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseFlags } from './flags.ts';
import { HARBOUR_EMBED } from './harbour-embed.fixture.ts';
import { SNIPPETS } from './snippets.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');

it('the codes of docs/embedding.md are all those that there are, as they are', () => {
  const shown = [...text.matchAll(/```(?:html|text|markdown)\n(.*)\n```/g)].map(([, code]) => code);
  expect(shown).toEqual(Object.values(SNIPPETS).map((snippet) => snippet(HARBOUR_EMBED)));
});

it('every flag of docs/embedding.md is understood, and none is left out', () => {
  const rows = [...text.matchAll(/^\| `\?(\w+)=(\w*)` +\| (.*) \|$/gm)];
  const offer = { moments: ['before', 'after'], standings: ['stated'], languages: ['en'] };
  for (const [, name = '', value = '', says = ''] of rows) {
    const values = value === '' ? [...says.matchAll(/`(\w+)`/g)].map(([, each = '']) => each) : [value];
    for (const each of values) expect(parseFlags(new URLSearchParams({ [name]: each }), offer).unread).toEqual([]);
    expect(parseFlags(new URLSearchParams({ [name]: 'no such value' }), offer).unread).toHaveLength(1);
  }
  const source = readFileSync(join(import.meta.dirname, 'flags.ts'), 'utf8');
  const read = [...source.matchAll(/(?:read|isOn)\('(\w+)'/g)].map(([, name]) => name);
  expect(rows.map(([, name]) => name).sort()).toEqual([...new Set(read)].sort());
});
