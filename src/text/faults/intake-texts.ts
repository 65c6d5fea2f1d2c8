/** Sentences for links, pages and drafts that cannot be taken in, in English. */
export const INTAKE_TEXTS = {
  'fault.link-long': 'That link is longer than {longest, number} characters; shorten it.',
  'fault.link-none': 'That is not a link. Write one that begins with https:// or http://.',
  'fault.link-not-public': 'That link does not lead to a public page, so I did not fetch it.',
  'fault.link-password': 'That link has a user name or password in it. Remove it.',
  'fault.link-many-redirects': 'That link redirects too many times. Give the link it ends at.',
  'fault.link-redirect-nowhere': 'That link redirects to nowhere. Give the link it ends at.',
  'fault.link-google-news':
    'That is a Google News link, which only leads to the report. Open it, and give me the link of the report.',

  'fault.site-late': 'That site took too long. Try again later, or paste the text.',
  'fault.site-silent': 'That site did not answer. Try again later, or paste the text.',
  'fault.site-error': 'That site reports an error ({status}). Try again later, or paste the text.',
  'fault.site-refuses':
    'That site does not give me the page ({status}). Save it and add the file, or paste its text.',
  'fault.site-coding': 'That site sends its pages in a form I cannot read. Paste the text instead.',

  'fault.page-none': 'There is no page at that link ({status}).',
  'fault.page-other': 'That link leads to something other than a page, a text or a document.',
  'fault.page-large': 'That page is too large. Paste the text of the report instead.',
  'fault.page-unsafe': 'That page cannot be read safely. Paste the text of the report instead.',
  'fault.page-no-report':
    'I found no report on that page. If you can read one there, paste its text instead.',
  'fault.post-unreadable': 'I cannot read that post from here. Paste its text instead.',

  'fault.reading-long':
    'That took too long to read, so I stopped. Paste the text of the report instead.',
  'fault.reading-large':
    'That took too much memory to read, so I stopped. Paste the text of the report instead.',
  'fault.unreadable': 'That could not be read. Paste the text of the report instead.',
  'fault.reading-busy':
    'Too many reports are being read at the moment. Please try again in a minute.',
  'fault.reading-yours': 'I am still reading your last report. Please try again when that is done.',
  'fault.text-long':
    'That has over 1 MB of text, the limit for one report. Send only the report, or split it into several.',
  'fault.details-long': 'The title, source, author or link is too long.',

  'fault.draft-no-title':
    'The draft has no title. Give it the headline, or the opening words of the report.',
  'fault.draft-no-body': 'The draft has no text. Paste the text of the report.',
  'fault.draft-unfit': 'The draft cannot be published yet. Please check: {parts}.',
  'fault.drafts-yours':
    'You have too many drafts open. Publish or discard some of them first; the others are removed after a day.',
  'fault.drafts-all':
    'Too many drafts are open. Publish or discard some of them first; the others are removed after a day.',
  'fault.drafts-fed':
    'Too many drafts from feeds are waiting. Publish or reject some of them, and the feed will go on.',
  'fault.suggestions-all':
    'Too many suggestions are waiting. Suggest this one when a moderator has looked at some of the others.',
  'fault.suggestions-large':
    'Your waiting suggestions have reached the size limit. Suggest this one when a moderator has looked at some of the others.',
  'fault.suggestions-yours':
    'You have {most, number} suggestions waiting, which is the limit. Suggest this one when a moderator has looked at some of the others.',

  'fault.evidence-record': 'The record of the fetched page is damaged. Restore it from a backup.',
  'fault.evidence-gone': 'The fetched page is damaged: it is missing. Restore it from a backup.',
  'fault.evidence-packed':
    'The fetched page is damaged: it cannot be unpacked. Restore it from a backup.',
  'fault.evidence-changed':
    'The fetched page is damaged: its SHA-256 is not the one that was recorded. Restore it from a backup.',

  'fault.article-gone': 'The article “{id}” no longer exists; your change was not made.',
  'fault.article-changed':
    'The article “{id}” has changed since; your change was not made. Look at it again first.',
  'fault.article-none': 'There is no article “{id}”.',
  'fault.article-unfit': 'The article cannot be saved. Please check: {parts}.',
  'fault.article-same-link': 'The article “{id}” has the same link.',
  'fault.id-same-but-case':
    'The article “{id}” has an id that differs only in upper and lower case; choose another id.',
  'fault.id-same-but-accents':
    'The article “{id}” has an id that differs only in how its accented letters are encoded, “{typed}” and “{other}”; choose another id.',
  'fault.id-same-but-both':
    'The article “{id}” has an id that differs only in case and in how its accented letters are encoded, “{typed}” and “{other}”; choose another id.',
  'fault.article-file': 'The file of this article has a fault. Fix or remove it first: {place}',
  'fault.zip-full':
    'A ZIP archive holds at most {most, number} files, and there are {count, number} reports. Export them as JSON Lines.',

  'fault.zone-unknown':
    'There is no time zone “{typed}”. Time zones are named after their largest city, for example {names}.',
} as const;
