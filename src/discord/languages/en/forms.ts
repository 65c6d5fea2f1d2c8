/** Forms: their titles, the labels of their fields with a hint for each, and what is wrong in them; in English. */
export const forms = {
  'form-title.add': 'Add a report',
  'form-title.details': 'Details of the report',
  'form-title.text': 'Text of the report',
  'form-title.draft-details': 'Details of the draft',
  'form-title.draft-text': 'Text of the draft',

  'form-label.title': 'Title',
  'form-label.source': 'Source',
  'form-label.author': 'Author',
  'form-label.published': 'Published',
  'form-label.link': 'Link',
  'form-label.text': 'Text',
  'form-label.report-text': 'Text of the report',
  'form-label.text-file': 'The corrected text, as a .txt file',

  'form-hint.title': 'The headline',
  'form-hint.source': 'Who published it, for example Xinhua',
  'form-hint.source-or-empty':
    'Who published it, for example Xinhua; empty if the report does not say',
  'form-hint.author': 'Who wrote it, as the byline says',
  'form-hint.author-or-empty': 'Who wrote it, as the byline says; empty if there is none',
  'form-hint.published': '2019-09-07, 7 September 2019, Sept 2019 or 2019',
  'form-hint.published-or-empty':
    '2019-09-07, 7 September 2019, Sept 2019 or 2019; empty if the report does not say',
  'form-hint.report-text':
    'As it was printed, up to 4,000 characters; attach longer ones as a file',
  'form-hint.text-file':
    'It is too long for a form. “See whole text” gives it as a file to correct.',

  'form.too-long': 'The {field} is longer than {longest, number} characters; shorten it.',
  'form.too-long-for-form':
    'The {field} is too long for a form; edit the file in the corpus instead.',
  'form.no-day': '“{typed}” names no day. Write the day, such as 2019-09-07.',
  'form.future': '“{typed}” is in the future. Write the day on which it was published.',
  'form.rest-kept': '{problems}\nThe rest was kept.',
} as const;
