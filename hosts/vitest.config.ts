import { defineConfig } from 'vitest/config';

/** The tests that need a program of the system; each has a command of its own. */
export default defineConfig({
  test: { dir: import.meta.dirname, include: ['*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
});
