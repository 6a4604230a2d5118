import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import { chartWordsOf } from '../../model/words/chart.ts';
import type { View } from '../../charts/org-chart/view.ts';
import { textId } from '../../embeds/addresses.ts';
import { make } from '../page/make.ts';
import { numerals, type PageNotes } from '../notes.ts';

interface Asked {
  readonly notes: PageNotes;
  readonly view: View;
  /** What the moment is called that the chart is compared with. */
  readonly from: string | undefined;
  /** What of the address was not understood, as sentences. */
  readonly unread: readonly string[];
}

/** Says in words what a live chart shows: its title, its foot, its changes, the current card, and a short line aloud. */
export function tell(host: HTMLElement, data: OrgChartData, { notes, view, from, unread }: Asked): void {
  const {
    says,
    standing: { names },
  } = chartWordsOf(data.language);
  const {
    changes,
    state: { label, title, subtitle },
  } = data;
  const stop = host.querySelector(`[data-controls] option[data-at="${CSS.escape(view.at)}"]`);
  const moment = stop?.getAttribute('label') ?? label;
  write(host, '.ct', [title]);
  write(host, '.sub', [subtitle]);
  write(host, '[data-label]', [moment]);
  host.querySelector('[data-moment]')?.setAttribute('aria-valuetext', moment);
  write(
    host,
    '.foot-c p',
    data.foot.map(({ text }, index) => (index === 0 ? make('b', {}, `${text} `) : `${text} `)),
  );
  write(
    host,
    '[data-changes]',
    changes.map(({ sentence, evidence }) => make('li', {}, sentence, numerals(notes.keysOf(evidence.cites), notes))),
  );
  host.querySelector('.none')?.toggleAttribute('hidden', changes.length > 0);
  markCard(host, view.at);
  offer(host, 'from', view.from, from);
  offer(host, 'standing', view.standing, names[view.standing ?? 'stated']);
  write(host, '[role="status"]', [[...unread, says(label, changes.length)].join(' ')]);
}

/** Sets a select to a value that was understood, though it may not offer it by itself. */
function offer(host: HTMLElement, name: string, value = '', label = value): void {
  const select = host.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select?.value === '' && value !== '' && !select.querySelector(`[data-as="${CSS.escape(value)}"]`))
    select.add(new Option(label, value, false, true));
}

/** Marks the unit that the address names, in every picture. One that is painted the first time loses its marks. */
export function markUnit(host: HTMLElement, unit: string | undefined): void {
  for (const mark of host.querySelectorAll('.aim')) mark.classList.remove('aim');
  const key = CSS.escape(`unit/${unit ?? ''}`);
  if (unit !== undefined)
    for (const mark of host.querySelectorAll(`.drawn [data-key="${key}"]`)) mark.classList.add('aim');
}

/** Lets the controls of a unit act on the one that the address names. */
export function tellUnit(host: HTMLElement, unit: string | undefined, { name, isFolded }: UnitWords): void {
  allow(host, '[data-do="fold"]:not([data-all])', isFolded === false);
  allow(host, '[data-do="unfold"]:not([data-all])', isFolded === true);
  allow(host, '[data-do="branch"]', unit !== undefined || host.querySelector('[aria-pressed="true"]') !== null);
  const field = host.querySelector<HTMLInputElement>('[data-find]');
  if (field && name !== undefined) field.value = name;
}

/** What is said of the unit that the address names. */
interface UnitWords {
  readonly name: string | undefined;
  /** Undefined where there is nothing to fold. */
  readonly isFolded: boolean | undefined;
}

/** A button that does nothing now keeps the focus, and says so. */
function allow(host: HTMLElement, buttons: string, isAllowed: boolean): void {
  for (const button of host.querySelectorAll(buttons)) button.setAttribute('aria-disabled', String(!isAllowed));
}

function markCard(host: HTMLElement, state: string): void {
  for (const card of host.querySelectorAll<HTMLElement>('.cards a')) {
    const isCurrent = card.dataset['at'] === state;
    card.classList.toggle('on', isCurrent);
    if (isCurrent) card.setAttribute('aria-current', 'step');
    else card.removeAttribute('aria-current');
  }
  const more = host.querySelector('.foot-c nav a');
  const text = textId(state);
  more?.setAttribute('href', document.getElementById(text) ? `#${text}` : '#entries');
}

function write(host: HTMLElement, place: string, children: readonly (Node | string)[]): void {
  host.querySelector(place)?.replaceChildren(...children);
}
