import type { Alliance, Relation } from './parts.ts';
import { aside, type Moment } from './moment.ts';
import type { Plan } from './plan.ts';
import type { SoftKind } from './select.ts';
import { described, inPlace } from './units.ts';

/**
 * The alliances of a moment of which a member is drawn, each with its members as boxes: the same in every state unless a
 * change touches them.
 */
export function alliancesOf(moment: Moment, plan: Plan): Alliance[] {
  const { words, lookup } = moment;
  return drawnOf(moment, plan).alliances.map((alliance) => {
    const { id, label, text, members, date } = alliance;
    const sign = moment.sign({ claim: `alliance/${id}`, label, text: described(label, text), on: [alliance] });
    const order = (unit: string): number => lookup.unitOrder.get(unit) ?? 0;
    const units = members.toSorted((a, b) => order(a) - order(b)).flatMap((member) => lookup.units.get(member) ?? []);
    const dated = date === undefined ? words.structure.noDate : (moment.source.dates[`alliance/${id}`] ?? date);
    const when = text ?? dated;
    const said = aside(moment, sign);
    return {
      ...sign,
      note: said === undefined ? when : words.structure.aside(said, when),
      members: units.map((unit) => ({ ...inPlace(moment, plan, unit), key: `${sign.key}/${unit.id}` })),
    };
  });
}

/** How much a moment has that is not drawn, by kind, since all that it binds is folded away. */
export function undrawnBonds(moment: Moment, plan: Plan): (readonly [number, SoftKind])[] {
  const { alliances, relations } = drawnOf(moment, plan);
  const counts: (readonly [number, SoftKind])[] = [
    [moment.now.alliances.length - alliances.length, 'alliance'],
    [moment.now.relations.length - relations.length, 'relation'],
  ];
  return counts.filter(([n]) => n > 0);
}

function drawnOf({ now, lookup }: Moment, plan: Plan): Pick<Moment['now'], 'alliances' | 'relations'> {
  if (plan.folded.size === 0) return now;
  const isSeen = (id: string): boolean => {
    const home = lookup.postHomes.get(id);
    if (home === undefined) return plan.hiddenIn(id) === undefined;
    return plan.hiddenIn(home) === undefined && !(plan.folded.has(home) && plan.roles.get(home) === 'frame');
  };
  return {
    alliances: now.alliances.filter(({ members }) => members.some(isSeen)),
    relations: now.relations.filter(({ from, to }) => isSeen(from) || isSeen(to)),
  };
}

/** The ties beside the tree whose two ends are there, and one of them drawn. */
export function relationsOf(moment: Moment, plan: Plan): Relation[] {
  const { now, words, units } = moment;
  const posts = new Map(now.posts.map(({ id, post }) => [id, post.label]));
  const end = (id: string) => {
    const unit = units.get(id);
    return unit ? { key: `unit/${id}`, label: unit.label } : { key: `post/${id}`, label: posts.get(id) ?? id };
  };
  return drawnOf(moment, plan).relations.map((relation) => {
    const { label } = relation;
    const [from, to] = [end(relation.from), end(relation.to)];
    const text = words.structure.related(from.label, to.label, label);
    const sign = moment.sign({ claim: `relation/${relation.id}`, label, text, on: [relation] });
    const kind = words.structure.relation[relation.kind];
    const word = sign.standing === 'implied' ? sign.evidence.words : words.structure.hedged(kind, aside(moment, sign));
    return { ...sign, word, from, to };
  });
}
