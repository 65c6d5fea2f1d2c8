/** Descriptions of commands, options and choices in French, by their English text. */
export const fr: Readonly<Record<string, string>> = {
  'Ask what the reports say, and get their own words with source and date':
    'Demander ce que disent les articles : cités mot pour mot, avec la source et la date',
  'What you want to know': 'Ce que vous voulez savoir',
  'Only reports from this publication': 'Seulement les articles de ce média',
  'Only reports by this writer': 'Seulement les articles de cet auteur',
  'Only what this person or body says, in the reports':
    'Seulement ce que cette personne ou cet organisme dit dans les articles',
  'Only reports published on this day or later: 2019, Sept 2019, last week …':
    'Seulement les articles parus à partir de ce jour : 2019, 2019-09, 2019-09-07…',
  'Only reports published before this date: 2019, Sept 2019, last week …':
    'Seulement les articles parus avant ce jour : 2019, 2019-09, 2019-09-07…',
  'Show the answer only to me': 'Montrer la réponse à moi seul',
  'See what happened when, in the words of the reports, with a picture':
    'Voir ce qui s’est passé et quand, dans les mots des articles, avec une image',
  'A person, a place or an event': 'Une personne, un lieu ou un événement',
  'Only events on or after this date: 2019, Sept 2019, last week …':
    'Seulement les événements à partir de ce jour : 2019, 2019-09, 2019-09-07…',
  'Only events on or before this date: 2019, Sept 2019, last week …':
    'Seulement les événements jusqu’à ce jour : 2019, 2019-09, 2019-09-07…',
  'Most entries to show; 12 by default': 'Nombre maximal d’entrées ; 12 par défaut',
  'Show the timeline only to me': 'Montrer la chronologie à moi seul',
  'See which outlet reported an event when, in its own words, with the figures of each':
    'Voir quel média a rapporté un événement et quand, mot pour mot, avec les chiffres de chacun',
  'An event, with a name or a place': 'Un événement, avec un nom ou un lieu',
  'When it happened: 4 April 2017, April 2017, 2017 …':
    'Quand cela s’est passé : 2017-04-04, 2017-04, 2017…',
  'Show the comparison only to me': 'Montrer la comparaison à moi seul',
  'See how the reports introduce a person or a body, and what it says in them':
    'Voir comment les articles présentent une personne ou un organisme, et ce qui est dit',
  'A person or a body that the reports quote':
    'Une personne ou un organisme que citent les articles',
  'Check whether the reports print these words, who did first, and what was altered':
    'Vérifier si les articles impriment ces mots, qui le premier, et ce qui a été modifié',
  'The words as you read them. “…” stands for words left out':
    'Les mots tels que vous les avez lus. « … » remplace des mots omis',
  'Hear of new reports about a topic, by direct message or in a channel':
    'Être averti des nouveaux articles sur un sujet, par message privé ou dans un salon',
  'Hear of every new report about a person, a place or an event':
    'Être averti de chaque nouvel article sur une personne, un lieu ou un événement',
  'What the reports must be about, or a question that they must answer':
    'Le sujet des articles, ou une question à laquelle ils doivent répondre',
  'Where you hear of them; by direct message if left out':
    'Où vous êtes averti ; par message privé par défaut',
  'By direct message': 'Par message privé',
  'In this channel': 'Dans ce salon',
  'How often at most; at once if left out': 'À quelle fréquence au plus ; aussitôt par défaut',
  'At once': 'Aussitôt',
  'Once a day': 'Une fois par jour',
  'Once a week': 'Une fois par semaine',
  'Your alerts, each with a button that removes it':
    'Vos alertes, chacune avec un bouton pour la supprimer',
  'Remove one of your alerts': 'Supprimer une de vos alertes',
  'The topic of the alert': 'Le sujet de l’alerte',
  'How many reports there are and from when, all sources and all reports':
    'Combien d’articles il y a et de quand, toutes les sources et tous les articles',
  'Show it only to me': 'Montrer à moi seul',
  'Suggest a report for the moderators to add': 'Proposer aux modérateurs un article à ajouter',
  'Link to the report, https://…': 'Lien vers l’article, https://…',
  'For moderators: add, correct and look after the reports':
    'Pour les modérateurs : ajouter, corriger et gérer les articles',
  'Add a report from a link or a file; without either, paste its text':
    'Ajouter un article à partir d’un lien ou d’un fichier ; sinon, coller son texte',
  'The report as a file: a page, text, document, mail, e-book or subtitles':
    'L’article en fichier : page, texte, document, courriel, livre numérique ou sous-titres',
  'Correct a report: its title, source, author, date, link or text':
    'Corriger un article : titre, source, auteur, date, lien ou texte',
  'Which report': 'Quel article',
  'What to correct; by default the details': 'Ce qu’il faut corriger ; par défaut la fiche',
  details: 'fiche',
  text: 'texte',
  'Link to a copy of the page in an archive; “none” takes it away':
    'Lien vers une copie de la page dans une archive ; « none » le retire',
  'Keep a report, but mark its quotes as retracted and show why':
    'Garder un article, mais signaler ses citations comme rétractées et dire pourquoi',
  'What readers will see, for example: the source withdrew it on 9 September 2019':
    'Ce que verront les lecteurs, par exemple : retiré par la source le 9 septembre 2019',
  'Take a report out of the corpus; /article restore brings it back':
    'Retirer un article du corpus ; /article restore le rétablit',
  'Bring back a removed report, or an earlier version of a report':
    'Rétablir un article retiré ou une version antérieure d’un article',
  'Which report; removed ones come first': 'Quel article ; les articles retirés d’abord',
  'See who changed what in a report, and restore an earlier version':
    'Voir qui a modifié quoi dans un article, et rétablir une version antérieure',
  'List the reports, newest first': 'Lister les articles, du plus récent au plus ancien',
  'Only reports published on this day or later': 'Seulement les articles parus à partir de ce jour',
  'Only reports published before this date': 'Seulement les articles parus avant ce jour',
  'Get all reports as one file': 'Obtenir tous les articles en un seul fichier',
  'A table for programs, or the files of the folder':
    'Un tableau pour des programmes, ou les fichiers du dossier',
  'JSON Lines, one report a line': 'JSON Lines, un article par ligne',
  'ZIP, one Markdown file a report': 'ZIP, un fichier Markdown par article',
  'Questions from the last 30 days without a good answer, most asked first':
    'Questions des 30 derniers jours sans bonne réponse, les plus fréquentes d’abord',
  'For moderators: feeds whose new reports come by themselves':
    'Pour les modérateurs : des flux dont les nouveaux articles arrivent d’eux-mêmes',
  'Read a feed: its new reports become drafts, or are published at once':
    'Lire un flux : ses nouveaux articles deviennent des brouillons ou sont publiés aussitôt',
  'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed':
    'Lien d’un flux RSS, Atom ou JSON, d’un sitemap d’actualités ou d’une page avec un flux',
  'Where its drafts are shown; by default the log channel':
    'Où s’affichent ses brouillons ; par défaut dans le salon du journal',
  'Only reports with these words: convoy iraq, "Ayn al-Asad" -football':
    'Seulement les articles avec ces mots : convoy iraq, "Ayn al-Asad" -football',
  'What happens with its reports; by default a moderator decides about each':
    'Ce que deviennent ses articles ; par défaut un modérateur décide de chacun',
  'drafts: a moderator decides about each': 'brouillons : un modérateur décide de chacun',
  'trusted: publish at once what has no warning':
    'de confiance : publier aussitôt ce qui est sans avertissement',
  'See the feeds, when each was read, and what is wrong with it':
    'Voir les flux, quand chacun a été lu, et ce qui ne va pas',
  'Change the name of a feed, its words, its channel, or what happens with its reports':
    'Changer le nom d’un flux, ses mots, son salon ou ce que deviennent ses articles',
  'Which feed': 'Quel flux',
  'What it is called here': 'Son nom ici',
  'Stop reading a feed for now, or let a paused one go on':
    'Suspendre la lecture d’un flux ou la reprendre',
  'Stop reading a feed for good; its reports and drafts stay':
    'Ne plus lire un flux ; ses articles et ses brouillons restent',
  'See what a feed has and what your words let through, without adding it':
    'Voir ce que contient un flux et ce que vos mots laissent passer, sans l’ajouter',
  'Link of the feed, or of a page that names it': 'Lien du flux, ou d’une page qui l’indique',
  'Read all feeds of a list that another reader of feeds has saved (OPML)':
    'Lire tous les flux d’une liste enregistrée par un autre lecteur de flux (OPML)',
  'The list, a file with the ending .opml or .xml':
    'La liste, un fichier se terminant par .opml ou .xml',
  'Save the feeds as a list that other readers of feeds can take (OPML)':
    'Enregistrer les flux en une liste que lisent les autres lecteurs de flux (OPML)',
  'For server managers: moderators, log channel, suggestions, answers, digest':
    'Pour qui gère le serveur : modérateurs, salon du journal, propositions, réponses, résumé',
  'What you can ask, with examples from the reports':
    'Ce que vous pouvez demander, avec des exemples tirés des articles',
  'What the bot keeps about you, and how to have it erased':
    'Ce que le bot garde sur vous, et comment le faire effacer',
  'Cite a report, or words that it prints, in six styles and as files':
    'La référence d’un article ou de mots qu’il imprime, en six styles et en fichiers',
  'The words to quote, exactly as printed': 'Les mots à citer, exactement comme imprimés',
  'Only this style; all six if you leave it out': 'Seulement ce style ; les six par défaut',
};
