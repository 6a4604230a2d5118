import { isPlain } from './page/plain.ts';

/** How a page comes by notes that it does not list. */
interface Ways {
  /** Brings those of a link; undefined where the page has them all. Rejects where they do not come. */
  readonly bring: (link: Element) => Promise<unknown> | undefined;
  /** The address that says who says so, where they do not come. */
  readonly otherwise: (link: Element) => string;
}

/**
 * When someone asks a link of a host who says so, lets the page first take in the notes that it stands on, among which the
 * card then finds them.
 */
export function notesFirst(host: HTMLElement, links: string, { bring, otherwise }: Ways): void {
  let answered: Element | undefined;
  const answer = (link: Element): void => {
    // Whatever has come by now, this click is for the card: nothing is fetched for it again.
    answered = link;
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    answered = undefined;
  };
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest(links) : null;
    if (!link || link === answered || !isPlain(event)) return;
    const coming = bring(link);
    if (!coming) return;
    event.preventDefault();
    event.stopPropagation();
    void coming.then(
      () => {
        answer(link);
      },
      () => {
        location.assign(otherwise(link));
      },
    );
  };
  host.addEventListener('click', onClick, true);
}
