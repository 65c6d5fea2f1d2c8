/** Whose statements a question asks for, and what they are to be about. */
export interface AskedSpeaker {
  /** The speaker as typed. */
  readonly name: string;
  /** The rest of the question; empty if it asks for anything that was said. */
  readonly subject: string;
}

/** Verbs of saying as questions have them. */
const SAY = '(?:say|said|says|claim|state|tell us|think|announce|comment|write|tweet)';

const ABOUT = '(?:about|on|of|regarding|concerning|over)';

/** "What did the Pentagon say about the border", "what has she said". */
const WHAT_DID = new RegExp(
  `^(?:and |so )?what (?:else )?(?:did|does|do|has|have|had) (?<name>.{2,60}?) ${SAY}(?: ${ABOUT} (?<subject>.+))?$`,
  'isu',
);

/** "What Ryder said about the border", "statements by Ryder on the border". */
const WORDS_OF = [
  new RegExp(`^what (?<name>.{2,60}?) (?:said|says) ${ABOUT} (?<subject>.+)$`, 'isu'),
  new RegExp(
    `^(?:statements?|quotes?|comments?|words|remarks) (?:by|of|from) (?<name>.{2,60}?) ${ABOUT} (?<subject>.+)$`,
    'isu',
  ),
];

const ACCORDING_TO = /\baccording to /i;

/** Most words of a name that no comma ends. */
const MOST_WORDS = 6;

/**
 * Reads whose statements a question asks for.
 *
 * @returns Possible readings, those with the longest name first. Most questions have none.
 */
export function askedSpeakers(question: string): AskedSpeaker[] {
  const text = question.trim().replace(/[\s?!.]{0,9}$/, '');
  for (const form of [WHAT_DID, ...WORDS_OF]) {
    const { name, subject = '' } = form.exec(text)?.groups ?? {};
    if (name !== undefined) return [{ name, subject }];
  }
  const according = ACCORDING_TO.exec(text);
  if (according === null) return [];
  const before = text.slice(0, according.index).replace(/[\s,]{0,9}$/, '');
  const behind = text.slice(according.index + according[0].length);
  return namesFirst(behind).map(({ name, rest }) => ({
    name,
    subject: [before, rest].filter((part) => part !== '').join(' '),
  }));
}

/** The names that a text can begin with, up to a comma or of a few words. */
function namesFirst(text: string): { name: string; rest: string }[] {
  const comma = text.indexOf(',');
  if (comma > 0) return [{ name: text.slice(0, comma), rest: text.slice(comma + 1).trim() }];
  const words = text.split(/\s+/);
  const most = Math.min(words.length, MOST_WORDS);
  return Array.from({ length: most }, (_, at) => ({
    name: words.slice(0, most - at).join(' '),
    rest: words.slice(most - at).join(' '),
  }));
}
