import type { PassageId } from '../../model/passage.ts';
import type { Evidence, LinkMark, Mark, Picture } from '../mark.ts';
import { FONTS, textWidth } from '../svg/text.ts';
import type { Sign } from './parts.ts';
import type { Box } from './hull.ts';
import type { OrgChartLayout } from './drawing.ts';
import { lineHit, lineMarks } from './line-marks.ts';
import { boxClass, frameClass, openCorners, outline } from './classes.ts';
import type { Placed } from './sheet.ts';
import type { Line } from './type.ts';

export interface MarkOptions {
  /** The numeral of each passage on the page; a passage without one gets none. */
  readonly numbers: ReadonlyMap<PassageId, number>;
  /** Where the link of a mark leads: the note of its first passage. */
  readonly hrefOf: (evidence: Evidence) => string;
}

/** The marks of a laid out org chart, in the order in which they lie on each other and are reached by keyboard. */
export function marks({ width, height, label, placed }: OrgChartLayout, options: MarkOptions): Picture {
  return { width, height, label, marks: placed.flatMap((each) => marksOf(each, options)) };
}

function marksOf(placed: Placed, options: MarkOptions): Mark[] {
  const { kind, box, key, sign } = placed;
  switch (kind) {
    case 'bar':
      return [{ type: 'path', key, class: 'bar', d: `M${box.x} ${box.y + 1.5}H${box.x + box.width}` }];
    case 'move':
    case 'leaving':
    case 'setting':
      return [
        ...lineMarks(placed),
        ...(sign ? [link({ ...placed, key: `${key}/link` }, sign, options, [lineHit(placed)])] : []),
      ];
    case 'row':
    case 'slot':
    case 'holder':
    case 'coordination':
      return [moving(placed, options)];
    case 'end':
      return [{ type: 'rect', key, class: 'st', ...box }, ...texts(placed, options)];
    default:
      if (!sign) return texts(placed, options);
      return [link(placed, sign, options, [...shapes(placed), ...texts(placed, options)])];
  }
}

function link({ key, isAgain }: Placed, sign: Sign, { hrefOf }: MarkOptions, children: readonly Mark[]): LinkMark {
  const { evidence, sentence } = sign;
  return { type: 'link', key, href: hrefOf(evidence), label: sentence, evidence, isAgain, children };
}

/** A box in a group of its own, so that the same box can travel from state to state. */
function moving(placed: Placed, options: MarkOptions): Mark {
  const { box, sign, key, lines } = placed;
  const home: Placed = {
    ...placed,
    box: { ...box, x: 0, y: 0 },
    lines: lines.map((line) => ({ ...line, x: line.x - box.x, y: line.y - box.y })),
  };
  const children: Mark[] = [outline(placed, boxClass(placed), home.box), ...texts(home, options)];
  const inner = sign ? [link({ ...home, key: `${key}/link` }, sign, options, children)] : children;
  return { type: 'group', key, class: 'mv', translate: [box.x, box.y], children: inner };
}

function shapes(placed: Placed): Mark[] {
  const { kind, box, head, look, points } = placed;
  switch (kind) {
    case 'organization':
    case 'note':
    case 'heading':
      return [hit(box)];
    case 'frame':
    case 'receiver': {
      const around = look === 'open' ? openCorners(box) : outline(placed, frameClass(placed), box);
      return [around, hit(head ?? box)];
    }
    case 'seat':
      return look === 'open' ? [hit(box), openCorners(box)] : [{ type: 'rect', class: 'st', ...box }];
    case 'member':
      return [outline(placed, boxClass(placed), box)];
    case 'unitOf':
      return [...lineMarks(placed), lineHit(placed), hit(head ?? box)];
    case 'alliance':
      return points ? lineMarks(placed) : [];
    case 'relation':
      return points ? [...lineMarks(placed), lineHit(placed)] : [];
    default:
      return [];
  }
}

function hit(box: Box): Mark {
  const { x, y, width, height } = box;
  return { type: 'rect', class: 'hit', x, y, width, height };
}

function texts({ lines, sign, look }: Placed, options: MarkOptions): Mark[] {
  return lines.map((line): Mark => {
    const { text, x, y, face, anchor, hasHalo, tail } = line;
    const numerals = sign && tail !== undefined ? numeralsOf(line, sign.evidence.cites, options.numbers) : '';
    const name = [
      ...(face === 'words' ? [] : [face]),
      ...(hasHalo ? ['halo'] : []),
      ...(look === 'ghost' ? ['was'] : []),
    ];
    return {
      type: 'text',
      x,
      y,
      text,
      ...(name.length > 0 ? { class: name.join(' ') } : {}),
      ...(anchor ? { anchor } : {}),
      ...(numerals ? { numerals } : {}),
    };
  });
}

/** As many numerals of the passages as the room that the layout kept for them takes. */
function numeralsOf({ tail = 0 }: Line, cites: readonly string[], numbers: MarkOptions['numbers']): string {
  const all = [...new Set(cites.flatMap((cite) => numbers.get(cite) ?? []))].sort((a, b) => a - b);
  for (let count = Math.min(2, all.length); count > 0; count--) {
    const text = all.slice(0, count).join(',');
    if (textWidth(text, FONTS.no) <= tail - 3) return text;
  }
  return '';
}
