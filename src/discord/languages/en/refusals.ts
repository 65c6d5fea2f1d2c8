/** Refusals and faults, in English. */
export const refusals = {
  'fault.unknown': 'Something went wrong. Please try again. Reference: {reference}',
  'fault.of-option': '`{option}`: {sentence}',
  'fault.cannot': 'That cannot be done.',
  'fault.unknown-command':
    'This command is from another version of the bot. Try again in a minute, or see `/help`.',
  'fault.outdated-button': 'This button is from an older version and no longer works. Ask again.',

  'discord.not-permitted':
    'I may not do that in this channel. Someone who manages the server can give me the permission.',
  'discord.closed-thread': 'This thread is closed, so I cannot write in it.',
  'discord.for-now':
    'Discord does not let me write here for now. Please try again in a few minutes.',
  'discord.no-direct-messages': 'Discord does not let me send you direct messages.',
  'discord.gone': 'This is gone.',
  'discord.automod': 'The AutoMod rules of this server do not let me post this.',
  'discord.harmful-link':
    'Discord does not let me post this, because it considers a link in it harmful.',
  'discord.deleted': 'The message was deleted before I could answer.',

  'access.managers': 'Only members with the Manage Server permission can do this.',
  'access.moderators':
    'Only moderators can do this: members with Manage Messages or a moderator role.',
  'access.moderators-on-servers': 'Only moderators can do this, and only on a server.',
  'access.alert': 'Only the member who set this alert, or a moderator, can remove it.',
  'access.delete':
    'Only the person who asked, or someone who may manage messages, can delete this reply.',
  'access.write-nowhere': 'I cannot write here by myself. Choose direct messages instead.',
  'access.you-cannot-write':
    'You may not write in this channel, so no alert can appear here for you.',
  'access.i-cannot-write':
    'I may not write in this channel. Choose direct messages, or ask someone who manages the server.',

  'wait.questions':
    'Please wait {seconds, plural, one {# second} other {# seconds}}. You can ask {burst, plural, one {# question} other {# questions}} at once, then one every {each, plural, one {# second} other {# seconds}}.',
  'wait.suggestions':
    'Please wait {seconds, plural, one {# second} other {# seconds}}. You can suggest {burst, plural, one {# report} other {# reports}} at once, then one every {each, plural, one {# second} other {# seconds}}.',
  'wait.additions':
    'Please wait {seconds, plural, one {# second} other {# seconds}}. You can add {burst, plural, one {# report} other {# reports}} at once, then one every {each, plural, one {# second} other {# seconds}}.',
  'wait.queue': 'Please wait: your last two questions are still being answered.',

  'gone.report': 'This report is no longer in the corpus.',
  'gone.passage': 'The report has changed and no longer has this passage. Ask again.',
  'gone.words': 'The report has changed and no longer has these words. Ask again.',
  'gone.printed': 'The reports no longer print these words. Ask again.',
  'gone.speaker': 'The reports no longer have statements by this speaker.',
  'gone.source': 'The source this answer was limited to is no longer in the corpus. Ask again.',
  'gone.author': 'The author this answer was limited to is no longer in the corpus. Ask again.',

  'ask.forwarded':
    'I do not read forwarded messages as questions. Ask in your own words. To add the message as a report, open its menu on a server: Apps, then Add to corpus.',
  'ask.wordless':
    'I can only read words. Ask about a person, a place or an event, for example: When was the airport reopened?',
  'ask.not-a-follow-up':
    'I cannot read “{typed}” as a follow-up. Ask it in full, for example: When was the airport reopened?',
  'ask.hidden-role':
    'Discord does not show me a message that mentions only my role. To ask, begin it with @{bot}, or use `/ask`.',
  'ask.hidden-reply':
    'Discord shows me a reply only if it mentions me. To ask, begin it with @{bot}, or use `/ask`.',

  'check.no-text': 'There is no text in this message to check.',

  'cite.nothing':
    'Name a report to cite, or the words to quote: `/cite report: …` or `/cite words: …`.',

  'article.read-only':
    '“{title}” belongs to the shared corpus, which is read-only here. The operator of the bot can change it.',
  'article.several':
    '{count, number} reports are called “{title}”. Choose one from the list that opens as you type.',
  'article.none': 'There is no such report. Type a part of its title, and choose it from the list.',
  'article.none-but-one': 'There is no such report. Did you mean “{first}”?',
  'article.none-but-two': 'There is no such report. Did you mean “{first}” or “{second}”?',
  'article.none-but-three':
    'There is no such report. Did you mean “{first}”, “{second}” or “{third}”?',

  'suggest.off': 'Suggestions are off here. Tell a moderator about the report.',
  'suggest.known': 'This report is in the corpus already. Thank you.',
  'suggest.unreached': 'I could not reach the moderators. Tell one of them about the report.',
  'suggest.sent': 'Thank you. A moderator will look at your suggestion.',
} as const;
