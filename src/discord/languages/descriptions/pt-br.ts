/** Descriptions of commands, options and choices in Brazilian Portuguese, by their English text. */
export const ptBr: Readonly<Record<string, string>> = {
  'Ask what the reports say, and get their own words with source and date':
    'Pergunte o que dizem as notícias: citadas palavra por palavra, com fonte e data',
  'What you want to know': 'O que você quer saber',
  'Only reports from this publication': 'Só notícias deste veículo',
  'Only reports by this writer': 'Só notícias deste autor',
  'Only what this person or body says, in the reports':
    'Só o que esta pessoa ou entidade diz nas notícias',
  'Only reports published on this day or later: 2019, Sept 2019, last week …':
    'Só notícias publicadas a partir deste dia: 2019, 2019-09, 2019-09-07…',
  'Only reports published before this date: 2019, Sept 2019, last week …':
    'Só notícias publicadas antes deste dia: 2019, 2019-09, 2019-09-07…',
  'Show the answer only to me': 'Mostrar a resposta só para mim',
  'See what happened when, in the words of the reports, with a picture':
    'Veja o que aconteceu e quando, nas palavras das notícias, com uma imagem',
  'A person, a place or an event': 'Uma pessoa, um lugar ou um acontecimento',
  'Only events on or after this date: 2019, Sept 2019, last week …':
    'Só acontecimentos a partir deste dia: 2019, 2019-09, 2019-09-07…',
  'Only events on or before this date: 2019, Sept 2019, last week …':
    'Só acontecimentos até este dia: 2019, 2019-09, 2019-09-07…',
  'Most entries to show; 12 by default': 'Máximo de itens; 12 por padrão',
  'Show the timeline only to me': 'Mostrar a linha do tempo só para mim',
  'See which outlet reported an event when, in its own words, with the figures of each':
    'Veja qual veículo noticiou um acontecimento e quando, com suas palavras e seus números',
  'An event, with a name or a place': 'Um acontecimento, com um nome ou um lugar',
  'When it happened: 4 April 2017, April 2017, 2017 …':
    'Quando aconteceu: 2017-04-04, 2017-04, 2017…',
  'Show the comparison only to me': 'Mostrar a comparação só para mim',
  'See how the reports introduce a person or a body, and what it says in them':
    'Veja como as notícias apresentam uma pessoa ou entidade e o que ela diz nelas',
  'A person or a body that the reports quote': 'Uma pessoa ou entidade que as notícias citam',
  'Check whether the reports print these words, who did first, and what was altered':
    'Verifique se as notícias publicam estas palavras, quem foi o primeiro e o que mudou',
  'The words as you read them. “…” stands for words left out':
    'As palavras como você as leu. “…” indica palavras omitidas',
  'Hear of new reports about a topic, by direct message or in a channel':
    'Receba avisos de novas notícias sobre um tema, por mensagem direta ou em um canal',
  'Hear of every new report about a person, a place or an event':
    'Receba aviso de cada nova notícia sobre uma pessoa, um lugar ou um acontecimento',
  'What the reports must be about, or a question that they must answer':
    'De que as notícias devem tratar, ou uma pergunta a que devem responder',
  'Where you hear of them; by direct message if left out':
    'Onde você recebe os avisos; por mensagem direta, se não indicado',
  'By direct message': 'Por mensagem direta',
  'In this channel': 'Neste canal',
  'How often at most; at once if left out': 'Com que frequência máxima; na hora, se não indicado',
  'At once': 'Na hora',
  'Once a day': 'Uma vez por dia',
  'Once a week': 'Uma vez por semana',
  'Your alerts, each with a button that removes it':
    'Seus alertas, cada um com um botão para removê-lo',
  'Remove one of your alerts': 'Remova um dos seus alertas',
  'The topic of the alert': 'O tema do alerta',
  'How many reports there are and from when, all sources and all reports':
    'Quantas notícias há e de quando, todas as fontes e todas as notícias',
  'Show it only to me': 'Mostrar só para mim',
  'Suggest a report for the moderators to add': 'Sugira aos moderadores uma notícia para adicionar',
  'Link to the report, https://…': 'Link da notícia, https://…',
  'For moderators: add, correct and look after the reports':
    'Para moderadores: adicionar, corrigir e cuidar das notícias',
  'Add a report from a link or a file; without either, paste its text':
    'Adicione uma notícia de um link ou arquivo; sem nenhum dos dois, cole o texto',
  'The report as a file: a page, text, document, mail, e-book or subtitles':
    'A notícia como arquivo: página, texto, documento, e-mail, e-book ou legendas',
  'Correct a report: its title, source, author, date, link or text':
    'Corrija uma notícia: título, fonte, autor, data, link ou texto',
  'Which report': 'Qual notícia',
  'What to correct; by default the details': 'O que corrigir; por padrão, os dados',
  details: 'dados',
  text: 'texto',
  'Link to a copy of the page in an archive; “none” takes it away':
    'Link de uma cópia da página em um arquivo da web; “none” o remove',
  'Keep a report, but mark its quotes as retracted and show why':
    'Mantenha uma notícia, mas marque suas citações como retratadas e mostre o motivo',
  'What readers will see, for example: the source withdrew it on 9 September 2019':
    'O que os leitores verão, por exemplo: a fonte a retirou em 9 de setembro de 2019',
  'Take a report out of the corpus; /article restore brings it back':
    'Tire uma notícia do acervo; /article restore a traz de volta',
  'Bring back a removed report, or an earlier version of a report':
    'Recupere uma notícia removida ou uma versão anterior de uma notícia',
  'Which report; removed ones come first': 'Qual notícia; as removidas vêm primeiro',
  'See who changed what in a report, and restore an earlier version':
    'Veja quem mudou o quê em uma notícia e recupere uma versão anterior',
  'List the reports, newest first': 'Liste as notícias, das mais novas às mais antigas',
  'Only reports published on this day or later': 'Só notícias publicadas a partir deste dia',
  'Only reports published before this date': 'Só notícias publicadas antes deste dia',
  'Get all reports as one file': 'Obtenha todas as notícias em um só arquivo',
  'A table for programs, or the files of the folder':
    'Uma tabela para programas ou os arquivos da pasta',
  'JSON Lines, one report a line': 'JSON Lines, uma notícia por linha',
  'ZIP, one Markdown file a report': 'ZIP, um arquivo Markdown por notícia',
  'Questions from the last 30 days without a good answer, most asked first':
    'Perguntas dos últimos 30 dias sem boa resposta, as mais frequentes primeiro',
  'For moderators: feeds whose new reports come by themselves':
    'Para moderadores: feeds cujas novas notícias chegam sozinhas',
  'Read a feed: its new reports become drafts, or are published at once':
    'Leia um feed: suas novas notícias viram rascunhos ou são publicadas na hora',
  'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed':
    'Link de um feed RSS, Atom ou JSON, um sitemap de notícias ou uma página com feed',
  'Where its drafts are shown; by default the log channel':
    'Onde aparecem os rascunhos; por padrão, no canal de registro',
  'Only reports with these words: convoy iraq, "Ayn al-Asad" -football':
    'Só notícias com estas palavras: convoy iraq, "Ayn al-Asad" -football',
  'What happens with its reports; by default a moderator decides about each':
    'O que se faz com as notícias; por padrão, um moderador decide sobre cada uma',
  'drafts: a moderator decides about each': 'rascunhos: um moderador decide sobre cada um',
  'trusted: publish at once what has no warning':
    'confiável: publicar na hora o que não tiver avisos',
  'See the feeds, when each was read, and what is wrong with it':
    'Veja os feeds, quando cada um foi lido e o que há de errado com ele',
  'Change the name of a feed, its words, its channel, or what happens with its reports':
    'Mude o nome de um feed, as palavras, o canal ou o que se faz com suas notícias',
  'Which feed': 'Qual feed',
  'What it is called here': 'Como ele se chama aqui',
  'Stop reading a feed for now, or let a paused one go on':
    'Pause a leitura de um feed ou retome um feed pausado',
  'Stop reading a feed for good; its reports and drafts stay':
    'Pare de ler um feed de vez; suas notícias e rascunhos ficam',
  'See what a feed has and what your words let through, without adding it':
    'Veja o que um feed tem e o que suas palavras deixam passar, sem adicioná-lo',
  'Link of the feed, or of a page that names it': 'Link do feed ou de uma página que o indica',
  'Read all feeds of a list that another reader of feeds has saved (OPML)':
    'Leia todos os feeds de uma lista salva por outro leitor de feeds (OPML)',
  'The list, a file with the ending .opml or .xml':
    'A lista, um arquivo terminado em .opml ou .xml',
  'Save the feeds as a list that other readers of feeds can take (OPML)':
    'Salve os feeds em uma lista que outros leitores de feeds aceitam (OPML)',
  'For server managers: moderators, log channel, suggestions, answers, digest':
    'Para quem gerencia o servidor: moderadores, registro, sugestões, respostas, resumo',
  'What you can ask, with examples from the reports':
    'O que você pode perguntar, com exemplos das notícias',
  'What the bot keeps about you, and how to have it erased':
    'O que o bot guarda sobre você e como pedir que seja apagado',
  'Cite a report, or words that it prints, in six styles and as files':
    'Cite uma notícia ou palavras que ela publica, em seis estilos e como arquivos',
  'The words to quote, exactly as printed': 'As palavras a citar, exatamente como publicadas',
  'Only this style; all six if you leave it out': 'Só este estilo; todos os seis, se não indicado',
};
