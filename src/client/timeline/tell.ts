import { wordStretch } from '../../charts/timeline/days.ts';
import type { TimelineSource } from '../../charts/timeline/source.ts';
import type { TimelineData } from '../../charts/timeline/values.ts';
import type { AskedView } from '../../charts/timeline/view.ts';
import { timelineWordsOf } from '../../model/words/timeline.ts';
import type { IsEnd } from './moves.ts';

interface Told extends AskedView {
  readonly data: TimelineData;
  readonly isEnd: IsEnd;
}

/** Says in words what a live timeline shows: its foot, what the view leaves out, its controls, and a line aloud. */
export function tell(host: HTMLElement, source: TimelineSource, { data, view, unread, isEnd }: Told): void {
  const words = timelineWordsOf(source.language);
  const undated = [...data.between.flatMap(({ events }) => events), ...data.loose];
  const ids = [...data.dated, ...undated].map(({ id }) => id);
  write(host, '.foot-c b', data.foot);
  write(host, '[data-left]', data.left.map((sentence) => ` ${sentence}`).join(''));
  // A year that no document states is not said of what is shown either.
  const hasYear = !data.dated.some(({ date }) => date?.isResolved);
  const stretch = view.stretch ? wordStretch(view.stretch, source.language, words, hasYear) : '';
  const missing = view.event !== undefined && !ids.includes(view.event);
  const label = source.events.find(({ id }) => id === view.event)?.label ?? '';
  const aim = missing ? `${host.dataset['notHere'] ?? ''} ${label}` : label;
  write(
    host,
    '[role="status"]',
    [...unread, words.says(data.dated.length, stretch, undated.length), ...(aim ? [aim] : [])].join(' '),
  );
  setControls(host, view, source);
  setWays(host, view, isEnd);
}

function setControls(host: HTMLElement, view: AskedView['view'], { names }: TimelineSource): void {
  for (const select of host.querySelectorAll('select')) {
    const value = view[select.name as 'standing' | 'document' | 'lane'] ?? '';
    select.value = value;
    if (select.selectedIndex < 0) select.add(new Option(value, value, false, true));
  }
  const field = host.querySelector<HTMLInputElement>('[data-name]');
  if (field) field.value = names.find(({ id }) => id === view.name)?.label ?? '';
}

/** A button that does nothing now keeps the focus, and says so. */
function setWays(host: HTMLElement, { stretch }: AskedView['view'], isEnd: IsEnd): void {
  for (const button of host.querySelectorAll<HTMLElement>('[data-do]')) {
    const { do: way, by } = button.dataset;
    if (way === 'whole') disable(button, !stretch);
    if (way === 'zoom' || way === 'pan') disable(button, isEnd(way, Number(by)));
  }
}

function disable(button: HTMLElement, isDisabled: boolean): void {
  button.setAttribute('aria-disabled', String(isDisabled));
}

function write(host: HTMLElement, place: string, text: string): void {
  const element = host.querySelector(place);
  if (element) element.textContent = text;
}
