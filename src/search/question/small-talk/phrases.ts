import { spelledOut } from '../spelled-out.ts';
import type { SmallTalk } from './kind.ts';

/** Whole texts, as their folded words. */
const TEXTS: Readonly<Partial<Record<SmallTalk, string>>> = {
  greeting: `
    [hi|hello|helo|hey|hiya|hallo|yo|howdy|greetings|hola|bonjour]
    [hi hi|hey hey|hello hello|nice to meet you]
    good [morning|afternoon|evening|day]
    [morning|gm|sup|wassup|what up]
    how are you
    how are you doing
    how [is|are] [it|things|everything] going
    how [it|things] going
    [salam|salaam|marhaba|salam alaikum|assalamu alaikum|as salamu alaykum]
    [مرحبا|اهلا|سلام|السلام عليكم|هلا]`,
  farewell: `
    [bye|bye bye|goodbye|good bye|good night|cya|see you|see ya|see you later|take care]
    [مع السلامه|وداعا]`,
  thanks: `
    [well done|good to know|appreciate it|i appreciate it|much appreciated|شكرا|شكرا جزيلا]`,
  complaint: `
    [bad|stupid|dumb|useless] bot
    [shut up|fuck you|fuck off|idiot|stupid|are you stupid|are you dumb]
    [wrong|wrong answer|incorrect|useless|not helpful|not true|you suck|you are wrong|youre wrong]
    [that|this|it|its] [wrong|incorrect|useless|not true|not right|not correct|not helpful]
    [that|this|it] is [wrong|incorrect|useless|not true|not right|not correct|not helpful]
    [that|this|it] [was|did] [wrong|not help|not helpful]
    [not|that not|that is not] what i [asked|asked for|meant|wanted]
    [not|that not|that is not] [an|the|my] answer
    [that|this|it] [doesnt|does not|didnt|did not] answer [it|that|my question|the question]`,
  help: `
    [help|help me|i need help|can you help|can you help me|commands|list commands|usage]
    [instructions|info|menu|start|faq|manual|examples]
    what [can|do|could] you do
    [tell me|show me] what you can do
    what [else can you do|you can do|are you for|are you able to do|do you know|can you tell me]
    how [do|does] [you|this|it|this bot|the bot|this thing] work
    how [do|can|should|would] i [use|ask|talk to] [you|this|it|this bot|the bot|this thing]
    how [do|can|should|would] i ask
    how [do|can|should] i ask [something|a question|questions]
    how to [use|ask|use this|use you|use it|use this bot|ask you|ask a question]
    what [can|should|could|do|may] i [ask|do|say|ask you|ask for|ask about|ask you about|type]
    what [can|should|could] i do [here|with you|with this|with it]
    what [questions|kind of questions|sort of questions] can [i ask|you answer|i ask you]
    what [is this|this|is this bot|is this for|does this do|does this bot do|is it for]`,
  identity: `
    [who|what] are you
    [who|what] is this bot
    what [is your name|your name|are you called|model are you|model do you use]
    who [made|built|created|wrote|owns|runs|programmed|developed|trained] [you|this bot|the bot|this]
    where are you from, how old are you
    do you [speak|understand|know] [english|arabic|french|german|spanish|russian|turkish|persian]
    are you [human|real|alive|smart|ai|chatgpt|gpt|gemini|claude|siri|alexa]
    are you [a|an] [bot|robot|human|person|machine|ai|llm|program|chatbot|language model]
    are you a [real person|human being|real human|journalist|reporter|news bot]
    are you [an ai|a] [bot|chatbot|model]
    is this [ai|an ai|a bot|chatgpt|automated]
    do you use [ai|an ai|chatgpt|an llm|a language model]`,
  test: `
    [test|testing|test test|testing testing|ping|hello world]
    [test|testing|] [123|1 2 3]
    [are|r] you [there|working|online|awake|up|on|ok|okay|alive]
    you there
    [is anyone|anyone|anybody|is anybody] there
    can you [hear|see|read] me
    is this [working|on|thing on]
    [does this|do you] work`,
  judgement: `
    [true|really true|is it so|thoughts|any thoughts|your thoughts|your opinion|fact check|fact check this]
    [is|was|are|were] [it|this|that|these|those|they|any of it|any of this|all this|all of this] [true|real|right|correct|fake|false|accurate]
    [is|was|are|were] [it|this|that|these|those|they] really [true|real|right|correct]
    [is|was|are|were] [it|this|that|these|those|they] [reliable|trustworthy|confirmed|credible|legit|certain|propaganda|biased]
    [is|was] [it|this|that] [a lie|a hoax|fake news|misinformation|disinformation|for real|so]
    [is|was] [the|this|that] [report|article|story|news|answer|quote] [true|real|right|correct|fake|false|accurate]
    [is|was] [the|this|that] [report|article|story|news|answer|quote] [reliable|trustworthy|credible|legit|biased]
    [are|is] the [reports|sources] [true|real|reliable|trustworthy|credible|biased|accurate]
    are you [sure|certain|sure about that|sure about this|sure about it|biased|reliable|right]
    [can|should|could|do] [i|we|you] [trust|believe] [it|this|that|you|them|the report|the reports|the source|the sources]
    can you be trusted
    how [reliable|credible|accurate|trustworthy] [is it|is this|is that|are you|are they|are the reports|are your sources]
    who [is|are] [right|wrong|lying|telling the truth|the good guys|the bad guys]
    [whose|which] side are you on
    who do you [support|believe|trust|side with]
    do you [agree|believe it|believe this|believe that|believe them|think so]`,
};

/** What each whole text is. */
export const PHRASES: ReadonlyMap<string, SmallTalk> = new Map(
  Object.entries(TEXTS).flatMap(([kind, texts]) =>
    spelledOut(texts).map((text): [string, SmallTalk] => [text, kind as SmallTalk]),
  ),
);

const WORDS = {
  thankful: `thanks thank thx thnx tks ty tysm thankyou cheers merci danke gracias shukran great nice
    perfect awesome excellent brilliant amazing helpful love good`,
  'around thanks': `you so very much a lot bot again all for that this the your it help helps helped is
    was ok okay got cool wow oh yes i and answer job work really many one`,
  acknowledging: `ok okay k kk okey cool lol lmao haha hahaha hehe wow oh ah aha hm hmm yes no yeah yep
    nope sure alright fine interesting understood nvm sorry got see`,
  'around acknowledgements': 'i it is that then very oh so thats never mind',
} as const;

const SETS = new Map(
  Object.entries(WORDS).map(([name, list]) => [name, new Set(list.split(/\s+/))]),
);

/** Whether all words are of one of two lists, and at least one is of the first. */
export function isOf(
  said: readonly string[],
  first: keyof typeof WORDS,
  around: keyof typeof WORDS,
): boolean {
  const meant = SETS.get(first);
  const others = SETS.get(around);
  return (
    said.some((word) => meant?.has(word)) &&
    said.every((word) => meant?.has(word) || others?.has(word))
  );
}
