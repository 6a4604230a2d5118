import { lexicons } from '../model/lexicon/index.ts';
import { anyOf, inBothCases } from './fold.ts';

const JOINTS = anyOf(lexicons.flatMap(({ hours }) => hours.joints));
const HALVES = anyOf(lexicons.flatMap(({ hours: { am, pm, either } }) => inBothCases([...am, ...pm, ...either])));
/** What may stand between hours and their zone: the end of the stretch that they begin, a bracket. */
const BETWEEN = new RegExp(
  `[\\s,]*(?:(?:${JOINTS}|[–-])\\s*\\d{1,2}(?:[:.]\\d\\d)?(?:\\s?(?:${HALVES}))?)?[\\s,(]*`,
  'uy',
);
/** “UTC+8”, “GMT–05:30”, “UTC plus 8”. Between spaces a dash may lead to another hour. */
const OFFSET = /(?:UTC|GMT)(?:\s?[–-](?=\d)|\s?(?:[+−]|plus|minus)\s?)(\d{1,2})(?::?(\d\d))?(?![.,]?\d)/iuy;
const BY_NAME: Readonly<Record<string, string>> = Object.fromEntries(
  lexicons.flatMap(({ zones }) => Object.entries(zones)),
);
/** A name, as it is written: “est.” is no zone. With a distance behind it that was not read, it is none either. */
const NAME = new RegExp(
  `(?:${anyOf(Object.keys(BY_NAME))})(?![\\p{L}\\p{N}]|\\s?(?:[+−]|plus|minus)\\s?\\d|[–-]\\d|\\s[–-]\\s?\\d{1,2}(?:[,;)]|\\.?(?:\\s|$)(?!\\p{L})))`,
  'uy',
);

/** Whether the hours that end at an offset of a text are those of a zone that EDTF writes as `Z`, `+08` or `+08:00`. */
export function isInZone(text: string, end: number, zone: string): boolean {
  const at = end + (matchAt(BETWEEN, text, end)?.[0].length ?? 0);
  const [offset, hours = '', minutes = '00'] = matchAt(OFFSET, text, at) ?? [];
  if (offset) return minutesOf(`${/\+|plus/i.test(offset) ? '+' : '-'}${hours}:${minutes}`) === minutesOf(zone);
  const name = matchAt(NAME, text, at)?.[0];
  return name !== undefined && minutesOf(BY_NAME[name] ?? '') === minutesOf(zone);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** East of UTC. */
function minutesOf(zone: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) + 0;
}
