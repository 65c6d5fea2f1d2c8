import type { INTAKE_TEXTS } from '../../../../text/faults/intake-texts.ts';
import type { Translation } from '../../translation.ts';

/** Links, pages and drafts that cannot be taken in, in French. */
export const intakeFaults: Translation<typeof INTAKE_TEXTS> = {
  'fault.link-long':
    'Ce lien a plus de {longest, plural, one {# caractère} other {# caractères}} ; raccourcissez-le.',
  'fault.link-none': 'Ce n’est pas un lien. Écrivez-en un qui commence par https:// ou http://.',
  'fault.link-not-public':
    'Ce lien ne mène pas à une page publique, je ne l’ai donc pas téléchargée.',
  'fault.link-password': 'Ce lien contient un nom d’utilisateur ou un mot de passe. Retirez-le.',
  'fault.link-many-redirects': 'Ce lien redirige trop de fois. Donnez le lien auquel il aboutit.',
  'fault.link-redirect-nowhere': 'Ce lien redirige dans le vide. Donnez le lien auquel il aboutit.',
  'fault.link-google-news':
    'C’est un lien de Google Actualités, qui ne fait que mener à l’article. Ouvrez-le et donnez-moi le lien de l’article.',

  'fault.site-late': 'Ce site a mis trop de temps. Réessayez plus tard, ou collez le texte.',
  'fault.site-silent': 'Ce site n’a pas répondu. Réessayez plus tard, ou collez le texte.',
  'fault.site-error':
    'Ce site signale une erreur ({status}). Réessayez plus tard, ou collez le texte.',
  'fault.site-refuses':
    'Ce site ne me donne pas la page ({status}). Enregistrez-la et ajoutez le fichier, ou collez son texte.',
  'fault.site-coding':
    'Ce site envoie ses pages sous une forme que je ne peux pas lire. Collez plutôt le texte.',

  'fault.page-none': 'Il n’y a pas de page à ce lien ({status}).',
  'fault.page-other': 'Ce lien mène à autre chose qu’une page, un texte ou un document.',
  'fault.page-large': 'Cette page est trop grande. Collez plutôt le texte de l’article.',
  'fault.page-unsafe':
    'Cette page ne peut pas être lue sans risque. Collez plutôt le texte de l’article.',
  'fault.page-no-report':
    'Je n’ai trouvé aucun article sur cette page. Si vous pouvez en lire un, collez plutôt son texte.',
  'fault.post-unreadable': 'Je ne peux pas lire cette publication d’ici. Collez plutôt son texte.',

  'fault.reading-long':
    'La lecture a été trop longue, je l’ai donc arrêtée. Collez plutôt le texte de l’article.',
  'fault.reading-large':
    'La lecture a pris trop de mémoire, je l’ai donc arrêtée. Collez plutôt le texte de l’article.',
  'fault.unreadable': 'Cela n’a pas pu être lu. Collez plutôt le texte de l’article.',
  'fault.reading-busy':
    'Trop d’articles sont en cours de lecture. Veuillez réessayer dans une minute.',
  'fault.reading-yours':
    'Je lis encore votre dernier article. Veuillez réessayer quand ce sera fini.',
  'fault.text-long':
    'Il y a plus de 1 Mo de texte, la limite pour un article. N’envoyez que l’article, ou divisez-le.',
  'fault.details-long': 'Le titre, la source, l’auteur ou le lien est trop long.',

  'fault.draft-no-title':
    'Le brouillon n’a pas de titre. Donnez-lui le gros titre, ou les premiers mots de l’article.',
  'fault.draft-no-body': 'Le brouillon n’a pas de texte. Collez le texte de l’article.',
  'fault.draft-unfit': 'Le brouillon ne peut pas encore être publié. À vérifier : {parts}.',
  'fault.drafts-yours':
    'Vous avez trop de brouillons ouverts. Publiez-en ou écartez-en d’abord quelques-uns ; les autres sont retirés après un jour.',
  'fault.drafts-all':
    'Trop de brouillons sont ouverts. Publiez-en ou écartez-en d’abord quelques-uns ; les autres sont retirés après un jour.',
  'fault.drafts-fed':
    'Trop de brouillons des flux attendent. Publiez-en ou refusez-en quelques-uns, et le flux reprendra.',
  'fault.suggestions-all':
    'Trop de propositions attendent. Proposez cet article quand un modérateur en aura examiné quelques-unes.',
  'fault.suggestions-large':
    'Vos propositions en attente ont atteint la taille limite. Proposez cet article quand un modérateur en aura examiné quelques-unes.',
  'fault.suggestions-yours':
    'Vous avez {most, plural, one {# proposition} other {# propositions}} en attente, c’est la limite. Proposez cet article quand un modérateur en aura examiné quelques-unes.',

  'fault.evidence-record':
    'L’enregistrement de la page téléchargée est abîmé. Restaurez-le depuis une sauvegarde.',
  'fault.evidence-gone':
    'La page téléchargée est abîmée : elle a disparu. Restaurez-la depuis une sauvegarde.',
  'fault.evidence-packed':
    'La page téléchargée est abîmée : elle ne peut pas être décompressée. Restaurez-la depuis une sauvegarde.',
  'fault.evidence-changed':
    'La page téléchargée est abîmée : son SHA-256 n’est pas celui qui a été noté. Restaurez-la depuis une sauvegarde.',

  'fault.article-gone': 'L’article « {id} » n’existe plus ; votre changement n’a pas été fait.',
  'fault.article-changed':
    'L’article « {id} » a changé depuis ; votre changement n’a pas été fait. Regardez-le d’abord de nouveau.',
  'fault.article-none': 'Il n’y a pas d’article « {id} ».',
  'fault.article-unfit': 'L’article ne peut pas être enregistré. À vérifier : {parts}.',
  'fault.article-same-link': 'L’article « {id} » a le même lien.',
  'fault.id-same-but-case':
    'L’identifiant de l’article « {id} » ne diffère que par les majuscules et les minuscules ; choisissez-en un autre.',
  'fault.id-same-but-accents':
    'L’identifiant de l’article « {id} » ne diffère que par le codage de ses lettres accentuées, « {typed} » et « {other} » ; choisissez-en un autre.',
  'fault.id-same-but-both':
    'L’identifiant de l’article « {id} » ne diffère que par les majuscules et les minuscules et par le codage de ses lettres accentuées, « {typed} » et « {other} » ; choisissez-en un autre.',
  'fault.article-file':
    'Le fichier de cet article est défectueux. Corrigez-le ou retirez-le d’abord : {place}',
  'fault.zip-full':
    'Une archive ZIP contient au plus {most, plural, one {# fichier} other {# fichiers}}, et il y a {count, plural, one {# article} other {# articles}}. Exportez-les en JSON Lines.',

  'fault.zone-unknown':
    'Il n’y a pas de fuseau horaire « {typed} ». Les fuseaux portent le nom de leur plus grande ville, par exemple {names}.',
};
