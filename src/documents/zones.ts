import { lexicons } from '../model/lexicon/index.ts';
import { anyOf, fold } from './fold.ts';

/** “UTC+8”, “GMT-05:30” */
const OFFSET = /(?<!\p{L})(?:UTC|GMT) ?([+−-])(\d{1,2})(?::?(\d\d))?(?!\d)/gu;

/** Whether a text names a zone that EDTF writes as `Z`, `+08` or `+08:00`, in any language that the engine knows. */
export function hasZone(text: string, zone: string): boolean {
  return zonesIn(text).includes(minutesOf(zone));
}

function zonesIn(text: string): number[] {
  const offsets = [...text.matchAll(OFFSET)].map(([, sign, hours, minutes]) =>
    minutesOf(`${sign === '+' ? '+' : '-'}${hours}:${minutes ?? '00'}`),
  );
  const rest = fold(text.replaceAll(OFFSET, ''));
  const named = [...rest.matchAll(NAMES)].map(([name]) => minutesOf(ZONES[name] ?? ''));
  return [...offsets, ...named];
}

const ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  lexicons.flatMap(({ zones }) => Object.entries(zones)),
);
const NAMES = new RegExp(`(?<!\\p{L})(?:${anyOf(Object.keys(ZONES))})(?!\\p{L})`, 'gu');

/** East of UTC. */
function minutesOf(zone: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
