import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sentenceOf } from './failure.ts';

const failed = (code: string, path?: string): Error => Object.assign(new Error(`${code}: words`), { code, path });

test.each([
  [failed('ENOSPC', '/site/a'), '/site/a: the disk is full; make room.'],
  [failed('ENOENT', '/to/x'), '/to/x: it is not there, or a link leads nowhere; make it, or choose another folder.'],
  [failed('ENOSPC'), 'The disk is full; make room.'],
  [failed('EROFS', '/site'), '/site: the disk is read-only; choose another folder.'],
  [failed('EACCES', '/site'), '/site: it may not be written; choose another folder, or another user.'],
  [new Error('no page', { cause: failed('ENOSPC', '/x') }), '/x: the disk is full; make room.'],
  [new Error('no page', { cause: new Error('deeper') }), 'no page.'],
  [new Error('first\nsecond'), 'first.'],
  [new Error('1 error:\n\n  second\nthird'), '1 error: second.'],
  [Object.assign(failed('ENOSPC', '/from'), { dest: '/to' }), '/to: the disk is full; make room.'],
  [new Error(''), 'for a reason that was not given.'],
  ['words', 'words.'],
  ['words!', 'words!'],
])('%s becomes “%s”', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});

test('a real error of the disk has its path', async () => {
  const error = await readFile('/dev/null/x').catch((reason: unknown) => reason);
  expect(sentenceOf(error)).toMatch(/^\/dev\/null\/x: a file stands where a folder is needed/);
});
