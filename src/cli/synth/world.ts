import type { z } from 'astro/zod';
import type { eventsSchema, namesSchema, structureSchema } from '../../model/schemas.ts';
import { ledgerOf, type Fact, type Ledger } from './ledger.ts';
import { randomOf, type Random } from './random.ts';
import { namerOf, type Namer } from './words.ts';

type StructureIn = z.input<typeof structureSchema>;
export type UnitIn = StructureIn['units'][number];
export type PostIn = NonNullable<StructureIn['posts']>[number];
export type ChangeIn = NonNullable<StructureIn['changes']>[number];
export type AllianceIn = NonNullable<StructureIn['alliances']>[number];
export type RelationIn = NonNullable<StructureIn['relations']>[number];
export type StateIn = StructureIn['states'][number];
export type NameIn = z.input<typeof namesSchema>[number];
export type EventIn = z.input<typeof eventsSchema>[number];

/** How large a story is to be; the same size and seed give the same story. */
export interface Size {
  readonly documents: number;
  readonly units: number;
  readonly events: number;
  readonly seed: number;
}

export interface Person {
  readonly id: string;
  readonly label: string;
}

/** What a story is being made with: chance, names, the documents so far, and who speaks in them. */
export interface World {
  readonly size: Size;
  readonly random: Random;
  readonly namer: Namer;
  readonly ledger: Ledger;
  readonly speakers: readonly Person[];
  /** Facts that the explainers may tell. */
  readonly told: Fact[];
}

const SPEAKERS = 3;

/** A world in which nothing has been said yet. */
export function worldOf(size: Size): World {
  const random = randomOf(size.seed);
  const namer = namerOf(random);
  const people = Array.from({ length: SPEAKERS }, (_, i) => ({ id: `speaker-${i + 1}`, label: namer.person() }));
  const speakers = [...people, { id: 'works-council', label: 'the works council' }];
  const ledger = ledgerOf(
    size.documents,
    speakers.map(({ label }) => label),
    random,
    namer,
  );
  return { size, random, namer, ledger, speakers, told: [] };
}
