import type { Article } from '../../corpus/article.ts';
import { cut, type Span } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import { isSaying } from '../saying.ts';
import { isSure, readStatements } from './read-statements.ts';
import { namingToShow } from './shown-naming.ts';
import type { Source, Statement, StatementKind } from './statement.ts';

/** Whose words a quote is. */
export interface QuotedSpeaker {
  /** The speakers as the report names them, from the outermost to the one who says it. Never empty. */
  readonly chain: readonly Span[];
  readonly kind: StatementKind;
  /** The words that tell that it is said. Quotes of one statement have the same. */
  readonly cue: Span;
}

/** Finds who says a quote; `null` if the quote is not mostly one speaker's words, or if the speaker is not sure. */
export type SpeakerReader = (quote: Span) => QuotedSpeaker | null;

/** Longer bodies are not read, so that they hold up no reply. */
const LONGEST_BODY = 50_000;

/** Share of a quote's letters that belong to what the speaker says, and to what tells so. */
const COVERED = 0.8;

/** The same share for a quote that prints its speaker and the cue, so that its other words are plainly not theirs. */
const COVERED_IF_TOLD = 0.65;

/** The same if the speaker's words are in quotation marks too. */
const COVERED_IF_QUOTED = 0.4;

/** The same share, and the least sureness, for a speaker who is not named below the quote. */
const LIKELY = 0.5;
const LEAST_LIKELY = 0.5;

/** Share of a quote's letters that another speaker may have at most. */
const SHARED = 0.1;

/** "Declined to comment", "would not say" and "never said" say nothing. */
const UNSAID = /\b(?:declin|refus|not\b|never\b|cannot\b)|n['’]t\b/;

/** What makes it unsure that anything was said: "it is not true that Ryder said", "whether Ryder said". */
const UNREAL =
  /\b(?:(?:true|untrue|false|wrong|lie|evidence|clear|unclear|doubtful|rumou?rs?|proof|impossible) that|if|whether|unless)\s{1,4}$/i;

/** Characters before a speaker that are looked at for {@link UNREAL}. */
const UNREAL_REACH = 24;

const ACCORDING = /^according/i;

/** A second sentence that begins without a full stop before it, as after a heading. */
const BEFORE_THE = /([\p{L}\d]{1,40}) The \p{L}/gu;

/** Words that stand before a name such as "The Guardian". */
const LEADING_ON: ReadonlySet<string> = new Set(
  'told said to by in at of for from with and'.split(' '),
);

const known = new WeakMap<Article, SpeakerReader>();

/**
 * Finds who says a quote. Reads an article once, however many of its quotes are asked for.
 *
 * @returns `null` if the quote is not mostly one speaker's words, or if the speaker is not sure.
 */
export function speakerOf(article: Article, quote: Span): QuotedSpeaker | null {
  const reader = known.get(article) ?? speakersIn(article.body);
  known.set(article, reader);
  return reader(quote);
}

/** The statements of a body; none of a very long one. */
export function statementsOf(body: string): readonly Statement[] {
  return body.length > LONGEST_BODY ? [] : readStatements(body);
}

/**
 * Finds who seems to say a quote: less sure than {@link speakersIn}, but the quote itself prints the name of the
 * speaker. Good enough to find the quote, not to name its speaker.
 *
 * @param all - The statements of the body.
 * @returns The words that name the speaker; `null` without one.
 */
export function likelySpeaker(body: string, all: readonly Statement[], quote: Span): Span | null {
  for (const one of all) {
    const source = one.speaker.chain.at(-1)?.printed;
    if (!source || one.speaker.chain.length > 1 || one.sureness < LEAST_LIKELY) continue;
    // What a page prints before a sentence is no part of it.
    const own = { start: Math.max(source.start, quote.start), end: source.end };
    if (own.end > quote.end || own.end <= own.start) continue;
    if (shareOf(body, [one], quote) >= LIKELY) return own;
  }
  return null;
}

/**
 * Finds who says the quotes of a body.
 *
 * @param all - Its statements, as `readStatements` returns them.
 */
export function speakersIn(
  body: string,
  all: readonly Statement[] = statementsOf(body),
): SpeakerReader {
  return (quote) => speakerIn(body, all, quote);
}

function speakerIn(body: string, all: readonly Statement[], quote: Span): QuotedSpeaker | null {
  const near = all.filter(({ content }) => content.some((part) => meets(part, quote)));
  const sure = near.filter(
    (one) =>
      isSure(one) &&
      isReallySaid(body, one) &&
      !isCutOff(one, quote) &&
      shareOf(
        body,
        near.filter((other) => isOfChain(one, other)),
        quote,
      ) >= leastShare(body, one, quote) &&
      !isNeverClosed(body, one, quote),
  );
  const told = sure.reduce<Statement | null>(deeper, null);
  if (!told || isRunTogether(cut(body, quote))) return null;
  if (near.some((other) => isRival(body, other, told, quote))) return null;
  if (!hasSureChain(body, told, all) || passesOn(body, told) || hasOther(body, told)) return null;
  const chain = told.speaker.chain.map((source) => {
    const own = source === told.speaker.chain.at(-1) ? told : ownStatement(source, all);
    return own ? namingToShow(body, source, own.cue, all[all.indexOf(own) - 1]) : null;
  });
  const shown = chain.filter((span) => span !== null);
  return shown.length > 0 && shown.length === chain.length
    ? { chain: shown, kind: kindOf(told, sure, quote), cue: told.cue }
    : null;
}

/**
 * Whether a source only passes on what another says who was not found: "… Zarif told the envoy, according to the
 * channel".
 */
function passesOn(body: string, { speaker, cue, content }: Statement): boolean {
  if (speaker.chain.length > 1 || !ACCORDING.test(cut(body, cue))) return false;
  return content.some((part) => words(cut(body, part)).some(isSaying));
}

/** Another statement behind a conjunction that was not found: "…, but the ministry said". */
const OTHER = /\b(?:and|but|while)\s(?:[^\s.;:"“]{1,40}\s){1,6}(?:said|says|told)\b/u;

function hasOther(body: string, { content, isDirect }: Statement): boolean {
  return !isDirect && content.some((part) => OTHER.test(cut(body, part)));
}

/** How a quote is said; "says" if the speaker says one part of it in one way and another part in another. */
function kindOf(told: Statement, sure: readonly Statement[], quote: Span): StatementKind {
  const own = told.speaker.chain.at(-1)?.naming.start;
  const isMixed = sure.some(
    ({ kind, cue, speaker }) =>
      kind !== told.kind && meets(cue, quote) && speaker.chain.at(-1)?.naming.start === own,
  );
  return isMixed ? 'says' : told.kind;
}

/** The share of a quote's letters that must belong to a statement and to those that pass it on. */
function leastShare(body: string, one: Statement, quote: Span): number {
  if (!isToldIn(one, quote)) return COVERED;
  // "According to the statement" may tell more than what is in quotation marks.
  return one.isDirect && !ACCORDING.test(cut(body, one.cue)) ? COVERED_IF_QUOTED : COVERED_IF_TOLD;
}

/** Whether a quote itself prints who says it, and that it is said. */
function isToldIn({ cue, speaker }: Statement, { start, end }: Span): boolean {
  const printed = speaker.chain.at(-1)?.printed ?? cue;
  return start <= Math.min(cue.start, printed.start) && Math.max(cue.end, printed.end) <= end;
}

function isReallySaid(body: string, { cue, speaker }: Statement): boolean {
  const start = speaker.chain.at(-1)?.printed.start ?? cue.start;
  const before = body.slice(Math.max(0, start - UNREAL_REACH), start);
  return !UNSAID.test(cut(body, cue)) && !UNREAL.test(before);
}

/** Whether a quote begins or ends in the middle of the words that name the speaker. */
function isCutOff({ speaker }: Statement, quote: Span): boolean {
  const printed = speaker.chain.at(-1)?.printed;
  if (!printed || !meets(printed, quote)) return false;
  return printed.start < quote.start || printed.end > quote.end;
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function deeper(one: Statement | null, other: Statement): Statement {
  return one && one.speaker.chain.length >= other.speaker.chain.length ? one : other;
}

/** The statement of a speaker of a chain. */
function ownStatement({ printed }: Source, all: readonly Statement[]): Statement | undefined {
  return all.find(({ speaker }) => speaker.chain.at(-1)?.printed === printed);
}

/** Whether each outer speaker is quoted in quotation marks, in a statement that is sure by itself, or named as a source. */
function hasSureChain(body: string, { speaker }: Statement, all: readonly Statement[]): boolean {
  return speaker.chain.slice(0, -1).every((source) => {
    const own = ownStatement(source, all);
    if (!own) return false;
    return (own.isDirect && isSure(own)) || (own.isPlain && ACCORDING.test(cut(body, own.cue)));
  });
}

/** Whether another statement, of someone else, has a part of the quote too. */
function isRival(body: string, other: Statement, told: Statement, quote: Span): boolean {
  const [own, others] = [told.speaker.chain[0]?.naming, other.speaker.chain[0]?.naming];
  if (other === told || !own || !others) return false;
  const isSame = own.start === others.start || cut(body, own) === cut(body, others);
  const isInside = other.speaker.chain.length > told.speaker.chain.length;
  // Who speaks in a report that is quoted as a whole is another than the one who quotes it.
  if (isSame && !(isInside && told.isDirect)) return false;
  return shareOf(body, [other], quote) > SHARED;
}

/** Whether a statement is by the same speaker, or passes the words on. */
function isOfChain({ speaker: { chain } }: Statement, other: Statement): boolean {
  const [own, others] = [chain.at(-1), other.speaker.chain.at(-1)];
  if (!own || !others) return false;
  return own.naming.start === others.naming.start || chain.includes(others);
}

/** Share of a quote's letters that belong to statements. */
function shareOf(body: string, statements: readonly Statement[], quote: Span): number {
  const parts = statements.flatMap(({ content, cue, speaker }) => [
    ...content,
    cue,
    speaker.chain.at(-1)?.printed ?? cue,
  ]);
  return lettersIn(body, parts, quote) / lettersIn(body, [quote], quote);
}

/** Letters of a quote that any of the parts holds. */
function lettersIn(body: string, parts: readonly Span[], quote: Span): number {
  let [sum, from] = [0, quote.start];
  for (const { start, end } of [...parts].sort((one, other) => one.start - other.start)) {
    const to = Math.min(end, quote.end);
    if (to <= from) continue;
    sum += body.slice(Math.max(start, from), to).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    from = to;
  }
  return sum;
}

/** Whether a quote is inside a quotation that the report never closes, so that its end is not known. */
function isNeverClosed(body: string, { content }: Statement, quote: Span): boolean {
  const part = content.find((each) => meets(each, quote));
  if (!part || part.start >= quote.start || !/["“«]/.test(body.charAt(part.start))) return false;
  const isClosed = /["”»]/.test(body.slice(part.end - 2, part.end + 1));
  return !isClosed && !/^\s*["“«]/.test(body.slice(part.end, part.end + 9));
}

function isRunTogether(quote: string): boolean {
  return [...quote.matchAll(BEFORE_THE)].some(([, word = '']) => !LEADING_ON.has(word));
}
