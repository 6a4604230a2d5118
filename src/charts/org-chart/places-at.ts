import type { UnitEntry as Unit } from '../../model/schemas.ts';
import { atMomentWordsOf } from '../../model/words/at-moment.ts';
import { alliancesOf } from './bonds.ts';
import { aside, type Moments, type Shown } from './moment.ts';
import type { Alliance, Frame, Group, OrgChartData, Receiver, Row, Section, Sign, UnitOf, Words } from './parts.ts';
import type { Plan } from './plan.ts';
import { sectionsOf } from './sections.ts';
import { unplacedSign } from './units.ts';

/** How many levels of frames are joined by lines; what is deeper stands in the frame that it belongs to. */
const LEVELS = 3;

/**
 * Where everything stands at a moment: the sections of the moment compared with itself, the first levels of frames
 * joined by lines, each with its standing. What is in an alliance and nowhere else is the unit itself there.
 */
export function placesAt(moments: Moments, plan: Plan): Pick<OrgChartData, 'sections' | 'alliances'> {
  const { shown } = moments;
  const found = sectionsOf(moments, plan);
  const set = new Map(found.flatMap(({ receivers }) => receivers.map((each) => [unitKey(each), each] as const)));
  const sections = found.map(({ organization, frames }): Section => {
    const isJoined = organization !== undefined;
    const placed = frames.map((frame) => frameAt(shown, frame, set, { level: 0, isJoined }));
    return organization ? { organization, frames: placed, receivers: [] } : { frames: placed, receivers: [] };
  });
  const alliances = onlyHere(shown, plan, alliancesOf(shown, plan));
  const frames = [...set.values()].map(frameSet);
  const hasMembers = alliances.some(({ members }) => members.some(({ key }) => key.startsWith('unit/')));
  return { sections: withPlaceless(moments, sections, { frames, hasMembers }), alliances };
}

/** The key of the unit itself, of which a receiver is another place. */
function unitKey({ key }: Sign): string {
  return key.replace(/\/after$/, '');
}

/** The organizations, and last what stands in none, under words that say so where there are both. */
function withPlaceless(moments: Moments, sections: readonly Section[], { frames, hasMembers }: Placeless): Section[] {
  const organizations = sections.filter(({ organization }) => organization);
  const own = [...sections.flatMap((section) => (section.organization ? [] : section.frames)), ...frames];
  if (own.length === 0 && !hasMembers) return organizations;
  const heading = organizations.length > 0 ? headingOf(moments) : undefined;
  return [...organizations, { ...(heading === undefined ? {} : { heading }), frames: own, receivers: [] }];
}

/** Frames that no section has, and whether members of alliances stand nowhere else. */
interface Placeless {
  readonly frames: readonly Frame[];
  readonly hasMembers: boolean;
}

/** None in the view of a branch, which leaves out what units belong to. */
function headingOf({ shown, soft, others }: Moments): string | undefined {
  const { placeless, placelessSoFirmly } = atMomentWordsOf(shown.source.language);
  return others > 0 ? undefined : soft.length > 0 ? placelessSoFirmly : placeless;
}

interface Depth {
  readonly level: number;
  /** Whether it hangs on what it belongs to by a line. */
  readonly isJoined: boolean;
}

function frameAt(
  shown: Shown,
  { words: placed, ...frame }: Frame,
  set: Map<string, Receiver>,
  { level, isJoined }: Depth,
): Frame {
  const id = frame.key.replace(/^unit\//, '');
  const unit = shown.lookup.units.get(id);
  const within = set.get(frame.key);
  set.delete(frame.key);
  const inner = { level: level + 1, isJoined: level + 1 < LEVELS };
  const groups = [...frame.groups.map((group) => saidGroup(group)), ...(within ? setGroups(within) : [])];
  const frames = frame.frames.map((child) => frameAt(shown, child, set, inner));
  const full = { ...frame, groups, frames };
  if (!unit) return full;
  const unitOf = isJoined ? unitOfAt(shown, id) : undefined;
  const sign = unitOf ? unplacedSign(shown, unit) : frame;
  const words = unitOf ? aside(shown, sign) : placed;
  return {
    ...full,
    ...{ label: sign.label, sentence: sign.sentence, standing: sign.standing, evidence: sign.evidence },
    ...(words === undefined ? {} : { words }),
    ...(unitOf ? { unitOf } : {}),
    ...notesOn(shown, unit, full),
  };
}

/** What the documents say of a unit that nobody says was there, and that its corners are open while nothing is in it. */
function notesOn({ words }: Shown, { existed, text }: Unit, { said, groups, frames, seats }: Frame) {
  if (existed !== 'absent') return {};
  const isEmpty = groups.length + frames.length + seats.length === 0;
  return { said: [...said, text ?? words.structure.existence], ...(isEmpty ? { isOpen: true } : {}) };
}

/** The line on which a unit hangs, at the standing of what says where it belongs at that moment. */
function unitOfAt(shown: Shown, id: string): UnitOf | undefined {
  const at = shown.units.get(id);
  const to = at?.parent && shown.units.get(at.parent.id)?.label;
  if (!at?.parent || to === undefined) return undefined;
  const change = shown.lookup.changes.get(at.parent.change ?? '');
  const claim = change ? `change/${change.id}` : `unit/${id}/unitOf`;
  const words = atMomentWordsOf(shown.source.language);
  const label = words.belongs(at.label, to);
  const sign = shown.sign({ claim, key: `unit/${id}/unitOf`, label, text: change?.label, on: [at.parent] });
  const said = aside(shown, sign);
  // That some are combined is not that one is a part of the other.
  return {
    ...sign,
    to,
    word: change?.verb === 'merged' ? shown.words.structure.path('merged', said, to) : words.unitOf(to, said),
  };
}

/** Rows with the words of their standing in them. */
function saidGroup(group: Group): Group {
  const rows = group.rows.map((row): Row => {
    const { label, words } = row;
    return words === undefined ? row : { ...row, reserve: [{ label, words }] };
  });
  return { ...group, rows: rows.filter(({ status }) => status !== 'notYet') };
}

/** What changes set at the level of a unit, as rows of it under what is said of them. */
function setGroups({ arrivals }: Receiver): Group[] {
  return arrivals
    .filter(({ isShown }) => isShown)
    .map(({ heading, slots }) => ({
      heading,
      isSaid: true,
      reserve: [heading],
      rows: slots.filter(({ isShown }) => isShown).map(rowSet),
    }));
}

function rowSet(slot: Receiver['arrivals'][number]['slots'][number]): Row {
  const { key, label, sentence, standing, evidence, isFresh, words } = slot;
  const said = words === undefined ? { label } : { label, words };
  return { key, sentence, standing, evidence, isFresh, ...said, status: 'here', reserve: [said] };
}

/** A unit that is no frame of its own, with what changes set at its level. */
function frameSet(receiver: Receiver): Frame {
  const { key, label, words, sentence, standing, evidence, isFresh, notes } = receiver;
  const said = words === undefined ? {} : { words };
  const sign: Sign & Words = { key, label, ...said, sentence, standing, evidence, isFresh };
  return { ...sign, status: 'here', said: notes, seats: [], notes: [], groups: setGroups(receiver), frames: [] };
}

/** Members that stand nowhere else are the units themselves, in the first of their alliances; others say where they stand. */
function onlyHere(shown: Shown, { roles }: Plan, alliances: readonly Alliance[]): Alliance[] {
  const taken = new Set<string>();
  return alliances.map((alliance) => ({
    ...alliance,
    members: alliance.members.map((member) => {
      const id = member.key.slice(alliance.key.length + 1);
      const isHere = roles.get(id) === 'member' && !taken.has(id);
      const words = isHere ? member.words : unitOfAt(shown, id)?.word;
      const said = words === undefined ? member : { ...member, words };
      taken.add(id);
      return isHere ? { ...said, key: `unit/${id}` } : said;
    }),
  }));
}
