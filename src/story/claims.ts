import type { Claim } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { claimer } from './claimer.ts';
import { claimsOfStructure } from './claims-of-structure.ts';
import type { Data } from './content.ts';

/**
 * Every claim of the YAML files that could be read, in the order of the files: each with the place of every citation
 * and the address where a reader meets it. What is `unstated`, and the editors' own words, is no claim.
 */
export function claimsOfData(data: Data): Claim[] {
  const { pages, story } = wordsOf(data.story.value?.language ?? 'en');
  return [
    ...claimsOfMeta(data, story.lede),
    ...claimsOfNames(data),
    ...claimsOfEvents(data, pages.timeline),
    ...claimsOfStructure(data, pages.orgChart),
    ...claimsOfComparisons(data, pages.claims),
    ...claimsOfUnknowns(data, pages.unknowns),
  ];
}

function claimsOfMeta({ story }: Data, title: string): Claim[] {
  if (!story.value) return [];
  const { headline, standfirst, stamp } = story.value;
  const claim = claimer(story, 'story', title);
  const says = ['text'];
  const address = '/';
  return [
    claim({ id: 'story/headline', address, says, cites: headline.cites, path: ['headline'] }),
    ...standfirst.map(({ cites }, i) =>
      claim({ id: `story/standfirst/${i + 1}`, address, says, cites, path: ['standfirst', i] }),
    ),
    ...stamp.flatMap(({ cites }, i) =>
      cites ? [claim({ id: `story/stamp/${i + 1}`, address, says, cites, path: ['stamp', i] })] : [],
    ),
  ];
}

function claimsOfNames({ names }: Data): Claim[] {
  return (names.value ?? []).map(({ id, prefLabel, text, cites, standing }, i) => {
    const says = [text === undefined ? 'prefLabel' : 'text'];
    return claimer(
      names,
      'name',
      prefLabel,
    )({
      id: `name/${id}`,
      address: `/names/${id}/`,
      says,
      cites,
      path: [i],
      standing,
    });
  });
}

function claimsOfEvents({ events }: Data, title: string): Claim[] {
  const claim = claimer(events, 'event', title);
  return (events.value ?? []).map(({ id, cites, standing }, i) =>
    claim({
      id: `event/${id}`,
      address: `/timeline/#${id}`,
      says: ['label', 'text', 'when'],
      cites,
      path: [i],
      standing,
    }),
  );
}

function claimsOfComparisons({ comparisons }: Data, title: string): Claim[] {
  const claim = claimer(comparisons, 'comparison', title);
  return (comparisons.value ?? []).flatMap(({ id, says }, i) =>
    says.flatMap(({ cites, standing }, j): Claim[] => {
      if (!cites) return [];
      const [path, address] = [[i, 'says', j], `/claims/#${id}`];
      return [claim({ id: `comparison/${id}/${j + 1}`, address, says: ['text'], cites, path, standing })];
    }),
  );
}

function claimsOfUnknowns({ unknowns }: Data, title: string): Claim[] {
  const claim = claimer(unknowns, 'unknown', title);
  return (unknowns.value ?? []).map(({ id, cites }, i) =>
    claim({ id: `unknown/${id}`, address: `/unknowns/#${id}`, says: ['label', 'text'], cites, path: [i] }),
  );
}
