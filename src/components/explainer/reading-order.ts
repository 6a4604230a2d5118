import type { PassageId } from '../../model/passage.ts';
import type { Claim, ClaimKind, Explainer, Story } from '../../model/story.ts';

/** What the components that take their words from the data bring onto the page. */
const BROUGHT: Readonly<Record<string, readonly ClaimKind[]>> = {
  Steps: ['state', 'unit', 'post', 'alliance', 'relation', 'change'],
  OrgChart: ['state', 'unit', 'post', 'alliance', 'relation', 'change'],
  Timeline: ['event'],
  Differences: ['comparison'],
  Unknowns: ['unknown'],
};

/**
 * The citation keys of the page of explainers, in the order in which a reader meets them: the headline, the standfirst,
 * then section by section its words and what its components bring. A key comes as often as it is cited.
 */
export function keysInReadingOrder({ meta, explainers, claims }: Story): PassageId[] {
  const keysOf = (isWanted: (claim: Claim) => boolean): PassageId[] =>
    claims.filter(isWanted).flatMap(({ citations }) => citations.map(({ key }) => key));
  const sections = meta.pages.flatMap((id) => explainers.filter((explainer) => explainer.id === id));
  return [
    ...meta.headline.cites,
    ...meta.standfirst.flatMap(({ cites }) => cites),
    ...meta.stamp.flatMap(({ cites }) => cites ?? []),
    ...sections.flatMap((section) => [
      ...keysOf(({ kind, id }) => kind === 'explainer' && id.startsWith(`explainer/${section.id}/`)),
      ...keysOf(({ kind }) => kindsIn(section).has(kind)),
    ]),
  ];
}

function kindsIn({ body }: Explainer): ReadonlySet<ClaimKind> {
  const used = Object.keys(BROUGHT).filter((name) => new RegExp(`<${name}[\\s/>]`).test(body));
  return new Set(used.flatMap((name) => BROUGHT[name] ?? []));
}
