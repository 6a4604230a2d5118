import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Answer, Ask } from '../hosts/doctor/answer.ts';
import { isText } from '../hosts/types.ts';

const PATIENCE = 10_000;
/** A host that sends more than this is not read to its end. */
const MOST = 20_000_000;

/**
 * Asks a host for addresses below `base`, which ends in `/`. It asks no other address: redirects are answers like any
 * other. A host that is slow, endless or broken is an answer with a `failure`.
 */
export function asker(base: URL, patience = PATIENCE): Ask {
  return async (path) => {
    const address = new URL(path, base);
    if (!address.href.startsWith(base.href)) return nothing('is not below the address');
    try {
      return await ask(address, patience);
    } catch (error) {
      return nothing(sentence(error));
    }
  };
}

function nothing(failure: string): Answer {
  return { status: 0, headers: {}, text: '', bytes: 0, failure };
}

async function ask(address: URL, patience: number): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const headers = { 'accept-encoding': 'br, gzip', 'user-agent': 'as-printed-doctor' };
  const request = address.protocol === 'https:' ? requestHttps : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { signal, headers }, resolve).on('error', reject).end();
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST) throw new Error(`sends more than ${MOST / 1_000_000} MB`);
    chunks.push(chunk);
  }
  const flat = flatten(response.headers);
  const isReadable = isText(address.pathname) || /^text\/|json|xml/.test(flat['content-type'] ?? '');
  const text = isReadable ? unpack(Buffer.concat(chunks), flat['content-encoding']).toString('utf8') : '';
  return { status: response.statusCode ?? 0, headers: flat, text, bytes };
}

function unpack(body: Buffer, encoding = ''): Buffer {
  const limit = { maxOutputLength: MOST };
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body, limit);
  if (encoding === 'gzip') return gunzipSync(body, limit);
  return encoding === 'deflate' ? inflateSync(body, limit) : body;
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')] as const);
  return Object.fromEntries(entries);
}

function sentence(error: unknown): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError') return 'did not answer in time';
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: 'has a host that does not exist',
    ECONNREFUSED: 'has a host that takes no connection',
    ECONNRESET: 'ended the connection',
    CERT_HAS_EXPIRED: 'has a certificate that has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
    ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate of another host',
  };
  return known[code ?? ''] ?? `could not be read: ${message}`;
}
