import { GROUP, type Instance, PERSON } from '../../../../reading/kinds.ts';
import { isRole } from '../../../../reading/mentions.ts';
import { SHORT_TITLES } from '../../../../text/abbreviations.ts';
import { cut, isInside } from '../../../../text/span.ts';
import { isNation } from '../../../../text/words/countries.ts';
import { isNameTerm, type Term } from '../../../../text/words/terms.ts';
import type { SearchIndex } from '../../../index/search-index.ts';
import type { Alternative } from '../../../question/concepts.ts';
import type { Question } from '../../../question/question.ts';
import { namesOf } from '../../../question/whole-names.ts';
import { asNamed, conceptsOf } from '../naming.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** "Who is Omar's brother" is answered by a name with the same surname. */
const KIN =
  /\b(?:brother|sister|son|daughter|father|mother|wife|husband|widow|parent|child|children|cousin|uncle|aunt|nephew|niece|grandson|grandfather|family|relative|married|marry)s?\b/i;

/** Before a place or a body that a question only says something of: "governor of Homs", "ambassador to the UN". */
const BEFORE_WHERE =
  /\b(?:(?:of|in|at|near|on|over) (?:the )?|(?:to|for|from) the )(?:[a-z]{1,20} ){0,2}$/i;

/** Begins a sentence before a name that is no part of it: "Meanwhile Omar Najjar". */
const ADVERB =
  /^(?:meanwhile|however|earlier|later|also|moreover|furthermore|additionally|separately|elsewhere|meantime|afterwards?|then|previously|recently|finally|yesterday|today|tonight|but|and|when|after|while|although|because|since|if) (?=\p{Lu})/iu;

/** A name without the adverb that begins its sentence. */
function withoutAdverb(text: string, name: Instance): Instance {
  const adverb = ADVERB.exec(cut(text, name))?.[0] ?? '';
  return { ...name, start: name.start + adverb.length };
}

/** Asks who says something, so that the label of a speaker answers. */
const OF_SAYING = /\b(?:say|says|said|tell|told|ask|asked|answer|announce)/i;

/** Behind the label of a speaker: "SHOUKRY : The president has left." */
const BEHIND_LABEL = /^\s?:\s/;

/** The persons whom a question names, and where a sentence names them. */
export class PersonsAsked {
  readonly #text: string;
  readonly #inside: readonly Term[];
  readonly #isNamed: (term: Term) => boolean;
  readonly #names: readonly Name[];
  readonly #question: string;

  constructor({ text, terms: inside }: ReadSentence, question: Question, index: SearchIndex) {
    this.#text = text;
    this.#inside = inside;
    this.#question = question.text;
    this.#isNamed = asNamed(inside, withoutKeys(question, index), index);
    this.#names = namesOf(question).map((parts) => ({
      isIn: asNamed(inside, conceptsOf(question, parts), index),
      isLast: asNamed(inside, conceptsOf(question, parts.slice(-1)), index),
      length: parts.length,
      isWhere: isWhere(question, parts[0] ?? 0),
    }));
  }

  /** A person's name without the titles and places before it that the question names: "Homs Governor Omar Najjar". */
  bare(whole: Instance): Instance {
    const name = withoutAdverb(this.#text, whole);
    const own = this.#termsOf(name);
    const place = own.findIndex((term) => !this.#isBefore(term));
    const before = own.slice(0, place < 0 ? own.length - 1 : Math.min(place, own.length - 1));
    const last = before.findLastIndex(this.#isNamed);
    const first = own[last + 1];
    const isPerson = (name.kinds & PERSON) !== 0 || before.some(isTitle);
    if (last < 0 || !first || (name.kinds & GROUP) !== 0 || !isPerson) return name;
    // "Syria Direct" would be cut in two.
    if (own.length - last < 3 && !before.some(isTitle)) return name;
    const end = own[last]?.end ?? name.start;
    const gap = this.#text.slice(end, first.start);
    // The article of "al-Baghdadi" belongs to it.
    return { ...name, start: end + gap.length - gap.trimStart().length };
  }

  /** Whether a name is that of a person whom the question names, or only labels who speaks. */
  has(name: Instance): boolean {
    const isLabel = name.start === 0 && BEHIND_LABEL.test(this.#text.slice(name.end, name.end + 3));
    if (isLabel && !OF_SAYING.test(this.#question)) return true;
    if ((name.kinds & GROUP) !== 0) return false;
    const all = this.#termsOf(name);
    const own = all.filter((term) => !isTitle(term));
    const last = own.at(-1);
    if (!last) return false;
    // "Aleppo Sheikh Omar Najjar" is no person called Aleppo.
    const isBeforeTitle = (term: Term) => all.some((one) => isTitle(one) && one.start > term.start);
    if (KIN.test(this.#question))
      return this.#names.some((name) => own.every(name.isIn) && name.isLast(last));
    // "Attack British" for "the British ambassador"
    if (this.#isNamed(last) && isNation(last.term)) return true;
    return this.#names.some(({ isIn, length, isWhere }) => {
      const shared = own.filter(isIn).length;
      const isFirst = !isWhere && own.some((term) => isIn(term) && !isBeforeTitle(term));
      if (length === 1) return isIn(last) || isFirst;
      return isIn(last) && (own.length === 1 || shared > 1);
    });
  }

  #termsOf(name: Instance): Term[] {
    return this.#inside.filter((term) => isInside(term, name));
  }

  /** Whether a word before a name need not be a part of it. */
  #isBefore(term: Term): boolean {
    return (
      isTitle(term) ||
      term.term.endsWith('.') ||
      isNation(term.term) ||
      this.#names.some(({ isIn, isWhere }) => isWhere && isIn(term)) ||
      (this.#isNamed(term) && !this.#names.some(({ isIn }) => isIn(term)))
    );
  }
}

/** A name of the question. */
interface Name {
  readonly isIn: (term: Term) => boolean;
  /** Whether a term is its last word, the surname of a person. */
  readonly isLast: (term: Term) => boolean;
  /** How many words it has. */
  readonly length: number;
  /** Whether it only says where or of what. */
  readonly isWhere: boolean;
}

/** The concepts of a question by their words alone: "Hedi" has the key of "Haiti". */
function withoutKeys({ concepts }: Question, { lexicon }: SearchIndex): Pick<Question, 'concepts'> {
  const isWord = ({ term }: Alternative) => !isNameTerm(lexicon.term(term));
  return {
    concepts: concepts.map((one) => ({ ...one, alternatives: one.alternatives.filter(isWord) })),
  };
}

function isTitle({ folded }: Term): boolean {
  return isRole(folded) || SHORT_TITLES.has(folded);
}

function isWhere({ text, concepts }: Question, at: number): boolean {
  const [place = 0] = concepts[at]?.places ?? [];
  return BEFORE_WHERE.test(text.slice(0, place));
}
