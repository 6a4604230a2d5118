import type { SourceStanding } from '../../model/standing.ts';
import { forestOf, type Node } from './tree.ts';
import { listOf } from './words.ts';
import type { AllianceIn, NameIn, Person, PostIn, RelationIn, UnitIn, World } from './world.ts';

/** The structure before its changes, and the names that belong to it. */
export interface Units {
  readonly units: UnitIn[];
  /** The posts, each with whoever holds it, if anyone is said to. */
  readonly posts: PostIn[];
  readonly alliances: AllianceIn[];
  readonly relations: RelationIn[];
  readonly names: NameIn[];
  readonly people: readonly Person[];
}

const UNITS_TO_A_POST = 8;
/** Units this high have a name of their own, so that the check follows them through every sentence. */
const NAMED_DEPTH = 1;

/** Makes units, posts, alliances and relations, and has each said in a document. */
export function makeUnits(world: World): Units {
  const nodes = forestOf(world.size.units, world.random);
  const labels = nodes.map(({ depth }) => world.namer.unit(depth));
  const units = nodes.map((node) => unitOf(node, labels, world));
  const posts: PostIn[] = [];
  const people: Person[] = [];
  const names: NameIn[] = nodes.flatMap((node) => nameOfUnit(node, units));
  for (let i = 0; i < Math.ceil(units.length / UNITS_TO_A_POST); i++) {
    const person = { id: `person-${i + 1}`, label: world.namer.person() };
    const { post, name } = postOf(i, units, person, world);
    posts.push(post);
    names.push(name);
    people.push(person);
  }
  return { units, posts, people, names, ...tiesOf(units, world) };
}

function standingOf({ random }: World): SourceStanding {
  if (random.happens(0.8)) return 'stated';
  return random.pick(['attributed', 'attributed', 'reported', 'analysis']);
}

function kindOf({ depth }: Node, { random }: World): UnitIn['kind'] {
  if (depth === 0) return 'organization';
  if (depth < 3) return random.happens(0.9) ? 'unit' : 'group';
  return random.pick(['team', 'team', 'function', 'project']);
}

function unitOf(node: Node, labels: readonly string[], world: World): UnitIn {
  const { index, parent, depth } = node;
  const label = labels[index] ?? '';
  // What all else hangs on is firm, so that there is always something to tell.
  const standing = depth === 0 ? 'stated' : standingOf(world);
  const clause = parent === undefined ? `${label} has offices on both shores` : `${label} belongs to ${labels[parent]}`;
  const fact = world.ledger.say(clause, standing);
  if (fact.standing === 'stated') world.told.push(fact);
  const { cites } = fact;
  return {
    id: `unit-${index + 1}`,
    label,
    kind: kindOf(node, world),
    ...(depth <= NAMED_DEPTH ? { name: `name-${index + 1}` } : {}),
    ...(parent === undefined ? {} : { unitOf: { unit: `unit-${parent + 1}`, standing, cites } }),
    standing,
    cites,
    ...(world.random.happens(0.1) ? { unstated: 'Who works there.' } : {}),
  };
}

function nameOfUnit({ index, depth }: Node, units: readonly UnitIn[]): NameIn[] {
  const unit = units[index];
  if (!unit || depth > NAMED_DEPTH) return [];
  const { label: prefLabel, standing, cites } = unit;
  return [{ id: `name-${index + 1}`, type: depth === 0 ? 'organization' : 'unit', prefLabel, standing, cites }];
}

/** Now and then a seat of which nobody says who has it; its person is then only someone who works there. */
function postOf(
  index: number,
  units: readonly UnitIn[],
  person: Person,
  { ledger, random, told }: World,
): { post: PostIn; name: NameIn } {
  const unit = units[index === 0 ? 0 : random.below(units.length)];
  const isHeld = index === 0 || random.happens(0.85);
  const label = `Head of ${unit?.label}`;
  const seat = ledger.say(isHeld ? `${person.label} is head of ${unit?.label}` : `${unit?.label} has a head`);
  const fact = isHeld ? seat : ledger.say(`${person.label} works at ${unit?.label}`);
  if (isHeld) told.push(fact);
  const { standing, cites } = fact;
  const post: PostIn = {
    id: `post-${index + 1}`,
    label,
    postIn: unit?.id ?? '',
    ...(isHeld ? { heldBy: { name: person.id, standing, cites } } : { unstated: 'Who has the seat.' }),
    standing: seat.standing,
    cites: seat.cites,
  };
  return { post, name: nameOfPerson(person, fact) };
}

function nameOfPerson(
  { id, label }: Person,
  { sentence, standing, cites }: ReturnType<World['ledger']['say']>,
): NameIn {
  const altLabel = [label.split(' ').at(-1) ?? label];
  return { id, type: 'person', prefLabel: label, altLabel, text: sentence, standing, cites };
}

/** Alliances of two to five, and lines that run beside the tree. */
function tiesOf(units: readonly UnitIn[], world: World): Pick<Units, 'alliances' | 'relations'> {
  if (units.length < 4) return { alliances: [], relations: [] };
  const count = Math.min(60, Math.ceil(units.length / 40));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    alliances: numbers.map((number) => allianceOf(number, units, world)),
    relations: numbers.flatMap((number) =>
      (['coordination', 'second', 'membership'] as const).map((kind) => relationOf(kind, number, units, world)),
    ),
  };
}

function allianceOf(number: number, units: readonly UnitIn[], { random, namer, ledger }: World): AllianceIn {
  const members = several(2 + random.below(Math.min(4, units.length - 2)), units, random);
  const label = `${namer.word()} Ring`;
  const { standing, cites } = ledger.say(
    `${listOf(members.map((unit) => unit.label))} form the ${label}`,
    random.pick(['stated', 'attributed']),
  );
  return { id: `alliance-${number}`, label, members: members.map(({ id }) => id), standing, cites };
}

const TIES = {
  coordination: { label: 'coordinates', clause: 'coordinates' },
  second: { label: 'also answers to', clause: 'also answers to' },
  membership: { label: 'also counts among', clause: 'also counts among the crews of' },
} as const;

function relationOf(
  kind: RelationIn['kind'],
  number: number,
  units: readonly UnitIn[],
  { random, ledger }: World,
): RelationIn {
  const [from, to] = several(2, units, random);
  const { standing, cites } = ledger.say(
    `${from?.label} ${TIES[kind].clause} ${to?.label}`,
    random.pick(['stated', 'reported']),
  );
  const isImplied = kind === 'second' && random.happens(0.3);
  const rest = { label: TIES[kind].label, from: from?.id ?? '', to: to?.id ?? '', cites };
  return { id: `${kind}-${number}`, kind, ...rest, standing: isImplied ? 'implied' : standing };
}

/** `count` different entries; all of them where there are no more. */
export function several<T>(count: number, list: readonly T[], random: World['random']): T[] {
  const chosen = new Set<T>();
  while (chosen.size < Math.min(count, list.length)) chosen.add(random.pick(list));
  return [...chosen];
}
