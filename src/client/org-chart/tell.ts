import type { OrgChartData } from '../../charts/org-chart/parts.ts';
import { chartWordsOf } from '../../model/words/chart.ts';
import type { PageNotes } from './notes.ts';

/** Says in words what a live chart shows: its title, its foot, its changes, the current card, and a short line aloud. */
export function tell(host: HTMLElement, data: OrgChartData, notes: PageNotes): void {
  const { live } = chartWordsOf(data.language);
  const { id, label, title, subtitle } = data.state;
  write(host, '.ct', [title]);
  write(host, '.sub', [subtitle]);
  write(host, '[data-label]', [label]);
  host.querySelector('[data-moment]')?.setAttribute('aria-valuetext', label);
  write(
    host,
    '.foot-c p',
    data.foot.map(({ text }, index) => (index === 0 ? make('b', `${text} `) : `${text} `)),
  );
  write(
    host,
    '[data-changes]',
    data.changes.map(({ sentence, evidence }) => make('li', sentence, numerals(notes.keysOf(evidence.cites), notes))),
  );
  host.querySelector('.none')?.toggleAttribute('hidden', data.changes.length > 0);
  markCard(host, id);
  write(host, '[data-say]', [live.says(label, data.changes.length)]);
}

function markCard(host: HTMLElement, state: string): void {
  for (const card of host.querySelectorAll<HTMLElement>('.cards a')) {
    const isCurrent = card.dataset['at'] === state;
    card.classList.toggle('on', isCurrent);
    if (isCurrent) card.setAttribute('aria-current', 'step');
    else card.removeAttribute('aria-current');
  }
  const more = host.querySelector('.foot-c nav a');
  more?.setAttribute('href', document.getElementById(state) ? `#${state}` : '#entries');
}

/** The numerals of some passages, as links to their notes. */
function numerals(keys: readonly string[], { numbers }: PageNotes): Node {
  const links = keys.flatMap((key, index) => {
    const link = make('a', String(numbers.get(key)));
    link.className = 'c';
    link.setAttribute('href', `#n-${key}`);
    link.setAttribute('aria-label', nameOf(key));
    return index === 0 ? [link] : [make('i', ','), link];
  });
  const all = make('span', '', ...links);
  all.className = 'cs';
  return all;
}

/** What the page calls a numeral elsewhere. */
function nameOf(key: string): string {
  return document.querySelector(`a.c[href="${CSS.escape(`#n-${key}`)}"]`)?.getAttribute('aria-label') ?? key;
}

function write(host: HTMLElement, place: string, children: readonly (Node | string)[]): void {
  host.querySelector(place)?.replaceChildren(...children);
}

function make(name: string, text: string, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(name);
  element.append(text, ...children);
  return element;
}
