import { STANDINGS, type Standing } from '../../model/standing.ts';

/** What its voice says plainly needs no line, and an absence is said by no one. */
const SOFT = STANDINGS.filter((standing) => standing !== 'stated' && standing !== 'absent');

/** A title around the word that says how sure anyone is. The three parts together are the title. */
interface TitleCue {
  readonly before: string;
  readonly cue: string;
  readonly after: string;
  readonly standing: Standing;
}

/** The first such word of a title, of the firmest standing that it names; undefined where it names none. */
export function cueIn(title: string, words: Readonly<Record<Standing, string>>): TitleCue | undefined {
  for (const standing of SOFT) {
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${words[standing]}(?![\\p{L}\\p{N}])`, 'iu').exec(title);
    if (!match) continue;
    const [cue] = match;
    const end = match.index + cue.length;
    return { before: title.slice(0, match.index), cue, after: title.slice(end), standing };
  }
  return undefined;
}
