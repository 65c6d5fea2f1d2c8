import { createRequire } from 'node:module';
import type { PageDocument } from '../tree/node.ts';

interface Extraction {
  readonly content: string;
}

type Defuddle = new (
  document: PageDocument,
  options: { readonly url?: string },
) => { parse(): Extraction };

/**
 * Takes the article out of a page with Defuddle, whose published types fit neither this module
 * system nor a document that is not a browser's. It changes the document.
 *
 * @returns HTML; empty if it found nothing or gave up.
 */
export function defuddle(document: PageDocument, url: string | null): string {
  const require = createRequire(import.meta.url);
  const { default: Reader = require('defuddle') } = require('defuddle') as { default?: Defuddle };
  try {
    const reader = new (Reader as Defuddle)(document, url === null ? {} : { url });
    return silently(() => reader.parse().content ?? '');
  } catch {
    // The last resort of a page that has been given up before; nothing is lost.
    return '';
  }
}

/** What Defuddle writes with: parts of pages, and of errors that it has dealt with. */
const WRITERS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Does something that ends at once without letting it write to the console, which is the bot's log. */
function silently<Result>(work: () => Result): Result {
  const writers = WRITERS.map((name) => [name, console[name]] as const);
  for (const name of WRITERS) console[name] = () => undefined;
  try {
    return work();
  } finally {
    for (const [name, writer] of writers) console[name] = writer;
  }
}
