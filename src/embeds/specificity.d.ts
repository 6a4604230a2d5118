declare module '@bramus/specificity' {
  import type { Selector } from 'css-tree';

  interface Specificity {
    readonly value: { readonly a: number; readonly b: number; readonly c: number };
  }

  /** How strongly a selector wins over another, as Selectors Level 4 counts it. */
  const Specificity: {
    calculateForAST(selector: Selector): Specificity;
    /** Negative where the first is weaker. */
    compare(a: Specificity, b: Specificity): number;
  };
  export default Specificity;
}
