const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Where a moment stands among the stops of the slider: a day between two of them at the last that is not later, a moment
 * that is none of them at the first.
 */
export function stopOf(stops: readonly string[], at: string): number {
  if (stops.includes(at)) return stops.indexOf(at);
  if (at === 'after') return stops.length - 1;
  return Math.max(0, DAY.test(at) ? stops.findLastIndex((stop) => DAY.test(stop) && stop <= at) : 0);
}

/** The moment some stops on from another, as the address has it; undefined beyond either end. */
export function stepFrom(host: HTMLElement, at: string, by: number): string | undefined {
  const stops = stopsIn(host);
  return stops[stopOf(stops, at) + by];
}

/** The stops about a moment, the nearest first, and the later one first where two are as near. */
export function stopsAround(stops: readonly string[], at: string): string[] {
  const here = stopOf(stops, at);
  return stops.flatMap((_, i) => [stops[here + i + 1] ?? [], stops[here - i - 1] ?? []].flat());
}

/** The moments of the slider of a live chart, as the address has them. */
export function stopsIn(host: HTMLElement): string[] {
  return [...host.querySelectorAll('#oc-stops option')].map((stop) => stop.getAttribute('data-at') ?? '');
}

/** Sets the controls of a live chart as the address has them. */
export function setControls(host: HTMLElement, asked: URLSearchParams, at: string): void {
  const slider = host.querySelector<HTMLInputElement>('[data-moment]');
  if (slider) slider.value = String(stopOf(stopsIn(host), at));
  for (const select of host.querySelectorAll('select')) choose(select, asked.get(select.name) ?? '');
  for (const button of host.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.setAttribute('aria-disabled', String(stepFrom(host, at, Number(button.dataset['step'])) === undefined));
  host.querySelector('[data-do="branch"]')?.setAttribute('aria-pressed', String(asked.has('branch')));
}

/** Sets a select to a value of the address; to none, while nobody has said that what it does not offer is one. */
function choose(select: HTMLSelectElement, value: string): void {
  // What a select shows by itself may also be asked for by name.
  select.value = select.querySelector<HTMLOptionElement>(`[data-as="${CSS.escape(value)}"]`)?.value ?? value;
  if (select.selectedIndex < 0) select.value = '';
}
