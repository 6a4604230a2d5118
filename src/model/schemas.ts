/** The schemas of the content files, one a file of a story, and the types of their entries. */
export { storySchema } from './schemas/story.ts';
export type { StoryEntry } from './schemas/story.ts';
export { NAME_TYPES, namesSchema } from './schemas/names.ts';
export type { NameEntry } from './schemas/names.ts';
export { eventsSchema } from './schemas/events.ts';
export type { EventEntry } from './schemas/events.ts';
export { UNIT_KINDS, structureSchema } from './schemas/structure.ts';
export type {
  StateEntry,
  UnitEntry,
  PostEntry,
  AllianceEntry,
  RelationEntry,
  ChangeEntry,
  StructureEntry,
} from './schemas/structure.ts';
export { referencesSchema, comparisonsSchema, unknownsSchema, correctionsSchema } from './schemas/evidence.ts';
export type { ReferenceEntry, ComparisonEntry, UnknownEntry, CorrectionEntry } from './schemas/evidence.ts';
export { documentSchema, explainerSchema } from './schemas/documents.ts';
export type { DocumentEntry, ExplainerEntry } from './schemas/documents.ts';
