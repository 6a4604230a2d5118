import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { bibtexOf } from './bibtex.ts';
import { works, type Work } from './citations.ts';
import { absolute, harbour, HOSTILE, withText } from './stories.fixture.ts';

/** The works as another program reads them. */
const read = (input: unknown): Work[] => new Cite(input).format('data', { format: 'object' }) as Work[];
const bibtex = (story: Story): string => bibtexOf(works(story, absolute), story.meta.language);

it('the works are the documents, whose own titles nobody read, and the references', () => {
  expect(works(harbour, absolute)).toMatchObject([
    { id: 'document-A', type: 'document', title: '[A note on a departure]', language: 'en' },
    { id: 'document-B', type: 'document', title: '[A report on a move]', language: 'en' },
    {
      id: 'evening-paper',
      type: 'webpage',
      publisher: 'The Evening Paper',
      issued: { 'date-parts': [[2031, 3]] },
      accessed: { 'date-parts': [[2031, 4, 2]] },
    },
  ]);
});

it('a document says that it is restated here, and what the copy read does not carry', () => {
  const [document] = works(harbour, absolute);
  expect(document?.note).toBe(
    'Restated passage by passage at https://example.org/notes/documents/A/. Not in the copy read: headline, author, publisher, date.',
  );
});

it.each([
  ['2031', { 'date-parts': [[2031]] }],
  ['2029/2031', { 'date-parts': [[2029], [2031]] }],
  ['2031-03-14T09:30:00Z', { 'date-parts': [[2031, 3, 14]] }],
  ['XXXX-03-14', { literal: 'March 14, year not stated' }],
  ['2031~', { literal: 'about 2031' }],
  ['2029/..', { literal: 'from 2029 on' }],
  ['203X', { literal: 'the 2030s' }],
])('a work of %s is issued no more exactly than that', (published, issued) => {
  const story = { ...harbour, references: harbour.references.map((reference) => ({ ...reference, published })) };
  expect(works(story, absolute).at(-1)?.issued).toEqual(issued);
  const entry = bibtex(story).split('@misc').at(-1);
  if ('literal' in issued) expect(entry).toContain(`note = {Dated: ${issued.literal}. The year.}`);
  else expect(entry).toContain(published.includes('/') ? 'date = {2029/2031}' : 'year = {2031}');
});

it('another program takes the CSL-JSON as it is', () => {
  const list = works(harbour, absolute);
  expect(read(list)).toMatchObject(list);
});

it('another program reads the same works from BibTeX', () => {
  const [paper] = read(bibtex(harbour)).slice(-1);
  expect(paper).toMatchObject({
    'citation-key': 'evening-paper',
    title: 'Head of survey goes: 海燕 & others',
    publisher: 'The Evening Paper',
    URL: 'https://example.org/head?of=survey&go=1',
    issued: { 'date-parts': [[2031, 3]] },
    note: 'The year.',
  });
});

it.each(HOSTILE)('a title of %j is one title in BibTeX', (text) => {
  const list = read(bibtex(withText(harbour, text)));
  const shown = text.replace(/\s+/g, ' ').trim();
  expect(list).toHaveLength(3);
  expect(list.at(-1)?.title).toBe(shown);
});

it('an address cannot end its field', () => {
  const url = 'https://example.org/a?b={c}&d=\\';
  const story = { ...harbour, references: harbour.references.map((reference) => ({ ...reference, url })) };
  expect(bibtex(story)).toContain('url = {https://example.org/a?b=%7Bc%7D&d=%5C},');
});
