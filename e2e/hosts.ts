import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site: articles on a port of their own, so that a frame in them is a frame from elsewhere. */
export interface Host {
  /** Serves an article and gives its address. `policy`: its content security policy. */
  readonly article: (body: string, options?: { readonly policy?: string; readonly head?: string }) => string;
  readonly close: () => void;
}

export async function openHost(): Promise<Host> {
  const articles: { html: string; policy: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const article = articles[Number(request.url?.slice(1))];
    response.writeHead(article ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(article?.policy ? { 'content-security-policy': article.policy } : {}),
    });
    response.end(article?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    article: (body, { policy, head = '' } = {}) => {
      const html = `<!DOCTYPE html><html lang="en"><head><title>An article</title>${head}</head><body>${body}</body></html>`;
      return `http://127.0.0.1:${port}/${articles.push({ html, policy }) - 1}`;
    },
    close: () => server.close(),
  };
}
