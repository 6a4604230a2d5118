import type { StructureEntry } from '../model/schemas.ts';
import type { Citation, Claim } from '../model/story.ts';
import { claimer, prose } from './claimer.ts';
import type { Data } from './content.ts';

/** The claims of structure.yaml. `title` is the name of the page of the org chart. */
export function claimsOfStructure(data: Data, title: string): Claim[] {
  return [
    ...claimsOfUnits(data, title),
    ...claimsOfPosts(data, title),
    ...claimsOfTies(data, title),
    ...claimsOfChanges(data, title),
    ...claimsOfStates(data, title),
  ];
}

const at = (id: string): string => `/org-chart/#${id}`;

function claimsOfUnits({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'unit', title);
  const units = structure.value?.units ?? [];
  const label = labels(structure.value);
  return units.flatMap(({ id, label: own, text, cites, standing, unitOf, said }, i) => [
    claim(`unit/${id}`, at(id), prose(own, text), cites, ['units', i], standing),
    ...(unitOf
      ? [
          claim(
            `unit/${id}/unitOf`,
            at(id),
            `${own}: ${label(unitOf.unit)}`,
            unitOf.cites,
            ['units', i, 'unitOf'],
            unitOf.standing,
          ),
        ]
      : []),
    ...said.flatMap((says, j) =>
      says.cites
        ? [claim(`unit/${id}/said/${j + 1}`, at(id), says.text, says.cites, ['units', i, 'said', j], says.standing)]
        : [],
    ),
  ]);
}

function claimsOfPosts({ structure, names }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'post', title);
  const nameOf = new Map(names.value?.map(({ id, prefLabel }) => [id, prefLabel]));
  return (structure.value?.posts ?? []).flatMap(({ id, label, cites, standing, heldBy }, i) => [
    claim(`post/${id}`, at(id), label, cites, ['posts', i], standing),
    ...(heldBy
      ? [
          claim(
            `post/${id}/heldBy`,
            at(id),
            `${label}: ${nameOf.get(heldBy.name) ?? heldBy.name}`,
            heldBy.cites,
            ['posts', i, 'heldBy'],
            heldBy.standing,
          ),
        ]
      : []),
  ]);
}

function claimsOfTies({ structure }: Data, title: string): Claim[] {
  const label = labels(structure.value);
  const { alliances = [], relations = [] } = structure.value ?? {};
  const alliance = claimer(structure, 'alliance', title);
  const relation = claimer(structure, 'relation', title);
  return [
    ...alliances.map(({ id, label: own, text, members, cites, standing }, i) => {
      const words = prose(`${own}: ${members.map(label).join(', ')}`, text);
      return alliance(`alliance/${id}`, at(id), words, cites, ['alliances', i], standing);
    }),
    ...relations.map(({ id, label: own, from, to, cites, standing }, i) => {
      const words = `${label(from)}, ${own}, ${label(to)}`;
      return relation(`relation/${id}`, at(id), words, cites, ['relations', i], standing);
    }),
  ];
}

function claimsOfChanges({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'change', title);
  return (structure.value?.changes ?? []).map(({ id, label, cites, standing }, i) =>
    claim(`change/${id}`, at(id), label, cites, ['changes', i], standing),
  );
}

/** The title of a state stands on all that the state shows; its feet have citations of their own. How to read it is no claim. */
function claimsOfStates({ structure }: Data, title: string): Claim[] {
  const claim = claimer(structure, 'state', title);
  return (structure.value?.states ?? []).flatMap((state, i) => {
    const place = structure.placeOf(['states', i, 'title']);
    const citations = citationsOfState(structure.value, state.changes).map((key): Citation => ({ key, place }));
    const whole = claim(`state/${state.id}`, at(state.id), state.title, [], ['states', i], state.standing);
    const feet = state.foot.map(({ text, cites }, j) =>
      claim(`state/${state.id}/foot/${j + 1}`, at(state.id), text, cites, ['states', i, 'foot', j]),
    );
    return [{ ...whole, place, citations }, ...feet];
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
  const known = new Map([...units, ...posts, ...alliances].map(({ id, label }) => [id, label]));
  return (id) => known.get(id) ?? id;
}
