import { hitOf, type FoundPage, type Hit } from './hits.ts';

/** What is used of the index’s own module. */
interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly debouncedSearch: (words: string) => Promise<{ readonly results: readonly Result[] } | null>;
}

interface Result {
  readonly data: () => Promise<FoundPage>;
}

const AT_ONCE = 10;

/** The page /search/: what is written into its field is looked up, and stands in the address. */
class SiteSearch extends HTMLElement {
  #index: Promise<Pagefind> | undefined;
  #results: readonly Result[] = [];
  #shown = 0;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#part('[data-plain]').hidden = true;
    this.#part('[data-field]').hidden = false;
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('input', () => void this.#look(field.value));
    this.#part('[data-more]').addEventListener('click', () => void this.#show());
    if (field.value) void this.#look(field.value);
  }

  async #look(words: string): Promise<void> {
    history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    try {
      const found = words.trim() ? await (await this.#load()).debouncedSearch(words) : { results: [] };
      // null: the reader wrote on meanwhile
      if (!found) return;
      this.#results = found.results;
      this.#shown = 0;
      this.#part('ol').replaceChildren();
      this.#tell(words.trim() ? this.#count(found.results.length) : '');
      await this.#show();
    } catch {
      this.#index = undefined;
      this.#tell(this.dataset['failed'] ?? '');
    }
  }

  /** The index is asked for with the first word, and then kept. */
  #load(): Promise<Pagefind> {
    this.#index ??= this.#import();
    return this.#index;
  }

  async #import(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ this.#source().href)) as Pagefind;
    await pagefind.options({ baseUrl: this.#root().pathname, excerptLength: 28 });
    return pagefind;
  }

  /** The module of the index, one folder below the site. */
  #source(): URL {
    return new URL(this.getAttribute('src') ?? '', document.baseURI);
  }

  /** The address of the site, wherever it is served. */
  #root(): URL {
    return new URL('../', this.#source());
  }

  async #show(): Promise<void> {
    const results = this.#results;
    const next = results.slice(this.#shown, this.#shown + AT_ONCE);
    this.#shown += next.length;
    const pages = await Promise.all(next.map((result) => result.data()));
    if (results !== this.#results) return;
    this.#part('ol').append(...pages.map((page) => this.#item(hitOf(page))));
    this.#part('[data-more]').hidden = this.#shown >= results.length;
  }

  #item({ title, address, excerpt, passages }: Hit): HTMLElement {
    const href = (path: string): string => new URL(path || '.', this.#root()).href;
    const words = element(
      'p',
      {},
      ...excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)),
    );
    const page = address.replace(/#.*$/, '');
    const links = passages.map((id) => element('a', { href: href(`${page}#${id}`) }, id));
    return element(
      'li',
      {},
      element('h2', {}, element('a', { href: href(address) }, title)),
      words,
      ...(links.length > 0 ? [element('p', { class: 'in' }, ...links.flatMap((link) => [link, ' ']))] : []),
    );
  }

  #count(results: number): string {
    const { none = '', one = '', many = '' } = this.dataset;
    return results === 0 ? none : results === 1 ? one : many.replace('{n}', String(results));
  }

  #tell(words: string): void {
    this.#part('[role=status]').textContent = words;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`missing part: ${selector}`);
    return part;
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

customElements.define('site-search', SiteSearch);
