/** The units of a structure up to which it is drawn and listed whole, wherever it is shown. */
export const WHOLE = 150;

/** The units up to which it is drawn whole where nobody can unfold it: in an embed, and as a picture for an article. */
export const GLANCE = 40;

/**
 * Whether a structure is too large for that. Its static pictures are then folded by depth, in two widths in place of
 * four; its entries stand on pages of their own; and a page that has a live chart carries what its first pictures show,
 * while the rest comes as a file beside the page with the first hand on the chart.
 */
export function isLarge({ units }: { readonly units: readonly unknown[] }): boolean {
  return units.length > WHOLE;
}

/** The units that the pictures of all states on one page may draw together in four widths each. */
const DRAWN = 240;

/** Whether they are more: then each comes in two widths in place of four, and the page is a third smaller. */
export function isMuch({ units, states }: Record<'units' | 'states', readonly unknown[]>): boolean {
  return units.length * states.length > DRAWN;
}
