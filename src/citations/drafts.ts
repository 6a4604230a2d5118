import type { Nodes, RootContent, Text } from 'mdast';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Citation, Claim } from '../model/story.ts';
import type { Standing } from '../model/standing.ts';
import { COMPONENTS } from './components.ts';
import { figureOf } from './figures.ts';
import { attribute, isJsx, type JsxElement } from './mdx.ts';
import { partsOf, type Locate } from './places.ts';
import { sentencesIn } from './prose-sentences.ts';
import { holdsWords, plainUnits, proseOf, textOf, type Unit } from './prose.ts';
import { declaredBy } from './wording.ts';

/** A claim of an explainer before it has an id and an address. */
export type Draft = Omit<Claim, 'id' | 'kind' | 'address' | 'title'>;

/** What the components around some words say about them. */
export interface Setting {
  readonly locate: Locate;
  readonly lexicon: Lexicon;
  readonly voice: Claim['voice'];
  /** From a label over the words. */
  readonly standing?: Standing | undefined;
  readonly references?: readonly string[];
  /** A printed wording is one claim, however many sentences it quotes. */
  readonly isWhole?: boolean;
  /** Words that come first: a sum's amount. */
  readonly lead?: readonly Unit[];
}

/** The claims of some blocks, in reading order. */
export function draftsOf(children: readonly RootContent[], setting: Setting): Draft[] {
  const { lead, ...later } = setting;
  if (children.length === 0 && lead) return draftsOfWords({ type: 'paragraph', children: [] }, setting);
  const groups = children.map((node, index) => ({
    depth: node.type === 'heading' ? node.depth : undefined,
    drafts: draftsOfBlock(node, index === 0 ? setting : later),
  }));
  return groups.flatMap(({ depth, drafts }, index) => {
    if (depth === undefined) return drafts;
    const end = groups.findIndex((next, at) => at > index && next.depth !== undefined && next.depth <= depth);
    const headed = groups.slice(index + 1, end === -1 ? undefined : end).flatMap((group) => group.drafts);
    return drafts.map((draft) => leanOn(draft, headed));
  });
}

function draftsOfBlock(node: RootContent, setting: Setting): Draft[] {
  if (isJsx(node)) return draftsOfComponent(node, setting);
  if (holdsWords(node)) return draftsOfWords(node, setting);
  return 'children' in node ? draftsOf(node.children, setting) : [];
}

function draftsOfComponent(element: JsxElement, outer: Setting): Draft[] {
  if (element.name === 'Ratio') return draftsOfRatio(element, outer);
  const label = labelOf(element, outer);
  const setting = enter(element, outer, label?.standing);
  const within = holdsWords(element) ? draftsOfWords(element, setting) : draftsOf(element.children, setting);
  const drafts = label ? [leanOn(label, within), ...within] : within;
  return element.name === 'Note' ? withRatios(drafts) : drafts;
}

function enter(element: JsxElement, outer: Setting, standing: Standing | undefined): Setting {
  const voice = COMPONENTS[element.name ?? '']?.voice ?? 'document';
  const references = element.name === 'Note' ? (attribute(element, 'references') ?? '').split(/\s+/) : undefined;
  const amount = element.name === 'Sum' ? attributeText(element, 'amount') : undefined;
  const space = amount && plainUnits(' ', amount, outer.voice);
  return {
    ...outer,
    voice: voice === 'document' ? outer.voice : voice,
    ...(standing && { standing }),
    ...(references && { references: references.filter((id) => id !== '') }),
    ...(element.name === 'AsPrinted' && { isWhole: true }),
    ...(amount && space && { lead: [...plainUnits(amount.value, amount, outer.voice), ...space] }),
  };
}

/** A label over some words is a claim that leans on theirs. */
function labelOf(element: JsxElement, setting: Setting): Draft | undefined {
  const label = COMPONENTS[element.name ?? '']?.props['label'] ? attributeText(element, 'label') : undefined;
  if (!label) return undefined;
  const [draft] = draftsOfWords(label, { ...setting, isWhole: true });
  const standing = declaredBy(label.value, setting.lexicon);
  return draft && { ...draft, heading: true, ...(standing && { standing }) };
}

/** An attribute's text as a node whose position is the text's. */
function attributeText(element: JsxElement, name: string): Text | undefined {
  const value = attribute(element, name);
  const found = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  const position = (found ?? element).position;
  if (value === undefined || !position?.start.offset) return undefined;
  const shift = name.length + 2;
  const { line, column, offset } = position.start;
  return {
    type: 'text',
    value,
    position: { ...position, start: { line, column: column + shift, offset: offset + shift } },
  };
}

function draftsOfRatio(element: JsxElement, setting: Setting): Draft[] {
  const [of, to, is] = ['of', 'to', 'is'].map((name) => attributeText(element, name));
  if (!of || !to) return [];
  const units = [
    ...plainUnits(of.value, of, setting.voice),
    ...plainUnits(' : ', to, setting.voice),
    ...plainUnits(to.value, to, setting.voice),
  ];
  const figure = is && figureOf(is.value, setting.lexicon);
  const computed = figure === undefined ? {} : { computed: [figure] };
  return [{ ...draftOf(units, setting), heading: true, ...computed }];
}

/** In a note, its ratios lean on all of it, and all of it may use what they compute. */
function withRatios(drafts: readonly Draft[]): Draft[] {
  const computed = drafts.flatMap((draft) => draft.computed ?? []);
  if (computed.length === 0) return [...drafts];
  return drafts.map((draft) => ({ ...(draft.computed ? leanOn(draft, drafts) : draft), computed }));
}

function leanOn(draft: Draft, others: readonly Draft[]): Draft {
  return { ...draft, citations: [...draft.citations, ...others.flatMap(({ citations }) => citations)] };
}

/** The claims of one paragraph, in the order of their first words. */
function draftsOfWords(node: Nodes, setting: Setting): Draft[] {
  const holder: Nodes = node.type === 'text' ? { type: 'paragraph', children: [node] } : node;
  const prose = proseOf(holder, setting.voice, node.type === 'text' ? [] : setting.lead);
  const heading = node.type === 'heading' ? { heading: true as const } : {};
  return sentencesIn(prose, setting.lexicon, (setting.isWhole ?? false) || node.type === 'heading').map(
    ({ units, voice, keys }) => {
      const citations = keys.map(({ key, unit }): Citation => ({ key, place: setting.locate(unit) }));
      return { ...draftOf(units, { ...setting, voice }), citations, ...heading };
    },
  );
}

function draftOf(units: readonly Unit[], { voice, standing, references, locate }: Setting): Draft {
  const [first, ...others] = partsOf(units, locate);
  return {
    text: textOf(units),
    citations: [],
    place: first.place,
    voice,
    parts: [first, ...others],
    ...(standing && { standing }),
    ...(references && voice === 'note' && { references }),
  };
}
