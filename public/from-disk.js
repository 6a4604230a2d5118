// Opened from disk, a folder is a list of files: links lead to the page in it instead. Anywhere else this does nothing. It
// is a classic script, because a browser runs no module from disk.
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href], iframe[src]')) {
    const name = link.localName === 'a' ? 'href' : 'src';
    const url = new URL(link.getAttribute(name), document.baseURI);
    if (url.protocol !== 'file:' || !url.pathname.endsWith('/')) continue;
    url.pathname += 'index.html';
    link.setAttribute(name, url.href);
  }
}
