// Where the benchmark finds the project and leaves its stories and sites.
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const WORK = join(ROOT, '.cache', 'bench');
