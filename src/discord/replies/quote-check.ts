import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { Checked, QuoteCheck } from '../../verbatim/check.ts';
import type { Finding, Printing } from '../../verbatim/finding.ts';
import type { Texts } from '../languages/texts.ts';
import { button, container, type Reply, row, separator, text } from '../message/components.ts';
import { headingLine } from '../message/heading.ts';
import { LIMITS, sizeOf } from '../message/limits.ts';
import { shorten } from '../message/shorten.ts';
import { encodeDelete } from '../state/delete.ts';
import { alteredParts } from './quote-check/altered.ts';
import { checkedParts } from './quote-check/parts.ts';
import { type PrintedPage, printedParts } from './quote-check/printed.ts';
import { allButton, attributionOf, contextsOf, printingText } from './quote-check/printing.ts';
import { outcomeIn } from './words/checks.ts';

/** Maximum lengths of the heading, and of the nearest sentence. */
const LONGEST_HEADING = 200;
const LONGEST_NEAREST = 700;

/** Characters kept free for the line ends between the texts. */
const LINE_ENDS = 60;

/**
 * Shows whether a text was printed: where, first by whom and when, or with which differences.
 *
 * @param asker - Id of the person the message belongs to.
 */
export function quoteCheckReply({ asked, parts }: QuoteCheck, asker: string, texts: Texts): Reply {
  const notWhole = texts.say('check.not-whole');
  const [only, ...others] = parts;
  const findings = parts.map(({ finding }) => finding);
  return withHeading(asked, findings, (room) =>
    only && others.length === 0
      ? wholeParts(only, asker, room, texts)
      : [
          text(notWhole),
          ...checkedParts(
            parts,
            room - sizeOf(notWhole),
            [button(texts.say('button.delete'), encodeDelete(asker))],
            texts,
          ),
        ],
  );
}

/**
 * Shows a page of the reports that print some words.
 *
 * @param asked - The heading.
 */
export function printedReply(asked: string, page: PrintedPage, texts: Texts): Reply {
  return withHeading(asked, [page.finding], (room) => printedParts(page, room, texts));
}

function withHeading(
  asked: string,
  findings: readonly Finding[],
  parts: (room: number) => readonly APIComponentInContainer[],
): Reply {
  const heading = headingLine(shorten(asked, LONGEST_HEADING));
  const room = LIMITS.text - sizeOf(heading) - LINE_ENDS;
  return container(colourOf(findings), [text(heading), ...parts(room)]);
}

function wholeParts(
  { asked, finding }: Checked,
  asker: string,
  room: number,
  texts: Texts,
): readonly APIComponentInContainer[] {
  const deletion = button(texts.say('button.delete'), encodeDelete(asker));
  switch (finding.outcome) {
    case 'printed':
      return printedParts({ finding, offset: 0, asker }, room, texts);
    case 'altered':
      return alteredParts(
        { asked, finding },
        room,
        [...allButton(finding, texts), deletion],
        texts,
      );
    case 'missing':
      return [
        text(`**${outcomeIn(finding, texts)}**`),
        ...(finding.nearest === null
          ? [row(deletion)]
          : nearestParts(finding.nearest, deletion, texts)),
      ];
  }
}

function nearestParts(
  nearest: Printing,
  deletion: APIButtonComponentWithCustomId,
  texts: Texts,
): readonly APIComponentInContainer[] {
  return [
    separator(),
    printingText(nearest, attributionOf(nearest, texts), LONGEST_NEAREST, {
      above: [`-# ${texts.say('check.nearest')}`],
    }),
    ...contextsOf([nearest], [deletion], texts),
  ];
}

function colourOf(findings: readonly Finding[]): 'answer' | 'doubtful' | 'none' {
  if (findings.every(({ outcome }) => outcome === 'missing')) return 'none';
  const isRetracted = ({ article }: Printing) => article.retracted !== null;
  const isPlain = (finding: Finding) =>
    finding.outcome === 'printed' && !finding.printings.some(isRetracted);
  return findings.every(isPlain) ? 'answer' : 'doubtful';
}
