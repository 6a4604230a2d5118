// The property tests from one new seed after another, until one fails, or as often as said: node e2e/fuzz.mjs 20
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const VITEST = join('node_modules', 'vitest', 'vitest.mjs');
const files = globSync('src/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes("'fast-check'"));
const [times = '10'] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times)) {
  console.error(`“${times}” is not how often to try: npm run fuzz -- 20`);
  process.exit(2);
}

for (let time = 1; time <= Number(times); time++) {
  const seed = String(randomInt(2 ** 31));
  console.log(`${time} of ${times}, from the seed ${seed}`);
  const env = { ...process.env, SEED: seed };
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--reporter=dot', ...files], {
    env,
    stdio: 'inherit',
  });
  if (status === 0) continue;
  console.error(`The same again: SEED=${seed} npm run unit`);
  process.exit(status ?? 1);
}
