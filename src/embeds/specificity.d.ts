declare module '@bramus/specificity' {
  import type { Selector } from 'css-tree';

  /** How strongly a selector wins over another, as Selectors Level 4 counts it. */
  export default class Specificity {
    static calculateForAST(selector: Selector): Specificity;
    /** Negative where the first is weaker. */
    static compare(a: Specificity, b: Specificity): number;
  }
}
