import { describe, expect, it } from 'vitest';
import type { Name } from '../../model/story.ts';
import { quay } from '../quay.fixture.ts';
import { cardPage, cardsOf, MOST } from './cards.ts';

const cards = cardsOf(quay);
const cardOf = (page: string) => cards.find((card) => card.page === page);

describe('the cards of a story', () => {
  it('are of every page that the site has', () => {
    expect(cards.map(({ page }) => page)).toEqual([
      'index',
      'org-chart',
      'timeline',
      'documents',
      'documents/A',
      'documents/B',
      'names',
      ...quay.names.map(({ id }) => `names/${id}`),
      'claims',
      'unknowns',
      'method',
      'data',
      'corrections',
    ]);
  });

  it('say of a soft claim how soft it is', () => {
    expect(cardOf('names/lantern')?.standings).toEqual([{ standing: 'rumour', words: 'rumour' }]);
    expect(cardOf('names/lantern')?.alternative).toBe('Lantern/灯笼. A bridge bears its name. Standing: rumour.');
  });

  it('say who speaks, where a claim is attributed', () => {
    const names = quay.names.map((name) => (name.id === 'lantern' ? { ...name, cites: ['B-1.2'] } : name));
    const card = cardsOf({ ...quay, names }).find(({ page }) => page === 'names/lantern');
    expect(card?.standings).toEqual([{ standing: 'attributed', words: 'Harbour Trust said' }]);
  });

  it('keep the standing that an entry declares, which may be softer than its passages', () => {
    const names = quay.names.map((name): Name =>
      name.id === 'lantern' ? { ...name, cites: ['A-1.1'], standing: 'implied' } : name,
    );
    const card = cardsOf({ ...quay, names }).find(({ page }) => page === 'names/lantern');
    expect(card?.standings).toEqual([{ standing: 'implied', words: 'implied' }]);
  });

  it('claim nothing of a name of which no sentence is told', () => {
    expect(cardOf('names/ada')).toMatchObject({ text: 'Named in document A.', standings: [] });
  });

  it('tell the story with what is left open and every standing of its sentences', () => {
    expect(cardOf('index')).toMatchObject({
      title: 'Mara Quill leaves the docks. Next warden:',
      gap: 'not stated',
      standings: [
        { standing: 'stated', words: 'stated' },
        { standing: 'attributed', words: 'Harbour Trust said' },
      ],
    });
  });

  it('tell of a document how it speaks, from firm to soft', () => {
    expect(cardOf('documents/A')?.standings.map(({ standing }) => standing)).toEqual([
      'stated',
      'attributed',
      'rumour',
    ]);
  });

  it('stop at a number of documents and of names that keeps a build short', () => {
    const more = <T>(some: T | undefined): T[] =>
      Array.from({ length: MOST + 5 }, (_, index) => ({ ...some, id: `n-${index}` }) as T);
    const many = cardsOf({ ...quay, documents: more(quay.documents[0]), names: more(quay.names[0]) });
    for (const kind of ['documents', 'names']) {
      expect(many.filter(({ page }) => page.startsWith(`${kind}/`))).toHaveLength(MOST);
      expect(cardPage(many, `/${kind}/n-${MOST}/`)).toBe(kind);
    }
  });
});

describe('the card that a page shows', () => {
  it.each([
    ['/', 'index'],
    ['/timeline/', 'timeline'],
    ['/documents/A/', 'documents/A'],
    ['/names/lantern/', 'names/lantern'],
    ['/names/lantern/list/2/', 'names/lantern'],
    ['/names/nobody/', 'names'],
    ['/embed/', 'index'],
  ])('%s has that of %s', (address, page) => {
    expect(cardPage(cards, address)).toBe(page);
  });
});
