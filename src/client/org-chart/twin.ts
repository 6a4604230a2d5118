import type { OrgChartText, TextItem, TextLine } from '../../charts/org-chart/text.ts';
import { orgChartText } from '../../charts/org-chart/text.ts';
import { numerals, type PageNotes } from '../notes.ts';
import { make } from '../page/make.ts';
import { pictureIn, type Shown } from './chart.ts';
import { treeIn } from './tree.ts';

/** The text twin of a chart. */
export interface Twin {
  /** Says what the chart shows; `unit` is the one that the address names. */
  readonly show: (shown: Shown, unit: string) => void;
}

/** What a twin asks of its chart. */
export interface TwinActs {
  readonly fold: (unit: string, isToFold: boolean) => void;
  readonly choose: (unit: string) => void;
}

/** The text twin in its element, as a tree that is in step with the picture of its chart both ways. */
export function twinIn(host: HTMLElement, place: HTMLElement, { fold, choose }: TwinActs): Twin {
  const list = place.querySelector<HTMLElement>('.tree') ?? place;
  const keyed = (key: string): HTMLElement | undefined =>
    list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined;
  const select = (key: string): void => {
    // What has moved is where it is now, and what has gone is where it was.
    tree.select(keyed(key) ?? keyed(key.replace(/^unit\//, 'ghost/')));
  };
  const tree = treeIn(list, place.dataset['tree'] ?? '', {
    fold: (item, isToFold) => {
      fold(item.dataset['fold'] ?? '', isToFold);
    },
    choose: (item) => {
      const key = item.dataset['key'] ?? '';
      const unit = /^(?:unit|ghost)\/([^/]+)/.exec(key)?.[1];
      if (unit === undefined) select(key);
      else choose(unit);
    },
    focus: (item) => {
      markIn(host, item?.dataset['key']);
    },
  });
  for (const type of ['focusin', 'click'])
    host.addEventListener(type, ({ target }) => {
      const mark = target instanceof Element ? target.closest('.drawn a[data-key]') : null;
      const key = mark?.getAttribute('data-key');
      if (key) select(key.replace(/\/link$/, ''));
    });
  return {
    show({ data, notes }, unit) {
      const { activeElement } = document;
      const focused = list.contains(activeElement)
        ? activeElement?.closest<HTMLElement>('li')?.dataset['key']
        : undefined;
      const text = orgChartText(data);
      write(place, text, notes);
      const folds = new Map(foldsIn(text.items).map(({ id, isFolded }) => [id, isFolded]));
      tree.adopt((item) => folds.get(item.dataset['fold'] ?? ''));
      if (unit) select(`unit/${unit}`);
      if (focused !== undefined) keyed(focused)?.focus({ preventScroll: true });
    },
  };
}

function foldsIn(items: readonly TextItem[]): NonNullable<TextItem['fold']>[] {
  return items.flatMap(({ fold, items: inner }) => [...(fold ? [fold] : []), ...foldsIn(inner)]);
}

/** Marks in the picture what has the focus in the tree. */
function markIn(host: HTMLElement, key: string | undefined): void {
  for (const mark of host.querySelectorAll('.near')) mark.classList.remove('near');
  if (key === undefined) return;
  pictureIn(host)
    ?.querySelector(`[data-key="${CSS.escape(key)}"]`)
    ?.classList.add('near');
}

function write(place: HTMLElement, { items, lines, remark = '' }: OrgChartText, notes: PageNotes): void {
  place.querySelector('.tree')?.replaceChildren(...items.map((item) => listItem(place, item, notes)));
  place.querySelector('.remark')?.replaceChildren(remark);
  const body = place.querySelector('tbody');
  body?.replaceChildren(...lines.map((line) => tableRow(line, notes)));
  body?.closest('div')?.toggleAttribute('hidden', lines.length === 0);
}

function listItem(place: HTMLElement, item: TextItem, notes: PageNotes): HTMLElement {
  const { sign, label, words, notes: said, items, fold } = item;
  const standing = words === place.dataset['notStated'] ? 'absent' : sign.standing;
  const own = make('p', {}, `${label} `, ...(words ? [standingWords(place, standing, words)] : []));
  own.append(numerals(notes.keysOf(sign.evidence.cites), notes));
  if (said.length > 0) own.append(make('span', { class: 'when' }, said.join(' · ')));
  const inner = items.map((each) => listItem(place, each, notes));
  const attributes = { 'data-key': sign.key, ...(fold ? { 'data-fold': fold.id } : {}) };
  return make('li', attributes, own, ...(inner.length > 0 ? [make('ul', { class: 'tree' }, ...inner)] : []));
}

function standingWords(place: HTMLElement, standing: string, words: string): Node {
  const parts = place.querySelector('template')?.content;
  const element = parts?.querySelector(`[data-words="${standing}"] em`)?.cloneNode() ?? document.createElement('em');
  element.textContent = words;
  return element;
}

function tableRow({ sign, between, kind, standing }: TextLine, notes: PageNotes): HTMLElement {
  const line = document.querySelector<HTMLTemplateElement>('#who-parts')?.content;
  const drawn = line?.querySelector(`[data-line="${sign.standing}"]`)?.firstElementChild?.cloneNode(true);
  const said = make('td', {}, ...(drawn ? [drawn] : []), make('em', {}, standing));
  said.append(numerals(notes.keysOf(sign.evidence.cites), notes));
  return make('tr', {}, make('th', { scope: 'row' }, between), make('td', {}, kind), said);
}
