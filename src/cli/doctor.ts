import { examine, report } from '../hosts/doctor/examine.ts';
import { asker } from './ask.ts';

const USAGE = 'npm run doctor -- https://news.example/explained/';

/** Examines the copy of the site at an address, prints what it found, and says whether nothing is wrong. */
export async function doctor(address: string | undefined): Promise<boolean> {
  const base = baseOf(address);
  if (!base) {
    console.error(`Say at which address the site is served: ${USAGE}`);
    return false;
  }
  const findings = await examine(asker(base), base);
  console.log(report(findings, base));
  return findings.every(({ level }) => level !== 'wrong');
}

/** An address of the web without its query and anchor, with a `/` at its end; undefined for anything else. */
function baseOf(address: string | undefined): URL | undefined {
  const url = URL.parse(address ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return new URL(url.pathname.replace(/(index\.html)?$/, '').replace(/\/?$/, '/'), url.origin);
}

if (import.meta.main) {
  process.exitCode = (await doctor(process.argv[2])) ? 0 : 1;
}
