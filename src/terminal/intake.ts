import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { toUserError } from '../corpus/disk.ts';
import { splitLines } from '../corpus/lines.ts';
import { type Draft, Intake, type IntakeOptions, MOST_FILE_BYTES } from '../intake/intake.ts';
import { dateInWords } from '../text/calendar.ts';
import { UserError } from '../user-error.ts';
import { onOneLine, printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

const USAGE = `Usage:
  npm run --silent intake -- FILE|LINK [--url U] [--json]
  npm run --silent intake -- --pages FILE.jsonl
FILE is a page, text, Markdown, Word or PDF file, packed with gzip or not; U is where it is from.
FILE.jsonl has lines {"id": "1", "file": "pages/1.html.gz", "url": "https://…"}.
`;

/** A line of `--pages`; files stand relative to it. */
const pageLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  file: z.string(),
  url: z.string().nullish(),
});

/** A draft as scripts get it. */
export interface DraftJson extends Draft {
  readonly id: string | number | null;
}

/**
 * `intake`: makes a draft of a link or a file, or of many files, and prints it. Nothing is published.
 *
 * @param argv - Arguments behind `intake`.
 * @param options - How pages are fetched and read; for tests.
 * @returns The exit code: 0, 1 when something is at fault, 2 for wrong usage.
 */
export async function runIntake(
  argv: readonly string[],
  terminal: Terminal,
  options: Omit<IntakeOptions, 'now'> = {},
): Promise<number> {
  const usage = readUsage(argv);
  if ('wrong' in usage) {
    terminal.stderr.write(`${onOneLine(usage.wrong)}\n${USAGE}`);
    return 2;
  }
  const intake = new Intake({ ...options, now: terminal.now });
  try {
    if ('pages' in usage) return await readPages(usage.pages, intake, terminal);
    const draft = await readOne(usage, intake);
    const shown = usage.json ? writeJson({ id: null, ...draft }) : `${renderDraft(draft)}\n`;
    terminal.stdout.write(shown);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.stderr.write(`${onOneLine(error.message)}\n`);
    return 1;
  } finally {
    await intake.close();
  }
}

interface One {
  readonly given: string;
  readonly url: string | null;
  readonly json: boolean;
}

type Usage = One | { readonly pages: string } | { readonly wrong: string };

function readUsage(argv: readonly string[]): Usage {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        json: { type: 'boolean', default: false },
        pages: { type: 'string' },
      },
    });
    const [given, extra] = positionals;
    if (values.pages !== undefined) {
      const isMixed = given !== undefined || values.url !== undefined;
      return isMixed ? { wrong: 'Give either --pages or one file.' } : { pages: values.pages };
    }
    if (given === undefined || given === '') return { wrong: 'Name a file or a link.' };
    if (extra !== undefined) return { wrong: `“${extra}” is one word too many.` };
    if (isLinkLike(given) && values.url !== undefined) {
      return { wrong: '--url says where a file is from; a link says it itself.' };
    }
    return { given, url: values.url ?? null, json: values.json };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return { wrong: error.message };
    throw error;
  }
}

/** Anything with a scheme is meant as a link, so that a wrong scheme is told as such. */
function isLinkLike(given: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(given);
}

async function readOne({ given, url }: One, intake: Intake): Promise<Draft> {
  if (isLinkLike(given)) return intake.fromLink(given);
  return intake.fromFile({ ...(await openFile(given)), url });
}

/** A file, unpacked if it was packed with gzip. */
async function openFile(file: string): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readWhole(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name: file, bytes };
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: MOST_FILE_BYTES });
    return { name: file.replace(/\.gz$/i, ''), bytes: unpacked };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const reason = isTooLarge ? 'unpacks to too much' : 'is broken';
    throw new UserError(`${file} ${reason}.`, { cause: error });
  }
}

async function readWhole(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MOST_FILE_BYTES) {
      throw new UserError(`${file} is over ${MOST_FILE_BYTES / 1_000_000} MB.`);
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) throw new UserError(`There is no file ${file}.`, { cause: error });
    throw toUserError(`${file} cannot be read`, error);
  }
}

/** One line of output for each line of input that could be read; faults name their line. */
async function readPages(file: string, intake: Intake, terminal: Terminal): Promise<number> {
  let number = 0;
  let faults = 0;
  await stat(file).catch((error: unknown) => {
    throw new UserError(`There is no file ${file}.`, { cause: error });
  });
  for await (const bytes of splitLines(createReadStream(file))) {
    number += 1;
    const line = Buffer.from(bytes).toString('utf8');
    if (line.trim() === '') continue;
    try {
      const { id = null, file: name, url = null } = readPageLine(line);
      const page = await openFile(path.resolve(path.dirname(file), name));
      const draft = await intake.fromFile({ ...page, url });
      terminal.stdout.write(writeJson({ id, ...draft }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults += 1;
      terminal.stderr.write(`${onOneLine(`${file}:${number}: ${error.message}`)}\n`);
    }
  }
  return faults === 0 ? 0 : 1;
}

function readPageLine(line: string): z.infer<typeof pageLine> {
  const result = pageLine.safeParse(parseJson(line));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UserError(
    `not a page (${faults.join('; ')}). Write {"id": "1", "file": "1.html", "url": "https://…"}.`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UserError(`not JSON: ${(error as Error).message}`);
  }
}

function writeJson({ id, title, source, author, published, ...rest }: DraftJson): string {
  const { language, url, body, doubts } = rest;
  const value = { id, title, source, author, published, language, url, body, doubts };
  // JSON leaves the upper control characters and those that turn the writing direction as they are.
  const text = JSON.stringify(value).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}

function renderDraft(draft: Draft): string {
  const { title, source, author, published, language, url, body, doubts } = draft;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['source', source],
    ['author', author],
    ['published', published === null ? null : dateInWords(published)],
    ['language', language],
    ['url', url],
  ];
  const lines = [
    ...fields.map(
      ([name, value]) => `${name.padEnd(9)}  ${value === null ? '–' : onOneLine(value)}`,
    ),
    ...doubts.map(({ message }) => `doubt      ${onOneLine(message)}`),
  ];
  return `${lines.join('\n')}\n\n${printable(body)}`;
}
