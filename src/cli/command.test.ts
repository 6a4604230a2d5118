import { expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { commandFor } from './command.ts';

test.each([
  ['stories/mine', 'linux', 'CONTENT_DIR=stories/mine npm start'],
  ['/srv/my story', 'darwin', "CONTENT_DIR='/srv/my story' npm start"],
  ['the desk’s', 'linux', "CONTENT_DIR='the desk’s' npm start"],
  ["the desk's", 'linux', "CONTENT_DIR='the desk'\\''s' npm start"],
  ['C:\\my story', 'win32', "$env:CONTENT_DIR = 'C:\\my story'; npm start"],
  ["the desk's", 'win32', "$env:CONTENT_DIR = 'the desk''s'; npm start"],
] as const)('for the story in %s a shell of %s takes %s', (content, platform, line) => {
  expect(commandFor(content, 'npm start', platform)).toBe(line);
});

test.skipIf(process.platform === 'win32')('a shell gives the folder to the command as it is, whatever its name', () => {
  const content = `it's "my" $HOME \`story\`; \\ *`;
  const { stdout } = spawnSync('sh', ['-c', commandFor(content, 'printenv CONTENT_DIR')], { encoding: 'utf8' });
  expect(stdout).toBe(`${content}\n`);
});
