import { createHash } from 'node:crypto';
import chart from '../../styles/chart.css?inline';
import embed from '../../styles/embed.css?inline';
import evidence from '../../styles/evidence.css?inline';
import forcedColors from '../../styles/forced-colors.css?inline';
import ground from '../../styles/ground.css?inline';
import marks from '../../styles/marks.css?inline';
import orgChart from '../../styles/org-chart.css?inline';
import standing from '../../styles/standing.css?inline';
import tokens from '../../styles/tokens.css?inline';
import who from '../../styles/who.css?inline';
import { accentSheet } from '../../layouts/accent.ts';
import { classicScript } from '../../loaders/script.ts';
import type { Accent } from '../../model/accent.ts';

/** What an embed carries in its one file beside its words and pictures. */
export interface Carried {
  readonly style: string;
  /** Runs before anything is painted. */
  readonly head: string;
  /** Runs at the end of the body. */
  readonly body: string;
  /** A content security policy that lets in these three, by their hashes, and one kind of image. */
  readonly policy: string;
}

/** The style and the scripts of an embed of some moments, with the accent of its story. */
export async function carriedFor(moments: readonly string[], accent?: Accent): Promise<Carried> {
  const sheets = [
    tokens,
    ground,
    standing,
    evidence,
    chart,
    marks,
    orgChart,
    who,
    embed,
    forcedColors,
    ...(accent ? [accentSheet(accent)] : []),
  ];
  const style = [...sheets, momentRules(moments)].map((sheet) => sheet.trim()).join('');
  const [head, body] = await Promise.all(['embed/head.ts', 'embed/body.ts'].map(classicScript));
  if (head === undefined || body === undefined) throw new Error('embed: no script');
  return { style, head, body, policy: policyOf(style, [head, body]) };
}

/** A moment is shown while its choice is the one that is made: a radio group and `:has()`, no script. */
function momentRules(moments: readonly string[]): string {
  return moments
    .map((at) => {
      const chosen = `.embed:has([data-asks~="${quoted(at)}"]:checked)`;
      return `${chosen} .view:not([data-at="${quoted(at)}"]){display:none}`;
    })
    .join('');
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, String.raw`\$&`);
}

function policyOf(style: string, scripts: readonly string[]): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(style)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
