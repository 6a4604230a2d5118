import type { ChangeEntry } from '../model/schemas.ts';

/** The ids that a change has, each with its path in the change and what it must be the id of. */
export function idsOfChange(
  change: ChangeEntry,
): readonly { readonly id: string; readonly path: readonly PropertyKey[]; readonly kind: 'unit' | 'post' | 'name' }[] {
  const unit = (id: string, ...path: PropertyKey[]) => ({ id, path, kind: 'unit' }) as const;
  const units = (key: string, ids: readonly string[]) => ids.map((id, i) => unit(id, key, i));
  switch (change.verb) {
    case 'created':
    case 'dissolved':
    case 'unknown':
      return units('units', change.units);
    case 'moved':
    case 'merged':
      return [...units('units', change.units), unit(change.to, 'to')];
    case 'split':
      return [unit(change.unit, 'unit'), ...units('into', change.into)];
    case 'renamed':
      return [unit(change.unit, 'unit')];
    case 'coordinated':
      return [...units('units', change.units), unit(change.by, 'by')];
    case 'joined':
      return [unit(change.unit, 'unit'), { id: change.by, path: ['by'], kind: 'name' }];
    case 'vacated':
    case 'filled':
      return [
        { id: change.post, path: ['post'], kind: 'post' },
        { id: change.by, path: ['by'], kind: 'name' },
      ];
  }
}
