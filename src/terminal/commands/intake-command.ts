import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { splitLines } from '../../corpus/format/lines.ts';
import { type Draft, Intake, type IntakeOptions } from '../../intake/intake.ts';
import { UserError } from '../../user-error.ts';
import { parseLine } from '../batch.ts';
import { type Given, isLinkLike, openFile, readDraft } from '../link-or-file.ts';
import { onOneLine } from '../replies/printable.ts';
import { jsonLine, renderDraft } from '../replies/render-draft.ts';
import type { Terminal } from '../terminal.ts';

const USAGE = `Usage:
  npm run --silent intake -- FILE|LINK [--url U] [--json]
  npm run --silent intake -- --pages FILE.jsonl
FILE is a web page, text, document, mail, e-book or subtitles, gzipped or not; U is its link.
FILE.jsonl has lines {"id": "1", "file": "pages/1.html.gz", "url": "https://…"}.
`;

/** A line of `--pages`; `file` is relative to the folder of that list. */
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
 * `intake`: makes a draft from a link or a file, or from many files, and prints it. Publishes nothing.
 *
 * @param argv - Arguments after `intake`.
 * @param options - How pages are fetched and read; for tests.
 * @returns The exit code: 0, 1 on a fault, 2 for wrong usage.
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
    const draft = await readDraft(usage, intake);
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

interface One extends Given {
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
      return { wrong: '--url goes with a file, not with a link.' };
    }
    return { given, url: values.url ?? null, json: values.json };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return { wrong: error.message };
    throw error;
  }
}

/** Writes one line of output for each readable line of input; faults name their line. */
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
  const result = pageLine.safeParse(parseLine(line));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UserError(
    `not a page (${faults.join('; ')}). Write {"id": "1", "file": "1.html", "url": "https://…"}.`,
  );
}

function writeJson({ id, title, source, author, published, ...rest }: DraftJson): string {
  const { language, url, body, leftOut = [] } = rest;
  const doubts = rest.doubts.map(({ code, message }) => ({ code, message }));
  return jsonLine({ id, title, source, author, published, language, url, body, leftOut, doubts });
}
