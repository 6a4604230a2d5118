import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { storySchema, type StoryEntry } from '../src/model/schemas.ts';

/** The built folder under test. */
export const FOLDER = process.env['OUT_DIR'] ?? 'dist';

/** The addresses of all built pages, 404.html among them, sorted: `/`, `/404.html`, `/names/x/`. */
export function builtPages(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|(?<=\/))index\.html$/, '')}`)
    .sort();
}

/** The HTML of a built page, from its address. */
export function htmlOf(address: string): string {
  return readFileSync(join(FOLDER, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** story.yaml of the story that was built. */
export function storyEntry(): StoryEntry {
  const file = join(process.env['CONTENT_DIR'] ?? 'content', 'story.yaml');
  return storySchema.parse(parse(readFileSync(file, 'utf8')));
}

/** The words in a part of a page that are smaller than 12 px. */
export function smallWords(part: Locator): Promise<string[]> {
  return part.evaluate((host) =>
    [...host.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() && [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.textContent),
  );
}

/** The rule of axe that what is read on a thing is in its name. */
export const NAMES = 'label-content-name-mismatch';

/**
 * What axe finds wrong with a page, or a part of it. Numerals of notes need not be in the name of a mark: where axe asks
 * for them, they are taken out of the page, and it looks again.
 */
export async function faultsOf(page: Page, part = 'html'): Promise<string[]> {
  const axe = (): AxeBuilder => new AxeBuilder({ page }).include(part);
  const { violations } = await axe().analyze();
  const others = violations.filter(({ id }) => id !== NAMES);
  const names = others.length === violations.length ? [] : await nameFaults(page, axe());
  return [...others, ...names].map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
}

async function nameFaults(page: Page, axe: AxeBuilder) {
  for (const frame of page.frames())
    await frame.locator('svg .no').evaluateAll((numerals) => {
      for (const numeral of numerals) numeral.remove();
    });
  return (await axe.withRules(NAMES).analyze()).violations;
}

/** Sets the width of the window, and waits until what follows it has. */
export async function resized(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
