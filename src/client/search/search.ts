import { make } from '../page/make.ts';
import { hitOf, type FoundPage, type Hit } from './hits.ts';
import { hasWord, isUnspaced, typedWords } from './typed.ts';

/** What is used of the index’s own module. */
interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly search: (words: string) => Promise<Found>;
  readonly debouncedSearch: (words: string) => Promise<Found | null>;
  /** Forgets all that it has fetched, and what it could not. */
  readonly destroy: () => Promise<void>;
}

interface Found {
  readonly results: readonly Result[];
}

interface Result {
  readonly data: () => Promise<FoundPage>;
}

const AT_ONCE = 10;

/** The page /search/: what is written into its field is looked up, and stands in the address. */
class SiteSearch extends HTMLElement {
  #index: Promise<Pagefind> | undefined;
  #shown = 0;
  #turn = 0;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.#part('[data-plain]').hidden = true;
    this.#part('[data-field]').hidden = false;
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('input', () => void this.#look(field.value));
    this.#part('[data-more]').addEventListener('click', () => void this.#look(field.value, this.#shown + AT_ONCE));
    if (field.value) void this.#look(field.value);
  }

  /** Shows the first hits of some words, up to so many. */
  async #look(words: string, most = AT_ONCE): Promise<void> {
    history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
    const turn = ++this.#turn;
    try {
      const found = words.trim() ? await (await this.#load()).debouncedSearch(words) : { results: [] };
      // The reader wrote on meanwhile, or took all away.
      if (!found || turn !== this.#turn) return;
      const pages = await pagesOf(found, most);
      const missing = await this.#missing(words, pages);
      if (turn !== this.#turn) return;
      const all = missing.length > 0 ? 0 : found.results.length;
      this.#list(all > 0 ? pages : [], all);
      this.#tell(words.trim() ? this.#count(all, missing) : '');
    } catch {
      await this.#forget();
      if (turn !== this.#turn) return;
      if (most === AT_ONCE) this.#list([], 0);
      this.#tell(this.dataset['failed'] ?? '');
    }
  }

  #list(pages: readonly FoundPage[], all: number): void {
    this.#shown = pages.length;
    this.#part('ol').replaceChildren(...pages.map((page) => this.#item(hitOf(page))));
    this.#part('[data-more]').hidden = pages.length >= all;
  }

  /** The typed words that no page has: the index drops letters from the end of a word until it has found something. */
  async #missing(words: string, pages: readonly FoundPage[]): Promise<readonly string[]> {
    const lacking = typedWords(words).filter((word) => !pages.some((page) => hasWord(page, word)));
    const isIndexed = await Promise.all(lacking.map((word) => this.#isIndexed(word)));
    return lacking.filter((_, index) => !isIndexed[index]);
  }

  /** Whether some page has another form of a word, which only a search in quotation marks is exact about, or its beginning. */
  async #isIndexed(word: string): Promise<boolean> {
    const { search } = await this.#load();
    if ((await search(`"${word}"`)).results.length > 0) return true;
    return (await pagesOf(await search(word), AT_ONCE)).some((page) => hasWord(page, word));
  }

  /** What did not come is asked for anew the next time: the index would keep that it did not. */
  async #forget(): Promise<void> {
    const index = this.#index;
    this.#index = undefined;
    await index?.then(({ destroy }) => destroy()).catch(() => undefined);
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

  #item({ title, address, excerpt, passages }: Hit): HTMLElement {
    const href = (path: string): string => new URL(path || '.', this.#root()).href;
    const words = make('p', {}, ...excerpt.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text)));
    const page = address.replace(/#.*$/, '');
    const links = passages.map((id) => make('a', { href: href(`${page}#${id}`) }, id));
    return make(
      'li',
      {},
      make('h2', {}, make('a', { href: href(address) }, title)),
      words,
      ...(links.length > 0 ? [make('p', { class: 'in' }, ...links.flatMap((link) => [link, ' ']))] : []),
    );
  }

  #count(results: number, missing: readonly string[]): string {
    const { nothing = '', none = '', one = '', many = '' } = this.dataset;
    if (results > 0) return results === 1 ? one : many.replace('{n}', String(results));
    // A part of a word without spaces may well be on a page: the index knows only whole ones.
    if (missing.length === 0 || missing.some(isUnspaced)) return nothing;
    const or = new Intl.ListFormat(document.documentElement.lang, { type: 'disjunction' });
    return none.replace('{words}', () => or.format(missing));
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

/** The first pages of what was found, up to so many. */
function pagesOf({ results }: Found, most: number): Promise<readonly FoundPage[]> {
  return Promise.all(results.slice(0, most).map((result) => result.data()));
}

customElements.define('site-search', SiteSearch);
