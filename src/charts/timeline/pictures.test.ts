import { expect, test } from 'vitest';
import type { Evidence } from '../mark.ts';
import { paint } from '../svg/paint.ts';
import { timelineData } from './data.ts';
import { AGES, CROWD, FORMS, HOURS, inventedStory, ONE_DAY, PIER } from './invented-story.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';

const numbers = new Map([
  ['A-1.1', 1],
  ['B-1.1', 2],
  ['B-1.2', 3],
  ['B-1.3', 4],
]);
const hrefOf = ({ cites }: Evidence): string => `#n-${cites[0]}`;
const entryOf = (id: string): string => `#${id}`;

test.each([
  ['pier', PIER, 1248],
  ['pier', PIER, 560],
  ['pier', PIER, 300],
  ['forms', FORMS, 1248],
  ['forms', FORMS, 300],
  ['crowd', CROWD, 1248],
  ['crowd', CROWD, 300],
  ['one-day', ONE_DAY, 1248],
  ['one-day', ONE_DAY, 300],
  ['hours', HOURS, 1248],
  ['hours', HOURS, 300],
  ['ages', AGES, 1248],
  ['ages', AGES, 300],
  ['one', PIER.slice(0, 1), 1248],
  ['one', PIER.slice(0, 1), 300],
  ['none', [], 1248],
] as const)('the picture of the %s at its width is the one that was looked at', async (name, events, width) => {
  const data = timelineData(inventedStory(events));
  const svg = paint(marks(layout(data, width), { numbers, hrefOf, entryOf }), { class: 'ch', prefix: name });
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`pictures/${name}-${width}.svg`);
});
