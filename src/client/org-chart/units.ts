import type { Frame, OrgChartData } from '../../charts/org-chart/parts.ts';
import { ALL } from '../../charts/org-chart/view.ts';
import type { OrgChartSource } from '../../charts/org-chart/source.ts';

type Structure = Pick<OrgChartSource, 'structure'>;

/** By its id, the name by which each unit can be found: its label, with what it is part of where others have the same. */
export function unitNames({ structure }: Structure): ReadonlyMap<string, string> {
  const labels = new Map(structure.units.map(({ id, label }) => [id, label]));
  const counts = new Map<string, number>();
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(
    structure.units.map(({ id, label, unitOf }) => {
      if ((counts.get(label) ?? 0) < 2) return [id, label];
      return [id, `${label} · ${(unitOf && labels.get(unitOf.unit)) ?? id}`];
    }),
  );
}

/** The unit of a name, else the first whose name begins with it, else the first that has it; in any case of letters. */
export function findUnit(names: ReadonlyMap<string, string>, asked: string): string | undefined {
  const wanted = asked.trim().toLowerCase();
  if (wanted === '') return undefined;
  const all = [...names].map(([id, name]) => [id, name.toLowerCase()] as const);
  const ways = [
    (name: string) => name === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) => name.includes(wanted),
  ];
  return ways.flatMap((is) => all.find(([, name]) => is(name))?.[0] ?? [])[0];
}

/** So many names at most are offered at once. */
const OFFERED = 100;

/** The first names that have what was asked in them, in any case of letters. */
export function namesWith(names: ReadonlyMap<string, string>, asked: string): readonly string[] {
  const wanted = asked.trim().toLowerCase();
  return [...names.values()].filter((name) => name.toLowerCase().includes(wanted)).slice(0, OFFERED);
}

/** What is folded once one unit is folded or unfolded, or all units, as the address has it. */
export function foldedIn(data: OrgChartData, unit: string | undefined, isToFold: boolean): string {
  const frames = framesOf(data);
  if (unit === undefined) return isToFold ? ALL : '';
  const others = frames.filter(({ id, isFolded: is }) => is && id !== unit).map(({ id }) => id);
  return [...others, ...(isToFold ? [unit] : [])].join(',');
}

/** What stays folded once a unit can be seen; undefined where nothing that it is part of is folded. */
export function unfolded({ structure }: Structure, data: OrgChartData, unit: string): string | undefined {
  const parents = new Map(structure.units.map(({ id, unitOf }) => [id, unitOf?.unit]));
  const above = new Set<string>();
  for (let at = parents.get(unit); at !== undefined && !above.has(at); at = parents.get(at)) above.add(at);
  const folded = framesOf(data).filter(({ isFolded }) => isFolded);
  const kept = folded.filter(({ id }) => !above.has(id));
  return kept.length === folded.length ? undefined : kept.map(({ id }) => id).join(',');
}

/** Whether a unit is folded; undefined where it is no frame of the picture, so that there is nothing to fold. */
export function isFolded(data: OrgChartData, unit: string | undefined): boolean | undefined {
  return framesOf(data).find(({ id }) => id === unit)?.isFolded;
}

function framesOf({ sections }: OrgChartData) {
  const folds: { id: string; isFolded: boolean }[] = [];
  const visit = ({ fold, frames }: Frame): void => {
    if (fold) folds.push(fold);
    frames.forEach(visit);
  };
  for (const { frames } of sections) frames.forEach(visit);
  return folds;
}
