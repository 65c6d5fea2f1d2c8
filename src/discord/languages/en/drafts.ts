/** Drafts of reports, in English. */
export const drafts = {
  'draft.addition': 'Draft · not yet published',
  'draft.suggestion': 'Suggestion · not yet published',
  'draft.suggested-by': 'Suggested by {name}',
  'draft.suggested': 'Suggested by someone',
  'draft.edit': 'Changes · not yet saved',
  'draft.edit-of': 'To “{title}”',
  'draft.from-feed': 'From the feed “{name}”',
  'draft.no-title': 'No title',
  'draft.no-source': 'source not stated',
  'draft.no-author': 'author not stated',
  'draft.link': 'Link',
  'draft.link-known': '⚠ The corpus has this link already: {report}',
  'draft.text-known': '⚠ The same text as {report}',
  'draft.alike': '⚠ {share, number}% the same as {report}',

  'draft.gone':
    'This draft is gone: it was published or discarded, or has expired. Nothing was changed.',
  'draft.decided': 'Someone else has already published or discarded this draft.',
  'draft.decided-or-expired':
    'Someone has already published or rejected this draft, or it has expired.',
  'draft.nothing-left-out': 'This draft no longer leaves anything out.',
  'draft.passage-back': 'That passage is back already, or the text was edited.',
  'draft.no-text': 'The draft has no text yet. Press “Edit text”.',

  'ended.discarded': 'Discarded: {report}. Nothing was published.',
  'ended.suggestion': '{who} rejected a suggestion by {name}: {report}.',
  'ended.suggestion-of': '{who} rejected a suggestion: {report}.',
  'ended.from-feed': '{who} rejected a draft from the feed “{feed}”: {report}.',
  'ended.untitled': 'a report without a title',

  'left-out.count': '{count, plural, one {# passage left out} other {# passages left out}}',
  'left-out.explained':
    'These passages are inside the report on its page, but look like a part of the page. If one belongs to the report, put it back.',
  'left-out.file': 'All passages that were left out',
  'left-out.whole': 'All of it is in this file:',
  'left-out.more': '… and {count, number} more. All of them are in this file:',

  'whole-text.file': 'The text of the report',
  'whole-text.untitled': 'The whole text',
  'whole-text.title': 'The whole text of “{title}”',

  'add.nothing': 'There is no link, file or text in this message. Use `/article add` instead.',
  'add.others':
    '{count, plural, one {The message has one more link or file. Only the first was read; add the other with `/article add`.} other {The message has # more links or files. Only the first was read; add the others with `/article add`.}}',

  'attached.undelivered': 'Discord did not deliver the file. Attach it again.',
  'attached.too-large': '“{name}” is too large. The limit is {most, number} MB.',
  'attached.none': 'There was no file in the form. Attach the corrected text.',
  'attached.not-text': 'That file is not plain text. Save it as .txt in UTF-8.',
} as const;
