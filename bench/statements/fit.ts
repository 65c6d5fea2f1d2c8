import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Draft, draftsIn } from '../../src/reading/statements/drafts.ts';
import type { Lexicon } from '../../src/reading/statements/finding/candidate.ts';
import { readStatements } from '../../src/reading/statements/read-statements.ts';
import type { Counts } from '../../src/reading/statements/weighing/counts.ts';
import { namesOf, valuesOf } from '../../src/reading/statements/weighing/features.ts';
import { LEMMA, lexiconFrom, type Tables } from '../../src/reading/statements/weighing/lexicon.ts';
import { extentOf, nestingOf, type Weights } from '../../src/reading/statements/weighing/weigh.ts';
import type { Figures } from '../figures.ts';
import { type Annotated, goldIn, readAnnotated } from './annotated.ts';
import { fitWeights } from './fit-weights.ts';
import { learn } from './learn.ts';
import { isHit } from './match.ts';
import { figuresOf, judge, type Reading } from './score.ts';

/** What is learned from a set. */
interface Model {
  readonly tables: Tables;
  readonly weights: Weights;
}

/**
 * Learns the tables of the statements' reader: `bench -- statements-fit --data FILE [--write]`.
 *
 * @returns The figures of each fifth of the reports, read with what was learned from the other four. With `--write`,
 *   what is learned from all reports is written into the tables of `src/reading/statements/weighing/tables/`.
 */
export async function benchStatementsFit(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, write: { type: 'boolean' } },
  });
  if (values.data === undefined) throw new Error('Say which set: --data FILE');
  const set = await readAnnotated(values.data);
  const readings = Array.from({ length: FOLDS }, (_none, fold) => {
    const isKept = (at: number) => at % FOLDS === fold;
    const model = fit(set.filter((_report, at) => !isKept(at)));
    return readWith(
      model,
      set.filter((_report, at) => isKept(at)),
    );
  });
  if (values.write) await write(fit(set));
  const each = readings.map((reading) => Number(figuresOf(reading).f1));
  return {
    ...figuresOf(readings.flat()),
    'f1.least': Math.min(...each),
    'f1.most': Math.max(...each),
  };
}

/** Parts of the set, by report. Each is kept aside once. */
const FOLDS = 5;

/** Drafts of a report, with the features that do not depend on other drafts. */
interface Lesson {
  readonly drafts: readonly Draft[];
  readonly features: readonly (readonly string[])[];
  readonly areRight: readonly boolean[];
}

function fit(set: readonly Annotated[]): Model {
  const learned = learn(set);
  const lessons = set.map((report) => {
    const own = learned.each.get(report.id) ?? null;
    return lessonOf(report, lexiconFrom(learned.all, own));
  });
  const examples = lessons.flatMap(({ features, areRight }) =>
    features.map((each, at) => ({ features: each, isRight: areRight[at] ?? false, odds: 0 })),
  );
  const first = fitWeights(examples);
  const oddsOf = (features: readonly string[]) =>
    features.reduce((sum, each) => sum + (first.get(each) ?? 0), first.get('') ?? 0);
  const nested = lessons.flatMap(({ drafts, features, areRight }) => {
    const odds = features.map(oddsOf);
    const sureness = odds.map((one) => 1 / (1 + Math.exp(-one)));
    const extents = drafts.map(extentOf);
    return drafts.map((_draft, at) => ({
      features: nestingOf(extents, at, sureness),
      isRight: areRight[at] ?? false,
      odds: odds[at] ?? 0,
    }));
  });
  const second = fitWeights(nested);
  second.delete('');
  return { tables: learned.all, weights: new Map([...first, ...second]) };
}

function lessonOf(report: Annotated, lexicon: Lexicon): Lesson {
  const gold = goldIn(report);
  const drafts = draftsIn(report.text, lexicon);
  return {
    drafts,
    features: drafts.map((draft) => namesOf(valuesOf(draft, lexicon))),
    areRight: drafts.map(({ source, content }) =>
      gold.some((one) => isHit({ source: [source], content }, one)),
    ),
  };
}

function readWith({ tables, weights }: Model, set: readonly Annotated[]): Reading[] {
  const model = { lexicon: lexiconFrom(tables), weights };
  return set.map((report) => judge(report, readStatements(report.text, model)));
}

const TABLES = new URL('../../src/reading/statements/weighing/tables/', import.meta.url);

/** Words that are never a cue with at least this share of a lemma are left out. */
const LEAST_SHARE = 0.03;

/** Stops that are seen less often are left out. */
const FEWEST_STOPS = 6;

/** Weights nearer to 0 are left out. */
const LEAST_WEIGHT = 0.05;

async function write({ tables, weights }: Model): Promise<void> {
  const { cues, sources, stops } = tables;
  const lexicon = lexiconFrom(tables);
  const rates = [...cues].filter(
    ([key, { hits, seen }]) =>
      hits > 0 || (seen > 2 && !key.startsWith(LEMMA) && lexicon.cueRate(key) >= LEAST_SHARE),
  );
  await writeTable('cues', 'CUES', 'readCounts', countsIn(new Map(rates)));
  const nouns = [...sources].filter(([, { seen, hits }]) => hits > 0 || seen > 4);
  const telling = nouns.filter(([key]) => lexicon.sourceRate(key) >= 0.02);
  await writeTable('sources', 'SOURCES', 'readCounts', countsIn(new Map(telling)));
  await writeTable(
    'stops',
    'STOPS',
    'readCounts',
    countsIn(new Map([...stops].filter(([, { seen }]) => seen >= FEWEST_STOPS))),
  );
  const heavy = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  const entries = heavy.map(([feature, weight]) => `${feature || '*'} ${weight.toFixed(2)}`);
  await writeTable('weights', 'WEIGHTS', 'readWeights', entries);
}

function countsIn(counts: Counts): string[] {
  return [...counts].map(([key, { seen, hits }]) => `${key} ${seen} ${hits}`);
}

/** Writes lines of at most 100 characters. */
async function writeTable(file: string, name: string, reader: string, entries: readonly string[]) {
  const lines: string[] = [];
  let line = '';
  for (const entry of [...entries].sort()) {
    if (line !== '' && line.length + entry.length + 1 > 100) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? entry : ` ${entry}`;
  }
  if (line !== '') lines.push(line);
  const text = `import { ${reader} } from '../counts.ts';\n\n/** Written by \`bench -- statements-fit\`. */\nexport const ${name} = ${reader}(\`\n${lines.join('\n')}\n\`);\n`;
  await writeFile(new URL(`${file}.ts`, TABLES), text.replaceAll('\\', '\\\\'));
}
