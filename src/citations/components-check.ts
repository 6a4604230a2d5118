import type { Nodes } from 'mdast';
import type { Place, Problem } from '../model/place.ts';
import { COMPONENTS } from './components.ts';
import { attribute, isJsx, placeOf, type JsxElement, type MdxFile } from './mdx.ts';

/**
 * What is wrong with the form of an explainer: components that are not the writers' own or stand in the wrong place,
 * attributes that they do not take, and imports, exports and expressions, which an explainer has none of.
 */
export function checkComponents({ file, tree }: MdxFile): Problem[] {
  return checkNode(tree, [], file);
}

/** The states of structure.yaml that components name, each with its place. */
export function statesIn({ file, tree }: MdxFile): { id: string; place: Place }[] {
  return elementsOf(tree).flatMap((element) => {
    const id = attribute(element, 'state');
    return id === undefined ? [] : [{ id, place: placeOf(file, element) }];
  });
}

/** Every component of a tree, in reading order. */
export function elementsOf(node: Nodes): JsxElement[] {
  const own = isJsx(node) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}

function checkNode(node: Nodes, around: readonly string[], file: string): Problem[] {
  const here = isJsx(node) ? [...around, node.name ?? ''] : around;
  const own = isJsx(node) ? checkElement(node, around, file) : checkPlain(node, file);
  return 'children' in node ? [...own, ...node.children.flatMap((child) => checkNode(child, here, file))] : own;
}

const NOT_WORDS: Readonly<Record<string, string>> = {
  mdxjsEsm: 'An import or export',
  mdxFlowExpression: 'An expression in braces',
  mdxTextExpression: 'An expression in braces',
};

function checkPlain(node: Nodes, file: string): Problem[] {
  const what = NOT_WORDS[node.type];
  if (what === undefined || saysNothing(node)) return [];
  const message = `${what} has no place in an explainer.`;
  const advice = 'Write words and the components of content/README.md; a plain brace is written \\{.';
  return [{ place: placeOf(file, node), rule: 'mdx', message, advice }];
}

/** A comment in braces is an expression without any code. */
function saysNothing(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return node.data?.estree?.body.length === 0;
}

function checkElement(element: JsxElement, around: readonly string[], file: string): Problem[] {
  const name = element.name ?? '';
  const component = COMPONENTS[name];
  const problem = (message: string, advice: string, at: { position?: Nodes['position'] } = element): Problem => ({
    place: placeOf(file, at),
    rule: 'component',
    message,
    advice,
  });
  const all = `The components are ${Object.keys(COMPONENTS).join(', ')}.`;
  if (!component) return [problem(`<${name}> is not one of the writers’ components.`, all)];
  const props = Object.keys(component.props);
  const takes = props.length === 0 ? `<${name}> takes none.` : `<${name}> takes ${props.join(' and ')}.`;
  const { inside, form } = component;
  return [
    ...element.attributes.flatMap((prop) => {
      if (prop.type === 'mdxJsxExpressionAttribute')
        return [problem('An attribute in braces is not plain text.', takes, prop)];
      if (!props.includes(prop.name)) return [problem(`“${prop.name}” is not an attribute of <${name}>.`, takes, prop)];
      return typeof prop.value === 'string'
        ? []
        : [problem(`“${prop.name}” is not plain text.`, 'Write it in quotation marks.', prop)];
    }),
    ...component.required
      .filter((prop) => !element.attributes.some((found) => found.type === 'mdxJsxAttribute' && found.name === prop))
      .map((prop) => problem(`<${name}> needs “${prop}”.`, `${prop}: ${component.props[prop]}`)),
    ...(inside && !around.includes(inside)
      ? [problem(`<${name}> stands outside of <${inside}>.`, `Put <${inside}> and </${inside}> around it.`)]
      : []),
    ...(form === 'block' && element.type === 'mdxJsxTextElement'
      ? [problem(`<${name}> stands in the middle of a paragraph.`, 'Put it on lines of its own.')]
      : []),
  ];
}
