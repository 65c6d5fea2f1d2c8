import { cut } from '../text/span.ts';
import type { Difference, Finding, Omission, Printing, Touch } from './finding.ts';

/** Most differences that are listed. The rest are counted. */
export const MOST_LISTED = 8;

/** The line above the nearest sentence if no report prints the words. */
export const NEAREST = 'Nearest sentence. It is not the same:';

const TOUCHES: Readonly<Record<Touch, string>> = {
  negation: 'a negation',
  number: 'a number',
  name: 'a name',
};

/** The line above the parts of a text that no report prints as a whole. */
export const NOT_AS_A_WHOLE = 'No report prints this as a whole. Each part by itself:';

/** Says whether words were printed, in one sentence. */
export function outcomeInWords(finding: Finding): string {
  switch (finding.outcome) {
    case 'printed':
      return `Printed word for word in ${reportsInWords(finding.printings.length)}.${orderInWords(finding.printings)}`;
    case 'altered':
      return `Not printed like this. ${prints(finding.printings.length)} nearly these words.${orderInWords(finding.printings)}`;
    case 'missing':
      return 'I found no report that prints this.';
  }
}

function prints(count: number): string {
  return count === 1 ? '1 report prints' : `${count} reports print`;
}

/** For example `3 reports`. */
export function reportsInWords(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}

function orderInWords(printings: readonly Printing[]): string {
  if (printings.length < 2) return '';
  const undated = printings.filter(({ article }) => article.published === null).length;
  if (undated === printings.length) return ' None of them has a date.';
  return undated === 0 ? ' Earliest first.' : ` Earliest first; ${undated} without a date last.`;
}

/**
 * Warns of differences that can change the meaning.
 *
 * @returns `null` if there are none.
 */
export function warningInWords(finding: Finding): string | null {
  if (finding.outcome === 'missing') return null;
  const differences = finding.outcome === 'altered' ? finding.differences : [];
  const touched = new Set(differences.flatMap(({ touches }) => touches));
  const named = (Object.keys(TOUCHES) as Touch[]).filter((touch) => touched.has(touch));
  const omitted = finding.omissions.some(({ touches }) => touches.includes('negation'));
  const warnings = [
    ...(named.length > 0
      ? [
          `${listed(named.map((touch) => TOUCHES[touch]))} ${named.length === 1 ? 'differs' : 'differ'}`,
        ]
      : []),
    ...(omitted ? ['the words left out with “…” contain a negation'] : []),
  ];
  return warnings.length === 0 ? null : `⚠ ${capitalised(warnings.join('; '))}.`;
}

/** Says how many words were left out with "…"; `null` if none were. */
export function omissionsInWords(omissions: readonly Omission[]): string | null {
  const words = omissions.reduce((sum, omission) => sum + omission.words, 0);
  if (words === 0) return null;
  return `“…” stands for ${words === 1 ? '1 word' : `${words} words`} of the report.`;
}

/**
 * Names the differences, one on a line.
 *
 * @param asked - The text asked about.
 * @param body - The body of the report that it was compared with.
 * @param show - Makes words safe to show.
 */
export function differencesInWords(
  differences: readonly Difference[],
  asked: string,
  body: string,
  show: (text: string) => string,
): string[] {
  const lines = differences
    .slice(0, MOST_LISTED)
    .map((one) => differenceInWords(one, asked, body, show));
  const rest = differences.length - lines.length;
  if (rest === 0) return lines;
  return [...lines, rest === 1 ? 'and 1 more difference' : `and ${rest} more differences`];
}

function differenceInWords(
  { kind, asked: own, printed: other }: Difference,
  asked: string,
  body: string,
  show: (text: string) => string,
): string {
  const words = own ? `“${show(cut(asked, own))}”` : '';
  const printed = other ? `“${show(cut(body, other))}”` : '';
  switch (kind) {
    case 'added':
      return `not printed: ${words}`;
    case 'left out':
      return `printed, but left out: ${printed}`;
    case 'replaced':
      return `${printed} is printed where you have ${words}`;
    case 'moved':
      if (own && other && words.toLowerCase() !== printed.toLowerCase()) {
        return `in another order: ${printed} is printed where you have ${words}`;
      }
      return `in another place: ${words || printed}`;
  }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
