import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightIn } from './frame.ts';
import { hear, linkMessage, peersOf, sizeMessages, type Peers } from './resize.ts';

const HREF = 'https://example.org/embed/org-chart/';
const said = (peers: Peers, reply?: 'init' | 'size') =>
  sizeMessages({ width: 600, height: 480 }, { peers, key: 'embed/org-chart', href: HREF, ...(reply ? { reply } : {}) });

describe('peersOf(href)', () => {
  it.each<[string, Peers]>([
    ['', {}],
    ['?childId=pym-0', { pym: 'pym-0' }],
    ['?childId=a%22b', {}],
    [`?childId=${'x'.repeat(101)}`, {}],
    ['#?secret=abcDEF1234', { secret: 'abcDEF1234' }],
    ['#?secret=short', {}],
    ['#?secret=abcDEF1234<b>', {}],
    ['?childId=p&at=after#?secret=abcDEF1234', { pym: 'p', secret: 'abcDEF1234' }],
  ])('reads “%s”', (tail, peers) => {
    expect(peersOf(HREF + tail)).toEqual(peers);
  });

  it('reads an address that is none', () => {
    expect(peersOf('about:srcdoc')).toEqual({});
  });
});

describe('sizeMessages', () => {
  it('tells those who need no introduction, and no other', () => {
    expect(said({})).toEqual([
      { 'datawrapper-height': { 'embed/org-chart': 480 } },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      { width: 600, height: 480, href: HREF },
      `{"sender":"Flourish","context":"iframe.resize","method":"resize","height":480,"src":"${HREF}"}`,
    ]);
  });

  it.each<[string, Peers, unknown]>([
    ['pym', { pym: 'chart-1' }, 'pymxPYMxchart-1xPYMxheightxPYMx480'],
    ['WordPress', { secret: 'abcDEF1234' }, { message: 'height', value: 480, secret: 'abcDEF1234' }],
    ['iframe-resizer', { resizer: 'iFrameResizer0' }, '[iFrameSizer]iFrameResizer0:480:600:resizeObserver'],
    ['open-iframe-resizer', { isOpen: true }, { type: 'iframe-resized', width: 600, height: 480 }],
  ])('tells %s, once it is known, in its own words', (_name, peers, message) => {
    expect(said(peers)).toContainEqual(message);
    expect(said({})).not.toContainEqual(message);
  });

  it('answers iframe-resizer’s first message as such', () => {
    expect(said({ resizer: 'x' }, 'init')).toContain('[iFrameSizer]x:480:600:init');
  });
});

describe('hear', () => {
  it.each<[unknown, Peers, string | undefined]>([
    ['[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null', { resizer: 'iFrameResizer0' }, 'init'],
    ['[iFrameSizer]resize', {}, 'size'],
    ['pymxPYMxchart-1xPYMxwidthxPYMx600', {}, 'size'],
    [{ type: 'iframe-child-init' }, { isOpen: true }, 'size'],
    [{ type: 'iframe-get-child-dimensions' }, { isOpen: true }, 'size'],
    [{ message: 'ready', secret: 'abcDEF1234' }, { secret: 'abcDEF1234' }, 'size'],
    [{ message: 'ready', secret: 'abc"><script>' }, {}, undefined],
    [{ message: 'height', value: 1, secret: 'abcDEF1234' }, {}, undefined],
    ['[iFrameSizer]', {}, undefined],
    [`[iFrameSizer]${'x'.repeat(101)}:1`, {}, undefined],
    ['', {}, undefined],
    [null, {}, undefined],
    [[{ type: 'iframe-child-init' }], {}, undefined],
  ])('understands %j', (data, peers, reply) => {
    const heard = hear({}, data);
    expect(heard.peers).toEqual(peers);
    expect(heard.reply).toBe(reply);
  });

  it('throws on nothing, and says nothing that is null or undefined afterwards', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const message of said(hear({}, data).peers))
          expect(Object.values(typeof message === 'string' ? { message } : message)).not.toContain(undefined);
      }),
    );
  });
});

it('linkMessage(url) goes to WordPress alone', () => {
  expect(linkMessage(HREF, { secret: 'abcDEF1234' })).toEqual({ message: 'link', value: HREF, secret: 'abcDEF1234' });
  expect(linkMessage(HREF, { pym: 'x', isOpen: true })).toBeUndefined();
});

describe('heightIn(message)', () => {
  const message = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

  it.each([
    [480, 480],
    [480.6, 481],
    [1, 200],
    [1e9, 4000],
    [Infinity, 4000],
    [0, undefined],
    [-5, undefined],
    [NaN, undefined],
    ['480', undefined],
    [null, undefined],
  ])('clamps %s to %s', (height, clamped) => {
    expect(heightIn(message(height))).toBe(clamped);
  });

  it.each([null, undefined, 'embed-size', { height: 480 }, { ...message(480), sentinel: 'other' }])(
    'takes no height from %j',
    (data) => {
      expect(heightIn(data)).toBeUndefined();
    },
  );
});
