import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../translation.ts';

/** What the bot says of itself, in French. */
export const guide: Translation<typeof english> = {
  'talk.ask':
    'Demandez-moi ce que disent les articles, et je les cite mot pour mot, avec la source et la date.',
  'talk.greeting':
    'Bonjour. Demandez-moi ce que disent les articles, et je les cite mot pour mot, avec la source et la date.',
  'talk.farewell': 'Au revoir. Posez d’autres questions quand vous voulez.',
  'talk.thanks': 'Je vous en prie. Posez une autre question quand vous voulez.',
  'talk.complaint':
    'Désolé que cela n’ait pas aidé. Essayez d’autres mots, ou nommez la personne, le lieu ou l’événement.',
  'talk.help':
    'Posez une question sur une personne, un lieu ou un événement. Je cite mot pour mot ce que disent les articles, avec la source et la date.',
  'talk.identity':
    'Je suis un bot qui cherche dans des articles de presse et les cite. Je n’utilise aucun modèle de langage, et je n’écris rien de moi-même sur l’actualité.',
  'talk.test':
    'Je suis là. Demandez-moi ce que disent les articles, et je les cite mot pour mot, avec la source et la date.',
  'talk.judgement':
    'Je cite seulement ce que disent les articles. Je ne juge pas de ce qui est vrai, et je n’ai pas d’opinion. Demandez qui a dit quelque chose, ou ce que les articles en disent.',
  'talk.writing':
    'Je cite seulement les articles, mot pour mot. Je ne résume pas, ne traduis pas et ne rédige rien. Demandez une chose, et je montre les phrases qui en parlent.',
  'talk.everything': '`/help` montre tout.',
  'talk.examples': 'Par exemple',

  'help.title': 'Ce que vous pouvez demander',
  'help.ask':
    'Posez une question sur une personne, un lieu ou un événement avec {ask}. La réponse est citée mot pour mot des articles, avec la source et la date. Le bot n’écrit aucune phrase de lui-même sur l’actualité ; quand les articles ne disent rien, il vous le dit.',
  'help.language': 'Posez vos questions dans la langue des articles : le bot ne traduit pas.',
  'help.about-reports':
    'Posez aussi des questions sur les articles eux-mêmes : « latest news », « who wrote about the border? », « reports from last week », « which sources do you have? ». La réponse est une liste d’articles.',
  'help.no-reports': 'Il n’y a pas encore d’articles.',
  'help.examples':
    '{count, plural, one {**Par exemple**, d’après l’article présent ici :} other {**Par exemple**, d’après les # articles présents ici :}}',
  'help.count': '{count, plural, one {Il y a # article.} other {Il y a # articles.}}',
  'help.talk-title': 'Parlez-lui simplement',
  'help.talk':
    'Mentionnez le bot avec une question, écrivez-lui en privé, ou répondez à une de ses réponses pour la prolonger : « and in 2023? », « since when? », « who said that? ». La réponse montre comment il vous a compris.',
  'help.timeline':
    '{timeline} met en ordre les événements d’un sujet, avec une image. Chaque citation dit d’où vient sa date ; les citations sans date sont à la fin.',
  'help.narrow-title': 'Préciser',
  'help.narrow-source': '`source` et `author` : seulement les articles d’un média ou d’un auteur.',
  'help.narrow-speaker':
    '`speaker` : seulement ce qu’une personne ou un organisme dit dans les articles.',
  'help.narrow-published':
    '`after` et `before` : par date de parution : « 2019 », « 2019-09 », « 2019-09-07 ».',
  'help.narrow-event': '`from` et `to` : dans une chronologie, par date de l’événement.',
  'help.narrow-private': '`private` : la réponse n’est visible que par vous.',
  'help.under-title': 'Sous une réponse',
  'help.under':
    '*Contexte*, ou le numéro d’une citation, montre le passage autour ; *Suite* montre les citations suivantes. Les deux ne sont que pour vous. *Utile* et *Pas ça* disent aux modérateurs si la réponse a aidé ; appuyez sur l’autre pour changer d’avis. *Avant*, *Après*, *Plus de détails* et *Moins de détails* changent une chronologie ; *Exporter* vous envoie une réponse ou une chronologie en fichiers. *Supprimer* retire une réponse que vous avez demandée.',
  'help.more-title': 'Autres commandes',
  'help.compare':
    '{command} : quel média a rapporté un événement, quand, avec quels mots et quels chiffres.',
  'help.who':
    '{command} : comment les articles présentent une personne ou un organisme, et ce qui y est dit.',
  'help.quote': '{command} : si des mots ont été imprimés, où d’abord, et ce qui a été modifié.',
  'help.cite': '{command} : la référence d’un article ou de mots qu’il imprime, en six styles.',
  'help.alert':
    '{command} : être averti des nouveaux articles sur un sujet, par message privé ou dans un salon.',
  'help.corpus': '{command} : combien d’articles il y a, de quand et de qui.',
  'help.suggest': '{command} : proposer un article aux modérateurs.',
  'help.moderators':
    '`/article`, pour les modérateurs : {add}, corriger, rétracter, retirer et rétablir des articles ; {gaps} montre les questions sans bonne réponse, {export} envoie tous les articles en un fichier. `/feed` : {feed} lit le flux d’un média, dont les nouveaux articles deviennent des brouillons. *Add to corpus* est dans le menu d’un message, sous Applications.',
  'help.settings':
    '{command}, pour qui gère le serveur : modérateurs, salon du journal, propositions, qui voit les réponses.',
  'help.privacy': '{command} : ce que le bot garde sur vous, et comment le faire effacer.',

  'privacy.title': 'Vie privée',
  'privacy.english': 'La page ci-dessous n’existe qu’en anglais.',
  'privacy.none-kept': 'Ici, aucune question n’est gardée.',
  'privacy.kept':
    '{count, plural, one {Ici, les questions sont gardées # jour.} other {Ici, les questions sont gardées # jours.}}',

  'welcome.title': 'Merci de m’avoir ajouté',
  'welcome.what':
    'Je réponds à des questions sur des articles de presse. Je cite les articles mot pour mot, avec la source et la date, et n’écris jamais moi-même une phrase sur l’actualité. Demandez avec `/ask`, ou mentionnez-moi avec une question.',
  'welcome.first':
    '**Le premier article** : il n’y a pas encore d’articles ici, je ne peux donc rien répondre. Les membres qui ont la permission « Gérer les messages » ajoutent des articles avec `/article add`, à partir d’un lien ou d’un fichier. Ils vérifient chacun avant sa publication.',
  'welcome.reports':
    '**Articles** : {count, plural, one {il y a # article} other {il y a # articles}} pour répondre. Les membres qui ont la permission « Gérer les messages » ajoutent des articles avec `/article add`, à partir d’un lien ou d’un fichier. Ils vérifient chacun avant sa publication.',
  'welcome.settings':
    '**Réglages** : les membres qui ont la permission « Gérer le serveur » choisissent dans `/settings` qui d’autre peut ajouter des articles, et un salon qui montre chaque changement.',
  'welcome.more':
    '**Plus** : `/help` montre ce que vous pouvez demander, `/privacy` ce qui est gardé sur les personnes et comment le faire effacer.',
};
