import type { Kind } from './kind.ts';
import { PAGES } from './pages.ts';
import { PDF_FILES } from './pdf-files.ts';
import { SITES } from './sites.ts';
import { REPORTS, TEXTS } from './texts.ts';
import { WORD_FILES } from './word-files.ts';

/** Every kind of hostile input. */
export const KINDS: readonly Kind[] = [
  ...PAGES,
  ...TEXTS,
  ...REPORTS,
  ...WORD_FILES,
  ...PDF_FILES,
  ...SITES,
];

/** The kind of this name. @throws RangeError if there is none. */
export function kindOf(name: string): Kind {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new RangeError(`There is no kind “${name}”`);
  return kind;
}
