/**
 * Recognizes the lines around the paragraphs of a report by their words: phrases of news sites in the
 * languages of the web's largest outlets. Only short lines match, so that a sentence of the report with
 * the same beginning stays. Lines have single spaces, and no pattern looks beyond the longest line.
 */

const LONGEST_ASIDE = 160;

/** Advertising, technical notes, and calls to subscribe, share or follow. */
const ASIDES: readonly RegExp[] = [
  /^(?:advertise?ments?|advert|ad|sponsored(?: content)?|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|reklam|reklame|iklan|реклама|広告|광고|إعلان|اعلان)\s?[:.]?$/iu,
  /^(?:story|article)? ?continues? (?:reading )?(?:below|after|under)|^continue reading|^scroll (?:down )?(?:to|for)|^skip (?:to|past|advert)/i,
  /^this (?:slideshow|video|content|page) (?:requires (?:javascript|flash|a (?:modern )?browser)|can ?not be (?:displayed|played|loaded|shown)|is not (?:available|supported|playable))|^(?:please )?enable javascript|^loading\s?(?:comments|content|video|more|player)?\s?[.…]{0,3}$/i,
  /^(?:this (?:post|article|page|story) (?:may )?contains? affiliate|\w{1,40} may earn (?:an? )?(?:affiliate )?commission)/i,
  /^(?:this (?:web)?site|we) uses? cookies/i,
  /^(?:image|photo|slide|picture) \d+ ?(?:of|\/) ?\d+/i,
  /^(?:share|tweet|pin|print|email|save|like|comments?|post (?:a )?comment|leave a (?:comment|reply)|view comments|show comments|reply|follow us|copy link|listen|advertise|read more|load more|show more|see more|subscribe(?: now)?|sign in|log in|enlarge image|close|caption|toggle caption|hide caption)\s?(?:\(\+?\d{0,9}\)\s?)?[:.…]?$/i,
  /^(?:click|tap) here (?:to|for)\b/i,
  /^(?:sign up|subscribe|register|join us|join our|download (?:the|our)|get (?:the latest|breaking|our|access|more)|follow (?:us|our|@)|like us on|stay (?:up.to.date|connected|on top)|want more|like this (?:story|article)|never miss|don['’]t miss out)\b.{0,160}\b(?:news|newsletters?|e-?mails?|inbox|alerts?|app|facebook|twitter|instagram|youtube|telegram|whatsapp|free|daily|friend|podcast|channel|subscri\w{1,20}|like this|bulletins?)\b/i,
  /^have a (?:news )?tip\b|^got a (?:news )?(?:tip|story)\b|^do you have a (?:tip|story)\b/i,
  /^(?:all rights reserved|copyright ?(?:[©ⓒ@:\d]|\(c\)|by\b|of\b.{0,80}\d{4})|©|\(c\) ?\d{4})/i,
];

/** A caption ends with the photographer or the agency. So may a sentence of the report. */
const CAPTION_ENDS: readonly RegExp[] = [
  /[([](?:image|photo|photograph|picture|pic|illustration|credit|source|foto|bild|crédit|crédits|quelle|fuente)s?\s?(?:credit)?\s?(?::|by\b)[^()[\]]{0,80}[)\]]\.?$/iu,
  /\((?:AP|Reuters|AFP|EPA|Getty)[^()]{0,60}\)$|(?:\/|via |\| ?)(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|Shutterstock)(?: (?:Images|Photo))?\.?$/u,
  /^(?:image|photo|photograph|picture|illustration|foto|bild|credit|bildquelle|crédits?)s?(?: credits?)?\s?(?::|by\b|©).{0,100}$/iu,
];

const LONGEST_CREDIT = 320;

/** A line that has only the photographer or the agency. */
const CREDIT_START =
  /^[([]?(?:image|photo|photograph|picture|illustration|foto|bild|credit|source|bildquelle|quelle|fuente|crédits?)s?(?: credits?)?\s?(?::|by\b|©)/iu;

/** Pictures by one photographer have no longer credits. */
const LONGEST_NAMES = 300;

/** Words in small letters among names. */
const BETWEEN_NAMES: ReadonlySet<string> = new Set(
  (
    'a al an and at bin by bint by: che courtesy da de del della der di du e el en et for from handout i ibn ' +
    'in la le of on or the to und van via von with y ' +
    // The work and the people of a desk.
    'additional compiled correspondent correspondents edited editing journalist journalists reporter ' +
    'reporters reporting staff translated writer writers writing ' +
    // Agencies that write themselves in small letters.
    'afp ap apa dpa epa sda'
  ).split(' '),
);

/** Share of a line that such words and the links have together. The rest is signs and labels. */
const NEARLY_ALL = 0.75;

/** Matches the end of a sentence, but not of `You may also like ...`. */
const ENDS_SENTENCE = /[^.][.。۔؟]["”’»]?$/u;

/** Lines that announce links to other reports. */
const POINTER =
  /^[^\p{L}]{0,160}(?:read (?:more|also|next|this)|also read|related\b|see (?:also|more)|more(?: from| on| stories| news|:|$)|(?:you (?:may|might) )?also like|you may|you might|don['’]t miss|(?:also )?on \w[\w. ]{0,160}:|also:|watch:|listen:|recommended|trending|popular|most read|latest|what to read next|further reading|top stories|editor['’]s picks|in this (?:article|story)|on this topic|lee también|lea también|leer más|te puede interesar|leggi anche|lire aussi|à lire|voir aussi|lesen sie|mehr zum thema|lees ook|leia (?:mais|também)|les også|læs også|läs (?:också|mer)|baca juga|czytaj (?:także|też|więcej)|читайте|اقرأ|ayrıca|関連)/iu;

/** Lines with author, date or link above a report. */
const BEGINNING: readonly RegExp[] = [
  /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Dd]oor|[Oo]leh)\s\p{Lu}[^.!?]{2,80}$/u,
  /^[^\p{L}\p{N}]{0,10}(?:(?:first )?published|posted|updated|last (?:updated|modified)|created|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)(?!\p{L})(?:\s?:.{0,120}|.{0,60}\p{Nd}.{0,60}|[^.!?]{0,40})$/iu,
  /^(?:\p{L}{1,20},? )?(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of |de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b.{0,40}$/u,
  /^https?:\/\/\S+$/,
];

/** Notes of desks about who worked on a report. Only names follow. */
const DESK_NOTE =
  /^[^\p{L}\p{N}]{0,10}(?:additional |with )?(?:reporting|report|writing|edited|editing|compiled|written|translated) by(?!\p{L})/iu;

const CONTRIBUTORS =
  /^.{2,300}\bcontributed (?:to this (?:report|story|article)|(?:additional )?reporting)(?: (?:from|in) .{2,60})?\.?$/iu;

/** Tags and sources below a report. A colon or only names follow. */
const LABEL =
  /^(?:source|sources|fuente|quelle|fonte|tags?|filed under|topics?|categories|schlagworte|labels?|via|first published|posted in|this (?:article|story) is (?:related to|filed under|tagged))(?!\p{L})/iu;

/** Characters of tags behind a colon. */
const LONGEST_LABELLED = 120;

/** Contacts below a report. */
const ENDING: readonly RegExp[] = [
  /^(?:about the author|more about .{2,60}[^.]|the author is (?:an?|the)\b.{2,200})$/i,
  /^\S[^\s@]*@\S+\.\w+$/,
  /^(?:https?:\/\/|twitter\.com\/)\S+$/,
];

/** Whether a line is advertising, a technical note or a call to the reader. */
export function isAside(text: string): boolean {
  return text.length <= LONGEST_ASIDE && ASIDES.some((pattern) => pattern.test(text));
}

/**
 * Whether a line is the caption or the credit of a picture.
 *
 * @param isBelowPicture - Whether the line follows a picture. A sentence elsewhere may end in the name of
 *   an agency too.
 */
export function isCredit(text: string, isBelowPicture: boolean): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  if (isBelowPicture && CAPTION_ENDS.some((pattern) => pattern.test(text))) return true;
  const start = CREDIT_START.exec(text)?.[0] ?? (text.startsWith('©') ? '©' : null);
  return start !== null && hasOnlyNames(text.slice(start.length));
}

/** Whether a text has nothing but names, years and the words between them, and is no sentence. */
function hasOnlyNames(text: string): boolean {
  if (text.length > LONGEST_NAMES) return false;
  return text
    .split(/[\s/|,;()–—-]+/u)
    .every((word) => /^(?:\P{Ll}|$)/u.test(word) || BETWEEN_NAMES.has(word.toLowerCase()));
}

/** Whether a line announces links to other reports. */
export function isPointer(text: string): boolean {
  return text.length <= LONGEST_ASIDE && POINTER.test(text) && !ENDS_SENTENCE.test(text);
}

/** Whether a line is a link to another report behind the words that announce it. */
export function isPointerWithLink(text: string, linked: number): boolean {
  const words = text.length > LONGEST_ASIDE ? null : POINTER.exec(text)?.[0];
  if (words === undefined || words === null || linked === 0) return false;
  const isHeading = text.startsWith('\n', words.length);
  return isHeading ? linked > text.length / 3 : words.length + linked >= text.length * NEARLY_ALL;
}

/** Whether a line above the first paragraph says who wrote the report, or when. */
export function isBeginningLine(text: string): boolean {
  return BEGINNING.some((pattern) => pattern.test(text));
}

/** How to reach the author: these words, then a name or a pronoun, then the place. */
const CONTACT = /^(?:[Ff]ollow|[Cc]ontact|[Ee]-?mail|[Rr]each|[Ww]rite to)/u;

const REACHED: ReadonlySet<string> = new Set(
  'him her them us me the author writer reporter'.split(' '),
);

/** Words between the verb and the place. */
const MOST_NAMES = 5;

const REACHED_BY = /@|twitter|facebook|instagram/i;

/** Whether a line below the last paragraph is a note of the desk, a contact or a list of tags. */
export function isEndingLine(text: string): boolean {
  if (isContact(text) && REACHED_BY.test(text.split('\n', 1)[0] ?? '')) return true;
  return isDeskNote(text) || isLabelled(text) || ENDING.some((pattern) => pattern.test(text));
}

function isContact(text: string): boolean {
  const verb = CONTACT.exec(text)?.[0];
  if (verb === undefined) return false;
  const words = text.slice(verb.length).split(/[\s,]+/, MOST_NAMES + 2);
  const place = words.findIndex((word) => /^(?:on|at|via)$|[:@]/.test(word));
  if (place === -1) return false;
  return words.slice(0, place).every((word) => /^(?:\p{Lu}|$)/u.test(word) || REACHED.has(word));
}

function isDeskNote(text: string): boolean {
  const start = DESK_NOTE.exec(text)?.[0];
  if (start !== undefined) return hasOnlyNames(text.slice(start.length));
  const contributed = CONTRIBUTORS.test(text) ? text.search(/\bcontributed\b/i) : -1;
  return contributed > 0 && hasOnlyNames(text.slice(0, contributed));
}

function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const rest = text.slice(label.length);
  return /^\s?:/.test(rest) ? rest.length <= LONGEST_LABELLED : hasOnlyNames(rest);
}
