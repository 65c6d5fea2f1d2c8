/** Descriptions of commands, options and choices in German, by their English text. */
export const de: Readonly<Record<string, string>> = {
  'Ask what the reports say, and get their own words with source and date':
    'Fragen, was die Berichte sagen: im Wortlaut zitiert, mit Quelle und Datum',
  'What you want to know': 'Was Sie wissen möchten',
  'Only reports from this publication': 'Nur Berichte aus diesem Medium',
  'Only reports by this writer': 'Nur Berichte von dieser Autorin oder diesem Autor',
  'Only what this person or body says, in the reports':
    'Nur, was diese Person oder Stelle in den Berichten sagt',
  'Only reports published on this day or later: 2019, Sept 2019, last week …':
    'Nur Berichte, die an diesem Tag oder später erschienen sind: 2019, 2019-09, 2019-09-07 …',
  'Only reports published before this date: 2019, Sept 2019, last week …':
    'Nur Berichte, die vor diesem Tag erschienen sind: 2019, 2019-09, 2019-09-07 …',
  'Show the answer only to me': 'Die Antwort nur mir zeigen',
  'See what happened when, in the words of the reports, with a picture':
    'Sehen, was wann geschah: in den Worten der Berichte, mit einem Bild',
  'A person, a place or an event': 'Eine Person, ein Ort oder ein Ereignis',
  'Only events on or after this date: 2019, Sept 2019, last week …':
    'Nur Ereignisse ab diesem Tag: 2019, 2019-09, 2019-09-07 …',
  'Only events on or before this date: 2019, Sept 2019, last week …':
    'Nur Ereignisse bis zu diesem Tag: 2019, 2019-09, 2019-09-07 …',
  'Most entries to show; 12 by default': 'Höchstzahl der Einträge; ohne Angabe 12',
  'Show the timeline only to me': 'Die Zeitleiste nur mir zeigen',
  'See which outlet reported an event when, in its own words, with the figures of each':
    'Sehen, welches Medium wann über ein Ereignis berichtete, im Wortlaut und mit allen Zahlen',
  'An event, with a name or a place': 'Ein Ereignis, mit einem Namen oder einem Ort',
  'When it happened: 4 April 2017, April 2017, 2017 …':
    'Wann es geschah: 2017-04-04, 2017-04, 2017 …',
  'Show the comparison only to me': 'Den Vergleich nur mir zeigen',
  'See how the reports introduce a person or a body, and what it says in them':
    'Sehen, wie die Berichte eine Person oder Stelle vorstellen und was sie darin sagt',
  'A person or a body that the reports quote':
    'Eine Person oder Stelle, die in den Berichten zitiert wird',
  'Check whether the reports print these words, who did first, and what was altered':
    'Prüfen, ob die Berichte diese Worte drucken, wer sie zuerst hatte und was geändert wurde',
  'The words as you read them. “…” stands for words left out':
    'Die Worte, wie Sie sie gelesen haben. „…“ steht für Ausgelassenes',
  'Hear of new reports about a topic, by direct message or in a channel':
    'Von neuen Berichten zu einem Thema erfahren, per Direktnachricht oder in einem Kanal',
  'Hear of every new report about a person, a place or an event':
    'Von jedem neuen Bericht über eine Person, einen Ort oder ein Ereignis erfahren',
  'What the reports must be about, or a question that they must answer':
    'Wovon die Berichte handeln müssen, oder eine Frage, die sie beantworten müssen',
  'Where you hear of them; by direct message if left out':
    'Wo Sie davon erfahren; ohne Angabe per Direktnachricht',
  'By direct message': 'Per Direktnachricht',
  'In this channel': 'In diesem Kanal',
  'How often at most; at once if left out': 'Wie oft höchstens; ohne Angabe sofort',
  'At once': 'Sofort',
  'Once a day': 'Einmal am Tag',
  'Once a week': 'Einmal in der Woche',
  'Your alerts, each with a button that removes it':
    'Ihre Benachrichtigungen, jede mit einer Schaltfläche zum Entfernen',
  'Remove one of your alerts': 'Eine Ihrer Benachrichtigungen entfernen',
  'The topic of the alert': 'Das Thema der Benachrichtigung',
  'How many reports there are and from when, all sources and all reports':
    'Wie viele Berichte es gibt und von wann, alle Quellen und alle Berichte',
  'Show it only to me': 'Nur mir zeigen',
  'Suggest a report for the moderators to add':
    'Den Moderatoren einen Bericht zur Aufnahme vorschlagen',
  'Link to the report, https://…': 'Link zum Bericht, https://…',
  'For moderators: add, correct and look after the reports':
    'Für Moderatoren: Berichte hinzufügen, berichtigen und pflegen',
  'Add a report from a link or a file; without either, paste its text':
    'Einen Bericht aus einem Link oder einer Datei hinzufügen; ohne beides seinen Text einfügen',
  'The report as a file: a page, text, document, mail, e-book or subtitles':
    'Der Bericht als Datei: Seite, Text, Dokument, E-Mail, E-Book oder Untertitel',
  'Correct a report: its title, source, author, date, link or text':
    'Einen Bericht berichtigen: Titel, Quelle, Autor, Datum, Link oder Text',
  'Which report': 'Welcher Bericht',
  'What to correct; by default the details': 'Was zu berichtigen ist; ohne Angabe die Angaben',
  details: 'Angaben',
  text: 'Text',
  'Link to a copy of the page in an archive; “none” takes it away':
    'Link zu einer Kopie der Seite in einem Archiv; „none“ entfernt ihn',
  'Keep a report, but mark its quotes as retracted and show why':
    'Einen Bericht behalten, aber seine Zitate als zurückgezogen kennzeichnen, mit Grund',
  'What readers will see, for example: the source withdrew it on 9 September 2019':
    'Was Leser sehen, zum Beispiel: Die Quelle hat ihn am 9. September 2019 zurückgezogen',
  'Take a report out of the corpus; /article restore brings it back':
    'Einen Bericht aus der Sammlung nehmen; /article restore holt ihn zurück',
  'Bring back a removed report, or an earlier version of a report':
    'Einen entfernten Bericht oder eine frühere Fassung eines Berichts zurückholen',
  'Which report; removed ones come first': 'Welcher Bericht; entfernte stehen zuerst',
  'See who changed what in a report, and restore an earlier version':
    'Sehen, wer was an einem Bericht geändert hat, und eine frühere Fassung zurückholen',
  'List the reports, newest first': 'Die Berichte auflisten, neueste zuerst',
  'Only reports published on this day or later':
    'Nur Berichte, die an diesem Tag oder später erschienen sind',
  'Only reports published before this date': 'Nur Berichte, die vor diesem Tag erschienen sind',
  'Get all reports as one file': 'Alle Berichte als eine Datei erhalten',
  'A table for programs, or the files of the folder':
    'Eine Tabelle für Programme oder die Dateien des Ordners',
  'JSON Lines, one report a line': 'JSON Lines, ein Bericht je Zeile',
  'ZIP, one Markdown file a report': 'ZIP, eine Markdown-Datei je Bericht',
  'Questions from the last 30 days without a good answer, most asked first':
    'Fragen der letzten 30 Tage ohne gute Antwort, die häufigsten zuerst',
  'For moderators: feeds whose new reports come by themselves':
    'Für Moderatoren: Feeds, deren neue Berichte von selbst kommen',
  'Read a feed: its new reports become drafts, or are published at once':
    'Einen Feed lesen: Neue Berichte werden Entwürfe oder erscheinen sofort',
  'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed':
    'Link eines RSS-, Atom- oder JSON-Feeds, einer News-Sitemap oder einer Seite mit Feed',
  'Where its drafts are shown; by default the log channel':
    'Wo seine Entwürfe erscheinen; ohne Angabe im Protokollkanal',
  'Only reports with these words: convoy iraq, "Ayn al-Asad" -football':
    'Nur Berichte mit diesen Wörtern: convoy iraq, "Ayn al-Asad" -football',
  'What happens with its reports; by default a moderator decides about each':
    'Was mit seinen Berichten geschieht; ohne Angabe entscheidet jeweils ein Moderator',
  'drafts: a moderator decides about each': 'Entwürfe: Ein Moderator entscheidet über jeden',
  'trusted: publish at once what has no warning':
    'vertraut: sofort veröffentlichen, was keine Warnung hat',
  'See the feeds, when each was read, and what is wrong with it':
    'Die Feeds sehen, wann jeder gelesen wurde und was mit ihm nicht stimmt',
  'Change the name of a feed, its words, its channel, or what happens with its reports':
    'Name, Wörter oder Kanal eines Feeds ändern, oder was mit seinen Berichten geschieht',
  'Which feed': 'Welcher Feed',
  'What it is called here': 'Wie er hier heißt',
  'Stop reading a feed for now, or let a paused one go on':
    'Einen Feed vorerst nicht mehr lesen oder einen angehaltenen fortsetzen',
  'Stop reading a feed for good; its reports and drafts stay':
    'Einen Feed nicht mehr lesen; seine Berichte und Entwürfe bleiben',
  'See what a feed has and what your words let through, without adding it':
    'Sehen, was ein Feed enthält und was Ihre Wörter durchlassen, ohne ihn hinzuzufügen',
  'Link of the feed, or of a page that names it': 'Link des Feeds oder einer Seite, die ihn nennt',
  'Read all feeds of a list that another reader of feeds has saved (OPML)':
    'Alle Feeds einer Liste lesen, die ein anderes Feed-Programm gespeichert hat (OPML)',
  'The list, a file with the ending .opml or .xml':
    'Die Liste, eine Datei mit der Endung .opml oder .xml',
  'Save the feeds as a list that other readers of feeds can take (OPML)':
    'Die Feeds als Liste speichern, die andere Feed-Programme lesen können (OPML)',
  'For server managers: moderators, log channel, suggestions, answers, digest':
    'Für die Serververwaltung: Moderatoren, Protokollkanal, Vorschläge, Antworten, Überblick',
  'What you can ask, with examples from the reports':
    'Was Sie fragen können, mit Beispielen aus den Berichten',
  'What the bot keeps about you, and how to have it erased':
    'Was der Bot über Sie speichert und wie Sie es löschen lassen',
  'Cite a report, or words that it prints, in six styles and as files':
    'Einen Bericht oder Worte daraus belegen, in sechs Stilen und als Dateien',
  'The words to quote, exactly as printed': 'Die Worte zum Zitieren, genau wie gedruckt',
  'Only this style; all six if you leave it out': 'Nur dieser Stil; ohne Angabe alle sechs',
};
