/**
 * What an embed says to the page around it, as data: the messages of every listener that is in use, none of whose
 * scripts is here. Nothing is said that the page does not know: a height, a width, the address that it asked for.
 */
export type Message = string | Readonly<Record<string, unknown>>;

/** In whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The listeners that have made themselves known, by address or by message. */
export interface Peers {
  /** Of pym and of those who took it over: the `childId` of the address. */
  readonly pym?: string;
  /** Of WordPress: what follows `#?secret=`. */
  readonly secret?: string;
  /** Of iframe-resizer: the id of its frame. */
  readonly resizer?: string;
  /** Whether open-iframe-resizer has asked. */
  readonly isOpen?: true;
}

/** What came of a message: who is known by now, and whether it wants an answer. */
export interface Heard {
  readonly peers: Peers;
  readonly reply?: 'init' | 'size';
}

/** Who an address says is listening. Ids that no listener would give are left out. */
export function peersOf(href: string): Peers {
  const [address = '', fragment = ''] = href.split('#');
  const pym = new URLSearchParams(address.split('?')[1]).get('childId');
  const secret = /^\?secret=([A-Za-z0-9]{10})$/.exec(fragment)?.[1];
  return { ...(pym && /^[\w-]{1,100}$/.test(pym) ? { pym } : {}), ...(secret ? { secret } : {}) };
}

/** Reads a message of the page around, which may be anything. What is none of the known ones changes nothing. */
export function hear(peers: Peers, data: unknown): Heard {
  if (typeof data === 'string') return hearText(peers, data);
  if (typeof data !== 'object' || data === null) return { peers };
  const { type, message, secret } = data as Record<string, unknown>;
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions')
    return { peers: { ...peers, isOpen: true }, reply: 'size' };
  if (message === 'ready' && typeof secret === 'string' && /^[A-Za-z0-9]{10}$/.test(secret))
    return { peers: { ...peers, secret }, reply: 'size' };
  return { peers };
}

function hearText(peers: Peers, text: string): Heard {
  const id = /^\[iFrameSizer\]([^:\s]{1,100}):/.exec(text)?.[1];
  if (id !== undefined) return { peers: { ...peers, resizer: id }, reply: 'init' };
  const isAsking = text === '[iFrameSizer]resize' || /^pymxPYMx[\w-]{1,100}xPYMxwidthxPYMx\d/.test(text);
  return isAsking ? { peers, reply: 'size' } : { peers };
}

/** What is said once, when the embed is ready to be asked. */
export const READY: readonly Message[] = [{ sentinel: 'amp', type: 'embed-ready' }, '[iFrameResizerChild]Ready'];

export interface Said {
  readonly peers: Peers;
  /** A part of the address of the embed, by which a listener can find its frame: `embed/org-chart`. */
  readonly key: string;
  readonly href: string;
  readonly reply?: 'init' | 'size';
}

/** A size, as each listener wants to be told. */
export function sizeMessages({ width, height }: Size, { peers, key, href, reply }: Said): Message[] {
  const { pym, secret, resizer, isOpen } = peers;
  const flourish = { sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src: href };
  return [
    { 'datawrapper-height': { [key]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    { width, height, href },
    JSON.stringify(flourish),
    ...(pym === undefined ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
    ...(resizer === undefined
      ? []
      : [`[iFrameSizer]${resizer}:${height}:${width}:${reply === 'init' ? 'init' : 'resizeObserver'}`]),
    ...(isOpen ? [{ type: 'iframe-resized', width, height }] : []),
  ];
}

/** That a link was followed: the one way out of a frame that may open nothing. Undefined where nobody would hear it. */
export function linkMessage(value: string, { secret }: Peers): Message | undefined {
  return secret === undefined ? undefined : { message: 'link', value, secret };
}
