import { captioned } from '../../charts/captioned.ts';
import { csvOf } from '../../charts/csv.ts';
import { evidenceIn, keyOf, standingsOf } from '../../charts/evidence.ts';
import type { Picture } from '../../charts/mark.ts';
import { cellsOf, leftOutOf, orgChartRows, ROW_COLUMNS } from '../../charts/org-chart/rows.ts';
import { formatView, type View } from '../../charts/org-chart/view.ts';
import { softest } from '../../model/standing.ts';
import { fileWordsOf } from '../../model/words/files.ts';
import { drawn, type Shown } from './chart.ts';
import { raster } from './raster.ts';
import { standalone } from './standalone.ts';

/** Makes a file of what a chart shows, saves it, and gives its name: `org-chart-moved.svg`. Throws where it cannot. */
export async function download(shown: Shown, format: string): Promise<string> {
  const name = `${nameOf(shown.view)}.${format}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await fileOf(shown, format));
  link.download = name;
  link.click();
  // Not every browser has read the file by now.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return name;
}

async function fileOf(shown: Shown, format: string): Promise<Blob> {
  switch (format) {
    case 'svg':
      return new Blob([new XMLSerializer().serializeToString(drawingOf(shown))], { type: 'image/svg+xml' });
    case 'png':
      return raster(drawingOf(shown));
    case 'csv':
      return new Blob([csvOf(ROW_COLUMNS, cellsOf(orgChartRows(shown.source, shown.view)))], { type: 'text/csv' });
    default:
      return new Blob([`${JSON.stringify(dataOf(shown), undefined, 2)}\n`], { type: 'application/json' });
  }
}

/** The moment, and what else of the view is not as it is by itself. */
function nameOf({ picture, at, from, standing, branch }: View): string {
  const parts = [
    'org-chart',
    picture === 'moment' ? picture : undefined,
    at,
    ...(from === undefined ? [] : ['from', from]),
    standing,
    branch,
  ];
  return parts.filter((part) => part !== undefined).join('-');
}

function dataOf(shown: Shown) {
  const { source, view, data } = shown;
  const { title, subtitle, label } = data.state;
  return {
    ...{ title, subtitle, moment: label, as_of: asOf(shown), view: formatView(view), address: addressOf(shown) },
    documents: source.documents,
    ...(source.reading ? { reading: source.reading } : {}),
    foot: data.foot.map(({ text, cites }) => ({ text, passages: cites })),
    left_out: leftOutOf(source, view).map(({ sentence, evidence }) => ({ text: sentence, passages: evidence.cites })),
    rows: orgChartRows(source, view),
  };
}

function drawingOf(shown: Shown): SVGSVGElement {
  const { data, notes, width } = shown;
  const files = fileWordsOf(data.language);
  const { title, subtitle } = data.state;
  const hrefOf = ({ cites }: { readonly cites: readonly string[] }): string =>
    notes.addressOf(notes.keysOf(cites)[0] ?? '');
  const picture = drawn(data, width, { ...notes, hrefOf });
  const evidence = evidenceIn(picture.marks);
  const cited = notes.keysOf(evidence.flatMap(({ cites }) => cites));
  const standings = standingsOf(evidence);
  const soft = standings.length === 0 ? [] : [files.leastSure(softest(standings))];
  const said = data.foot.map(({ text }) => text);
  const foot = [
    [asOf(shown), ...soft].join(' '),
    ...(cited.length === 0 ? [] : [files.passages(cited.map((key) => `${notes.numbers.get(key)}\u00a0${key}`))]),
    files.source(addressOf(shown)),
  ];
  const description = [subtitle, ...said, ...foot].join(' ');
  const whole: Picture = captioned(picture, { title, subtitle, said, key: keyOf(standings, data.language), foot });
  return standalone(document.body, whole, { title, description, language: data.language });
}

function asOf({ source, data }: Shown): string {
  const { id, label } = data.state;
  const note = source.structure.states.find((state) => state.id === id && state.label === label)?.note ?? '';
  return fileWordsOf(data.language).asOf(label, note);
}

function addressOf({ view }: Shown): string {
  return new URL(formatView(view), location.href.split('#')[0]).href;
}
