const HAN = /\p{Script_Extensions=Han}/gu;

/** The Chinese characters that stand anywhere in plain data. */
export function hanIn(data: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [data];
  for (const value of open) {
    if (typeof value === 'string') for (const [character] of value.matchAll(HAN)) found.add(character);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) open.push(part);
  }
  return found;
}
