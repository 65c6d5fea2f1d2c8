import { lemma } from '../../../text/words/lemma.ts';

/**
 * English words for the Arabic ones of the news. Places and peoples with an English name of their own
 * first; other names are read letter by letter. Folded, so with plain alefs, and without the article.
 */
const TRANSLATIONS: readonly (readonly [english: string, arabic: string])[] = [
  ['damascus', 'دمشق شام'],
  ['aleppo', 'حلب'],
  ['homs', 'حمص'],
  ['hama', 'حماه'],
  ['palmyra tadmur', 'تدمر'],
  ['cairo', 'قاهره'],
  ['jerusalem', 'قدس'],
  ['tripoli', 'طرابلس'],
  ['sidon', 'صيدا'],
  ['tyre', 'صور'],
  ['istanbul', 'اسطنبول استنبول'],
  ['euphrates', 'فرات'],
  ['tigris', 'دجله'],
  ['gulf', 'خليج خليجي'],
  ['syria syrian', 'سوريا سوريه سوري'],
  ['iraq iraqi', 'عراق عراقي'],
  ['egypt egyptian', 'مصر مصري'],
  ['iran iranian', 'ايران ايراني'],
  ['jordan jordanian', 'اردن اردني'],
  ['lebanon lebanese', 'لبنان لبناني'],
  ['israel israeli', 'اسراييل اسراييلي'],
  ['palestine palestinian', 'فلسطين فلسطيني'],
  ['saudi', 'سعوديه سعودي'],
  ['yemen yemeni', 'يمن يمني'],
  ['turkey turkish', 'تركيا تركي'],
  ['russia russian', 'روسيا روسي'],
  ['us. america american', 'امريكا اميركا امريكي اميركي'],
  ['uk britain british', 'بريطانيا بريطاني'],
  ['france french', 'فرنسا فرنسي'],
  ['germany german', 'المانيا الماني'],
  ['china chinese', 'صين صيني'],
  ['india indian', 'هند هندي'],
  ['libya libyan', 'ليبيا ليبي'],
  ['tunisia tunis tunisian', 'تونس تونسي'],
  ['algeria algiers algerian', 'جزاير جزايري'],
  ['morocco moroccan', 'مغرب مغربي'],
  ['sudan sudanese', 'سودان سوداني'],
  ['emirate uae', 'امارات اماراتي'],
  ['europe european', 'اوروبا اوروبي'],
  ['ukraine ukrainian', 'اوكرانيا اوكراني'],
  ['haiti haitian', 'هايتي'],
  ['kurd kurdish', 'كرد اكراد كردي'],
  ['arab arabic', 'عرب عربي'],
  ['isis isil daesh is.', 'داعش'],
  ['qaeda qaida base', 'قاعده'],
  ['pentagon', 'بنتاغون'],
  ['kremlin', 'كرملين'],
  ['kill dead die death', 'قتل قتلي قتيل قتيلا قتلا قتلوا قتلت مقتل مات ماتوا'],
  ['victim', 'ضحيه ضحايا'],
  ['wound injure', 'جرح جرحي جريح جريحا جرحوا اصيب اصيبوا اصابه مصاب'],
  ['bombing explosion blast bomb', 'تفجير تفجيرات انفجار انفجارات قنبله'],
  ['bomb', 'مفخخه'],
  ['airstrike raid strike', 'غاره غارات ضربه ضربات'],
  ['shelling bombardment bomb', 'قصف'],
  ['attack', 'هجوم هجمات هاجم'],
  ['air', 'جويه جوي'],
  ['car', 'سياره سيارات'],
  ['truck', 'شاحنه شاحنات'],
  ['plane aircraft jet', 'طايره طايرات'],
  ['helicopter', 'مروحيه مروحيات'],
  ['missile rocket', 'صاروخ صواريخ'],
  ['barrel', 'برميل براميل'],
  ['explosive', 'متفجره متفجرات'],
  ['mortar', 'هاون'],
  ['chemical', 'كيماوي كيميايي'],
  ['gas', 'غاز'],
  ['weapon', 'سلاح اسلحه'],
  ['army', 'جيش'],
  ['force troop', 'قوات قوه'],
  ['soldier', 'جندي جنود'],
  ['militia', 'ميليشيا ميليشيات'],
  ['fighter', 'مقاتل مقاتلا'],
  ['gunman militant', 'مسلح'],
  ['rebel', 'ثوار متمرد'],
  ['opposition', 'معارضه معارض'],
  ['regime', 'نظام'],
  ['government', 'حكومه حكومي'],
  ['interim', 'موقته'],
  ['president head', 'رييس'],
  ['minister', 'وزير وزراء'],
  ['ministry', 'وزاره'],
  ['spokesman', 'متحدث ناطق'],
  ['leader commander', 'قايد زعيم قاده'],
  ['lead', 'يقود تقود'],
  ['mission', 'بعثه'],
  ['camp', 'مخيم معسكر'],
  ['border', 'حدود'],
  ['convoy', 'قافله قوافل رتل'],
  ['city', 'مدينه مدن'],
  ['town', 'بلده'],
  ['village', 'قريه قري'],
  ['province governorate', 'محافظه'],
  ['hospital', 'مستشفي مشفي مستشفيات'],
  ['school', 'مدرسه مدارس'],
  ['mosque', 'مسجد جامع'],
  ['shrine', 'مقام'],
  ['restaurant', 'مطعم'],
  ['market', 'سوق'],
  ['civilian', 'مدني مدنيا'],
  ['child', 'طفل طفلا اطفال'],
  ['woman', 'امراه نساء'],
  ['refugee', 'لاجي لاجيا'],
  ['displaced displace', 'نازح نازحا'],
  ['truce ceasefire', 'هدنه'],
  ['aid', 'مساعدات مساعده'],
  ['humanitarian', 'انساني'],
  ['protest demonstration', 'مظاهره مظاهرات احتجاج احتجاجات'],
  ['arrest detain', 'اعتقال اعتقل اعتقلت'],
  ['kidnap abduct', 'خطف اختطاف اختطف'],
  ['front', 'جبهه'],
  ['alliance coalition', 'تحالف ايتلاف'],
  ['tribe', 'عشيره عشاير قبيله'],
  ['sheikh', 'شيخ'],
  ['party', 'حزب'],
  ['parliament', 'برلمان'],
  ['election', 'انتخابات'],
  ['war', 'حرب'],
  ['fight battle', 'قتال معركه'],
  ['claim', 'تبني تبنت'],
  ['demand call urge', 'دعا دعت طالب طالبت'],
  ['deny', 'نفي نفت'],
  ['withdraw withdrawal', 'انسحاب انسحب انسحبت'],
  ['control', 'سيطره سيطر سيطرت'],
  ['administration', 'اداره'],
  ['local', 'محلي'],
  ['funeral wake', 'عزاء'],
  ['tent', 'خيمه خيام'],
  ['son', 'ابن ابنه'],
];

/** Arabic words that ask rather than name something. */
const ASKING: ReadonlySet<string> = new Set('عدد اسم يوم تم وقع حدث حصل سقط سبب'.split(' '));

const ENGLISH = new Map<string, readonly string[]>();
const ARABIC = new Map<string, readonly string[]>();
for (const [english, arabic] of TRANSLATIONS) {
  const lemmas = english.split(' ').map(lemma);
  for (const word of arabic.split(' ')) addTo(ENGLISH, word, lemmas);
  for (const word of lemmas) addTo(ARABIC, word, arabic.split(' '));
}

/** Small words and the article that Arabic writes together with a word. */
const PREFIX = /^(?:[وفبلك]?ال|لل|[وفبلك])(?=\p{L}{3})/u;

/** Endings of the feminine, of the plural and of the dual. */
const ENDING = /(?<=\p{L}{3})(?:يه|ه|ين|ون|ان|ات|ا)$/u;

/** The English words for an Arabic word; none if it is not known. As lemmas. */
export function inEnglish(folded: string): readonly string[] {
  for (const word of formsOf(folded)) {
    const found = ENGLISH.get(word);
    if (found) return found;
  }
  return [];
}

/** The Arabic words for an English one, with and without the article. */
export function inArabic(term: string): readonly string[] {
  return (ARABIC.get(term) ?? []).flatMap((word) => [word, `ال${word}`]);
}

/** Whether an Arabic word only asks. */
export function isArabicAsking(folded: string): boolean {
  return formsOf(folded).some((word) => ASKING.has(word));
}

/** A word, without what is written together with it, and without its ending. */
function formsOf(folded: string): string[] {
  const bare = folded.replace(PREFIX, '');
  return [folded, bare, bare.replace(ENDING, ''), bare.replace(ENDING, 'ي')];
}

function addTo(to: Map<string, readonly string[]>, word: string, others: readonly string[]): void {
  to.set(word, [...(to.get(word) ?? []), ...others]);
}
