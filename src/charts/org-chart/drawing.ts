import { relationsOf, undrawnBonds } from './bonds.ts';
import { differencesOf, type Say } from './differences.ts';
import { footOf, sentencesOf } from './foot.ts';
import { momentsOf, type Moment, type Moments } from './moment.ts';
import type { OrgChartData } from './parts.ts';
import { planOf, type Plan } from './plan.ts';
import type { Cut, Placed } from './sheet.ts';
import type { OrgChartSource } from './source.ts';
import type { PictureKind, View } from './view.ts';

/** One of the pictures of a structure: what it shows where, and how it lays that out. */
export interface Drawing {
  readonly picture: PictureKind;
  /** Its accessible name, and how it is read. */
  readonly headOf: (shown: Moment) => { readonly name: string; readonly subtitle: string };
  readonly placesOf: (moments: Moments, plan: Plan) => Pick<OrgChartData, 'sections' | 'alliances'>;
  /** Numbers only, the same for the same data. */
  readonly layout: (data: OrgChartData, width: number) => OrgChartLayout;
}

export interface OrgChartLayout {
  readonly width: number;
  /** As much as the content needs. */
  readonly height: number;
  readonly cut: Cut['name'];
  readonly label: string;
  readonly placed: readonly Placed[];
}

/**
 * What the org chart shows in a view of a structure: the places before every change, and where the changes up to the
 * moment that is looked at have put things; or, as a picture of that moment alone, where everything stands. The picture
 * is the one that is drawn, whatever the view asks for. `say` says what differs between two moments that were both
 * asked for, of which no author has written. Throws `unknown state: …`.
 */
export function dataOf(
  source: OrgChartSource,
  asked: View,
  { picture, headOf, placesOf }: Drawing,
  say?: Say,
): OrgChartData {
  const view = { ...asked, picture };
  const moments = momentsOf(source, view);
  const plan = planOf(moments, view);
  const { state, words, now } = moments.shown;
  // That there is none is said of all that the documents have, not of what a view leaves.
  const hasReporting = source.structure.relations.some(({ kind }) => kind === 'second');
  const { id, label, title } = state;
  const head = headOf(moments.shown);
  // What has changed until then is said beside either picture.
  const told = picture === 'moment' ? momentsOf(source, { ...view, picture: 'between' }) : moments;
  return {
    picture,
    language: source.language,
    breaks: source.breaks,
    state: { id, label, title, subtitle: head.subtitle },
    label: head.name,
    ...placesOf(moments, plan),
    relations: relationsOf(moments.shown, plan),
    ...(hasReporting || now.units.length === 0 ? {} : { remark: words.structure.noReporting(source.documents.length) }),
    foot: footOf(moments, view, undrawnBonds(moments.shown, plan)),
    changes: asked.from === undefined || !say ? sentencesOf(told.shown) : differencesOf(told.shown, say),
  };
}
