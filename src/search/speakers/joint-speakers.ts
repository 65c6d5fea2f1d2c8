import type { Article } from '../../corpus/article.ts';
import type { Reports } from '../../corpus/reports.ts';
import { UserError } from '../../user-error.ts';
import { earlier, later } from '../filters.ts';
import type { ProfileOptions, SpeakerChoice, SpeakerFinder, SpeakerProfile } from './speaker.ts';

/** Most choices offered at once: Discord's limit. */
const MOST_CHOICES = 25;

/** The speakers of two corpora, each with its own index. */
export class JointSpeakers implements SpeakerFinder {
  readonly #own: SpeakerFinder;
  readonly #other: SpeakerFinder;
  readonly #ownReports: Pick<Reports, 'get'>;

  /**
   * @param own - Preferred where both have a speaker.
   * @param other - Asked as well.
   * @param ownReports - Hide reports of `other` that have the same ids.
   */
  constructor(own: SpeakerFinder, other: SpeakerFinder, ownReports: Pick<Reports, 'get'>) {
    this.#own = own;
    this.#other = other;
    this.#ownReports = ownReports;
  }

  async choices(typed: string): Promise<readonly SpeakerChoice[]> {
    const all = new Map<string, SpeakerChoice>();
    for (const choice of [
      ...(await this.#own.choices(typed)),
      ...(await this.#other.choices(typed)),
    ]) {
      const known = all.get(choice.name);
      const sentences = choice.sentences + (known?.sentences ?? 0);
      all.set(choice.name, { name: choice.name, sentences });
    }
    return [...all.values()].slice(0, MOST_CHOICES);
  }

  async find(typed: string): Promise<string> {
    try {
      return await this.#own.find(typed);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return this.#other.find(typed);
    }
  }

  async profile(name: string, options: ProfileOptions): Promise<SpeakerProfile> {
    const { offset, limit } = options;
    const wanted = { ...options, offset: 0, limit: offset + limit };
    const own = await this.#own.profile(name, wanted);
    const other = await this.#withoutHidden(name, wanted);
    const statements = [...own.statements, ...other.statements].sort(newerFirst);
    const most = Math.max(own.introductions.length, other.introductions.length);
    return {
      name,
      introductions: [...own.introductions, ...other.introductions].slice(0, most),
      articles: [...own.articles, ...other.articles],
      from: earlier(own.from, other.from),
      to: later(own.to, other.to),
      total: own.total + other.total,
      statements: statements.slice(offset, offset + limit),
    };
  }

  /** The other corpus's part, without the reports that the own corpus hides. */
  async #withoutHidden(name: string, options: ProfileOptions): Promise<SpeakerProfile> {
    const all = await this.#other.profile(name, options);
    const without = all.articles.map(({ id }) => id).filter((id) => this.#ownReports.get(id));
    return without.length === 0 ? all : this.#other.profile(name, { ...options, without });
  }
}

function newerFirst(
  { article: one }: { readonly article: Article },
  { article: other }: { readonly article: Article },
): number {
  const [a, b] = [one.published ?? '', other.published ?? ''];
  return a === b ? 0 : a < b ? 1 : -1;
}
