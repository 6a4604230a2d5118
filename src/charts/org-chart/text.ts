import { chartWordsOf, type ChartWords as Words } from '../../model/words/chart.ts';
import type { Coordination, Fold, Frame, OrgChartData, Receiver, Row, Seat, Section, Sign, UnitOf } from './parts.ts';

/** One entry of the nested list: a name, what is said of it, and what belongs to it. */
export interface TextItem {
  readonly sign: Sign;
  readonly label: string;
  /** “reportedly moved into Harbour works”, “not stated”: beside the label; none where it is plainly stated. */
  readonly words?: string;
  /** What the documents call it, and other notes. */
  readonly notes: readonly string[];
  readonly items: readonly TextItem[];
  /** Where its items can be folded away, as in the picture. */
  readonly fold?: Fold;
}

/** One line of the picture in words. */
export interface TextLine {
  readonly sign: Sign;
  readonly between: string;
  readonly kind: string;
  /** The standing in words. */
  readonly standing: string;
}

/** The org chart without a picture, as plain data: what a reader without a chart gets. */
export interface OrgChartText {
  readonly items: readonly TextItem[];
  /** Paths, alliances and relations. */
  readonly lines: readonly TextLine[];
  /** What differs from the state before every change, sentence by sentence. */
  readonly sentences: readonly Sign[];
  /** That no reporting line is known, where none is. */
  readonly remark?: string;
}

/** The text twin of a picture, from the same data: every name and every line of it, and no other. */
export function orgChartText(data: OrgChartData): OrgChartText {
  const words = chartWordsOf(data.language);
  return {
    items: [...data.sections.flatMap((section) => sectionItems(section, words)), ...data.alliances.map(allianceItem)],
    lines: linesOf(data, words),
    sentences: data.changes,
    ...(data.remark === undefined ? {} : { remark: data.remark }),
  };
}

function sectionItems({ organization, frames, receivers }: Section, words: Words): TextItem[] {
  const paths = pathsOf(receivers);
  const own = frames.flatMap((frame) => frameItem(frame, paths, words));
  const there = receivers.filter(({ status }) => status !== 'notYet');
  const others = there.map((receiver) => receiverItem(receiver, words));
  if (!organization) return [...own, ...others];
  const set = organization.coordination.filter(({ isShown }) => isShown).flatMap(coordinationItems);
  const items = [...set, ...own];
  return [item(organization, { words: organization.words, notes: organization.notes, items }), ...others];
}

/** Where each unit has gone, in words, by its key. */
function pathsOf(receivers: readonly Receiver[]): ReadonlyMap<string, string> {
  return new Map(
    receivers.flatMap(({ label, arrivals }) =>
      arrivals.flatMap(({ path, slots }) =>
        slots.flatMap(({ from, isShown }) =>
          isShown && from !== undefined ? [[from, `${path} ${label}`] as const] : [],
        ),
      ),
    ),
  );
}

function frameItem(frame: Frame, paths: ReadonlyMap<string, string>, words: Words): TextItem[] {
  const seats = frame.seats.filter(({ status }) => status !== 'notYet').flatMap((seat) => seatItems(seat));
  const rows = frame.groups.flatMap((group) => group.rows.flatMap((row) => rowItem(row, paths)));
  const inner = frame.frames.flatMap((child) => frameItem(child, paths, words));
  const notes = frame.notes.filter(({ isShown }) => isShown).map((note) => item(note, {}));
  const items = [...seats, ...notes, ...rows, ...inner];
  if (frame.status === 'notYet') return items;
  const is = frame.isOpen ? words.structure.notStated : saidOf(frame, paths);
  const said = { words: is, notes: frame.said, fold: frame.fold };
  // What is still said of a folded unit stands beside it: nothing is seen in it.
  return frame.fold?.isFolded ? [item(frame, said), ...items] : [item(frame, { ...said, items })];
}

function rowItem(row: Row, paths: ReadonlyMap<string, string>): TextItem[] {
  return row.status === 'notYet' ? [] : [item(row, { words: saidOf(row, paths) })];
}

/** What a change makes of a unit in its place, or where it went; else the standing of the unit itself. */
function saidOf(sign: Row | Frame, paths: ReadonlyMap<string, string>): string | undefined {
  if (sign.status === 'away') return paths.get(sign.key.replace(/^ghost\//, 'unit/')) ?? sign.words;
  return sign.words ?? standingOf(sign);
}

function standingOf({ standing, evidence }: Sign): string | undefined {
  return standing === 'stated' ? undefined : evidence.words;
}

function seatItems(seat: Seat): TextItem[] {
  const { holder, left } = seat;
  const people = [...(holder ? [item(holder, { words: holder.words })] : [])];
  const gone = left ? [item(left, { notes: [left.note, ...(left.gap === undefined ? [] : [left.gap])] })] : [];
  return [item(seat, { words: holder ? undefined : seat.evidence.words, items: people }), ...gone];
}

function receiverItem(receiver: Receiver, words: Words): TextItem {
  const items = receiver.arrivals.flatMap(({ slots }) =>
    slots.filter(({ isShown }) => isShown).map((slot) => item(slot, { words: slot.words })),
  );
  const said = receiver.isOpen ? words.structure.notStated : (receiver.words ?? standingOf(receiver));
  return item(receiver, { words: said, notes: receiver.notes, items });
}

function coordinationItems(coordination: Coordination): TextItem[] {
  return coordination.boxes.filter(({ isShown }) => isShown).map((box) => item(box, { words: coordination.label }));
}

function allianceItem(alliance: OrgChartData['alliances'][number]): TextItem {
  const items = alliance.members.map((member) => item(member, { words: member.words ?? standingOf(member) }));
  return item(alliance, { notes: [alliance.note], items });
}

interface Rest {
  readonly words?: string | undefined;
  readonly notes?: readonly string[];
  readonly items?: readonly TextItem[];
  readonly fold?: Fold | undefined;
}

function item(sign: Sign, { words, notes = [], items = [], fold }: Rest): TextItem {
  const base = { sign, label: sign.label, notes, items, ...(fold ? { fold } : {}) };
  return words === undefined ? base : { ...base, words };
}

function linesOf(data: OrgChartData, words: Words): TextLine[] {
  const { alliance } = words.structure.table;
  const ties = data.relations.map((relation) =>
    line(relation, `${relation.from.label} – ${relation.to.label}`, relation.word),
  );
  const hulls = data.alliances.map((each) => line(each, words.list(each.members.map(({ label }) => label)), alliance));
  return [...data.sections.flatMap((section) => sectionLines(section, words)), ...hulls, ...ties];
}

function sectionLines({ organization, frames, receivers }: Section, words: Words): TextLine[] {
  const set = (organization?.coordination ?? []).filter(({ isShown }) => isShown);
  const moved = receivers.flatMap(({ label, arrivals }) =>
    arrivals.flatMap(({ slots, path }) =>
      slots
        .filter(({ isShown, from }) => isShown && from !== undefined)
        .map((slot) => line(slot, `${slot.label} – ${label}`, path)),
    ),
  );
  const left = frames.flatMap(seatsOf).flatMap((seat) => (seat.left ? [leaving(seat, seat.left, words)] : []));
  const named = set.map((each) => {
    const labels = each.boxes.flatMap(({ label, isShown }) => (isShown ? [label] : []));
    return line(each, `${organization?.label ?? ''} – ${words.list(labels)}`, each.label);
  });
  const places = frames.flatMap(framesOf).flatMap(({ label, unitOf }) => (unitOf ? [belonging(label, unitOf)] : []));
  return [...named, ...places, ...left, ...moved];
}

function framesOf(frame: Frame): Frame[] {
  return [frame, ...frame.frames.flatMap(framesOf)];
}

function belonging(label: string, unitOf: UnitOf): TextLine {
  return line(unitOf, `${label} – ${unitOf.to}`, unitOf.word);
}

function leaving(seat: Seat, left: Sign & { readonly note: string }, words: Words): TextLine {
  return line(left, `${left.label} – ${seat.label}`, words.structure.verb('vacated', standingOf(left)));
}

function seatsOf(frame: Frame): Seat[] {
  return [...frame.seats.filter(({ status }) => status !== 'notYet'), ...frame.frames.flatMap(seatsOf)];
}

function line(sign: Sign, between: string, kind: string): TextLine {
  return { sign, between, kind, standing: sign.evidence.words };
}
