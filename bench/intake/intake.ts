import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Draft, Intake } from '../../src/intake/intake.ts';
import { DAY } from '../../src/text/milliseconds.ts';
import { UserError } from '../../src/user-error.ts';
import type { Figures } from '../figures.ts';
import { mean, percentile } from '../statistics.ts';
import { f1, isSameAuthors, isSameSpelling, isSameTitle, scoreBody } from './score.ts';
import { countNeedless, countSilent, type ReadPage } from './silent.ts';

const Page = z.object({
  id: z.string(),
  file: z.string(),
  url: z.string().nullable(),
  body: z.string().nullable(),
  title: z.string().nullable(),
  authors: z.array(z.string()).nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
});

type Page = z.infer<typeof Page>;

interface Read extends ReadPage {
  readonly page: Page;
  readonly ms: number;
}

/**
 * Measures intake: `bench -- intake --data DIR`, where `DIR` holds `truth.jsonl` and gzipped pages.
 *
 * @returns The figures of measures "Intake". Bodies are measured on pages with only a true body, fields
 *   on pages with a true title, and dates also on pages with only a true date.
 */
export async function benchIntake(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which pages: --data DIR');
  const pages = await readTruth(values.data);
  const intake = new Intake({ now: () => new Date() });
  try {
    const all: Read[] = [];
    for (const page of pages) all.push(await read(page, values.data, intake));
    return figures(all);
  } finally {
    await intake.close();
  }
}

async function readTruth(directory: string): Promise<Page[]> {
  const lines = (await readFile(join(directory, 'truth.jsonl'), 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => Page.parse(JSON.parse(line)));
}

async function read(page: Page, directory: string, intake: Intake): Promise<Read> {
  const bytes = gunzipSync(await readFile(join(directory, page.file)));
  const started = performance.now();
  const draft = await intake
    .fromFile({ name: page.file.replace(/\.gz$/, ''), bytes, url: page.url })
    .catch((error: unknown) => {
      if (error instanceof UserError) return null;
      throw error;
    });
  return { page, draft, ms: performance.now() - started };
}

function figures(all: readonly Read[]): Figures {
  const bodies = all.filter(({ page }) => page.body !== null && page.title === null);
  const described = all.filter(({ page }) => page.title !== null);
  const dated = all.filter(({ page }) => page.published !== null && page.title === null);
  const scores = bodies.map(({ page, draft }) => scoreBody(draft?.body ?? '', page.body ?? ''));
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const rightDate = ({ page, draft }: Read) => draft?.published === page.published;
  const rightTitle = ({ page, draft }: Read) => isSameTitle(draft?.title ?? null, page.title);
  const rightAuthors = ({ page, draft }: Read) =>
    isSameAuthors(draft?.author ?? null, page.authors);
  const rightSource = ({ page, draft }: Read) => draft?.source === page.source;
  const times = all.map(({ ms }) => ms);
  return {
    pages: all.length,
    refused: all.filter(({ draft }) => draft === null).length,
    bodyPrecision: precision,
    bodyRecall: recall,
    bodyF1: precision === null || recall === null ? null : f1({ precision, recall }),
    date: share(described, rightDate),
    title: share(described, rightTitle),
    authors: share(described, rightAuthors),
    publication: share(described, rightSource),
    publicationSpelling: share(described, ({ page, draft }) =>
      isSameSpelling(draft?.source ?? null, page.source),
    ),
    dateOfOthers: share(dated, rightDate),
    dateOfOthersWithinADay: share(dated, ({ page, draft }) => isWithinADay(draft, page)),
    silentDate: countSilent(described, 'published', rightDate),
    silentTitle: countSilent(described, 'title', rightTitle),
    silentAuthors: countSilent(described, 'author', rightAuthors),
    silentPublication: countSilent(described, 'source', rightSource),
    silentDateOfOthers: countSilent(dated, 'published', rightDate),
    needlessDate: countNeedless(described, 'published', rightDate),
    needlessTitle: countNeedless(described, 'title', rightTitle),
    needlessAuthors: countNeedless(described, 'author', rightAuthors),
    needlessDateOfOthers: countNeedless(dated, 'published', rightDate),
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
  };
}

function share(reads: readonly Read[], isRight: (read: Read) => boolean): number | null {
  return mean(reads.map((one) => (isRight(one) ? 1 : 0)));
}

/** Some true dates are days in UTC, others are days at the place of publication. */
function isWithinADay(draft: Draft | null, { published }: Page): boolean {
  if (published === null || !draft?.published) return false;
  return Math.abs(Date.parse(draft.published) - Date.parse(published)) <= DAY;
}
