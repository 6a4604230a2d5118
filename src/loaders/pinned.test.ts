import { expect, test, vi } from 'vitest';
import { pinnedIn } from '../cli/pinned.ts';

test('a CONTENT_DIR that is there but empty keeps the pinned embeds of the default story', async () => {
  vi.stubEnv('CONTENT_DIR', '');
  const { pinned } = await import('./pinned.ts');
  const hashes = (await pinnedIn('content')).map(({ hash }) => hash);
  expect(hashes.length).toBeGreaterThan(0);
  expect(pinned.map(({ hash }) => hash)).toEqual(hashes);
});
