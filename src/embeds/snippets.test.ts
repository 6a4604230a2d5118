import { describe, expect, it } from 'vitest';
import { addressOf } from './choice.ts';
import type { Embed } from './embed.ts';
import { HARBOUR_EMBED } from './harbour-embed.fixture.ts';
import { oEmbedOf } from './oembed.ts';
import { SNIPPETS, type SnippetName } from './snippets.ts';

const embed: Embed = {
  ...HARBOUR_EMBED,
  title: 'The trust, “as it is” & <was>',
  alternative: 'Org chart, "moved": [one] *team* moves.',
};
const names = Object.keys(SNIPPETS) as SnippetName[];
const ofFrames = ['iframe', 'listener', 'pinned', 'amp'] as const;

describe.each(names)('the code “%s”', (name) => {
  const code = SNIPPETS[name](embed, { at: 'moved', theme: '' });

  it('is one line', () => {
    expect(code).not.toMatch(/[\n\r]/);
  });

  it('has no mark-up from the words of the story', () => {
    expect(code).not.toContain('<was>');
  });

  it('asks nobody but the site for anything', () => {
    const addresses = [...code.matchAll(/https?:\/\/[^"'\s)<]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !address.startsWith(embed.home))).toEqual([]);
  });
});

describe.each(ofFrames)('the frame of “%s”', (name) => {
  const code = SNIPPETS[name](embed, { at: 'moved', standing: 'stated', theme: '', lang: '' });

  it('asks for what was chosen, and for nothing that was not', () => {
    expect(code).toContain('/?at=moved&amp;standing=stated"');
  });

  it('has a name and a height, and may scroll', () => {
    expect(code).toContain('title="The trust, “as it is” &amp; &lt;was&gt;"');
    expect(code).toContain('height="987"');
    expect(code).not.toContain('scrolling');
  });
});

it('the frame alone is this', () => {
  expect(SNIPPETS.iframe({ ...embed, title: 'The trust' })).toBe(
    '<iframe src="https://example.org/embed/org-chart/" title="The trust" width="100%" height="987" style="border:0;width:100%" loading="lazy" allow="clipboard-write"></iframe>',
  );
});

it('the listener sets the height of its own frame only, from messages of that frame only, within bounds', () => {
  const code = SNIPPETS.listener(embed);
  expect(code).toContain('<iframe id="cited-org-chart" ');
  expect(code).toContain("getElementById('cited-org-chart')");
  expect(code).toContain('e.source===f.contentWindow');
  expect(code).toContain('Math.min(Math.max(Math.round(d.height),200),4000)');
});

it('the element holds a picture for where there is no script', () => {
  expect(SNIPPETS.script(embed, { theme: 'dark' })).toMatch(
    /^<cited-chart src="[^"?]+" theme="dark"><a href="[^"]+"><img src="[^"]+" alt="[^"]+" [^>]*><\/a><\/cited-chart><script src="https:\/\/example\.org\/embed\.js" async><\/script>$/,
  );
});

it('a chart that was never pinned has no code for that', () => {
  const rest = Object.fromEntries(Object.entries(embed).filter(([name]) => name !== 'pinned'));
  expect(SNIPPETS.pinned(rest as unknown as Embed)).toBe('');
});

it('Markdown keeps the signs of the words as words', () => {
  expect(SNIPPETS.markdown(embed)).toContain(String.raw`[![Org chart, "moved": \[one\] \*team\* moves.](`);
});

it('addressOf(embed, choice) leaves out what was left open', () => {
  expect(addressOf(embed, { at: '', theme: '' })).toBe(embed.address);
  expect(addressOf(embed, { at: '2031-03-14' })).toBe(`${embed.address}?at=2031-03-14`);
});

describe('oEmbedOf', () => {
  it('has all that the format asks for, and three fields of a thumbnail', () => {
    expect(oEmbedOf({ ...embed, title: 'The trust' })).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'The trust',
      provider_name: 'Harbour Notes',
      provider_url: 'https://example.org/',
      cache_age: 86_400,
      html: '<blockquote><a href="https://example.org/org-chart/">The trust</a></blockquote><iframe src="https://example.org/embed/org-chart/" title="The trust" width="600" height="987" frameborder="0"></iframe>',
      width: 600,
      height: 987,
      thumbnail_url: 'https://example.org/cards/org-chart.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it.each([
    [80, 200],
    [200, 200],
    [1000, 1000],
    [2400, 1000],
  ])('of a chart that is %d high says %d, as far as hosts let it', (height, said) => {
    expect(oEmbedOf({ ...embed, height }).height).toBe(said);
    expect(oEmbedOf({ ...embed, height }).html).toContain(`height="${said}"`);
  });
});
