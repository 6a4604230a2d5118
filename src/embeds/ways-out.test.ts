import { expect, it } from 'vitest';
import type { Evidence, Mark } from '../charts/mark.ts';
import { elementsOf } from '../charts/svg/elements.ts';
import { markup } from '../charts/svg/paint.ts';
import { withWaysOut } from './ways-out.ts';

const evidence: Evidence = { claim: 'event/x', cites: [], standing: 'stated', words: 'stated', silent: [] };

it('leads by a way out of the frame that a picture stands in, and by a link to a note nowhere else', () => {
  const way: Mark = { type: 'way', href: 'https://x.example/', label: 'Six events', children: [] };
  const link: Mark = { type: 'link', href: '#n', label: 'The pier', evidence, children: [] };
  const group: Mark = { type: 'group', children: [way, link] };
  const picture = elementsOf({ width: 9, height: 9, label: 'Piers', marks: [group] });
  const targets = markup(withWaysOut(picture))
    .match(/<a [^>]*>/g)
    ?.map((a) => a.includes(' target="_blank"'));
  expect(targets).toEqual([true, false]);
});
