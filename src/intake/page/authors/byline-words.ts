import { isOutlet } from '../outlets.ts';

/** Words of a byline before the name, in many languages. White space is single spaces by then. */
export const BEFORE_NAME =
  /^[^\p{L}\p{N}]{0,20}(?:(?:(?:written|reported|reporting|posted|published|compiled|created|story|text|words|interview|analysis|opinion|commentary|report|review|essay|column|exclusive|video) )?by|von|par|por|di|da|av|af|door|oleh|od|ditulis oleh|autor(?:in|es|en)?|authors?|autore|auteure?|yazan|yazar|haber|tekst|texte?|texto|testo|text und|автор(?:ы|ка)?|текст|беседовал[аи]?|підготува(?:в|ла)|γράφει|написа|מאת|כתב[הת]?|صحفي[ةه]?|صحافي[ةه]?|بقلم|كتب(?:ت|ه|ها)?|إعداد|اعداد|تقرير|حوار|نویسنده|به قلم|گزارشگر|خبرنگار|تحریر|लेखक|记者|記者|撰文|写|文)(?: ?[:=：/／] ?| )/iu;

/** Begins a note on others than the author: translators, editors, photographers. */
export const OF_OTHERS =
  /^[^\p{L}]{0,20}(?:(?:translat|edit|photo|picture|illustrat|additional|fact[- ]check|produced|interview)\p{L}{0,12}(?: \p{L}{2,12}){0,2} ?(?:by\b|:)|übersetz|aus dem |traduit|traduc|traduzione|vertaald|перев[её]л|перевод|переклад|ترجمة|ترجمها|ترجمه|تصوير|عکس|תרגום|תרגמה?|צילום|çevir)/iu;

/** Words of jobs. One of them behind a name ends the name. */
const JOBS = new RegExp(
  `^(?:${[
    'writers?|reporters?|correspondents?|editors?|journalists?|columnists?|contributors?|contributing',
    'producers?|analysts?|photographers?|publisher|anchor|critic|fellow|professor|lecturer',
    'editor-in-chief|editor-at-large|redakteur(?:in)?|reporterin|korrespondent(?:in)?|journalistin',
    'journaliste|correspondante?|rédact(?:eur|rice)|redactora?|periodista|corresponsal|editora?',
    'giornalista|inviat[oa]|redazione|repórter|jornalista|muhabiri?|editörü?|gazeteci|yazarı',
    'журналист(?:ка)?|корреспондент|редактор|обозреватель|مراسل[ةه]?|صحفي[ةه]?|محرر[ةه]?|כתב[תנ]?',
    'خبرنگار|سردبیر',
  ].join('|')})$`,
  'iu',
);

/** Words that stand before a job. */
const BEFORE_JOB =
  /^(?:senior|chief|deputy|assistant|associate|managing|executive|staff|special|guest|freelance|lead|former|national|international|foreign|political|politics|business|economics?|sports?|science|health|education|technology|tech|defen[cs]e|diplomatic|security|world|europe|africa|asia|middle|east|white|house|news|digital|auto|legal|social|media|culture|city|local|crime|courts?|our|the|a|an|and|online|web|night|copy|wire|ap|afp|bbc|cnn)$/iu;

/** Agencies and degrees behind a name, separated by a comma. */
const BEHIND_NAME =
  /^(?:(?:the )?associated press|press association|agence france[- ]presse|reuters|bloomberg|xinhua|ansa|tass|ph\.?d)\.?$/iu;

/** Initials of agencies, stations and degrees. */
const INITIALS = /^(?:[\p{Lu}&]{2,5}|[MP]\.?h?\.?[DA]\.?|MScs?)$/u;

/** The address of a site: `Cleveland.com`. */
const DOMAIN = /^[\p{L}\d-]{1,60}\.(?:com|net|org|de|fr)$/iu;

const NOTE = /^(?:for|updated|published|posted) |:/iu;

/** Names of a newsroom in a byline, as a word of it. */
const NEWSROOM =
  /(?<!\p{L})(?:staff|desk|bureau|team|wire (?:services?|reports?)|editorial|editors?|newsroom|news service|correspondents?|reporters?|agenc(?:y|ies|e|ia|ias)|redaktion|redaksi|redazione|redacción|redacao|redação|rédaction|redactie|redakcja|redakce|toimitus|редакц\p{L}{0,3}|редакт\p{L}{0,3}|وكالات|تحریریه|التحرير|مراسلون|מערכת|haber merkezi|admin|webmaster|web desk)(?!\p{L})/iu;

/** Whether a part of a byline is a job, a degree or an agency, and no name. */
export function isBehindName(part: string): boolean {
  if ([BEHIND_NAME, INITIALS, DOMAIN, NOTE].some((pattern) => pattern.test(part))) return true;
  return isOutlet(part) || part.split(' ').some((word) => JOBS.test(word));
}

/** Whether a name is that of a newsroom: `Staff Reports`, `Web Desk`. */
export function isNewsroom(name: string): boolean {
  return NEWSROOM.test(name);
}

/** Words that a name has at least. */
const FEWEST_WORDS = 2;

/** Drops the job behind a name: `Wilma Perdue Senior Correspondent`. */
export function withoutJob(name: string): string {
  const words = name.split(' ');
  let end = words.findIndex((word, index) => index >= FEWEST_WORDS && JOBS.test(word));
  // `Online News Editor` is no name with a job.
  if (end < 0 || BEFORE_JOB.test(words[0] ?? '')) return name;
  while (end > FEWEST_WORDS && BEFORE_JOB.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}
