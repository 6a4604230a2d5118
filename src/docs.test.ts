import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { problemsOf } from './citations/testing/small-story.ts';
import { wordDate } from './dates/index.ts';
import { lexiconOf } from './model/lexicon/index.ts';
import { readStory } from './story/read-story.ts';

// One of the commands builds a site.
vi.setConfig({ testTimeout: 240_000 });

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** The rows of the table that has a head, as their cells. */
function table(name: string, head: string): string[][] {
  const text = read(name);
  const lines = text.slice(text.indexOf(head)).split('\n\n')[0]?.split('\n').slice(2) ?? [];
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

describe('docs/writing.md', () => {
  it.each(table('docs/writing.md', '| the passage'))(
    '“%s” lets “%s” be: %s',
    (passage = '', sentence = '', verdict) => {
      const rules = problemsOf(`${passage}\n---\n${sentence.replace(/\.?$/, '.')} [@A-1.1]`).map(
        (line) => line.split(' ')[1],
      );
      expect(rules).toEqual(verdict === 'passes' ? [] : [verdict]);
    },
  );

  it.each(table('docs/writing.md', '| you write'))('%s is printed as %s', (edtf = '', words) => {
    expect(wordDate(edtf, 'en')).toBe(words);
  });
});

describe('content/README.md', () => {
  it('lists every word that gives a sentence of a full edition its standing, in both languages', () => {
    const listed = table('content/README.md', '| words that make').map((row) => row.map((cell) => cell.split(' · ')));
    const [en, de] = [lexiconOf('en').signs, lexiconOf('de').signs];
    expect(listed).toEqual(
      Object.keys(en).map((key) => [[key], en[key as keyof typeof en], de[key as keyof typeof de]]),
    );
  });
});

describe('the template, cleared as docs/writing.md says', () => {
  const rows = table('docs/writing.md', '| file  ');
  const template = (path: string): string => read(join('stories/template', path));
  const kept = ['documents/A.md', 'documents/B.md', 'names.yaml'];
  const cleared: Readonly<Record<string, string>> = {
    ...Object.fromEntries(kept.map((path) => [path, template(path)])),
    'events.yaml': '[]',
    'structure.yaml': `${template('structure.yaml').split('  - id: moved')[0]}units: []\n`,
    'explainers/minute.mdx': `${template('explainers/minute.mdx').split('<Facts>')[0]}<Documents />\n`,
    'story.yaml': template('story.yaml').replace(/pages: .*/, 'pages: [minute]'),
  };
  const problems = (files: Readonly<Record<string, string>>) =>
    readStory(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])), 'mine')
      .problems;
  const mine = {
    ...Object.fromEntries(Object.entries(cleared).filter(([path]) => path !== 'documents/B.md')),
    'documents/A.md': '---\nedition: full\nlabel: A leaflet\nlanguage: en\n---\n\nPia Lund leaves the ferry.\n',
  };

  it('has every file of the table, and none that the table does not say what to do with', () => {
    const named = rows.flatMap(([files = '']) => files.replaceAll('`', '').split(', '));
    const there = readdirSync(join(root, 'stories/template'), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.\w+$/.test(path));
    expect([...named, ...kept].toSorted()).toEqual(there.toSorted());
  });

  it('has no problem while its own documents are there', () => {
    expect(problems(cleared)).toEqual([]);
  });

  it('has problems in names.yaml and story.yaml alone once other documents take their place', () => {
    expect([...new Set(problems(mine).map(({ place }) => place.file))]).toEqual(['mine/names.yaml', 'mine/story.yaml']);
  });

  it('has none once it has a name, a headline and a standfirst of its own', () => {
    const story = template('story.yaml')
      .replace(/headline: [^]*(?=# accent)/, '')
      .replace(/pages: .*/, 'pages: [minute]');
    const says =
      'headline: { text: Pia Lund leaves, cites: [A-1.1] }\nstandfirst: [{ text: She leaves the ferry., cites: [A-1.1] }]\n';
    const names = '- { id: pia-lund, type: person, prefLabel: Pia Lund, cites: [A-1.1] }\n';
    expect(problems({ ...mine, 'names.yaml': names, 'story.yaml': story + says })).toEqual([]);
  });
});

describe('docs/scale.md', () => {
  const sums = read('docs/scale.md').match(/^[\d].* = .*$/gm) ?? [];

  it.each(sums)('%s', (sum) => {
    const [terms = '', result = ''] = sum.split(' = ');
    const factors = terms.split(/ ([*/]) /);
    const value = factors.reduce((product, factor, i) => {
      if (i % 2 === 1) return product;
      const number = parseFloat(factor);
      return factors[i - 1] === '/' ? product / number : product * number;
    }, 1);
    expect(parseFloat(result) / value).toBeCloseTo(1, 1.5);
  });

  it('does some arithmetic', () => {
    expect(sums.length).toBeGreaterThan(5);
  });
});

/** The commands that the docs show, each with what tries it; those without are tried below. */
const TRIED: Readonly<Record<string, string>> = {
  ci: '.ci/run',
  test: '.ci/run',
  start: 'src/cli/preview.test.ts',
  preview: 'src/cli/preview.test.ts',
  format: '.prettierrc.json',
  dev: 'e2e/dev.spec.ts',
  passages: 'src/cli/passages.test.ts',
  verify: 'src/cli/verify.test.ts',
  schemas: 'src/story/json-schemas.test.ts',
  synth: 'src/cli/synth.test.ts',
  bench: 'bench/run.mjs',
  doctor: 'src/cli/doctor.test.ts',
  'new-story': 'src/cli/new-story.test.ts',
  'nginx-test': 'hosts/nginx.test.ts',
  pin: 'src/cli/pin.test.ts',
  screenshots: 'e2e/screenshots.ts',
};

describe('the commands of the docs', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'docs-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The lines of the shell that the docs show. */
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const shown = pages.flatMap((name) =>
    [...read(name).matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) => block.trim().split('\n')),
  );
  const scripts = shown.flatMap((line) =>
    [...line.matchAll(/npm (?:run )?(?:-s )?([\w-]+)/g)].map(([, script = '']) => script),
  );

  it('are each tried by a test that is there', () => {
    const untried = scripts.filter((script) => !(script in TRIED) && !['build', 'check', 'compress'].includes(script));
    expect(untried).toEqual([]);
    expect(Object.values(TRIED).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('that build, check and pack a site run one after another as they are written', () => {
    const env = { ...process.env, OUT_DIR: join(folder, 'site'), ASTRO_CACHE_DIR: join(folder, 'cache') };
    const lines = shown.filter((line) => /npm run (build|check)\b/.test(line));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of new Set(lines.map((line) => line.replace(/CONTENT_DIR=\S+ /, '')))) {
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: root, env, encoding: 'utf8' });
      expect([line, status, stderr]).toEqual([line, 0, '']);
    }
    expect(existsSync(join(folder, 'site/index.html.br'))).toBe(true);
  });
});
