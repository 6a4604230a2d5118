import type { Claim } from '../model/story.ts';
import { wordsOf } from '../model/words/index.ts';
import { claimer, prose } from './claimer.ts';
import { claimsOfStructure } from './claims-of-structure.ts';
import type { Data } from './content.ts';

/**
 * Every claim of the YAML files that could be read, in the order of the files: each with the place of every citation
 * and the address where a reader meets it. What is `unstated`, and the editors' own words (labels of comparisons, how
 * to read a chart), is no claim.
 */
export function claimsOfData(data: Data): Claim[] {
  const { pages } = wordsOf(data.story.value?.language ?? 'en');
  return [
    ...claimsOfMeta(data),
    ...claimsOfNames(data),
    ...claimsOfEvents(data, pages.timeline),
    ...claimsOfStructure(data, pages.orgChart),
    ...claimsOfComparisons(data, pages.claims),
    ...claimsOfUnknowns(data, pages.unknowns),
  ];
}

function claimsOfMeta({ story }: Data): Claim[] {
  if (!story.value) return [];
  const { headline, standfirst, stamp, title } = story.value;
  const claim = claimer(story, 'story', title);
  return [
    claim('story/headline', '/', headline.text, headline.cites, ['headline']),
    ...standfirst.map(({ text, cites }, i) => claim(`story/standfirst/${i + 1}`, '/', text, cites, ['standfirst', i])),
    ...stamp.flatMap(({ text, cites }, i) =>
      cites ? [claim(`story/stamp/${i + 1}`, '/', text, cites, ['stamp', i])] : [],
    ),
  ];
}

function claimsOfNames({ names }: Data): Claim[] {
  return (names.value ?? []).map(({ id, prefLabel, text, cites, standing }, i) =>
    claimer(names, 'name', prefLabel)(`name/${id}`, `/names/${id}/`, text ?? prefLabel, cites, [i], standing),
  );
}

function claimsOfEvents({ events }: Data, title: string): Claim[] {
  const claim = claimer(events, 'event', title);
  return (events.value ?? []).map(({ id, label, text, when, cites, standing }, i) =>
    claim(`event/${id}`, `/timeline/#${id}`, prose(label, text, when), cites, [i], standing),
  );
}

function claimsOfComparisons({ comparisons }: Data, title: string): Claim[] {
  const claim = claimer(comparisons, 'comparison', title);
  return (comparisons.value ?? []).flatMap(({ id, says }, i) =>
    says.flatMap(({ text, cites, standing }, j) =>
      cites ? [claim(`comparison/${id}/${j + 1}`, `/claims/#${id}`, text, cites, [i, 'says', j], standing)] : [],
    ),
  );
}

/** What an unknown says of one document stands on those of its passages that are of that document; of a silent one, on none. */
function claimsOfUnknowns({ unknowns }: Data, title: string): Claim[] {
  const claim = claimer(unknowns, 'unknown', title);
  return (unknowns.value ?? []).flatMap(({ id, label, text, cites, says }, i) => {
    const whole = claim(`unknown/${id}`, `/unknowns/#${id}`, prose(label, text), cites, [i]);
    const parts = says.flatMap((said, j): Claim[] => {
      const citations = whole.citations.filter(({ key }) => key.startsWith(`${said.document}-`));
      if (citations.length === 0) return [];
      const place = unknowns.placeOf([i, 'says', j]);
      return [{ ...whole, id: `unknown/${id}/${j + 1}`, text: said.text, citations, place }];
    });
    return [whole, ...parts];
  });
}
