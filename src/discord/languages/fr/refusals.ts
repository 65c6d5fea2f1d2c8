import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';

/** Refusals and faults, in French. */
export const refusals: Translation<typeof english> = {
  'fault.unknown': 'Quelque chose n’a pas marché. Veuillez réessayer. Référence : {reference}',
  'fault.of-option': '`{option}` : {sentence}',
  'fault.cannot': 'Ce n’est pas possible.',
  'fault.unknown-command':
    'Cette commande vient d’une autre version du bot. Réessayez dans une minute, ou consultez `/help`.',
  'fault.outdated-button':
    'Ce bouton vient d’une version plus ancienne et ne marche plus. Posez de nouveau la question.',

  'discord.not-permitted':
    'Je n’en ai pas le droit dans ce salon. Une personne qui gère le serveur peut me donner la permission.',
  'discord.closed-thread': 'Ce fil est fermé, je ne peux donc pas y écrire.',
  'discord.for-now':
    'Discord ne me laisse pas écrire ici pour le moment. Veuillez réessayer dans quelques minutes.',
  'discord.no-direct-messages': 'Discord ne me laisse pas vous envoyer de messages privés.',
  'discord.gone': 'Cela n’existe plus.',
  'discord.automod': 'Les règles AutoMod de ce serveur ne me laissent pas publier cela.',
  'discord.harmful-link': 'Discord ne me laisse pas publier cela, car il juge un lien dangereux.',
  'discord.deleted': 'Le message a été supprimé avant que je puisse répondre.',

  'access.managers':
    'Seuls les membres qui ont la permission « Gérer le serveur » peuvent le faire.',
  'access.moderators':
    'Seuls les modérateurs peuvent le faire : les membres qui ont « Gérer les messages » ou un rôle de modérateur.',
  'access.moderators-on-servers':
    'Seuls les modérateurs peuvent le faire, et seulement sur un serveur.',
  'access.alert': 'Seul le membre qui a créé cette alerte, ou un modérateur, peut la retirer.',
  'access.delete':
    'Seule la personne qui a posé la question, ou une personne qui peut gérer les messages, peut supprimer cette réponse.',
  'access.write-nowhere':
    'Je ne peux pas écrire ici de moi-même. Choisissez plutôt les messages privés.',
  'access.you-cannot-write':
    'Vous ne pouvez pas écrire dans ce salon, aucune alerte ne peut donc y paraître pour vous.',
  'access.i-cannot-write':
    'Je n’ai pas le droit d’écrire dans ce salon. Choisissez les messages privés, ou demandez à une personne qui gère le serveur.',

  'wait.questions':
    'Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}. Vous pouvez poser {burst, plural, one {# question} other {# questions}} d’un coup, puis une toutes les {each, plural, one {# seconde} other {# secondes}}.',
  'wait.suggestions':
    'Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}. Vous pouvez proposer {burst, plural, one {# article} other {# articles}} d’un coup, puis un toutes les {each, plural, one {# seconde} other {# secondes}}.',
  'wait.additions':
    'Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}. Vous pouvez ajouter {burst, plural, one {# article} other {# articles}} d’un coup, puis un toutes les {each, plural, one {# seconde} other {# secondes}}.',
  'wait.queue': 'Veuillez attendre : je réponds encore à vos deux dernières questions.',

  'gone.report': 'Cet article n’est plus dans le corpus.',
  'gone.passage': 'L’article a changé et n’a plus ce passage. Posez de nouveau la question.',
  'gone.words': 'L’article a changé et n’a plus ces mots. Posez de nouveau la question.',
  'gone.printed': 'Les articles n’impriment plus ces mots. Posez de nouveau la question.',
  'gone.speaker': 'Les articles n’ont plus de déclarations de cette personne ou de cet organisme.',
  'gone.source':
    'La source à laquelle cette réponse était limitée n’est plus dans le corpus. Posez de nouveau la question.',
  'gone.author':
    'L’auteur auquel cette réponse était limitée n’est plus dans le corpus. Posez de nouveau la question.',

  'ask.forwarded':
    'Je ne lis pas les messages transférés comme des questions. Posez la vôtre avec vos propres mots. Pour ajouter le message comme article, ouvrez son menu sur un serveur : Applications, puis Add to corpus.',
  'ask.wordless':
    'Je ne lis que des mots. Posez une question sur une personne, un lieu ou un événement, par exemple : When was the airport reopened?',
  'ask.not-a-follow-up':
    'Je ne peux pas lire « {typed} » comme une suite. Posez la question en entier, par exemple : When was the airport reopened?',
  'ask.hidden-role':
    'Discord ne me montre pas un message qui ne mentionne que mon rôle. Pour poser une question, commencez-le par @{bot}, ou utilisez `/ask`.',
  'ask.hidden-reply':
    'Discord ne me montre une réponse que si elle me mentionne. Pour poser une question, commencez-la par @{bot}, ou utilisez `/ask`.',

  'check.no-text': 'Il n’y a pas de texte à vérifier dans ce message.',

  'cite.nothing': 'Nommez un article, ou les mots à citer : `/cite report: …` ou `/cite words: …`.',

  'article.read-only':
    '« {title} » appartient au corpus commun, qui ne peut être que lu ici. L’opérateur du bot peut le modifier.',
  'article.several':
    '{count, plural, one {# article s’appelle « {title} ».} other {# articles s’appellent « {title} ».}} Choisissez-en un dans la liste qui s’ouvre pendant la saisie.',
  'article.none':
    'Il n’y a pas d’article de ce nom. Tapez une partie de son titre et choisissez-le dans la liste.',
  'article.none-but-one': 'Il n’y a pas d’article de ce nom. Vouliez-vous dire « {first} » ?',
  'article.none-but-two':
    'Il n’y a pas d’article de ce nom. Vouliez-vous dire « {first} » ou « {second} » ?',
  'article.none-but-three':
    'Il n’y a pas d’article de ce nom. Vouliez-vous dire « {first} », « {second} » ou « {third} » ?',

  'suggest.off': 'Les propositions sont désactivées ici. Parlez de l’article à un modérateur.',
  'suggest.known': 'Cet article est déjà dans le corpus. Merci.',
  'suggest.unreached': 'Je n’ai pas pu joindre les modérateurs. Parlez de l’article à l’un d’eux.',
  'suggest.sent': 'Merci. Un modérateur examinera votre proposition.',
};
