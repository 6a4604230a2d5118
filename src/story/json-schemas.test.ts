import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const folder = new URL('../model/schemas/', import.meta.url);

test('the committed JSON Schemas are those that the zod schemas give; if not, run npm run schemas', () => {
  const committed = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
  );
  expect(committed).toEqual(JSON.parse(JSON.stringify(jsonSchemas())));
});

test('a schema is of what a writer types: what has a default may be left out', () => {
  const [names] = [jsonSchemas()['names.schema.json'] as { items: { required: string[] } }];
  expect(names.items.required).toEqual(['id', 'type', 'prefLabel', 'cites']);
});
