export { checkClaims } from './check.ts';
export { claimsOfExplainer, type ExplainerClaims } from './claims.ts';
export { COMPONENTS, type WritersComponent } from './components.ts';
export type { CheckInput } from './context.ts';
export {
  documentNumber,
  findCitations,
  formatCitation,
  indexPassages,
  resolveKey,
  type CitationGroup,
  type PassageIndex,
} from './keys.ts';
export { remarkCitations, type CitationOptions } from './remark.ts';
