import type { Change } from '../model/story.ts';
import { rank, type Standing } from '../model/standing.ts';
import type { StructureAt } from './structure.ts';
import type { Fault } from './tree.ts';

/**
 * A move to where a unit is, a rename to what it is called, a split into one. What was only reported before, a firmer
 * change may say again. `standingOf` gives the standing of a change by its id.
 */
export function idleness(
  before: StructureAt,
  change: Change,
  standingOf: (id: string) => Standing | undefined,
): Fault[] {
  const isFirmer = (earlier: Standing | undefined): boolean =>
    earlier !== undefined && rank(change.standing) < rank(earlier);
  if (change.verb === 'renamed') {
    const unit = before.units.find(({ id }) => id === change.unit);
    if (unit?.label !== change.to || isFirmer(standingOf(unit.renamedBy ?? ''))) return [];
    const message = `“${change.id}” renames “${change.unit}” to “${change.to}”, as it is called already.`;
    return [{ rule: 'no-change', path: ['to'], message, advice: 'Write the label that it has afterwards.' }];
  }
  if (change.verb === 'split' && new Set(change.into).size < 2) {
    const message = `“${change.id}” splits “${change.unit}” into one unit only.`;
    const advice = 'List all that it becomes, and the unit itself where it stays.';
    return [{ rule: 'no-change', path: ['into'], message, advice }];
  }
  if (change.verb !== 'moved') return [];
  return change.units.flatMap((id, i): Fault[] => {
    const parent = before.units.find((unit) => unit.id === id)?.parent;
    if (parent?.id !== change.to || isFirmer(parent.standing)) return [];
    const message = `“${change.id}” moves “${id}” to “${change.to}”, to which it belongs already.`;
    const advice = 'Write the unit that it goes to; where it is before, its unitOf says.';
    return [{ rule: 'no-change', path: ['units', i], message, advice }];
  });
}
