/** What the card answers: the claim, how firmly it is said and by whom, on which passages, and what is not stated. */
export interface Answer {
  readonly claim: string;
  /** A standing, for its line. */
  readonly standing: string;
  /** The standing in words. */
  readonly words: string;
  /** The ids of the documents that say nothing of it. */
  readonly silent: readonly string[];
  /** The notes it stands on: items of the page's list of passages. */
  readonly notes: readonly HTMLElement[];
  /** Whether it is one passage itself, which needs a way to its place rather than its words again. */
  readonly isPassage: boolean;
  readonly unstated?: string;
}

/** The answer of a mark or a numeral, or undefined where the page has no note for it. */
export function answerOf(asked: Element): Answer | undefined {
  if (asked.hasAttribute('data-n')) return answerOfMark(asked);
  const [note] = notesOf((asked.getAttribute('href') ?? '').replace(/^#n-/, ''));
  return note && answerOfNumeral(note);
}

/** The note of a passage, or those of all statements of a sentence. */
function notesOf(key: string): HTMLElement[] {
  const note = document.getElementById(`n-${key}`);
  if (note) return [note];
  const statements = document.querySelectorAll<HTMLElement>(`.all [id^="${CSS.escape(`n-${key}`)}"]`);
  return [...statements].filter(({ id }) => /^[a-z]+$/.test(id.slice(`n-${key}`.length)));
}

/** The answer of a mark, or undefined where the page has no note for it. */
export function answerOfMark(mark: Element): Answer | undefined {
  const notes = (mark.getAttribute('data-n') ?? '').split(' ').flatMap(notesOf);
  if (notes.length === 0) return undefined;
  const unstated = mark.getAttribute('data-gap');
  return {
    claim: mark.getAttribute('data-say') ?? mark.getAttribute('aria-label') ?? '',
    standing: mark.getAttribute('data-st') ?? '',
    words: mark.getAttribute('data-sw') ?? '',
    silent: (mark.getAttribute('data-no') ?? '').split(' ').filter((id) => id !== ''),
    notes,
    isPassage: false,
    ...(unstated ? { unstated } : {}),
  };
}

function answerOfNumeral(note: HTMLElement): Answer {
  return {
    claim: textOf(note, '.t'),
    standing: note.dataset['st'] ?? '',
    words: textOf(note, 'em'),
    silent: [],
    notes: [note],
    isPassage: true,
  };
}

function textOf(note: HTMLElement, part: string): string {
  return note.querySelector(part)?.textContent.trim() ?? '';
}
