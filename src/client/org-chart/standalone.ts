import type { Picture } from '../../charts/mark.ts';
import { FACES, PRESENTATION } from '../../charts/svg/alone.ts';
import { paint } from '../paint.ts';

/** The words of a drawing for who cannot see it. */
interface Told {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture as an SVG element that needs nothing else, light whatever the page is, drawn within an element of the page
 * whose style sheet it takes its colours from: they become attributes, which every program reads.
 */
export function standalone(host: HTMLElement, picture: Picture, { title, description, language }: Told): SVGSVGElement {
  const place = document.createElement('div');
  place.className = 'unseen';
  place.style.colorScheme = 'light';
  const svg = document.createElementNS(SVG, 'svg');
  place.append(svg);
  host.append(place);
  paint(svg, picture, { class: 'ch', prefix: 'file' });
  const ground = { width: String(picture.width), height: String(picture.height), fill: 'var(--paper)', stroke: 'none' };
  svg.prepend(make('rect', ground));
  settle(svg, undefined);
  place.remove();
  svg.setAttribute('lang', language);
  svg.prepend(make('title', {}, title), make('desc', {}, description));
  return svg;
}

/** Gives an element and all in it their computed style as attributes, and takes what belongs to the page. */
function settle(element: Element, outer: CSSStyleDeclaration | undefined): void {
  // A computed style is alive: it is read before the classes that make it are taken.
  const style = getComputedStyle(element);
  for (const child of [...element.children]) settle(child, style);
  const said = element.tagName === 'a' ? titleOf(element) : '';
  // All of it is inherited, so that only what differs from the parent need be said.
  const own = PRESENTATION.filter((name) => style.getPropertyValue(name) !== outer?.getPropertyValue(name));
  const values = [
    ...own.map((name) => [name, valueOf(name, style.getPropertyValue(name))] as const),
    ...(element instanceof SVGTextElement ? lengthOf(element) : []),
  ];
  for (const name of element.getAttributeNames())
    if (/^(class|role|aria-|data-)/.test(name)) element.removeAttribute(name);
  for (const [name, value] of values)
    if (!element.getAttribute(name)?.startsWith('url')) element.setAttribute(name, value);
  if (said) element.prepend(make('title', {}, said));
}

/**
 * Where a face is not installed, another one in its stead is made as long, so that no word runs into another; but not
 * under a halo, which in Firefox would then eat the letters.
 */
function lengthOf(text: SVGTextElement): [string, string][] {
  const length = text.matches('.halo') ? 0 : Math.round(text.getComputedTextLength());
  return length === 0
    ? []
    : [
        ['textLength', String(length)],
        ['lengthAdjust', 'spacingAndGlyphs'],
      ];
}

function titleOf(link: Element): string {
  const claim = link.getAttribute('data-say') ?? link.getAttribute('aria-label');
  return [claim, link.getAttribute('data-sw')].filter(Boolean).join(' · ');
}

/** Plain numbers for pixels, and no colour that a program may not know. */
function valueOf(name: string, value: string): string {
  if (name === 'font-family')
    return value
      .split(', ')
      .map((face) => FACES[face] ?? face.replaceAll('"', "'"))
      .join(', ');
  if (/^rgba\(.*, 0\)$/.test(value)) return 'none';
  return value.replace(/(?<=\d)px\b/g, '');
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(text);
  return element;
}
