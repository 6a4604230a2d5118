import { lexiconOf, type Lexicon } from '../model/lexicon/index.ts';
import type { Place, Problem } from '../model/place.ts';
import type { Claim, Explainer } from '../model/story.ts';
import { checkComponents, statesIn } from './components-check.ts';
import { draftsOf, type Draft } from './drafts.ts';
import { checkRatios } from './figures.ts';
import { checkSchemes, hyperlinksIn, type Hyperlink } from './hyperlinks.ts';
import { checkMarkdown } from './markdown.ts';
import { parseMdx } from './mdx.ts';
import { locator } from './places.ts';

/** What an explainer asserts, and what is wrong with its form. */
export interface ExplainerClaims {
  /** The title first, then in reading order; empty where the body is not MDX. */
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** The states of structure.yaml that its components name. */
  readonly states: readonly { readonly id: string; readonly place: Place }[];
  readonly hyperlinks: readonly Hyperlink[];
}

/**
 * Reads an explainer into claims, one a sentence. A sentence has the citations inside it and right after its final
 * mark, or else those of the next cited sentence in its paragraph. The title and headings lean on all that they head.
 * Ids are `explainer/<id>/title` and `explainer/<id>/1`, 2, … in reading order. Never throws on bad input.
 */
export function claimsOfExplainer(explainer: Explainer, lexicon: Lexicon = lexiconOf('en')): ExplainerClaims {
  const parsed = parseMdx(explainer);
  if (!('tree' in parsed)) return { claims: [], problems: [parsed], states: [], hyperlinks: [] };
  const drafts = draftsOf(parsed.tree.children, { locate: locator(parsed), lexicon, voice: 'document' });
  const cited = drafts.flatMap(({ citations }) => citations);
  const title: Draft = {
    text: explainer.title,
    citations: cited,
    place: explainer.place,
    // Over a section that cites nothing itself, such as a table made from the data, the title is the editors'.
    voice: cited.length > 0 ? 'document' : 'editors',
    heading: true,
    ...(explainer.standing && { standing: explainer.standing }),
  };
  const named = [title, ...drafts].map((draft, index): Claim => ({
    id: `explainer/${explainer.id}/${index === 0 ? 'title' : index}`,
    kind: 'explainer',
    ...draft,
    address: `/#${explainer.id}`,
    title: explainer.title,
  }));
  const hyperlinks = hyperlinksIn(parsed);
  const form = [...checkComponents(parsed), ...checkMarkdown(parsed), ...checkSchemes(hyperlinks)];
  const problems = [...form, ...checkRatios(parsed, lexicon)];
  return { claims: named, problems, states: statesIn(parsed), hyperlinks };
}
