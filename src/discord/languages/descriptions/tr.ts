/** Descriptions of commands, options and choices in Turkish, by their English text. */
export const tr: Readonly<Record<string, string>> = {
  'Ask what the reports say, and get their own words with source and date':
    'Haberlerin ne dediğini sorun: kelimesi kelimesine, kaynağı ve tarihiyle',
  'What you want to know': 'Bilmek istediğiniz şey',
  'Only reports from this publication': 'Yalnızca bu yayının haberleri',
  'Only reports by this writer': 'Yalnızca bu yazarın haberleri',
  'Only what this person or body says, in the reports':
    'Yalnızca bu kişinin veya kurumun haberlerde söyledikleri',
  'Only reports published on this day or later: 2019, Sept 2019, last week …':
    'Yalnızca bu gün veya sonrasında yayımlanan haberler: 2019, 2019-09, 2019-09-07…',
  'Only reports published before this date: 2019, Sept 2019, last week …':
    'Yalnızca bu günden önce yayımlanan haberler: 2019, 2019-09, 2019-09-07…',
  'Show the answer only to me': 'Yanıtı yalnızca bana göster',
  'See what happened when, in the words of the reports, with a picture':
    'Neyin ne zaman olduğunu haberlerin kendi sözleriyle ve bir görselle görün',
  'A person, a place or an event': 'Bir kişi, bir yer veya bir olay',
  'Only events on or after this date: 2019, Sept 2019, last week …':
    'Yalnızca bu gün veya sonrasındaki olaylar: 2019, 2019-09, 2019-09-07…',
  'Only events on or before this date: 2019, Sept 2019, last week …':
    'Yalnızca bu güne kadarki olaylar: 2019, 2019-09, 2019-09-07…',
  'Most entries to show; 12 by default': 'En çok kaç madde gösterilsin; belirtilmezse 12',
  'Show the timeline only to me': 'Zaman çizelgesini yalnızca bana göster',
  'See which outlet reported an event when, in its own words, with the figures of each':
    'Bir olayı hangi yayının ne zaman, hangi sözlerle ve sayılarla bildirdiğini görün',
  'An event, with a name or a place': 'Bir olay, bir ad veya yer ile',
  'When it happened: 4 April 2017, April 2017, 2017 …':
    'Ne zaman olduğu: 2017-04-04, 2017-04, 2017…',
  'Show the comparison only to me': 'Karşılaştırmayı yalnızca bana göster',
  'See how the reports introduce a person or a body, and what it says in them':
    'Haberlerin bir kişiyi veya kurumu nasıl tanıttığını ve onun ne dediğini görün',
  'A person or a body that the reports quote': 'Haberlerin alıntıladığı bir kişi veya kurum',
  'Check whether the reports print these words, who did first, and what was altered':
    'Haberler bu sözleri yazıyor mu, ilk kim yazdı ve ne değişti: denetleyin',
  'The words as you read them. “…” stands for words left out':
    'Okuduğunuz haliyle sözler. “…” atlanan sözlerin yerine geçer',
  'Hear of new reports about a topic, by direct message or in a channel':
    'Bir konudaki yeni haberlerden direkt mesajla veya bir kanalda haberdar olun',
  'Hear of every new report about a person, a place or an event':
    'Bir kişi, yer veya olayla ilgili her yeni haberden haberdar olun',
  'What the reports must be about, or a question that they must answer':
    'Haberlerin konusu veya yanıtlamaları gereken bir soru',
  'Where you hear of them; by direct message if left out':
    'Nerede bildirileceği; belirtilmezse direkt mesajla',
  'By direct message': 'Direkt mesajla',
  'In this channel': 'Bu kanalda',
  'How often at most; at once if left out': 'En çok ne sıklıkta; belirtilmezse hemen',
  'At once': 'Hemen',
  'Once a day': 'Günde bir',
  'Once a week': 'Haftada bir',
  'Your alerts, each with a button that removes it': 'Uyarılarınız, her biri kaldırma düğmesiyle',
  'Remove one of your alerts': 'Uyarılarınızdan birini kaldırın',
  'The topic of the alert': 'Uyarının konusu',
  'How many reports there are and from when, all sources and all reports':
    'Kaç haber var ve ne zamandan, tüm kaynaklar ve tüm haberler',
  'Show it only to me': 'Yalnızca bana göster',
  'Suggest a report for the moderators to add': 'Moderatörlere eklemeleri için bir haber önerin',
  'Link to the report, https://…': 'Haberin bağlantısı, https://…',
  'For moderators: add, correct and look after the reports':
    'Moderatörler için: haber ekleme, düzeltme ve bakım',
  'Add a report from a link or a file; without either, paste its text':
    'Bağlantı veya dosyadan haber ekleyin; ikisi de yoksa metnini yapıştırın',
  'The report as a file: a page, text, document, mail, e-book or subtitles':
    'Dosya olarak haber: sayfa, metin, belge, e-posta, e-kitap veya altyazı',
  'Correct a report: its title, source, author, date, link or text':
    'Bir haberi düzeltin: başlık, kaynak, yazar, tarih, bağlantı veya metin',
  'Which report': 'Hangi haber',
  'What to correct; by default the details': 'Neyin düzeltileceği; belirtilmezse künye',
  details: 'künye',
  text: 'metin',
  'Link to a copy of the page in an archive; “none” takes it away':
    'Sayfanın bir arşivdeki kopyasının bağlantısı; “none” onu kaldırır',
  'Keep a report, but mark its quotes as retracted and show why':
    'Haberi tutun, ama alıntılarını geri çekilmiş olarak işaretleyin ve nedenini gösterin',
  'What readers will see, for example: the source withdrew it on 9 September 2019':
    'Okurların göreceği metin, örneğin: kaynak 9 Eylül 2019’da geri çekti',
  'Take a report out of the corpus; /article restore brings it back':
    'Bir haberi derlemeden çıkarın; /article restore geri getirir',
  'Bring back a removed report, or an earlier version of a report':
    'Kaldırılmış bir haberi veya bir haberin önceki sürümünü geri getirin',
  'Which report; removed ones come first': 'Hangi haber; kaldırılanlar önce gelir',
  'See who changed what in a report, and restore an earlier version':
    'Bir haberde kimin neyi değiştirdiğini görün ve önceki bir sürümü geri getirin',
  'List the reports, newest first': 'Haberleri en yeniden başlayarak listeleyin',
  'Only reports published on this day or later':
    'Yalnızca bu gün veya sonrasında yayımlanan haberler',
  'Only reports published before this date': 'Yalnızca bu günden önce yayımlanan haberler',
  'Get all reports as one file': 'Tüm haberleri tek dosya olarak alın',
  'A table for programs, or the files of the folder':
    'Programlar için bir tablo veya klasörün dosyaları',
  'JSON Lines, one report a line': 'JSON Lines, satır başına bir haber',
  'ZIP, one Markdown file a report': 'ZIP, haber başına bir Markdown dosyası',
  'Questions from the last 30 days without a good answer, most asked first':
    'Son 30 günün iyi yanıt bulamayan soruları, en çok sorulanlar önce',
  'For moderators: feeds whose new reports come by themselves':
    'Moderatörler için: yeni haberleri kendiliğinden gelen akışlar',
  'Read a feed: its new reports become drafts, or are published at once':
    'Bir akışı okuyun: yeni haberleri taslak olur veya hemen yayımlanır',
  'Link of an RSS, Atom or JSON feed, a sitemap for news, or a page that names its feed':
    'Bir RSS, Atom veya JSON akışının, haber site haritasının ya da akışlı bir sayfanın linki',
  'Where its drafts are shown; by default the log channel':
    'Taslakların gösterileceği yer; belirtilmezse kayıt kanalı',
  'Only reports with these words: convoy iraq, "Ayn al-Asad" -football':
    'Yalnızca bu sözcükleri içeren haberler: convoy iraq, "Ayn al-Asad" -football',
  'What happens with its reports; by default a moderator decides about each':
    'Haberleriyle ne yapılacağı; belirtilmezse her birine moderatör karar verir',
  'drafts: a moderator decides about each': 'taslak: her birine bir moderatör karar verir',
  'trusted: publish at once what has no warning': 'güvenilir: uyarısı olmayanı hemen yayımla',
  'See the feeds, when each was read, and what is wrong with it':
    'Akışları, ne zaman okunduklarını ve sorunlarını görün',
  'Change the name of a feed, its words, its channel, or what happens with its reports':
    'Akışın adını, sözcüklerini, kanalını veya haberleriyle ne yapılacağını değiştirin',
  'Which feed': 'Hangi akış',
  'What it is called here': 'Buradaki adı',
  'Stop reading a feed for now, or let a paused one go on':
    'Bir akışı duraklatın veya duraklatılmış olanı sürdürün',
  'Stop reading a feed for good; its reports and drafts stay':
    'Bir akışı okumayı tümüyle bırakın; haberleri ve taslakları kalır',
  'See what a feed has and what your words let through, without adding it':
    'Bir akışı eklemeden, içindekileri ve sözcüklerinizden geçenleri görün',
  'Link of the feed, or of a page that names it':
    'Akışın veya onu belirten bir sayfanın bağlantısı',
  'Read all feeds of a list that another reader of feeds has saved (OPML)':
    'Başka bir akış okuyucunun kaydettiği listedeki tüm akışları okuyun (OPML)',
  'The list, a file with the ending .opml or .xml':
    'Liste, uzantısı .opml veya .xml olan bir dosya',
  'Save the feeds as a list that other readers of feeds can take (OPML)':
    'Akışları başka akış okuyucuların alabileceği bir liste olarak kaydedin (OPML)',
  'For server managers: moderators, log channel, suggestions, answers, digest':
    'Sunucu yöneticileri için: moderatörler, kayıt kanalı, öneriler, yanıtlar, özet',
  'What you can ask, with examples from the reports':
    'Neler sorabileceğiniz, haberlerden örneklerle',
  'What the bot keeps about you, and how to have it erased':
    'Botun sizinle ilgili neleri sakladığı ve bunların nasıl sildirileceği',
  'Cite a report, or words that it prints, in six styles and as files':
    'Bir haberi veya içindeki sözleri altı biçemde ve dosya olarak kaynak gösterin',
  'The words to quote, exactly as printed': 'Alıntılanacak sözler, tam yazıldığı gibi',
  'Only this style; all six if you leave it out': 'Yalnızca bu biçem; belirtilmezse altısı da',
};
