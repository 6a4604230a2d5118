import type { Standing } from '../../model/standing.ts';
import type { Breaks } from '../breaks.ts';
import type { Evidence } from '../mark.ts';
import type { PictureKind } from './view.ts';

/** Something that is drawn: its name, its accessible name as a sentence, and what it stands on. */
export interface Sign {
  /** The same in every state: `unit/harbour`. */
  readonly key: string;
  readonly label: string;
  readonly sentence: string;
  readonly standing: Standing;
  readonly evidence: Evidence;
  /** Whether it is what this state changes, against the state before it in the list. */
  readonly isFresh: boolean;
}

/** A line of words that has a sign of its own: “reportedly moved into”. */
export interface Words {
  readonly label: string;
  readonly words?: string;
}

/** `here`: in its first place. `away`: moved, a ghost here. `gone`: dissolved or split. `notYet`: nothing is drawn. */
export type RowStatus = 'here' | 'away' | 'gone' | 'notYet';

/** A box in a frame: a function, a team, a unit without parts. */
export interface Row extends Sign, Words {
  readonly status: RowStatus;
  /** What it may say in any state, so that it keeps its size in all. */
  readonly reserve: readonly Words[];
}

/** Rows that stay together: they change together, or are of one kind. */
export interface Group {
  readonly heading: string;
  /** Whether the heading is said by a document (a change) or counted by us. */
  readonly isSaid: boolean;
  readonly reserve: readonly string[];
  readonly rows: readonly Row[];
}

export interface Leaver extends Sign {
  readonly note: string;
  readonly gap?: string;
}

export interface Seat extends Sign {
  readonly status: 'held' | 'vacated' | 'unstated' | 'notYet';
  readonly holder?: Sign & Words;
  /** Who left it, what is said of that, and what is not, for where there is room. */
  readonly left?: Leaver;
  /** Who leaves it in some state, so that there is room for any of them in all. */
  readonly leavers: readonly Leaver[];
}

/** That a frame can be folded to one row, and whether it is. */
export interface Fold {
  /** The id of the unit. */
  readonly id: string;
  readonly isFolded: boolean;
}

/** That a unit belongs to another, where a line says so. */
export interface UnitOf extends Sign {
  /** “reportedly unit of Harbour Trust”: on the line. */
  readonly word: string;
  readonly to: string;
}

/** A unit with what belongs to it, in its first place. */
export interface Frame extends Sign, Words {
  readonly status: RowStatus;
  /** By which line it hangs on the unit that it belongs to; none where it stands in its frame, or alone. */
  readonly unitOf?: UnitOf;
  /** Open corners: nobody says that it is there. */
  readonly isOpen?: boolean;
  /** What is of an organization itself: its title is no name of a unit. */
  readonly isLevel?: boolean;
  readonly fold?: Fold;
  readonly said: readonly string[];
  readonly seats: readonly Seat[];
  /** Changes that touch it and cannot be drawn; those of other states are kept as room. */
  readonly notes: readonly (Sign & { readonly isShown: boolean })[];
  readonly groups: readonly Group[];
  readonly frames: readonly Frame[];
}

/** A box in its new place. */
export interface Slot extends Sign, Words {
  readonly isShown: boolean;
  readonly reserve: readonly Words[];
  /** The key of the row or frame that it comes from; none where it only comes to be coordinated. */
  readonly from?: string;
}

/** What one change brings to a unit. */
export interface Arrival {
  readonly key: string;
  readonly standing: Standing;
  /** On the path, and where there is no room on it. */
  readonly path: string;
  readonly heading: string;
  readonly isShown: boolean;
  readonly isFresh: boolean;
  readonly slots: readonly Slot[];
}

/** A unit that others are moved into, drawn at the side of “after”. */
export interface Receiver extends Sign, Words {
  readonly status: RowStatus;
  readonly notes: readonly string[];
  /** Open corners: nobody says that it was there, and nothing has come to it yet. */
  readonly isOpen: boolean;
  readonly arrivals: readonly Arrival[];
}

/** Work that a change sets at the level of an organization. */
export interface Coordination extends Sign {
  readonly isShown: boolean;
  readonly boxes: readonly (Sign & { readonly isShown: boolean })[];
}

/** The heading of a section. */
export interface Organization extends Sign, Words {
  readonly status: RowStatus;
  readonly notes: readonly string[];
  readonly coordination: readonly Coordination[];
}

/** An organization with its units, or the units of which no organization is stated. */
export interface Section {
  readonly organization?: Organization;
  /** What the chart itself says over it. */
  readonly heading?: string;
  readonly frames: readonly Frame[];
  readonly receivers: readonly Receiver[];
}

export interface Alliance extends Sign {
  readonly note: string;
  readonly members: readonly (Sign & Words)[];
}

/** A tie beside the tree. */
export interface Relation extends Sign {
  readonly word: string;
  readonly from: { readonly key: string; readonly label: string };
  readonly to: { readonly key: string; readonly label: string };
}

/** A sentence and the passages that it stands on. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly string[];
}

/** A picture of a structure between two moments or at one, in words and without coordinates. */
export interface OrgChartData {
  readonly picture: PictureKind;
  readonly language: string;
  /** Where the long words that are drawn may break. */
  readonly breaks: Breaks;
  readonly state: { readonly id: string; readonly label: string; readonly title: string; readonly subtitle: string };
  /** The accessible name of the picture. */
  readonly label: string;
  readonly sections: readonly Section[];
  readonly alliances: readonly Alliance[];
  readonly relations: readonly Relation[];
  /** That no reporting line is drawn, where none is known. */
  readonly remark?: string;
  /** The computed sentence first. */
  readonly foot: readonly Cited[];
  /**
   * What differs from the state before every change, change by change in an author's words; from another moment that was
   * asked for, difference by difference as computed from the two.
   */
  readonly changes: readonly Sign[];
}
