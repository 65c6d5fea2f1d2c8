import type { APIComponentInContainer } from 'discord.js';
import { publishedInWords } from '../../../corpus/article-in-words.ts';
import { differencesInWords } from '../../../corpus/changes/differences.ts';
import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import type { Likeness } from '../../../intake/likeness/likeness.ts';
import { findMissing } from '../../../intake/publish.ts';
import { dateInWords } from '../../../text/iso-dates.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import { countWords } from '../../../text/words/word-count.ts';
import {
  button,
  container,
  type Reply,
  row,
  section,
  separator,
  text,
} from '../../message/components.ts';
import { escapePart, escapeText, maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodeDraft } from '../../state/draft.ts';
import { shortName } from '../attribution.ts';
import { leftOutInWords } from './left-out.ts';

const LONGEST_TITLE = 300;

/** Maximum length of the beginning, and of the end, of the body. */
const LONGEST_LINE = 240;

/** Maximum number of similar articles named. */
const NAMED_ALIKE = 3;

/** Maximum number of doubts shown. There are few kinds. */
const MOST_DOUBTS = 10;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Shows a draft: its details, the beginning and end of its text, its doubts, and its buttons.
 *
 * @param likenesses - Articles that may be the same, most alike first.
 */
export function draftReply(kept: KeptDraft, likenesses: readonly Likeness[]): Reply {
  const { draft } = kept;
  return container('doubtful', [
    text(...headOf(kept)),
    text(...factsOf(kept)),
    ...(draft.body === '' ? [] : [text(...endsOf(draft.body))]),
    ...leftOutOf(kept),
    ...warningsOf(kept, likenesses),
    separator(),
    row(...buttonsOf(kept, likenesses)),
  ]);
}

function headOf({ purpose, by }: KeptDraft): string[] {
  switch (purpose.kind) {
    case 'addition':
      return ['### Draft · not yet published'];
    case 'suggestion': {
      const name = by.kind === 'member' ? shortName(by.name) : 'someone';
      return ['### Suggestion · not yet published', `-# Suggested by ${name}`];
    }
    case 'edit':
      return [
        '### Changes · not yet saved',
        `-# To “${escapePart(shorten(purpose.base.title, LONGEST_TITLE))}”`,
      ];
  }
}

function factsOf({ draft }: KeptDraft): string[] {
  const { title, source, author, published, language, url, body } = draft;
  return [
    `**${title === null ? 'No title' : escapePart(shorten(title, LONGEST_TITLE))}**`,
    `${named('source', source)} · ${named('author', author)}`,
    published === null ? 'undated' : dateInWords(published),
    [countWords(body).text, languageInWords(language)].filter((part) => part !== null).join(', '),
    ...(url === null ? [] : [linkLine(url)]),
  ];
}

function named(what: string, name: string | null): string {
  return name === null ? `${what} not stated` : shortName(name);
}

function linkLine(url: string): string {
  const { host } = new URL(url);
  return `-# ${maskedLink('Link', url)} · ${escapePart(shorten(host, LONGEST_LINE))}`;
}

function languageInWords(tag: string | null): string | null {
  if (tag === null) return null;
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The beginning and the end of the text. They show at a glance whether it is only the report. */
function endsOf(body: string): string[] {
  const line = visibleLine(body.slice(0, 4 * LONGEST_LINE));
  // A longer text is not scanned as a whole, even if most of it is invisible.
  const whole = body.length <= 8 * LONGEST_LINE ? visibleLine(body) : null;
  if (whole !== null && whole.length <= 2 * LONGEST_LINE) return [`> ${escapeText(whole)}`];
  const end = visibleLine(body.slice(-2 * LONGEST_LINE));
  return [`> ${escapeText(shorten(line, LONGEST_LINE))}`, `> … ${escapeText(lastWords(end))}`];
}

function lastWords(line: string): string {
  const start = line.length - LONGEST_LINE;
  const blank = line.indexOf(' ', start);
  return line.slice(blank === -1 ? start : blank + 1).toWellFormed();
}

/** How many passages were left out, with a button that shows them. */
function leftOutOf({ id, draft }: KeptDraft): APIComponentInContainer[] {
  const count = draft.leftOut?.length ?? 0;
  if (count === 0) return [];
  const seeWhat = button('See what', encodeDraft('draft-left-out', id));
  return [section([leftOutInWords(count)], seeWhat)];
}

function warningsOf(kept: KeptDraft, likenesses: readonly Likeness[]): APIComponentInContainer[] {
  const lines = [
    ...changesOf(kept),
    ...kept.draft.doubts
      .slice(0, MOST_DOUBTS)
      .map(({ message }) => `⚠ ${escapeText(shorten(message, LONGEST_LINE))}`),
    ...likenesses.slice(0, NAMED_ALIKE).map(likenessInWords),
  ];
  return lines.length === 0 ? [] : [text(...lines)];
}

/** What an edit would change; empty for a new article. */
function changesOf({ purpose, draft }: KeptDraft): string[] {
  if (purpose.kind !== 'edit') return [];
  const { base } = purpose;
  const next = { ...base, ...draft, title: draft.title ?? '' };
  return differencesInWords(base, next).map((line) => `- ${escapeText(line)}`);
}

function likenessInWords({ article, kind, share }: Likeness): string {
  const title = maskedLink(shorten(article.title, LONGEST_TITLE / 2), article.url);
  const source = article.source ?? article.author;
  const where = [source && shortName(source), publishedInWords(article)].filter(Boolean).join(', ');
  const which = `${title} (${where})`;
  if (kind === 'link') return `⚠ The corpus has this link already: ${which}`;
  if (kind === 'text') return `⚠ The same text as ${which}`;
  return `⚠ ${Math.floor(share * 100)} % the same as ${which}`;
}

function buttonsOf(kept: KeptDraft, likenesses: readonly Likeness[]) {
  const { id, purpose } = kept;
  const isSuggestion = purpose.kind === 'suggestion';
  const hasLink = likenesses.some(({ kind }) => kind === 'link');
  return [
    ...(findMissing(kept.draft).length === 0 && !hasLink
      ? [button(publishLabel(kept, likenesses), encodeDraft('draft-publish', id), 'main')]
      : []),
    button('Edit details', encodeDraft('draft-details', id)),
    button('Edit text', encodeDraft('draft-text', id)),
    button('See whole text', encodeDraft('draft-show', id)),
    button(isSuggestion ? 'Reject' : 'Discard', encodeDraft('draft-discard', id), 'danger'),
  ];
}

function publishLabel({ purpose }: KeptDraft, likenesses: readonly Likeness[]): string {
  if (purpose.kind === 'edit') return 'Save';
  return likenesses.length > 0 ? 'Publish anyway' : 'Publish';
}
