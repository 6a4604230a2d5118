export { annotate } from './annotate.ts';
export { splitFrontmatter, type Parts } from './frontmatter.ts';
export { parseDocument, type DocumentFile, type ParsedDocument, type Summary } from './parse.ts';
export { paragraphsOf, sentencesOf, type Sentence } from './sentences.ts';
export { canSpeak, labelsOf, speakerNamed, type Vocabulary } from './vocabulary.ts';
export { fold, isWhole, plainMarks } from './fold.ts';
export { quotationsOf, type Quotation } from './quotations.ts';
