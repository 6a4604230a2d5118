import { at, paragraph, wordsOfEvent } from './blocks.ts';
import type { Between, EventData } from './values.ts';
import { withoutClauses } from './headings.ts';
import type { ShelvedEvent } from './geometry.ts';
import { GAP, TEXT, type Page } from './page.ts';
import { settingOnShelf, type Shelved } from './shelves.ts';

/** Undated events at their place in the order, beside a bracket; open where no event that is drawn bounds them. */
export function betweenShelf(page: Page, { title, events, after, before }: Between): void {
  const top = page.y;
  const x = TEXT + 12;
  const head = at(paragraph(title, page.width - x, 'cap2'), x, top + 2);
  page.y += paragraph(title, page.width - x, 'cap2').height + 4;
  const shelved = events.map((event) => shelve(page, event, x, page.width, 0));
  page.y += 2;
  const outline: [number, number][] = [
    ...(after === undefined ? [] : [[TEXT + 6, top] as [number, number]]),
    [TEXT, top],
    [TEXT, page.y],
    ...(before === undefined ? [] : [[TEXT + 6, page.y] as [number, number]]),
  ];
  page.shelves.push({ title: head, outline, events: shelved, arrows: [] });
  page.y += GAP;
}

/** Undated events without a place in the order, at the foot; side by side where there is room for two. */
export function looseShelf(page: Page, { loose }: Shelved): void {
  if (loose.length === 0) return;
  page.y += 4;
  const outline: [number, number][] = [
    [0, page.y],
    [page.width, page.y],
  ];
  const title = paragraph(page.words.loose, page.width, 'cap2');
  const head = at(title, 0, page.y + 6);
  page.y += title.height + 14;
  const across = page.width >= 520 ? 2 : 1;
  const step = (page.width + GAP) / across;
  const events: ShelvedEvent[] = [];
  for (let start = 0; start < loose.length; start += across) {
    const top = page.y;
    const bottoms = loose.slice(start, start + across).map((event, index) => {
      page.y = top;
      events.push(shelve(page, event, index * step + 42, (index + 1) * step - GAP, 32));
      return page.y;
    });
    page.y = Math.max(...bottoms);
  }
  page.shelves.push({ title: head, outline, events, arrows: [] });
}

/** One undated event; its standing line, `rule` pixels long, stands before its words. */
function shelve(page: Page, event: EventData, x: number, right: number, rule: number): ShelvedEvent {
  const words = wordsOfEvent(withoutClauses(event, [page.words.noDate]), right - x, settingOnShelf(event));
  const y = page.y;
  page.y += words.height + 8;
  return {
    event,
    ...(rule > 0 ? { rule: { x1: x - rule - 10, y1: y + 8, x2: x - 10, y2: y + 8 } } : {}),
    words: at(words, x, y),
    hit: {
      x: x - 4 - (rule > 0 ? rule + 6 : 0),
      y: y - 3,
      width: right - x + 4 + (rule > 0 ? rule + 6 : 0),
      height: words.height + 6,
    },
  };
}
