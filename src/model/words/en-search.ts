/** The words of /search/. */
export const searchInEnglish = {
  title: 'Search',
  lead: 'Every page and every passage of the documents. The words are looked up in your browser, and sent nowhere.',
  field: 'Words to look for',
  nothing: 'Nothing was found.',
  /** `{words}` become those that are on no page. */
  none: 'No page has {words}.',
  one: 'One page',
  /** `{n}` becomes a number in the browser. */
  many: '{n} pages',
  more: 'More',
  failed: 'The index could not be read. The pages below list what there is.',
  plain: 'Search needs script. These pages list what there is:',
};
