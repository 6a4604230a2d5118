import type { OrgChartData } from './parts.ts';

/** The passages that what is drawn and said in a picture stands on, each once. The foot has no numerals. */
export function citesOf(data: OrgChartData): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'cites') for (const cite of inner as readonly string[]) found.add(cite);
      else visit(inner);
    }
  };
  visit({ ...data, foot: [] });
  return [...found];
}
