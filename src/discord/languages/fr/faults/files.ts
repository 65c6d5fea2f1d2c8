import type { FILE_TEXTS } from '../../../../text/faults/file-texts.ts';
import type { Translation } from '../../translation.ts';

/** Files that cannot be read, in French. */
export const fileFaults: Translation<typeof FILE_TEXTS> = {
  'fault.file-large': 'Ce fichier dépasse {limit, number} Mo. Collez plutôt le texte de l’article.',
  'fault.file-unknown':
    'Je peux lire des pages web (.html, .mht), du texte (.txt, .rtf), du Markdown (.md), des documents (.docx, .odt, .pdf, .epub), des courriels (.eml) et des sous-titres (.vtt, .srt). Enregistrez le fichier sous l’une de ces formes, ou collez son texte.',
  'fault.file-broken': 'Ce fichier est abîmé. Collez plutôt son texte.',
  'fault.file-unpacked': 'Ce fichier est trop grand une fois décompressé. Collez plutôt son texte.',
  'fault.file-unsafe': 'Ce fichier ne peut pas être lu sans risque. Collez plutôt son texte.',
  'fault.file-empty': 'Il n’y a pas de texte dans ce fichier. Collez le texte de l’article.',

  'fault.word-old':
    'C’est un document Word ancien ou chiffré. Enregistrez-le en .docx sans mot de passe, ou collez son texte.',
  'fault.word-other': 'Cette archive n’est pas un document Word. Sortez-en d’abord l’article.',
  'fault.word-broken': 'Ce document Word est abîmé. Collez plutôt son texte.',
  'fault.word-unsafe': 'Ce document Word ne peut pas être lu sans risque. Collez plutôt son texte.',
  'fault.document-broken': 'Ce document est abîmé. Collez plutôt son texte.',
  'fault.book-broken': 'Ce livre numérique est abîmé. Collez plutôt le texte de l’article.',
  'fault.book-long': 'C’est un livre. N’envoyez que l’article, ou collez son texte.',
  'fault.subtitles-empty':
    'Il n’y a pas de mots dans ces sous-titres. Collez le texte de l’article.',
  'fault.mail-broken': 'Ce courriel est abîmé. Collez plutôt le texte de l’article.',
  'fault.mail-empty':
    'Ce courriel n’a pas de texte à lui. Si l’article y est joint, ajoutez le fichier joint.',

  'fault.pdf-pictures':
    'Ce PDF contient des images de pages, pas du texte. Collez le texte de l’article.',
  'fault.pdf-pages':
    'Ce PDF a plus de {most, plural, one {# page} other {# pages}}. Collez le texte de l’article.',
  'fault.pdf-password':
    'Ce PDF est protégé par un mot de passe. Collez plutôt le texte de l’article.',
  'fault.pdf-broken': 'Ce PDF est abîmé. Collez plutôt le texte de l’article.',
  'fault.pdf-full': 'Une page de ce PDF a trop de texte. Collez plutôt le texte de l’article.',
  'fault.pdf-unpacked':
    'Ce PDF est trop grand une fois décompressé. Collez plutôt le texte de l’article.',
  'fault.pdf-unsafe':
    'Ce PDF ne peut pas être lu sans risque. Collez plutôt le texte de l’article.',

  'fault.is-picture':
    'C’est une image, et je ne peux pas lire les mots dans les images. Collez le texte de l’article.',
  'fault.is-recording':
    'C’est un enregistrement, et je ne peux pas l’écouter. Ajoutez ses sous-titres (.vtt ou .srt), ou collez ses paroles.',
  'fault.is-archive': 'C’est une archive. Sortez-en d’abord l’article.',
  'fault.is-link': 'Ce fichier ne contient qu’un lien. Ouvrez-le et donnez-moi le lien de la page.',
  'fault.is-web-archive':
    'C’est une archive web de Safari, que je ne peux pas lire. Enregistrez la page en PDF ou en code source.',
  'fault.is-list':
    'C’est une liste d’articles pour des programmes, pas un article. Ouvrez l’article lui-même et donnez-moi son lien.',
  'fault.is-data':
    'Ce fichier contient des données pour des programmes. Collez le texte de l’article.',
  'fault.is-table': 'Je ne peux pas lire les feuilles de calcul. Collez le texte de l’article.',
  'fault.is-slides':
    'Je ne peux pas lire les présentations. Enregistrez la vôtre en PDF, ou collez son texte.',
  'fault.is-pages':
    'Je ne peux pas lire les documents Pages. Exportez le vôtre en Word ou en PDF, ou collez son texte.',
};
