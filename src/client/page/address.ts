/** An address of the page: `?at=moved&folded=docks,yards#quays`, commas as they are. */
export function addressOf(path: string, search: URLSearchParams, hash: string): string {
  const query = search.toString().replaceAll('%2C', ',');
  return `${path}${query === '' ? '' : `?${query}`}${hash}`;
}

/** The query of the page. */
export function search(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** The id that the fragment of the page names; empty for a fragment that is no text. */
export function idInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
