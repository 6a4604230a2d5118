import type { PassageId, SourceDocument } from './passage.ts';
import type { Place } from './place.ts';
import type {
  AllianceEntry,
  ChangeEntry,
  ComparisonEntry,
  CorrectionEntry,
  EventEntry,
  ExplainerEntry,
  NameEntry,
  PostEntry,
  ReferenceEntry,
  RelationEntry,
  StateEntry,
  StoryEntry,
  UnitEntry,
  UnknownEntry,
} from './schemas.ts';
import type { Standing } from './standing.ts';

/** An entry of a content file, and where it starts. */
export type Placed<T> = T & { readonly place: Place };

export type Name = Placed<NameEntry>;
export type TimelineEvent = Placed<EventEntry>;
export type State = Placed<StateEntry>;
export type Unit = Placed<UnitEntry>;
export type Post = Placed<PostEntry>;
export type Alliance = Placed<AllianceEntry>;
export type Relation = Placed<RelationEntry>;
export type Change = Placed<ChangeEntry>;
export type Reference = Placed<ReferenceEntry>;
export type Comparison = Placed<ComparisonEntry>;
export type Unknown = Placed<UnknownEntry>;
export type Correction = Placed<CorrectionEntry>;

export interface Structure {
  readonly states: readonly State[];
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly alliances: readonly Alliance[];
  readonly relations: readonly Relation[];
  readonly changes: readonly Change[];
}

/** A structure by its entries alone, wherever they stood: what a picture is made of, also in the browser. */
export interface StructureData {
  readonly states: readonly StateEntry[];
  readonly units: readonly UnitEntry[];
  readonly posts: readonly PostEntry[];
  readonly alliances: readonly AllianceEntry[];
  readonly relations: readonly RelationEntry[];
  readonly changes: readonly ChangeEntry[];
}

/** One section of the narrative; its place is that of its title. */
export type Explainer = Placed<ExplainerEntry> & {
  readonly id: string;
  /** MDX, without the frontmatter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
};

/** A citation key where it was written. */
export interface Citation {
  /** A passage or a whole sentence. */
  readonly key: PassageId;
  readonly place: Place;
}

export const CLAIM_KINDS = [
  'story',
  'explainer',
  'name',
  'event',
  'state',
  'unit',
  'post',
  'alliance',
  'relation',
  'change',
  'comparison',
  'unknown',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Whatever the site asserts, in one form, so that one check sees all of it. */
export interface Claim {
  /** `event/farewell-post`, `unit/survey`, `unit/survey/unitOf`, `explainer/minute/3`. Unique in the story. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** The words as a reader sees them, without markup and citation keys. */
  readonly text: string;
  /** Declared in the data and always shown beside the words; explainers carry theirs in the words themselves. */
  readonly standing?: Standing;
  readonly citations: readonly Citation[];
  readonly place: Place;
  /** `document`: stands on passages. `editors`: the editors' own voice. `note`: an editors' note, may lean on references. */
  readonly voice: 'document' | 'editors' | 'note';
  /** The ids in references.yaml that a note leans on. */
  readonly references?: readonly string[];
  /** A heading or label: may lean on all citations of what it heads, and needs none of its own. */
  readonly heading?: true;
  /** Figures that a note gives as recomputed, and that the check did recompute. */
  readonly computed?: readonly number[];
  /** Where stretches of `text` stand in the file, in order, so that a problem can point at the word. */
  readonly parts?: readonly { readonly start: number; readonly place: Place }[];
  /** Where a reader meets it, from the root of the site: `/#minute`, `/timeline/#farewell-post`. */
  readonly address: string;
  /** What that place is called: “In one minute”, “Timeline”. */
  readonly title: string;
}

/** Everything that pages, charts, embeds, feeds and downloads are functions of. Plain data. */
export interface Story {
  readonly meta: Placed<StoryEntry>;
  readonly documents: readonly SourceDocument[];
  readonly names: readonly Name[];
  readonly events: readonly TimelineEvent[];
  readonly structure: Structure;
  readonly references: readonly Reference[];
  readonly comparisons: readonly Comparison[];
  readonly unknowns: readonly Unknown[];
  readonly corrections: readonly Correction[];
  readonly explainers: readonly Explainer[];
  readonly claims: readonly Claim[];
}
