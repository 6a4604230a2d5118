import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../hosts/types.ts';
import { sentenceOf } from './failure.ts';
import { takeNoArguments } from './no-arguments.ts';
import { settingsOf } from './settings.ts';
import { checkSite } from './target.ts';

/** Smaller files fit one packet as they are. */
const LEAST = 1024;
/** Above this many bytes the best brotli takes minutes. */
const BEST_UP_TO = 1_000_000;

/**
 * Writes `.br` and `.gz` beside every text of a built folder that gets smaller by it, for hosts that send what is packed
 * already. Returns how many files it packed. A file is whole as soon as it has its name.
 */
export async function compressSite(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && isText(entry.name));
  let packed = 0;
  for (const { parentPath, name } of texts) packed += await compressFile(join(parentPath, name));
  return packed;
}

async function compressFile(file: string): Promise<0 | 1> {
  const text = await readFile(file);
  if (text.length < LEAST) return 0;
  const quality = text.length > BEST_UP_TO ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  const both = { br: promisify(brotliCompress)(text, { params }), gz: promisify(gzip)(text, { level: 9 }) };
  for (const [ending, packing] of Object.entries(both)) {
    const packed = await packing;
    if (packed.length >= text.length) return 0;
    await writeFile(`${file}.${ending}.part`, packed);
    await rename(`${file}.${ending}.part`, `${file}.${ending}`);
  }
  return 1;
}

if (import.meta.main) {
  takeNoArguments('compress');
  try {
    const { out } = settingsOf(process.env);
    await checkSite(out);
    console.log(`Packed ${await compressSite(out)} files of ${out}, each as .br and .gz.`);
  } catch (error) {
    console.error(`Nothing could be packed: ${sentenceOf(error)} Build the site first: npm run build.`);
    process.exitCode = 1;
  }
}
