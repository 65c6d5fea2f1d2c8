import { Slices } from '../../give-way.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { cut } from '../../text/span.ts';
import { isWorthKeeping } from '../index/kept-index.ts';
import {
  type IndexedArticle,
  type IndexedPassage,
  type SearchIndex,
  sentenceSpan,
} from '../index/search-index.ts';
import { hasName } from '../question/beside/named.ts';
import { readQuestion } from '../question/question.ts';
import { isBodyAlone, isSameKey, keysIn, typedKeys } from './name-keys.ts';
import type { AskedOffice } from './office/asked-office.ts';
import { type SaidInOffice, saidInOffice } from './office/office-holders.ts';
import { profileOf } from './profile.ts';
import type { ProfileOptions, SpeakerChoice, SpeakerFinder, SpeakerProfile } from './speaker.ts';
import { SpeakerNames } from './speaker-names.ts';
import { ArticleStatements, readRows, type ToldSentence } from './statements/article-statements.ts';
import { KeptStatements } from './statements/kept-statements.ts';
import { SaidSentences } from './statements/said-sentences.ts';
import { refuse } from './unknown-speaker.ts';

/** Characters of articles that are read at once while a person types; about 50 ms. */
const READ_AT_ONCE = 60_000;

/** Most sentences of an answer that are looked at for other speakers. */
const MOST_LOOKED_AT = 40;

interface FoundSentence {
  readonly indexed: IndexedPassage;
  readonly sentence: number;
}

/**
 * The speakers of an index: their names, and the sentences that are surely their words.
 *
 * Reads the statements of each article once: those with a name when the name is asked for, and all of them in
 * {@link readAhead}. Keeps them as numbers, also for the next start, and forgets those of articles that the index no
 * longer has.
 */
export class Speakers implements SpeakerFinder {
  readonly #index: SearchIndex;
  readonly #names: SpeakerNames;
  /** By the article's id. */
  readonly #read = new Map<string, ArticleStatements>();
  /** The articles of each name. */
  readonly #byName = new Map<number, Set<ArticleStatements>>();
  readonly #kept: KeptStatements;
  #changes = -1;
  /** Whether the file has all that was read. */
  #isKept = true;

  /** @param kept - What was read before. */
  constructor(index: SearchIndex, kept = new KeptStatements()) {
    this.#index = index;
    this.#kept = kept;
    this.#names = new SpeakerNames((letters) => index.lexicon.acronyms(letters));
  }

  /**
   * Reads all articles that are not read yet.
   *
   * @param slices - Other work runs between them.
   * @param signal - Stops it early.
   */
  async readAhead(slices = new Slices(), signal?: AbortSignal): Promise<void> {
    await this.#readAll([...this.#index.articles], slices, signal);
  }

  /** Keeps what was read for the next start, if anything was. */
  async keep(): Promise<void> {
    if (this.#isKept || !isWorthKeeping(this.#index)) return;
    this.#isKept = true;
    this.#forgetGone();
    const rowsOf = ({ article }: IndexedArticle) => this.#read.get(article.id)?.rows ?? null;
    await this.#kept.keep(this.#index.articles, rowsOf);
  }

  async choices(typed: string): Promise<readonly SpeakerChoice[]> {
    await this.#kept.load();
    this.#forgetGone();
    let left = READ_AT_ONCE;
    for (const indexed of this.#index.articles) {
      if (left <= 0) break;
      if (this.#isRead(indexed)) continue;
      if (this.#add(indexed) === 'read') left -= indexed.article.body.length;
    }
    return this.#names.choices(typed);
  }

  async find(typed: string): Promise<string> {
    if (typed.length > LONGEST_DETAIL) {
      throw userFault('fault.speaker-long', { longest: LONGEST_DETAIL });
    }
    const slices = new Slices();
    await this.#readNaming(typed, slices);
    let match = this.#names.match(typed);
    // Only with all names known is it clear which are the nearest.
    if (match.kind === 'none') {
      await this.readAhead(slices);
      match = this.#names.match(typed);
    }
    return match.kind === 'found' ? match.name : refuse(typed, match);
  }

  /**
   * The sentences that are surely the words of a speaker, or of those who speak for it.
   *
   * @param name - As {@link find} returns it.
   */
  async saidBy(name: string, slices = new Slices()): Promise<SaidSentences> {
    await this.#readNaming(name, slices);
    const said = new SaidSentences();
    for (const { told } of this.#statementsOf(name)) {
      if (told.isSure) said.add(told.passage, told.sentence);
    }
    return said;
  }

  /** {@link saidBy}, with the sentences that print who seems to say them. */
  async likelySaidBy(name: string): Promise<SaidSentences> {
    await this.#readNaming(name, new Slices());
    const said = new SaidSentences();
    for (const { told } of this.#statementsOf(name)) said.add(told.passage, told.sentence);
    return said;
  }

  /** What those say whom the reports introduce with an office; `null` if it is not clear whom the question means. */
  async saidInOffice(asked: AskedOffice, slices = new Slices()): Promise<SaidInOffice | null> {
    this.#forgetGone();
    return saidInOffice(asked, this.#index, slices, async (articles) => {
      await this.#readAll(articles, slices);
      return (indexed) => this.#read.get(indexed.article.id)?.sentences() ?? [];
    });
  }

  /** The speaker that a name means for sure; `null` without one. Reads only the articles that print the name. */
  async known(typed: string): Promise<string | null> {
    await this.#readNaming(typed, new Slices());
    const match = this.#names.match(typed);
    return match.kind === 'found' ? match.name : null;
  }

  /** Whether typed words have a name or a nation among them. */
  isNamed(typed: string): boolean {
    return hasName(readQuestion(typed, this.#index.lexicon));
  }

  /** Whether any report has words of someone with such a name. */
  async hasWordsOf(typed: string): Promise<boolean> {
    await this.#readNaming(typed, new Slices());
    return this.#names.match(typed).kind !== 'none';
  }

  /**
   * Leaves out the sentences that are surely the words of someone else and do not name the speaker. Looks at the first
   * ones only.
   */
  withoutOthers<Found extends FoundSentence>(found: readonly Found[], name: string): Found[] {
    const numbers = this.#names.of(name);
    const surname = typedKeys(name).slice(-1);
    const isOfOther = (one: Found) => {
      const { article } = one.indexed;
      const text = cut(article.article.body, sentenceSpan(one.indexed, one.sentence));
      if (surname.some((key) => keysIn(text).some((other) => isSameKey(key, other)))) return false;
      const told = this.#surelyTold(one);
      return told !== null && !told.names.some((number) => numbers.has(number));
    };
    return found.slice(0, MOST_LOOKED_AT).filter((one) => !isOfOther(one));
  }

  /** Leaves out the sentences that do not seem to be the words of someone in office, or are surely someone else's. */
  onlyInOffice<Found extends FoundSentence>(
    found: readonly Found[],
    { said, tells }: SaidInOffice,
  ): Found[] {
    return found.filter(
      (one) =>
        tells(one.indexed, one.sentence) &&
        (said.has(one.indexed.number, one.sentence) || this.#surelyTold(one) === null),
    );
  }

  /** What is known of a sentence that is surely the words of someone with a name; `null` of any other. */
  #surelyTold({ indexed: { article, number }, sentence }: FoundSentence): ToldSentence | null {
    if (!this.#isRead(article)) this.#add(article);
    for (const told of this.#read.get(article.article.id)?.sentences() ?? []) {
      if (told.passage === number && told.sentence === sentence) {
        return told.isSure && told.names.length > 0 ? told : null;
      }
    }
    return null;
  }

  async profile(name: string, options: ProfileOptions): Promise<SpeakerProfile> {
    await this.#readNaming(name, new Slices());
    const sure = [...this.#statementsOf(name)].filter(({ told }) => told.isSure);
    return profileOf(name, sure, options);
  }

  *#statementsOf(name: string): Iterable<{ indexed: IndexedArticle; told: ToldSentence }> {
    const numbers = this.#names.of(name);
    const articles = [...numbers].flatMap((number) => [...(this.#byName.get(number) ?? [])]);
    for (const statements of new Set(articles)) {
      for (const told of statements.sentences()) {
        if (told.names.some((number) => numbers.has(number))) {
          yield { indexed: statements.indexed, told };
        }
      }
    }
  }

  /** Reads the articles that print a name or an acronym that stands for it. */
  async #readNaming(name: string, slices: Slices): Promise<void> {
    await this.#readPrinting(name, slices);
    for (const other of this.#names.joinedTo(name)) await this.#readPrinting(other, slices);
  }

  /** Reads the articles that print the last word of a name, or what a body is called alone. */
  async #readPrinting(name: string, slices: Slices): Promise<void> {
    this.#forgetGone();
    if (name.length > LONGEST_DETAIL) return;
    const { lexicon } = this.#index;
    const { text, concepts } = readQuestion(name, lexicon);
    const last = concepts.findLast(({ alternatives }) => alternatives.length > 0);
    const alone = concepts.filter(({ places }) =>
      places.some((place) => isBodyAlone(text.slice(place))),
    );
    const terms = [...alone, ...(last ? [last] : [])].flatMap(({ alternatives }) =>
      alternatives.map(({ term }) => ({ term: lexicon.term(term), boost: 1 })),
    );
    if (terms.length === 0) return;
    const found = this.#index.search(terms, null, Number.POSITIVE_INFINITY);
    await this.#readAll(new Set(found.map(({ article }) => article)), slices);
  }

  async #readAll(
    articles: Iterable<IndexedArticle>,
    slices: Slices,
    signal?: AbortSignal,
  ): Promise<void> {
    await this.#kept.load();
    this.#forgetGone();
    for (const indexed of articles) {
      if (signal?.aborted) return;
      // The article may have been changed or removed since.
      const isCurrent = this.#index.article(indexed.article.id) === indexed;
      if (isCurrent && !this.#isRead(indexed)) this.#add(indexed);
      if (slices.isOver) await slices.next();
    }
    this.#forgetGone();
  }

  #isRead(indexed: IndexedArticle): boolean {
    return this.#read.get(indexed.article.id)?.indexed === indexed;
  }

  /** Takes the statements of an article from those that are kept, or else reads it. */
  #add(indexed: IndexedArticle): 'kept' | 'read' {
    this.#forget(indexed.article.id);
    const kept = this.#kept.rowsOf(indexed);
    if (!kept) this.#isKept = false;
    const statements = new ArticleStatements(indexed, kept ?? readRows(indexed), (printed) =>
      this.#names.intern(printed),
    );
    this.#read.set(indexed.article.id, statements);
    for (const { names, isSure } of statements.sentences()) {
      for (const number of names) {
        if (isSure) this.#names.count(number, 1);
        const known = this.#byName.get(number);
        if (known) known.add(statements);
        else this.#byName.set(number, new Set([statements]));
      }
    }
    return kept ? 'kept' : 'read';
  }

  #forgetGone(): void {
    if (this.#changes === this.#index.changes) return;
    this.#changes = this.#index.changes;
    for (const [id, { indexed }] of this.#read) {
      if (this.#index.article(id) !== indexed) this.#forget(id);
    }
  }

  #forget(id: string): void {
    const statements = this.#read.get(id);
    if (!statements) return;
    this.#read.delete(id);
    for (const { names, isSure } of statements.sentences()) {
      for (const number of names) {
        if (isSure) this.#names.count(number, -1);
        this.#byName.get(number)?.delete(statements);
      }
    }
  }
}
