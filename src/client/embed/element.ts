import { addressOf, type Choice } from '../../embeds/choice.ts';
import { heightIn } from '../../embeds/frame.ts';

const ASKED = ['at', 'theme', 'standing', 'lang'] as const;

/** Where the embeds of the site are that this script comes from: a plain frame of one of them is kept fitting too. */
const HOME =
  document.currentScript instanceof HTMLScriptElement ? new URL('.', document.currentScript.src).href : undefined;

/**
 * `<cited-chart src="…/embed/org-chart/" at="…" theme="…" standing="…" lang="…">`: the chart in a frame of its own, as
 * high as its content. What stands in the element is shown until then, and where there is no script.
 */
class CitedChart extends HTMLElement {
  static observedAttributes = ['src', ...ASKED];
  readonly #frame = document.createElement('iframe');
  #root: ShadowRoot | undefined;

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const src = this.#address();
    if (src === undefined) return;
    this.#root ??= this.#attach();
    if (this.#frame.src !== src) this.#frame.src = src;
  }

  /** The frame takes the place of what stood here, and at first its height. */
  #attach(): ShadowRoot {
    const { height } = this.getBoundingClientRect();
    const frame = this.#frame;
    frame.title = (this.querySelector('img')?.alt ?? this.textContent.trim()) || 'Chart';
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    frame.height = String(Math.max(200, Math.round(height)));
    Object.assign(frame.style, { border: '0', width: '100%', display: 'block' });
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    const root = this.attachShadow({ mode: 'open' });
    root.append(frame);
    return root;
  }

  /** Undefined for what is no address of a page: a script, for one. */
  #address(): string | undefined {
    const url = addressIn(this.getAttribute('src') ?? '');
    if (!url || !['http:', 'https:', 'file:'].includes(url.protocol)) return undefined;
    const choice: Choice = Object.fromEntries(ASKED.map((name) => [name, this.getAttribute(name) ?? '']));
    return addressOf({ address: url.href }, choice);
  }

  /** From this frame alone, whatever its origin: that of a frame in a sandbox is “null”. */
  readonly #hear = ({ source, data }: MessageEvent): void => {
    if (source === this.#frame.contentWindow) fit(this.#frame, data);
  };
}

function addressIn(text: string): URL | undefined {
  try {
    return new URL(text, document.baseURI);
  } catch {
    return undefined;
  }
}

function fit(frame: HTMLIFrameElement, data: unknown): void {
  const height = heightIn(data);
  if (height !== undefined) frame.height = String(height);
}

if (!customElements.get('cited-chart')) {
  customElements.define('cited-chart', CitedChart);
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (HOME !== undefined && frame.src.startsWith(HOME) && frame.contentWindow === source) fit(frame, data);
  });
}
