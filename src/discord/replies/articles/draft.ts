import type { APIComponentInContainer } from 'discord.js';
import type { Actor } from '../../../corpus/change.ts';
import type { KeptDraft } from '../../../intake/drafts/drafts.ts';
import type { Likeness } from '../../../intake/likeness/likeness.ts';
import { findMissing } from '../../../intake/publish.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import { sentenceOf } from '../../languages/refuse.ts';
import type { Texts } from '../../languages/texts.ts';
import { LOCALES } from '../../languages/written-dates.ts';
import {
  button,
  container,
  type Reply,
  row,
  section,
  separator,
  text,
} from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { firstFitting } from '../../message/first-fitting.ts';
import { escapePart, escapeText, maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodeDraft } from '../../state/draft.ts';
import { publishedIn } from '../words/published.ts';
import { differencesIn, wordsIn } from './differences.ts';
import { leftOutIn } from './left-out.ts';
import { originalIn } from './original.ts';

/** How long the parts of a draft are, in characters. */
interface Style {
  readonly title: number;
  readonly name: number;
  /** The beginning of the body, and its end; 0 for neither. *See whole text* has the whole body. */
  readonly end: number;
  /** A value that an edit changes. */
  readonly value: number;
  /** The title of a similar article. */
  readonly alike: number;
  readonly doubt: number;
  /** Links are left out if they are longer. *Edit details* has the link of the draft. */
  readonly link: number;
}

/** From the fullest to the shortest, which always fits. What no button shows is shortened last. */
const STYLES: readonly [Style, ...Style[]] = [
  { title: 300, name: 80, end: 240, value: 120, alike: 150, doubt: 240, link: 300 },
  { title: 150, name: 80, end: 120, value: 60, alike: 80, doubt: 240, link: 300 },
  { title: 100, name: 60, end: 60, value: 30, alike: 60, doubt: 240, link: 150 },
  { title: 80, name: 50, end: 0, value: 20, alike: 50, doubt: 150, link: 80 },
  { title: 60, name: 40, end: 0, value: 15, alike: 40, doubt: 80, link: 0 },
  { title: 40, name: 30, end: 0, value: 10, alike: 30, doubt: 50, link: 0 },
];

/** Maximum number of similar articles named. */
const NAMED_ALIKE = 3;

/** Maximum number of doubts shown. There are few kinds. */
const MOST_DOUBTS = 10;

/**
 * Shows a draft: its details, the beginning and end of its text, its doubts, and its buttons.
 *
 * @param likenesses - Articles that may be the same, most alike first.
 */
export function draftReply(kept: KeptDraft, likenesses: readonly Likeness[], texts: Texts): Reply {
  const { body } = kept.draft;
  return firstFitting(STYLES, (style) =>
    container('doubtful', [
      text(...headOf(kept, style, texts)),
      text(...factsOf(kept, style, texts)),
      ...(body === '' || style.end === 0 ? [] : [text(...endsOf(body, style.end))]),
      ...leftOutOf(kept, texts),
      ...warningsOf(kept, likenesses, style, texts),
      separator(),
      row(...buttonsOf(kept, likenesses, texts)),
    ]),
  );
}

function headOf({ purpose, by }: KeptDraft, style: Style, texts: Texts): string[] {
  const head = `### ${texts.say(`draft.${purpose.kind}`)}`;
  switch (purpose.kind) {
    case 'addition':
      return [head, ...fromFeed(by, style, texts)];
    case 'suggestion': {
      const whose =
        by.kind === 'member'
          ? texts.say('draft.suggested-by', { name: named(by.name, style) })
          : texts.say('draft.suggested');
      return [head, `-# ${whose}`];
    }
    case 'edit': {
      const title = escapePart(shorten(purpose.base.title, style.title));
      return [head, `-# ${texts.say('draft.edit-of', { title })}`, ...fromFeed(by, style, texts)];
    }
  }
}

function fromFeed(by: Actor, style: Style, texts: Texts): string[] {
  if (by.kind !== 'feed') return [];
  return [`-# ${texts.say('draft.from-feed', { name: named(by.name, style) })}`];
}

function factsOf({ draft }: KeptDraft, style: Style, texts: Texts): string[] {
  const { title, source, author, published, language, url, body } = draft;
  return [
    `**${title === null ? texts.say('draft.no-title') : escapePart(shorten(title, style.title))}**`,
    [
      source === null ? texts.say('draft.no-source') : named(source, style),
      author === null ? texts.say('draft.no-author') : named(author, style),
    ].join(DOT),
    publishedIn({ published, added: null }, texts),
    [wordsIn(body, texts), ...(language === null ? [] : [languageIn(language, style, texts)])].join(
      ', ',
    ),
    ...(url === null ? [] : [linkLine(url, style, texts)]),
    ...(draft.archived
      ? [`-# ${maskedLink(texts.say('attribution.archived'), draft.archived)}`]
      : []),
    ...(draft.original === undefined ? [] : [`-# ${originalIn(draft.original, texts)}`]),
  ];
}

function named(name: string, { name: longest }: Style): string {
  return escapePart(shorten(name, longest));
}

function linkLine(url: string, style: Style, texts: Texts): string {
  const link = maskedLink(texts.say('draft.link'), shownLink(url, style));
  return `-# ${[link, escapePart(shorten(new URL(url).host, style.title))].join(DOT)}`;
}

function shownLink(url: string | null, { link }: Style): string | null {
  return url !== null && url.length <= link ? url : null;
}

function languageIn(tag: string, style: Style, { language }: Texts): string {
  try {
    const names = new Intl.DisplayNames(LOCALES[language], { type: 'language' });
    return named(names.of(tag) ?? tag, style);
  } catch {
    return named(tag, style);
  }
}

/** The beginning and the end of the text. They show at a glance whether it is only the report. */
function endsOf(body: string, longest: number): string[] {
  const line = visibleLine(body.slice(0, 4 * longest));
  // A longer text is not scanned as a whole, even if most of it is invisible.
  const whole = body.length <= 8 * longest ? visibleLine(body) : null;
  if (whole !== null && whole.length <= 2 * longest) return [`> ${escapeText(whole)}`];
  const end = visibleLine(body.slice(-2 * longest));
  return [`> ${escapeText(shorten(line, longest))}`, `> … ${escapeText(lastWords(end, longest))}`];
}

function lastWords(line: string, longest: number): string {
  const start = line.length - longest;
  const blank = line.indexOf(' ', start);
  return line.slice(blank === -1 ? start : blank + 1).toWellFormed();
}

/** How many passages were left out, with a button that shows them. */
function leftOutOf({ id, draft }: KeptDraft, texts: Texts): APIComponentInContainer[] {
  const count = draft.leftOut?.length ?? 0;
  if (count === 0) return [];
  const seeWhat = button(texts.say('button.see-left-out'), encodeDraft('draft-left-out', id));
  return [section([leftOutIn(count, texts)], seeWhat)];
}

function warningsOf(
  kept: KeptDraft,
  likenesses: readonly Likeness[],
  style: Style,
  texts: Texts,
): APIComponentInContainer[] {
  const lines = [
    ...changesOf(kept, style, texts),
    ...kept.draft.doubts
      .slice(0, MOST_DOUBTS)
      .map(
        ({ message, told = null }) =>
          `⚠ ${escapeText(shorten(sentenceOf({ message, told }, texts), style.doubt))}`,
      ),
    ...likenesses.slice(0, NAMED_ALIKE).map((likeness) => likenessIn(likeness, style, texts)),
  ];
  return lines.length === 0 ? [] : [text(...lines)];
}

/** What an edit would change; empty for a new article. */
function changesOf({ purpose, draft }: KeptDraft, style: Style, texts: Texts): string[] {
  if (purpose.kind !== 'edit') return [];
  const { base } = purpose;
  const { title, archived = base.archived } = draft;
  const next = { ...base, ...draft, title: title ?? '', archived };
  return differencesIn(base, next, texts, style.value);
}

function likenessIn({ article, kind, share }: Likeness, style: Style, texts: Texts): string {
  const title = maskedLink(shorten(article.title, style.alike), shownLink(article.url, style));
  const source = article.source ?? article.author;
  const where = [source && named(source, style), publishedIn(article, texts)]
    .filter(Boolean)
    .join(', ');
  const report = `${title} (${where})`;
  if (kind === 'link') return texts.say('draft.link-known', { report });
  if (kind === 'text') return texts.say('draft.text-known', { report });
  return texts.say('draft.alike', { share: Math.floor(share * 100), report });
}

function buttonsOf(kept: KeptDraft, likenesses: readonly Likeness[], texts: Texts) {
  const { id, purpose, by } = kept;
  // Others have sent it.
  const isSent = purpose.kind === 'suggestion' || by.kind === 'feed';
  const hasLink = likenesses.some(({ kind }) => kind === 'link');
  return [
    ...(findMissing(kept.draft).length === 0 && !hasLink
      ? [button(publishLabel(kept, likenesses, texts), encodeDraft('draft-publish', id), 'main')]
      : []),
    button(texts.say('button.edit-details'), encodeDraft('draft-details', id)),
    button(texts.say('button.edit-text'), encodeDraft('draft-text', id)),
    button(texts.say('button.see-text'), encodeDraft('draft-show', id)),
    button(
      texts.say(isSent ? 'button.reject' : 'button.discard'),
      encodeDraft('draft-discard', id),
      'danger',
    ),
  ];
}

function publishLabel(
  { purpose }: KeptDraft,
  likenesses: readonly Likeness[],
  texts: Texts,
): string {
  if (purpose.kind === 'edit') return texts.say('button.save');
  return texts.say(likenesses.length > 0 ? 'button.publish-anyway' : 'button.publish');
}
