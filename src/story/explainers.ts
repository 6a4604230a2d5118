import { splitFrontmatter } from '../documents/index.ts';
import type { Problem } from '../model/place.ts';
import { explainerSchema } from '../model/schemas.ts';
import type { Explainer } from '../model/story.ts';
import { readYaml } from '../model/yaml.ts';

/** Reads an explainer: its frontmatter by `explainerSchema`, then MDX. The id is the file's name without `.mdx`. */
export function readExplainer(
  file: string,
  id: string,
  text: string,
): { readonly explainer?: Explainer; readonly problems: readonly Problem[] } {
  const { parts, problem } = splitFrontmatter(file, text);
  if (!parts) return { problems: problem ? [problem] : [] };
  const { value, problems } = readYaml(file, parts.yaml, explainerSchema, parts.yamlLine);
  if (!value) return { problems };
  const { body, bodyLine } = parts;
  return { explainer: { ...value, id, body, bodyLine, place: { file, line: 1, column: 1 } }, problems };
}
