import { cut, type Span } from '../../../text/span.ts';
import type { Checked } from '../../../verbatim/check.ts';
import type {
  Altered,
  Difference,
  Finding,
  Omission,
  Printing,
  Touch,
} from '../../../verbatim/finding.ts';
import type { Texts } from '../../languages/texts.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';

const TOUCHES: readonly Touch[] = ['negation', 'number', 'name'];

/** Says whether words were printed. */
export function outcomeIn(finding: Finding, texts: Texts): string {
  if (finding.outcome === 'missing') return texts.say('check.missing');
  const { outcome, printings } = finding;
  const count = printings.length;
  const order = orderIn(printings, texts);
  return [texts.say(`check.${outcome}`, { count }), ...order].join(' ');
}

function orderIn(printings: readonly Printing[], texts: Texts): string[] {
  if (printings.length < 2) return [];
  const count = printings.filter(({ article }) => article.published === null).length;
  if (count === printings.length) return [texts.say('check.undated')];
  return [
    count === 0 ? texts.say('check.earliest') : texts.say('check.earliest-undated', { count }),
  ];
}

/** Warns of differences that can change the meaning; `null` if there are none. */
export function warningIn(finding: Finding, texts: Texts): string | null {
  if (finding.outcome === 'missing') return null;
  const differences = finding.outcome === 'altered' ? finding.differences : [];
  const touched = new Set(differences.flatMap(({ touches }) => touches));
  const named = TOUCHES.filter((touch) => touched.has(touch));
  const what = texts.list(named.map((touch) => texts.say(`check.${touch}`)));
  const omitted = finding.omissions.some(({ touches }) => touches.includes('negation'));
  const warnings = [
    ...(named.length > 0 ? [texts.say('check.differs', { count: named.length, what })] : []),
    ...(omitted ? [texts.say('check.negation-left-out')] : []),
  ];
  return warnings.length === 0 ? null : `⚠ ${capitalised(warnings.join('; '), texts)}.`;
}

/** Says how many words were left out with "…"; `null` if none were. */
export function omissionsIn(omissions: readonly Omission[], texts: Texts): string | null {
  const count = omissions.reduce((sum, omission) => sum + omission.words, 0);
  return count === 0 ? null : texts.say('check.left-out', { count });
}

/** Maximum length of the words on either side of a difference. */
const LONGEST_DIFFERENCE = 60;

/** A text that no report prints, with the report that nearly does. */
export interface CheckedAltered extends Checked {
  readonly finding: Altered;
}

/**
 * Names the differences, one on a line.
 *
 * @param most - Most differences that are listed. The rest are counted.
 */
export function differencesIn(
  { asked, finding: { differences, printings } }: CheckedAltered,
  most: number,
  texts: Texts,
): string[] {
  const body = printings[0]?.article.body ?? '';
  const quoted = (text: string, span: Span | null) => {
    if (span === null) return '';
    const words = escapeText(shorten(cut(text, span), LONGEST_DIFFERENCE));
    return texts.say('quoted', { words });
  };
  const lines = differences
    .slice(0, most)
    .map((one) =>
      differenceIn(one.kind, quoted(asked, one.asked), quoted(body, one.printed), texts),
    );
  const count = differences.length - lines.length;
  return count === 0 ? lines : [...lines, texts.say('check.more-differences', { count })];
}

/**
 * @param asked - The words asked about, empty if it has none; the same for `printed`.
 */
function differenceIn(
  kind: Difference['kind'],
  asked: string,
  printed: string,
  texts: Texts,
): string {
  switch (kind) {
    case 'added':
      return texts.say('check.added', { asked });
    case 'left out':
      return texts.say('check.dropped', { printed });
    case 'replaced':
      return texts.say('check.replaced', { asked, printed });
    case 'moved':
      return asked && printed && asked.toLowerCase() !== printed.toLowerCase()
        ? texts.say('check.reordered', { asked, printed })
        : texts.say('check.moved', { words: asked || printed });
  }
}

function capitalised(sentence: string, { language }: Texts): string {
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}
