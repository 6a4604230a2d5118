import { pinnedIn, type Pinned } from '../cli/pinned.ts';
import { contentOf } from '../cli/settings.ts';

/** Every embed ever pinned in CONTENT_DIR. */
export const pinned: readonly Pinned[] = await pinnedIn(contentOf(process.env));
