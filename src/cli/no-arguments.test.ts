import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf } from './no-arguments.ts';

test.each([
  [['stories/x'], 'stories/x.', 'CONTENT_DIR=stories/x npm run check'],
  [['--help'], '--help.', 'CONTENT_DIR=stories/mine npm run check'],
  [['-v', 'my story'], '-v my story.', "CONTENT_DIR='my story' npm run check"],
])('with %j the check says how another folder is given', (args, given, line) => {
  const said = refusalOf('check', args, 'a story');
  expect(said).toContain(`takes no arguments, and was given ${given}`);
  expect(said?.endsWith(`: ${line}`)).toBe(process.platform !== 'win32');
});

test('a command without arguments is not refused', () => {
  expect(refusalOf('check', [], 'a story')).toBeUndefined();
});

test.each(['check', 'build', 'compress', 'pin', 'schemas'])('%s with an argument does nothing and fails', (command) => {
  const file = join(import.meta.dirname, `${command}.ts`);
  const env = { ...process.env, CONTENT_DIR: '/nowhere', OUT_DIR: '/nowhere' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, 'stories/x'], { env, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^npm run \w+ takes no arguments, and was given stories\/x\..*\n$/);
});
