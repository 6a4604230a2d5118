/** The first of some elements that the style sheet shows: pictures are there in several widths. */
export function shownIn(host: ParentNode, elements: string): SVGElement | undefined {
  return [...host.querySelectorAll<SVGElement>(elements)].find((each) => each.checkVisibility());
}

/** The picture of a host that is shown. */
export function pictureIn(host: ParentNode): SVGSVGElement | undefined {
  return shownIn(host, '.drawn > svg') as SVGSVGElement | undefined;
}
