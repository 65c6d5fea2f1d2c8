import type { Article } from '../../../corpus/article.ts';
import { articleKey } from '../../../corpus/format/identifier.ts';
import { shortHash } from '../../../evidence/in-words.ts';
import type { EvidenceRecord } from '../../../evidence/original.ts';
import type { Draft } from '../../../intake/draft.ts';
import { cut } from '../../../text/span.ts';
import { changesBetween } from '../../../verbatim/comparing/changes.ts';
import type { Difference } from '../../../verbatim/finding.ts';
import type { TextKey, Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, text } from '../../message/components.ts';
import { firstFitting } from '../../message/first-fitting.ts';
import { escapePart, escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { timestamp } from '../../message/timestamp.ts';
import { encodeArticle } from '../../state/article.ts';

const LONGEST_TITLE = 200;

/** Characters shown on either side of a change, from the most to the fewest. With the fewest, all lines fit. */
const WORD_LENGTHS = [160, 80, 40, 20] as const;

/** Most changes that are listed. The rest are counted. */
const MOST_LISTED = 8;

/** What a change may alter comes first. */
const TOUCHED = {
  negation: 'check.negation',
  number: 'check.number',
  name: 'check.name',
} as const satisfies Readonly<Record<Difference['touches'][number], TextKey>>;

/** A report and its page, fetched again. */
export interface PageCheck {
  readonly article: Article;
  /** The page as intake reads it now. */
  readonly page: Draft;
  /** What is kept of the page; `null` if nothing is. */
  readonly record: EvidenceRecord | null;
}

/** Shows what changed on the page of a report since it was published. */
export function pageCheckReply(check: PageCheck, now: Date, texts: Texts): Reply {
  const { article, page, record } = check;
  const moment = timestamp(now);
  const changes = changesBetween(article.body, page.body);
  const history = encodeArticle('history', { key: articleKey(article.id), number: 0 });
  return firstFitting(WORD_LENGTHS, (longest) => {
    const show = (words: string) => escapeText(shorten(words.replace(/\s+/g, ' '), longest));
    const details = detailsOf(article, page, show, texts);
    const isSame = changes.length === 0 && details.length === 0;
    const lines = [
      `### ${escapePart(shorten(article.title, LONGEST_TITLE))}`,
      `-# ${texts.say('page.fetched-again', { moment })}`,
      isSame ? texts.say('page.same') : changedIn(changes.length, details.length > 0, texts),
      ...details.map((line) => `- ${line}`),
      ...changesIn(changes, { before: article.body, now: page.body, show }, texts),
      ...hashesOf(page, record, texts),
    ];
    return container(isSame ? 'none' : 'doubtful', [
      text(...lines),
      row(button(texts.say('button.history'), history)),
    ]);
  });
}

/** The two texts of a report, and how words of them are shown. */
interface Compared {
  readonly before: string;
  readonly now: string;
  readonly show: (words: string) => string;
}

function changedIn(count: number, hasDetails: boolean, texts: Texts): string {
  return texts.say(hasDetails ? 'page.changed-details' : 'page.changed', { count });
}

/** The title, author and date of the page, where it states others than were published. */
function detailsOf(article: Article, page: Draft, show: Compared['show'], texts: Texts): string[] {
  const dated = (value: string) => (/^\d{4}/.test(value) ? texts.date(value) : value);
  return (
    [
      ['field.title', article.title, page.title],
      ['field.author', article.author, page.author],
      [
        'field.date',
        article.published && dated(article.published),
        page.published && dated(page.published),
      ],
    ] as const
  ).flatMap(([name, published, now]) => {
    if (now === null || now === published) return [];
    const stated = { field: texts.say(name), now: show(now) };
    return published === null
      ? texts.say('page.detail-new', stated)
      : texts.say('page.detail', { ...stated, before: show(published) });
  });
}

/** The changes, those first that can change the meaning. */
function changesIn(changes: readonly Difference[], compared: Compared, texts: Texts): string[] {
  const sorted = [...changes].sort((one, other) => other.touches.length - one.touches.length);
  const lines = sorted.slice(0, MOST_LISTED).map((change) => changeIn(change, compared, texts));
  const rest = changes.length - lines.length;
  return rest <= 0 ? lines : [...lines, `- ${texts.say('page.more', { count: rest })}`];
}

function changeIn(
  { kind, asked, printed, touches }: Difference,
  { before, now, show }: Compared,
  texts: Texts,
): string {
  const quoted = (words: string) => texts.say('quoted', { words: show(words) });
  const [old, fresh] = [
    asked === null ? '' : quoted(cut(before, asked)),
    printed === null ? '' : quoted(cut(now, printed)),
  ];
  const what = {
    added: texts.say('page.taken-out', { words: old }),
    'left out': texts.say('page.added', { words: fresh }),
    replaced: texts.say('page.replaced', { before: old, now: fresh }),
    moved: texts.say('page.moved', { words: old || fresh }),
  }[kind];
  const warning = touches.map((touch) => texts.say(TOUCHED[touch])).join(', ');
  return warning === '' ? `- ${what}` : `- ⚠ ${warning}: ${what}`;
}

function hashesOf({ original }: Draft, record: EvidenceRecord | null, texts: Texts): string[] {
  if (original === undefined) return [];
  const now = shortHash(original);
  const line =
    record === null
      ? texts.say('page.hash', { now })
      : texts.say('page.hashes', { now, before: shortHash(record) });
  return [`-# ${line}`];
}
