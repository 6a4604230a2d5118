import type { StructureEntry } from '../model/schemas.ts';
import type { Citation, Claim } from '../model/story.ts';
import { claimer } from './claimer.ts';
import type { Data } from './content.ts';
import { entryAddress } from './entries.ts';

/** The claims of structure.yaml. `title` is the name of the page of the org chart. */
export function claimsOfStructure(data: Data, title: string): Claim[] {
  if (!data.structure.value) return [];
  return [
    ...claimsOfUnits(data, title),
    ...claimsOfPosts(data, title),
    ...claimsOfAlliances(data, title),
    ...claimsOfRelations(data, title),
    ...claimsOfChanges(data, title),
    ...claimsOfStates(data, title),
  ];
}

function claimsOfUnits({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'unit', title);
  const label = labels(structure.value);
  return (structure.value?.units ?? []).flatMap(({ id, label: own, cites, standing, unitOf, said }, i) => {
    const address = entryAddress(structure.value, id);
    const path = ['units', i];
    const place = unitOf && {
      ...{ id: `unit/${id}/unitOf`, address, says: `${own}: ${label(unitOf.unit)}` },
      ...{ cites: unitOf.cites, path: [...path, 'unitOf'], standing: unitOf.standing },
    };
    return [
      claim({ id: `unit/${id}`, address, says: ['label', 'text'], cites, path, standing }),
      ...(place ? [claim(place)] : []),
      ...said.flatMap((said, j): Claim[] => {
        if (!said.cites) return [];
        const rest = { cites: said.cites, path: [...path, 'said', j], standing: said.standing };
        return [claim({ id: `unit/${id}/said/${j + 1}`, address, says: ['text'], ...rest })];
      }),
    ];
  });
}

function claimsOfPosts({ structure, names }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'post', title);
  const nameOf = new Map(names.value?.map(({ id, prefLabel }) => [id, prefLabel]));
  return (structure.value?.posts ?? []).flatMap(({ id, label, cites, standing, heldBy }, i) => {
    const address = entryAddress(structure.value, id);
    const path = ['posts', i];
    const post = claim({ id: `post/${id}`, address, says: ['label'], cites, path, standing });
    if (!heldBy) return [post];
    const says = `${label}: ${nameOf.get(heldBy.name) ?? heldBy.name}`;
    const rest = { cites: heldBy.cites, path: [...path, 'heldBy'], standing: heldBy.standing };
    return [post, claim({ id: `post/${id}/heldBy`, address, says, ...rest })];
  });
}

/** An alliance claims its words, and that its members are bound; each of them must be in what is cited. */
function claimsOfAlliances({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'alliance', title);
  const label = labels(structure.value);
  return (structure.value?.alliances ?? []).flatMap(({ id, label: own, members, cites, standing }, i) => {
    const rest = { address: entryAddress(structure.value, id), cites, path: ['alliances', i], standing };
    return [
      claim({ id: `alliance/${id}`, says: ['label', 'text'], ...rest }),
      claim({ id: `alliance/${id}/members`, says: `${own}: ${members.map(label).join(', ')}`, ...rest }),
    ];
  });
}

function claimsOfRelations({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'relation', title);
  const label = labels(structure.value);
  return (structure.value?.relations ?? []).map(({ id, label: own, from, to, cites, standing }, i) => {
    const says = `${label(from)}, ${own}, ${label(to)}`;
    return claim({
      id: `relation/${id}`,
      address: entryAddress(structure.value, id),
      says,
      cites,
      path: ['relations', i],
      standing,
    });
  });
}

function claimsOfChanges({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'change', title);
  return (structure.value?.changes ?? []).map(({ id, cites, standing }, i) =>
    claim({
      id: `change/${id}`,
      address: entryAddress(structure.value, id),
      says: ['label'],
      cites,
      path: ['changes', i],
      standing,
    }),
  );
}

/** The title of a state stands on all that the state shows; its feet have citations of their own. How to read it is no claim. */
function claimsOfStates({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'state', title);
  const known = new Set(structure.value?.changes.map(({ id }) => id));
  return (structure.value?.states ?? []).flatMap((state, i) => {
    const { id, standing } = state;
    const path = ['states', i];
    const whole = claim({
      id: `state/${id}`,
      address: entryAddress(structure.value, id),
      says: ['title'],
      cites: [],
      path,
      standing,
    });
    const cited = citationsOfState(structure.value, state.changes);
    const citations = cited.map((key): Citation => ({ key, place: whole.place }));
    const feet = state.foot.map(({ cites }, j) => {
      const rest = { cites, path: [...path, 'foot', j] };
      return claim({
        id: `state/${id}/foot/${j + 1}`,
        address: entryAddress(structure.value, id),
        says: ['text'],
        ...rest,
      });
    });
    // Where a change is unknown, so is part of what the title stands on.
    const isWhole = state.changes.every((change) => known.has(change));
    return [...(isWhole ? [{ ...whole, heading: true as const, citations }] : []), ...feet];
  });
}

function citationsOfState(structure: StructureEntry | undefined, changes: readonly string[]): readonly string[] {
  if (!structure) return [];
  const applied = structure.changes.filter(({ id }) => changes.includes(id));
  const shown = applied.length > 0 ? applied : [...structure.units, ...structure.posts];
  return [...new Set(shown.flatMap(({ cites }) => cites))];
}

function labels(structure: StructureEntry | undefined): (id: string) => string {
  const { units = [], posts = [], alliances = [] } = structure ?? {};
  // Of two with one id, the first has it.
  const known = new Map([...units, ...posts, ...alliances].toReversed().map(({ id, label }) => [id, label]));
  return (id) => known.get(id) ?? id;
}
