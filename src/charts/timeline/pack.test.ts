import { expect, test } from 'vitest';
import { timelineAt } from './at.ts';
import { timelineSource } from './data.ts';
import { FORMS, inventedStory, PIER } from './invented-story.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { packed, unpacked } from './pack.ts';
import type { TimelineSource } from './source.ts';

const options = { numbers: new Map([['B-1.1', 7]]), hrefOf: () => '#n', entryOf: (id: string) => `#${id}` };

test.each([
  ['the pier', PIER],
  ['the forms', FORMS],
  ['no event', []],
])('%s is drawn from its file as from the story', (_, events) => {
  const source = timelineSource(inventedStory(events));
  const draw = (of: TimelineSource) => marks(layout(timelineAt(of), 1248), options);
  expect(draw(unpacked(packed(source)))).toEqual(draw(source));
  expect(timelineAt(unpacked(packed(source))).foot).toBe(timelineAt(source).foot);
});

test('a plain event takes little room in the file', () => {
  const source = timelineSource(inventedStory([{ id: 'x', label: 'The pier opens', date: '2031', cites: ['B-1.1'] }]));
  expect(packed(source)).toContain(
    '["x","The pier opens","stated","B-1.1",0,{"date":{"head":"2031","min":22280,"max":22645}}]',
  );
});
