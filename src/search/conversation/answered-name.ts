import { instancesIn } from '../../reading/instances.ts';
import { GROUP, HAS_NAME, PERSON, PLACE } from '../../reading/kinds.ts';
import { sentences } from '../../text/sentences.ts';
import { cut } from '../../text/span.ts';
import { terms } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import type { Answer } from '../answer.ts';
import { askedKind } from '../question/asked/kind.ts';

type Answered = Pick<Answer, 'question' | 'quotes'>;

/** A name as a whole: "Hadi Al-Amiri". */
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** "Hadi Al-Amiri of Iraq". */
const OF_PLACE = / of \p{Lu}/u;

/**
 * What the first quote answers with, for a pronoun to mean it: its bold part, or else the only person whom it names and
 * the question does not.
 */
export function answeredName({ question, quotes }: Answered): string | null {
  const [first] = quotes;
  if (!first) return null;
  const isWho = (askedKind(question).narrow & PERSON) !== 0;
  const person = boldPerson({ question, quotes });
  if (person !== null) return person;
  if (first.emphasis && !isWho) return cut(first.article.body, first.emphasis);
  const called = calledInAny(question, quotes);
  if (called !== null || !isWho) return called;
  const asked = new Set(terms(question).map(({ term }) => term));
  const isNew = (name: string) => terms(name).every(({ term }) => !asked.has(term));
  const named = namesIn(cut(first.article.body, first.span)).filter(({ name }) => isNew(name));
  const persons = named.filter(({ kinds }) => (kinds & PERSON) !== 0);
  // A name that no word says what it is of is a person's if it has several words.
  const plain = named.filter(({ name, kinds }) => kinds === HAS_NAME && FULL_NAME.test(name));
  const [only, ...others] = new Set((persons.length > 0 ? persons : plain).map(({ name }) => name));
  return only !== undefined && others.length === 0 ? only : null;
}

/** The person whom the first quote shows bold as the answer; `null` for anything else. A guess is not said of anyone. */
export function boldPerson({ question, quotes: [first] }: Answered): string | null {
  if (!first?.emphasis || (askedKind(question).narrow & PERSON) === 0) return null;
  const bold = cut(first.article.body, first.emphasis);
  return isGroupOrPlace(bold) ? null : (bold.split(OF_PLACE, 1)[0] ?? bold);
}

/** Most words of what is asked for: "national incident commander". */
const LONGEST_ROLE = 5;

const HELPERS: ReadonlySet<string> = new Set('is are was were did does do has have had'.split(' '));

const BEHIND_ROLE: ReadonlySet<string> = new Set(['for', 'of', 'in', 'at']);

/** The noun of what is asked for: "which aircraft carrier", "who was the national incident commander". */
function nounAsked(question: string): string | null {
  const [first = '', second = '', ...others] = words(question).map(({ folded }) => folded);
  if (first === 'which' || first === 'what') {
    const rest = [second, ...others];
    return lastOf(
      rest,
      rest.findIndex((word) => HELPERS.has(word)),
    );
  }
  if (first !== 'who' || !HELPERS.has(second)) return null;
  const rest = others[0] === 'the' ? others.slice(1) : others;
  const end = rest.findIndex((word) => BEHIND_ROLE.has(word));
  return lastOf(rest, end < 0 ? rest.length : end);
}

/** The last of the words before a place, if there are few of them. */
function lastOf(all: readonly string[], end: number): string | null {
  return end > LONGEST_ROLE ? null : (all[end - 1] ?? null);
}

/** A name of several words behind a noun, perhaps with a rank: "USS Carl Vinson", "Adm. Thad Allen". */
const NAME_BEHIND =
  /^(?: ?, (?:the )?| )(?:\p{Lu}\p{Ll}{1,4}\. )?((?:\p{Lu}[\p{L}\d’'-]* ){1,3}\p{Lu}[\p{L}’'-]+)/u;

/** Characters behind the noun that can have the name. */
const REACH = 120;

/** The name that a quote gives to what is asked for, right behind its noun: "the aircraft carrier USS Carl Vinson". */
function calledInAny(question: string, quotes: Answer['quotes']): string | null {
  const noun = nounAsked(question);
  if (noun === null) return null;
  const isPerson = words(question)[0]?.folded === 'who';
  for (const { article, span } of quotes) {
    const text = cut(article.body, span).replace(/\s+/g, ' ');
    for (const word of words(text)) {
      if (word.folded !== noun) continue;
      const name = nameBehind(text.slice(word.end, word.end + REACH));
      if (name !== null && !(isPerson && isGroupOrPlace(name))) return name;
    }
  }
  return null;
}

/** The name that begins a text. Behind a comma it is one only up to another: "the mayor, Omar Hadi, said". */
function nameBehind(text: string): string | null {
  const [whole = '', name] = NAME_BEHIND.exec(text) ?? [];
  if (name === undefined) return null;
  const isApart = whole.trimStart().startsWith(',');
  return isApart && !/^\s?[,.;)]/.test(text.slice(whole.length)) ? null : name;
}

function isGroupOrPlace(name: string): boolean {
  const kinds = namesIn(name).reduce((all, each) => all | each.kinds, 0);
  return (kinds & (GROUP | PLACE)) !== 0 && (kinds & PERSON) === 0;
}

function namesIn(text: string): { readonly name: string; readonly kinds: number }[] {
  return sentences(text)
    .map((sentence) => cut(text, sentence))
    .flatMap((sentence) =>
      instancesIn(sentence)
        .filter(({ kinds }) => (kinds & (HAS_NAME | PERSON)) !== 0)
        .map((each) => ({ name: cut(sentence, each), kinds: each.kinds })),
    );
}
