import { annotate } from '../documents/annotate.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Problem } from '../model/place.ts';
import { elementsOf } from './components-check.ts';
import { attribute, placeOf, type MdxFile } from './mdx.ts';

/** The value of the one figure in a text, such as “3800 billion” or “ten”; undefined where there is not exactly one. */
export function figureOf(text: string, lexicon: Lexicon): number | undefined {
  const quantities = annotate(text, { names: [], lexicon }).filter(({ type }) => type === 'quantity');
  const [only] = quantities;
  return only?.type === 'quantity' && quantities.length === 1 ? only.value : undefined;
}

/** Whether two figures are the same, rounding in their last binary places aside. */
export function isEqualFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Recomputes every `<Ratio of to is>` of an explainer: problems of rule `figure-mismatch`. */
export function checkRatios({ file, tree }: MdxFile, lexicon: Lexicon): Problem[] {
  return elementsOf(tree).flatMap((element): Problem[] => {
    if (element.name !== 'Ratio') return [];
    const texts = ['of', 'to', 'is'].map((name) => attribute(element, name));
    const [of, to, is] = texts;
    if (of === undefined || to === undefined || is === undefined) return [];
    const [dividend, divisor, quotient] = [of, to, is].map((text) => figureOf(text, lexicon));
    const problem = { place: placeOf(file, element), rule: 'figure-mismatch' } as const;
    if (dividend === undefined || divisor === undefined || quotient === undefined || divisor === 0) {
      const message = `“${of}”, “${to}” and “${is}” are not three figures that can be divided.`;
      return [{ ...problem, message, advice: 'Write each as one figure, such as 3800 billion.' }];
    }
    if (isEqualFigure(dividend / divisor, quotient)) return [];
    const message = `${of} is ${format(dividend / divisor)} times ${to}, not ${is}.`;
    return [{ ...problem, message, advice: 'Correct the figures, or what they are said to give.' }];
  });
}

function format(value: number): string {
  return String(Number(value.toPrecision(6)));
}
