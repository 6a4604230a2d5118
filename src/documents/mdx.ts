import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Annotation, Passage, SourceDocument } from '../model/passage.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The body of a document's page as MDX: `<Paragraph n>`, in it `<Passage id standing speaker>`, in its words
 * `<Mark type value unit>` around each annotation, outer marks around inner ones. All attributes are strings. It is
 * made as a tree and serialised, so that a `{`, `<`, `import` or `export` of the document is text.
 */
export function toMdx({ passages }: Pick<SourceDocument, 'passages'>): string {
  const paragraphs = Map.groupBy(passages, ({ paragraph }) => paragraph);
  const root: Root = { type: 'root', children: [...paragraphs].map(([number, group]) => toParagraph(number, group)) };
  return toMarkdown(root, { extensions: [mdxToMarkdown()] });
}

function toParagraph(number: number, passages: readonly Passage[]): MdxJsxFlowElement {
  const attributes = toAttributes({ n: String(number) });
  return { type: 'mdxJsxFlowElement', name: 'Paragraph', attributes, children: passages.map(toPassage) };
}

/** A paragraph of nothing but the passage: MDX takes the paragraph away again, and the words stay phrasing. */
function toPassage({ id, standing, speaker, text, annotations }: Passage): Paragraph {
  const children = mark(text, 0, text.length, annotations);
  return { type: 'paragraph', children: [element('Passage', { id, standing, speaker }, children)] };
}

/** The words from `start` to `end` with their marks. Annotations are sorted, outer ones first; one that crosses another's end is left out. */
function mark(text: string, start: number, end: number, annotations: readonly Annotation[]): PhrasingContent[] {
  const next = annotations.find((annotation) => annotation.start >= start && annotation.end <= end);
  if (!next) return words(text.slice(start, end));
  const rest = annotations.slice(annotations.indexOf(next) + 1);
  return [
    ...words(text.slice(start, next.start)),
    element('Mark', attributesOf(next), mark(text, next.start, next.end, rest)),
    ...mark(text, next.end, end, rest),
  ];
}

function words(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function attributesOf(annotation: Annotation): Attributes {
  const { type } = annotation;
  switch (type) {
    case 'date':
      return { type, value: annotation.edtf };
    case 'quantity':
      return { type, value: String(annotation.value), unit: annotation.unit };
    case 'name':
      return { type, value: annotation.ids.join(' ') };
    case 'speaker':
      return { type, value: annotation.id };
    case 'quotation':
      return { type };
  }
}

function element(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}
