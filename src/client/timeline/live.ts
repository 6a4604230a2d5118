import { fullScreenIn } from '../full-screen.ts';
import { addressOf, idInAddress, search } from '../page/address.ts';
import { aimIn, pace } from '../page/aim.ts';
import { copyText } from '../page/copy.ts';
import { stayInPlace } from '../travel.ts';
import type { Part } from './moves.ts';
import type { Timeline } from './timeline.ts';
import { hands } from './hands.ts';
import { isPicked } from '../page/picked.ts';
import { isPlain } from '../page/plain.ts';

/** The parts of an address that ask for a view. */
const PARTS = ['from', 'to', 'standing', 'document', 'lane', 'name'] as const;

/**
 * The timeline in which one can move. What it shows stands in the address (`?from=`, `?to=`, `?standing=`, …,
 * `#event-id`), and only there: a control changes the address, and the picture follows it. What draws, and the events, are
 * loaded with the first hand on it.
 */
class TimelineLive extends HTMLElement {
  #timeline: Promise<Timeline> | undefined;
  /** What a field was asked for that has not said since that it has changed. */
  #asked: string | undefined;
  #turn = 0;

  connectedCallback(): void {
    for (const controls of this.querySelectorAll<HTMLElement>('[data-controls]')) controls.hidden = false;
    fullScreenIn(this);
    this.#listen();
    // An event that is not on this page of the list can still be in the picture.
    const isElsewhere = location.hash.length > 1 && document.getElementById(idInAddress()) === null;
    if (hasView() || isElsewhere) void this.#arrive();
  }

  async #arrive(): Promise<void> {
    await this.#follow();
    this.#aim('instant');
  }

  #listen(): void {
    for (const type of ['pointerenter', 'focusin'])
      this.addEventListener(type, () => void this.#load(), { once: true });
    this.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) void this.#go({ [target.name]: target.value });
      if (!(target instanceof HTMLInputElement)) return;
      if (target.value !== this.#asked) this.#ask(target);
      this.#asked = undefined;
    });
    this.addEventListener('input', (event) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && isPicked(event)) this.#ask(target);
      else if (isFind(target)) void this.#offer(target);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#ask(event.target);
      this.#onKey(event);
    });
    const follow = (): void => void (this.#timeline || hasView() ? this.#follow() : undefined);
    stayInPlace();
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    hands(this, {
      zoom: (steps, at) => void this.#move((timeline) => timeline.zoom(steps, at)),
      pan: (by) => void this.#move((timeline) => timeline.pan(by)),
    });
    new ResizeObserver(() => void this.#timeline?.then(fit, () => undefined)).observe(this);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (!isPlain(event)) return;
    const group = target?.closest('a.wy');
    if (group && this.#timeline) this.#open(event, group);
    const asked = target?.closest<HTMLElement>('[data-do]');
    if (!asked || asked.getAttribute('aria-disabled') === 'true') return;
    const { do: what, by } = asked.dataset;
    if (what === 'zoom') void this.#move((timeline) => timeline.zoom(Number(by)));
    if (what === 'pan') void this.#move((timeline) => timeline.pan(Number(by)));
    if (what === 'step') void this.#step(Number(by));
    if (what === 'whole') void this.#go({ from: '', to: '' });
    if (what === 'all') this.#showAll();
    if (what === 'copy') void this.#copy(asked.dataset);
  }

  /** Keys in the picture. The arrows up and down, and all others, are left to the page. */
  #onKey(event: KeyboardEvent): void {
    const isInPicture = event.target instanceof Element && event.target.closest('.drawn') !== null;
    if (!isInPicture || event.metaKey || event.ctrlKey || event.altKey) return;
    const key = document.activeElement?.getAttribute('data-key') ?? undefined;
    const done = {
      '+': () => this.#move((timeline) => timeline.zoom(1, key)),
      '=': () => this.#move((timeline) => timeline.zoom(1, key)),
      '-': () => this.#move((timeline) => timeline.zoom(-1)),
      '0': () => this.#go({ from: '', to: '' }),
      ArrowLeft: () => this.#step(-1, key),
      ArrowRight: () => this.#step(1, key),
    }[event.key];
    if (!done) return;
    event.preventDefault();
    void done();
  }

  /** A group opens where a narrower view tells its events apart; otherwise its link leads to the list. */
  #open(event: MouseEvent, group: Element): void {
    event.preventDefault();
    void this.#load().then((timeline) => {
      const part = timeline.open(group.getAttribute('data-key') ?? '');
      if (part) void this.#go(part);
      else location.assign(group.getAttribute('href') ?? '');
    });
  }

  async #move(how: (timeline: Timeline) => Part): Promise<void> {
    const timeline = await this.#load();
    // Where the view is still being drawn, the next step starts from what the address has by now.
    timeline.read(search(), location.hash);
    await this.#go(how(timeline), { isStep: true });
  }

  /** From the mark that has the focus, which then goes along, or else from the event that the address names. */
  async #step(by: number, focused?: string): Promise<void> {
    const timeline = await this.#load();
    timeline.read(search(), location.hash);
    await this.#goTo(timeline.step(by, focused), focused !== undefined);
  }

  async #goTo(found: { readonly id: string; readonly part: Part } | undefined, isFocused = false): Promise<void> {
    if (!found) return;
    await this.#go(found.part, { isStep: true, hash: `#${found.id}` });
    this.#aim(pace(), isFocused);
  }

  /** Not every browser takes a field that was picked from a list, or Enter in it, for a change at once. */
  #ask(field: HTMLInputElement): void {
    this.#asked = field.value;
    void this.#onField(field);
  }

  async #onField(field: HTMLInputElement): Promise<void> {
    const timeline = await this.#load();
    if (isFind(field) && field.value.trim() !== '') {
      const found = timeline.find(field.value);
      if (found) await this.#goTo(found);
      else this.#say(`${field.dataset['notFound'] ?? ''} ${field.value}`);
    }
    if (field.dataset['name'] === undefined) return;
    const name = timeline.nameOf(field.value);
    if (name === undefined) this.#say(`${field.dataset['notFound'] ?? ''} ${field.value}`);
    else void this.#go({ name });
  }

  /** Without a filter, and without the words that were looked for. */
  #showAll(): void {
    const find = this.querySelector<HTMLInputElement>('[data-find]');
    if (find) find.value = '';
    void this.#go({ standing: '', document: '', lane: '', name: '' });
  }

  #load(): Promise<Timeline> {
    this.#timeline ??= import('./timeline.ts')
      .then(({ timelineIn }) => timelineIn(this))
      .catch((error: unknown) => {
        this.#timeline = undefined;
        this.#say(this.dataset['noData'] ?? '');
        throw error;
      });
    return this.#timeline;
  }

  /** Sets a part of the view and shows it. A step of a movement leaves no step back. */
  #go(part: Part, { isStep = false, hash = location.hash } = {}): Promise<void> {
    const next = search();
    for (const [name, value] of Object.entries(part)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    const address = addressOf(location.pathname, next, hash);
    if (isStep) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    return this.#follow();
  }

  async #follow(): Promise<void> {
    const turn = ++this.#turn;
    const timeline = await this.#load();
    // Another view may have been asked for while the script came.
    if (turn === this.#turn) timeline.show(search(), location.hash);
  }

  /** Brings the event that the address names into view. */
  #aim(behavior: ScrollBehavior, isFocused = false): void {
    const mark = aimIn(this, 'nearest', behavior);
    if (isFocused) mark?.focus({ preventScroll: true });
  }

  /** Offers the events that say what is typed. */
  async #offer(field: HTMLInputElement): Promise<void> {
    const labels = (await this.#load()).labels(field.value);
    this.querySelector('#tl-events')?.replaceChildren(...labels.map((label) => new Option('', label)));
  }

  async #copy({ copied = '', notCopied = '' }: DOMStringMap): Promise<void> {
    this.#say((await copyText(location.href)) ? copied : `${notCopied} ${location.href}`);
  }

  #say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = words;
  }
}

function fit(timeline: Timeline): void {
  timeline.fit();
}

function isFind(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['find'] !== undefined;
}

function hasView(): boolean {
  return PARTS.some((name) => search().has(name));
}

customElements.define('timeline-live', TimelineLive);
