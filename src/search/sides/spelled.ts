import type { Article } from '../../corpus/article.ts';
import { cut, type Span } from '../../text/span.ts';
import { terms } from '../../text/words/terms.ts';
import type { AskedThing } from './asked-things.ts';

/** What each part has, because it is asked for several times. */
const read = new WeakMap<Span, ReadonlySet<string>>();

/** The terms of a part of an article and of its title, with the keys of names. */
export function spelled({ title, body }: Article, part: Span): ReadonlySet<string> {
  const known = read.get(part);
  if (known) return known;
  const found = terms(`${title}\n${cut(body, part)}`);
  const printed = new Set(
    found.flatMap(({ term, name }) => (name === null ? [term] : [term, name])),
  );
  read.set(part, printed);
  return printed;
}

/** Whether some terms have one for a thing. */
export function isIn(printed: ReadonlySet<string>, { terms }: AskedThing): boolean {
  return [...terms].some((term) => printed.has(term));
}
