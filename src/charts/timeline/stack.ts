/** A rectangle on one side of the axis: `from` and `to` across the page, `near` and `far` from the axis outwards. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly far: number;
}

const GAP = 6;
/** Less than any pixel: sums of decimals are not exact. */
const HAIR = 1e-6;

/** What is already drawn on one side of the axis. */
export class Stack {
  readonly #taken: Patch[] = [];

  /**
   * The least distance, at least `least`, by which the patches can be moved outwards so that they touch nothing that is
   * there; they are then taken to be there.
   */
  place(patches: readonly Patch[], least: number): number {
    const candidates = this.#taken.flatMap((taken) => patches.map(({ near }) => taken.far + GAP - near));
    const offsets = [least, ...candidates.filter((offset) => offset > least)].sort((a, b) => a - b);
    const offset = offsets.find((each) => patches.every((patch) => this.isFree(moved(patch, each)))) ?? least;
    this.#taken.push(...patches.map((patch) => moved(patch, offset)));
    return offset;
  }

  isFree(patch: Patch): boolean {
    return !this.#taken.some((taken) => touches(taken, patch));
  }

  take(patch: Patch): void {
    this.#taken.push(patch);
  }

  /** How far out things reach between two places, 0 where nothing is. */
  reach(from = -Infinity, to = Infinity): number {
    return Math.max(0, ...this.#taken.filter((taken) => taken.from < to && taken.to > from).map(({ far }) => far));
  }
}

function moved(patch: Patch, offset: number): Patch {
  return { ...patch, near: patch.near + offset, far: patch.far + offset };
}

function touches(a: Patch, b: Patch): boolean {
  return a.from < b.to && b.from < a.to && a.near < b.far + GAP - HAIR && b.near < a.far + GAP - HAIR;
}
