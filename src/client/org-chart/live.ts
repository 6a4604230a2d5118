import { fullScreenIn } from '../full-screen.ts';
import { addressOf, idInAddress, search } from '../page/address.ts';
import { aimIn, pace } from '../page/aim.ts';
import { copyText } from '../page/copy.ts';
import { stayInPlace } from '../travel.ts';
import type { Chart } from './chart.ts';
import { setControls, stepFrom, stopsAround, stopsIn } from './controls.ts';
import { listenIn, type Go } from './listen.ts';
import { hasView, withPart, type Part } from './part.ts';
import type { Twin } from './twin.ts';
import type { Zoom } from './zoom.ts';

/** After so many ms without another view nobody is in the middle of something. */
const PAUSE = 150;
/** Where a moment is not what is being changed, the next and the last are laid out before they are asked for. */
const BESIDE = 2;

/**
 * The chart that can be set to a moment. What it shows stands in the address (`?at=`, `?from=`, `?standing=`, …), and
 * only there: a control changes the address, and the chart follows it. What draws is loaded with the first hand on it.
 */
class OrgChartLive extends HTMLElement {
  #chart: Promise<Chart> | undefined;
  #zoom: Zoom | undefined;
  #twin: Twin | undefined;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const controls of this.querySelectorAll<HTMLElement>('[data-controls]')) controls.hidden = false;
    fullScreenIn(this);
    listenIn(this, {
      load: () => void this.#load(),
      go: (part, how) => void this.#go(part, how),
      step: (by) => {
        this.#step(by);
      },
      offer: (field) => void this.#offer(field),
      find: (field) => void this.#find(field),
      branch: (words) => void this.#branch(words),
      fold: (words) => void this.#foldAsked(words),
      copy: (words) => void this.#copy(words),
      download: (asked) => void this.#download(asked),
      tell: (place) => void this.#tell(place),
      zoom: (how, words) => void this.#zoomed(how, words),
    });
    stayInPlace();
    addEventListener('popstate', () => void this.#follow(this.#chart !== undefined || hasView(search())));
    new ResizeObserver(
      () =>
        void this.#chart?.then(({ fit }) => {
          fit();
        }),
    ).observe(this);
    const isAsked = hasView(search());
    void this.#follow(isAsked || document.querySelector('.ents :target') !== null).then(() => {
      // At once: the browser would break off a slow way, since it goes to the entry of the unit itself.
      if (isAsked) aimIn(this, 'center', 'instant');
    });
  }

  #load(): Promise<Chart> {
    this.#chart ??= import('./chart.ts')
      .then(({ chartIn }) => chartIn(this))
      .catch((error: unknown) => {
        this.#chart = undefined;
        this.#sayUnread();
        throw error;
      });
    return this.#chart;
  }

  /** Offers the units whose names have what is typed in them. */
  async #offer(field: HTMLInputElement): Promise<void> {
    const names = (await this.#load()).names(field.value);
    this.querySelector('#oc-units')?.replaceChildren(...names.map((name) => new Option('', name)));
  }

  async #zoomed(how: (zoom: Zoom) => number | undefined, words: DOMStringMap = {}): Promise<void> {
    try {
      const { zoomIn } = await import('./zoom.ts');
      const size = how((this.#zoom ??= zoomIn(this)));
      const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
      if (size !== undefined) this.#say(`${words['done'] ?? ''} ${percent.format(size)}.`);
    } catch {
      this.#sayUnread();
    }
  }

  /** The text twin is in step with the picture from when it is opened. */
  async #tell(place: HTMLElement): Promise<void> {
    if (this.#twin) return;
    try {
      const [chart, { twinIn }] = await Promise.all([this.#load(), import('./twin.ts')]);
      this.#twin ??= twinIn(this, place, {
        fold: (id, isToFold) => void this.#fold(id, isToFold),
        choose: (id) => void this.#go({}, { hash: `#${id}` }),
      });
      this.#twin.show(chart.shown(), idInAddress());
    } catch {
      this.#sayUnread();
    }
  }

  #step(by: number): void {
    const at = stepFrom(this, this.#at(), by);
    if (at !== undefined) void this.#go({ at });
  }

  #at(): string {
    return search().get('at') ?? this.dataset['at'] ?? '';
  }

  /** Sets a part of the view, shows it, and says so; gives whether it was not overtaken by another. */
  async #go(part: Part, { isStep = false, hash = location.hash, said }: Go = {}): Promise<boolean> {
    const address = addressOf(location.pathname, withPart(search(), part), hash);
    if (isStep) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    const isShown = await this.#follow(true, part.at === undefined ? BESIDE : Infinity);
    if (isShown && said) this.#say(`${said()} ${this.querySelector('[role="status"]')?.textContent ?? ''}`);
    return isShown;
  }

  /**
   * Sets the controls, and the chart unless it still shows what was built, by the address; gives whether it was drawn. So
   * many moments are then laid out ahead, where there is room.
   */
  async #follow(isDrawn = true, ahead = BESIDE): Promise<boolean> {
    const asked = search();
    setControls(this, asked, this.#at());
    if (!isDrawn) return false;
    const turn = ++this.#turn;
    const chart = await this.#load();
    await chart.readyFor(asked);
    // Another view may have been asked for while the script came.
    if (turn !== this.#turn) return false;
    chart.show(asked, location.hash);
    this.#twin?.show(chart.shown(), idInAddress());
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#foresee(chart, asked, Math.min(ahead, chart.ahead));
    }, PAUSE);
    return true;
  }

  /** The moments about the shown one are laid out while nobody waits for them, the nearest first. */
  #foresee({ foresee }: Chart, asked: URLSearchParams, ahead: number): void {
    const moments = stopsAround(stopsIn(this), this.#at()).slice(0, ahead);
    const next = (): void => {
      const at = moments.shift();
      if (at === undefined) return;
      foresee(withPart(asked, { at }));
      this.#pause = setTimeout(next, PAUSE);
    };
    next();
  }

  async #find(field: HTMLInputElement): Promise<void> {
    const { found: done = '', notFound = '', notDrawn = '' } = field.dataset;
    const found = (await this.#load()).find(field.value);
    if (!found) {
      this.#say(`${notFound} ${field.value}`);
      return;
    }
    const part = found.folded === undefined ? {} : { folded: found.folded };
    const isShown = await this.#go(part, { hash: `#${found.id}`, said: () => this.#ofUnit(done) });
    if (isShown && !aimIn(this, 'nearest', pace())) this.#say(`${notDrawn} ${field.value}`);
  }

  async #fold(id: string | undefined, isToFold: boolean, how?: Go): Promise<void> {
    const chart = await this.#load();
    await this.#go({ folded: chart.fold(id, isToFold) }, how);
  }

  #foldAsked({ do: what, all, done = '' }: DOMStringMap): Promise<void> {
    if (all !== undefined) return this.#fold(undefined, what === 'fold', { said: () => done });
    return this.#fold(idInAddress(), what === 'fold', { said: () => this.#ofUnit(done) });
  }

  #branch({ done = '', undone = '' }: DOMStringMap): Promise<boolean> {
    if (search().has('branch')) return this.#go({ branch: undefined }, { said: () => undone });
    return this.#go({ branch: idInAddress() }, { said: () => this.#ofUnit(done) });
  }

  /** Words before the name of the unit that the address names, once the chart shows it: the field has it then. */
  #ofUnit(words: string): string {
    return `${words} ${this.querySelector<HTMLInputElement>('[data-find]')?.value ?? ''}.`;
  }

  async #copy({ copied = '', notCopied = '' }: DOMStringMap): Promise<void> {
    const link = new URL(location.href);
    link.searchParams.set('at', this.#at());
    this.#say((await copyText(link.href)) ? copied : `${notCopied} ${link.href}`);
  }

  async #download({ format = '', done = '', failed = '' }: DOMStringMap): Promise<void> {
    try {
      const [chart, { download }] = await Promise.all([this.#load(), import('./download.ts')]);
      this.#say(`${done} ${await download(chart.shown(), format)}`);
    } catch {
      this.#say(`${failed} ${format.toUpperCase()}`);
    }
  }

  /** What a script or a file was for, and did not come, is not done; it is asked for again the next time. */
  #sayUnread(): void {
    this.#say(this.dataset['unread'] ?? '');
  }

  #say(words: string): void {
    const place = this.querySelector('[role="status"]');
    if (place) place.textContent = words;
  }
}

customElements.define('org-chart-live', OrgChartLive);
