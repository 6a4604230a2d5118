import type { Standing } from '../model/standing.ts';
import type { Claim, ClaimKind } from '../model/story.ts';
import type { YamlFile } from '../model/yaml.ts';

type Path = readonly PropertyKey[];

/**
 * Makes the claims of one kind from one file: id, address, words, keys of the passages, and the path in the file at
 * which the entry stands, with its `cites` beneath.
 */
export function claimer(
  file: Pick<YamlFile<unknown>, 'placeOf'>,
  kind: ClaimKind,
  title: string,
): (id: string, address: string, text: string, cites: readonly string[], path: Path, standing?: Standing) => Claim {
  return (id, address, text, cites, path, standing) => ({
    id,
    kind,
    text,
    ...(standing === undefined ? {} : { standing }),
    citations: cites.map((key, i) => ({ key, place: file.placeOf([...path, 'cites', i]) })),
    place: file.placeOf(path),
    voice: 'document',
    address,
    title,
  });
}

/** The parts of an entry as sentences of one text, so that the check reads each by itself. */
export function prose(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?…。！？][”’"')\]]*$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
