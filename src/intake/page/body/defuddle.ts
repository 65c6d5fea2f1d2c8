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
 * Extracts the article from a page with Defuddle, and changes the document. Defuddle's published types
 * fit neither this module system nor a document from outside a browser.
 *
 * @returns HTML; empty if Defuddle found nothing or failed.
 */
export function defuddle(document: PageDocument, url: string | null): string {
  const require = createRequire(import.meta.url);
  const { default: Reader = require('defuddle') } = require('defuddle') as { default?: Defuddle };
  try {
    const reader = new (Reader as Defuddle)(document, url === null ? {} : { url });
    return silently(() => reader.parse().content ?? '');
  } catch {
    // Defuddle is the last resort, so a failure loses nothing.
    return '';
  }
}

/** Console methods with which Defuddle prints parts of pages and errors it has handled. */
const WRITERS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Runs synchronous work without console output, which would end up in the bot's log. */
function silently<Result>(work: () => Result): Result {
  const writers = WRITERS.map((name) => [name, console[name]] as const);
  for (const name of WRITERS) console[name] = () => undefined;
  try {
    return work();
  } finally {
    for (const [name, writer] of writers) console[name] = writer;
  }
}
