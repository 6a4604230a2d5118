import { addressOf, type Choice } from '../../embeds/choice.ts';
import type { Embed } from '../../embeds/embed.ts';
import { heightIn } from '../../embeds/frame.ts';
import { SNIPPETS, type SnippetName } from '../../embeds/snippets.ts';
import { copyText } from '../page/copy.ts';

/** An embed to try: its width and what is asked of it, and the codes that ask for the same. */
class EmbedExhibit extends HTMLElement {
  connectedCallback(): void {
    const frame = this.querySelector('iframe');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!frame || !json) return;
    const embed = JSON.parse(json) as Embed;
    const address = frame.src;
    const sized = new ResizeObserver(() => {
      this.#tellWidth(frame);
    });
    // The page around it may change, and a hand may pull its corner.
    for (const each of [frame, ...this.querySelectorAll('.stage')]) sized.observe(each);
    for (const part of this.querySelectorAll<HTMLElement>('[data-controls], [data-copy]')) part.hidden = false;
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#setWidth(target.value);
      else this.#follow(frame, address, embed);
    });
    this.addEventListener('click', ({ target }) => {
      const name = target instanceof HTMLElement ? target.dataset['copy'] : undefined;
      if (name !== undefined) void this.#copy(name);
    });
    addEventListener('message', ({ source, data }) => {
      const height = source === frame.contentWindow ? heightIn(data) : undefined;
      if (height !== undefined) frame.height = String(height);
    });
  }

  /** How wide the frame is, in the slider and beside it, and whether that is more than the page has room for. */
  #tellWidth(frame: HTMLIFrameElement): void {
    const width = frame.clientWidth;
    const slider = this.querySelector<HTMLInputElement>('[name="width"]');
    if (slider) slider.value = String(width);
    const output = this.querySelector('output');
    if (output) output.value = `${width} px`;
    const wider = this.querySelector<HTMLElement>('[data-wider]');
    if (wider) wider.hidden = width <= (this.querySelector('.stage')?.clientWidth ?? width);
  }

  #setWidth(width: string): void {
    const place = this.querySelector<HTMLElement>('.try');
    if (place) place.style.width = `${width}px`;
  }

  #follow(frame: HTMLIFrameElement, address: string, embed: Embed): void {
    const choice: Choice = Object.fromEntries(
      [...this.querySelectorAll('select')].map(({ name, value }) => [name, value]),
    );
    const src = addressOf({ address }, choice);
    if (frame.src !== src) frame.src = src;
    for (const code of this.querySelectorAll<HTMLElement>('[data-code]'))
      code.textContent = SNIPPETS[code.dataset['code'] as SnippetName](embed, choice);
  }

  async #copy(name: string): Promise<void> {
    const code = this.querySelector(`[data-code="${name}"]`)?.textContent ?? '';
    const place = this.querySelector<HTMLElement>('[role="status"]');
    const isCopied = await copyText(code);
    if (place) place.textContent = (isCopied ? place.dataset['copied'] : place.dataset['notCopied']) ?? '';
  }
}

customElements.define('embed-exhibit', EmbedExhibit);
