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
  /^this (?:slideshow|video|content|page) (?:requires|can ?not|is not)|^(?:please )?enable javascript|^loading\b.{0,20}$/i,
  /^(?:this (?:post|article|page|story) (?:may )?contains? affiliate|\w{1,40} may earn (?:an? )?(?:affiliate )?commission)/i,
  /^(?:this (?:web)?site|we) uses? cookies/i,
  /^(?:image|photo|slide|picture) \d+ (?:of|\/)/i,
  /^(?:share|tweet|pin|print|email|save|like|comments?|post (?:a )?comment|leave a (?:comment|reply)|view comments|show comments|reply|follow us|copy link|listen|advertise|read more|load more|show more|see more|subscribe(?: now)?|sign in|log in|enlarge image|close|caption|toggle caption|hide caption)\s?(?:\(\+?\d{0,9}\)\s?)?[:.…]?$/i,
  /^(?:click|tap) here (?:to|for)\b/i,
  /^(?:sign up|subscribe|register|join us|join our|download (?:the|our)|get (?:the latest|breaking|our|access|more)|follow (?:us|our|@)|like us|stay (?:up.to.date|connected|on top)|want more|like this (?:story|article)|never miss|don['’]t miss out)\b.{0,160}\b(?:news|newsletters?|e-?mails?|inbox|alerts?|app|facebook|twitter|instagram|youtube|telegram|whatsapp|free|daily|friend|podcast|channel|subscri\w{1,20}|like this|bulletins?)\b/i,
  /^have a (?:news )?tip\b|^got a (?:news )?(?:tip|story)\b|^do you have a (?:tip|story)\b/i,
  /^(?:all rights reserved|copyright\b|©|\(c\) ?\d{4})/i,
];

/** A caption ends with the photographer or the agency. */
const CREDITS: readonly RegExp[] = [
  /[([](?:image|photo|photograph|picture|pic|illustration|credit|source|foto|bild|crédit|crédits|quelle|fuente)s?\s?(?:credit)?\s?(?::|by\b)[^()[\]]{0,80}[)\]]\.?$/iu,
  /^(?:image|photo|photograph|picture|illustration|foto|bild|credit|bildquelle|crédits?)s?(?: credits?)?\s?(?::|by\b|©).{0,100}$/iu,
  /\((?:AP|Reuters|AFP|EPA|Getty)[^()]{0,60}\)$|(?:\/|via |\| ?)(?:Getty(?: Images)?|AFP|AP|Reuters|EPA|Shutterstock)(?: (?:Images|Photo))?\.?$/u,
  /^©/u,
];

const LONGEST_CREDIT = 320;

/** Lines that announce links to other reports. */
const POINTER =
  /^[^\p{L}]{0,160}(?:read (?:more|also|next|this)|also read|related\b|see (?:also|more)|more(?: from| on| stories| news|:|$)|(?:you (?:may|might) )?also like|you may|you might|don['’]t miss|(?:also )?on \w[\w. ]{0,160}:|also:|watch:|listen:|recommended|trending|popular|most read|latest|lee también|lea también|leer más|te puede interesar|leggi anche|lire aussi|à lire|voir aussi|lesen sie|mehr zum thema|lees ook|leia (?:mais|também)|les også|læs også|läs (?:också|mer)|baca juga|czytaj (?:także|też|więcej)|читайте|اقرأ|ayrıca|関連)/iu;

/** Lines with author, date or link above a report. */
const BEGINNING: readonly RegExp[] = [
  /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Dd]oor|[Oo]leh)\s\p{Lu}[^.!?]{2,80}$/u,
  /^\W{0,10}(?:(?:first )?published|posted|updated|last (?:updated|modified)|created|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)\b/iu,
  /^(?:\p{L}{1,20},? )?(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of |de )?\p{L}{3,10}\.?,? (?:de )?\d{4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b.{0,40}$/u,
  /^https?:\/\/\S+$/,
];

/** Agencies' and desks' notes, contacts and tags below a report. */
const ENDING: readonly RegExp[] = [
  /^\W{0,10}(?:additional |with )?(?:reporting|report|writing|edited|editing|compiled|written|translated) by\b/i,
  /\b(?:contributed (?:to this (?:report|story|article)|reporting)|contributed\.)/i,
  /^(?:source|sources|fuente|quelle|fonte|tags?|filed under|topics?|categories|schlagworte|labels?|via|first published|posted in)\b\s?:?.{0,120}$/i,
  /^(?:about the author|more about|the author is)/i,
  /^\S[^\s@]*@\S+\.\w+$/,
  /^(?:https?:\/\/|twitter\.com\/)\S+$/,
];

/** Whether a line is advertising, a technical note or a call to the reader. */
export function isAside(text: string): boolean {
  return text.length <= LONGEST_ASIDE && ASIDES.some((pattern) => pattern.test(text));
}

/** Whether a line is the caption or the credit of a picture. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST_CREDIT && CREDITS.some((pattern) => pattern.test(text));
}

/** Whether a line announces links to other reports. */
export function isPointer(text: string): boolean {
  return text.length <= LONGEST_ASIDE && POINTER.test(text);
}

/** Whether a line above the first paragraph says who wrote the report, or when. */
export function isBeginningLine(text: string): boolean {
  return BEGINNING.some((pattern) => pattern.test(text));
}

/** A line that begins so and contains {@link REACHED_BY} says how to reach the author. */
const CONTACT = /^(?:follow|contact|e-?mail|reach|write to)\b/i;
const REACHED_BY = /@|twitter|facebook|instagram/i;

/** Whether a line below the last paragraph is a note of the desk, a contact or a list of tags. */
export function isEndingLine(text: string): boolean {
  if (CONTACT.test(text) && REACHED_BY.test(text.split('\n', 1)[0] ?? '')) return true;
  return ENDING.some((pattern) => pattern.test(text));
}
