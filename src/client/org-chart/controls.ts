/** The moments of the slider of a live chart, as the address has them. */
export function stopsIn(host: HTMLElement): string[] {
  return [...host.querySelectorAll('#oc-stops option')].map((stop) => stop.getAttribute('data-at') ?? '');
}

/** Sets the controls of a live chart as the address has them. */
export function setControls(host: HTMLElement, asked: URLSearchParams, at: string): void {
  const stops = stopsIn(host);
  const index = stops.indexOf(at);
  const slider = host.querySelector<HTMLInputElement>('[data-moment]');
  if (slider && index >= 0) slider.value = String(index);
  for (const select of host.querySelectorAll('select')) choose(select, asked.get(select.name) ?? '');
  for (const button of host.querySelectorAll<HTMLButtonElement>('[data-step]'))
    button.setAttribute('aria-disabled', String(stops[index + Number(button.dataset['step'])] === undefined));
  host.querySelector('[data-do="branch"]')?.setAttribute('aria-pressed', String(asked.has('branch')));
}

/** Sets a select to a value of the address, which may be one that it does not offer by itself. */
function choose(select: HTMLSelectElement, value: string): void {
  // What a select shows by itself may also be asked for by name.
  select.value = select.querySelector<HTMLOptionElement>(`[data-as="${CSS.escape(value)}"]`)?.value ?? value;
  if (select.selectedIndex >= 0) return;
  const stop = document.querySelector(`#oc-stops [data-at="${CSS.escape(value)}"]`);
  select.add(new Option(stop?.getAttribute('label') ?? value, value, false, true));
}

/** Brings the unit that the address names into view; says whether the picture has it. */
export function aimIn(host: HTMLElement, block: ScrollLogicalPosition, behavior: ScrollBehavior): boolean {
  const mark = [...host.querySelectorAll('.aim')].find((each) => each.checkVisibility());
  mark?.scrollIntoView({ block, inline: 'nearest', behavior });
  return mark !== undefined;
}

/** How a chart goes to what was asked for: at once for who asked for less motion. */
export function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
