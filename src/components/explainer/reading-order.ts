import { stepChart } from '../charts/org-chart-step.ts';
import { citesOf } from '../../charts/org-chart/cites.ts';
import { orgChartData, orgChartSource } from '../../charts/org-chart/data.ts';
import { isLarge } from '../../model/large.ts';
import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import { timelineData } from '../../charts/timeline/data.ts';
import { drawnEvents } from '../../charts/timeline/drawn.ts';
import { SINGLY } from '../../charts/timeline/gather.ts';
import type { PassageId } from '../../model/passage.ts';
import type { Claim, ClaimKind, Explainer, Story } from '../../model/story.ts';

const CHARTED: ReadonlySet<ClaimKind> = new Set(['state', 'unit', 'post', 'alliance', 'relation', 'change']);

/** What the components that take their words from the data bring onto the page. */
const BROUGHT: Readonly<Record<string, readonly ClaimKind[]>> = {
  Steps: [...CHARTED],
  OrgChart: [...CHARTED],
  Timeline: ['event'],
  Differences: ['comparison'],
  Unknowns: ['unknown'],
};

/** What components draw of a structure that they do not draw whole. */
const DRAWN: Readonly<Record<string, (story: Story, state: string) => OrgChartData>> = {
  Steps: (story, state) => stepChart(orgChartSource(story), state),
  OrgChart: orgChartData,
};

/**
 * The citation keys of the page of explainers, in the order in which a reader meets them: the headline, the standfirst,
 * then section by section its words and what its components bring. A key comes as often as it is cited.
 */
export function keysInReadingOrder(story: Story): PassageId[] {
  return [
    ...keysOfLede(story),
    ...sectionsOf(story).flatMap((section) => [...keysOfWords(story, section), ...keysBrought(story, section)]),
  ];
}

/** The keys of all that a reader has read, charts and tables apart, before a section. */
export function keysBefore(story: Story, section: string): PassageId[] {
  const sections = sectionsOf(story);
  const before = sections.slice(
    0,
    Math.max(
      0,
      sections.findIndex(({ id }) => id === section),
    ),
  );
  return [...keysOfLede(story), ...before.flatMap((one) => keysOfWords(story, one))];
}

/** The explainers in the order of the story's pages. */
export function sectionsOf({ meta, explainers }: Story): Explainer[] {
  return meta.pages.flatMap((id) => explainers.filter((explainer) => explainer.id === id));
}

function keysOfLede({ meta: { headline, standfirst, stamp } }: Story): PassageId[] {
  return [...headline.cites, ...standfirst.flatMap(({ cites }) => cites), ...stamp.flatMap(({ cites }) => cites ?? [])];
}

function keysOfWords({ claims }: Story, { id: section }: Explainer): PassageId[] {
  return keysOf(claims.filter(({ kind, id }) => kind === 'explainer' && id.startsWith(`explainer/${section}/`)));
}

function keysBrought(story: Story, { body }: Explainer): PassageId[] {
  const used = Object.keys(BROUGHT).filter((name) => new RegExp(`<${name}[\\s/>]`).test(body));
  const kinds = new Set(used.flatMap((name) => BROUGHT[name] ?? []));
  // What is folded away in the pictures of a large structure is not on the page.
  const isFolded = isLarge(story.structure);
  const whole = story.claims.filter(({ kind }) => kinds.has(kind) && !(isFolded && CHARTED.has(kind)));
  const shown = kinds.has('event') ? withoutGathered(story, whole) : whole;
  return [...keysOf(shown), ...(isFolded ? used.flatMap((name) => keysDrawn(story, name)) : [])];
}

function keysDrawn(story: Story, component: string): PassageId[] {
  const chart = DRAWN[component];
  return chart ? story.structure.states.flatMap(({ id }) => citesOf(chart(story, id))) : [];
}

/** Without the events that the pictures of a long timeline draw only as part of a group: they are not on the page. */
function withoutGathered(story: Story, claims: readonly Claim[]): readonly Claim[] {
  if (claims.filter(({ kind }) => kind === 'event').length <= SINGLY) return claims;
  const drawn = new Set(drawnEvents(timelineData(story)).map(({ evidence }) => evidence.claim));
  return claims.filter(({ kind, id }) => kind !== 'event' || drawn.has(id));
}

function keysOf(claims: readonly Claim[]): PassageId[] {
  return claims.flatMap(({ citations }) => citations.map(({ key }) => key));
}
