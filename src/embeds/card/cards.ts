import type { Passage } from '../../model/passage.ts';
import { SCALE, softest, type Standing } from '../../model/standing.ts';
import type { Name, Story } from '../../model/story.ts';
import { wordsOf, type Words } from '../../model/words/index.ts';
import { citedPassages } from '../../story/cited-passages.ts';
import { standingWords } from '../../story/standing-words.ts';
import { chartOf, CHARTS, type Chart } from '../chart.ts';

/** How something stands behind what a card says, and how that reads: `attributed`, “executives said”. */
export interface CardStanding {
  readonly standing: Standing;
  readonly words: string;
}

/** What the card of a page says, in place of the page. */
export interface Card {
  /** The page’s address without its slashes, `index` for the first: `names/ada-quill`. */
  readonly page: string;
  readonly kicker: string;
  readonly title: string;
  /** What is left open, in open corners after the title. */
  readonly gap?: string;
  readonly text: string;
  /** Firm ones first; none where the card says nothing of the documents’ story. */
  readonly standings: readonly CardStanding[];
  readonly chart?: Chart;
  /** What it says and how firmly, for who cannot see it. */
  readonly alternative: string;
}

/** So many documents and so many names have a card of their own; further ones share that of their list, so that a build stays short. */
export const MOST = 200;

/** The cards of the pages of a story. */
export function cardsOf(story: Story): Card[] {
  const words = wordsOf(story.meta.language);
  const { documentsPage, namesPage, claimsPage, unknownsPage, method, corrections, pages } = words;
  const plain = (page: string, kicker: string, title: string, text: string): Card =>
    card(words, { page, kicker, title, text, standings: [] });
  const open = { standing: 'absent', words: words.standing.words.absent } as const;
  return [
    storyCard(story, words),
    ...CHARTS.map((name) => chartCard(chartOf(story, name), words)),
    plain('documents', pages.documents, pages.documents, documentsPage.lead),
    ...story.documents.slice(0, MOST).map((document) =>
      card(words, {
        page: `documents/${document.id}`,
        kicker: words.document.name(document.id),
        title: document.label,
        text: document.summary ?? '',
        standings: scaled(document.passages, words),
      }),
    ),
    plain('names', pages.names, pages.names, namesPage.lead),
    ...story.names.slice(0, MOST).map((name) => nameCard(story, name, words)),
    plain('claims', pages.claims, claimsPage.title, claimsPage.lead),
    card(words, { ...plain('unknowns', pages.unknowns, unknownsPage.title, unknownsPage.lead), standings: [open] }),
    plain('method', pages.method, method.title, method.lead),
    plain('data', words.data.title, words.data.title, words.data.lead),
    plain('corrections', corrections.title, corrections.title, corrections.lead),
  ];
}

/** The page of cardsOf whose card a page shows: its own; else that of the list it is in, or of the story. */
export function cardPage(cards: readonly Pick<Card, 'page'>[], address: string): string {
  const page = address.replace(/^\/|\/$/g, '');
  const has = (name: string): boolean => cards.some((each) => each.page === name);
  const whole = page.replace(/\/list\/\d+$/, '');
  const list = page.split('/')[0] ?? '';
  return [page, whole, list].find(has) ?? 'index';
}

function card(words: Words, said: Omit<Card, 'alternative'>): Card {
  const title = [said.title, said.gap].filter(Boolean).join(' ');
  const standings = said.standings.map((each) => each.words);
  return { ...said, alternative: words.renditions.card([title, said.text].filter(Boolean), standings) };
}

function storyCard(story: Story, words: Words): Card {
  const { headline, standfirst } = story.meta;
  const find = citedPassages(story.documents);
  const said = standfirst.flatMap(({ cites }) => standingOf(find(cites), story, words) ?? []);
  return card(words, {
    page: 'index',
    kicker: words.pages.story,
    title: headline.text,
    ...(headline.gap === undefined ? {} : { gap: headline.gap }),
    text: standfirst.map(({ text }) => text).join(' '),
    standings: distinct(said),
  });
}

function chartCard(chart: Chart, words: Words): Card {
  const standings = chart.standings.map((standing) => ({ standing, words: words.standing.words[standing] }));
  const kicker = chart.name === 'org-chart' ? words.pages.orgChart : words.pages.timeline;
  const said = { page: chart.name, kicker, title: chart.title, text: chart.subtitle, standings, chart };
  return { ...said, alternative: chart.alternative };
}

function nameCard(story: Story, name: Name, words: Words): Card {
  const passages = citedPassages(story.documents)(name.cites);
  const said = standingOf(passages, story, words, name.standing);
  return card(words, {
    page: `names/${name.id}`,
    kicker: words.namesPage.types[name.type],
    title: name.prefLabel,
    text: name.text ?? words.renditions.named([...new Set(passages.map(({ document }) => document))]),
    standings: name.text !== undefined && said ? [said] : [],
  });
}

/** The standing that an entry declares, or the softest of its passages. */
function standingOf(
  passages: readonly Passage[],
  { names }: Story,
  words: Words,
  declared?: Standing,
): CardStanding | undefined {
  if (passages.length === 0) return undefined;
  const standing = declared ?? softest(passages.map((passage) => passage.standing));
  const same = passages.filter((passage) => passage.standing === standing);
  return { standing, words: standingWords(same, names, words) || words.standing.words[standing] };
}

/** Each standing that a document’s passages have, from firm to soft, then what it says is not known. */
function scaled(passages: readonly Passage[], { standing: words }: Words): CardStanding[] {
  const has = new Set(passages.map(({ standing }) => standing));
  return [...SCALE, 'absent' as const]
    .filter((each) => has.has(each))
    .map((each) => ({ standing: each, words: words.words[each] }));
}

function distinct(standings: readonly CardStanding[]): CardStanding[] {
  return [...new Map(standings.map((each) => [each.words, each])).values()];
}
