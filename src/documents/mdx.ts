import type { ElementContent, Root, RootContent } from 'hast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { Annotation, Passage, SourceDocument } from '../model/passage.ts';

type Attributes = Readonly<Record<string, string | undefined>>;
type Flow = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type Phrasing = Extract<ElementContent, { type: 'mdxJsxTextElement' }>;

/**
 * The body of a document's page as the tree that MDX compiles a text to: `<Paragraph n>`, in it
 * `<Passage id standing speaker>`, in its words `<Mark type value unit>` around each annotation, outer marks around
 * inner ones. All attributes are strings. It is never a text, so that a `{`, `<`, `import` or `export` of the document
 * is nothing but words.
 */
export function toMdx({ passages }: Pick<SourceDocument, 'passages'>): Root {
  const paragraphs = Map.groupBy(passages, ({ paragraph }) => paragraph);
  return { type: 'root', children: [...paragraphs].map(([number, group]) => toParagraph(number, group)) };
}

function toParagraph(number: number, passages: readonly Passage[]): Flow {
  const attributes = toAttributes({ n: String(number) });
  return { type: 'mdxJsxFlowElement', name: 'Paragraph', attributes, children: passages.map(toPassage) };
}

/** No paragraph of HTML: the words stand right in it. */
function toPassage({ id, standing, speaker, text, annotations }: Passage): Phrasing {
  return element('Passage', { id, standing, speaker }, mark(text, 0, text.length, annotations));
}

/** The words from `start` to `end` with their marks. Annotations are sorted, outer ones first; one that crosses another's end is left out. */
function mark(text: string, start: number, end: number, annotations: readonly Annotation[]): ElementContent[] {
  const next = annotations.find((annotation) => annotation.start >= start && annotation.end <= end);
  if (!next) return words(text.slice(start, end));
  const rest = annotations.slice(annotations.indexOf(next) + 1);
  return [
    ...words(text.slice(start, next.start)),
    element('Mark', attributesOf(next), mark(text, next.start, next.end, rest)),
    ...mark(text, next.end, end, rest),
  ];
}

function words(value: string): ElementContent[] {
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

function element(name: string, attributes: Attributes, children: ElementContent[]): Phrasing {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}
