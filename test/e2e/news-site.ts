import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportPage } from './press.ts';

/** An entry of a feed. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly published?: string;
  readonly summary?: string;
  readonly guid?: string;
}

/** What a site answers at one path. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A local web server of a newspaper, whose pages and feeds can be changed while it runs. */
export class NewsSite {
  readonly origin: string;
  /** The answers, by path. */
  readonly answers = new Map<string, Answer>();
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];
  readonly #close: () => Promise<void>;

  static async open(): Promise<NewsSite> {
    let answer: RequestListener = () => undefined;
    const server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const site = new NewsSite(`http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    answer = (request, response) => site.#answer(request, response);
    return site;
  }

  private constructor(origin: string, close: () => Promise<void>) {
    this.origin = origin;
    this.#close = close;
  }

  /** Serves a report at a path; a later one replaces it. */
  report(path: string, title: string, paragraphs = paragraphsOf(title)): void {
    this.answers.set(
      path,
      reportPage({
        title,
        paragraphs,
        source: 'Xinhua',
        author: 'Laila Ahmed',
        published: '2019-06-05',
      }),
    );
  }

  /** Serves an RSS feed at a path, and the reports of its entries. */
  feed(path: string, entries: readonly Entry[], title = 'Xinhua World'): void {
    for (const entry of entries) {
      if (!this.answers.has(entry.path)) this.report(entry.path, entry.title);
    }
    this.answers.set(path, rss(title, this.origin, entries));
  }

  close(): Promise<void> {
    return this.#close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.asked.push(path);
    const answer = this.answers.get(path);
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    response.writeHead(answer === undefined ? 404 : 200, {
      'content-type': /^<rss/.test(answer ?? '')
        ? 'application/rss+xml'
        : 'text/html; charset=utf-8',
    });
    response.end(answer ?? 'Not here');
  }
}

/** Three paragraphs, long enough to raise no doubts and unlike those of any other title. */
export function paragraphsOf(title: string): string[] {
  const name = title.split(' ').at(-1) ?? title;
  const words = Array.from(
    { length: 40 },
    (_, at) =>
      `${title.toLowerCase().replaceAll(/\W/g, '')}${String.fromCharCode(97 + (at % 26))}${at}`,
  );
  return [
    `Officials in ${name} said on Wednesday that the work for “${title}” had been finished after three years.`,
    `The plan names these sites: ${words.join(', ')}.`,
    `Families near ${name} have returned since then, and the market of the town has opened again this week.`,
  ];
}

/** Writes an RSS feed. */
export function rss(title: string, origin: string, entries: readonly Entry[]): string {
  const items = entries.map(
    (entry) => `<item><title>${entry.title}</title><link>${origin}${entry.path}</link>
      <guid isPermaLink="false">${entry.guid ?? entry.path}</guid>
      ${entry.published ? `<pubDate>${new Date(entry.published).toUTCString()}</pubDate>` : ''}
      <description>${entry.summary ?? ''}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>${title}</title><link>${origin}/</link>
    <description>News</description>${items.join('\n')}</channel></rss>`;
}
