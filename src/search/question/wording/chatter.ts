/** Words of a chat that name nothing, anywhere in a question. */
const ANYWHERE: ReadonlySet<string> = new Set(
  `pls plz plss please lol lmao lmfao rofl haha hahaha hehe thx thnx thanks ty tysm cheers btw tbh imo
  imho ngl smh omg omfg wtf idk fyi asap bruh bro dude hey heya hiya hello hmm hm umm uhh uh erm
  welp yall anyways basically literally`.split(/\s+/),
);

/** Words that name nothing before a question. In it, they may be part of a name: `Ok Tedi`. */
const BEFORE: ReadonlySet<string> = new Set(
  `hi yo ok okay okey k so well um alright now and but also bot dateline guys folks everyone everybody
  all anyone there dear sorry just yes no yeah yep nah wait oh ah`.split(/\s+/),
);

/** What introduces a question or asks for an answer. */
const REQUESTS: readonly RegExp[] = [
  /\b(?:can|could|would|will) (?:you|u|any(?:one|body)|some(?:one|body)|ya)(?: please| pls| plz)? (?:(?:tell|give|show|remind|inform|help) (?:me|us)|tell|explain|let (?:me|us) know)\b/gi,
  /\b(?:do|does|did) (?:you|u|any(?:one|body)|some(?:one|body)|ya)(?: (?:guys|happen to|even|actually))? know(?: (?:about|of))?\b/gi,
  /\b(?:any(?:one|body)|some(?:one|body)|you|u)(?: (?:guys|here))? knows?\b/gi,
  /\b(?:i am |i'm |i’m |im |i was |just )(?:just )?(?:wondering|curious)(?: (?:if|about))?\b/gi,
  /\b(?:i|we)(?:'d|’d| would)?(?: just)?(?: really)? (?:want|wanna|wanted|need|like|love)(?: to)? (?:know|ask|find out|learn|hear)(?: (?:if|about))?\b/gi,
  /\b(?:looking|searching) for (?:info|information|news|details)(?: (?:on|about))?\b/gi,
  /\b(?:(?:tell|remind|inform) (?:me|us)(?: (?:about|of))?|let (?:me|us) know|help (?:me|us)(?: (?:find|understand))?)\b/gi,
  /\b(?:got |have |has )?any(?:one|body)?(?: (?:got|have|has))?(?: any)? (?:ideas?|clues?)(?: (?:what|of|about|on))?\b/gi,
  /\b(?:quick|small|simple|dumb|stupid|silly|honest) question\b|\bgood (?:morning|afternoon|evening)\b|\bin advance\b/gi,
];

/** Emoji and mentions as Discord writes them, names of emoji, and the bot when it is addressed. */
const MARKUP =
  /<a?:\w{1,40}:\d{1,30}>|<[@#][!&]?\d{1,30}>|(?<!\S):[\w+-]{1,40}:(?!\S)|^\s?@[\w.-]{1,40}|(?<!\S)@(?:bot|dateline|everyone|here)\b/gi;

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

/** Whether a folded word names nothing in any place of a question. */
export function isChatter(folded: string): boolean {
  return ANYWHERE.has(folded);
}

/**
 * Blanks out what is said around a question and names nothing: greetings, thanks, "can you tell me",
 * laughter, emoji.
 *
 * @param typed - As a person typed it.
 * @returns A text of the same length, or `typed` itself if it has nothing else.
 */
export function withoutChatter(typed: string): string {
  let text = typed.replace(MARKUP, spaces);
  for (const request of REQUESTS) text = text.replace(request, spaces);
  let isBefore = true;
  text = text.replace(WORD, (word) => {
    const folded = word.toLowerCase();
    const isChatter = ANYWHERE.has(folded) || (isBefore && BEFORE.has(folded));
    isBefore &&= isChatter;
    return isChatter ? spaces(word) : word;
  });
  return /[\p{L}\p{N}]/u.test(text) ? text : typed;
}

function spaces(found: string): string {
  return ' '.repeat(found.length);
}
