import { addressOf, hasView, withPart, type Part } from './address.ts';
import type { Chart } from './chart.ts';
import { copyText } from './copy.ts';
import type { Zoom } from './zoom.ts';

/**
 * The chart that can be set to a moment. What it shows stands in the address (`?at=`, `?from=`, `?standing=`, …), and
 * only there: a control changes the address, and the chart follows it. What draws is loaded with the first hand on it.
 */
class OrgChartLive extends HTMLElement {
  #chart: Promise<Chart> | undefined;
  #zoom: Promise<Zoom> | undefined;
  #turn = 0;

  connectedCallback(): void {
    for (const controls of this.querySelectorAll<HTMLElement>('[data-controls]')) controls.hidden = false;
    const full = this.querySelector<HTMLElement>('[data-zoom="full"]');
    if (full) full.hidden = !document.fullscreenEnabled;
    this.#listen();
    const isAsked = hasView(search());
    void this.#follow(isAsked || document.querySelector('.ents :target') !== null).then(() => {
      // At once: the browser would break off a slow way, since it goes to the entry of the unit itself.
      if (isAsked) this.#aim('center', 'instant');
    });
  }

  #listen(): void {
    for (const type of ['pointerenter', 'focusin'])
      this.addEventListener(type, () => void this.#load(), { once: true });
    this.addEventListener('input', (event) => {
      this.#onInput(event);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['find'] !== undefined) void this.#find(target);
    });
    this.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    addEventListener('popstate', () => void this.#follow(this.#chart !== undefined || hasView(search())));
    this.addEventListener(
      'wheel',
      (event) => {
        // Only with a modifier, as browsers zoom: a plain wheel scrolls the page.
        if (!(event.ctrlKey || event.metaKey) || !(event.target instanceof Element && event.target.closest('.drawn')))
          return;
        event.preventDefault();
        void this.#zoomed((zoom) => {
          zoom.wheel(event);
        });
      },
      { passive: false },
    );
    new ResizeObserver(
      () =>
        void this.#chart?.then((chart) => {
          chart.fit();
        }),
    ).observe(this);
  }

  #onInput({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.dataset['moment'] !== undefined)
      this.#go({ at: this.#stops()[Number(target.value)] }, { isStep: true });
    if (target instanceof HTMLSelectElement) this.#go({ [target.name]: target.value });
  }

  #onClick(event: MouseEvent): void {
    const asked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do], .cards a') : null;
    if (!asked || asked.getAttribute('aria-disabled') === 'true' || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const { at, do: what, step, zoom } = asked.dataset;
    if (at !== undefined) {
      event.preventDefault();
      this.#go({ at });
    }
    if (what === 'step') this.#step(Number(step));
    if (what === 'copy') void this.#copy(asked.dataset);
    if (what === 'branch') this.#go({ branch: search().has('branch') ? undefined : this.#unit() });
    if (what === 'fold' || what === 'unfold')
      void this.#fold(asked.dataset['all'] === undefined ? this.#unit() : undefined, what === 'fold');
    if (what === 'zoom')
      void this.#zoomed((each) => {
        each.to(zoom ?? '');
      });
  }

  #load(): Promise<Chart> {
    this.#chart ??= import('./chart.ts').then(({ chartIn }) => {
      const chart = chartIn(this);
      this.querySelector('#oc-units')?.replaceChildren(...chart.names().map((name) => new Option('', name)));
      return chart;
    });
    return this.#chart;
  }

  async #zoomed(how: (zoom: Zoom) => void): Promise<void> {
    this.#zoom ??= import('./zoom.ts').then(({ zoomIn }) => zoomIn(this));
    how(await this.#zoom);
  }

  /** The moments of the slider, as the address has them. */
  #stops(): string[] {
    return [...this.querySelectorAll('#oc-stops option')].map((stop) => stop.getAttribute('data-at') ?? '');
  }

  #step(by: number): void {
    const stops = this.#stops();
    const at = stops[Math.max(0, stops.indexOf(this.#at()) + by)];
    if (at !== undefined) this.#go({ at });
  }

  #at(): string {
    return search().get('at') ?? this.dataset['at'] ?? '';
  }

  /** The unit that the address names. */
  #unit(): string {
    return decodeURIComponent(location.hash.slice(1));
  }

  /** Sets a part of the view and shows it. A step of the slider leaves no step back. */
  #go(part: Part, { isStep = false, hash = location.hash } = {}): void {
    const address = addressOf(location.pathname, withPart(search(), part), hash);
    if (isStep) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    void this.#follow();
  }

  /** Sets the controls, and the chart unless it still shows what was built, by the address. */
  async #follow(isDrawn = true): Promise<void> {
    const asked = search();
    const stops = this.#stops();
    const slider = this.querySelector<HTMLInputElement>('[data-moment]');
    const index = stops.indexOf(this.#at());
    if (slider && index >= 0) slider.value = String(index);
    for (const select of this.querySelectorAll('select')) choose(select, asked.get(select.name) ?? '');
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]'))
      button.setAttribute('aria-disabled', String(stops[index + Number(button.dataset['step'])] === undefined));
    this.querySelector('[data-do="branch"]')?.setAttribute('aria-pressed', String(asked.has('branch')));
    if (!isDrawn) return;
    const turn = ++this.#turn;
    const chart = await this.#load();
    // Another view may have been asked for while the script came.
    if (turn === this.#turn) chart.show(asked, location.hash);
  }

  /** Brings the unit that the address names into view. */
  #aim(block: ScrollLogicalPosition, behavior: ScrollBehavior = isCalm() ? 'instant' : 'smooth'): void {
    const mark = [...this.querySelectorAll('.aim')].find((each) => each.checkVisibility());
    mark?.scrollIntoView({ block, inline: 'nearest', behavior });
  }

  async #find(field: HTMLInputElement): Promise<void> {
    const found = (await this.#load()).find(field.value);
    if (!found) {
      this.#say(`${field.dataset['notFound'] ?? ''} ${field.value}`);
      return;
    }
    this.#go(found.folded === undefined ? {} : { folded: found.folded }, { hash: `#${found.id}` });
    this.#aim('nearest');
  }

  async #fold(unit: string | undefined, isFolded: boolean): Promise<void> {
    const chart = await this.#load();
    this.#go({ folded: chart.fold(unit, isFolded) });
  }

  async #copy({ copied = '', notCopied = '' }: DOMStringMap): Promise<void> {
    const link = new URL(location.href);
    link.searchParams.set('at', this.#at());
    this.#say((await copyText(link.href)) ? copied : `${notCopied} ${link.href}`);
  }

  #say(words: string): void {
    const place = this.querySelector('[data-say]');
    if (place) place.textContent = words;
  }
}

/** Sets a select to a value of the address, which may be one that it does not offer by itself. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex >= 0) return;
  const stop = document.querySelector(`#oc-stops [data-at="${CSS.escape(value)}"]`);
  select.add(new Option(stop?.getAttribute('label') ?? value, value, false, true));
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function search(): URLSearchParams {
  return new URLSearchParams(location.search);
}

customElements.define('org-chart-live', OrgChartLive);
