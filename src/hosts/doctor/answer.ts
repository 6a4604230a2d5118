/** What a host said to one question. */
export interface Answer {
  /** 0 where there was no answer. */
  readonly status: number;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** The text, unpacked; empty for what is no text. */
  readonly text: string;
  /** How many bytes were sent for it. */
  readonly bytes: number;
  /** Why there was no answer: `timed out`. */
  readonly failure?: string;
}

/** Asks for an address of the site by its path below the base, without a `/` before it: `''`, `embed/timeline/`. */
export type Ask = (path: string) => Promise<Answer>;

/** What was found: `wrong` breaks a promise of the site, `advice` is what could be better, `good` is as it should be. */
export interface Finding {
  readonly level: 'wrong' | 'advice' | 'good';
  readonly topic: string;
  /** What was found, and where it is not good what to change. */
  readonly words: string;
}

/** The three levels as functions of their words, for one topic. */
export function topic(name: string): Record<Finding['level'], (words: string) => Finding> {
  const level = (level: Finding['level']) => (words: string) => ({ level, topic: name, words });
  return { wrong: level('wrong'), advice: level('advice'), good: level('good') };
}

/** Words of a stranger for a terminal: on one line, short, without control characters. */
export function quoted(words: string, most = 120): string {
  // C0, C1 and the characters that turn the direction of text
  const plain = words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}

/** `was not found (404)`, `timed out`: why an answer is none. */
export function whyNot({ status, failure, headers }: Answer): string {
  if (failure) return quoted(failure);
  if (status === 404) return 'is not there (404)';
  return `answers ${status}${headers['location'] ? ` and leads to ${quoted(headers['location'])}` : ''}`;
}
