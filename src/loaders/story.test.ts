import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let folder = '';
beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(join('.cache', 'story-'));
  cpSync('e2e/stories/full-edition', join(folder, 'harbour'), { recursive: true });
  writeFileSync(join(folder, 'harbour/events.yaml'), '- id: [\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a mistake is told with a path that opens from where the command runs, and with no stack', async () => {
  vi.stubEnv('CONTENT_DIR', join(folder, 'harbour'));
  const error = await import('./story.ts').catch((reason: unknown) => reason);
  const { stack = '' } = error as Error;
  expect(stack).toMatch(/^\.cache\/story-\w+\/harbour\/events\.yaml:2:1 {2}yaml {2}/);
  expect(stack.split('\n')).toHaveLength(1);
});
