import { alliancesOf, relationsOf } from './bonds.ts';
import { differencesOf } from './differences.ts';
import { footOf, leftOutOf, sentencesOf } from './foot.ts';
import { momentsOf } from './moment.ts';
import type { OrgChartData } from './parts.ts';
import { planOf } from './plan.ts';
import { sectionsOf } from './sections.ts';
import type { OrgChartSource } from './source.ts';
import type { View } from './view.ts';

/**
 * What the org chart shows in a view of a structure: the places before every change, and where the changes up to the
 * moment that is looked at have put things. Throws `unknown state: …`.
 */
export function orgChartAt(source: OrgChartSource, view: View): OrgChartData {
  const moments = momentsOf(source, view);
  const plan = planOf(moments, view.folded);
  const { state, words, now, structure } = moments.shown;
  const hasReporting = structure.relations.some(({ kind }) => kind === 'second');
  const { id, label, title, subtitle } = state;
  return {
    language: source.language,
    state: { id, label, title, subtitle },
    label: words.structure.name(label),
    sections: sectionsOf(moments, plan),
    alliances: alliancesOf(moments.shown, plan),
    relations: relationsOf(moments.shown),
    ...(hasReporting || now.units.length === 0 ? {} : { remark: words.structure.noReporting(source.documents.length) }),
    foot: footOf(moments, view),
    changes: sentencesOf(moments.shown),
    differences: differencesOf(moments.shown),
    leftOut: leftOutOf(moments),
  };
}
