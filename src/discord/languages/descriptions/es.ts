/** Descriptions of commands, options and choices in Spanish, by their English text. */
export const es: Readonly<Record<string, string>> = {
  'Ask what the reports say, and get their own words with source and date':
    'Pregunta qué dicen las noticias: citadas palabra por palabra, con fuente y fecha',
  'What you want to know': 'Lo que quieres saber',
  'Only reports from this publication': 'Solo noticias de este medio',
  'Only reports by this writer': 'Solo noticias de este autor',
  'Only what this person or body says, in the reports':
    'Solo lo que esta persona u organismo dice en las noticias',
  'Only reports published on this day or later: 2019, Sept 2019, last week …':
    'Solo noticias publicadas desde este día: 2019, 2019-09, 2019-09-07…',
  'Only reports published before this date: 2019, Sept 2019, last week …':
    'Solo noticias publicadas antes de este día: 2019, 2019-09, 2019-09-07…',
  'Show the answer only to me': 'Mostrar la respuesta solo a mí',
  'See what happened when, in the words of the reports, with a picture':
    'Mira qué ocurrió y cuándo, con las palabras de las noticias y una imagen',
  'A person, a place or an event': 'Una persona, un lugar o un suceso',
  'Only events on or after this date: 2019, Sept 2019, last week …':
    'Solo sucesos desde este día: 2019, 2019-09, 2019-09-07…',
  'Only events on or before this date: 2019, Sept 2019, last week …':
    'Solo sucesos hasta este día: 2019, 2019-09, 2019-09-07…',
  'Most entries to show; 12 by default': 'Máximo de entradas; 12 si no se indica',
  'Show the timeline only to me': 'Mostrar la cronología solo a mí',
  'See which outlet reported an event when, in its own words, with the figures of each':
    'Mira qué medio informó de un suceso y cuándo, con sus palabras y las cifras de cada uno',
  'An event, with a name or a place': 'Un suceso, con un nombre o un lugar',
  'When it happened: 4 April 2017, April 2017, 2017 …':
    'Cuándo ocurrió: 2017-04-04, 2017-04, 2017…',
  'Show the comparison only to me': 'Mostrar la comparación solo a mí',
  'See how the reports introduce a person or a body, and what it says in them':
    'Mira cómo presentan las noticias a una persona u organismo y qué dice en ellas',
  'A person or a body that the reports quote': 'Una persona u organismo que las noticias citan',
  'Check whether the reports print these words, who did first, and what was altered':
    'Comprueba si las noticias publican estas palabras, quién fue el primero y qué se cambió',
  'The words as you read them. “…” stands for words left out':
    'Las palabras tal como las leíste. «…» indica palabras omitidas',
  'Hear of new reports about a topic, by direct message or in a channel':
    'Entérate de las noticias nuevas sobre un tema, por mensaje directo o en un canal',
  'Hear of every new report about a person, a place or an event':
    'Entérate de cada noticia nueva sobre una persona, un lugar o un suceso',
  'What the reports must be about, or a question that they must answer':
    'De qué deben tratar las noticias, o una pregunta a la que deben responder',
  'Where you hear of them; by direct message if left out':
    'Dónde recibes los avisos; por mensaje directo si no se indica',
  'By direct message': 'Por mensaje directo',
  'In this channel': 'En este canal',
  'How often at most; at once if left out': 'Con qué frecuencia máxima; al momento si no se indica',
  'At once': 'Al momento',
  'Once a day': 'Una vez al día',
  'Once a week': 'Una vez a la semana',
  'Your alerts, each with a button that removes it':
    'Tus alertas, cada una con un botón para quitarla',
  'Remove one of your alerts': 'Quita una de tus alertas',
  'The topic of the alert': 'El tema de la alerta',
  'How many reports there are and from when, all sources and all reports':
    'Cuántas noticias hay y de cuándo, todas las fuentes y todas las noticias',
  'Show it only to me': 'Mostrar solo a mí',
  'Suggest a report for the moderators to add': 'Propón a los moderadores una noticia para añadir',
  'Link to the report, https://…': 'Enlace a la noticia, https://…',
  'For moderators: add, correct and look after the reports':
    'Para moderadores: añadir, corregir y cuidar las noticias',
  'Add a report from a link or a file; without either, paste its text':
    'Añade una noticia desde un enlace o un archivo; sin ellos, pega su texto',
  'The report as a file: a page, text, document, mail, e-book or subtitles':
    'La noticia como archivo: página, texto, documento, correo, libro electrónico o subtítulos',
  'Correct a report: its title, source, author, date, link or text':
    'Corrige una noticia: título, fuente, autor, fecha, enlace o texto',
  'Which report': 'Qué noticia',
  'What to correct; by default the details': 'Qué corregir; si no se indica, los datos',
  details: 'datos',
  text: 'texto',
  'Link to a copy of the page in an archive; “none” takes it away':
    'Enlace a una copia de la página en un archivo web; «none» lo quita',
  'Keep a report, but mark its quotes as retracted and show why':
    'Conserva una noticia, pero marca sus citas como retractadas y muestra el motivo',
  'What readers will see, for example: the source withdrew it on 9 September 2019':
    'Lo que verán los lectores, por ejemplo: la fuente la retiró el 9 de septiembre de 2019',
  'Take a report out of the corpus; /article restore brings it back':
    'Saca una noticia del corpus; /article restore la recupera',
  'Bring back a removed report, or an earlier version of a report':
    'Recupera una noticia quitada o una versión anterior de una noticia',
  'Which report; removed ones come first': 'Qué noticia; las quitadas van primero',
  'See who changed what in a report, and restore an earlier version':
    'Mira quién cambió qué en una noticia y recupera una versión anterior',
  'List the reports, newest first': 'Lista las noticias, las más recientes primero',
  'Only reports published on this day or later': 'Solo noticias publicadas desde este día',
  'Only reports published before this date': 'Solo noticias publicadas antes de este día',
  'Get all reports as one file': 'Obtén todas las noticias en un solo archivo',
  'A table for programs, or the files of the folder':
    'Una tabla para programas o los archivos de la carpeta',
  'JSON Lines, one report a line': 'JSON Lines, una noticia por línea',
  'ZIP, one Markdown file a report': 'ZIP, un archivo Markdown por noticia',
  'Questions from the last 30 days without a good answer, most asked first':
    'Preguntas de los últimos 30 días sin buena respuesta, las más frecuentes primero',
  'For moderators: feeds whose new reports come by themselves':
    'Para moderadores: feeds cuyas noticias nuevas llegan solas',
  'Read a feed: its new reports become drafts, or are published at once':
    'Lee un feed: sus noticias nuevas pasan a borrador o se publican al momento',
  'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed':
    'Enlace de un feed RSS, Atom o JSON, un sitemap de noticias o una página con feed',
  'Where its drafts are shown; by default the log channel':
    'Dónde se muestran sus borradores; si no se indica, en el canal de registro',
  'Only reports with these words: convoy iraq, "Ayn al-Asad" -football':
    'Solo noticias con estas palabras: convoy iraq, "Ayn al-Asad" -football',
  'What happens with its reports; by default a moderator decides about each':
    'Qué se hace con sus noticias; si no se indica, un moderador decide sobre cada una',
  'drafts: a moderator decides about each': 'borradores: un moderador decide sobre cada uno',
  'trusted: publish at once what has no warning':
    'de confianza: publicar al momento lo que no tenga avisos',
  'See the feeds, when each was read, and what is wrong with it':
    'Mira los feeds, cuándo se leyó cada uno y qué le pasa',
  'Change the name of a feed, its words, its channel, or what happens with its reports':
    'Cambia el nombre de un feed, sus palabras, dónde se muestra o qué se hace con él',
  'Which feed': 'Qué feed',
  'What it is called here': 'Cómo se llama aquí',
  'Stop reading a feed for now, or let a paused one go on':
    'Deja de leer un feed por ahora o reanuda uno en pausa',
  'Stop reading a feed for good; its reports and drafts stay':
    'Deja de leer un feed; sus noticias y borradores se quedan',
  'See what a feed has and what your words let through, without adding it':
    'Mira qué tiene un feed y qué dejan pasar tus palabras, sin añadirlo',
  'Link of the feed, or of a page that names it': 'Enlace del feed o de una página que lo indique',
  'Read all feeds of a list that another reader of feeds has saved (OPML)':
    'Lee todos los feeds de una lista guardada por otro lector (OPML)',
  'The list, a file with the ending .opml or .xml':
    'La lista, un archivo terminado en .opml o .xml',
  'Save the feeds as a list that other readers of feeds can take (OPML)':
    'Guarda los feeds en una lista que otros lectores aceptan (OPML)',
  'For server managers: moderators, log channel, suggestions, answers, digest':
    'Para quien administra: moderadores, canal de registro, propuestas, respuestas, resumen',
  'What you can ask, with examples from the reports':
    'Qué puedes preguntar, con ejemplos de las noticias',
  'What the bot keeps about you, and how to have it erased':
    'Qué guarda el bot sobre ti y cómo hacer que se borre',
  'Cite a report, or words that it prints, in six styles and as files':
    'Cita una noticia o palabras que publica, en seis estilos y como archivos',
  'The words to quote, exactly as printed': 'Las palabras que citas, tal como se publicaron',
  'Only this style; all six if you leave it out': 'Solo este estilo; los seis si no se indica',
};
