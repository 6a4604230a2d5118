import type { Post, Story, Unit } from '../../model/story.ts';
import type { Absolute } from './evidence.ts';
import type { Node } from './json-ld.ts';
import { endOfRole } from './w3c-org.ts';

/** A function is no organization; everything else that is stated has a type. */
const TYPES: Readonly<Record<Unit['kind'], string | undefined>> = {
  organization: 'Organization',
  unit: 'Organization',
  team: 'Organization',
  group: 'Organization',
  project: 'Project',
  function: undefined,
};

/** The organizations of a structure in the words of schema.org, with the parts and roles that are stated, and no others. */
export function organizationsOf(story: Story, absolute: Absolute): Node[] {
  const { units, posts } = story.structure;
  const shown = new Map(units.filter(isStated).map((unit) => [unit.id, unit]));
  const posted = Map.groupBy(posts, ({ postIn }) => postIn);
  return [...shown.values()].map((unit) => {
    const parent = unit.unitOf?.standing === 'stated' ? shown.get(unit.unitOf.unit) : undefined;
    const roles = (posted.get(unit.id) ?? []).flatMap((post) => roleOf(post, story, absolute));
    return {
      '@type': TYPES[unit.kind],
      '@id': absolute(`/org-chart/#${unit.id}`),
      name: unit.label,
      ...(unit.name ? { mainEntityOfPage: absolute(`/names/${unit.name}/`) } : {}),
      ...(parent ? { parentOrganization: { '@id': absolute(`/org-chart/#${parent.id}`) } } : {}),
      ...(roles.length > 0 ? { member: roles } : {}),
    };
  });
}

function isStated({ standing, kind, from, existed }: Unit): boolean {
  return standing === 'stated' && TYPES[kind] !== undefined && from === undefined && existed === 'stated';
}

function roleOf({ id, label, standing, heldBy }: Post, { structure, names }: Story, absolute: Absolute): Node[] {
  if (standing !== 'stated' || heldBy?.standing !== 'stated') return [];
  const holder = names.find((name) => name.id === heldBy.name);
  const endDate = endOfRole(structure.changes, id, heldBy.name);
  return [
    {
      '@type': 'OrganizationRole',
      roleName: label,
      ...(endDate === undefined ? {} : { endDate }),
      member: { '@type': 'Person', '@id': absolute(`/names/${heldBy.name}/`), name: holder?.prefLabel ?? heldBy.name },
    },
  ];
}
