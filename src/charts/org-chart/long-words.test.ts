import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../model/story.ts';
import { paint } from '../svg/paint.ts';
import { orgChartData, orgChartSource } from './data.ts';
import { storyOf } from './harbour.fixture.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { orgChartRows } from './rows.ts';
import { orgChartText } from './text.ts';
import { PICTURES } from './view.ts';

const stated = { standing: 'stated', cites: ['A-1.1'] };

/** A works in German with a row of each label, and a state in which each is renamed to it once more. */
function works(labels: readonly string[]): Story {
  const state = (id: string, changes: readonly string[]) => {
    return { id, label: id, note: id, title: id, subtitle: id, standing: 'stated', changes };
  };
  const story = storyOf({
    states: [state('start', []), state('named', ['names'])],
    units: [
      { id: 'works', label: 'Elektrizitätsgenossenschaft', kind: 'unit', ...stated },
      ...labels.map((label, index) => {
        return { id: `row-${index}`, label, kind: 'team', unitOf: { unit: 'works', ...stated }, ...stated };
      }),
    ],
    posts: [{ id: 'head', label: 'Geschäftsführungsbeauftragte', postIn: 'works', ...stated, unstated: 'who' }],
    alliances: [{ id: 'ring', label: 'Nachbarschaftshilfe', members: ['row-0', 'works'], ...stated }],
    changes: [{ id: 'names', label: 'It is renamed.', verb: 'renamed', unit: 'row-0', to: labels[0] ?? '', ...stated }],
  });
  return { ...story, meta: { ...story.meta, language: 'de' } };
}

const label = fc
  .array(
    fc.constantFrom(
      'Ausbildungswerkstatt',
      'Straßenbeleuchtungsinspektionsverwaltung',
      'Störungsdienst',
      'der',
      'Amt-Nord',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((words) => words.join(' '));
const labels = fc.array(label, { minLength: 1, maxLength: 4 });
const options = { numbers: new Map([['A-1.1', 1]]), hrefOf: () => '#n' };
const states = ['start', 'named'];

describe('long words of labels', () => {
  it('are broken at a hyphen where they do not fit, so that the lines joined are the label', () => {
    const lines = layout(orgChartData(works(['Straßenbeleuchtungsinspektionsverwaltung']), 'start'), 300).placed;
    expect(lines.find(({ key }) => key === 'unit/row-0')?.lines.map(({ text }) => text)).toEqual([
      'Straßenbeleuchtungsinspektionsver\u00ad',
      'waltung',
    ]);
    fc.assert(
      fc.property(labels, fc.integer({ min: 260, max: 1000 }), (given, width) => {
        const { placed } = layout(orgChartData(works(given), 'start'), width);
        given.forEach((label, index) => {
          const drawn = placed.find(({ key }) => key === `unit/row-${index}`)?.lines ?? [];
          // A space where a line ends, but not after a hyphen.
          const joined = drawn.map(({ text }) => (/[-\u00ad]$/.test(text) ? text : `${text} `)).join('');
          expect(joined.replaceAll('\u00ad', '').trim()).toBe(label);
        });
      }),
    );
  });

  it('have no soft hyphen in anything that is painted, read, compared or saved', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 260, max: 1000 }), (given, width) => {
        const source = orgChartSource(works(given));
        for (const picture of PICTURES)
          for (const at of states) {
            const data = orgChartData(works(given), at, picture);
            const painted = paint(marks(layout(data, width), options));
            const { breaks, ...rest } = data;
            expect(breaks).not.toEqual([]);
            const read = [painted, orgChartText(data), orgChartRows(source, { picture, at }), rest];
            expect(JSON.stringify(read)).not.toContain('\u00ad');
          }
      }),
      { numRuns: 30 },
    );
  });

  it('show a hyphen where they are broken, and none in the name of their mark', () => {
    const data = orgChartData(works(['Straßenbeleuchtungsinspektionsverwaltung']), 'start');
    const painted = paint(marks(layout(data, 300), options));
    expect(painted).toContain('>Straßenbeleuchtungsinspektionsver-</text>');
    expect(painted).toContain('aria-label="Straßenbeleuchtungsinspektionsverwaltung"');
    expect(painted).not.toMatch(/aria-label="[^"]*inspektionsver[- ]/);
  });
});
