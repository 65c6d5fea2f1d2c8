import { readCounts } from '../counts.ts';

/** Written by `bench -- statements-fit`. */
export const SOURCES = readCounts(`
$1.1 9 0 $1.3 6 0 $1.5 8 0 $12 10 0 $2,700 5 0 $2.5 6 0 $200 5 0 $200,000 7 0 $250 5 0 $250,000 6 0
$26 5 0 $275 5 0 $3 9 0 $30 5 0 $35,000 5 0 $4 5 0 $5,000 10 0 $50 10 0 $500 5 0 $500,000 7 0 $6 6 0
$7 5 0 $7.25 5 0 $8 7 0 08 7 0 1,500 6 0 1.2 5 0 1.5 5 0 10-year 6 0 11-13 1 1 11th 6 0 125 6 0
13-year-olds 1 1 130 6 0 14-915 1 1 15,000 5 0 150 7 0 160 4 1 163 6 0 175 8 0 19 45 1 1950s 8 0
1960 9 0 1963 7 0 1964 8 0 1969 5 0 1972 7 0 1976 8 0 1980 10 0 1981 10 0 1983 6 0 1984 10 0
1989 7 0 1990 9 0 1993 5 0 1995 6 0 1998 5 0 19th 5 0 2,000 5 0 2-1 5 0 2.5 7 0 20,000 5 0
200,000 5 0 2000s 6 0 2030 5 0 20th 9 0 21,000 3 1 21-year-old 2 1 21st 7 0 24 46 3 250 6 0 26 26 1
26-year-old 5 0 27 35 1 28 27 1 29 25 2 29-year-old 3 1 2nd 8 0 3,000 5 0 30,000 10 0 30-second 5 0
31 26 2 32 30 3 33 26 6 34 25 2 38 22 2 39 28 2 4 74 2 4.9 8 0 41 23 1 42 28 3 43 21 2
43-year-old 2 1 44 29 1 45 62 2 46-year-old 1 1 47 12 1 475 6 0 49 26 1 4len 9 0 4len-linked 5 0
5,000 5 0 5-to-4 5 0 50,000 6 0 50-state 10 0 53 17 1 54 20 1 55 29 2 55,000 5 0 568 5 0 57 12 1
5th 5 0 6 89 2 6,000 6 0 60s 5 0 61 10 1 63 9 0 65 10 0 66 17 1 68 10 0 69 14 1 691 6 0 70 30 2
700 5 0 72 9 0 73 9 0 74-year-old 6 0 75 7 0 76 7 0 78 9 0 80,000 5 0 80s 6 0 81 6 0 82 5 0 83 7 1
85 7 1 86 6 0 89 3 1 99-county 6 0 @bencjacobs 4 1 @dmartosko 2 1 @hillaryclinton 10 0
@ianhanchett 6 0 @madblackthot 1 1 @pamkeynen 7 0 @sahilkapur 2 1 @womenfortrump 1 1 aaron 6 0
ababa 8 0 abandoned 7 0 abandoning 7 0 abbott 3 2 abboud 2 2 abdelaziz 1 1 abe 9 0 abedin 27 6
abedini 5 1 abernathy 1 1 aboard 10 0 abolish 6 0 abraham 7 0 abruptly 8 0 absent 10 0 absurd 10 0
abu 5 0 aca 7 0 academics 5 0 academy 9 0 accelerate 5 0 accelerated 7 0 accent 5 0 acceptable 5 0
accessible 6 0 accident 8 0 accompanied 10 0 accomplished 10 0 accomplishment 6 0 accord 15 1
account 116 7 accounted 6 0 accounts 50 1 accusation 5 0 accustomed 5 0 acevedo 2 1 achieved 10 0
achieving 5 0 ackman 14 4 aclu 5 0 acosta 9 7 acquired 7 0 act 152 4 activated 8 0 active 45 3
activism 9 0 activist 46 7 activists 59 10 activities 27 1 actor 24 7 actors 13 1 actress 18 4
acu 1 1 acutely 5 0 ad 98 12 adam 10 0 adapt 9 0 adapting 6 0 addiction 7 0 addis 8 0
additionally 6 0 adelson 18 9 adept 5 0 adequate 7 0 adequately 5 0 adherence 5 0 adjustments 6 0
administered 5 0 administration 200 28 administration's 25 2 administrations 6 0 administrator 4 1
admirable 5 0 admiral 17 1 admiration 5 0 admire 8 0 admission 9 0 admits 7 0 adopt 8 0 adopted 33 1
adoptee 4 1 adoptees 8 1 adopting 6 0 adoption 9 0 ads 88 5 adults 17 1 advances 9 0 advancing 5 0
advantages 10 0 adversaries 9 0 adverse 5 0 advertised 5 0 advertisements 5 0 advertisers 6 0
advertising 29 1 adviser 114 25 advisers 77 31 advisor 5 1 advisory 7 0 advocate 46 4 advocated 9 0
advocates 29 15 affecting 5 0 affection 7 0 affidavit 5 2 affiliate 8 0 affiliated 8 1
affiliation 6 0 affirm 7 0 affirmative 7 0 affirming 5 0 affluent 5 0 afghan 7 0 afl-cio 14 3
african-americans 33 3 aft 5 0 aftergood 4 2 aftermath 8 1 agencies 27 1 agency 64 15 agent 19 3
agents 48 1 ages 10 0 agreeing 5 0 agreement 111 3 agriculture 9 0 ahmed 5 0 aida 2 1 aide 60 20
aides 108 39 ailes 35 5 ailes's 6 0 aim 19 1 aimed 38 1 aiming 7 0 airing 16 1 airline 5 2
airliners 1 1 airlines 6 0 airports 6 0 aisle 6 0 akar 1 1 akin 5 0 al 39 1 al-assad 6 0
al-awlaki 3 1 al-sharia 5 0 alarm 8 0 alarmed 10 0 alawee 2 1 alba 3 2 albeit 7 0 albright 7 0
alcindor 1 1 aleppo 6 0 alessi 2 1 alexandria 5 0 ali 31 3 alias 2 1 alienate 9 0 alienated 5 0
alienating 7 0 aliens 6 0 aligned 15 2 alike 9 3 alito 6 0 allegiances 9 0 allen 25 6 allen's 2 1
allergan 11 1 allied 9 0 allies 113 36 allocated 5 0 alluding 5 0 ally 30 4 almaty 5 0 along 135 4
alperovitch 1 1 alpert 2 1 alphabet 5 0 alter 7 0 alternate 4 1 alternatives 6 0 altman 5 0
alzheimer's 10 1 amanda 10 0 amar 8 5 amassed 6 0 amazon 19 1 ambassador 33 2 ambitions 9 0
amendment 70 2 american-born 5 0 americans 327 19 ammunition 6 0 amount 51 1 amounted 9 0 ample 5 0
amplify 5 0 analyses 3 1 analysis 43 15 analyst 26 15 analysts 43 19 analytics 6 0 anchor 19 2
anchored 2 1 andanar 1 1 anderson 18 2 ando 2 1 andreessen 1 1 andy 8 0 angelo 3 1 animals 5 0
animated 5 0 animating 5 0 anniversary 5 0 announcements 5 0 announces 5 0 anointed 6 0 anomaly 5 0
anonymous 7 0 another 330 12 ansar 5 0 answering 10 0 antagonists 2 1 anthony 23 4
anthropologist 3 1 anti-gun 6 0 anti-immigration 6 0 anti-muslim 10 0 anti-semitic 6 0
antiabortion 10 0 anticipated 9 0 antipathy 5 0 antitrust 7 0 antonacci 1 1 anxieties 9 0
anxious 7 0 anyone 114 5 anyone's 3 1 ap 43 11 ap's 5 0 apologize 10 0 appeal 83 2 appearance 58 2
appended 5 0 appetite 6 0 applause 19 1 applicants 12 1 application 6 0 applied 9 0 applying 5 0
appoint 9 0 appointee 7 0 appointment 9 0 apprentice 8 0 approached 7 0 approaching 10 0 approve 9 0
approximately 7 0 arad 2 1 arbiter 6 0 arbitrary 6 0 archer 1 1 architect 3 1 argument 64 2 ariz 9 0
arizona's 7 0 arm 27 2 armenia 6 0 armenians 6 1 armstrong 4 1 army 38 3 aronberg 1 1 arpaio 3 1
arranged 7 0 array 14 1 arrest 7 0 arrests 8 0 arrival 7 0 arrive 9 0 arroyo 1 1 arsenal 6 0
art 21 1 article 50 6 articulate 6 0 articulated 6 0 artificial 5 0 arts 5 0 ash 11 7 asia 38 1
asia-pacific 6 0 asians 2 1 asmara 6 0 aspect 7 0 aspects 9 0 aspirations 9 0 assad's 6 0
assailed 7 0 assassination 6 0 assaulted 6 0 assaults 8 0 assembled 7 0 assembly 7 0 assert 7 0
asserting 7 0 assertions 5 0 assess 8 0 assessments 5 0 assignments 8 0 assist 9 0 associates 9 4
association 53 7 assuage 7 0 assumed 10 0 assuming 9 0 assumption 9 0 assumptions 6 0 at&t 5 0
ate 5 0 atlanta 7 0 atlantic 35 1 atlas 2 1 atmosphere 5 0 atop 7 0 atrocities 5 0 attendance 10 0
attendee 3 1 attendees 22 6 attorney 70 3 attorneys 10 5 attracting 7 0 attractive 9 0 aubrey 3 1
auction 9 0 audience 86 6 audiences 26 2 audio 6 0 auerbach 1 1 auguries 1 1 austin 6 0
authentic 5 0 author 69 9 authoritarian 10 0 authorities 25 10 authorization 6 0 authors 10 2
autism 10 0 autistic 6 0 automatic 5 0 automatically 5 0 autor 14 9 available 47 2 avatar 1 1
average 83 21 averages 5 0 await 8 0 awarded 8 0 axelrod 40 23 axelrod's 6 0 ayotte 45 11
ayotte's 5 0 azcentral 1 1 azerbaijan 14 1 babar 3 2 babcock 2 1 babies 8 0 back-and-forth 8 0
backer 14 4 backers 34 7 backfire 6 0 backgrounds 5 0 backward 5 0 bag 9 0 baha 1 1 baick 1 1
baier 3 2 baker 13 5 baldwin 3 1 balked 6 0 ball 10 0 ballistic 5 0 balloons 5 0 balloting 8 0
ballroom 6 0 baltimore 8 0 bamberg 4 1 ban 117 3 band 21 5 bank 82 2 bank's 5 0 banker 6 0
banks 76 2 bannon 19 1 bans 7 0 baptist 7 0 barasky 1 1 barbara 10 0 barbknecht 2 1 barden 2 1
bare 10 0 bargaining 6 0 barkley 7 5 barn 5 0 barnstorming 4 1 baron 2 2 barrack 2 1 barrett's 1 1
barrier 8 0 barrister 1 1 barro 1 1 bars 8 0 bartiromo 2 1 base 91 4 base's 2 1 baseball 8 0
based 114 4 bases 10 0 bash 18 1 bashar 9 0 bashing 5 0 basketball 6 0 bastille 5 0 batch 9 1
bathrooms 5 0 battle 94 2 battlegrounds 7 0 battling 7 0 bayer 1 1 bayh 3 1 bbc 2 1 beacon 2 2
bears 5 0 beast 7 0 beats 5 0 beau 5 0 becerra 5 2 bechdel 4 2 beck 42 26 beck's 5 1 bed 7 0
bednarek 2 1 bedroom 5 0 beer 5 0 begala 4 3 beholden 6 0 beijing 31 4 beijing's 5 0 belcher 3 1
belgium 5 0 belongs 5 0 bemoaned 6 0 benchmark 6 0 beneath 5 0 benenson 5 4 benford 2 1
benjamin 14 1 bennett 28 12 bent 7 0 berger 4 1 berkman 3 2 berlin 8 0 berlin's 3 1 berman 7 2
bern 10 2 bernanke 4 1 bernstein 6 0 beruff 6 3 beside 9 0 besides 9 0 betrayed 7 0 bets 6 0
betsy 6 0 betting 10 0 bezos 5 0 bfmtv 2 1 bialik 1 1 bible 9 0 bidding 6 0 biden 106 32 biden's 8 0
bids 5 0 big-money 7 0 big-name 6 0 bigbee 5 2 bigot 6 0 bill's 7 0 billionaires 36 1 bills 37 1
billy 5 0 bin 6 0 bind 6 0 binding 6 0 biofuels 8 0 biographies 6 0 biography 8 1 biological 5 0
bipartisan 32 1 birdthistle 3 1 birkenstock 1 1 bishop 3 1 bite 5 0 bivens 3 1 bizarre 7 0
blacklist 5 0 blacks 17 1 blackwell 15 9 blah 6 0 blair 6 0 blaming 6 0 blared 5 0 blasio 16 8
blasting 7 0 blasts 7 0 blaze 5 2 bleak 6 0 bleeding 6 0 blessed 5 0 blessing 7 0 blind 5 0
blistering 5 0 blm 7 1 blocher 12 3 blocks 8 0 blog 9 0 blogger 3 2 blond 5 0 bloodshed 4 1
bloody 5 0 bloomberg 69 13 bloomberg's 9 0 blowback 5 0 blows 6 0 blumenthal 10 2 blunt 18 1
board 114 14 boast 5 0 boasts 7 0 bob 62 17 boca 9 0 bock 1 1 body 33 2 boistard 2 1 boisterous 6 0
boldly 5 0 bolster 10 0 bolton 19 12 bolton's 1 1 bombastic 5 0 bomber 6 0 bombs 5 0 bombshell 5 0
bona 5 0 bond 20 2 bondi 2 1 bondioli 7 0 bonds 5 0 bonuses 5 0 booing 6 0 book 108 6 boom 5 1
booming 7 0 boosters 3 1 boosting 7 0 boots 9 0 borders 34 1 boreing 2 1 borger 4 3 borges 2 1
boring 9 0 born 53 1 bornstein 1 1 borrowers 7 0 borrowing 10 0 bositis 1 1 bosma 1 1 bosses 9 1
bossie 4 1 both 503 20 bother 6 0 bothered 6 0 bottles 5 0 bouhlel 2 1 boulduan 2 2 bounds 5 0
boutique 5 0 boutiques 7 0 box 9 0 boxer 7 4 boxing 8 0 boy 14 1 boycott 16 1 boyle 9 1 boyle's 1 1
boys 8 0 bozell 14 11 brad 9 0 bradley 18 5 bradshaw 2 1 brafman 14 7 brain 10 0 brainard 26 5
brainard's 3 1 brainchild 3 1 branstad 2 2 brash 8 0 brass 5 2 brave 7 0 braynard 12 3 brazenly 1 1
brazil 6 0 brazile 3 1 breach 10 0 breaches 5 0 breath 5 0 breitbart 59 2 brennan 7 1 breton 7 0
brewing 7 0 breyer 5 0 bridges 8 0 briefed 10 5 briggs 6 4 bright 10 1 brill 2 1 brilliant 8 0
brink 5 0 bristled 5 0 bristow 1 1 britain's 10 0 broadcasting 6 0 broaddrick 7 6 broaden 6 0
broadway 7 0 brock 3 1 brockovich 3 1 broke 30 1 brokered 9 0 brokers 6 1 bronx 8 0 brookover 2 1
brooks 12 5 brother 39 2 brother's 5 0 brotherhood 5 1 brothers 20 2 brown 39 10 bruce 10 0
bruch 2 1 bruises 6 0 bruising 10 0 brujas 12 3 bruner 3 2 bruno 2 1 brushed 6 0 brutal 9 0
brutality 5 0 bryan 5 0 bryant 6 3 bryne 1 1 brzezinski 3 2 buchanan 8 5 bucher 3 2 buck 7 0
buckley 5 0 bucknell 6 0 budgets 6 0 buildings 6 0 builds 5 0 bujnowski 4 1 bulk 8 0 bullets 5 0
bullied 5 0 bullying 5 0 bulwark 5 0 bump 8 2 bunch 8 0 bundlers 3 1 bundy 5 1 buoyed 5 0
bureau 28 4 bureau's 5 0 bureaucracy 5 0 burguiere 1 1 buried 7 0 burke 5 2 burlington 9 0 burma 5 0
burman 2 1 burn 10 0 burned 6 0 burning 7 0 burns 7 0 burr 4 1 burst 5 0 burton 5 2 bush 380 61
bush's 45 1 businesses 40 2 businessman 66 8 businessman's 5 1 butterfield 1 1 butz 8 2 buyer 5 0
buys 8 0 buzz 6 0 buzzfeed 15 3 byler 1 1 byrne 5 3 bystrom 1 1 c.i.a. 7 0 cabin 6 0 cable 37 1
cables 3 1 cacheris 3 3 cadillac 23 1 cain 3 2 calabrese 3 2 calculated 7 0 calculation 7 0
calderon 5 4 calderón 3 2 california's 10 0 caller 6 4 callers 1 1 calm 7 0 caltrans 2 1
cambridge 5 0 cameras 10 0 cameron 14 3 camil 2 1 camp 35 8 campaign 1752 181 campaign's 63 5
campaigning 59 1 campaigns 123 9 camps 14 1 campus 8 0 canadian 15 1 canceled 10 0 candid 5 0
candidacies 7 0 candidate 805 60 candidate's 46 1 candidates 583 75 candidly 6 0 canova 27 7
cantwell 1 1 cap 9 0 capabilities 9 0 cape 10 0 capitalism 7 0 capitalist 6 0 capitalists 1 1
capitalize 8 0 capitalizing 5 0 capitals 3 1 capito 3 1 capped 5 0 caps 5 0 captain 6 0 card 32 1
cardenas 1 1 cardin 12 8 cards 13 1 cared 6 0 carelessness 6 0 caring 6 0 carl 8 0 carlton 5 0
carly 46 1 carney 3 1 carol 6 0 carper 2 1 carpet 7 0 carr 4 2 carrier 33 1 carrier's 10 1 cars 9 0
carson 230 77 carson's 29 2 cartel 7 0 carter 32 11 carve 6 0 carville 3 2 cash 44 2 cashier 1 1
casper 6 0 casteel 1 1 castellanos 2 1 catastrophic 6 0 categories 8 0 catherine 6 0 catholics 6 0
caucus-goers 11 1 caucused 6 1 caucusgoers 8 0 caution 7 0 cautioned 8 0 cazeneuve 1 1 cbc 2 1
cbs 44 2 cecil 2 1 ceiling 10 0 celebrate 8 0 cellphones 6 0 cells 6 0 cement 6 0 census 17 3
census-takers 1 1 cent 5 0 center 159 12 center's 5 0 centered 7 0 centerpiece 5 0 centinello 3 2
centre 6 0 centrist 17 2 cents 8 0 ceo 23 3 ceos 3 1 ceremony 10 0 certainty 6 0 certificate 6 0
chad 7 0 chaffetz 6 3 chagoury 4 1 chains 9 0 chair 42 10 chaired 3 1 chairman 155 35 chairmen 4 2
chairs 19 1 chairwoman 19 7 chait 2 2 challenged 24 1 challengers 9 2 chamber 24 1 chamber's 5 0
chamberlain 3 1 championing 5 0 championship 8 0 chancellery 1 1 channel's 7 0 channels 3 1
chanted 9 0 chanting 7 0 chants 10 0 chapters 2 1 character 35 1 characteristic 6 0
characterized 7 0 charge 52 1 charitable 8 0 charities 10 0 charlotte 7 0 charming 7 0 chase 10 0
chat 6 0 chatter 7 0 chatwal 7 2 cheap 10 0 cheated 7 0 check 37 1 checker 2 1 checkers 1 1
cheney 7 1 cheryl 8 0 chief 225 17 child 59 1 childers 1 1 children's 10 0 china 137 3 chinese 91 2
chip 7 0 chipok 4 2 chipping 5 0 chocolate 8 0 chorus 5 2 chrabaszcz 7 2 christ 5 0 christians 28 2
christie 152 46 christie's 17 1 christine 6 0 christopher 9 0 chunying 1 1 church 39 1 cia 47 1
cillizza 1 1 cincinnati 8 0 circle 20 2 circles 5 0 circulating 8 0 circus 7 0 cite 8 0 cites 8 0
citic 1 1 cities 46 1 citizens 79 4 city 224 5 civic 8 0 civilians 5 0 civility 6 0 clamoring 2 1
clarence 5 0 clarify 5 0 clark 16 6 clarke 4 2 clarkston 10 0 clashed 10 0 clashes 8 0
class-action 5 0 classes 6 0 classification 10 0 clawback 2 1 cleaner 6 0 clearance 8 0
clearances 6 0 cleared 8 0 clearer 6 0 cleveland 100 3 click 7 0 clients 8 0 clinched 9 0
clinics 8 0 clinton 3468 567 clinton's 736 19 clintons 45 5 clip 16 1 clips 5 0 clock 7 0
cloning 6 0 closed 59 1 closed-door 6 0 closures 8 0 clothes 7 0 clothing 9 0 clout 8 0 club 85 3
club's 8 0 clubs 16 1 clutch 4 2 clyburn 4 1 cnn 137 16 co-author 5 4 co-chair 1 1 co-director 2 2
co-founder 15 3 co-host 11 1 co-sponsor 3 1 co-sponsored 6 0 coach 5 0 coalesce 7 0 coalescing 5 0
coalition 65 3 coan 2 1 coca-cola 5 1 codes 9 0 coffee 7 0 coffman 2 1 cohen 11 3 cohn 3 3
coined 5 0 coit 1 1 col 5 0 cole 3 2 coleman 6 4 colin 10 0 coll 3 2 collaborated 3 1 collar 6 0
colleague 10 2 colleagues 37 2 collect 10 0 collecting 7 0 collection 9 1 collins 20 6 cologne 5 0
colony 7 0 color 20 2 columbia 34 2 columbia's 6 0 column 29 2 columnist 17 3 columns 10 0
combating 7 0 combine 6 0 comedian 9 0 comedy 5 0 comey 56 27 comey's 14 2 comic 5 0 command 17 2
commanded 8 0 commander 34 1 commander-in-chief 10 0 commentary 10 0 commentator 5 3
commentators 6 4 commented 7 0 commenter 2 2 commercials 5 0 commission 30 2 commissioner 10 3
commit 6 0 committee 273 14 committeeman 12 7 committees 13 2 committeewoman 1 1 committing 8 0
common-sense 5 0 communicate 7 0 communicating 5 0 communications 53 1 communism 8 0 community 143 3
companies 136 7 company 198 26 compaq 10 0 comparable 6 0 compare 10 0 comparison 12 1
comparisons 6 0 compassion 9 0 compassionate 6 0 compelled 7 0 compensation 5 0 competence 6 0
competent 9 0 compiled 8 1 complain 7 0 complaint 15 1 complex 20 1 complexity 5 0 compliance 5 0
complicate 7 0 comply 6 0 compromise 34 1 compromised 9 0 compton 3 2 con 5 0 conant 8 4 concede 5 0
conceding 5 0 concentration 7 0 concept 8 0 concert 10 0 concession 5 0 conciliatory 6 0
conclude 6 0 concludes 6 0 conclusions 10 0 concord 9 0 condemning 8 0 condolences 5 0
conducted 78 8 confederate 5 0 confidant 3 2 confidants 1 1 confidentiality 8 0 confinement 8 0
confirmation 8 0 confirmations 5 0 conflicted 5 0 confrontation 10 0 confrontations 6 0
confronted 10 0 confronting 8 0 confused 8 0 confusing 6 0 congratulate 5 0 congratulated 8 0
congratulations 6 0 congress 224 14 congressman 24 1 congresswoman 6 0 conroy 2 1 consecutive 5 0
consequence 5 0 consequential 7 0 conservatives 109 14 considerably 5 0 considers 8 0
consolidate 6 0 constellation 2 1 constituencies 8 1 constitution 34 2 constitutionalists 2 1
constructive 6 0 consulate 6 0 consult 5 0 consultant 25 5 consultants 9 1 consummate 5 0
contacted 10 0 contain 10 0 contained 22 1 containment 7 0 contemplate 5 0 contemporary 7 0
contender 20 1 contenders 29 4 contents 6 0 contestant 2 1 context 7 0 continent 6 0
continuation 9 0 contract 23 1 contractor 7 0 contradict 8 0 contrasting 7 0 contreras 2 2
contribute 8 0 convened 6 0 conversation 62 2 convert 5 0 convey 5 0 conviction 6 0 conway 13 5
cook 14 6 cookies 5 0 cooper 8 2 cooperate 6 0 coordinate 7 0 coordinating 5 0 coordinator 4 2
copies 9 0 copy 7 2 cordes 1 1 cordial 5 0 cordisco 2 1 corker 13 7 corn 9 0 cornell 8 0
cornerstone 5 0 cornyn 6 3 corp 7 1 corporation 7 1 corporations 28 1 corps 8 1 correctly 5 0
correctness 6 0 correlation 5 0 correll 1 1 correspondence 11 1 correspondent 9 0 cory 6 0 costa 5 0
costly 10 0 coulter 5 2 council 62 9 counsel 23 3 count 42 3 counterpart 5 2 counterparts 8 0
counterproposal 1 1 countries 143 6 country's 55 1 counts 5 1 couple 31 3 coupled 9 0 couples 8 0
courage 8 0 couric 2 1 courses 59 2 coursey 2 2 court 298 22 court's 28 2 courtesy 7 0
courthouse 5 0 courting 6 0 courtroom 6 0 courts 31 3 cousin 5 0 covers 5 0 cox 4 2 cozy 6 0
cpac 6 0 crackdown 6 0 cracking 5 0 cracks 6 0 craig 10 0 crane 4 2 cranston 1 1 crawford 6 3
cream 5 0 creates 6 0 credited 5 0 credits 8 0 crenshaw 7 0 crew 11 1 crimes 10 0 criminals 22 1
crippled 5 0 crises 8 0 criteria 6 0 critic 7 1 critically 5 0 critics 63 27 critiques 9 0
cronin 2 2 crop 4 1 cross 21 5 crossing 9 0 crossroads 10 0 crowd 151 13 crowded 7 0 crowdpac 6 1
crowley 4 2 crude 10 0 crumbling 6 0 crush 7 0 cruz 928 196 cruz's 101 2 cry 10 0 crystal 8 0
cuban 48 15 cuccinelli 5 0 cummings 5 1 cuomo 10 1 curbelo 4 1 cure 6 0 curiel 34 6 curtis 1 1
custodian 1 1 custom 5 0 customer 8 0 customs 7 0 cutoff 8 0 cycles 8 0 cynical 6 0 cynthia 5 0
cyrus 6 0 d 47 7 d'souza 10 5 d-ariz 4 1 d-calif 10 2 d-conn 4 2 d-ga 1 1 d-ill 3 2 d-mass 8 1
d-md 3 1 d-mo 2 1 d-mont 1 1 d-n.d 1 1 d-n.y 7 4 d-nev 8 5 d-ny 2 1 d-ore 2 1 d-r.i 1 1 d-va 6 2
d-wash 1 1 dakota 22 1 daley 4 1 damaged 7 0 damascus 5 0 damn 7 0 dana 7 0 dance 5 0 dancing 6 0
dangers 8 0 daniel 12 1 daniels 5 1 darby 1 1 darrell 5 0 dartmouth 5 0 dash 5 0 data 125 13
date 31 1 dates 7 0 dating 10 0 daughter 57 7 daughter's 8 0 daughters 9 0 daunting 7 0 dave 9 0
davis 20 5 dawn 8 0 dawson 3 1 day's 10 0 dayen 1 1 daylight 9 0 dayton 5 4 dc 10 0 deace 2 1
deacon 4 1 dead 51 1 deadliest 5 0 deadlock 8 0 deadlocked 10 0 dealer 2 1 dealers 6 0 dealings 10 0
dealt 8 0 dean 16 5 dear 7 0 debated 9 0 debating 7 0 debenedetti 1 1 debut 5 0 decidedly 8 0
decides 6 0 decision-making 5 0 decisively 8 0 deck 6 0 declaration 8 0 declarations 7 0
declares 6 0 declining 6 0 decried 10 0 default 7 0 defects 6 0 defender 5 0 defenders 5 3
defiant 9 0 defining 7 0 definition 10 0 definitive 5 0 deflect 5 0 delayed 5 0 delegate 173 6
delegate-rich 8 0 deliberate 6 0 deliberately 10 0 delivered 52 1 dell 2 1 delong 1 1 demand 30 1
demeanor 5 0 demise 7 0 democracy 57 2 democrat 158 27 democrat's 2 1 democratics 1 1
democrats 583 128 demographer 1 1 demographics 15 1 demonstrating 7 0 demonstration 8 0
demonstrations 5 0 demonstrators 13 2 dems 11 1 demurred 5 0 denial 8 0 denies 6 0 denizens 1 1
dennis 5 0 dent 7 0 department 351 44 department's 31 1 departments 7 1 depend 10 0 dependent 8 0
deploy 5 0 deploying 5 0 deployment 5 0 deportations 8 0 deporting 7 0 deposition 5 0 depression 5 0
deprive 6 0 depriving 6 0 derail 5 0 deregulation 5 0 derided 6 0 deripaska 3 1 derisively 5 0
desantis 7 5 descent 9 0 descriptions 5 0 design 8 0 designated 5 0 desperately 9 0 destroying 10 0
destruction 9 0 detailing 9 0 detained 9 0 detainees 9 0 detect 9 0 detention 7 0 deter 10 0
detractors 8 1 detroit 10 0 developer 21 1 developers 9 2 developments 6 0 device 7 0 devices 6 0
devine 35 28 dewhurst 7 0 dial 6 0 dialogue 7 0 diament 2 1 diane 7 0 dick 10 0 dickerson 3 1
dickey 1 1 dictator 7 0 dictators 5 0 dictatorship 5 0 dies 5 0 differ 6 0 differed 6 0
difficulties 5 0 dig 9 0 dignity 6 0 dilemma 8 0 dimension 7 0 diminish 5 0 diminished 8 0
dinesh 6 0 dining 5 0 dinners 6 0 dioxide 7 0 dipietro 3 1 diplomat 15 5 diplomats 8 1 dipped 5 0
dire 7 0 directions 5 0 directly 59 1 director 220 107 directorate 1 1 directors 7 0 dirty 6 0
disabled 9 0 disadvantage 6 0 disagreement 8 0 disagreements 10 0 disagrees 6 0 disappeared 7 0
disappearing 6 0 disappointing 10 0 disappointment 10 0 disapproval 6 0 disarray 6 0 disavow 9 0
disavowed 8 0 discipline 8 0 disclaimers 1 1 disclose 8 0 disclosures 7 0 discomfort 5 0
discontent 6 0 discount 5 0 discourage 5 0 discover 7 0 discovered 18 1 discovery 10 0 discredit 5 0
discretion 5 0 discriminated 6 0 discriminatory 6 0 discussion 44 2 discussions 15 1 disgrace 10 0
disgusting 6 0 disliked 6 0 dismal 6 0 dismiss 6 0 dismissing 8 0 dismissive 5 0 disobedience 5 0
dispatched 6 0 dispel 5 0 displaced 5 0 displayed 7 0 displaying 5 0 displays 6 1
disproportionate 7 0 disproportionately 10 0 dispute 18 1 disputed 9 0 disqualified 7 0
disqualifying 8 0 disrespect 7 0 disrupt 10 0 disruption 5 0 disruptive 5 0 dissatisfaction 5 0
dissatisfied 6 0 distanced 5 0 distinct 6 0 distinguish 5 0 distinguished 8 0 distract 5 0
distraction 10 0 distressed 5 0 distributed 9 0 distribution 5 0 district 114 6 district's 8 0
districts 27 1 distrust 5 0 disturbed 8 0 disturbing 5 0 divides 6 0 division 20 2 divorce 7 0
divorced 6 0 djilas 1 1 djokovic 2 1 dnc 64 5 dnc's 5 1 doctor 8 2 doctors 10 0 document 32 3
documentarian 1 1 documentary 9 1 documented 7 0 documents 64 6 dogged 5 0 doggett 3 2 doj 8 3
dollar 24 1 domenech 2 1 dominance 10 0 dominant 10 0 dominating 8 0 don 9 0 donate 7 0 donating 5 0
donna 5 0 donor 44 2 donors 140 9 doocy 1 1 doom 10 0 doppelganger 1 1 doral 9 0 doubted 5 0
doug 5 0 douglas 10 0 doves 1 1 dow 10 0 downturn 10 0 doyle 7 4 dozens 31 3 drafted 5 1 drag 7 0
dragged 6 0 drama 13 1 dramatically 6 0 drastically 7 0 draw 40 1 drawn-out 5 0 draws 9 0 dreams 8 0
dressed 10 0 driver 19 1 driver's 7 0 drivers 6 1 drops 6 0 droves 5 0 drowned 5 0 drudge 7 0
drugs 9 0 drum 5 0 dubbed 6 0 dubious 7 0 ducey 1 1 duck 5 0 dues 10 0 duhaime 2 1 duke 13 1
dump 6 0 duncan 5 1 dunn 7 0 dupont 4 1 durable 5 0 durbin 4 1 dust 3 1 dutch 6 0 dyke 5 0
dynamic 15 1 dynamics 8 0 dynasty 8 0 dysfunction 5 0 díaz 1 1 e.u. 5 0 each 163 5 ear 7 0
earhardt 1 1 earliest 6 0 early-state 5 0 earners 8 0 earnest 24 17 earnings 20 1 earns 5 0 ears 5 0
earth 10 0 ease 9 0 easiest 5 0 eat 6 0 eating 5 0 ebeling 14 6 ebelings 2 1 echo 9 0 echoes 5 0
eclipse 5 0 economically 8 0 economies 10 0 economist 12 5 economists 35 13 edd 2 1 eddie 7 0
edges 6 0 edition 4 1 editor 42 11 editorial 36 7 editorialists 1 1 editorials 5 2 editors 8 3
educated 7 0 educational 7 0 edwards 5 0 effectively 43 1 efficient 6 0 effron 11 1 egyptair 12 3
eighth 10 0 eilperin 2 1 eisenbrey 2 2 eisenhower 9 0 ekovich 6 2 eksili 5 0 elaborate 7 0 elder 5 0
elderly 7 0 elders 11 2 electable 5 0 elected 128 3 electorate's 1 1 electorates 7 0 electric 7 1
electricity 6 0 elements 8 0 elevate 6 0 elevated 10 0 elias 9 3 elise 6 0 elite 27 1 elkins 3 2
elleithee 4 2 elliott 4 1 elmendorf 5 1 email 332 13 emails 207 8 emanuel 40 16 emanuel's 6 0
emara 1 1 embarrassed 5 0 embarrassment 7 0 embassies 3 1 embattled 5 0 embedded 5 0 emblematic 5 0
embodied 5 0 emerge 8 0 emergence 6 0 emerging 18 1 eminent 9 0 emotion 6 0 emotionally 6 0
empathy 6 0 emphasize 8 0 emphasizing 9 0 empire 14 2 employed 10 0 employee 32 11 employees 94 6
employer 6 1 employing 5 0 empower 5 0 empowering 6 0 empowerment 5 0 en 8 0 enable 5 0 enabled 7 0
enacted 8 0 encounter 7 0 encountered 8 0 encourages 7 0 encryption 10 0 endless 8 0 endorser 3 1
endorsers 4 1 endorses 10 0 endured 5 0 enemies 22 1 energetic 8 0 energize 7 0 energized 9 0
enforce 7 0 enforcement 64 3 engineer 8 0 engineers 5 0 england 9 0 english 15 1
english-language 5 0 enjoy 10 0 enormously 5 0 enrique 6 0 enrollment 6 0 enterprises 6 0 enters 9 0
entertainment 10 0 enthusiastically 10 0 enthusiasts 3 1 entitled 8 0 entity 6 0 entrance 9 0
entry 8 0 environmentalists 4 3 envisioned 6 0 envoy 5 1 ep 3 1 epa 5 1 epic 8 0 epidemic 9 0
epstein 17 9 equipment 7 0 equity 10 0 erdogan 17 4 erdogan's 7 0 eric 55 1 erica 8 0 ernst 5 0
ervin 1 1 escalated 9 0 escalating 6 0 escape 8 0 espinoza 9 4 espionage 6 0 espn 11 2 essential 7 0
est 6 0 establishing 8 0 establishment 175 6 estimate 10 0 estimates 22 3 estranged 1 1 estrosi 2 1
etc 5 0 ethical 7 0 ethics 9 0 ethiopia 12 1 europeans 4 1 evangelical 35 1 evangelicals 13 2
evenhanded 5 0 evercore 7 0 everybody's 5 0 everyday 9 0 everyone 98 10 everyone's 5 0
everywhere 21 1 evidence 99 5 evident 8 0 evil 9 0 evolution 5 0 evolving 5 0 ex-rival 1 1
ex-wife 4 1 exaggerated 6 0 examination 2 1 examined 5 0 examiner 2 1 examples 7 0 exceed 5 0
exceeding 6 0 exceedingly 5 0 excellent 8 0 excerpts 3 1 excess 5 0 excesses 5 0 excessive 10 0
exchange 46 3 excite 5 0 excited 9 0 exciting 6 0 excuse 7 0 execute 6 0 executed 5 0
executive 175 18 executives 47 11 exercise 6 0 exile 6 0 existed 9 0 existence 9 0 existential 6 0
expands 5 0 expectation 9 1 expense 9 0 expenses 6 0 experience 106 2 experiment 8 1 expert 30 13
expertise 8 0 experts 78 51 expired 5 0 explanations 7 0 explicitly 10 0 exploited 8 0 explosion 5 0
explosive 8 0 export 5 0 exports 6 0 expose 7 0 exposure 9 0 expressing 10 0 expression 10 0
extend 9 0 extension 10 0 extramarital 5 0 extremes 4 1 extremists 10 0 eyebrows 6 0 eyes 30 3
f.b.i. 12 2 fabric 5 0 fabricated 5 0 face-to-face 5 0 facebook 113 5 fact-check 3 1
fact-checker 1 1 fact-checkers 3 2 factcheck.org 2 1 faction 5 2 factions 5 0 factories 9 0
faded 5 0 fading 5 0 fails 10 0 fairness 6 0 fallin 6 4 fallon 17 9 fallout 8 0 falls 10 0
falsely 5 0 fame 8 0 famed 7 0 familiar 51 18 families 122 6 family-friendly 5 0 fan 14 1 fans 18 6
fantastic 8 0 far-reaching 5 0 far-right 8 0 farage 4 3 fare 6 0 fared 6 0 fargo 7 0 farid 2 1
farley 2 1 farm 9 0 farmers 5 0 farms 6 0 fascist 9 0 fashion 8 0 faso 7 2 fat 7 0 fatal 6 0
fatally 6 0 father 103 4 fathers 3 1 favorability 10 0 favoring 6 0 favorite 54 1 favreau 2 1
fbi 144 11 fdic's 5 0 feared 5 0 feature 6 0 featuring 9 0 fec 17 1 fed 56 4 fed's 7 0
federalist 3 1 federation 12 2 fee 9 0 feed 9 0 fehrman 1 1 feinberg 3 2 feinstein 4 3 fellow 69 10
felons 5 0 felony 5 0 feminist 5 0 fenn 1 1 fenton 5 1 ferguson 9 1 ferre 2 1 ferrera 6 4
ferrero 1 1 ferriola 2 2 ferriss 2 1 fervor 6 0 feud 9 0 feuded 1 1 feuding 3 1 few 207 4 fewer 38 2
fico 2 1 fields 41 3 fiercely 7 0 fiery 8 0 fifty 1 1 fighter 10 0 fights 9 0 figured 7 0
figures 33 5 figuring 6 0 filed 57 6 files 11 1 filibuster 12 1 filing 12 3 filings 21 9
fillmore 2 1 film 18 1 finalized 5 0 finance 44 2 financed 7 1 financially 7 0 financing 8 0
findings 23 3 finger 6 0 fingers 7 0 finishes 5 0 finlayson 2 1 fiorina 105 32 fiorina's 9 1
fired 49 1 firestorm 6 0 firewall 9 0 firm 109 5 firm's 6 0 firmly 10 0 firms 40 3 first-time 6 0
firsthand 5 0 fisher 8 1 fishing 6 0 fitness 10 0 fitton 7 5 fivethirtyeight 1 1
fivethirtyeight.com 1 1 fixing 8 0 fla 29 1 flags 9 0 flagsharelikereplypaige 7 0 flake 4 1
flanked 5 0 flannigan 2 1 flap 5 0 flash 5 0 flat 10 0 flat-out 6 0 flaws 6 0 flea 1 1 fleet 5 0
flegenheimer 1 1 fleischer 6 3 flexibility 7 0 fliers 5 0 flipped 7 0 flirted 3 1 flood 11 1
flooded 5 0 flooding 5 0 floors 6 0 flourish 5 0 flowed 5 0 flurry 7 0 focuses 10 1 foe 4 1 foes 3 1
fold 5 0 folks 37 1 fondness 5 0 foner 4 2 fool 5 0 footage 12 3 footnote 2 1 footsteps 6 0
for-profit 6 0 forbes 17 10 forces 73 4 forecast 11 1 forecasters 1 1 foreclosure 5 0 forefront 7 0
foremost 8 0 forever 6 0 forgotten 7 0 form 45 1 formed 9 0 forms 10 0 formula 6 0 fortunes 8 0
forums 6 1 fossil 9 0 foster 5 0 foundation 147 9 founded 32 2 founder 41 9 founders 8 2
four-day 6 0 fox 202 4 fraction 9 0 fractious 5 0 fractured 9 0 framed 9 0 france 54 2 francis 30 10
francisco 8 0 franco 2 2 frank 26 12 frankel 2 2 franken 3 2 franklin 12 4 frauds 6 0 fraudulent 5 0
fraught 8 0 frazier 4 3 fred 7 0 freddy 28 3 freddy's 7 0 free-market 5 0 free-trade 8 0 freed 7 0
freedom 60 1 freedoms 5 0 freewheeling 5 0 freeze 6 0 french 32 2 friday 180 7 friday's 10 0
friedan 4 2 friedman 6 3 friend 69 8 friendly 24 1 friends 102 13 fritts 1 1 front-runner 163 8
front-runners 9 0 frontier 5 0 frontrunner 19 1 fronts 5 0 frum 2 1 frustrations 9 0 fueling 6 0
fuels 7 0 fulfill 8 0 function 10 0 functioning 5 0 functions 8 0 funded 17 1 fundraiser 20 2
fundraisers 17 2 funds 39 1 funeral 5 0 funny 9 0 furious 9 0 furman 3 2 furor 6 0 furthermore 5 0
fury 10 0 fusion 3 1 future45 4 1 g-iii 9 1 g4s 7 0 gabuyev 2 1 gaffe 5 1 gala 6 0 gale 3 1
gallery 5 0 gallon 5 0 gallons 6 0 gallup 11 3 gallup's 5 0 galvanized 6 0 galvin 3 2 gambling 10 0
game 60 1 gaming 8 0 ganguly 1 1 gao 2 1 gaps 9 0 garcia 7 3 garcía 5 4 garin 13 6 garland 33 2
garland's 6 0 garner 8 0 garten 2 2 gasoline 5 0 gates 28 3 gather 10 0 gathered 27 1 gatherings 5 0
gawker 7 1 gaze 5 0 gear 5 0 gedrich 6 3 gene 5 0 general 293 9 general's 6 0 generals 9 0
generating 9 0 generation 40 4 generators 5 0 genocide 14 1 gentleman 5 0 gentlemen 5 0 geoff 6 0
geography 5 0 geopolitical 6 0 german 40 1 germans 8 4 germany 51 5 gerstein 4 2 gesture 5 0
get-out-the-vote 6 0 geyer 1 1 ghazala 8 0 giant 29 1 giants 6 0 gibbs 2 1 gidley 4 3 gift 8 0
gifted 7 0 gil 11 6 gilbert 10 5 giles 4 1 gill 1 1 gillibrand 7 2 gilmore 6 1 gina 6 0 ginbot 5 0
gingrich 30 13 ginsberg 2 1 ginsburg 14 4 gionfriddo 2 1 girlfriend 4 1 giuliani 19 4 giulini 1 1
glasmeier 1 1 glass-steagall 20 1 glimpse 8 1 globally 6 0 globe 13 2 gloom 6 0 gloves 7 0 god's 9 0
goff 4 3 gohmert 1 1 gold 14 1 goldberg 7 2 golvach 2 1 gomez 1 1 gonzalo 6 0 goodlatte 7 2
google 22 1 google's 5 0 gopers 2 1 gorab 1 1 gordon 6 1 gore 19 4 gore's 7 0 gorka 11 10 govern 6 0
governing 10 0 government 369 18 governments 22 2 governor 221 34 governors 24 1 gowdy 24 11
gowdy's 5 0 grab 9 0 grabbed 9 0 gradually 10 0 graduate 20 1 graduated 6 1 graduates 10 0
graduation 9 0 graham 52 25 graham's 2 1 grandchildren 8 0 grandfather 5 0 grandi 2 1
grandmother 5 0 grant 14 1 granting 6 0 graphics 2 1 grappling 6 0 grasp 9 0 grassley 34 13
grassroots 15 1 grateful 5 0 gray 5 1 grayson 51 9 graysons 2 1 greatly 8 0 greed 10 0 greek 5 0
green 41 1 greenberg 13 7 greene 5 1 greenhouse 9 0 greenman 1 1 greens 7 1 greg 8 0 gregory 6 0
gridlock 5 0 grief 7 0 grieve 1 1 griffin 6 0 griffith 3 2 grijalva 6 2 grim 8 0 grimm 4 2 grip 6 0
grit 5 0 groberg 7 5 gross 21 2 groundbreaking 5 0 grounds 7 0 group 328 40 group's 34 2
groups 201 26 grows 8 0 grubbs 3 1 guantanamo 5 0 guaranteed 9 0 guard 14 2 guarded 5 0
guardian 17 7 guards 7 0 guatemala 6 0 gubernatorial 8 0 guccifer 10 2 guerrero 6 0 guessford 2 1
guests 11 1 guidance 5 1 guide 12 1 guidelines 8 1 guiding 8 0 gun-control 8 0 gunbroker.com 4 1
gunfire 5 0 gunman 4 1 gunn 2 1 gunnell 1 1 gurira 1 1 gutin 5 4 gutter 6 0 guy 69 3 guy's 5 0
guzman 2 1 guzzinati 2 1 gym 6 1 gynecologist 1 1 h 22 1 h-1b 8 0 h.w. 12 1 h/t 7 0 haaretz 1 1
hack 10 0 hacker 7 0 hackers 20 1 hackett 2 1 haddon 1 1 hahn 1 1 hail 9 0 haines 2 1 hair 8 0
hale 2 2 half 117 10 halfway 6 0 halted 5 0 halvorson 5 3 hamas 6 0 hamilton 9 0 hammered 7 0
hammond 4 2 hamptons 7 0 hanchett 6 0 handful 28 3 handfuls 1 1 handily 7 0 handler 1 1 hanging 7 1
hanify 2 1 hannity 46 18 hanson 5 3 happily 6 0 harassment 8 0 hard-line 9 0 harlem 5 0 harman 4 3
harmed 7 0 harmful 7 0 harmony 6 0 harris 12 5 harrison 6 3 hart 10 1 harter 1 1 hartley 1 1
hasen 2 1 hassan 18 6 hassan's 1 1 hat 10 1 hateful 8 0 hates 9 0 hats 5 0 haugland 2 1 haul 8 0
haven 5 0 hawkins 5 1 hawkish 9 0 hawks 3 2 hayek 3 2 hayman 5 0 haynes 3 1 he 5257 1878 head 88 16
head-to-head 9 0 headaches 5 0 headline 15 3 headquarters 40 1 heads 30 1 heal 6 0 healer 5 0
healing 6 0 health-care 9 0 healthcare 8 0 healthy 9 0 hearing 57 1 heartland 5 0 hearts 9 0
heating 6 0 heavyweights 3 2 hebert 2 1 hecht 3 1 heckler 5 1 hedge 39 7 heed 9 0 heels 5 0 heer 1 1
heidler 1 1 height 10 0 heightened 8 0 heights 6 1 heir 8 0 heiserman 3 2 helicopters 5 0 helm 8 0
hendricks 5 0 hennessey 4 3 henry 25 10 henson 2 1 her 2196 44 herald 5 2 heroes 6 0 heroin 5 0
herself 77 2 hewitt 15 9 hewlett 8 2 hicks 12 7 hid 6 0 hidalgo 1 1 hidden 8 0 hide 10 0 hiding 5 0
hierarchy 5 0 high-level 8 0 high-profile 22 1 high-stakes 5 0 highest-profile 5 0 highlights 6 0
highway 10 0 hike 8 0 hikes 6 0 hill 52 4 hillary's 28 2 himself 183 5 hinojosa 2 2 hinted 5 0
hired 30 1 his 3965 103 hispanic-americans 1 1 hispanics 41 1 historian 6 1 historians 5 2
hitler 5 0 ho 5 0 hoekstra 2 1 hoenlein 2 1 hoff 3 1 hogue 3 1 holan 4 1 holder 7 3 hole 6 0
holes 8 0 hollande 13 7 holocaust 10 0 holtz-eakin 4 2 home-state 10 0 homegrown 10 0 homeowners 6 0
homicides 5 0 honduras 6 0 honestly 9 0 hong 8 3 hooton 2 2 hoover 4 3 hopeful 29 1 hopefully 10 0
hopefuls 15 4 horgos 5 0 horowitz 3 1 horrific 10 0 horrified 7 0 horror 7 0 hospital 8 0
hospitals 7 0 host 91 8 hosts 12 2 hotly 7 0 hough 2 1 hourly 7 0 house 591 31 household 9 0
houses 14 1 howard 28 5 hp 29 3 hp's 12 1 hub 6 0 huckabee 35 7 hudson 9 0 huerta 4 3
huffington 31 1 huffman 5 2 huffpo 1 1 huffpollster 6 3 huffpost 32 1 hugh 8 0 hughes 5 2
humanitarian 7 0 humanity 8 0 humayun 5 0 humbling 5 0 humiliating 6 0 humphrey 5 2 hundreds 80 6
hung 8 0 hungry 5 0 hunter 7 2 hurdle 5 0 hurdles 8 0 hurt 42 2 hurun 5 3 husband 101 4 hussein 4 1
husted 5 3 hutto 2 1 hyde 5 0 hypocritical 5 0 hypotheses 1 1 hypothetical 10 0 hysterics 1 1
i 2415 138 i-conn 1 1 i-vt 31 10 iampaglia 2 1 icahn 3 1 icon 10 1 ideally 5 0 identical 5 0
identification 5 0 identities 6 0 ideologically 8 0 ifill 3 1 ifpte 4 1 ig 4 1 ii 29 1 iii 9 3
ill 8 0 illegals 5 0 imagined 7 0 immunity 7 0 impartial 8 0 impassioned 7 0 imperative 7 0
implement 8 0 implementation 6 0 implemented 8 0 implication 6 0 implications 7 0 implicit 5 0
implicitly 6 0 implied 10 0 imply 6 0 implying 8 0 import 6 0 importantly 9 0 imposed 7 0
impostor 1 1 impression 10 0 imprisoned 6 0 improbable 5 0 impromptu 7 0 improper 6 0
improvement 9 0 improvements 9 0 inaction 6 0 inadequate 7 0 inappropriate 10 0 inauguration 6 0
inc 6 0 incentive 9 0 incentives 5 0 incest 6 0 inciting 5 0 inclination 8 0 inclined 10 0
inclusive 6 0 incoming 6 0 incompetent 6 0 incorrect 5 0 incremental 10 0 incumbent 19 2
incumbents 6 0 independently 5 0 independents 38 4 index 7 1 indiana's 9 0 indicates 6 0
indication 9 0 indict 6 0 indicted 7 0 indictment 10 1 indirectly 6 0 industry 83 2 industry's 5 0
indyk 2 1 ineffective 5 0 ineligible 6 0 inequality 46 1 inequities 5 0 inevitably 10 0 infamous 7 0
infected 5 0 infiltrated 7 0 inflammatory 7 0 influenced 9 0 info 1 1 informing 5 0 ingraham 5 1
ingram 1 1 inherent 5 0 inherited 5 0 inhumane 5 0 initiative 34 2 initiatives 10 0 injustice 6 0
inman 2 1 inn 5 0 inner 10 0 innovation 5 0 inquiries 8 1 inquiry 19 2 inroads 6 0 insecure 6 0
insecurity 6 0 insensitive 6 0 inserted 5 0 insider 13 3 insiders 36 12 insight 5 0 insights 8 0
insistence 7 0 insisting 9 0 insists 8 0 inspire 10 0 inspiring 10 0 instagram 9 0 installed 5 0
instantly 9 0 instincts 7 0 institute 56 5 institution 24 1 institutional 7 1 institutions 21 2
instructed 8 0 insufficient 9 0 insurance 41 1 insured 2 1 insurers 8 1 insurmountable 9 0
integrate 5 0 integration 9 0 integrity 9 0 intel 3 1 intellectual 10 0 intelligent 9 0 intend 7 0
intends 9 0 intensified 5 0 intensity 8 0 intentions 5 0 interaction 6 0 interactions 12 1
interfere 6 0 interim 5 0 interior 5 0 interjected 6 0 internment 9 0 interpretation 6 0
interpreted 7 0 interrogation 6 0 interrupted 9 0 intervene 7 0 interviewed 37 1 interviewer 3 1
interviews 76 2 introduce 10 0 introducing 10 0 introduction 8 0 invalidated 2 1 inversion 6 0
inversions 10 0 invest 18 1 investigated 8 0 investigation 124 4 investigations 12 3
investigators 23 4 investing 9 0 investor 22 1 investors 39 9 invitation 9 0 inviting 9 0
invoked 9 0 invoking 5 0 involve 5 0 involved 79 11 involves 6 0 iowans 9 0 iphone 7 0 iran 68 2
iran's 9 0 iranians 5 1 iraqi 7 0 ire 7 0 iron 5 0 ironically 6 0 irresponsible 9 0 isabelle 10 1
isakson 3 2 islamists 6 0 islamophobia 6 0 island's 7 0 islands 9 0 isolated 7 0 isolationist 5 0
israel 141 8 issa 5 3 issued 59 1 issuing 5 0 it 3333 105 it'll 5 0 italian 7 0 item 5 1 items 7 0
itself 72 3 ivana 5 0 jack 18 1 jackie 5 0 jacob 6 0 jacobs 16 10 jahangir 2 1 jaime 5 0 jam 5 0
james 68 3 jamieson 4 2 jane 15 2 janes 1 1 janet 8 0 japan 27 1 japanese 22 1 jared 8 0 jay 10 0
jealous 5 1 jebens 3 1 jefferson 8 0 jeffrey 9 0 jeopardy 6 0 jeremy 7 0 jersey's 7 0 jesse 8 0
jessica 6 0 jesus 6 0 jets 5 0 jews 20 1 jihad 10 0 jihadist 7 0 jihadists 6 0 jindal 11 2 jiwei 1 1
jockeying 6 0 joel 11 1 johnson 76 12 johnson's 6 0 joins 6 0 jointly 4 1 joke 15 2 jokes 8 0
joking 7 0 jokingly 5 0 jolly 6 5 jones 32 11 joni 6 0 jordan 8 0 jose 7 0 journal 36 7
journalism 33 11 journalist 27 5 journalists 38 2 joy 6 0 joyce 2 1 jr 39 6 juan 5 0 judge 143 24
judge's 6 1 judgement 6 0 judges 34 1 jun 2 2 junior 4 1 jury 11 1 justification 7 0 justified 9 0
justify 8 0 kaine 28 14 kaine's 5 1 kamp 4 3 kander 5 1 kang 1 1 kansas 8 0 kantrowitz 4 3
kaplan 4 1 karadsheh 2 2 kardashian 5 0 karen 9 0 karimi 3 2 karl 6 0 kasich 246 45 kasper 2 1
kassam 1 1 katie 9 0 katz 2 1 kazakh 9 0 keen 5 0 keidis 1 1 kelleher-vergantini 1 1 kelly 65 5
kellyanne 7 0 kendall 8 2 kennedy 32 2 kernels 1 1 kerpen 2 2 kerry 28 4 kerry's 8 0 keynote 6 0
keystone 6 0 keyworth 6 1 kgb 2 2 khalif 5 4 khan 64 16 khan's 7 0 khans 7 2 ki 9 0 kick 6 0
kicked 9 0 kicking 5 0 kiedis 3 3 kilfoyle 3 2 killed 88 2 killer 7 0 killings 8 0 kim's 5 0
king 35 4 king-tv 1 1 kingdom 14 1 kingson 9 0 kirby 3 3 kirk 11 3 kirkpatrick 5 0 kitchen 10 0
kkk 7 0 klan 9 1 klein 19 9 kloppenburg 6 0 klux 8 0 knife 9 0 knight 8 0 knittel's 1 1 kohan 1 1
kopp 2 2 korea's 7 0 kosa 2 1 kostrzewa 3 1 krayewski 1 1 krebs 1 1 kreutz 2 2 kristen 5 0
krugman 2 1 krystek 1 1 ku 8 0 kunin 7 5 kurds 7 0 ky 5 1 kyle 5 0 lab 5 0 laban 3 1 labbot 1 1
labeled 8 0 labeling 5 0 labott 7 1 lacked 9 0 lacking 7 0 ladies 13 1 lady 42 1 lagging 5 0
lambasted 6 0 lamberson 1 1 lame-duck 5 0 lamented 8 0 landed 9 0 landing 9 0 landmark 9 0
landslide 10 0 lane 7 0 lap 5 0 lapses 5 0 large-scale 6 0 larry 10 0 lashed 5 0 lasry 2 1
last-minute 7 0 lately 8 0 latimer 2 1 latinos 61 4 latter 8 0 lauer 1 1 laugh 10 0 laughing 6 0
laughs 5 0 laura 10 0 law 311 11 law's 6 0 law-abiding 8 0 lawmaker 7 6 lawmakers 58 16 lawrence 7 0
laws 89 3 lawsuit 59 11 lawyer 41 9 lawyers 28 10 layoffs 10 0 lays 5 0 lazar 18 7 leader 198 26
leaders 254 68 leadership 131 6 league 12 1 leahy 3 2 leak 7 0 leaks 9 0 lean 9 0 leans 5 0
leavitt 2 1 lebanon 5 0 ledgers 1 1 leenders 3 2 left-leaning 7 0 left-wing 7 0 leftist 5 0
legacies 5 0 legalization 5 0 legalized 5 0 legalizing 7 0 legend 7 2 legendary 6 0 legion 5 3
legislation 81 3 legislator 7 0 legislators 6 2 legislature 15 4 leguizamo 2 1 lenders 11 1
lending 10 0 lens 7 0 lent 6 0 leon 6 0 lesbian 8 0 lesser 9 0 letter 65 11 leubsdorf 1 1
levell 12 7 levels 29 1 levin 3 1 levine 9 7 levy 7 0 lew 10 6 lewandowski 79 22 lewis 9 1 leyva 2 1
lga 1 1 liberals 33 6 liberation 6 0 libertarians 7 2 library 7 0 libyan 7 0 licensed 6 0
licenses 9 0 lichtman 4 3 lieberman 3 1 lieutenant 5 0 lifelong 6 0 lifetime 9 0 lifted 9 0
lifting 5 0 lightning 5 0 lights 7 1 likable 7 0 like-minded 6 0 likelihood 7 0 likened 9 0
lilyhammer 3 1 limbaugh 10 8 limitations 5 0 limited 32 1 lineups 1 1 lingering 9 0 linick 7 3
lining 6 0 linking 8 0 lions 2 2 lisa 7 0 listed 20 1 lists 23 1 lit 8 0 litigation 5 0 litmus 6 0
lived 30 1 lively 5 0 liveris 1 1 lives 103 2 livingston 1 1 liz 6 0 llosa 2 1 lobbied 7 0
lobbying 27 1 lobbyists 16 3 local 104 2 located 6 0 locations 6 0 loeb 1 1 log 7 0 logic 7 0
logistics 5 0 lohan 1 1 lombardi 3 3 lombardo 1 1 lone 6 0 lonegan 2 1 long-shot 7 0
long-standing 5 0 longabaugh 2 1 longest 6 0 longoria 2 1 longstanding 7 0 look-alike 2 1 looms 6 0
loophole 9 0 loopholes 5 0 loose 6 0 lopez 8 5 lopez-cantera 6 5 lopsided 6 0 lord 8 0 lots 18 1
lou 11 6 louder 5 0 loudest 5 0 loudoun 5 0 loves 7 0 loving 6 0 lowering 7 0 loyalists 4 1
loyalty 7 0 lt 8 0 luck 7 0 lucrative 6 0 luis 6 0 luntz 4 2 lure 7 0 luxury 7 0 lyin 6 0 lynch 29 9
macdougall 1 1 machine 13 1 machines 6 0 mackler 1 1 mackowiak 2 1 macnab 2 1 mad 10 0 madden 3 1
maddow 13 7 madison 8 2 maffei 1 1 magazine 20 3 magel 2 1 magnate 9 2 mahal 5 0 mahaney 4 3
maher 11 9 mailers 4 1 maine 17 1 mainstream 68 2 maintaining 6 0 maintains 10 0 maintenance 10 0
major-party 5 0 majorities 21 8 majority 179 20 makaeff 4 1 maker 5 0 makers 20 3 makeup 5 0
maloy 2 1 man 152 12 manafort 147 37 manafort's 28 1 management 35 1 manager 110 24 manchin 6 2
mandate 17 1 mandated 6 0 mandates 7 0 maneuvering 5 0 manha 1 1 manhattan 40 1 manners 6 0
manning 8 0 mannix 11 1 mantle 6 0 many 711 54 manzano 4 2 maples 5 0 mar-a-lago 9 0 marathon 8 0
marched 6 0 marchers 5 0 marching 5 0 marcus 3 2 maria 10 0 maricopa 7 0 marijuana 5 0 marino 1 1
mark-viverito 10 6 markets 48 2 marks 11 1 marla 6 0 marry 5 0 marsh 4 2 marshal 5 0 marshall 5 1
martin 59 1 martirosyan 1 1 marty 5 0 mason 10 1 massie 1 1 massieu 1 1 master 9 1 matched 7 0
matchups 8 0 materials 7 1 math 30 1 mathematically 7 0 matter 131 3 matthews 7 4 maximum 7 0
mayhem 6 0 maynard 1 1 mayor 69 11 mayorkas 2 2 mayors 10 0 mcadam 1 1 mcauliffe 7 6 mcbride 2 1
mccain 57 16 mccain's 7 0 mccarthy 12 6 mccaskill 4 1 mccaul 4 2 mcconnell 35 12 mccrory 4 1
mcdonald 11 2 mcdonough 6 2 mcfadden 2 1 mcgovern 6 0 mcgraw 2 1 mcinturff 3 1 mckeague 3 3
mckinnon 3 2 mcmanus 2 1 md 4 1 meacham 1 1 measures 52 2 medal 3 2 media 305 14 media's 5 0
mediation 1 1 medicare 17 1 medicine 6 0 medium 5 0 meeks 2 1 melendres 1 1 member 100 28
members 256 31 memo 24 2 memoir 11 2 memories 7 0 memory 10 0 men 136 3 men's 5 0 menendez 9 7
mental 7 0 mentioned 42 1 mentioning 7 0 mentions 8 0 mercer 6 0 mercury 7 2 mergers 5 0 merits 6 0
merkel 20 5 merkel's 9 0 merkley 3 2 merrill 6 2 mesek 1 1 message 192 7 messages 70 2 messy 5 0
method 7 0 methods 9 0 metropolitan 6 0 mexico's 5 0 meza 2 1 miami-dade 9 0 mich 6 0 micheli 1 1
microphone 7 0 microsoft 11 1 midday 5 0 midnight 10 0 mikhail 5 0 mikulski 1 1 milbank 2 2
millenials 1 1 millennials 34 12 miller 21 8 millis 6 3 mills 22 2 minassian 2 1 mind 64 2
miners 7 1 minimal 5 0 minimize 5 0 minimum-wage 5 0 mining 5 0 minister 58 8 ministers 2 1
ministry 11 2 minning 8 0 minor 9 1 minorities 31 1 miranda 2 1 mired 10 0 mirror 7 0 misconduct 5 0
mishandled 5 0 mishandling 8 0 missile 10 0 missiles 5 0 missions 8 0 mississippi 18 1 missive 1 1
missteps 6 1 mistaken 4 1 mistrust 6 0 mitchell 15 4 mitchell's 1 1 mix 20 1 moan 5 0 moaning 5 0
mobil 6 1 mobile 6 0 mock 8 0 model 19 1 models 7 0 moderator 13 3 moderators 15 5 modified 6 0
mogul 48 5 mogul's 6 0 mohamed 5 0 mohyeldin 1 1 mold 8 0 momentous 6 0 monday 285 6 monitor 6 0
monitors 5 0 monmouth 6 0 month 237 5 mook 16 10 moon 7 0 moore 9 2 moran 2 1 morgan 6 1 morris 8 3
morrison 5 1 mortgages 8 0 morton 5 0 mosman 2 2 mosques 8 0 most 788 20 mother 48 4 mother's 2 1
motion 8 0 motivated 8 0 motor 6 0 mountains 5 0 mounted 5 0 mounting 7 0 mourners 3 1
movement 141 3 movie 34 3 movies 5 1 mozloom 2 1 msnbc 41 4 muir 1 1 mukasey 5 4 multinational 6 0
munich 7 0 municipal 6 0 murdered 7 0 murders 7 0 murdoch 19 1 murdochs 4 1 murky 5 0 murphy 45 16
murphy's 10 1 murray 11 6 muscle 10 0 museum 18 2 musical 5 0 musser 2 2 mussolini 8 0 muted 5 0
mutual 10 0 mww 3 1 mystery 5 0 n 6 1 n.c. 8 0 naacp 7 1 nabisco 10 2 nadella 2 1 nader 2 1
nafta 5 0 nagorno-karabakh 7 0 nakatani 2 2 named 53 1 namely 7 0 nance 2 1 napolitano 1 1
narrator 6 5 narrower 7 0 nash-hahn 1 1 nate 5 0 nation 109 4 nationalist 10 0 nationals 7 0
nations 60 1 nationwide 31 1 native 16 1 native-born 6 0 naturalization 5 0 naturally 6 0 navas 1 1
nazis 5 0 nbc 28 1 nclb 6 0 nea 5 1 nears 6 0 nebraska 5 0 necessity 7 0 needle 7 0 nefzi 5 3
nega 30 9 nega's 7 1 negatives 7 0 negotiable 8 0 negotiate 10 0 negotiated 8 0 negotiation 6 0
negotiations 22 1 negotiator 6 1 nehlen 2 1 neighbor 8 0 neighborhoods 6 0 neil 5 0 neither 46 2
nelson 9 1 nephew 5 2 nespral 1 1 netanyahu 36 10 netflix 6 0 netizens 1 1 network 110 6
networking 5 0 networks 54 4 neurosurgeon 25 4 neurosurgeon's 1 1 neusner 1 1 neutrality 5 0
nevada's 9 0 nevertrump 7 1 nevins 4 2 newcomers 5 0 newfound 6 0 news 552 24 news's 9 0
newsletter 7 1 newspaper 57 13 newspaperman 1 1 newspapers 8 1 newtown 8 0 nfl 10 0 nguyen 2 1
nice 42 2 nick 9 0 nicklaus 3 2 nickname 5 0 nicole 6 0 nides 5 1 nielsen 1 1 nieto 14 5 nikki 7 0
nine 55 2 nixon 12 3 nld 8 0 no-fly 7 0 noah 6 3 nobel 5 0 nobody 48 3 nod 7 0 noise 5 0
nominee 469 22 nominee's 9 1 nominee-in-waiting 1 1 non-citizen 7 0 non-partisan 5 0 non-profit 7 2
nondisclosure 5 0 none 67 11 nonpartisan 7 0 nonprofit's 3 1 nonprofits 3 1 nonsense 5 0
nonwhite 9 0 nonwhites 3 1 nordhaus 2 2 nordstrom 3 1 norm 6 0 normally 8 0 norms 9 0 northeast 9 0
nose 6 0 nostalgia 6 0 notably 10 0 note 55 1 novel 10 2 november's 5 0 nowadays 5 0 nra 13 2
nukes 5 0 number 225 16 numbers 118 4 nunberg 7 1 nurse 5 2 nurses 7 0 nusra 9 0 nwanguma 3 1
nyt 5 0 o 7 0 o'brien 8 0 o'connor 2 1 o'donnell 12 5 o'hanlon 3 1 o'keefe 2 2 o'malley 44 16
o.k. 5 0 oakland 8 0 oath 6 0 obama 970 181 obama's 314 10 obama/clinton 1 1 objections 5 0
objective 8 0 obligation 10 0 obligations 8 0 observation 6 0 observed 6 0 observers 21 9
obtained 19 2 obtaining 9 0 occasion 5 0 occasional 6 0 occasions 8 0 occupation 9 0 occupied 7 0
occupier 1 1 occupiers 1 1 occupy 5 0 occur 8 0 occurring 7 0 occurs 6 0 ocean 6 0 odd 6 0
off-screen 1 1 offended 6 0 office 219 23 office's 1 1 officer 44 7 officers 40 2 official 110 34
officialdom 1 1 officials 257 112 offset 6 0 offshore 5 0 ohio's 9 0 oklahoma 37 1 oliver 6 1
olivieri 6 1 oltchick 2 2 olympics 6 0 omar 7 0 ominous 5 0 one 1336 60 one's 10 0 one-third 7 0
one-time 6 0 ones 56 4 onetime 6 0 onslaught 7 0 op-ed 10 1 operate 7 0 operation 46 1
operational 5 0 operative 15 4 operatives 22 6 operators 6 0 opinion 63 2 opioid 5 0 oppenheim 2 1
opponents 52 13 opted 10 0 optimism 10 0 orders 10 0 orfield 2 1 organist 1 1 organization 104 11
organizational 6 0 organizations 53 8 organizer 13 7 organizers 18 9 originated 6 0 ortega 6 3
orthodoxy 6 0 orwell 1 1 oscar 5 0 osman 7 2 osuna 3 2 others 190 36 ouest-france.fr 1 1 oumar 1 1
ouster 7 0 outcome 43 1 outfit 5 0 outlet 5 2 outlets 23 6 outlier 2 1 outlined 8 0 outlining 7 0
outlook 9 0 outraged 6 0 outset 7 0 outspoken 10 0 outsports.com 1 1 overhead 5 0 overlap 5 0
overlooked 6 0 overlooking 6 0 overly 7 0 overreach 5 0 overseas 37 1 oversee 6 0 overseeing 10 0
oversees 6 0 overshadowed 5 0 overtake 7 0 overtaking 5 0 overthrow 8 0 overturn 10 0 overturned 5 0
owe 8 0 owned 18 1 owner 22 5 owners 16 1 ownership 8 0 pa 5 0 pac 137 20 pacheco 1 1 pacific 10 0
packed 10 0 packer 4 1 pacs 46 5 pact 8 0 pacts 1 1 page 44 5 pages 32 2 paint 6 0 painted 5 0
pair 19 1 pakistan 9 0 palestinian 8 0 palestinians 14 1 palin 17 3 palin's 5 1 palmer 8 3
palmieri 19 11 pam 8 0 pandering 8 0 panel 37 8 panels 8 0 panetta 7 0 panic 10 0 pantucci 2 1
paper 42 5 papers 10 0 paperwork 8 1 parades 1 1 paradis 14 5 parallel 7 0 parallels 5 0 pardo 1 1
parents 68 2 park 41 1 parks 9 0 parliament 19 2 parliamentary 8 0 parrikar 1 1 parsons 1 1
participants 14 2 participated 10 0 participating 7 0 parties 98 3 partisans 7 1 partisanship 6 0
partner 25 6 partners 34 1 partnership 29 1 party 911 24 passage 15 1 passes 9 0 passions 5 0
passport 8 0 pastor 17 7 pastors 9 1 pataki 6 2 patch 7 1 pate 8 3 patel 3 1 paths 9 1 pathway 7 0
patricia 10 0 patrick 27 5 patriots 3 1 patterns 5 0 paul 163 10 paul's 7 0 paulson 7 1 paused 5 0
pavone 3 2 pawlenty 3 1 pay-to-play 6 0 paycheck 6 0 payment 6 0 payroll 7 0 pbs 6 0 peaceful 10 0
peacefully 6 0 peak 10 0 peaked 5 0 pearl 5 0 peck 4 2 pediatrician 2 1 peer 6 0 peers 7 0
pelletier 1 1 pelosi 13 3 pen 14 3 penalty 6 0 pence 64 31 pence's 8 2 penchant 5 0 pentagon 17 2
penwell 1 1 people 1269 38 people's 38 1 pepper 3 2 peppers 3 2 percent 895 88 percentage 90 2
perceptions 9 0 perez 40 11 perfectly 8 0 performing 9 0 periodically 5 0 periods 5 0 permit 6 0
permits 6 0 permitted 5 0 perpetual 5 0 perry 20 10 pershing 8 0 persian 5 0 person 167 7
persona 7 0 personnel 26 2 perspectives 5 0 persuaded 10 0 persuading 6 0 peterson 9 2
pethokoukis 1 1 petition 8 2 petraeus 19 3 petrilli 2 1 pew 13 2 pga 8 0 pharmaceuticals 4 1
phenomenon 5 0 philadelphia 87 3 philanthropist 4 1 philip 5 0 philippine 9 0 phillips 10 2
phones 6 0 phony 8 0 photo 37 2 photograph 9 1 photographer 5 1 photos 20 1 physically 6 0
physician 5 2 picks 9 0 pictures 9 0 piece 36 1 pieces 9 0 pierce 10 0 pigs 8 0 pike 3 1 piled 10 0
pill 6 0 pilot 10 1 pin 5 0 pinchuk 7 0 pincus 2 2 pink 8 0 pinocchios 5 0 pioneer 2 1 pipeline 8 0
pitch 18 1 pitchman 1 1 pitting 6 0 pivoted 5 0 pivoting 5 0 pizza 5 0 plaats 4 1 placards 3 1
placing 8 0 plagued 5 0 plain 9 0 plaintiff 3 1 plaintiffs 6 1 plan 206 4 planes 10 0 planks 5 0
plant 9 0 planted 6 0 platform 104 3 platforms 12 1 platte 7 0 plausible 5 0 playbook 15 1
players 22 1 plaza 6 0 plea 7 0 pleasant 5 0 pleased 10 0 pleasure 9 0 pledges 9 0 pledging 7 0
plight 6 0 plotting 9 0 plummeted 5 0 plurality 6 1 podesta 30 11 podliska 6 2 podliska's 6 1
pointedly 6 0 polanco 2 1 poland 5 0 polarization 7 0 polarized 8 0 polarizing 9 0 police 160 17
policing 7 0 policy-making 5 0 policymakers 2 1 polite 8 0 politician 41 1 politicians 102 14
politicized 8 0 politico 100 21 politico's 9 0 politicos 4 2 politifact 5 2 poll 294 142 pollak 3 1
polled 10 1 polling 98 15 polls 307 69 pollster 50 11 pollsters 14 1 polluting 5 0 pontiff 2 1
poorly 6 0 pop 6 0 pope 31 1 populated 6 0 populations 9 0 populism 10 0 populists 3 1 port 5 0
portfolio 5 0 portion 10 0 portman 6 1 portray 9 0 portraying 7 0 poses 9 0 posing 6 0 post 201 35
posted 56 3 posting 7 0 potts 1 1 powe 2 2 powell 16 1 practical 6 0 practically 8 0 practiced 5 0
praeli 2 1 prager 7 7 pragmatic 10 0 praises 9 0 pray 8 0 prayer 9 0 praying 9 0 precarious 5 0
precedents 6 2 precinct 7 0 predatory 5 0 predecessor 6 0 predecessors 5 0 predictable 7 0
prediction 8 0 predictions 5 0 pregnancy 6 0 pregnant 8 0 premium 6 0 premiums 5 0 prep 8 0
preparedness 7 0 prepares 7 0 present 43 2 presenting 6 0 preserve 9 0 presided 6 0
president 1333 87 presidents 32 1 press 185 19 pressed 22 1 presumably 7 0 presumed 7 0 prevail 10 0
prevailed 9 0 preventing 9 0 prevention 6 0 preview 10 0 priebus 34 20 prince 8 3 principled 5 0
principles 63 2 print 6 0 prisoner 6 1 privacy 6 0 privately 26 1 prize 11 1 pro-abortion 5 0
pro-choice 7 0 pro-islamic 5 0 pro-rubio 7 0 pro-trump 5 0 probation 8 0 probe 20 1 problematic 7 0
procedure 10 0 procedures 9 0 proceeded 6 0 proceeds 10 0 proclaimed 5 0 producer 3 1 productive 5 0
profession 7 0 professional 27 1 professionals 9 0 professor 76 36 professors 7 0 profile 18 3
profit 8 0 programming 6 1 progressives 23 9 prohibit 6 0 project 46 3 projecting 6 0 projection 3 2
projections 9 2 prolonged 6 0 prominence 6 0 prominently 5 0 promoted 7 0 promotion 5 0
prompting 10 0 pronounced 5 0 propel 10 0 proper 9 0 properties 12 2 proponent 6 1 proponents 8 3
proportion 9 0 proportionally 6 0 propose 5 0 proposition 10 0 propublica 2 2 prosecute 7 0
prosecuting 5 0 prosecution 15 1 prosecutors 22 11 prospect 28 1 prospective 6 0 prosperity 8 0
protested 5 0 protester 21 1 protesters 47 6 protesting 7 0 protestors 5 0 protests 26 2
protracted 7 0 proudly 5 0 providers 5 0 provisional 6 0 proxy 5 0 pruzan 8 4 psychological 6 0
psychology 5 0 public 363 10 public's 10 0 publication 5 1 publicity 7 0 publicly 80 3 publish 6 0
published 49 2 publisher 12 3 publishers 7 1 publishing 8 0 pulling 9 0 punching 6 0 pundits 14 3
punish 7 0 punitive 5 0 puppet 2 1 purcell 3 1 pure 5 0 purely 5 0 purple 5 0 purposes 10 0
pursued 11 1 pursuit 6 0 pushes 6 0 putin 50 10 putin's 10 0 q 29 8 qaeda 10 0 qualify 10 0
quarantine 5 0 quarter 30 3 quarterly 6 0 quarters 4 1 quartet 5 0 queens 9 0 questionable 9 0
questioners 2 1 queue 7 0 quick 30 2 quicken 5 0 quill 1 1 quinnipiac 10 0 quintanilla 2 1
quintanilla's 1 1 quiz 2 1 r 44 7 r-ariz 5 0 r-calif 4 1 r-fla 19 4 r-iowa 4 2 r-kans 1 1 r-ky 8 6
r-mass 1 1 r-mich 1 1 r-miss 1 1 r-mo 1 1 r-n.h 5 0 r-n.y 2 1 r-ny 1 1 r-oh 1 1 r-ok 1 1 r-pa 4 2
r-s.c 7 4 r-sc 1 1 r-tex 8 3 r-texas 19 3 r-tx 6 1 r-utah 3 1 r-va 4 4 r-wis 8 4 r-wisc 1 1
rabbis 7 1 rachel 8 0 racing 5 0 radar 7 0 raddatz 1 1 radicalized 6 0 radicals 5 0 radio 72 2
radioman 1 1 rafael 6 0 rahm 9 0 rahman 2 2 raids 8 0 rainmakers 1 1 rajoy 1 1 raleigh 5 0
rally 200 5 ramos 21 14 ramped 6 0 ran 53 4 randolph 13 2 random 5 0 ranging 8 0 rank-and-file 7 0
ranked 5 0 ranking 12 2 rankings 9 0 rant 7 0 rapid 10 0 rapids 5 0 rapist 5 0 rated 6 0
rationale 7 0 raucous 10 0 raza 8 0 razor-thin 6 0 reaches 7 0 react 8 0 reacted 8 0 reacting 7 0
reaction 29 1 reactions 5 0 read 73 2 reader 3 1 readers 17 1 readout 1 1 reagan 76 2 real-time 6 0
realclearpolitics 16 1 realistically 5 0 realities 7 0 realization 5 0 realized 9 0 reasonably 5 0
reassuring 5 0 rebellion 6 0 rebound 5 0 rebuffed 8 0 rebuilding 10 0 rebuke 6 0 rebuked 5 0
rebut 5 0 recep 5 0 receptive 6 0 reckless 9 0 reckoning 6 1 reclaim 6 0 recognized 23 1
recognizes 8 0 recognizing 7 0 recommend 10 0 recommendations 9 0 reconciliation 5 0 reconsider 10 0
recorded 9 0 recording 5 0 records 101 24 recount 8 0 recounted 7 0 recover 6 0 recovered 8 0
recruit 10 0 recruiter 7 0 recruiting 9 0 redacted 10 0 reduction 8 0 reed 8 2 reeves 8 5 refer 5 0
referenced 7 0 references 7 0 referencing 10 0 referenda 8 0 refers 6 0 reflection 9 0
reflective 5 0 reforming 5 0 refoulement 5 0 refrain 9 0 refuge 10 0 refuses 9 0 regain 5 0
regalado 7 1 reganbooks 1 1 regarded 8 1 regards 5 0 regions 10 1 registering 8 0 regulating 5 0
regulation 24 1 regulations 24 1 reid 47 21 rein 8 0 reined 6 0 reinstating 5 0 reinvention 1 1
rejecting 7 0 relate 6 0 relating 5 0 relatives 7 0 release 127 7 released 167 7 relentless 9 0
relentlessly 8 0 relies 9 0 reluctance 5 0 relying 9 0 remarked 9 0 remarking 8 0 remarks 123 3
remembers 5 0 remind 9 0 reminds 8 0 reminiscent 9 0 remote 7 0 rendell 17 9 render 7 0 renew 9 0
renovated 6 0 renovation 7 0 renteria 3 1 reorganization 5 0 repair 5 0 repealing 5 0
replacement 13 1 replacing 5 0 replay 6 0 replicate 5 0 reply 8 1 report 169 46 report's 2 1
reporter 80 16 reporter's 5 1 reporters 133 4 reporting 47 3 reports 87 18 representative 41 5
representatives 25 2 reproductive 10 0 reps 5 0 republic 11 1 republican 1503 43
republican-controlled 5 0 republicans 601 145 research 101 5 researchers 13 7 resemble 6 0
resentment 7 0 reserves 5 0 residence 7 0 resident 8 1 residents 38 4 resigned 9 0 resist 8 0
resisted 6 0 resolution 17 1 resolved 9 0 resonated 8 0 resoundingly 5 0 respective 5 0
respectively 15 1 respondents 19 2 responders 9 0 responds 10 0 responsibilities 5 0 responsive 8 0
rest 67 2 restaurants 6 0 restore 9 0 restored 5 0 restraint 8 0 restrict 7 0 restricted 5 0
restricting 9 0 restrictive 10 0 rests 6 0 resulting 7 0 results 124 25 resume 5 0 resurgence 5 0
retained 2 1 rethink 5 0 retired 48 1 retiree 4 1 retirees 5 0 retroactively 8 0 returns 32 3
retweeted 9 0 reuters 22 2 reuters/libya 1 1 rev 8 0 reveals 9 0 revelation 7 0 revelations 10 2
revelers 5 0 reversal 5 0 reversing 5 0 review 49 6 reviewed 7 0 reviewers 3 1 reviewing 6 0
reviews 6 0 revival 9 0 revive 7 0 revolt 9 0 revolutionary 8 1 reward 7 0 rewarding 5 0
reynolds 11 6 rhetorical 7 0 rhimes 3 1 rhodes 13 6 ribble 4 1 rice 17 1 richards 11 5
richardson 3 1 rico 31 1 rico's 10 0 ridge 4 1 ridiculous 9 0 riding 5 0 rift 5 0 rihanna 3 1
ring 5 0 rip 6 0 ripert 4 3 ripped 7 0 ripping 8 0 risch 3 1 rises 8 0 ritual 6 0 rivalry 6 0
rivals 107 9 rivera 1 1 rnc 67 2 rnc's 6 0 roads 10 0 rob 8 0 robbins 2 1 robby 10 0 robinson 6 1
rock 30 1 rocky 9 0 rodgers 1 1 rodriguez 4 1 roe 8 0 roffman 15 10 rogan 5 2 rogers 7 2 rolling 7 0
rolls 5 0 roloson 2 1 roman 6 0 romer 1 1 romero 3 2 romney 87 11 romney's 19 1 rooms 5 0
roosevelt 10 0 root 10 0 roots 28 1 rosenberg 4 1 rosenthal 5 2 ross 16 4 roster 1 1 rothenberg 1 1
rothman 1 1 rothschild 1 1 rough 8 0 rounds 7 0 rousing 5 0 routine 5 0 rove 8 0 rowdy 5 0 rows 5 0
roy 12 1 royal 6 0 rubel 3 2 rubin 6 2 rubino 2 1 rubio 620 152 rubio's 95 3 ruined 5 0 rule 46 1
rules 140 4 ruling 43 1 rulings 10 0 rumors 8 0 run 208 4 run-up 5 0 running 210 5 rupert 7 0
rushed 6 0 rushing 7 0 russ 5 0 russell 4 2 russia 66 2 russians 19 1 ryan 158 59 ryan's 30 2
ryder 4 2 sabato 6 2 saez 2 1 safely 5 0 safer 6 0 sake 8 0 salaried 7 0 salaries 10 0 salary 6 0
salceda 4 2 saldana 6 5 salem 7 0 salesman 1 1 salkin 3 2 salt 6 0 salvador 6 0 salvini 1 1 sami 3 1
sammon 3 3 samoa 5 0 sampling 7 0 samuels 2 1 sanctuary 5 0 sand 6 0 sanders 1918 394
sanders's 114 8 sandra 5 0 santilli 27 4 santos 2 1 sarandon 4 3 sargent 1 1 sasse 2 1 satpayev 1 1
saturday's 24 1 saudis 11 4 saul 3 1 saving 5 0 sawyer 2 1 scala 5 2 scalia 37 3 scam 5 0
scanner 5 0 scarborough 19 5 scare 8 0 scares 6 0 scary 5 0 scathing 10 0 schatz 1 1 scheduling 8 0
scheidler 2 1 schifano 4 1 schilling 15 5 schlafly 19 10 schlafly's 5 1 schmidt 6 2 schmieding 1 1
schneider 1 1 schneiderman 2 2 schoen 10 6 scholar 3 1 scholars 8 1 scholarship 6 0 schroeder 2 1
schuette 2 1 schultheis 1 1 schultz 41 12 schumer 16 6 schweizer 1 1 schwerin 1 1 sciences 5 0
scientific 5 0 scientist 12 5 scientists 12 4 scope 9 0 scorn 5 0 scott 62 6 scrambled 5 0
scrambling 6 0 scranton 9 0 screaming 6 0 screens 5 0 screw 6 0 script 7 0 scripted 7 0 seacord 4 3
seaman 2 1 search 33 1 searches 5 0 searching 7 0 searing 5 0 seasoned 5 0 seat 30 1 seated 8 0
seating 5 0 seattle 6 0 seconds 10 0 secrecy 5 0 secretaries 7 0 secretary 388 47 secretary's 7 0
secretly 5 0 secrets 10 0 secular 5 0 securities 9 0 seeds 5 0 seeming 9 0 segments 5 0
segregation 8 0 seibert 1 1 seitz-wald 3 2 seize 9 0 seizing 5 0 seldom 5 0 self 5 0
self-deportation 7 0 sellers 7 0 sells 6 0 selzer 1 1 sembler 3 2 senator 405 46 senator's 13 1
senatorial 8 0 senators 68 13 sends 7 0 senegal 1 1 senseless 5 0 sensible 5 0 sensitivity 6 0
sentenced 9 0 sentences 6 0 sentiments 8 0 sentinel 3 1 separation 5 0 serafinowicz 2 1 series 83 4
seriously 33 1 served 75 10 servers 7 0 serves 22 4 service 92 3 services 57 1 serving 34 1
session's 1 1 sessions 33 3 setback 6 0 setup 5 1 seventh 6 0 several 204 6 sexist 9 0 sexting 6 0
sexton 26 21 shadow 9 0 shadowed 1 1 shaheen 4 1 shai 1 1 shake 8 0 shakeup 6 0 shaking 8 0
shaky 5 0 shall 6 0 shame 5 0 shameful 10 0 shanklin-hawkins 6 3 shaped 9 0 shaping 6 0 shapiro 4 2
shareholder 8 1 shareholders 10 0 sharia 5 0 sharon 7 0 sharp 31 4 sharpened 6 0 sharption 2 1
sharpton 19 8 shaw 10 4 she 2009 699 shedding 5 0 sheet 6 0 sheets 5 0 sheinkopf 2 2 sheldon 6 0
shell 6 0 shelter 6 0 shelton 2 1 shen 2 1 sheppard 3 2 sheriff 6 0 sherman 16 5 sherry 16 9
shield 9 0 shields 4 1 ship 6 0 shirt 7 0 shirts 8 0 shirvanian 1 1 shkreli 2 1 shoal 5 0
shocking 6 0 shocks 6 0 shoot 5 0 shooter 7 0 shopping 10 0 shore 6 0 shores 6 0 short-lived 6 0
short-term 9 0 shorter 5 0 shot 76 2 shotgun 5 0 show's 5 0 showcase 6 0 showdown 8 0 showings 5 0
shrink 5 0 shrinking 7 0 shuster 12 2 shutdown 5 0 shy 10 2 side 138 6 sided 8 0 sides 49 5
siegel 8 0 sign 97 2 signaled 10 0 signals 8 0 signatures 7 0 signing 6 0 signs 47 2 silent 7 0
silk 10 0 silver 13 1 silverman 9 6 similarities 5 0 simon 6 0 sims 1 1 simulation 7 1
simultaneously 7 0 sincere 8 0 singer 20 5 singer's 1 1 singh 6 3 singing 5 0 singled 6 0 sink 7 0
sirius 5 0 sisi 1 1 sister 17 1 sisters 5 0 sit-down 5 0 sites 23 2 sits 17 1 six 113 4 sixth 9 0
skelly 3 2 skill 8 0 skilled 7 0 skin 8 0 skip 9 0 skit 1 1 sky 5 0 skywriters 2 1 slain 6 0
slam 6 0 slamming 9 0 slams 9 0 slate 20 1 slated 6 0 slates 7 0 slaughter 7 2 slavery 6 0
slayen 1 1 slayton 1 1 sleep 6 0 slew 4 1 slice 6 1 slim 5 0 slinker 3 2 slip 8 0 slipped 9 0
slogan 16 1 smaller 36 1 smbatyan 2 1 smegielski 5 1 smiling 8 0 smith 43 11 smugglers 7 0
sniper 6 0 snl 4 1 snowden 7 1 snyder 11 1 sober 5 0 socialist 43 2 socially 5 0 soerens 2 1
soften 6 0 software 9 0 soheil 1 1 solar 6 0 soldier 8 0 soldiers 20 1 sole 5 0 solely 8 0
solicit 5 0 solidify 5 0 solomon 6 1 solons 1 1 solovey 2 1 solving 7 0 some 934 65 someone 116 6
son 68 3 son's 10 0 song 8 3 songs 10 0 sonia 7 0 sophie 2 1 soros 6 0 sotomayor 12 2
sotomayor's 2 1 sounding 8 0 source 57 17 sources 53 17 southeastern 5 0 southwest 6 0 spa 6 0
spain 5 0 spanking 5 0 sparked 8 0 sparred 6 0 spat 5 1 speak 106 2 speaker 76 6 speakers 22 3
specialists 4 2 specializes 5 0 spectacle 6 0 spectators 2 1 spectrum 7 0 speculated 5 0
speeches 85 2 speechwriter 12 6 spencer 3 1 spends 7 0 sperling 8 2 sperry 4 4 spicer 7 6 spies 7 1
spike 6 0 spin 10 0 spirited 7 0 spoiler 5 0 spoke 116 3 spoken 29 1 spokesman 111 56 spokesmen 2 2
spokesperson 3 1 spokeswoman 43 19 sponsored 9 0 sport 10 0 spot 31 1 spots 10 0 spotted 7 0
spouse 6 1 sprawling 7 0 spreading 8 0 spree 5 0 spur 8 0 spy 6 0 square 27 1 squarely 8 0 sroka 5 4
stable 10 0 stacked 10 0 stadium 5 0 staff 146 8 staffer 26 4 staffers 40 1 stages 5 0 stagnant 8 0
staked 7 0 stalled 6 0 stamina 7 0 stamp 6 0 stamps 5 0 stan 5 0 stances 10 0 standard 41 1
stanford 6 0 stanley-becker 1 1 stanton 4 2 star 74 7 star-turned-candidate 1 1 starnes 2 1
starr 15 6 starring 5 0 stars 20 1 start-up 8 0 state.gov 5 0 statehood 6 0 statement 245 16
stations 6 0 statista 2 2 statistics 14 3 stature 8 0 status 60 1 steadily 7 0 steal 8 0
stealing 10 0 steam 5 0 stearns 5 0 steele 4 1 steer 5 0 steered 4 1 steering 9 0 stein 14 2
stemming 5 0 stenberg 4 2 stenehjem 2 1 stephanopoulos 9 3 stepping 9 0 stereotypes 6 0 stern 8 1
stevens 27 4 stewart 9 3 steyer 2 1 sticking 10 0 stir 7 0 stocks 6 0 stoklos 1 1 stolen 6 0
stoltenberg 1 1 stone 20 9 stories 49 2 storm 6 0 stovall 3 1 straightforward 6 0 strain 10 0
stranch 2 2 strange 7 0 strategically 5 0 strategist 72 36 strategists 32 18 straw 5 0 stream 15 1
strengthened 6 0 strengths 7 0 stress 8 0 strict 9 0 strictly 5 0 stride 6 0 strikes 9 0 strip 5 0
strode 5 0 strongholds 8 0 strother 3 2 struck 25 1 structured 5 0 stuart 6 0 student 55 5
students 82 4 studied 8 0 studies 19 2 studio 5 0 study 29 11 stumbled 5 0 stumbles 6 0 stumping 5 0
subdued 8 0 subscribe 8 0 subsequently 8 0 substance 8 0 substantially 9 0 subtle 9 0 suburb 5 0
suburban 8 0 suburbs 3 1 succeeds 5 0 suffer 8 0 suffering 7 0 sufficient 6 0 suing 5 0 suit 17 3
suite 9 0 suited 7 0 suits 8 0 sullivan 43 12 sullivan's 5 0 sum 7 0 summary 10 5 summers 9 1
sums 8 0 sun 9 1 sun-times 2 2 sunday 180 6 sunday's 8 0 sunshine 8 0 superdelegate 22 3
superior 6 0 supervisor 3 1 supplies 5 0 supply 8 0 supporter 77 23 supporters 398 72 supposedly 9 0
surely 7 0 surface 8 0 surge 31 1 surged 9 0 surging 9 0 surpassing 5 0 surprises 5 0 surrogate 22 1
surrogates 22 2 surrounded 9 0 survey 79 31 surveyed 26 7 surveys 25 6 surviving 6 0 survivors 4 2
susan 24 2 suspect 9 0 suspects 7 0 suspend 10 0 suspending 6 0 suspension 5 0 suspicion 9 0
suspicious 8 0 sustainable 9 0 suu 7 0 svp 34 12 svp's 5 0 swagger 5 0 swanson 8 5 swap 5 0
swaths 6 0 sweeny 1 1 sweet 5 2 swers 2 1 swiftly 5 0 swipe 5 0 swipes 4 1 swiss 10 0
switzerland 6 0 switzerland's 6 0 syed 9 0 sykes 4 2 symbol 7 0 symms 4 3 sympathetic 9 0
sympathy 8 0 sync 5 0 syndrome 5 0 syracuse 6 0 systemic 6 0 szlachta 2 2 t-shirts 7 0 tables 8 0
tabloid 2 2 tack 6 0 tactical 7 0 tad 10 0 tag 4 1 taj 10 0 taken 123 3 takeover 7 0 talal 1 1
tale 8 0 talent 7 0 talks 50 1 tallied 5 1 tallies 4 1 tally 8 3 tamarac 7 0 tamargo 2 1 tanden 5 2
tanks 5 0 tanzer 4 2 taped 5 0 taping 5 0 tapped 7 0 tapper 9 4 tapping 6 0 tarar 3 1 tashfeen 6 0
tasked 7 0 taste 5 0 tastes 5 0 tatum 2 1 taught 9 0 taxpayer 9 0 taxpayers 7 0 taylor 14 2
tayyip 6 0 tchadinfos.com 1 1 tchen 2 1 teach 6 0 teacher 9 2 teachers 51 2 teaches 9 1 teachout 9 2
team 156 28 teamed 5 0 teams 6 0 teamsters 6 0 tear 6 0 tearing 5 0 technically 8 0 technician 1 1
technique 5 0 techniques 10 0 technological 6 0 technologies 23 1 technologists 3 3 technology 58 1
technophiles 1 1 teenager 9 0 tefft 1 1 tehran 7 0 tel 5 0 teleprompter 5 0 tempel 2 1 temper 6 0
ten 9 0 tended 6 0 tendency 9 0 tennessean 1 1 tenney 9 3 tennis 7 0 tens 21 1 tense 8 0
tension 10 0 tent 7 0 tentative 6 0 tenuous 5 0 terrific 6 0 territorial 5 0 territories 6 0
terrorists 59 1 terry 11 2 teske 2 1 tested 10 0 tester 14 10 testify 5 0 tex 10 2 texan 4 1
text-align 5 0 thanking 6 0 tharoor 1 1 theblaze 5 1 theft 10 0 themes 9 0 themselves 111 4
then-sen 7 0 theory 18 1 therapeutic 5 0 thereafter 5 0 they 1985 249 thiel 14 4 thin 6 0
third 105 4 third-place 7 0 thomas 30 2 thompson 3 1 thor 9 3 those 691 19 thoughtful 6 0
thousands 83 4 thread 7 0 threaten 10 0 threatens 6 0 threats 36 1 three-fourths 2 1
three-quarters 13 3 three-way 10 0 threw 10 0 thrilled 5 0 thriller 4 1 thrive 5 0 thrush 3 2
thurber 2 1 thursday 251 6 thwart 10 0 ticked 5 0 tickets 5 1 tide 13 1 tiegen 4 3 tiger 5 0
tighten 9 0 tighter 5 0 tilton 3 2 time's 5 0 timeline 7 1 times 251 34 times's 1 1 times/cbs 8 0
timing 15 1 timothy 7 0 tinder 7 1 tiny 10 0 tip 10 0 titles 5 0 titus 1 1 tobias 2 1 today 146 8
today's 27 2 today/suffolk 6 0 todd 17 5 tolerate 5 0 toll 7 0 tolman 2 1 tom 39 1 ton 6 0 toner 1 1
tools 10 0 toomey 11 2 topped 5 0 torture 8 0 tossed 5 0 totaling 5 0 touches 5 0 toughest 5 0
toughness 5 0 tournament 5 0 touting 9 0 towers 5 0 towns 6 0 toxic 7 0 traced 5 0 tracker 2 1
trackers 2 1 tracking 10 0 trade-off 5 0 traders 5 2 trades 5 0 traditions 5 0 trained 5 0
trajectory 5 0 transcript 9 4 transfer 8 0 transformation 6 0 transformative 5 0 transformed 7 0
translate 9 0 transparency 10 0 transparent 8 0 trap 5 0 trapani 1 1 trash 9 0 traveled 14 1
traveling 16 1 traynor 2 2 treasurer 4 2 treasury 31 1 treating 10 0 tremendously 5 0 trending 5 0
trey 9 0 tribe 11 4 tribune 4 2 tricks 5 0 trigger 10 0 trillions 5 0 trio 8 2 tripoli 6 0 tripp 2 1
trips 8 0 triumph 10 0 triumphant 2 1 troops 47 2 troubles 5 0 troubling 10 0 trounced 8 0
troupe 2 1 trove 7 0 trucks 6 0 trumka 7 6 trump 4125 893 trump's 879 42 trumpcare 1 1 trumpian 5 0
trust 60 1 trustworthy 8 1 truthful 9 0 tsunami 7 0 tuition-free 6 0 tune 8 0 tunnel 8 0
turbulent 5 0 turkey's 5 1 turnaround 6 0 turner 6 1 turry 2 1 tuttle 4 4 tweet 318 7 twin 6 0
twist 6 0 twitter 233 8 two 719 16 two-hour 5 0 two-man 6 0 two-term 8 0 two-thirds 21 7 two-way 5 0
tycoon 8 2 tying 8 0 tyler 9 4 tyson 9 0 ubben 3 1 uber 7 0 udall 1 1 ugly 10 0 uk 7 0 ukraine's 8 0
ukrainian 10 0 un 5 0 unaligned 4 1 unanimous 9 0 unauthorized 9 0 unaware 9 0 unborn 6 0
unbound 6 0 uncomfortable 8 0 uncommitted 6 0 uncovered 8 0 undeclared 7 0 undercurrent 1 1
undercut 9 0 underdog 13 1 underestimate 6 0 underestimated 8 0 undergoing 6 0 underground 7 0
underlying 8 0 undermined 7 0 undermines 5 0 underscore 9 0 underscored 8 0 underscores 7 0
underscoring 7 0 undersecretary 4 1 underway 7 0 underwhelmed 1 1 undo 6 0 unearthed 3 1 uneasy 6 0
unexpected 9 0 unexpectedly 10 0 unfairly 8 0 unfavorably 6 0 unfold 5 0 unfolding 5 0
unfortunate 5 0 unhappy 7 0 unheard 6 0 unified 8 0 unifier 6 1 union 155 4 union's 7 0
unionists 1 1 unionized 5 0 unions 53 6 unit 10 1 uniting 7 0 universe 6 0 university 210 8
university's 10 0 univision 10 0 unleashed 8 0 unnecessary 5 0 unnoticed 6 0 unofficial 8 0
unplugged 5 0 unpopularity 8 0 unrealistic 6 0 unrelated 6 0 unrest 7 0 unruh 4 1 unsolicited 5 0
unsuccessful 6 0 unsure 5 0 untrue 5 0 unveiled 9 0 unwillingness 9 0 upbeat 5 0 upbringing 5 0
update 9 0 updates 10 1 upend 5 0 upended 5 0 upfront 5 0 upheaval 8 0 uprising 5 0 upside 7 0
urge 7 0 urgency 10 0 urgent 9 0 useful 8 0 useless 5 0 user 18 5 users 25 5 ushered 6 0 uttered 5 0
va 9 0 vacancy 5 0 vacuum 7 0 vague 8 0 valastro 2 1 valley's 6 0 valls 3 2 valued 6 0 vandehei 6 2
vander 5 0 vandersloot 3 1 vanguard 5 0 vargas 7 1 variety 26 2 varmus 2 1 varying 6 0 vatican 11 1
vehicle 8 0 vein 5 0 veld 2 1 venues 5 0 verbal 5 0 verdery 3 2 verizon 19 3 version 35 3
veteran 40 9 veterans 32 1 vetted 18 1 vetting 10 0 viability 6 0 vian 2 2 vice-president 2 1
vicious 5 0 victim 7 0 victor 5 0 victories 53 2 video 125 11 videos 24 1 vidic 1 1 vietor 2 1
viewers 29 2 viewing 6 0 vigor 5 0 vigorously 6 0 viguerie 18 14 village 8 0 vilsack 3 1 violate 6 0
violates 8 0 violating 9 0 violet 3 2 virgin 6 1 virginia's 5 0 virtual 8 0 virtue 6 0 virtues 6 0
visceral 6 0 visible 7 0 visits 9 0 vitali 1 1 vitriol 5 0 vladeck 3 3 voice 74 5 voice-over 1 1
voiceover 2 1 voices 19 1 volatile 7 0 volume 6 0 voluntarily 5 0 volunteer 12 1 volunteered 5 1
vos 2 1 voter 100 2 voters 1023 88 vow 9 0 vowing 9 0 vows 10 0 vp 9 1 vrabel 9 0 vs 8 0 vt 9 1
vulnerabilities 5 0 vulnerability 9 0 vulture 3 1 wade 8 0 waged 5 0 waging 5 0 waited 10 0
waitress 1 1 waiver 5 0 waivers 6 1 walker 30 7 walking 15 1 walks 7 0 wallace 18 3 wallace's 1 1
wallnau 8 5 walls 18 1 walmart 6 0 walsh 13 4 walz 3 1 wang 1 1 waning 6 0 ward 12 5 ware 3 2
warfare 8 0 warm 7 0 warn 7 0 warning 29 1 warnings 10 0 warren 68 15 wary 10 0 wash 5 0
washburne 2 1 washington's 8 0 washpost 9 0 waste 7 0 wasted 6 0 wasting 5 0 watch 104 15
watchdog 10 0 watchers 2 2 watermelon 8 0 waters 9 2 wave 27 1 waved 6 0 we 1503 51 we'd 6 0
we've 96 2 weaker 7 0 weaknesses 6 0 wealth-x 7 5 wealthiest 8 0 weaver 39 27 weaver's 2 1 weber 7 4
website 51 8 wedding 7 0 wednesday's 9 0 week 505 10 weekends 5 0 wehner 2 1 weiner 28 5
weingarten 5 3 weird 7 0 weiser 4 1 welch 10 7 weld 10 1 well-known 10 0 wells 10 0 wendy 7 0
wertheim 2 1 west 87 2 westchester 5 0 westmacott 6 4 whatsoever 5 0 wheeler 2 1 whenever 7 0
wherever 7 0 which 1130 76 whigs 8 2 whipping 5 0 whispering 2 1 whiter 11 1 whites 34 1 whiting 1 1
whitlock 2 1 whitman 3 1 who 2729 404 who's 58 1 who've 6 0 whomever 7 0 whose 152 8
wide-ranging 9 0 widening 8 0 widow 5 0 wiegold 2 1 wife 102 6 wife's 10 0 wikileaks 13 4 wilcox 9 5
wilkin 4 2 wilkinson 1 1 will's 1 1 williams 17 7 williamson 4 2 willsie 2 1 wilmore 3 1 wilson 14 3
window 10 0 winds 7 0 wing 32 4 wiping 6 0 wired 3 1 wisconsin's 10 0 wisdom 7 1 wishes 8 0
withdraw 10 0 withdrawal 7 0 withering 5 0 withheld 7 0 witness 14 1 witnessed 7 0 witnesses 6 1
wlezien 1 1 woes 8 0 wolf 5 0 wolverton 1 1 woman 115 12 women 277 10 wondered 7 0 wondering 8 0
wonderlich 2 1 woodard 1 1 woods 15 5 woodward 3 1 woolson 6 3 worded 5 0 wording 5 0 wore 7 0
worked 142 16 worker 19 1 workers 214 9 workforce 10 0 working 205 5 workplace 7 0 works 73 5
worldwide 13 1 worley 1 1 worrying 8 0 worshiped 3 1 would-be 10 0 wound 6 0 wounds 5 0 wow 6 0
wrap 5 0 wrapped 7 0 wreck 5 0 writers 11 1 writes 32 1 writing 33 1 wrongdoing 9 0 wynn 5 1
xenophobia 5 0 xi 9 2 xm 5 0 yaf 6 0 yale 7 0 yanked 5 0 yanukovych 16 1 yard 5 0 yeah 6 0 yell 5 0
yelled 8 0 yellen 20 1 yellow 5 0 yemen 7 0 yepez 2 1 yglesias 1 1 yield 9 0 yielded 5 0 yields 6 0
yorker 7 1 yorkers 8 0 you 1266 47 you'd 9 0 youfei 1 1 youth 11 1 youtube 17 1 yue 4 1 z 4 1
zach 7 0 zahed 2 1 zaheed 2 1 zeal 7 0 zeldin 2 1 zeliff 4 2 zimmerman 22 9 zoe 9 1 zornick 1 1
zornick's 1 1 zucker 16 10 zuckerberg 5 1 zuckoff 5 4 zuckoff's 2 1
`);
