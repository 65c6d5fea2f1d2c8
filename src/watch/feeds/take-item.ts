import type { Article } from '../../corpus/article.ts';
import { doubtOf } from '../../intake/doubt.ts';
import type { Doubt, DoubtCode, Draft } from '../../intake/draft.ts';
import type { KeptDraft, Purpose } from '../../intake/drafts/drafts.ts';
import type { Intake } from '../../intake/intake.ts';
import type { Likeness } from '../../intake/likeness/likeness.ts';
import { articleOf, draftOf, findMissing } from '../../intake/publish.ts';
import { DOUBT_SUBJECTS } from '../../intake/revise.ts';
import { isoSecond } from '../../text/iso-dates.ts';
import { UserError } from '../../user-error.ts';
import type { Desk } from './desk.ts';
import { actorOfFeed, type Feed, type Untold, type WaitingItem } from './feed.ts';
import { printOfBody } from './seen.ts';
import type { Turns } from './turns.ts';

/** What became of an entry that was taken. */
export interface Taken {
  /** What is reported to moderators; `null` for a report that is known. */
  readonly untold: Untold | null;
  /** A fingerprint of the text of its report. */
  readonly text: string;
}

/** What an entry is taken with. */
export interface Taking {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly intake: Pick<Intake, 'fromLink'>;
  /** Decides about one report of a corpus at a time. */
  readonly turns: Turns;
  readonly now: Date;
}

/** Doubts about a page that no longer shows its report. Such a page is not a new version. */
const LOST: ReadonlySet<DoubtCode> = new Set([
  'no-text',
  'no-report',
  'paywall',
  'several-reports',
  'very-short',
]);

const CHANGED = doubtOf('changed-later', 'doubt.changed-meanwhile');

const CHANGED_AFTER_EDIT = doubtOf('changed-later', 'doubt.changed-after-edit');

/**
 * Takes the report of an entry: fetches its page, and makes a draft of it, a new version of an article, or an
 * article if the feed is trusted. A report that is known is passed over. It can be repeated after a crash at any
 * step: then it finds what it has begun, and begins nothing twice.
 *
 * @throws UserError if the page cannot be read, or there is no room for a draft.
 */
export async function takeItem(item: WaitingItem, taking: Taking): Promise<Taken> {
  const { desk, feed, intake, turns } = taking;
  if (!item.isChanged) {
    const known = await articleAt(item.link, desk);
    if (known) {
      const untold = await publishedBefore(item, known, taking);
      return { untold, text: printOfBody(known.body) };
    }
  }
  const draft = await intake.fromLink(item.link, { id: `feed:${feed.id}`, priority: 'feed' });
  // Two feeds that have the same report must not take it both, one as a draft and the other as an article.
  return turns.take(desk.corpus, () => decide(item, draft, taking));
}

async function decide(item: WaitingItem, draft: Draft, taking: Taking): Promise<Taken> {
  const { feed, desk } = taking;
  const text = printOfBody(draft.body);
  const seen = feed.seen.find(([key]) => key === item.key);
  if (item.isChanged && seen?.[2] === text) return { untold: null, text };
  const waiting = await desk.drafts.findAlike(draft);
  if (waiting) return { untold: await renew(waiting, draft, item, taking), text };
  const likenesses = await desk.likenesses.of(draft);
  const [first] = likenesses;
  if (first?.kind === 'link') {
    // The page may give another link than the feed.
    const own = item.isChanged ? null : await publishedBefore(item, first.article, taking);
    return { untold: own ?? (await revise(first.article, draft, taking)), text };
  }
  // What was rejected, removed or has expired does not come back because its entry has changed.
  if (first?.kind === 'text' || item.isChanged) return { untold: null, text };
  return { untold: await enter(item, draft, likenesses, taking), text };
}

async function articleAt(link: string, { corpus, likenesses }: Desk): Promise<Article | null> {
  if (!corpus.isLinkTaken(link)) return null;
  const [first] = await likenesses.of({ url: link, body: '' });
  return first?.kind === 'link' ? first.article : null;
}

/** An article may be there because this entry was published, but a crash kept it from being reported. */
async function publishedBefore(
  item: WaitingItem,
  { id }: Article,
  { feed, desk }: Taking,
): Promise<Untold | null> {
  const [change] = await desk.corpus.history(id);
  return change?.request === requestOf(feed, item) ? { kind: 'published', id } : null;
}

/** Publishes a report without any doubt if the feed is trusted; makes a draft of any other. */
async function enter(
  item: WaitingItem,
  draft: Draft,
  likenesses: readonly Likeness[],
  { feed, desk, now }: Taking,
): Promise<Untold> {
  const { corpus, drafts, evidence } = desk;
  const isSure =
    draft.doubts.length === 0 && likenesses.length === 0 && findMissing(draft).length === 0;
  if (feed.publish === 'trusted' && isSure) {
    const article = articleOf(draft, (id) => corpus.isTaken(id), isoSecond(now));
    const options = { expected: null, request: requestOf(feed, item) };
    const change = await corpus.put(article, actorOfFeed(feed), options);
    const { id } = change ?? article;
    // The report is published even if its page cannot be kept.
    await evidence.keep(id, draft.original).catch(ignoreUserError);
    return { kind: 'published', id };
  }
  const { id } = await drafts.beginOnce(draft, actorOfFeed(feed), { kind: 'addition' });
  return { kind: 'draft', id };
}

/** Proposes a new version of an article, if its page tells anything else. */
async function revise(
  article: Article,
  draft: Draft,
  { feed, desk }: Taking,
): Promise<Untold | null> {
  const next = revisionOf(article, draft);
  if (next === null || article.retracted !== null) return null;
  const purpose: Purpose = { kind: 'edit', base: article };
  const { id } = await desk.drafts.beginOnce(next, actorOfFeed(feed), purpose);
  return { kind: 'draft', id };
}

/**
 * The new version of an article. Only its title and its text are those of the page: a moderator may have
 * corrected the other details.
 *
 * @returns `null` if they are the same, or the page no longer shows the report.
 */
function revisionOf(article: Article, draft: Draft): Draft | null {
  const before = draftOf(article);
  const title = draft.title ?? before.title;
  const isSame = printOfBody(before.body) === printOfBody(draft.body) && title === before.title;
  if (isSame || draft.doubts.some(({ code }) => LOST.has(code))) return null;
  const doubts = draft.doubts.filter(({ code }) =>
    ['title', 'body'].includes(DOUBT_SUBJECTS[code]),
  );
  return { ...before, title, body: draft.body, doubts };
}

/** Brings a draft that waits up to date with its page. A draft of someone else stays as it is. */
async function renew(
  waiting: KeptDraft,
  draft: Draft,
  { isChanged, key }: WaitingItem,
  { feed, desk }: Taking,
): Promise<Untold | null> {
  const { id, by, purpose } = waiting;
  if (by.kind !== 'feed' || by.id !== feed.id) return null;
  if (!isChanged) return { kind: 'draft', id };
  const seen = feed.seen.find((each) => each[0] === key);
  const isAsRead = seen?.[2] === printOfBody(waiting.draft.body);
  const next = purpose.kind === 'edit' ? revisionOf(purpose.base, draft) : draft;
  if (next === null || next.body === '') return null;
  await desk.drafts.change(id, isAsRead ? renewed(waiting, next) : withChangeNoted(waiting.draft));
  return null;
}

/**
 * A draft with the text of its page as it is now; a new version of an article gets its title, too. A moderator may
 * have corrected the other details.
 */
function renewed({ draft, purpose }: KeptDraft, page: Draft): Draft {
  const { body, leftOut } = page;
  const doubts = [...draft.doubts.filter(isNotOfBody), ...page.doubts.filter(isOfBody)];
  return purpose.kind === 'edit'
    ? { ...draft, title: page.title, body, leftOut, doubts: changeFirst(doubts) }
    : { ...draft, body, leftOut, doubts: changeFirst([CHANGED, ...doubts]) };
}

/** A draft whose text a moderator has edited. The text stays as it is. */
function withChangeNoted(draft: Draft): Draft {
  const doubts = [...draft.doubts.filter(isNotOfBody), ...draft.doubts.filter(isOfBody)];
  return { ...draft, doubts: changeFirst([CHANGED_AFTER_EDIT, ...doubts]) };
}

function isOfBody({ code }: Doubt): boolean {
  return DOUBT_SUBJECTS[code] === 'body';
}

function isNotOfBody(doubt: Doubt): boolean {
  return !isOfBody(doubt);
}

/** Leaves out that the page has changed, except at the beginning: it is said once. */
function changeFirst(doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter(({ code }, at) => code !== CHANGED.code || at === 0);
}

/** Identifies the publication of an entry, so that a repeated one changes nothing. */
function requestOf({ id }: Feed, { key }: WaitingItem): string {
  return `feed:${id}:${key}`;
}

function ignoreUserError(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}
