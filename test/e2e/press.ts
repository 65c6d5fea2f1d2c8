import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local web server with reports to fetch. */
export interface Press {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * @param pages - The pages it serves, by path. They can be changed meanwhile.
 * @param redirects - Where other paths lead.
 */
export async function openPress(
  pages: Readonly<Record<string, string>>,
  redirects: Readonly<Record<string, string>> = {},
): Promise<Press> {
  const answer: RequestListener = (request, response) => {
    const page = pages[request.url ?? ''];
    const location = redirects[request.url ?? ''];
    if (location !== undefined) {
      response.writeHead(302, { location }).end();
      return;
    }
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'last-modified': 'Wed, 05 Jun 2019 10:00:00 GMT',
      server: 'press',
    });
    response.end(page ?? 'Not here');
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A web page with a report, like that of a newspaper. */
export function reportPage(report: {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
}): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: report.title,
    datePublished: report.published,
    author: report.author && { '@type': 'Person', name: report.author },
    publisher: report.source && { '@type': 'Organization', name: report.source },
  };
  const byline = report.author === undefined ? '' : `<p class="byline">By ${report.author}</p>`;
  const body = report.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${report.title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><main><article><h1>${report.title}</h1>${byline}${body}</article></main></body></html>`;
}

/** A report about a dam, long enough to raise no doubts. */
export const DAM = {
  title: 'Mosul dam repairs finished',
  source: 'Xinhua',
  author: 'Laila Ahmed',
  published: '2019-06-05',
  paragraphs: [
    'Engineers finished the repairs of the Mosul dam on Wednesday, after three years of injecting cement into the ground under its foundations.',
    'The Italian company Trevi employed four hundred workers at the site. The water ministry said that the dam was safe now and that the reservoir would be filled again before the winter.',
    'Villages along the Tigris had been told to move away from the banks when the gates were inspected in 2016. Many families have returned since then, and the market of the town has opened again.',
  ],
} as const;
