/** Sentences for files that cannot be read, in English. */
export const FILE_TEXTS = {
  'fault.file-large': 'That file is over {limit, number} MB. Paste the text of the report instead.',
  'fault.file-unknown':
    'I can read web pages (.html, .mht), text (.txt, .rtf), Markdown (.md), documents (.docx, .odt, .pdf, .epub), emails (.eml) and subtitles (.vtt, .srt). Save the file as one of these, or paste its text.',
  'fault.file-broken': 'That file is broken. Paste its text instead.',
  'fault.file-unpacked': 'That file is too large when unpacked. Paste its text instead.',
  'fault.file-unsafe': 'That file cannot be read safely. Paste its text instead.',
  'fault.file-empty': 'There is no text in that file. Paste the text of the report.',

  'fault.word-old':
    'That is an old or encrypted Word document. Save it as .docx without a password, or paste its text.',
  'fault.word-other': 'That archive is not a Word document. Take the report out of it first.',
  'fault.word-broken': 'That Word document is broken. Paste its text instead.',
  'fault.word-unsafe': 'That Word document cannot be read safely. Paste its text instead.',
  'fault.document-broken': 'That document is broken. Paste its text instead.',
  'fault.book-broken': 'That e-book is broken. Paste the text of the report instead.',
  'fault.book-long': 'That is a book. Send only the report, or paste its text.',
  'fault.subtitles-empty': 'There are no words in those subtitles. Paste the text of the report.',
  'fault.mail-broken': 'That email is broken. Paste the text of the report instead.',
  'fault.mail-empty':
    'That email has no text of its own. If the report is attached to it, add the attached file.',

  'fault.pdf-pictures': 'That PDF has pictures of pages, not text. Paste the text of the report.',
  'fault.pdf-pages': 'That PDF has more than {most, number} pages. Paste the text of the report.',
  'fault.pdf-password':
    'That PDF is protected by a password. Paste the text of the report instead.',
  'fault.pdf-broken': 'That PDF is broken. Paste the text of the report instead.',
  'fault.pdf-full': 'A page of that PDF has too much text. Paste the text of the report instead.',
  'fault.pdf-unpacked':
    'That PDF is too large when unpacked. Paste the text of the report instead.',
  'fault.pdf-unsafe': 'That PDF cannot be read safely. Paste the text of the report instead.',

  'fault.is-picture':
    'That is a picture, and I cannot read the words in pictures. Paste the text of the report.',
  'fault.is-recording':
    'That is a recording, and I cannot hear it. Add its subtitles (.vtt or .srt), or paste its words.',
  'fault.is-archive': 'That is an archive. Take the report out of it first.',
  'fault.is-link': 'That file holds only a link. Open it, and give me the link of the page.',
  'fault.is-web-archive':
    'That is a Safari web archive, which I cannot read. Save the page as PDF or as page source.',
  'fault.is-list':
    'That is a list of reports for programs, not a report. Open the report itself, and give me its link.',
  'fault.is-data': 'That file has data for programs. Paste the text of the report.',
  'fault.is-table': 'I cannot read spreadsheets. Paste the text of the report.',
  'fault.is-slides': 'I cannot read presentations. Save yours as PDF, or paste its text.',
  'fault.is-pages':
    'I cannot read Pages documents. Export yours as Word or PDF, or paste its text.',
} as const;
