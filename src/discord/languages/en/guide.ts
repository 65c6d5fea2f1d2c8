/** What the bot says of itself: help, small talk, the first words on a server. In English. */
export const guide = {
  'talk.ask': 'Ask me what the reports say, and I quote them word for word, with source and date.',
  'talk.greeting':
    'Hello. Ask me what the reports say, and I quote them word for word, with source and date.',
  'talk.farewell': 'Goodbye. Ask again at any time.',
  'talk.thanks': 'You’re welcome. Ask a follow-up at any time.',
  'talk.complaint':
    'Sorry that this did not help. Try other words, or name the person, the place or the event.',
  'talk.help':
    'Ask about a person, a place or an event. I quote what the reports say word for word, with source and date.',
  'talk.identity':
    'I am a bot that searches news reports and quotes them. I use no language model, and I write nothing of my own about the news.',
  'talk.test':
    'I am here. Ask me what the reports say, and I quote them word for word, with source and date.',
  'talk.judgement':
    'I only quote what reports say. I do not judge what is true, and I have no opinions. Ask who said something, or what the reports say about it.',
  'talk.writing':
    'I only quote reports word for word. I do not summarize, translate or write. Ask about one thing, and I show the sentences about it.',
  'talk.everything': '`/help` shows everything.',
  'talk.examples': 'For example',

  'help.title': 'What you can ask',
  'help.ask':
    'Ask about a person, a place or an event with {ask}. The answer is quoted from the reports word for word, with source and date. The bot never writes a sentence of its own about the news; when the reports do not say, it tells you so.',
  'help.language': 'Ask in the language of the reports: the bot does not translate.',
  'help.about-reports':
    'Ask about the reports themselves too: “latest news”, “who wrote about the border?”, “reports from last week”, “which sources do you have?” The answer is a list of reports.',
  'help.no-reports': 'There are no reports yet.',
  'help.examples':
    '**For example**, from the {count, plural, one {# report} other {# reports}} here:',
  'help.count': '{count, plural, one {There is # report.} other {There are # reports.}}',
  'help.talk-title': 'Just talk',
  'help.talk':
    'Mention the bot with a question, write to it directly, or reply to one of its answers to ask a follow-up: “and in 2023?”, “since when?”, “who said that?”. The reply shows how it read you.',
  'help.timeline':
    '{timeline} puts the events of a topic in order, with a picture. Each quote says where its date came from; undated quotes come last.',
  'help.narrow-title': 'Narrow it down',
  'help.narrow-source': '`source` and `author`: only reports from a publication, or by a writer.',
  'help.narrow-speaker': '`speaker`: only what a person or a body says in the reports.',
  'help.narrow-published':
    '`after` and `before`: by date of publication: “2019”, “Sept 2019”, “last week”.',
  'help.narrow-event': '`from` and `to`: in a timeline, by date of the event.',
  'help.narrow-private': '`private`: only you see the answer.',
  'help.under-title': 'Under an answer',
  'help.under':
    '*Context*, or the number of a quote, shows the passage around it; *More* shows the next quotes. Both are only for you. *Helpful* and *Not it* tell the moderators whether the answer helped; press the other one to change your mind. *Earlier*, *Later*, *More detail* and *Less detail* change a timeline; *Export* sends an answer or a timeline to you as files. *Delete* removes an answer you asked for.',
  'help.more-title': 'More commands',
  'help.compare':
    '{command}: which outlet reported an event when, in which words, with which figures.',
  'help.who': '{command}: how the reports introduce a person or a body, and what it says in them.',
  'help.quote': '{command}: whether words were printed, where first, and what was altered.',
  'help.cite': '{command}: the citation of a report or of words that it prints, in six styles.',
  'help.alert': '{command}: hear of new reports about a topic, by direct message or in a channel.',
  'help.corpus': '{command}: how many reports there are, from when and from whom.',
  'help.suggest': '{command}: suggest a report for the moderators to add.',
  'help.moderators':
    '`/article`, for moderators: {add}, correct, retract, remove and restore reports; {gaps} shows questions without a good answer, {export} sends all reports as a file. `/feed`: {feed} reads the feed of a publication, whose new reports become drafts. *Add to corpus* is in the menu of a message, under Apps.',
  'help.settings':
    '{command}, for server managers: moderators, log channel, suggestions, who sees answers.',
  'help.privacy': '{command}: what the bot keeps about you, and how to have it erased.',

  'privacy.title': 'Privacy',
  'privacy.english': 'The page below is in English.',
  'privacy.none-kept': 'Here, no questions are kept.',
  'privacy.kept': 'Here, questions are kept for {count, plural, one {# day} other {# days}}.',

  'welcome.title': 'Thank you for adding me',
  'welcome.what':
    'I answer questions about news reports. I quote the reports word for word, with source and date, and never write a sentence about the news myself. Ask with `/ask`, or mention me with a question.',
  'welcome.first':
    '**The first report**: There are no reports here yet, so I cannot answer anything. Members with the permission Manage Messages add reports with `/article add`, from a link or a file. They check each one before it is published.',
  'welcome.reports':
    '**Reports**: {count, plural, one {There is # report} other {There are # reports}} to answer from. Members with the permission Manage Messages add reports with `/article add`, from a link or a file. They check each one before it is published.',
  'welcome.settings':
    '**Settings**: Members with the permission Manage Server choose in `/settings` who else may add reports, and a channel that shows every change.',
  'welcome.more':
    '**More**: `/help` shows what you can ask, `/privacy` what is kept about people and how to have it erased.',
} as const;
