/** A colour for what changes, in both schemes, as `#rrggbb`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** The accent with the ground of a box that has moved, which is mixed from it, by scheme. */
export interface AccentColours {
  readonly acc: Accent;
  readonly tint: Accent;
}

/** The paper and ink of the style sheet, which a test holds to them, and how much of an accent its tint takes. */
export const SCHEMES = {
  light: { paper: '#f8f4ea', ink: '#1b1814', share: 0.12 },
  dark: { paper: '#15130f', ink: '#ece5d7', share: 0.2 },
} as const;
const LEAST = 4.5;

/** The colours that a story's accent gives. */
export function coloursOf(acc: Accent): AccentColours {
  const tint = (scheme: keyof typeof SCHEMES): string => mix(SCHEMES[scheme].paper, acc[scheme], SCHEMES[scheme].share);
  return { acc, tint: { light: tint('light'), dark: tint('dark') } };
}

/** Why a colour cannot be the accent of a scheme, in words, or undefined: WCAG 2.2 AA asks 4.5 to 1 of text. */
export function faultOfAccent(acc: string, scheme: keyof typeof SCHEMES): string | undefined {
  const { paper, share } = SCHEMES[scheme];
  const least = Math.min(contrast(acc, paper), contrast(acc, mix(paper, acc, share)));
  if (least >= LEAST) return undefined;
  return `too ${scheme === 'light' ? 'light' : 'dark'}: its contrast is ${least.toFixed(1)} to 1 on the ${scheme} scheme, and text needs ${LEAST} to 1`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(ground: string, colour: string, share: number): string {
  const over = channels(colour);
  const mixed = channels(ground).map((channel, index) => Math.round(channel + ((over[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
