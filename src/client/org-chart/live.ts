import { copyText } from './copy.ts';
import type { Chart } from './chart.ts';

/**
 * The chart that can be set to a moment. What it shows stands in the address (`?at=`, `?from=`, `?standing=`), and only
 * there: a control changes the address, and the chart follows it. What draws is loaded with the first hand on a control.
 */
class OrgChartLive extends HTMLElement {
  #chart: Promise<Chart> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (!controls) return;
    controls.hidden = false;
    this.#listen(controls);
    this.#follow(hasView(search()));
  }

  #listen(controls: HTMLElement): void {
    for (const type of ['pointerenter', 'focusin'])
      this.addEventListener(type, () => void this.#load(), { once: true });
    controls.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#go({ at: this.#stops()[Number(target.value)] }, 'replace');
      if (target instanceof HTMLSelectElement) this.#go({ [target.name]: target.value });
    });
    this.addEventListener('click', (event) => {
      const asked =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>('[data-step], [data-copy], .cards a')
          : null;
      if (!asked || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const { step, copy, at } = asked.dataset;
      if (copy !== undefined) void this.#copy(asked.dataset);
      if (step !== undefined) this.#step(Number(step));
      if (at === undefined) return;
      event.preventDefault();
      this.#go({ at });
    });
    addEventListener('popstate', () => {
      this.#follow();
    });
    new ResizeObserver(
      () =>
        void this.#chart?.then((chart) => {
          chart.fit();
        }),
    ).observe(this);
  }

  #load(): Promise<Chart> {
    this.#chart ??= import('./chart.ts').then(({ chartIn }) => chartIn(this));
    return this.#chart;
  }

  /** The moments of the slider, as the address has them. */
  #stops(): string[] {
    return [...this.querySelectorAll('datalist option')].map((stop) => stop.getAttribute('data-at') ?? '');
  }

  #step(by: number): void {
    const stops = this.#stops();
    const at = stops[Math.max(0, stops.indexOf(this.#at()) + by)];
    if (at !== undefined) this.#go({ at });
  }

  #at(): string {
    return search().get('at') ?? this.dataset['at'] ?? '';
  }

  /** Sets a part of the view, an empty value taking it out, and shows it. */
  #go(part: Readonly<Record<string, string | undefined>>, how: 'push' | 'replace' = 'push'): void {
    const next = search();
    for (const [name, value] of Object.entries(part))
      if (value === undefined || value === '') next.delete(name);
      else next.set(name, value);
    const address = `${location.pathname}${next.size > 0 ? `?${next.toString()}` : ''}${location.hash}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#follow();
  }

  /** Sets the controls, and the chart unless it still shows what was built, by the address. */
  #follow(isDrawn = true): void {
    const [asked, at] = [search(), this.#at()];
    const stops = this.#stops();
    const slider = this.querySelector<HTMLInputElement>('[data-moment]');
    const index = stops.indexOf(at);
    if (slider && index >= 0) slider.value = String(index);
    for (const select of this.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]'))
      button.disabled = stops[index + Number(button.dataset['step'])] === undefined;
    if (isDrawn) void this.#draw(asked);
  }

  async #draw(asked: URLSearchParams): Promise<void> {
    const turn = ++this.#turn;
    const chart = await this.#load();
    // Another moment may have been asked for while the script came.
    if (turn === this.#turn) chart.show(asked);
  }

  async #copy({ copied = '', notCopied = '' }: DOMStringMap): Promise<void> {
    const say = this.querySelector('[data-say]');
    const link = new URL(location.href);
    link.searchParams.set('at', this.#at());
    const isCopied = await copyText(link.href);
    if (say) say.textContent = isCopied ? copied : `${notCopied} ${link.href}`;
  }
}

function search(): URLSearchParams {
  return new URLSearchParams(location.search);
}

function hasView(asked: URLSearchParams): boolean {
  return ['at', 'from', 'standing'].some((name) => asked.has(name));
}

customElements.define('org-chart-live', OrgChartLive);
