/**
 * Names of large outlets by host. Pages also name themselves, but often by a host, a company or a
 * section; readers know the outlet by its name. Each name begins with a capital. Broadcasters and
 * papers known by their initials have both, and editions have their country. Each line has the host
 * without `www.`, a space and the name. A host also covers the hosts below it.
 */
const OUTLETS = `
20min.ch 20 Minuten
20minutes.fr 20 Minutes
9news.com.au 9News
abc.es ABC
abc.net.au ABC News
abcnews.go.com ABC News
afp.com AFP
aftenposten.no Aftenposten
aftonbladet.se Aftonbladet
agi.it AGI
ahram.org.eg Al-Ahram
aif.ru Argumenty i Fakty
ajc.com The Atlanta Journal-Constitution
aktuality.sk Aktuality.sk
al.com AL.com
alarabiya.net Al Arabiya
aljazeera.com Al Jazeera
aljazeera.net Al Jazeera
allafrica.com allAfrica
almasryalyoum.com Al-Masry Al-Youm
al-monitor.com Al-Monitor
alquds.co.uk Al-Quds Al-Arabi
aa.com.tr Anadolu Agency
ansa.it ANSA
apnews.com Associated Press
ara.cat Ara
arabnews.com Arab News
arstechnica.com Ars Technica
asahi.com Asahi Shimbun
asharq.com Asharq News
aawsat.com Asharq Al-Awsat
axios.com Axios
b92.net B92
b.dk Berlingske
berlingske.dk Berlingske
baltimoresun.com The Baltimore Sun
bangkokpost.com Bangkok Post
barrons.com Barron's
bbc.co.uk BBC
bbc.com BBC
belfasttelegraph.co.uk Belfast Telegraph
berliner-zeitung.de Berliner Zeitung
bhaskar.com Dainik Bhaskar
bild.de Bild
bloomberg.com Bloomberg
bostonglobe.com The Boston Globe
br.de Bayerischer Rundfunk (BR)
breitbart.com Breitbart
businessinsider.com Business Insider
businessinsider.de Business Insider DE
business-standard.com Business Standard
bt.dk B.T.
buzzfeednews.com BuzzFeed News
canada.com Canada.com
canberratimes.com.au The Canberra Times
capital.bg Capital
capital.de Capital
cbc.ca CBC News
cbsnews.com CBS News
channelnewsasia.com CNA
chicagotribune.com Chicago Tribune
china.org.cn China.org.cn
chinadaily.com.cn China Daily
chosun.com The Chosun Ilbo
chron.com Houston Chronicle
houstonchronicle.com Houston Chronicle
chunichi.co.jp Chunichi Shimbun
clarin.com Clarín
cnbc.com CNBC
cnet.com CNET
cnn.com CNN
corriere.it Corriere della Sera
csmonitor.com The Christian Science Monitor
ctvnews.ca CTV News
cumhuriyet.com.tr Cumhuriyet
dagbladet.no Dagbladet
dailymail.co.uk Daily Mail
dailymaverick.co.za Daily Maverick
dailysabah.com Daily Sabah
dailystar.co.uk Daily Star
dailystar.com.lb The Daily Star
dallasnews.com The Dallas Morning News
dawn.com Dawn
delfi.ee Delfi
delfi.lt Delfi
delfi.lv Delfi
denik.cz Deník
denverpost.com The Denver Post
der-postillon.com Der Postillon
dr.dk DR
derstandard.at Der Standard
derstandard.de Der Standard
derwesten.de Der Westen
detroitnews.com The Detroit News
deutschlandfunk.de Deutschlandfunk
dn.pt Diário de Notícias
dn.se Dagens Nyheter
diepresse.com Die Presse
dn.no Dagens Næringsliv
dnaindia.com DNA India
donga.com The Dong-A Ilbo
dw.com Deutsche Welle
economist.com The Economist
economictimes.indiatimes.com The Economic Times
efe.com EFE
ekathimerini.com Kathimerini
kathimerini.gr Kathimerini
ekstrabladet.dk Ekstra Bladet
elcomercio.pe El Comercio
elconfidencial.com El Confidencial
eldiario.es elDiario.es
elespectador.com El Espectador
elmundo.es El Mundo
elnacional.com El Nacional
elpais.com El País
elperiodico.com El Periódico
elpais.com.uy El País Uruguay
eltiempo.com El Tiempo
eluniversal.com.mx El Universal
engadget.com Engadget
english.alarabiya.net Al Arabiya
euobserver.com EUobserver
euractiv.com Euractiv
euronews.com Euronews
europapress.es Europa Press
eurosport.com Eurosport
excelsior.com.mx Excélsior
express.co.uk Daily Express
expressen.se Expressen
faz.net Frankfurter Allgemeine Zeitung
fd.nl Het Financieele Dagblad
financialexpress.com The Financial Express
financialpost.com Financial Post
focus.de Focus Online
folha.uol.com.br Folha de S.Paulo
forbes.com Forbes
foreignaffairs.com Foreign Affairs
foreignpolicy.com Foreign Policy
fortune.com Fortune
foxbusiness.com Fox Business
foxnews.com Fox News
fr.de Frankfurter Rundschau
france24.com France 24
francetvinfo.fr Franceinfo
franceinfo.fr Franceinfo
freebeacon.com The Washington Free Beacon
freiepresse.de Freie Presse
ft.com Financial Times
g1.globo.com G1
oglobo.globo.com O Globo
gazeta.pl Gazeta.pl
wyborcza.pl Gazeta Wyborcza
gazeta.ru Gazeta.ru
gizmodo.com Gizmodo
globalnews.ca Global News
globaltimes.cn Global Times
golem.de Golem
gp.se Göteborgs-Posten
gulfnews.com Gulf News
gulf-times.com Gulf Times
haaretz.com Haaretz
haberturk.com Habertürk
habarileo.co.tz Habari Leo
handelsblatt.com Handelsblatt
hani.co.kr The Hankyoreh
hankookilbo.com Hankook Ilbo
heise.de Heise
hbl.fi Hufvudstadsbladet
heraldscotland.com The Herald
heraldsun.com.au Herald Sun
hindustantimes.com Hindustan Times
hln.be Het Laatste Nieuws
hollywoodreporter.com The Hollywood Reporter
hs.fi Helsingin Sanomat
huffingtonpost.com HuffPost
huffpost.com HuffPost
hurriyet.com.tr Hürriyet
hurriyetdailynews.com Hürriyet Daily News
hvg.hu HVG
idnes.cz iDNES.cz
ilfattoquotidiano.it Il Fatto Quotidiano
ilanganews.co.za Ilanga
ilgiornale.it Il Giornale
ilmessaggero.it Il Messaggero
ilsole24ore.com Il Sole 24 Ore
iltalehti.fi Iltalehti
is.fi Ilta-Sanomat
independent.co.uk The Independent
independent.ie Irish Independent
index.hr Index.hr
index.hu Index
indianexpress.com The Indian Express
indiatimes.com Indiatimes
indiatoday.in India Today
infobae.com Infobae
inews.co.uk i
inquirer.com The Philadelphia Inquirer
inquirer.net Philippine Daily Inquirer
interfax.ru Interfax
iranintl.com Iran International
irishexaminer.com Irish Examiner
irishtimes.com The Irish Times
irna.ir IRNA
isna.ir ISNA
isolezwe.co.za Isolezwe
iol.co.za IOL
jacobin.com Jacobin
japantimes.co.jp The Japan Times
jn.pt Jornal de Notícias
joongang.co.kr JoongAng Ilbo
jpost.com The Jerusalem Post
jungewelt.de Junge Welt
jungle.world Jungle World
jyllands-posten.dk Jyllands-Posten
khaleejtimes.com Khaleej Times
kicker.de Kicker
klassegegenklasse.org Klasse Gegen Klasse
kleinezeitung.at Kleine Zeitung
kommersant.ru Kommersant
kompas.com Kompas
koreaherald.com The Korea Herald
koreatimes.co.kr The Korea Times
kp.ru Komsomolskaya Pravda
krone.at Kronen Zeitung
ksta.de Kölner Stadt-Anzeiger
kurier.at Kurier
kurdistan24.net Kurdistan 24
kyivindependent.com The Kyiv Independent
kyivpost.com Kyiv Post
kyodonews.net Kyodo News
`;

/** The second half of the table, from L on. */
const MORE_OUTLETS = `
la-croix.com La Croix
lalibre.be La Libre Belgique
lanacion.com.ar La Nación
laopinion.com La Opinión
laprensagrafica.com La Prensa Gráfica
larazon.es La Razón
larepublica.pe La República
lastampa.it La Stampa
latercera.com La Tercera
latimes.com Los Angeles Times
lavanguardia.com La Vanguardia
lbcgroup.tv LBCI
lecho.be L'Echo
lefigaro.fr Le Figaro
lemonde.fr Le Monde
leparisien.fr Le Parisien
lepoint.fr Le Point
lequipe.fr L'Équipe
lesechos.fr Les Échos
lesoir.be Le Soir
lestimes.com Lesotho Times
letemps.ch Le Temps
lexpress.fr L'Express
nouvelobs.com Le Nouvel Obs
liberation.fr Libération
lidovky.cz Lidovky.cz
livemint.com Mint
livescience.com Live Science
lorientlejour.com L'Orient-Le Jour
lrt.lt LRT
lto.de Legal Tribune Online
lavoz.com.ar La Voz del Interior
mainichi.jp Mainichi Shimbun
manager-magazin.de Manager Magazin
marca.com Marca
marketwatch.com MarketWatch
mashable.com Mashable
mbl.is Morgunblaðið
mdr.de Mitteldeutscher Rundfunk (MDR)
mediaindonesia.com Media Indonesia
mediapart.fr Mediapart
meduza.io Meduza
mehrnews.com Mehr News Agency
merkur.de Münchner Merkur
metro.co.uk Metro
mexiconewsdaily.com Mexico News Daily
miamiherald.com Miami Herald
middleeasteye.net Middle East Eye
milenio.com Milenio
milliyet.com.tr Milliyet
mirror.co.uk The Mirror
mk.co.kr Maeil Business Newspaper
mk.ru Moskovskij Komsomolets
mopo.de Hamburger Morgenpost
morgenpost.de Berliner Morgenpost
motherjones.com Mother Jones
motorsport-magazin.com Motorsport-Magazin
msnbc.com MSNBC
mz.de Mitteldeutsche Zeitung
n1info.rs N1
n-tv.de ntv
nation.africa Nation
nationalgeographic.com National Geographic
nationalpost.com National Post
nationalreview.com National Review
nbcnews.com NBC News
ndr.de Norddeutscher Rundfunk (NDR)
ndtv.com NDTV
newrepublic.com The New Republic
news.com.au news.com.au
news.sky.com Sky News
news24.com News24
newsday.com Newsday
newsweek.com Newsweek
newyorker.com The New Yorker
nhk.or.jp NHK
nieuwsblad.be Het Nieuwsblad
nikkan-gendai.com Nikkan Gendai
nikkei.com Nikkei
asia.nikkei.com Nikkei Asia
nme.com NME
novinky.cz Novinky.cz
novayagazeta.ru Novaya Gazeta
novayagazeta.eu Novaya Gazeta Europe
npr.org NPR
nos.nl NOS
nrc.nl NRC
nrk.no Norsk rikskringkasting
nu.nl NU.nl
nydailynews.com New York Daily News
nypost.com New York Post
nytimes.com The New York Times
nzherald.co.nz The New Zealand Herald
nzz.ch Neue Zürcher Zeitung
observador.pt Observador
orf.at ORF
origo.hu Origo
ottawacitizen.com Ottawa Citizen
ouest-france.fr Ouest-France
pagina12.com.ar Página/12
pap.pl PAP
parool.nl Het Parool
pbs.org PBS
people.com People
people.com.cn People's Daily
philstar.com The Philippine Star
politico.com Politico
politico.eu Politico EU
politifact.com PolitiFact
politiken.dk Politiken
postimees.ee Postimees
pravda.com.ua Ukrainska Pravda
presstv.ir Press TV
propublica.org ProPublica
protothema.gr Proto Thema
publico.es Público
publico.pt Público
punchng.com The Punch
radiofarda.com Radio Farda
rferl.org Radio Free Europe/Radio Liberty
rfa.org Radio Free Asia
rfi.fr RFI
rbc.ru RBC
reason.com Reason
repubblica.it La Repubblica
restofworld.org Rest of World
reuters.com Reuters
ria.ru RIA Novosti
rnd.de RedaktionsNetzwerk Deutschland
rnz.co.nz RNZ
rollingstone.com Rolling Stone
rp-online.de Rheinische Post
rp.pl Rzeczpospolita
rt.com RT
rtbf.be RTBF
rte.ie RTÉ
rtl.de RTL
rtve.es RTVE
rudaw.net Rudaw
ruhrnachrichten.de Ruhr Nachrichten
sabah.com.tr Sabah
salon.com Salon
sana.sy SANA
sankei.com Sankei Shimbun
schwaebische.de Schwäbische Zeitung
science.org Science
scientificamerican.com Scientific American
scmp.com South China Morning Post
scotsman.com The Scotsman
seattletimes.com The Seattle Times
semafor.com Semafor
seznamzpravy.cz Seznam Zprávy
sfchronicle.com San Francisco Chronicle
sfgate.com SFGate
shz.de sh:z
skynewsarabia.com Sky News Arabia
slate.com Slate
sme.sk SME
smh.com.au The Sydney Morning Herald
sn.at Salzburger Nachrichten
sozcu.com.tr Sözcü
space.com Space.com
spectator.co.uk The Spectator
spiegel.de Der Spiegel
sport1.de Sport1
sportschau.de Sportschau
sputniknews.com Sputnik
srf.ch Schweizer Radio und Fernsehen
standaard.be De Standaard
standard.co.uk Evening Standard
startribune.com Star Tribune
stern.de Stern
straitstimes.com The Straits Times
stuff.co.nz Stuff
stuttgarter-nachrichten.de Stuttgarter Nachrichten
stuttgarter-zeitung.de Stuttgarter Zeitung
sueddeutsche.de Süddeutsche Zeitung
suntimes.com Chicago Sun-Times
svd.se Svenska Dagbladet
svt.se SVT
swr.de Südwestrundfunk (SWR)
swissinfo.ch SWI swissinfo.ch
syriahr.com Syrian Observatory for Human Rights
t-online.de T-Online
tagesanzeiger.ch Tages-Anzeiger
tageblatt.lu Tageblatt
tageszeitung.it Die Neue Südtiroler Tageszeitung
tagesschau.de Tagesschau
tagesspiegel.de Der Tagesspiegel
taipeitimes.com Taipei Times
tasnimnews.com Tasnim News Agency
tass.com TASS
tass.ru TASS
taz.de Die Tageszeitung (taz)
techcrunch.com TechCrunch
techradar.com TechRadar
telegraaf.nl De Telegraaf
telegraph.co.uk The Telegraph
theage.com.au The Age
theatlantic.com The Atlantic
theaustralian.com.au The Australian
theconversation.com The Conversation
thedailybeast.com The Daily Beast
thedailystar.net The Daily Star
thegatewaypundit.com The Gateway Pundit
theglobeandmail.com The Globe and Mail
theguardian.com The Guardian
thehill.com The Hill
thehindu.com The Hindu
theintercept.com The Intercept
thejakartapost.com The Jakarta Post
themoscowtimes.com The Moscow Times
thenation.com The Nation
thenationalnews.com The National
theportugalnews.com The Portugal News
theprovince.com The Province
thestar.com Toronto Star
thestar.com.my The Star
thesun.co.uk The Sun
thetimes.co.uk The Times
thetimes.com The Times
theverge.com The Verge
theweek.com The Week
thewest.com.au The West Australian
thewrap.com TheWrap
time.com Time
timesofindia.indiatimes.com The Times of India
timesofisrael.com The Times of Israel
timeslive.co.za TimesLIVE
tokyo-np.co.jp Tokyo Shimbun
torontosun.com Toronto Sun
trouw.nl Trouw
trtworld.com TRT World
tv2.dk TV 2
tv2.no TV 2
tvn24.pl TVN24
upi.com UPI
usatoday.com USA Today
usnews.com U.S. News & World Report
vancouversun.com Vancouver Sun
vanityfair.com Vanity Fair
vanguardngr.com Vanguard
variety.com Variety
venturebeat.com VentureBeat
vg.no Verdens Gang
vice.com Vice
vnexpress.net VnExpress
voanews.com Voice of America
vol.at Vorarlberg Online
volkskrant.nl De Volkskrant
vox.com Vox
vrt.be VRT NWS
warontherocks.com War on the Rocks
washingtonexaminer.com Washington Examiner
washingtonpost.com The Washington Post
washingtontimes.com The Washington Times
waz.de Westdeutsche Allgemeine Zeitung (WAZ)
wdr.de Westdeutscher Rundfunk (WDR)
welt.de Die Welt
wiadomosci.onet.pl Onet
onet.pl Onet
winfuture.de WinFuture
wired.com Wired
wiwo.de WirtschaftsWoche
wort.lu Luxemburger Wort
wsj.com The Wall Street Journal
wz.de Westdeutsche Zeitung
xinhuanet.com Xinhua
news.cn Xinhua
yle.fi Yle
ynet.co.il ynet
ynetnews.com Ynetnews
yna.co.kr Yonhap News Agency
yomiuri.co.jp Yomiuri Shimbun
yenisafak.com Yeni Şafak
zaobao.com.sg Lianhe Zaobao
zdf.de ZDF
zdnet.com ZDNET
zeit.de Die Zeit
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  `${OUTLETS}${MORE_OUTLETS}`
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(0, blank), line.slice(blank + 1)];
    }),
);

/**
 * Returns the name of the outlet at a host.
 *
 * @param host - For example `edition.cnn.com`; the hosts above it are tried too.
 * @returns `null` if the host is not in the table.
 */
export function outletAt(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = NAMES.get(labels.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}
