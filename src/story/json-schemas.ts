import { z } from 'astro/zod';
import { SCHEMAS } from './content.ts';

/**
 * The JSON Schema (2020-12) of each YAML file of a story by the schema's file name, `names.schema.json`: what a writer
 * may type, so that an editor completes and validates it.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      { title: `${name}.yaml`, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}
