// A function of CloudFront (runtime cloudfront-js-2.0) for viewer requests: the page of a folder is its index.html, and a
// folder without its slash leads to the one with it, since links are relative to the page.
function handler(event) {
  const request = event.request;
  const name = request.uri.split('/').pop();
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
    return request;
  }
  if (name.includes('.')) return request;
  const location = { value: '/' + request.uri.replace(/^[/\\]+/, '') + '/' };
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location } };
}
