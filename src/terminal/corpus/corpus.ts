import { open as openHandle } from 'node:fs/promises';
import type { Article } from '../../corpus/article.ts';
import { splitLines } from '../../corpus/format/lines.ts';
import {
  type ImportProgress,
  type ImportResult,
  importArticles,
} from '../../corpus/import/import.ts';
import { NOT_JSON } from '../../corpus/import/import-line.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { dateInWords, isoSecond } from '../../text/iso-dates.ts';
import { findNearest } from '../../text/similar-spellings.ts';
import { UserError } from '../../user-error.ts';
import { openPlace } from '../place.ts';
import { onOneLine, printable } from '../replies/printable.ts';
import { readArguments, UsageError } from '../usage.ts';
import { terminalUser } from '../user.ts';
import { addArticle } from './add.ts';
import { ADD_OPTIONS } from './add-options.ts';
import { type Call, describeMissing, open, readId } from './call.ts';
import { check } from './check.ts';
import { citeArticle } from './cite.ts';
import { copy } from './copy.ts';
import { eraseServer } from './erase.ts';
import { showEvidence } from './evidence.ts';
import { exportFile } from './export.ts';
import { removeArticle, restoreArticle, showHistory } from './history.ts';
import {
  CLEAR_LINE,
  type CorpusStreams,
  count,
  layOut,
  writeError,
  writeJson,
  writeLine,
} from './output.ts';
import { uncertainReports, writeUncertain } from './uncertain-days.ts';

const USAGE = `Usage:
  corpus check               [--corpus DIR] [--json]  lists every fault, and how to fix it;
             then what is never quoted, and reports that print another day than their date
  corpus list                [--corpus DIR] [--json]  lists the articles
  corpus show ID             [--corpus DIR] [--json]  prints one article
  corpus add LINK|FILE       [--corpus DIR] [--json]  reads a page or a file and publishes it
             [--title T] [--source S] [--author A] [--published D] [--url U] [--language L] [--yes]
  corpus import FILE.jsonl   [--corpus DIR] [--json]  imports articles; - reads standard input
  corpus export FILE         [--corpus DIR] [--json] [--server ID]  writes all articles into a new file:
             .jsonl as import takes it, .zip with a file for each; - writes .jsonl to standard output
  corpus cite ID [STYLE]     [--corpus DIR]           prints the citation of an article: markdown, apa, chicago,
             bibtex, wikipedia or csl
  corpus evidence ID [FILE]  [--corpus DIR] [--json]  shows what is kept of the page of an article, and
             checks its SHA-256; writes the page as it came into FILE
  corpus history [ID]        [--corpus DIR] [--json]  lists the changes of one article, or the latest of all
  corpus remove ID           [--corpus DIR] [--json]  removes an article
  corpus restore ID SEQUENCE [--corpus DIR] [--json]  restores an article to its state after that change
  corpus copy --to postgres|folder [--corpus DIR] [--json]  copies articles, journal and drafts into the
             empty database of DATABASE_URL, or from there into an empty folder
  corpus erase SERVER        [--corpus DIR] [--json]  erases all that is kept of a server, by its id, for good
DIR is the folder of the articles. By default: the database of DATABASE_URL if that is set, else corpus.
`;

interface Action {
  /** Names of the words after the action, for error messages. */
  readonly operands: readonly string[];
  /** How many of them must be there; all if left out. */
  readonly required?: number;
  /** Returns the exit code. */
  readonly run: (call: Call) => Promise<number>;
  /** Options of this action only. */
  readonly options?: typeof ADD_OPTIONS;
}

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['check', { operands: [], run: check }],
  ['list', { operands: [], run: list }],
  ['show', { operands: ['ID'], run: show }],
  ['add', { operands: ['LINK|FILE'], run: addArticle, options: ADD_OPTIONS }],
  ['import', { operands: ['FILE.jsonl'], run: importFile }],
  ['cite', { operands: ['ID', 'STYLE'], required: 1, run: citeArticle }],
  ['evidence', { operands: ['ID', 'FILE'], required: 1, run: showEvidence }],
  ['export', { operands: ['FILE'], run: exportFile }],
  ['history', { operands: ['ID'], required: 0, run: showHistory }],
  ['remove', { operands: ['ID'], run: removeArticle }],
  ['erase', { operands: ['SERVER'], run: eraseServer }],
  ['copy', { operands: [], run: copy }],
  ['restore', { operands: ['ID', 'SEQUENCE'], run: restoreArticle }],
]);

/**
 * Manages the corpus from a terminal or a script: `check`, `list`, `show`, `add`, `import`, `export`, `cite`,
 * `evidence`, `history`, `remove`, `restore`, `copy` and `erase`.
 *
 * @param argv - Arguments after `corpus`.
 * @param io - Results go to `stdout`; faults, errors and progress to `stderr`. The faults found by
 * `check` are its result.
 * @returns The exit code: 0, 1 if there are faults or something failed, 2 for wrong usage.
 * @throws Any error that is not a UserError.
 */
export async function runCorpus(argv: readonly string[], io: CorpusStreams): Promise<number> {
  try {
    const { action, call } = readCall(argv, io);
    return await action.run(call);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeError(io, error.message);
    if (!(error instanceof UsageError)) return 1;
    io.stderr.write(USAGE);
    return 2;
  }
}

function readCall(argv: readonly string[], io: CorpusStreams): { action: Action; call: Call } {
  const { values, positionals } = parse(argv);
  const [name = '', ...operands] = positionals;
  const action = ACTIONS.get(name);
  if (!action) {
    const [nearest] = findNearest(name, [...ACTIONS.keys()], 1);
    const hint = nearest ? ` Did you mean ${nearest}?` : '';
    throw new UsageError(name === '' ? 'Name a command.' : `"${name}" is unknown.${hint}`);
  }
  const missing = action.operands[operands.filter(Boolean).length];
  const { required = action.operands.length } = action;
  if (missing !== undefined && operands.filter(Boolean).length < required) {
    throw new UsageError(`corpus ${name} needs ${missing}.`);
  }
  const extra = operands[action.operands.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many.`);
  const [foreign] = action.options ? [] : Object.keys(ADD_OPTIONS).filter((one) => one in values);
  if (foreign !== undefined) throw new UsageError(`--${foreign} is only for corpus add.`);
  if (values.to !== undefined && name !== 'copy') {
    throw new UsageError('--to is only for corpus copy.');
  }
  if (values.server !== undefined && name !== 'export') {
    throw new UsageError('--server is only for corpus export.');
  }
  if (values.corpus === '') throw new UsageError('--corpus needs the name of a folder.');
  return {
    action,
    call: {
      operands,
      folder: values.corpus,
      json: values.json,
      io,
      added: values,
      to: values.to,
      server: values.server,
    },
  };
}

function parse(argv: readonly string[]) {
  return readArguments({
    args: [...argv],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      to: { type: 'string' },
      server: { type: 'string' },
      json: { type: 'boolean', default: false },
      ...ADD_OPTIONS,
    },
  });
}

async function list(call: Call): Promise<number> {
  const articles = (await open(call)).articles();
  if (call.json) {
    writeJson(
      call.io,
      articles.map(({ body: _, ...attribution }) => attribution),
    );
    return 0;
  }
  const rows = articles.map(({ id, published, source, title }) => [
    id,
    published ?? 'undated',
    source ?? '',
    title,
  ]);
  for (const line of layOut(rows)) writeLine(call.io, line);
  return 0;
}

async function show(call: Call): Promise<number> {
  const corpus = await open(call);
  const id = readId(call.operands);
  const article = corpus.get(id);
  if (!article) throw new UserError(describeMissing(id, corpus));
  if (call.json) writeJson(call.io, article);
  else call.io.stdout.write(`${renderArticle(article)}\n`);
  return 0;
}

async function importFile(call: Call): Promise<number> {
  const { folder, json, io } = call;
  const [operand = ''] = call.operands;
  const chunks = operand === '-' ? readStandardInput(io) : await openFile(operand);
  const corpus = await openPlace({ folder, databaseUrl: io.databaseUrl }, {}, true);
  const known = new Set(corpus.articles().map(({ id }) => id));
  const result = await importArticles(splitLines(chunks), corpus, terminalUser(), {
    added: isoSecond(io.now()),
    onProgress: makeProgressLine(io),
  });
  const name = operand === '-' ? 'standard input' : operand;
  if (isForeign(result)) {
    throw new UserError(`${name} is not JSON Lines: its first line ${NOT_JSON}.`);
  }
  for (const { line, message } of result.faults) writeError(io, `${name}:${line}: ${message}`);
  const { added, skipped, faulty } = result;
  const uncertain = uncertainReports(corpus.articles().filter(({ id }) => !known.has(id)));
  if (json) writeJson(io, { added, skipped, faulty, uncertain });
  else {
    writeUncertain(io, uncertain);
    writeLine(
      io,
      `Imported ${count(added, 'article')}, skipped ${skipped} already there, ` +
        `${count(faulty, 'line')} with faults.`,
    );
  }
  return faulty === 0 ? 0 : 1;
}

async function* readStandardInput({ stdin = process.stdin }: CorpusStreams) {
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Opens the file before anything is created for it. */
async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const handle = await openHandle(file);
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
    throw new UserError(`${file} is a folder; name a JSON Lines file.`);
  } catch (error) {
    if (isMissing(error)) throw new UserError(`There is no file ${file}.`, { cause: error });
    throw toUserError(`${file} cannot be read`, error);
  }
}

/** Whether no line is JSON. One error then says more than a fault for each line. */
function isForeign({ added, skipped, faults }: ImportResult): boolean {
  return (
    added + skipped === 0 &&
    faults.length > 0 &&
    faults.every(({ message }) => message === NOT_JSON)
  );
}

/** Shows progress at most ten times a second, and only on a terminal. */
function makeProgressLine({ stderr, now }: CorpusStreams): (progress: ImportProgress) => void {
  if (!stderr.isTTY) return () => undefined;
  let next = 0;
  return ({ lines, added, isDone }) => {
    const time = now().getTime();
    if (isDone) stderr.write(CLEAR_LINE);
    else if (time >= next) {
      next = time + 100;
      stderr.write(
        `${CLEAR_LINE}${count(lines, 'line')} read, ${count(added, 'article')} imported`,
      );
    }
  };
}

function renderArticle(article: Article): string {
  const { title, source, author, published, url, archived, body } = article;
  const date = published === null ? 'undated' : dateInWords(published);
  const origin = [source, author, date].filter((part) => part !== null);
  const links = [url, archived && `archived: ${archived}`].filter((link) => link !== null);
  const attribution = [title, origin.join(', '), ...links].map(onOneLine);
  return `${attribution.join('\n')}\n\n${printable(body)}`;
}
