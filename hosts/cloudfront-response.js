// A function of CloudFront (runtime cloudfront-js-2.0) for viewer responses: the headers that S3 cannot keep, as
// src/hosts/headers.ts has them. CloudFront runs none for an answer of 400 and above: cloudfront-errors.json is for those.
// Set BASE to the path under which the site is served, without a slash at its end.
const BASE = '';

function handler(event) {
  const response = event.response;
  const address = event.request.uri.slice(BASE.length);
  const isEmbed = /^\/(embed|e)\//.test(address);
  const isPage = /(\/|\.html)$/.test(address);
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
  if (isEmbed) headers['content-security-policy'] = 'frame-ancestors *';
  else if (isPage) {
    headers['content-security-policy'] = "frame-ancestors 'self'";
    headers['cross-origin-opener-policy'] = 'same-origin';
  }
  if (isEmbed || !isPage) {
    headers['access-control-allow-origin'] = '*';
    headers['cross-origin-resource-policy'] = 'cross-origin';
  }
  for (const name in headers) response.headers[name] = { value: headers[name] };
  return response;
}
