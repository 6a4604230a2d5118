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
  const location = { value: '/' + request.uri.replace(/^[/\\]+/, '') + '/' + queryOf(request.querystring) };
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location } };
}

// The query as it was asked, since the address of a view is in it. CloudFront gives each name its value as it was
// written, and all of them where it was said more than once.
function queryOf(parts) {
  const pairs = [];
  for (const name in parts) {
    const all = parts[name].multiValue || [parts[name]];
    all.forEach((each) => pairs.push(name + '=' + each.value));
  }
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}
