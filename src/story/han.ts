/** Characters of Chinese writing, with the signs and letters that a Chinese face has beside them. */
const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\u{20000}-\u{3FFFF}]/gu;

/** The characters that only a Chinese face has, of all that stands anywhere in plain data. */
export function hanIn(data: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const [character] of value.matchAll(HAN)) found.add(character);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(data);
  return found;
}
