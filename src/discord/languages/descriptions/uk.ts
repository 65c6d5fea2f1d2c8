/** Descriptions of commands, options and choices in Ukrainian, by their English text. */
export const uk: Readonly<Record<string, string>> = {
  'Ask what the reports say, and get their own words with source and date':
    'Запитайте, що кажуть повідомлення: дослівні цитати з джерелом і датою',
  'What you want to know': 'Що ви хочете дізнатися',
  'Only reports from this publication': 'Лише повідомлення цього видання',
  'Only reports by this writer': 'Лише повідомлення цього автора',
  'Only what this person or body says, in the reports':
    'Лише те, що ця особа чи установа каже в повідомленнях',
  'Only reports published on this day or later: 2019, Sept 2019, last week …':
    'Лише повідомлення, опубліковані цього дня або пізніше: 2019, 2019-09, 2019-09-07…',
  'Only reports published before this date: 2019, Sept 2019, last week …':
    'Лише повідомлення, опубліковані до цього дня: 2019, 2019-09, 2019-09-07…',
  'Show the answer only to me': 'Показати відповідь лише мені',
  'See what happened when, in the words of the reports, with a picture':
    'Подивіться, що й коли сталося, словами повідомлень і з малюнком',
  'A person, a place or an event': 'Особа, місце або подія',
  'Only events on or after this date: 2019, Sept 2019, last week …':
    'Лише події цього дня або пізніше: 2019, 2019-09, 2019-09-07…',
  'Only events on or before this date: 2019, Sept 2019, last week …':
    'Лише події до цього дня включно: 2019, 2019-09, 2019-09-07…',
  'Most entries to show; 12 by default': 'Найбільша кількість записів; якщо не вказано — 12',
  'Show the timeline only to me': 'Показати хронологію лише мені',
  'See which outlet reported an event when, in its own words, with the figures of each':
    'Подивіться, яке видання й коли повідомило про подію, його словами та з його цифрами',
  'An event, with a name or a place': 'Подія з ім’ям або місцем',
  'When it happened: 4 April 2017, April 2017, 2017 …':
    'Коли це сталося: 2017-04-04, 2017-04, 2017…',
  'Show the comparison only to me': 'Показати порівняння лише мені',
  'See how the reports introduce a person or a body, and what it says in them':
    'Подивіться, як повідомлення представляють особу чи установу та що вона в них каже',
  'A person or a body that the reports quote': 'Особа чи установа, яку цитують повідомлення',
  'Check whether the reports print these words, who did first, and what was altered':
    'Перевірте, чи є ці слова в повідомленнях, хто подав їх першим і що змінено',
  'The words as you read them. “…” stands for words left out':
    'Слова так, як ви їх прочитали. «…» означає пропущені слова',
  'Hear of new reports about a topic, by direct message or in a channel':
    'Дізнавайтеся про нові повідомлення на тему в особистих повідомленнях або в каналі',
  'Hear of every new report about a person, a place or an event':
    'Дізнавайтеся про кожне нове повідомлення про особу, місце або подію',
  'What the reports must be about, or a question that they must answer':
    'Про що мають бути повідомлення або запитання, на яке вони мають відповідати',
  'Where you hear of them; by direct message if left out':
    'Куди надсилати; якщо не вказано — в особисті повідомлення',
  'By direct message': 'В особисті повідомлення',
  'In this channel': 'У цей канал',
  'How often at most; at once if left out': 'Як часто щонайбільше; якщо не вказано — одразу',
  'At once': 'Одразу',
  'Once a day': 'Раз на день',
  'Once a week': 'Раз на тиждень',
  'Your alerts, each with a button that removes it':
    'Ваші сповіщення, кожне з кнопкою для вилучення',
  'Remove one of your alerts': 'Вилучити одне з ваших сповіщень',
  'The topic of the alert': 'Тема сповіщення',
  'How many reports there are and from when, all sources and all reports':
    'Скільки є повідомлень і за який час, усі джерела й усі повідомлення',
  'Show it only to me': 'Показати лише мені',
  'Suggest a report for the moderators to add': 'Запропонуйте модераторам додати повідомлення',
  'Link to the report, https://…': 'Посилання на повідомлення, https://…',
  'For moderators: add, correct and look after the reports':
    'Для модераторів: додавати, виправляти й доглядати повідомлення',
  'Add a report from a link or a file; without either, paste its text':
    'Додайте повідомлення за посиланням або з файлу; без них вставте його текст',
  'The report as a file: a page, text, document, mail, e-book or subtitles':
    'Повідомлення як файл: сторінка, текст, документ, лист, електронна книга чи субтитри',
  'Correct a report: its title, source, author, date, link or text':
    'Виправте повідомлення: заголовок, джерело, автора, дату, посилання або текст',
  'Which report': 'Яке повідомлення',
  'What to correct; by default the details': 'Що виправити; якщо не вказано — дані',
  details: 'дані',
  text: 'текст',
  'Link to a copy of the page in an archive; “none” takes it away':
    'Посилання на копію сторінки в архіві; «none» його прибирає',
  'Keep a report, but mark its quotes as retracted and show why':
    'Залишити повідомлення, але позначити його цитати як відкликані й показати чому',
  'What readers will see, for example: the source withdrew it on 9 September 2019':
    'Що побачать читачі, наприклад: джерело відкликало його 9 вересня 2019 року',
  'Take a report out of the corpus; /article restore brings it back':
    'Вилучити повідомлення з корпусу; /article restore його поверне',
  'Bring back a removed report, or an earlier version of a report':
    'Повернути вилучене повідомлення або попередню версію повідомлення',
  'Which report; removed ones come first': 'Яке повідомлення; вилучені йдуть першими',
  'See who changed what in a report, and restore an earlier version':
    'Подивіться, хто й що змінив у повідомленні, та поверніть попередню версію',
  'List the reports, newest first': 'Список повідомлень, найновіші першими',
  'Only reports published on this day or later':
    'Лише повідомлення, опубліковані цього дня або пізніше',
  'Only reports published before this date': 'Лише повідомлення, опубліковані до цього дня',
  'Get all reports as one file': 'Отримати всі повідомлення одним файлом',
  'A table for programs, or the files of the folder': 'Таблиця для програм або файли теки',
  'JSON Lines, one report a line': 'JSON Lines, одне повідомлення на рядок',
  'ZIP, one Markdown file a report': 'ZIP, один файл Markdown на повідомлення',
  'Questions from the last 30 days without a good answer, most asked first':
    'Запитання за останні 30 днів без доброї відповіді, найчастіші першими',
  'For moderators: feeds whose new reports come by themselves':
    'Для модераторів: стрічки, нові повідомлення яких надходять самі',
  'Read a feed: its new reports become drafts, or are published at once':
    'Читати стрічку: нові повідомлення стають чернетками або публікуються одразу',
  'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed':
    'Посилання на стрічку RSS, Atom чи JSON, карту сайту новин або сторінку зі стрічкою',
  'Where its drafts are shown; by default the log channel':
    'Де показувати чернетки; якщо не вказано — у каналі журналу',
  'Only reports with these words: convoy iraq, "Ayn al-Asad" -football':
    'Лише повідомлення з цими словами: convoy iraq, "Ayn al-Asad" -football',
  'What happens with its reports; by default a moderator decides about each':
    'Що робити з повідомленнями; якщо не вказано — про кожне вирішує модератор',
  'drafts: a moderator decides about each': 'чернетки: про кожну вирішує модератор',
  'trusted: publish at once what has no warning':
    'довірена: одразу публікувати те, що без застережень',
  'See the feeds, when each was read, and what is wrong with it':
    'Подивіться стрічки: коли кожну прочитано і що з нею не так',
  'Change the name of a feed, its words, its channel, or what happens with its reports':
    'Змініть назву стрічки, її слова, канал або що робити з її повідомленнями',
  'Which feed': 'Яка стрічка',
  'What it is called here': 'Як вона тут називається',
  'Stop reading a feed for now, or let a paused one go on':
    'Призупинити читання стрічки або відновити його',
  'Stop reading a feed for good; its reports and drafts stay':
    'Більше не читати стрічку; її повідомлення й чернетки залишаться',
  'See what a feed has and what your words let through, without adding it':
    'Подивіться, що є у стрічці та що пропускають ваші слова, не додаючи її',
  'Link of the feed, or of a page that names it':
    'Посилання на стрічку або на сторінку, яка її називає',
  'Read all feeds of a list that another reader of feeds has saved (OPML)':
    'Читати всі стрічки зі списку, збереженого іншою програмою для стрічок (OPML)',
  'The list, a file with the ending .opml or .xml': 'Список, файл із закінченням .opml або .xml',
  'Save the feeds as a list that other readers of feeds can take (OPML)':
    'Зберегти стрічки списком, який приймають інші програми для стрічок (OPML)',
  'For server managers: moderators, log channel, suggestions, answers, digest':
    'Для тих, хто керує сервером: модератори, журнал, пропозиції, відповіді, огляд',
  'What you can ask, with examples from the reports':
    'Що можна запитати, з прикладами з повідомлень',
  'What the bot keeps about you, and how to have it erased':
    'Що бот зберігає про вас і як попросити це стерти',
  'Cite a report, or words that it prints, in six styles and as files':
    'Послатися на повідомлення або слова з нього: шість стилів і файли',
  'The words to quote, exactly as printed': 'Слова для цитування, точно як надруковано',
  'Only this style; all six if you leave it out': 'Лише цей стиль; якщо не вказано — усі шість',
};
