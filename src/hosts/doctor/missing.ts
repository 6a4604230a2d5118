import { linksOf } from '../links.ts';
import { quoted, topic, whyNot, type Answer, type Ask, type Finding } from './answer.ts';

const { wrong, advice, good } = topic('404');

/** What is not there, and a folder without the slash at its end. */
export async function examineMissing(ask: Ask, base: URL): Promise<Finding[]> {
  const [missing, folder] = await Promise.all([ask('no-such-page/of-this-site/'), ask('timeline')]);
  return [ofMissing(missing, base), ofFolder(folder, base)];
}

function ofMissing(answer: Answer, base: URL): Finding {
  if (answer.status !== 404) {
    return wrong(`A page that does not exist ${whyNot(answer)}, not 404. Switch off any fallback to another page.`);
  }
  const styles = linksOf(answer.text).links.flatMap(({ rel, value }) => (rel === 'stylesheet' ? [value] : []));
  const [style] = styles;
  if (style === undefined)
    return advice('The host shows a page of its own where nothing is. Tell it to show 404.html.');
  // A story may have style sheets of its own beside those of every site.
  if (styles.some((each) => each.startsWith(`${base.pathname}assets/`)))
    return good('What does not exist is our own page, with 404.');
  return wrong(
    `404.html links to ${quoted(style)}, outside of this site. Build again with BASE_PATH=${base.pathname}.`,
  );
}

function ofFolder(answer: Answer, base: URL): Finding {
  if (answer.status === 200) {
    return wrong('timeline answers like timeline/, and links without the slash lead astray. Redirect to the slash.');
  }
  const leads = URL.parse(answer.headers['location'] ?? '', new URL('timeline', base))?.href;
  if (leads === new URL('timeline/', base).href) return good('A folder without its slash leads to its page.');
  return advice(`timeline ${whyNot(answer)}. Redirect folders to the address with a slash.`);
}
