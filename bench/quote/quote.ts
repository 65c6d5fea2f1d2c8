import { parseArgs } from 'node:util';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { cut } from '../../src/text/span.ts';
import { terms } from '../../src/text/words/terms.ts';
import { words } from '../../src/text/words/words.ts';
import { Verbatim } from '../../src/verbatim/find.ts';
import type { Finding } from '../../src/verbatim/finding.ts';
import type { Detailed, Figures } from '../figures.ts';
import { percentile } from '../statistics.ts';
import { ALTERATIONS, type Altered } from './alterations.ts';
import { quoteMaterial } from './material.ts';
import { NearCopies } from './near-copies.ts';

const SEED = 20_261_129;

/** Printed sentences that are asked about, and sentences of articles outside the corpus. */
const SENTENCES = 300;

/** Sentences altered in each way. */
const EACH_ALTERATION = 40;

/**
 * Measures how well printed, altered and other sentences are distinguished:
 * `bench -- quote --data DIR… [--passages N] [--seed N]`.
 *
 * @returns Shares for each kind of sentence, and milliseconds. `--json` also has the sentences with a wrong result.
 */
export async function benchQuote(argv: readonly string[]): Promise<Detailed> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', multiple: true, default: [] },
      passages: { type: 'string', default: '50000' },
      seed: { type: 'string', default: String(SEED) },
    },
    allowPositionals: true,
  });
  const directories = [...values.data, ...positionals];
  if (directories.length === 0) throw new Error('Say which sets: --data DIR…');
  const material = await quoteMaterial(directories, Number(values.passages), Number(values.seed));
  const index = new SearchIndex();
  for (const article of material.articles) index.put(article);
  const bench = new QuoteBench(new Verbatim(index));
  const { printed } = material;
  await bench.all('exact', printed.slice(0, SENTENCES), isPrinted);
  await bench.all('retyped', printed.slice(0, SENTENCES).map(retyped), isPrinted);
  await bench.all('part', printed.slice(0, SENTENCES).map(part).filter(hasTerms), isPrinted);
  await bench.all('gap', printed.slice(0, SENTENCES).map(gap), isPrinted);
  let used = SENTENCES;
  for (const [name, alter] of Object.entries(ALTERATIONS)) {
    const altered: Altered[] = [];
    for (; altered.length < EACH_ALTERATION && used < printed.length; used += 1) {
      const one = alter(printed[used] ?? '', material);
      if (one) altered.push(one);
    }
    await bench.altered(name, altered);
  }
  const copies = new NearCopies(material.articles.map(({ body }) => body));
  const heldOut = material.heldOut.slice(0, 3 * SENTENCES);
  const unprinted = heldOut.filter((sentence) => !copies.has(sentence)).slice(0, SENTENCES);
  await bench.all('unprinted', unprinted, ({ outcome }) => outcome === 'missing');
  const near = heldOut.filter((sentence) => copies.has(sentence)).slice(0, SENTENCES);
  await bench.all('nearCopies', near, ({ outcome }) => outcome !== 'missing');
  return { rows: bench.rows, details: bench.wrong };
}

class QuoteBench {
  readonly rows: Figures[] = [];
  readonly wrong: Figures[] = [];
  readonly #verbatim: Verbatim;

  constructor(verbatim: Verbatim) {
    this.#verbatim = verbatim;
  }

  async all(
    kind: string,
    sentences: readonly string[],
    isRight: (finding: Finding) => boolean,
  ): Promise<void> {
    const told = sentences.map((text) => ({ text, isRight }));
    await this.#measure(kind, told);
  }

  async altered(kind: string, all: readonly Altered[]): Promise<void> {
    const told = all.map((one) => ({
      text: one.text,
      isRight: (finding: Finding) => finding.outcome === 'altered' && isNamed(one, finding),
    }));
    await this.#measure(kind, told);
  }

  async #measure(
    kind: string,
    all: readonly { readonly text: string; readonly isRight: (finding: Finding) => boolean }[],
  ): Promise<void> {
    const times: number[] = [];
    const outcomes = { printed: 0, altered: 0, missing: 0 };
    let right = 0;
    for (const { text, isRight } of all) {
      const started = performance.now();
      const finding = await this.#verbatim.find(text);
      times.push(performance.now() - started);
      outcomes[finding.outcome] += 1;
      if (isRight(finding)) right += 1;
      else this.wrong.push({ kind, text, outcome: finding.outcome, nearest: nearestIn(finding) });
    }
    this.rows.push({
      kind,
      sentences: all.length,
      right: all.length === 0 ? null : right / all.length,
      ...outcomes,
      medianMs: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
    });
  }
}

function isPrinted({ outcome }: Finding): boolean {
  return outcome === 'printed';
}

/** Whether the differences have the altered words and give the warning. */
function isNamed(
  { text, words: changed, kinds, touch }: Altered,
  finding: Finding & { readonly outcome: 'altered' },
): boolean {
  const body = finding.printings[0]?.article.body ?? '';
  const naming = finding.differences.filter(({ kind, asked, printed }) => {
    const shown = [asked ? cut(text, asked) : '', printed ? cut(body, printed) : ''].join(' ');
    return kinds.includes(kind) && words(shown).some(({ folded }) => changed.includes(folded));
  });
  return (
    naming.length > 0 && (touch === null || naming.some(({ touches }) => touches.includes(touch)))
  );
}

function nearestIn(finding: Finding): string {
  const nearest = finding.outcome === 'missing' ? finding.nearest : finding.printings[0];
  return (nearest?.spans ?? []).map((span) => cut(nearest?.article.body ?? '', span)).join(' … ');
}

/** As a person types it: lower case, straight quotation marks, no dashes. */
function retyped(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[-–—]/g, ' ')
    .replace(/[.!?]["”’')]*$/, '');
}

/** The middle of a sentence. */
function part(sentence: string): string {
  const all = words(sentence);
  const quarter = Math.floor(all.length / 4);
  return sentence.slice(all[quarter]?.start, all.at(-1 - quarter)?.end);
}

/** Whether a person may ask for it: not only stop words. */
function hasTerms(text: string): boolean {
  return terms(text).length > 0;
}

/** A sentence with words left out in the middle. */
function gap(sentence: string): string {
  const all = words(sentence);
  const third = Math.floor(all.length / 3);
  return `${sentence.slice(0, all[third]?.end)} … ${sentence.slice(all.at(-third)?.start)}`;
}
