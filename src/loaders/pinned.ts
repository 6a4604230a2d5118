import { pinnedIn, type Pinned } from '../cli/pinned.ts';

/** Every embed ever pinned in CONTENT_DIR. */
export const pinned: readonly Pinned[] = await pinnedIn(process.env['CONTENT_DIR'] ?? 'content');
