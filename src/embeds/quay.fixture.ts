import { harbour } from '../charts/org-chart/harbour.fixture.ts';
import { inventedStory, PIER } from '../charts/timeline/invented-story.ts';
import type { Story } from '../model/story.ts';

const pier = inventedStory(PIER);
const [ada] = pier.names;
if (!ada) throw new Error('no name');

/** A story with both charts, names in two scripts, and a soft claim of every kind. */
export const quay: Story = {
  ...pier,
  meta: {
    ...pier.meta,
    language: 'en',
    title: 'Harbour Notes',
    headline: { text: 'Mara Quill leaves the docks. Next warden:', gap: 'not stated', cites: ['A-1.1'] },
    standfirst: [
      { text: 'Mara Quill leaves the docks.', cites: ['A-1.1'] },
      { text: 'The trust says that it goes on.', cites: ['B-1.2'] },
    ],
  },
  documents: pier.documents.map((document) => ({
    ...document,
    summary: 'Tells of the pier & of <those> who built it.',
  })),
  names: [
    ...pier.names,
    ...harbour.names.map((name) => ({ ...ada, ...name, cites: ['A-1.1'] })),
    {
      ...ada,
      id: 'lantern',
      type: 'brand',
      prefLabel: 'Lantern/灯笼',
      text: 'A bridge bears its name.',
      cites: ['A-1.1', 'B-1.3'],
    },
  ],
  structure: harbour.structure,
};
