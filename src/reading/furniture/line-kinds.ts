/**
 * Recognizes lines and sentences that a page prints and a report does not: phrases of news sites. Each
 * pattern matches the whole text, so that a sentence of the report with the same beginning stays. None matches
 * a quotation.
 */

/** Characters. Shorter lines are none of these. */
const SHORTEST = 4;

/** Characters. Longer lines and sentences belong to the report, except for forms and feeds. */
const LONGEST = 320;

const LONGEST_FORM = 1_200;

const PLATFORM =
  '(?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|linkedin|tiktok|google news|threads|reddit|pinterest|flipboard)';

const BUTTON = `(?:share(?: this)?|tweet|print|e-?mail|pin(?: it)?|comments?|follow|copy link|link copied|${PLATFORM})`;

/** A word of a name. */
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}|of|by|via|for|the|and)";

/** Lines that end without a full stop, as headings and headlines do. */
const LINES: readonly RegExp[] = [
  // Buttons and counters.
  new RegExp(`^${BUTTON}(?:[ |·•]{1,3}${BUTTON}){1,15}$`, 'i'),
  /^(?:share|tweet|print|copy link|watch now|listen now|load more|show more)$/i,
  /^(?:\d[\d.,]{0,9}[km]? (?:views?|shares?|comments?|likes?)|(?:views?|shares?|comments?) ?:? \d[\d.,]{0,9}|\d{1,2} ?-?min(?:ute)?s? read)$/i,
  // Advertising.
  /^(?:advertise?ments?|sponsored(?: content)?|إعلان|اعلان)(?: (?:article|story) continues below(?: this ad(?:vertisement)?)?)?[:.]?$/iu,
  /^(?:(?:article|story|report) )?continues? (?:reading )?(?:below|after)(?: (?:the|this))?(?: ad(?:vert(?:isement)?)?)?$/i,
  /^(?:scroll (?:down )?to continue|continue)(?: reading(?: (?:below|the main story))?)?$/i,
  // Links to other reports.
  /^(?:read more|read also|also read|read next|see also|most read|most popular|you (?:may|might) also like|recommended(?: for you)?|more on this story|related(?: (?:news|stories|articles|posts|pages|topics|coverage))?)\s?:?$/i,
  /^[^\p{L}\p{N}]{0,5}(?:read (?:more|also|next|this)|also read|see (?:also|more)|related(?: (?:news|stor(?:y|ies)|articles?|posts?|coverage|reading))?|don['’]t miss|you (?:may|might) also like|اقرأ (?:أيضا|أيضًا|أيضاً|ايضا|المزيد))\s?: ?.{1,200}[^.\s]$/iu,
  /^MORE(?: [A-Z0-9'’]{1,20}){0,4}\s?: ?.{1,200}[^.\s]$/,
  // Rights.
  /^(?:[^.!?"“”]{0,60}\s)?(?:©|\(c\)(?= ?\d{4})|copyright(?= ?(?:©|\(c\)|\d{4}))).{0,160}$/i,
  // Credits of pictures: only names.
  new RegExp(
    `^(?:Photo|Photograph|Picture|Image|Illustration)s?(?: [Cc]redits?)?\\s?:\\s?${NAME}(?:[ /|,]{1,3}${NAME}){0,7}$`,
    'u',
  ),
];

/** Lines and sentences, with the words that they can begin with. */
const SENTENCES: readonly (readonly [begins: string, pattern: RegExp])[] = [
  // Calls to the reader.
  [
    'share',
    new RegExp(
      `^share (?:this(?: (?:article|story|page|post|report|video))?(?: (?:on|via|with) [^"“”]{1,60})?|(?:on|via) (?:${PLATFORM}|e-?mail)[^"“”]{0,40})$`,
      'i',
    ),
  ],
  [
    'follow like join find watch',
    new RegExp(
      `^\\w{4,6} (?:us|him|her|them|@\\w{1,30}|our \\w{1,20}|the latest [^"“”]{1,80}) on (?:our )?${PLATFORM}\\b[^"“”]{0,60}$`,
      'i',
    ),
  ],
  ['follow', /^follow (?:us|@\w{1,30})$/i],
  ['subscribe sign', /^(?:subscribe|sign up)(?: now| today| here)?$/i],
  [
    'subscribe sign',
    /^(?:subscribe|sign up)(?: now| today| here)? (?:to|for|at)\b[^"“”]{0,160}\b(?:newsletters?|e-?mails?|alerts?|channel|inbox|magazine|feeds?|podcast|updates|bulletins?|briefing)\b[^"“”]{0,80}$/i,
  ],
  ['download', /^download (?:the|our) [^"“”]{1,60}\bapp\b[^"“”]{0,60}$/i],
  ['please click tap', /^(?:please )?(?:click|tap) here\b[^"“”]{0,120}$/i],
  ['for to app more', /^\w{2,4} [^"“”]{1,120}\b(?:please )?click here[ .:]{0,4}$/i],
  ['read', /^read more(?: (?:about|on|at|in|from|here)\b[^"“”]{0,110})?(?: ?[.…]){0,4}$/i],
  // Technical notes.
  ['to', /^to (?:play|view|watch|see|hear) this (?:content|video|media|page)\b[^"“”]{0,140}$/i],
  ['please enable turn', /^(?:please )?(?:enable|turn on) javascript\b[^"“”]{0,100}$/i],
  [
    'you your',
    /^(?:you need|you must have|your browser)\b[^"“”]{0,120}\b(?:javascript|flash|html5)\b[^"“”]{0,60}$/i,
  ],
  [
    'sorry this',
    /^(?:sorry ?, )?this (?:media|video|content|audio|clip) is (?:not|no longer) available in your (?:territory|country|region|location|area)$/i,
  ],
  ['can cannot', /^can ?not play media$/i],
  ['this we', /^(?:this (?:web)?site|we) uses? cookies\b[^"“”]{0,160}$/i],
  // Readers' comments.
  [
    'this comments',
    /^(?:this (?:discussion|debate|thread|conversation) is now|comments (?:(?:on|for) this (?:article|story|piece|thread) )?(?:are|have been)(?: now)?) closed$/i,
  ],
  [
    'comments we views your a notify leave post the',
    /^(?:comments are not pre-?screened|we welcome comments (?:that|on)|views expressed in the comments|your comments may be published|a selection of your comments (?:may|will) be|notify me of follow-?up comments|leave a (?:comment|reply)$|post a comment$|the \w{2,20} (?:may edit your comments|is not responsible for the content of external))[^"“”]{0,200}$/i,
  ],
  // Rights.
  ['all', /^all rights reserved$/i],
  [
    'all this these material materials content',
    /^(?:all |this |these )?(?:materials?|content|story|article|copy|transcript)s?\b[^"“”]{0,120}\b(?:may|must|can) ?not be (?:published|reproduced|broadcast|rewritten|redistributed|republished|copied|in its final form)\b.{0,200}$/i,
  ],
  ['you', /^you may not alter or remove any\b[^"“”]{0,120}\bnotice\b.{0,80}$/i],
];

const PATTERNS = new Map<string, RegExp[]>();
for (const [begins, pattern] of SENTENCES) {
  for (const word of begins.split(' '))
    PATTERNS.set(word, [...(PATTERNS.get(word) ?? []), pattern]);
}

const FIRST_WORD = /^[A-Za-z]{1,12}/;

/** What readers buy after a click earns the site a share. */
const COMMISSION = /\bwe may (?:earn|receive) (?:an? )?(?:affiliate )?commissions?$/i;

/** Parts of forms for newsletters and accounts. They follow soon after the beginning. */
const FORM =
  /^.{0,250}(?:enter a valid e-?mail address|skip past newsletter promotion|newsletters may contain info about|\{\{ ?[#^/]?\w{1,40} ?\}\}|by (?:signing up|submitting your e-?mail|entering your e-?mail),? you (?:agree|are agreeing))/i;

/** Reports of other sites, with their age: `City heroes head home - 2 hrs ago The Scotsman`. */
const FEED = /\s[-–] \d{1,2} (?:hrs?|mins?) ago\b/;

/** Whether a whole line belongs to the page. Lines have no white space around them. */
export function isPageLine(line: string): boolean {
  if (line.length <= LONGEST_FORM && FORM.test(line)) return true;
  if (line.length < SHORTEST || line.length > LONGEST) return false;
  return LINES.some((pattern) => pattern.test(line)) || isPageSentence(line);
}

/** Whether a whole sentence, perhaps in the middle of a line, belongs to the page. */
export function isPageSentence(sentence: string): boolean {
  if (sentence.length < SHORTEST || sentence.length > LONGEST_FORM) return false;
  if (FEED.test(sentence)) return true;
  if (sentence.length > LONGEST) return false;
  const bare = sentence.replace(/[ .!:]{1,6}$/u, '');
  const [first = ''] = FIRST_WORD.exec(bare) ?? [];
  const patterns = PATTERNS.get(first.toLowerCase()) ?? [];
  return COMMISSION.test(bare) || patterns.some((pattern) => pattern.test(bare));
}
