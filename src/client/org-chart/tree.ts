/** What a tree asks of whoever shows what it lists. Items are those of its list. */
export interface TreeActs {
  /** Folds or unfolds an item that can be. */
  readonly fold: (item: HTMLElement, isToFold: boolean) => void;
  readonly choose: (item: HTMLElement) => void;
  /** The item that has the focus, or none. */
  readonly focus: (item: HTMLElement | undefined) => void;
}

export interface Tree {
  /** Makes items of a list that was written anew. `isFolded`: of those that can be folded. */
  readonly adopt: (isFolded: (item: HTMLElement) => boolean | undefined) => void;
  /** Makes an item the one that is selected, and that the Tab key comes to. */
  readonly select: (item: HTMLElement | undefined) => void;
}

/** Letters typed within this time are one beginning of a name, in milliseconds. */
const TYPING = 500;

/**
 * Makes a nested list a tree view as the ARIA Authoring Practices have it: one stop of the Tab key, arrows, Home and End,
 * the beginning of a name, and Enter. The links of an item are stops after it, as long as it is the one stop.
 */
export function treeIn(list: HTMLElement, name: string, acts: TreeActs): Tree {
  let typed = { text: '', at: 0 };
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const item of items()) {
      const tab = item === stop ? 0 : -1;
      item.tabIndex = tab;
      for (const link of linksOf(item)) link.tabIndex = tab;
    }
  };
  const type = (letter: string, now: number, from: HTMLElement): HTMLElement | undefined => {
    typed = { text: (now - typed.at < TYPING ? typed.text : '') + letter.toLowerCase(), at: now };
    const all = items();
    // A longer beginning may still be that of the item where the reader is.
    const start = all.indexOf(from) + (typed.text.length === 1 ? 1 : 0);
    return [...all.slice(start), ...all.slice(0, start)].find((item) =>
      nameOf(item).toLowerCase().startsWith(typed.text),
    );
  };
  list.addEventListener('focusin', ({ target }) => {
    const item = itemOf(target);
    stopAt(item);
    acts.focus(item);
  });
  list.addEventListener('focusout', () => {
    acts.focus(undefined);
  });
  list.addEventListener('click', ({ target }) => {
    const item = itemOf(target);
    if (!item || !(target instanceof Element) || target.closest('a')) return;
    item.focus({ preventScroll: true });
    if (target.closest('[data-turn]')) acts.fold(item, item.getAttribute('aria-expanded') === 'true');
    else acts.choose(item);
  });
  list.addEventListener('keydown', (event) => {
    const item = itemOf(event.target);
    if (!item || item !== event.target || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const isLetter = key.length === 1 && key !== ' ';
    const goal = isLetter ? type(key, event.timeStamp, item) : goalOf(key, item, items());
    const isFolded = { ArrowRight: 'false', ArrowLeft: 'true' }[key] === item.getAttribute('aria-expanded');
    if (isFolded) acts.fold(item, key === 'ArrowLeft');
    else if (key === 'Enter' || key === ' ') acts.choose(item);
    else if (goal) goal.focus();
    else return;
    event.preventDefault();
  });
  return {
    adopt(isFolded) {
      list.setAttribute('aria-label', name);
      adopt(list, 1, isFolded);
      stopAt(items()[0]);
    },
    select(item) {
      for (const each of items()) each.setAttribute('aria-selected', String(each === item));
      if (item && !list.contains(document.activeElement)) stopAt(item);
    },
  };
}

function adopt(list: Element, level: number, isFolded: (item: HTMLElement) => boolean | undefined): void {
  list.setAttribute('role', level === 1 ? 'tree' : 'group');
  for (const item of list.children) {
    if (!(item instanceof HTMLElement)) continue;
    item.setAttribute('role', 'treeitem');
    item.setAttribute('aria-level', String(level));
    item.setAttribute('aria-label', wordsOf(item));
    // What the picture cannot fold is not folded here either, and does not say that it could be.
    const folded = isFolded(item);
    if (folded !== undefined) {
      item.setAttribute('aria-expanded', String(!folded));
      item.querySelector('p')?.prepend(turn());
    }
    const inner = item.querySelector(':scope > ul');
    if (inner) adopt(inner, level + 1, isFolded);
  }
}

/** What a pointer folds with: the keyboard has its arrows. */
function turn(): Element {
  const sign = document.createElement('i');
  sign.dataset['turn'] = '';
  sign.ariaHidden = 'true';
  return sign;
}

/** The words of an item itself, without the numerals of its passages. */
function wordsOf(item: Element): string {
  const parts = [...(item.querySelector('p')?.childNodes ?? [])];
  const words = parts.filter((part) => !(part instanceof Element && part.matches('.cs')));
  return words
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join(', ');
}

function nameOf(item: Element): string {
  return item.getAttribute('aria-label') ?? '';
}

function itemOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[role="treeitem"]') ?? undefined) : undefined;
}

function linksOf(item: HTMLElement): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>(':scope > p a')];
}

function goalOf(key: string, item: HTMLElement, items: readonly HTMLElement[]): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[items.indexOf(item) + 1];
    case 'ArrowUp':
      return items[items.indexOf(item) - 1];
    case 'ArrowRight':
      return item.querySelector<HTMLElement>('[role="treeitem"]') ?? undefined;
    case 'ArrowLeft':
      return itemOf(item.parentElement);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return undefined;
  }
}
