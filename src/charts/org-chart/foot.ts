import { parsePassageId, sentenceId } from '../../model/passage.ts';
import type { Cited, Sign } from './parts.ts';
import type { ChangeEntry as Change } from '../../model/schemas.ts';
import { isTooSoft, type Standing } from '../../model/standing.ts';
import type { Softness } from '../../model/words/en-org-chart.ts';
import { lookupOf } from './lookup.ts';
import { changeOf, isFresh, type Moment, type Moments, type Shown } from './moment.ts';
import type { View } from './view.ts';

/**
 * The sentences under the chart: first the computed one, on how many sentences of the documents the picture stands; then
 * what the view leaves out; then an author's, which are written for a whole state.
 */
export function footOf(moments: Moments, { standing, branch }: View, undrawn: Moments['soft']): Cited[] {
  const { shown, soft } = moments;
  const { moment, standing: words } = shown.words;
  const limits = [
    ...(standing === undefined ? [] : [moment.onlyStanding(words.names[standing], soft)]),
    ...(branch === undefined ? [] : branchLimit(moments, branch)),
    ...(undrawn.length === 0 ? [] : [moment.folded(undrawn)]),
  ];
  return [
    ...computed(shown),
    ...absences(moments),
    ...unbound(shown),
    ...limits.map((text) => ({ text, cites: [] })),
    ...shown.state.foot.map(({ text, cites }) => ({ text, cites })),
  ];
}

/** How much a view of one branch leaves out; or that there is no such branch in it, so that all of it is shown. */
function branchLimit({ shown, others }: Moments, id: string): string[] {
  const { onlyBranch, noBranch } = shown.words.moment;
  const unit = shown.units.get(id) ?? shown.was.get(id);
  if (unit) return others === 0 ? [] : [onlyBranch(unit.label, others)];
  return [noBranch(lookupOf(shown.source.structure).units.get(id)?.label ?? id)];
}

/** How many changes are named; the others are counted. */
const NAMED = 12;

/** The changes that the moment leaves out, counted and named, and the year that dates are read in. */
function absences({ shown, at, from }: Moments): Cited[] {
  const { left, reading } = shown.words.moment;
  const undrawn = from ? [...from.applied].filter((id) => !at.applied.has(id)) : [];
  const listed = undrawn.flatMap((id) => changesOf(shown).get(id) ?? []);
  const soft = at.leftOut.filter((change) => isTooSoft(change.standing));
  const undated = at.leftOut.filter((change) => !isTooSoft(change.standing));
  const year = shown.source.reading?.year;
  const isRead = at.day !== undefined && [...at.applied].some((id) => shown.source.bounds[id]?.isResolved);
  return [
    ...named(shown, undated, left.undated),
    ...named(shown, soft, (n, list) => left.soft(n, list, softnessOf(soft))),
    ...named(shown, at.later, left.later),
    ...named(shown, listed, (n, list) => left.notIn(n, at.state.label, list)),
    ...(isRead && year !== undefined ? [{ text: reading(year), cites: [] }] : []),
  ];
}

/** The alliances that were drawn before, and of which not all members are there by now. */
function unbound({ before, now, words }: Moment): Cited[] {
  const lost = before.alliances.filter((alliance) => !now.alliances.includes(alliance));
  const text = words.moment.unbound(lost.map(({ label }) => label));
  return lost.length === 0 ? [] : [{ text, cites: lost.flatMap(({ cites }) => cites) }];
}

/** As what changes are left out that no moment but a listed state may show. */
function softnessOf(changes: readonly Change[]): Softness {
  const isOf = (standing: Standing): boolean => changes.some((change) => change.standing === standing);
  return isOf('rumour') ? (isOf('implied') ? 'both' : 'rumour') : 'implied';
}

function named(shown: Moment, changes: readonly Change[], say: (n: number, list: string) => string): Cited[] {
  if (changes.length === 0) return [];
  const signs = changes.slice(0, NAMED).map((change) => signOfChange(shown, change));
  const sentences = signs.map(({ sentence }) => sentence.replace(/[.。]$/u, ''));
  const text = say(changes.length, shown.words.moment.list(sentences, changes.length - signs.length));
  return [{ text, cites: [...new Set(signs.flatMap(({ evidence }) => evidence.cites))] }];
}

function signOfChange(shown: Moment, change: Change): Sign {
  return shown.sign({ claim: `change/${change.id}`, label: change.label, on: [change] });
}

/** All changes, also those that a filter has taken out of what is drawn. */
function changesOf({ source }: Moment): ReadonlyMap<string, Change> {
  return lookupOf(source.structure).changes;
}

function computed(moment: Moment): Cited[] {
  const { foot } = moment.words.structure;
  const drawn = moment.now.changes.filter(({ id }) => !moment.known.has(id));
  const moves = ifFresh(
    moment,
    drawn.filter(({ verb }) => verb === 'moved' || verb === 'merged'),
  );
  const set = ifFresh(
    moment,
    drawn.filter(({ id }) => moment.now.coordination.some(({ change }) => change === id)),
  );
  const soft = moment.now.units.flatMap(({ unit, parent }) => softGrounds(unit, parent));
  const [boxes, grounds]: readonly [string, readonly Grounded[]] =
    moves.length > 0 ? [foot.moves, moves] : set.length > 0 ? [foot.coordinated, set] : [foot.soft, soft];
  const cites = [...new Set(grounds.flatMap((entry) => entry.cites))];
  const sentences = [...new Set(cites.map(toSentence))];
  return sentences.length === 0 ? [] : [{ text: foot.stands(boxes, sentences), cites }];
}

/** Changes of a kind, all of which are drawn alike but for the accent; none where the moment brings none of them. */
function ifFresh(moment: Moment, changes: readonly Change[]): readonly Change[] {
  return changes.some(({ id }) => isFresh(moment, id)) ? changes : [];
}

interface Grounded {
  readonly standing: string;
  readonly cites: readonly string[];
}

/** What a box with a broken line stands on: nothing, where the line is full. */
function softGrounds(unit: Grounded, parent: Grounded | undefined): readonly Grounded[] {
  return [unit, ...(parent ? [parent] : [])].filter(({ standing }) => standing !== 'stated');
}

function toSentence(cite: string): string {
  const parts = parsePassageId(cite);
  return parts ? sentenceId(parts) : cite;
}

/** The changes that make this state differ from the one before every change, each as its sentence. */
export function sentencesOf(moment: Shown): Sign[] {
  const ids = new Set(moment.between.map(({ change }) => change));
  return moment.now.changes
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => {
      const change = changeOf(moment, id);
      const sign = moment.sign({
        claim: `change/${id}`,
        label: change.label,
        on: [change],
        isFresh: isFresh(moment, id),
      });
      // What is said after its words is before its stop.
      const stop = change.label.slice(-1);
      return /[.。]/.test(stop) && !sign.sentence.endsWith(stop) ? { ...sign, sentence: sign.sentence + stop } : sign;
    });
}
