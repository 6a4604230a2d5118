import { saysAbsence } from '../citations/wording.ts';
import type { Lexicon } from '../model/lexicon/index.ts';
import type { Problem } from '../model/place.ts';
import type { Data } from './content.ts';

/** Every cell of a comparison that cites nothing, and says more than that its document is silent. */
export function uncitedCells({ comparisons }: Data, lexicon: Lexicon): Problem[] {
  return (comparisons.value ?? []).flatMap(({ says }, i) =>
    says.flatMap(({ document, text, cites }, j): Problem[] =>
      cites || saysAbsence(text, lexicon)
        ? []
        : [
            {
              place: comparisons.placeOf([i, 'says', j, 'text']),
              rule: 'uncited',
              message: `“${text}” stands on no passage, and does not say that ${document} is silent.`,
              advice: 'Cite the passage that says it, or say that the document does not have it.',
            },
          ],
    ),
  );
}
