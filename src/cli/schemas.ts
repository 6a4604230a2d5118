import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../story/json-schemas.ts';
import { takeNoArguments } from './no-arguments.ts';

/** Where the schemas are kept, beside the zod schemas that they are made from. */
const FOLDER = new URL('../model/schemas/', import.meta.url);

takeNoArguments('schemas');
await mkdir(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const file = new URL(name, FOLDER);
  const config = await resolveConfig(file);
  await writeFile(file, await format(JSON.stringify(schema), { ...config, parser: 'json' }));
  console.log(`Wrote src/model/schemas/${name}`);
}
