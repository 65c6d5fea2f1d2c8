import { sentences } from '../text/sentences.ts';
import { cut } from '../text/span.ts';
import { terms } from '../text/words/terms.ts';
import { FEWEST_WORDS } from './asked-words.ts';
import { comparedWords } from './comparing/compared-words.ts';
import type { Finding, FindOptions, VerbatimFinder } from './finding.ts';

/** Words that were looked for, and what was found. */
export interface Checked {
  readonly asked: string;
  readonly finding: Finding;
}

/** Whether a text was printed: as a whole, or each part of it for itself. */
export interface QuoteCheck {
  readonly asked: string;
  /** One part if the text was looked for as a whole. Never empty. */
  readonly parts: readonly Checked[];
}

/** Most parts of a text that are looked for. */
const MOST_PARTS = 5;

/** Words between quotation marks. */
const QUOTATION = /[“"«„]([^“”"«»„]{1,2000})[”"»“]/g;

/** Fewer words between quotation marks are a name or a title rather than a quotation. */
const FEWEST_QUOTED = 4;

/**
 * Checks whether a text was printed. If no report has it as a whole, or only with whole sentences added, looks for the
 * quotations in it, or else for each of its sentences.
 *
 * @param asked - As `readAsked` returns it.
 */
export async function checkQuote(
  asked: string,
  finder: VerbatimFinder,
  options: FindOptions = {},
): Promise<QuoteCheck> {
  const whole = { asked, finding: await finder.find(asked, options) };
  if (whole.finding.outcome === 'printed') return { asked, parts: [whole] };
  const parts: Checked[] = [];
  for (const part of partsToCheck(asked).slice(0, MOST_PARTS)) {
    parts.push({ asked: part, finding: await finder.find(part, options) });
  }
  const missing = parts.filter(({ finding }) => finding.outcome === 'missing');
  const isWholeBetter =
    missing.length === parts.length ||
    (whole.finding.outcome === 'altered' && missing.length === 0);
  return { asked, parts: isWholeBetter ? [whole] : parts };
}

function partsToCheck(text: string): string[] {
  const quoted = [...text.matchAll(QUOTATION)]
    .map(([, inside = '']) => inside.trim())
    .filter((inside) => comparedWords(inside).length >= FEWEST_QUOTED && terms(inside).length > 0);
  if (quoted.length > 0) return quoted;
  const all = sentences(text).flatMap((span) => cut(text, span).split(/…|\.{3,}/));
  const parts = all
    .map((part) => part.trim())
    .filter((part) => comparedWords(part).length >= FEWEST_WORDS && terms(part).length > 0);
  return parts.length > 1 ? parts : [];
}
