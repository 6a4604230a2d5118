// Loaded before a build (node --import): another day, and a disk that lists its files in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const SHIFT = 400 * 86_400_000 + 12_345_678;
const Now = Date;
globalThis.Date = class extends Now {
  constructor(...args) {
    if (args.length === 0) super(Now.now() + SHIFT);
    else super(...args);
  }
  static now() {
    return Now.now() + SHIFT;
  }
};

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.promises.readdir = async (...args) => (await readdir(...args)).reverse();
syncBuiltinESMExports();
