import { objectOf, subjectOf } from '../../charts/org-chart/rows.ts';
import { certainOf } from '../../dates/index.ts';
import type { ChangeEntry } from '../../model/schemas.ts';
import type { Post, Story, Unit } from '../../model/story.ts';
import type { Absolute } from './evidence.ts';
import { ownTerms, type Node } from './json-ld.ts';
import { nodesOf, typed } from './w3c-nodes.ts';

const VOCABULARIES = {
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const TYPES: Readonly<Record<Unit['kind'], string>> = {
  organization: 'org:Organization',
  unit: 'org:OrganizationalUnit',
  team: 'org:OrganizationalUnit',
  project: 'org:OrganizationalUnit',
  group: 'org:OrganizationalCollaboration',
  // What is done is not who does it.
  function: 'skos:Concept',
};

type Nodes = ReturnType<typeof nodesOf>;

/**
 * The structure of a story in the W3C Organization Ontology, every node with its standing and the passages that it was
 * derived from. A relation is asserted only where it is stated; a softer one is an `rdf:Statement` about it, which
 * asserts nothing. An entry that is not stated says so in its label.
 */
export function structureLd(story: Story, absolute: Absolute): Node {
  const { units, posts, alliances, relations, changes } = story.structure;
  const nodes = nodesOf(story, absolute);
  return {
    '@context': { ...VOCABULARIES, ...ownTerms(absolute) },
    '@graph': [
      ...units.flatMap((unit) => unitNodes(unit, nodes)),
      ...posts.flatMap((post) => postNodes(post, story, nodes)),
      ...alliances.flatMap((alliance) => [
        nodes.entry('org:OrganizationalCollaboration', alliance),
        ...alliance.members.flatMap((id) => nodes.tie(alliance.id, 'org:hasMember', nodes.at(id), alliance)),
      ]),
      ...relations.flatMap((relation) => [
        nodes.entry('skos:Concept', relation),
        ...nodes.tie(relation.from, 'org:linkedTo', nodes.at(relation.to), relation),
      ]),
      ...changes.map((change) => changeNode(change, nodes)),
    ],
  };
}

function unitNodes(unit: Unit, nodes: Nodes): Node[] {
  const { id, kind, unitOf } = unit;
  const predicate = kind === 'function' ? 'dcterms:isPartOf' : 'org:unitOf';
  return [nodes.entry(TYPES[kind], unit), ...(unitOf ? nodes.tie(id, predicate, nodes.at(unitOf.unit), unitOf) : [])];
}

function postNodes(post: Post, { structure }: Story, nodes: Nodes): Node[] {
  const { id, label, postIn, heldBy } = post;
  const nodesOfPost = [nodes.entry('org:Post', post), ...nodes.tie(id, 'org:postIn', nodes.at(postIn), post)];
  if (!heldBy) return nodesOfPost;
  const held = nodes.tie(id, 'org:heldBy', nodes.person(heldBy.name), heldBy);
  if (heldBy.standing !== 'stated') return [...nodesOfPost, ...held];
  const membership = {
    // It has no entry on a page, so this file is where it is described.
    '@id': nodes.own(`${id}-membership`),
    '@type': 'org:Membership',
    'org:member': nodes.person(heldBy.name),
    'org:organization': nodes.at(postIn),
    'org:role': { '@type': 'org:Role', 'skos:prefLabel': label },
    ...nodes.sourced(heldBy),
    ...during(structure.changes, id, heldBy.name),
  };
  return [...nodesOfPost, ...held, membership];
}

/** Until when a post is held, where that is stated and certain. */
function during(changes: readonly ChangeEntry[], post: string, name: string): Node {
  const end = endOfRole(changes, post, name);
  if (end === undefined) return {};
  const instant = { '@type': 'time:Instant', 'dcterms:date': typed(end) };
  return { 'org:memberDuring': { '@type': 'time:Interval', 'time:hasEnd': instant } };
}

/** When a name leaves a post, in ISO 8601, where that is stated and its date is a single one and certain. */
export function endOfRole(changes: readonly ChangeEntry[], post: string, name: string): string | undefined {
  const leaves = changes.find((change) => change.verb === 'vacated' && change.post === post && change.by === name);
  if (leaves?.standing !== 'stated' || leaves.date === undefined || leaves.date.includes('/')) return undefined;
  return certainOf(leaves.date)?.start;
}

/** Someone who leaves, takes or joins changes no organization. */
const OF_PEOPLE: ReadonlySet<ChangeEntry['verb']> = new Set(['vacated', 'filled', 'joined']);

function changeNode(change: ChangeEntry, nodes: Nodes): Node {
  const { verb } = change;
  const touched = subjectOf(change).map(nodes.at);
  if ('by' in change && OF_PEOPLE.has(verb)) {
    const entry = nodes.entry('prov:Activity', change);
    return { ...entry, verb, 'prov:used': touched, 'prov:wasAssociatedWith': nodes.person(change.by) };
  }
  const isRenamed = change.verb === 'renamed';
  const after = verb === 'created' ? touched : isRenamed ? [] : objectOf(change).map(nodes.at);
  return {
    ...nodes.entry('org:ChangeEvent', change),
    verb,
    ...(verb === 'created' ? {} : { 'org:originalOrganization': touched }),
    ...(after.length > 0 ? { 'org:resultingOrganization': after } : {}),
    ...(isRenamed ? { 'skos:altLabel': change.to } : {}),
  };
}
