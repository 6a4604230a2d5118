import { isWhole, plainMarks } from '../documents/fold.ts';
import type { SourceDocument } from '../model/passage.ts';
import type { Problem } from '../model/place.ts';
import type { Data } from './content.ts';
import { nearestId } from '../model/nearest.ts';

/**
 * Every form of a name that is said to be printed in a full edition, and that no sentence of it has. What a digest restates
 * it may say without the form.
 */
export function misprinted({ names }: Data, documents: readonly SourceDocument[]): Problem[] {
  const full = documents.filter(({ edition }) => edition === 'full');
  const textsOf = new Map(full.map(({ id, passages }) => [id, passages.map(({ text }) => plainMarks(text))]));
  return (names.value ?? []).flatMap(({ printed }, i) =>
    Object.entries(printed).flatMap(([id, forms]) =>
      forms.flatMap((form, j): Problem[] => {
        const texts = textsOf.get(id);
        if (!texts || texts.some((text) => hasForm(text, plainMarks(form)))) return [];
        const nearest = nearestForm(form, texts);
        return [
          {
            place: names.placeOf([i, 'printed', id, j]),
            rule: 'unsupported-name',
            message: `${id} does not print “${form}”.`,
            advice: nearest === undefined ? 'Write it as the document has it, or take it out.' : `Write “${nearest}”.`,
          },
        ];
      }),
    ),
  );
}

/** Whether a text has a form, as whole words; at the start of a sentence, with a capital. */
function hasForm(text: string, form: string): boolean {
  const rest = form.slice(1);
  const starts = new Set([form.charAt(0), form.charAt(0).toUpperCase()]);
  for (const start of starts) {
    const wanted = start + rest;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (isWhole(text, at, at + wanted.length)) return true;
    }
  }
  return false;
}

/** The run of as many words that is most like the form; a short word that is merely in it is not. */
function nearestForm(form: string, texts: readonly string[]): string | undefined {
  const length = form.split(' ').length;
  const runs = texts.flatMap((text) => {
    const words = text.match(/[\p{L}\p{N}'.-]*[\p{L}\p{N}]/gu) ?? [];
    return words.map((_, at) => words.slice(at, at + length).join(' '));
  });
  return nearestId(
    form,
    runs.filter((run) => run.length * 2 > form.length),
  );
}
