import { statfs } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

const KNOWN: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there, or a link leads nowhere; make it, or choose another folder',
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'the quota of the disk is used up; make room',
  EROFS: 'the disk is read-only; choose another folder',
  EACCES: 'it may not be written; choose another folder, or another user',
  EPERM: 'it may not be written; choose another folder, or another user',
  ENOTDIR: 'a file stands where a folder is needed; move it away',
  EEXIST: 'a file stands where a folder is needed; move it away',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  EBUSY: 'another program holds it, or it is a disk of its own; close that, or choose a folder in it',
};

/** Fewer free bytes than one page takes. */
const NEXT_TO_NOTHING = 65_536;

/** What went wrong as one sentence without a stack: for a file or folder its path, what is the matter, what to do. */
export function sentenceOf(error: unknown): string {
  const { code, path, message } = systemError(error);
  const known = KNOWN[code ?? ''];
  if (known) return path ? `${path}: ${known}.` : `${known.replace(/^./, (first) => first.toUpperCase())}.`;
  const [line = '', ...more] = stripVTControlCharacters(message)
    .split('\n')
    .filter((text) => text.trim() !== '');
  // a bundler counts its errors first
  const said = (line.endsWith(':') ? `${line} ${more[0]?.trim() ?? ''}` : line).trim();
  if (said === '') return 'for a reason that was not given.';
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** The error, as one of a full disk where the folder is on one: a library that could not write does not always say so. */
export async function withDisk(folder: string, error: unknown): Promise<unknown> {
  const disk = await statfs(folder).catch(() => undefined);
  if (!disk || disk.bavail * disk.bsize >= NEXT_TO_NOTHING) return error;
  return Object.assign(new Error('full', { cause: error }), { code: 'ENOSPC', path: folder });
}

/** The error of the system that lies beneath, where there is one: a library wraps what it met. */
function systemError(error: unknown): { code?: string; path?: string; message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, path, dest = path, cause } = error as NodeJS.ErrnoException & { dest?: string };
  if (cause instanceof Error && !(code && code in KNOWN)) {
    const beneath = systemError(cause);
    if (beneath.code && beneath.code in KNOWN) return beneath;
  }
  return { ...(code ? { code } : {}), ...(dest ? { path: dest } : {}), message: error.message };
}
