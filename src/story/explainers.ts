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
  const yaml = readYaml(file, parts.yaml, explainerSchema, parts.yamlLine);
  const { value, problems } = yaml;
  if (!value) return { problems };
  const { body, bodyLine } = parts;
  const place = yaml.startOf(['title']) ?? yaml.placeOf(['title']);
  return { explainer: { ...value, id, body, bodyLine, place }, problems };
}
