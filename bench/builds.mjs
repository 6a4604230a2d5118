// The build of stories of many documents beside plain Astro with the same texts.
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, runNode, synth } from './commands.mjs';
import { ROOT, WORK } from './folders.mjs';
import { figure, ratio, table } from './table.mjs';

/** Builds a story of each number of documents, and plain Astro with as many. Gives the table and what failed. */
export async function builds({ documents, patience, isOver, say }) {
  const rows = [['documents', 'measure', 'ours', 'plain Astro', 'ratio']];
  const failures = [];
  const attempt = async (name, make) => {
    say(name);
    if (isOver()) return void failures.push(`${name}: left out, the time was up.`);
    return make().catch(({ message }) => void failures.push(`${name}: ${message}.`));
  };
  for (const count of documents) {
    const content = await synth({ documents: count, units: 100, events: 100 }, `documents-${count}`, patience);
    const site = join(WORK, 'sites', `documents-${count}`);
    const ours = await attempt(`${count} documents`, () => buildSite(content, site, patience));
    const again = await attempt(`${count} documents, one of them changed`, async () => {
      await appendFile(join(content, 'documents', 'D1.md'), '\nThe quay is open again.\n');
      return buildSite(content, site, patience);
    });
    const check = await attempt(`${count} documents, the check alone`, () =>
      runNode([join(ROOT, 'src', 'cli', 'check.ts')], { CONTENT_DIR: content }, patience),
    );
    const plain = await attempt(`${count} documents, plain Astro`, () => buildPlain(content, count, patience));
    rows.push(...rowsOf(count, { ours, again, check, plain }));
  }
  return { table: table(rows), failures };
}

function rowsOf(count, { ours, again, check, plain }) {
  const perPage = (result) => result && (result.seconds * 1000) / result.pages;
  const measures = [
    ['build, s', ours?.seconds, plain?.seconds],
    ['of it the check, s', check?.seconds, undefined],
    ['after a change of one, s', again?.seconds, undefined],
    ['pages', ours?.pages, plain?.pages],
    ['ms a page', perPage(ours), perPage(plain)],
    ['peak memory, MB', ours?.memory, plain?.memory],
  ];
  return measures.map(([name, own, other], i) => [
    i === 0 ? count.toLocaleString('en') : '',
    ...[name, figure(own), figure(other), name === 'pages' ? '' : ratio(own, other)],
  ]);
}

/** A site of nothing but a content collection: one page a document, and an index. It uses the project's own Astro. */
async function buildPlain(content, count, patience) {
  const root = join(WORK, 'plain', String(count));
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, 'src', 'pages'), { recursive: true });
  await cp(join(content, 'documents'), join(root, 'documents'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{ "type": "module" }\n');
  for (const [path, text] of Object.entries(PLAIN)) await writeFile(join(root, 'src', path), text);
  const astro = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const result = await runNode([astro, 'build', '--root', root, '--silent'], {}, patience);
  return { ...result, pages: count + 1 };
}

const PLAIN = {
  'content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { documents: defineCollection({ loader: glob({ pattern: '*.md', base: './documents' }) }) };
`,
  'pages/index.astro': `---
import { getCollection } from 'astro:content';
const documents = await getCollection('documents');
---
<html lang="en"><head><title>Documents</title></head><body>
<ul>{documents.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.label}</a></li>)}</ul>
</body></html>
`,
  'pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('documents')).map((document) => ({ params: { id: document.id }, props: { document } }));
}
const { document } = Astro.props;
const { Content } = await render(document);
---
<html lang="en"><head><title>{document.data.label}</title></head><body><Content /></body></html>
`,
};
