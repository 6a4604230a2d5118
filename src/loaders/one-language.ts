import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** The words of a part of the interface, in a file for each language: `./chart.de.ts`. */
const OF_A_LANGUAGE = /^(\.\/[a-z-]+)\.[a-z]{2,3}\.ts$/;

/**
 * Lets the scripts of the pages have the words of one language (BCP 47): at build the words are chosen by language, but
 * a site speaks only its own, and a reader would load the others for nothing. Where the interface has no words in the
 * language, they are the English ones, as everywhere.
 */
export function oneLanguage(language: string): Plugin {
  const own = [language, language.split('-')[0] ?? '', 'en'];
  return {
    name: 'script:one-language',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer) {
      const [, words] = OF_A_LANGUAGE.exec(source) ?? [];
      if (words === undefined) return undefined;
      for (const tag of own) {
        const file = await this.resolve(`${words}.${tag}.ts`, importer, { skipSelf: true });
        if (file) return file;
      }
      return undefined;
    },
  };
}

/** The language that a story says it is in; English where its file cannot be read, which the check says better. */
export async function languageOf(content: string): Promise<string> {
  try {
    const { language } = parse(await readFile(join(content, 'story.yaml'), 'utf8')) as { readonly language?: unknown };
    return typeof language === 'string' ? language : 'en';
  } catch {
    return 'en';
  }
}
