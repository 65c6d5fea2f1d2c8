import type { Corpus } from '../../corpus/corpus.ts';
import { Evidence } from '../../evidence/evidence.ts';
import { HeldOriginals } from '../../evidence/held-originals.ts';
import { type Draft, Intake, MOST_FILE_BYTES } from '../../intake/intake.ts';
import { type Likeness, Likenesses } from '../../intake/likeness/likeness.ts';
import { articleOf, findMissing, type Missing } from '../../intake/publish.ts';
import { type Revision, reviseDraft } from '../../intake/revise.ts';
import { isoSecond } from '../../text/iso-dates.ts';
import { describeTooLong, LONGEST_DETAIL } from '../../text/length-limits.ts';
import { readTypedDate } from '../../text/typed-date.ts';
import { UserError } from '../../user-error.ts';
import { isLinkLike, readDraft } from '../link-or-file.ts';
import { onOneLine } from '../replies/printable.ts';
import { jsonLine, renderFields } from '../replies/render-draft.ts';
import { UsageError } from '../usage.ts';
import { terminalUser } from '../user.ts';
import type { AddOptions } from './add-options.ts';
import { type Call, openWithStores } from './call.ts';

/** How to supply what is missing. */
const REMEDIES: Readonly<Record<Missing, string>> = {
  title: 'The draft has no title; give it with --title "…".',
  body: 'The draft has no text; save the report as a text file and add that, with --url for its link.',
};

const NOBODY_TO_ASK =
  'Nothing was published: there is no terminal to ask in. Look at the draft, then add --yes.';

/** In a corpus full of copies, more lines would bury the draft. */
const MOST_LIKENESSES = 5;

/**
 * `corpus add`: makes a draft from a link or a file, and shows it with its doubts and with similar articles.
 * Publishes it if a person at the terminal, or `--yes`, confirms.
 *
 * @returns The exit code: 0, or 1 if it was not published.
 * @throws UserError that says why it cannot be read or published.
 */
export async function addArticle(call: Call): Promise<number> {
  const { json, io } = call;
  const { largestEvidence = MOST_FILE_BYTES } = io;
  const originals = largestEvidence === null ? null : new HeldOriginals(largestEvidence);
  const draft = await readRevised(call, originals);
  const { corpus, stores } = await openWithStores(call);
  const likenesses = await findLikenesses(draft, corpus);
  if (!json) io.stdout.write(`${renderSummary(draft, likenesses)}\n`);
  const obstacle = findObstacle(draft, likenesses) ?? (canBeAsked(call) ? null : NOBODY_TO_ASK);
  const isWanted = obstacle === null && (await isConfirmed(call, likenesses));
  const id = isWanted ? await publish(draft, corpus, call) : null;
  if (id !== null) await new Evidence(stores.evidence, originals).keep(id, draft.original);
  if (json) io.stdout.write(jsonLine({ id, draft, likenesses: likenesses.map(likenessJson) }));
  if (obstacle !== null) throw new UserError(obstacle);
  if (!json) io.stdout.write(id === null ? 'Not published.\n' : `Published as ${onOneLine(id)}.\n`);
  return id === null ? 1 : 0;
}

/** Reads the draft, and replaces its details with the typed ones. */
async function readRevised(
  { operands: [operand = ''], added, io }: Call,
  originals: HeldOriginals | null,
): Promise<Draft> {
  const { url = null } = added;
  if (isLinkLike(operand) && url !== null) {
    throw new UsageError('--url goes with a file, not with a link.');
  }
  const revision = readRevision(added, io.now());
  const intake = new Intake({ ...io.intake, now: io.now, originals });
  try {
    return reviseDraft(await readDraft({ given: operand, url }, intake), revision);
  } finally {
    await intake.close();
  }
}

const STATED = ['title', 'source', 'author', 'published', 'language'] as const;

function readRevision(added: AddOptions, now: Date): Revision {
  const stated: [string, string | null][] = [];
  for (const field of STATED) {
    const typed = added[field]?.trim();
    if ((typed?.length ?? 0) > LONGEST_DETAIL) {
      throw new UserError(`${describeTooLong(`--${field}`, LONGEST_DETAIL)}.`);
    }
    if (typed === '') stated.push([field, null]);
    else if (typed !== undefined) {
      stated.push([field, field === 'published' ? readTypedDate(typed, now) : typed]);
    }
  }
  return Object.fromEntries(stated);
}

async function findLikenesses(draft: Draft, corpus: Corpus): Promise<readonly Likeness[]> {
  const likenesses = new Likenesses(corpus);
  try {
    return await likenesses.of(draft);
  } finally {
    likenesses.close();
  }
}

/** Why the draft cannot be published even if confirmed; `null` if it can. */
function findObstacle(draft: Draft, likenesses: readonly Likeness[]): string | null {
  const missing = findMissing(draft).map((one) => REMEDIES[one]);
  if (missing.length > 0) return missing.join(' ');
  const rival = likenesses.find(({ kind }) => kind === 'link')?.article;
  return rival
    ? `The article ${rival.id} has this link already; see corpus show ${rival.id}.`
    : null;
}

function canBeAsked({ added, io }: Call): boolean {
  return added.yes === true || (io.stdin ?? process.stdin).isTTY === true;
}

async function isConfirmed({ added, io }: Call, likenesses: readonly Likeness[]): Promise<boolean> {
  if (added.yes) return true;
  const question = likenesses.length > 0 ? 'Publish it anyway?' : 'Publish it?';
  io.stderr.write(`${question} [y/N] `);
  return /^\s*y(?:es)?\s*$/i.test(await readLine(io.stdin ?? process.stdin));
}

async function readLine(stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  let line = '';
  for await (const chunk of stdin) {
    line += chunk.toString();
    if (line.includes('\n')) break;
  }
  return line.split('\n', 1)[0] ?? '';
}

async function publish(draft: Draft, corpus: Corpus, { io }: Call): Promise<string> {
  const article = articleOf(draft, (id) => corpus.isTaken(id), isoSecond(io.now()));
  await corpus.put(article, terminalUser(), { expected: null });
  return article.id;
}

function renderSummary(draft: Draft, likenesses: readonly Likeness[]): string {
  const { body } = draft;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const [first = '', last = ''] = [lines[0], lines.length > 1 ? lines.at(-1) : undefined];
  const words = body.match(/\S+/g)?.length ?? 0;
  return [
    renderFields(draft),
    ...likenesses.slice(0, MOST_LIKENESSES).map((one) => `alike      ${describeLikeness(one)}`),
    `text       ${words} words`,
    ...[first, ...(last === '' ? [] : ['…', last])].map((line) => `           ${shortened(line)}`),
  ].join('\n');
}

function describeLikeness({ article, kind, share }: Likeness): string {
  const how = { link: 'the same link as', text: 'the same text as', near: percent(share) }[kind];
  return onOneLine(`${how} ${article.id}: ${article.title}`);
}

/** At most 99 %: 100 % would be the same text. */
function percent(share: number): string {
  return `${Math.min(99, Math.round(share * 100))} % of the text is in`;
}

const LONGEST_LINE = 200;

function shortened(line: string): string {
  const characters = [...onOneLine(line)];
  const isLong = characters.length > LONGEST_LINE;
  return isLong ? `${characters.slice(0, LONGEST_LINE).join('')}…` : characters.join('');
}

function likenessJson({ article, kind, share }: Likeness) {
  return { article: article.id, title: article.title, kind, share: Number(share.toFixed(4)) };
}
