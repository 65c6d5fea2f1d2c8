import { readCounts } from '../counts.ts';

/** Written by `bench -- statements-fit`. */
export const CUES = readCounts(`
$4.4 1 1 $58 1 1 10-year 6 1 3,000-word 1 1 373 1 1 5-to-3 1 1 6-1 1 1 88 1 1 99.9 1 1 aback 4 1
aboard 10 2 abstraction 1 1 accept 47 6 accepted 25 3 accepting 25 3 accepts 3 1 accord 15 0
according 429 398 accords 4 0 accusation 5 1 accusations 32 1 accuse 3 3 accused 89 58 accuses 12 9
accusing 14 10 acknowledge 25 13 acknowledged 56 47 acknowledgement 2 1 acknowledges 4 3
acknowledging 13 7 acknowledgment 1 1 acquiesced 4 4 acquiescing 1 1 adamant 4 3 add 32 1
added 264 220 adding 83 58 address 140 7 addressed 25 8 addresses 14 2 addressing 27 2 adds 16 9
administered 5 1 admiration 5 1 admire 8 2 admired 2 1 admission 9 3 admit 20 5 admits 7 6
admitted 31 19 admitting 12 3 adopt 8 0 adopted 33 5 adopting 6 1 ads 88 1 adulation 1 1
advanced 23 1 advice 48 7 advised 18 1 advising 15 2 advocate 46 10 advocated 9 4 advocates 29 3
advocating 13 2 affirm 7 1 affirmed 2 1 affirming 5 0 affirms 1 1 aggressive 48 1 aghast 1 1
agitated 3 2 agonized 1 1 agree 62 16 agreed 72 45 agreeing 5 1 agrees 15 5 aim 19 6 aimed 38 9
aiming 7 4 aims 12 3 air 70 1 aired 14 2 airwaves 12 2 alarm 8 2 alarmed 10 3 alarming 2 1
alarms 1 1 alerted 2 1 align 3 0 aligned 15 3 aligning 4 1 allegation 4 1 allegations 32 2
alleged 32 6 alleges 4 4 allegiance 13 1 alleging 14 7 allow 49 5 allowed 52 6 allowing 33 1
allows 32 6 alluded 2 2 alluding 5 4 amazes 1 1 amplifies 2 1 and 13998 1 angered 12 8 angriest 1 1
angry 48 6 announce 16 8 announced 137 97 announcement 49 4 announces 5 5 announcing 18 11
annoyance 2 1 annoyed 1 1 answer 86 6 answered 19 8 answering 10 2 answers 31 2 anticipated 9 2
anticipating 4 1 anxieties 9 2 anxiety 26 2 ap 43 1 apologies 3 2 apologize 10 3 apologized 15 6
apologizes 2 2 apparent 37 1 appeal 83 2 appealing 17 1 appeals 37 2 appear 69 1 appeared 101 3
appears 72 1 appended 5 0 appending 4 2 applaud 4 2 applauded 14 6 applauding 3 2 applauds 1 1
appoint 9 1 appointed 21 6 appointing 3 0 appointment 9 1 appreciate 12 1 appreciative 2 1
apprehension 2 1 approval 52 2 approve 9 2 approved 19 3 approving 3 0 architect 3 2 argue 38 28
argued 91 79 argues 12 10 arguing 37 30 argument 64 7 arguments 26 1 arranged 7 0 arranging 2 2
articulate 6 0 articulated 6 4 articulating 3 1 aside 26 1 ask 89 17 asked 316 137 asking 54 29
asks 15 10 aspire 1 1 assail 2 1 assailed 7 6 assails 3 2 assert 7 1 asserted 13 12 asserting 7 1
assertion 18 6 assertions 5 0 asserts 2 1 assesses 2 1 assessment 19 2 assume 15 2 assumed 10 1
assumes 4 1 assumption 9 1 assurances 4 3 assure 12 1 assured 24 16 assures 1 1 assuring 1 1
atop 7 1 attack 249 6 attacked 52 29 attacking 53 10 attacks 328 16 attained 1 1 attempted 17 4
attempting 12 2 attempts 37 1 attention 133 13 attracted 16 1 attribute 2 1 attributed 15 4
attributes 3 0 authored 2 2 authorized 15 4 autobiographies 1 1 autobiography 3 0 aversion 1 1
avoided 11 3 avowed 2 1 award 36 1 awarded 8 1 aware 24 8 back 475 11 back-and-forth 8 1
back-handed 1 1 backed 60 22 backer 14 1 backing 73 25 backpedaled 1 1 backs 16 3 balked 6 5
ban 117 2 bank 82 1 bankrolled 2 1 banned 13 2 banner 4 0 banners 1 1 banning 17 1 bans 7 1 bar 20 2
barbs 3 1 barked 2 2 based 114 3 bash 18 1 bashed 2 1 bashing 5 1 basis 28 1 battled 11 2 beam 2 1
beamed 4 1 bear 27 1 become 218 1 befuddled 1 1 began 139 5 begged 4 1 begging 2 1 begins 13 1
belief 17 3 beliefs 11 1 believe 225 48 believed 40 5 believes 70 22 believing 13 5 belittled 3 2
bemoaned 6 6 bent 7 1 berated 2 1 berning 1 1 betting 10 1 bickering 2 1 bidding 6 1 bigoted 4 1
billed 3 1 blame 35 11 blamed 23 18 blames 4 4 blaming 6 5 blare 1 1 blared 5 1 blast 4 3
blasted 24 23 blasting 7 6 blasts 7 6 blessing 7 1 blocked 19 5 blocks 8 1 blowback 5 1 bludgeon 2 1
blueprints 1 1 board 114 2 boast 5 3 boasted 13 10 boasting 2 1 boasts 7 4 bolton 19 1 bombastic 5 1
boo 1 1 booed 16 2 booing 6 0 book 108 1 boom 5 0 boomed 2 2 booming 7 0 boos 14 1 bordering 3 1
bored 1 1 bothers 2 1 bought 17 1 boycotted 1 1 bracing 4 1 brag 3 1 bragged 3 3 bragging 4 2
brags 2 2 brainchild 3 1 brand 32 2 breached 3 1 bristled 5 2 broad 37 1 broadcast 21 2
broadcasting 6 1 broadcasts 3 1 broadside 4 1 brokered 9 1 bromides 1 1 brought 60 5 brush 3 0
brushed 6 4 brushes 3 1 built 60 1 built-in 3 1 bulwark 5 0 bulwarks 1 1 butting 1 1 butts 3 0
buy 42 1 buying 22 1 by-now-familiar 1 1 cagey 1 1 cajole 2 1 calculated 7 1 calculates 2 2
calculating 4 0 call 219 42 called 388 217 calling 138 84 calls 119 49 came 221 1 camp 35 1
campaign 1752 6 campaigned 31 4 campaigner 3 1 campaigning 59 2 captured 41 3 care 225 6 cared 6 1
careful 25 1 cares 22 1 caricature 3 1 carried 40 1 case 246 7 cast 92 22 castigated 1 1
casting 19 1 casts 2 1 caustic 3 1 caution 7 1 cautioned 8 7 cautioning 1 1 cautions 1 1
celebrate 8 0 celebrated 19 4 celebrating 21 2 cemented 3 1 centered 7 1 central 109 1 centrist 17 1
certain 91 1 challenge 82 2 challenged 24 9 challenges 43 2 challenging 42 8 championed 12 6
championing 5 0 champions 4 2 changed 58 1 chant 3 0 chanted 9 7 chanting 7 4 chants 10 3
characterize 2 2 characterized 7 3 characterizes 2 1 charge 52 2 charged 44 11 charges 41 1
charging 4 0 chastised 1 1 chatter 7 1 check 37 1 cheer 13 5 cheered 15 4 cheering 14 1
cheerleading 2 1 cheers 22 1 cherish 2 1 cherished 4 0 cheyenne 4 2 chided 3 3 chides 1 1
chiding 3 3 chimed 3 1 chiming 1 1 choose 45 2 chooses 3 0 choosing 20 1 chord 2 1 chose 23 2
chosen 33 3 chronicles 2 1 churned 1 1 circulate 2 1 circulated 3 1 circulating 8 1 cite 8 4
cited 45 38 cites 8 7 citing 33 30 claim 88 27 claimed 47 40 claiming 34 18 claims 65 19 clamps 1 1
clarified 4 3 clarify 5 1 clarifying 4 1 clarion 2 1 clashed 10 2 clear 235 8 clichã 1 1 cling 2 1
clinging 3 0 clinton 3468 1 clutch 4 1 co-sponsored 6 3 coach 5 0 coached 1 1 coined 5 2 column 29 2
come 300 3 comfort 14 2 comfortable 20 2 coming 143 1 commanded 8 1 commended 1 1 comment 122 6
commented 7 5 commenting 4 3 comments 186 4 commit 6 1 commitment 42 1 committed 42 1 compare 10 2
compared 82 10 compares 3 1 comparing 11 3 compile 1 1 compiled 8 0 compiling 3 1 complain 7 3
complained 21 17 complaints 15 2 compliment 4 0 compliments 1 1 compromise 34 1 concede 5 2
conceded 12 11 concedes 1 1 conceding 5 3 conceive 1 1 concern 59 9 concerned 48 9 concerns 87 1
conclude 6 4 concluded 48 35 concludes 6 5 concluding 2 1 conclusion 21 1 conclusive 2 1
concurred 1 1 condemn 11 0 condemnation 1 1 condemnations 2 1 condemned 13 11 condemning 8 3
conducting 12 1 confess 1 1 confessed 2 1 confided 1 1 confidence 32 1 confident 34 12 confirm 12 3
confirmed 36 19 confirming 3 3 confirms 1 1 conflated 2 1 conflicting 3 1 confounding 3 1
confront 18 1 confronted 10 1 confronts 3 1 confused 8 1 congratulate 5 1 congratulated 8 4
congratulating 4 3 connects 3 1 conscious 3 1 consensus 24 2 consider 69 10 considered 68 13
considering 25 8 considers 8 5 consolidated 4 1 consume 3 0 consumed 2 1 contained 22 1
contemplate 5 3 contemplated 1 1 contemplating 3 1 contend 4 0 contended 3 2 contending 2 1
contends 4 4 content 41 1 contention 14 4 contests 149 1 continual 2 1 continue 121 1
continued 125 67 continues 67 7 contradict 8 2 contradicted 3 3 contradicting 3 0 contrasted 4 2
contrasting 7 3 contrasts 11 2 controversial 43 1 convened 6 1 conversation 62 1 conversations 29 2
convince 19 7 convinced 14 9 convincing 13 0 copped 1 1 cops 3 0 correct 36 1 corroborate 1 1
counted 26 2 counter 26 3 counter-argument 1 1 countered 4 2 counting 22 4 counts 5 2 courtesy 7 1
cover 40 2 coverage 48 1 covered 21 5 covers 5 1 cracked 4 2 craft 2 1 crafted 4 0 crafts 1 1
craving 1 1 created 63 1 creating 31 2 credit 59 2 credited 5 4 crediting 3 3 credits 8 1 cried 4 2
crist 4 1 critic 7 1 critical 80 9 criticised 2 2 criticism 117 24 criticisms 12 2 criticize 15 5
criticized 80 56 criticizes 3 3 criticizing 26 16 critics 63 1 critique 16 4 critiques 9 0
crowned 4 0 crowning 1 1 cry 10 1 crying 2 1 crystallize 2 1 cursory 2 1 cut 81 2 cynical 6 2
damned 3 0 damning 2 1 dangling 1 1 dare 3 0 dared 2 1 dawned 1 1 de-emphasized 1 1 deadlocked 10 1
dear 7 1 debate 507 2 debated 9 1 debating 7 1 debunked 4 0 debunks 1 1 decide 47 7 decided 74 25
decides 6 1 deciding 11 4 decision 174 16 decisions 70 3 declarations 7 1 declare 12 7
declared 71 46 declares 6 4 declaring 18 12 decline 29 0 declined 88 68 declining 6 0 decode 1 1
decried 10 10 decries 2 1 decrying 3 3 dedicated 15 2 dedicating 1 1 deemed 20 7 deeming 1 1
deems 1 1 deep 52 1 deepen 4 0 deepened 1 1 defeated 24 1 defend 56 7 defended 39 36 defender 5 3
defenders 5 0 defending 25 10 defends 4 3 defense 96 3 defensive 13 1 defies 3 0 define 17 1
defined 18 1 deflect 5 2 defy 3 1 defying 3 0 deliberating 1 1 delighted 3 1 delivered 52 10
delivering 23 8 delivers 4 1 delved 1 1 demagoguery 1 1 demand 30 5 demanded 12 4 demanding 13 3
demands 21 5 demeaned 1 1 demonized 2 1 demonstrate 21 3 demonstrated 19 3 demonstrates 3 2
demonstrating 7 1 demurred 5 1 denied 41 25 denies 6 3 denounce 4 2 denounced 26 21 denounces 1 1
denouncing 17 11 deny 13 1 denying 12 1 depict 1 1 depicting 3 1 deploring 2 1 depose 3 1 depth 11 1
deride 1 1 derided 6 3 derides 1 1 describe 27 10 described 82 64 describes 12 10 describing 18 16
description 13 2 descriptions 5 0 desire 16 2 desperate 21 1 desperation 2 1 despised 1 1
detail 16 1 detailed 28 2 detailing 9 5 details 40 2 deter 10 1 determination 18 1 determine 47 6
determined 32 8 determining 12 3 developments 6 1 devise 2 1 devoted 23 6 diagnosis 1 1 dictate 4 1
dictated 4 0 dictates 2 1 dictum 3 2 differ 6 1 different 167 1 dinged 2 1 directed 27 2
disagree 19 4 disagreed 3 1 disagreement 8 1 disagreements 10 2 disagrees 6 1 disappointed 14 4
disappointing 10 1 disapproval 6 1 disapproves 1 1 disavow 9 2 disavowed 8 3 disavowing 2 1
disavows 2 1 disccused 1 1 disclose 8 2 disclosed 16 5 discloses 1 1 disclosing 2 1 disclosure 19 1
discontent 6 1 discount 5 1 discounted 4 1 discover 7 1 discovered 18 1 discrediting 4 1
discuss 52 21 discussed 25 15 discusses 2 1 discussing 20 10 discussion 44 1 disdain 4 1
dislike 11 4 disliked 6 3 dismay 4 2 dismayed 4 2 dismiss 6 0 dismissed 28 20 dismisses 4 4
dismissing 8 6 dismissive 5 2 disparage 3 0 disparaged 3 1 disparaging 2 1 dispensed 1 1
displayed 7 3 displaying 5 2 displays 6 0 dispute 18 3 disputed 9 3 disputes 11 2 disputing 1 1
disregard 4 0 disregarded 2 2 dissect 1 1 distance 25 1 distanced 5 5 distressed 5 1 distribute 4 0
distributed 9 1 distributing 3 1 distrust 5 0 distrusted 2 1 distrustful 2 1 diverge 2 2
divided 45 6 document 32 1 documented 7 4 documenting 1 1 documents 64 1 doom-laden 1 1
door-to-door 3 1 double-barreled 1 1 double-digit 17 1 doubled 11 3 doubles 4 1 doubling 3 1
doubt 35 9 doubted 5 1 doubts 17 1 down 361 3 downplay 3 1 downplayed 4 3 drafted 5 1 draw 40 1
drawing 33 2 dressed 10 1 drew 45 7 dropped 45 1 drops 6 1 drove 16 2 dub 1 1 dubbed 6 3 dump 6 1
dumping 3 0 duprey 2 1 dwell 2 1 dwelled 3 2 eager 20 11 eagerness 3 1 ear 7 1 earliest 6 1 echo 9 2
echoed 21 15 echoes 5 1 echoing 11 5 effort 138 2 efforts 145 2 egged 2 1 eggs 4 0 eight-hour 2 1
elaborate 7 0 elaborated 3 3 elected 128 1 electing 16 1 elects 1 1 elevated 10 1 eliminate 12 1
eloquent 2 1 emailed 15 8 emails 207 1 embarrassing 12 1 embittered 1 1 emblematic 5 1
emboldened 1 1 embrace 39 5 embraced 21 8 embraces 4 2 embracing 19 2 emirates 3 1 empathetic 2 1
empathize 3 2 emphasize 8 5 emphasized 11 9 emphasizes 3 2 emphasizing 9 5 employing 5 1 empower 5 1
empowering 6 1 enact 3 0 enacted 8 1 enamored 4 3 encourage 21 6 encouraged 18 10 encourages 7 0
encouraging 19 2 ended 64 2 endorse 74 18 endorsed 99 70 endorsement 98 15 endorsements 47 4
endorses 10 7 endorsing 21 7 ends 18 1 enduring 4 1 enforced 1 1 engage 23 1 engaged 31 1
engendered 1 1 enjoy 10 2 enjoyed 19 4 enjoying 4 1 enjoys 12 3 enthusiasm 35 2 enthusiastic 26 1
entry 8 1 envision 3 3 envisioned 6 3 envisioning 1 1 epiphany 1 1 equivocation 3 1 erupt 3 1
erupting 3 2 escalates 1 1 escape 8 1 escaped 3 0 eschewed 1 1 espn 11 1 established 16 3
establishes 1 1 estimate 10 2 estimated 25 9 estimates 22 8 evade 4 1 evaluating 2 1
evidence-free 2 2 evince 1 1 evinced 1 1 eviscerated 2 1 examined 5 1 example 83 2 exasperated 4 1
excite 5 1 excited 9 2 excitement 11 1 exciting 6 0 exclaimed 2 2 excludes 2 1 excoriated 1 1
executing 3 1 exemplifying 2 1 exhorted 1 1 exhorting 1 1 existence 9 1 expand 45 1 expanded 32 2
expansive 2 1 expect 54 16 expectations 38 2 expected 130 6 expecting 16 8 expects 16 3
experienced 28 3 experiencing 3 1 explain 34 14 explained 58 49 explaining 19 14 explains 11 8
explanations 7 1 explicit 2 1 exploit 12 2 exploiting 3 0 explore 4 2 explores 1 1 expose 7 1
exposed 22 6 exposes 3 0 exposing 3 0 express 19 9 expressed 55 45 expressing 10 2 extolled 2 1
extolling 1 1 extols 1 1 eye 23 1 eyebrows 6 1 eyed 1 1 eyeing 4 1 eyes 30 2 facebook 113 2
faith 36 2 falling 23 1 familiar 51 2 fan 14 1 far-fetched 1 1 fascination 3 1 fault 19 1
favor 72 16 favorable 27 4 favored 33 9 favoring 6 0 favorite 54 3 favors 24 4 fear 74 17 feared 5 2
fearful 4 1 fearing 4 4 fears 36 5 feature 6 0 featured 18 4 features 14 1 feel 123 18 feeling 32 4
feels 23 1 felt 52 8 fervent 4 1 fessed 1 1 fight 205 1 fighting 57 4 figure 62 2 figures 33 1
figuring 6 1 filed 57 9 files 11 2 filing 12 1 find 150 6 finding 34 3 findings 23 1 finds 25 16
fine 39 1 finger 6 1 fingers 7 1 fire 41 2 fired 49 10 fires 4 1 firsthand 5 1 fixates 1 1
flashes 3 0 flashing 1 1 flies 2 1 flinging 1 1 flip-flopped 2 1 flipped 7 1 flirtations 2 1
flirted 3 1 float 3 0 floated 4 2 flop 1 1 focus 142 19 focused 88 21 focuses 10 5 focusing 18 4
followed 68 1 follows 21 6 fond 2 1 fondness 5 1 footage 12 2 forbidding 1 1 forced 41 1
forceful 13 1 forecast 11 6 forecasts 3 0 foresee 3 3 foreshadowed 2 2 foretell 2 1 forfeited 1 1
forget 18 1 forgetting 1 1 forgive 4 0 forgiven 3 1 forgot 2 2 forgotten 7 0 forth 18 3
forthcoming 3 1 forward 79 1 forwarded 4 1 forwards 2 2 found 175 71 frame 11 1 framed 9 3
framing 3 0 frequent 11 1 friday 180 1 frustrated 26 1 frustrates 1 1 frustrations 9 1 full 188 1
full-fledged 1 1 fulminated 1 1 fumed 1 1 fun 26 2 funny 9 1 furious 9 1 galling 1 1 gave 125 11
generalized 1 1 generated 16 1 generational 4 1 generic 3 1 gestured 2 1 gestures 3 0 get 542 1
ghost 2 1 gin 2 1 give 168 1 given 181 1 gives 40 3 giving 80 2 glad 13 4 glimpses 1 1 gloated 1 1
glosses 2 1 glued 2 1 goal 53 5 goes 72 5 going 720 2 got 266 3 govern 6 1 granting 6 1 grappled 2 1
grass-roots 16 1 gravitated 2 1 greeted 13 1 grievances 3 1 grieving 3 1 gripped 2 1 groan 2 1
groused 1 1 grousing 1 1 growls 1 1 guaranteed 9 1 guess 20 3 guessed 1 1 guessing 3 0 guided 4 1
guilty 25 1 gushed 1 1 gushes 1 1 hail 9 0 hailed 4 4 hailing 4 2 half-joking 1 1 halfhearted 1 1
hammer 3 1 hammered 7 2 hammering 3 1 hannity 46 1 happy 29 4 haranguing 1 1 hard 142 1
harder-to-argue 1 1 hardline 4 1 harkened 1 1 harsh 22 4 hassan 18 1 hate 55 3 hated 2 1 hates 9 1
headlined 3 1 heaped 1 1 hear 68 1 heard 61 2 hearing 57 3 heckle 1 1 heckles 1 1 held 166 3
herald 5 0 heralded 2 2 heralds 1 1 here 348 1 hesitant 3 1 hesitate 2 1 hesitated 1 1 hewed 2 1
highlight 16 4 highlighted 16 10 highlighting 17 5 highlights 6 2 hijacked 2 1 hint 3 0 hinted 5 3
hinting 2 2 hints 11 6 hired 30 6 hires 3 0 hiring 19 1 hit 70 6 hits 15 2 hitting 21 4 hoisted 1 1
holan 4 1 holding 66 2 holds 45 1 hone 2 1 honest 30 1 honing 3 1 hop 3 0 hope 107 23 hoped 33 17
hopeful 29 7 hopes 58 30 hoping 35 24 hopped 3 0 horrified 7 1 horrify 2 2 hostile 22 1
hostility 12 2 huffpost 32 3 hung 8 1 hungry 5 2 hurl 1 1 hypothesized 1 1 idea 129 2 ideas 68 2
identified 32 10 identifies 3 1 identify 34 8 identifying 11 2 idolizes 1 1 ignore 21 4 ignored 29 7
ignores 4 1 ignoring 11 1 illustrate 3 0 illustrated 3 1 illustrates 3 2 imagined 7 4 imagining 2 1
impart 1 1 impassioned 7 4 impending 2 1 implemented 8 1 implied 10 6 implies 2 1 implored 1 1
implying 8 4 imposed 7 2 impressed 14 5 impression 10 1 impressions 3 1 impugning 2 1 inability 11 2
incites 16 1 inclination 8 2 inclined 10 3 include 82 1 included 76 10 includes 72 8 increases 19 1
indicate 12 8 indicated 30 23 indicates 6 4 indicating 4 1 infatuated 1 1 inflate 2 2 informed 11 3
informing 5 2 infuriate 1 1 infuriated 2 1 infuriating 1 1 insert 3 1 insinuate 1 1 insist 22 17
insisted 36 31 insistence 7 1 insisting 9 7 insists 8 7 instructed 8 1 insulted 3 3 intend 7 2
intended 34 3 intends 9 1 intent 24 1 interest 125 5 interested 32 5 interjected 6 5
interjecting 1 1 interpret 3 2 interpretation 6 1 interpreted 7 2 interrupts 1 1 interviewed 37 1
interviewing 2 1 intimated 2 2 intrigued 3 2 introduce 10 1 introduced 33 6 introduces 3 2
introducing 10 4 invalidated 2 1 invalidating 1 1 inveighing 1 1 investigated 8 1 investigates 1 1
investigating 14 1 investigation 124 1 invited 23 2 inviting 9 1 invoke 3 0 invoked 9 6 invoking 5 2
ire 7 1 irritated 4 2 irritates 1 1 issue 281 2 issued 59 18 issues 263 1 itself 72 1 jab 3 2
jabbed 2 1 jeered 3 1 jeers 3 0 jillian 2 1 joined 58 2 joke 15 1 joked 12 11 jokes 8 3 joking 7 1
jones 32 1 joy 6 1 judge 143 2 judged 2 1 jumped 14 1 justification 7 1 justify 8 2 keen 5 2
keep 156 1 keynote 6 2 knew 48 11 knocked 11 5 knocking 4 0 know 407 40 knowing 18 2 known 134 10
knows 61 15 label 11 1 labeled 8 2 labeling 5 2 labels 3 0 labors 1 1 laid 26 10 lambasted 6 3
lament 2 1 lamented 8 8 lamenting 3 3 laments 3 2 lashed 5 5 lashes 1 1 lashing 3 0 last-ditch 3 1
lauded 3 2 laugh 10 1 laughed 11 1 launched 39 3 launching 12 4 laying 17 5 lays 5 4 lean 9 2
leaned 3 0 leaning 19 1 leanings 4 0 leans 5 2 learn 33 4 learned 45 17 learning 13 1 leave 108 1
lectured 4 2 lectures 4 0 led 126 3 leery 2 2 left 234 2 left-leaning 7 1 legalized 5 1 length 11 3
let 102 1 leveling 2 1 libertarian-style 1 1 lifted 9 1 liked 14 2 likened 9 6 likes 20 3 liking 3 0
limiting 13 2 line 139 1 lined 13 2 lingered 2 1 lining 6 3 linked 18 1 linking 8 1 links 11 2
listed 20 10 listing 13 3 lists 23 7 lit 8 1 little 208 1 live 100 1 live-tweeted 1 1 lobbed 1 1
lobbied 7 2 lobbies 1 1 lobbying 27 1 logged 4 1 longstanding 7 1 look 230 10 looked 55 6
looking 126 27 looks 41 2 love 86 3 loved 16 2 loves 7 2 loyal 14 1 lukewarm 1 1 lying 13 1
lyrical 1 1 mad 10 1 made 533 59 madness 2 1 maintain 18 1 maintained 23 5 maintaining 6 1
maintains 10 1 make 569 2 makes 116 1 making 193 10 managed 29 1 manages 2 1 mandated 6 1
mandates 7 2 mangling 1 1 mantra 4 1 mark 75 2 marked 22 1 marking 11 1 marks 11 1 marveled 2 2
matter 131 1 matters 34 1 mean 87 7 meandered 4 1 meaning 23 1 means 100 1 meant 52 1 measured 11 4
memory 10 1 mention 51 30 mentioned 42 22 mentioning 7 6 mentions 8 5 merits 6 1 mesmer 1 1
message 192 9 miffed 2 1 militant 11 1 mince 1 1 mincing 1 1 mind 64 9 mindful 1 1 mirrored 3 0
mirrors 3 1 misgivings 2 1 misled 3 1 mispronunciations 1 1 missing 26 1 mission 32 1 misstated 3 1
mistrustful 1 1 mixed 16 1 mobilized 3 1 mock 8 3 mocked 20 13 mocking 12 6 mocks 2 2 moderates 20 1
modified 6 1 mollie 1 1 monitored 1 1 months-long 3 1 more 1724 1 morph 1 1 mosul 3 1 motivated 8 1
motives 2 1 mount 11 0 mounted 5 2 mounting 7 2 mourn 3 0 mourned 2 1 mourning 4 0 mouthing 1 1
move 144 1 moved 56 1 moving 63 1 much 513 1 mulling 3 3 mum 2 2 murky 5 1 mused 4 3 mustered 2 1
mystified 2 2 name 161 3 named 53 21 naming 14 3 need 328 4 needed 116 2 needs 131 1 negative 53 3
negotations 1 1 negotiated 8 4 nervous 15 4 news 552 1 nodded 2 1 nods 3 0 nominate 24 4
nominated 24 9 nominates 2 1 nominating 60 4 nomination 425 1 non-answer 1 1 note 55 10
noted 122 116 notes 34 24 noticed 16 4 noting 37 33 nuanced 4 1 nullifying 1 1 nyt 5 2 objected 1 1
obliged 1 1 observed 6 3 observing 2 1 obvious 19 2 off 312 4 off-color 1 1 offended 6 1
offense 15 1 offensive 29 2 offer 75 13 offered 75 41 offering 43 12 offerings 3 0 offers 32 6
oft-stated 2 1 open 119 3 opened 40 4 opens 14 1 opined 3 3 opinion 63 3 opinions 11 1 opponent 55 3
oppose 41 17 opposed 71 34 opposes 18 6 opposing 23 4 opposition 85 9 opt 4 0 opted 10 4
optimistic 18 3 or 1386 1 order 110 3 ordered 21 17 ordering 2 2 orders 10 2 out 1123 32 outline 3 1
outlined 8 4 outlines 1 1 outlining 7 4 outraged 6 3 outspoken 10 5 overheard 2 1 overlooked 6 1
overruling 1 1 overstate 2 1 overstates 1 1 overturned 5 2 overwhelmed 4 1 ownership 8 1
painful 13 1 paint 6 1 painted 5 1 painting 12 3 paintings 3 0 paints 4 3 pandered 2 1 panning 2 1
pans 1 1 parallel 7 2 parallels 5 0 paraphrasing 1 1 parroted 1 1 partial 13 1 pass 56 1
passed 65 20 passes 9 1 passing 15 1 passion 13 2 passionate 12 1 passions 5 0 paused 5 2 pegged 1 1
pegging 1 1 pegs 2 2 pen 14 1 perceived 18 2 perceives 2 1 perceptions 9 2 peroration 1 1
perpetuate 4 1 perspective 18 1 persuade 21 6 persuaded 10 4 persuading 6 2 petition 8 2
petitioned 1 1 philosophy 13 1 picked 33 4 picket 3 1 picking 23 1 picturing 1 1 piece 36 1 pile 3 1
piled 10 1 pin 5 0 pins 2 1 pissed 2 1 pitched 4 1 pitches 4 3 pitching 3 0 pivot 19 1 pivoted 5 2
pivoting 5 0 pivots 3 0 placed 29 2 plain 9 1 plan 206 10 planned 79 4 planning 40 9 plans 164 26
platform 104 1 played 58 5 plea 7 1 pleaded 12 8 pleading 4 1 pleas 3 1 pleased 10 3 pleases 1 1
pledge 27 6 pledged 116 33 pledges 9 5 pledging 7 6 plot 3 1 plotting 9 1 poem 1 1 point 246 9
pointed 56 44 pointing 33 16 points 204 6 poised 26 1 poke 1 1 poked 1 1 polarized 8 1
policies 145 1 policy 383 2 polishes 1 1 politicize 1 1 pondered 2 1 ponders 1 1 popular 85 1
popularity 36 1 poring 2 1 portray 9 7 portrayal 2 1 portrayed 16 9 portraying 7 4 portrays 1 1
posited 1 1 positing 1 1 position 137 3 positioned 15 3 positioning 3 1 positions 70 2 posits 1 1
posted 56 27 posting 7 1 posts 23 3 postured 1 1 pounce 1 1 pouncing 2 1 pound 4 1 pounding 2 1
praise 26 11 praised 39 34 praises 9 8 praising 11 7 pre-campaign 2 1 pre-emptive 1 1 preached 1 1
preaches 2 2 predict 15 5 predicted 29 22 predicting 12 8 predictions 5 1 predicts 3 3 prefer 24 10
preference 11 1 preferred 19 8 preferring 1 1 prefers 4 4 premiered 1 1 preparing 20 1 preps 1 1
prescribing 2 2 present 43 1 presented 17 4 presenting 6 2 presents 16 2 press 185 1 pressed 22 6
presses 2 1 pressing 12 4 pressure 64 1 pressured 3 2 pretend 1 1 pretending 4 0 prevent 56 2
preview 10 1 prided 1 1 priorities 55 1 prioritize 4 0 prioritizes 1 1 priority 40 4 privy 2 1
proceeded 6 1 proclaimed 5 4 proclaims 1 1 produced 19 1 producing 13 1 professing 2 1 prohibit 6 2
prohibited 3 0 prohibits 3 2 projected 16 5 projection 3 0 projections 9 1 projects 25 1
promise 49 8 promised 43 34 promises 44 15 promising 29 18 promote 19 6 promoted 7 2 promotes 4 3
promoting 23 5 prompting 10 1 pronounced 5 3 proponent 6 2 proposal 78 5 proposals 52 3 propose 5 0
proposed 78 37 proposes 4 3 proposing 16 7 proposition 10 1 propounded 1 1 prosecute 7 1
prosecuted 14 1 protest 37 1 protested 5 2 protesting 7 3 protests 26 1 proud 38 5 proved 41 4
proven 15 1 provide 86 4 provided 70 12 providing 28 1 proving 4 1 publicized 1 1 publicizing 2 1
publish 6 0 published 49 8 publishes 2 1 publishing 8 1 puerile 1 1 pugnacious 2 1 pummeled 1 1
pump 1 1 pumped 2 2 pumps 1 1 purports 1 1 pursue 26 2 pursued 11 1 pursuing 14 1 push 82 8
pushed 49 22 pushes 6 2 pushing 43 16 put 251 20 puts 27 6 puzzled 2 1 puzzling 2 1 quash 3 0
quashed 2 1 queried 1 1 queries 4 1 question 242 14 questioned 36 27 questioning 24 13
questions 184 9 quick 30 9 quip 3 2 quipped 2 2 quote 12 2 quoted 12 6 quotes 11 2 quoting 4 3
railed 11 10 railing 4 2 rails 3 2 raised 117 12 raison 1 1 ran 53 2 ranged 3 2 ranked 5 1
rankings 9 1 rankled 1 1 ranks 25 2 rant 7 2 ratcheted 4 1 rated 6 1 ratified 3 0 ratify 3 2
rattled 17 7 re-nominate 1 1 re-tweeting 2 2 reach 61 1 reached 49 1 react 8 1 reacted 8 4
reacting 7 0 reaction 29 1 reacts 3 0 read 73 16 reading 22 1 reads 13 8 ready 83 1 reaffirm 2 1
reaffirmed 4 3 reaffirming 1 1 realize 16 2 realized 9 5 realizes 3 0 reason 98 3 reasoning 3 1
reassess 2 1 reassure 4 1 reassured 3 1 reassures 1 1 reassuring 5 1 reboot 3 0 reboots 2 1
rebranding 3 1 rebuff 2 1 rebuffed 8 3 rebuffs 1 1 rebuke 6 2 rebuked 5 5 rebut 5 4 rebuts 1 1
rebutted 1 1 rebutting 2 1 recalibrated 2 1 recall 11 2 recalled 36 32 recalling 16 13 recanted 1 1
recapitulated 1 1 recast 4 1 receive 36 1 recite 2 1 recited 1 1 recites 3 2 reciting 4 1 reckon 1 1
reckoned 1 1 reckoning 6 0 recognition 21 1 recognize 38 9 recognized 23 4 recognizes 8 3
recognizing 7 3 recommend 10 2 recommendation 14 1 recommended 14 7 recommends 1 1 recorded 9 2
recount 8 0 recounted 7 5 recounts 2 2 redrafted 1 1 reduce 26 1 refer 5 2 reference 23 4
referenced 7 7 references 7 1 referencing 10 4 referred 28 15 referring 62 38 refers 6 4
reflect 19 1 reflected 13 2 reflecting 17 3 reflects 20 2 refusal 24 3 refuse 17 6 refused 54 38
refuses 9 7 refusing 15 9 refute 2 1 regard 13 1 regarded 8 1 regards 5 1 registered 70 2
regret 19 1 regrets 2 1 reinstate 3 1 reiterated 17 16 reiterating 3 2 reject 21 3 rejected 36 29
rejecting 7 4 rejection 14 1 rejects 4 1 related 28 1 release 127 4 released 167 16 releasing 21 1
relief 28 2 relies 9 1 relish 2 1 relished 2 2 relishes 1 1 reluctance 5 2 reluctant 13 4
relying 9 3 remain 84 2 remained 39 2 remark 17 1 remarked 9 9 remarking 8 6 remarks 123 3
remember 50 10 remembered 12 6 remembering 4 1 remembers 5 4 remind 9 2 reminded 14 11 reminders 2 1
reminding 12 6 reminds 8 2 reminisced 1 1 removed 21 1 renames 1 1 reneging 3 1 renegotiated 1 1
renew 9 0 renewed 11 3 renews 2 1 renounce 2 1 renounced 1 1 renounces 1 1 repeat 13 2
repeated 32 11 repeating 12 7 replaced 16 1 replay 6 2 replied 31 26 report 169 8 reported 195 138
reporting 47 5 reports 87 15 represent 42 5 represented 36 2 represents 52 1 reprimand 3 0
reprimanded 4 2 reprised 1 1 reprising 3 1 repudiate 4 2 repudiated 1 1 repudiates 1 1
reputation 43 1 request 68 2 requested 23 7 requesting 3 0 require 49 6 required 43 5 requires 22 2
requiring 16 2 rescinded 1 1 resent 1 1 reserves 5 1 resign 27 1 resist 8 2 resistance 19 2
resisted 6 3 resolve 13 1 resonate 11 1 resonated 8 3 resonating 3 0 respect 54 1 respond 71 23
responded 78 45 responding 22 4 responds 10 5 response 140 6 responses 14 1 responsible 54 1
restating 1 1 restrict 7 0 restricted 5 0 restricting 9 6 retaliated 1 1 rethink 5 1 rethinking 2 2
retorted 1 1 retracting 1 1 return 62 3 returned 37 2 retweeted 9 6 reuters 22 1 reveal 15 8
revealed 52 33 revealing 3 2 reveals 9 6 reveling 3 1 revered 3 2 reversal 5 1 reversals 2 1
reversed 14 2 review 49 2 revile 1 1 reviled 3 2 revised 4 1 revisit 4 0 revisited 1 1 revisits 1 1
revoke 1 1 revolt 9 1 revulsion 1 1 rid 16 1 ridicule 3 2 riff 2 1 riffed 1 1 right 333 1 rigid 1 1
rip 6 0 ripped 7 3 ripping 8 1 rips 3 2 risking 1 1 robocall 4 1 roiled 4 1 rolled 19 3 romance 2 1
rooftops 1 1 rooted 4 1 rose 34 1 rousing 5 1 rubbished 1 1 ruled 16 8 rules 140 2 ruling 43 3
rulings 10 1 ruminative 1 1 running 210 4 rupted 1 1 sacrosanct 1 1 said 4852 4463 sanders 1918 1
sang 1 1 sanguine 1 1 sat 24 1 satirizes 1 1 satirizing 1 1 satisfied 19 2 satisfy 4 1
saturation 3 1 savage 4 0 savaged 2 1 savaging 2 2 saw 83 15 say 620 288 sayed 3 0 saying 344 224
says 506 436 scared 17 4 scares 6 1 scoff 1 1 scoffed 1 1 scolded 2 2 scorched-earth 2 1 scorn 5 2
scorned 3 0 scotched 1 1 scramble 13 2 scrambles 3 0 scrapped 2 1 screamed 2 1 seal 12 1 search 33 1
second-guess 2 1 secret 72 1 see 347 53 seeing 41 3 seek 35 5 seeking 85 27 seeks 20 12 seem 58 1
seemed 104 2 seeming 9 1 seems 91 3 seen 176 16 sees 42 18 seize 9 2 seized 19 2 seizing 5 2
select 28 1 self-described 18 1 sell 30 1 sense 87 1 sensing 1 1 sensitive 33 1 sent 126 6
sentenced 9 3 sentencing 3 0 sentiment 20 2 sentiments 8 1 serious 70 2 serves 22 1 set 170 5
settled 11 1 shaken 4 1 shaking 8 1 share 82 6 shared 49 15 shares 26 3 sharing 14 1 sharp 31 3
sharper 3 0 shedding 5 1 shelved 1 1 shied 2 1 shifted 21 2 shocked 17 4 shocking 6 1 shocks 6 0
shored 1 1 shot 76 8 shots 13 3 shout 4 2 shouted 11 8 shouting 14 2 shouts 1 1 show 300 80
showed 113 68 showing 98 26 showings 5 0 shown 50 12 shows 126 64 shrug 3 1 shrugged 4 3 shy 10 1
sick 20 2 sided 8 6 sides 49 1 sights 4 2 sign 97 1 signal 17 1 signaled 10 8 signals 8 2
signed 66 17 signs 47 1 silence 14 1 sing 3 0 singing 5 0 singled 6 3 singling 1 1 sings 1 1
sinovic 2 1 sizing 1 1 skeptical 29 9 sketching 1 1 skirt 2 1 skits 1 1 slam 6 2 slammed 14 10
slamming 9 6 slams 9 9 slap 3 0 slapped 1 1 slash 3 0 slashing 2 1 slid 3 1 slight 3 0 slighted 1 1
slogan 16 2 slogans 2 1 smear 3 0 smears 1 1 snagged 3 1 sniped 1 1 sober 5 2 sobering 3 0
solicit 5 0 soliciting 1 1 sought 80 39 sounded 15 8 sour 4 1 soured 4 0 sow 3 1 sparked 8 2
sparking 4 0 sparred 6 4 speak 106 8 speaking 127 4 speaks 30 4 spearhead 1 1 spearheaded 3 0
specify 2 1 speculate 4 2 speculated 5 5 speech 275 1 speeches 85 2 spell 2 2 spelled 1 1
spent 126 1 spied 1 1 split 43 4 spoke 116 38 spoken 29 4 sponsor 15 1 sponsored 9 1 spotlights 1 1
spotted 7 2 spouts 1 1 sprays 1 1 spread 37 1 spurns 1 1 squabble 3 1 squabbled 1 1 staged 4 1
stance 40 6 stances 10 1 stand 94 3 standing 68 3 stands 40 1 staple 3 0 staples 3 1 started 104 4
startled 3 3 starts 21 1 state 1343 3 stated 42 33 statement 245 14 statements 80 1 states 969 5
stating 13 9 stayed 19 1 stepped 15 1 stern 8 2 sticking 10 1 stiffened 1 1 stifle 1 1 stifling 4 0
stinging 1 1 stirred 4 1 stoked 3 1 stoking 3 0 stood 41 4 stopped 35 2 stories 49 3 strategy 146 4
street-style 1 1 stress 8 1 stressed 13 11 stressing 3 3 strive 3 1 strives 2 1 struck 25 5
struggles 18 1 struggling 29 2 stuck 20 4 stump 28 1 stumped 3 1 stupefies 1 1 submitted 11 2
substantive 16 1 subtle 9 1 sue 12 2 sued 13 3 sugarcoated 1 1 suggest 43 27 suggested 119 102
suggesting 44 31 suggestion 22 10 suggestions 13 2 suggests 33 22 suing 5 1 summed 3 1 summing 1 1
sunday 180 1 supervised 3 1 support 739 89 supported 91 42 supporter 77 10 supporters 398 2
supporting 116 36 supportive 14 5 supports 49 14 sure 110 7 surfaced 4 1 surmised 2 2 surprise 54 4
surprised 26 3 surrender 3 1 surrendering 3 0 surrogate 22 1 suspect 9 1 suspected 11 3 suspects 7 1
suspended 24 2 swing 52 1 swinging 4 1 swipe 5 1 swipes 4 3 swore 1 1 sworn 4 0 symbolized 1 1
symbolizes 2 1 sympathetic 9 1 tacit 3 1 tacked 3 1 tackles 1 1 take 345 1 takeaway 4 2 takedown 4 1
taken 123 4 takes 95 5 taking 143 3 talk 128 10 talked 48 26 talking 132 44 talks 50 13 tall 4 1
tallies 4 1 tamping 3 1 tangled 2 1 tapered 1 1 targeted 35 4 targeting 26 1 targets 27 2
taunted 2 1 teaches 9 1 teeth 3 2 telegraphed 1 1 tell 104 20 telling 100 48 tells 43 32 tend 20 2
tended 6 2 tends 15 1 tepid 2 1 terrified 3 1 terrifying 4 0 testified 11 5 testify 5 1
testimonials 1 1 testimony 22 1 thank 26 1 thanked 12 9 thanking 6 6 theories 11 1 theory 18 1
there 928 1 think 645 57 thinking 50 8 thinks 71 28 thinly-veiled 1 1 thought 120 18 threat 99 1
threated 1 1 threaten 10 4 threatened 21 9 threatening 15 5 threatens 6 2 three-hour 2 1
three-word 1 1 threshold 18 1 threw 10 2 thrilled 5 3 throwing 18 2 thundered 1 1 thunderous 1 1
ticked 5 3 ticking 4 0 tie 23 1 tied 29 1 tinged 2 1 tirade 2 1 tired 14 1 titled 16 1 told 487 402
tolerate 5 0 tolerates 1 1 toned 1 1 took 202 9 toss 3 0 tossed 5 1 tossing 3 0 touched 16 4
touches 5 0 toughest 5 1 tout 3 3 touted 11 9 touting 9 5 touts 3 3 toy 3 0 toyed 1 1 traced 5 1
track 49 1 trade 189 1 traded 16 2 transitioned 1 1 trash 9 0 trashed 1 1 trashes 1 1 trashing 2 1
trending 5 1 tribute 12 4 tried 90 9 tries 19 2 troubled 11 1 troubles 5 1 troubling 10 1
trump 4125 1 trumpeting 3 3 trust 60 2 trusted 24 1 try 112 2 trying 209 2 turn 146 3 turned 127 7
turns 29 3 tussled 1 1 tussling 1 1 tweet 318 1 tweeted 86 75 tweeting 19 13 tweets 19 1 tying 8 2
unafraid 2 1 unapologetic 3 2 unaware 9 3 uncertain 13 1 unclear 35 1 uncomfortable 8 1 uncover 2 1
uncovered 8 1 undecided 21 1 underestimated 8 1 underestimates 1 1 underestimating 3 0
underlining 2 1 undermine 20 1 underplays 1 1 underscore 9 3 underscored 8 3 underscores 7 3
underscoring 7 2 understand 98 6 understanding 26 3 understands 27 3 understated 4 1 understood 17 4
undisciplined 1 1 undo 6 1 unease 3 1 uneasy 6 1 unflattering 2 1 unhappy 7 3 unheard-of 1 1
unified 8 2 unimaginable 1 1 uniting 7 1 unknown 16 1 unleashed 8 3 unloaded 4 1 unmentioned 1 1
unmistakable 4 1 unnoticed 6 1 unpopular 15 1 unprompted 4 2 unsettled 4 2 unsparing 2 1
unsubstantiated 2 1 unsure 5 1 untroubled 1 1 unveiled 9 5 unwavering 3 1 unwillingness 9 2
up 1073 5 upbeat 5 2 upfront 5 1 upset 18 5 upsets 4 0 urge 7 2 urged 46 40 urges 4 3 urging 26 13
used 205 9 uses 14 1 utter 2 1 uttered 5 3 uttering 1 1 valuations 3 1 veiled 1 1 vented 2 2
verbal 5 2 veto 4 0 vetoed 3 2 vetoing 2 1 vex 1 1 vie 2 1 view 109 23 viewed 32 6 viewing 6 1
views 94 10 vigorous 4 1 vindicated 1 1 virulent 2 1 vocal 15 4 voice 74 2 voiced 15 11 void 4 0
voided 1 1 volunteered 5 1 vote 524 19 voted 112 35 votes 195 2 voting 177 6 vouch 1 1 vouched 3 3
vouching 2 2 vow 9 4 vowed 36 33 vowing 9 7 vows 10 9 vying 11 1 waffled 2 1 waging 5 1 wait 37 1
walked 23 2 wanna 2 1 want 424 51 wanted 94 22 wanting 12 1 wants 146 35 wapo 2 2 wariness 3 1
warming 14 1 warn 7 6 warned 44 38 warning 29 14 warnings 10 2 warns 2 2 warrant 3 2 wary 10 4
wash 5 1 watch 104 1 watched 24 5 watching 32 2 waved 6 1 wavered 2 1 weakest 3 1 weigh 12 1
weighed 11 5 weighing 3 0 welcome 35 3 welcomed 19 7 welcomes 3 0 welcoming 11 1 well 420 1
well-known 10 1 went 193 19 whack 2 1 whacks 1 1 where 539 1 whip 4 0 whipping 5 2 whirl 3 1
whisper 3 0 whispered 2 1 wield 3 0 wielding 1 1 willing 67 9 willingness 17 2 winking 2 1 wish 26 2
wished 1 1 withdraw 10 1 withdrawing 3 0 withdrew 4 3 withheld 7 2 withhold 3 0 withholding 4 1
witness 14 2 witnessed 7 2 witnesses 6 0 witnessing 3 1 won 336 2 wonder 20 6 wondered 7 6
wondering 8 4 woodward 3 1 word 46 2 worded 5 2 words 118 3 working 205 2 worried 47 20 worries 20 6
worry 31 11 worrying 8 3 wracking 1 1 wrapped 7 1 write 28 5 writes 32 25 writing 33 12 written 37 7
wrong 111 1 wrote 279 248 yearn 1 1 yell 5 0 yelled 8 5 yelling 3 2 yet 240 1 yielded 5 1 zeroed 1 1
zeroes 1 1 zeroing 4 2 ~$4.4 1 1 ~$58 1 1 ~10-year 6 1 ~3,000-word 1 1 ~373 1 1 ~5-to-3 1 1 ~6-1 1 1
~88 1 1 ~99.9 1 1 ~aback 4 1 ~aboard 10 2 ~abstraction 1 1 ~accept 100 13 ~accord 449 398
~accusation 37 2 ~accuse 118 80 ~acknowledge 98 70 ~acknowledgement 2 1 ~acknowledgment 1 1
~acquiesce 5 5 ~adamant 4 3 ~add 395 288 ~address 206 19 ~administer 7 1 ~admiration 5 1
~admire 11 3 ~admission 11 3 ~admit 70 33 ~adopt 47 6 ~ads 88 1 ~adulation 1 1 ~advance 53 1
~advice 48 7 ~advise 48 3 ~advocate 97 19 ~affirm 15 3 ~aggressive 48 1 ~aghast 1 1 ~agitate 5 2
~agonize 1 1 ~agree 154 67 ~aim 76 22 ~air 102 3 ~airwave 12 2 ~alarm 21 7 ~alert 4 1 ~align 22 4
~allegation 36 3 ~allege 50 17 ~allegiance 22 1 ~allow 166 18 ~allude 7 6 ~amaze 18 1 ~amplify 9 1
~and 13998 1 ~anger 64 8 ~angry 50 7 ~announce 176 121 ~announcement 54 4 ~annoy 5 1 ~annoyance 2 1
~answer 146 18 ~anticipate 15 3 ~anxiety 35 4 ~ap 43 1 ~apologize 29 11 ~apology 19 2 ~apparent 37 1
~appeal 139 5 ~appear 264 5 ~append 9 2 ~applaud 22 11 ~appoint 34 7 ~appointment 20 1
~appreciate 20 1 ~appreciative 2 1 ~apprehension 4 1 ~approval 52 2 ~approve 32 5 ~architect 4 2
~argue 178 147 ~argument 90 8 ~arrange 11 2 ~articulate 16 5 ~aside 26 1 ~ask 474 193 ~aspire 4 1
~assail 13 9 ~assert 29 15 ~assertion 23 6 ~assess 11 1 ~assessment 24 2 ~assume 38 4
~assumption 15 1 ~assurance 5 3 ~assure 38 19 ~atop 7 1 ~attack 682 61 ~attain 2 1 ~attempt 128 7
~attention 133 13 ~attract 45 1 ~attribute 20 5 ~author 81 2 ~authorize 19 4 ~autobiography 4 1
~aversion 1 1 ~avoid 74 3 ~avow 2 1 ~award 58 2 ~aware 24 8 ~back 624 61 ~back-and-forth 8 1
~back-handed 1 1 ~backer 48 1 ~backpedal 1 1 ~balk 6 5 ~ban 154 6 ~bank 185 1 ~bankroll 3 1
~banner 5 1 ~bar 42 2 ~barb 4 1 ~bark 3 2 ~base 217 3 ~bash 25 3 ~basis 28 1 ~battle 125 2 ~beam 8 2
~bear 114 2 ~become 456 1 ~befuddle 1 1 ~beg 9 2 ~begin 309 6 ~belief 98 26 ~believe 278 58
~belittle 5 2 ~bemoan 6 6 ~bend 11 1 ~berate 2 1 ~berning 1 1 ~bet 38 1 ~bicker 2 1 ~bid 111 1
~bigoted 4 1 ~bill 416 1 ~blame 68 38 ~blare 7 2 ~blast 42 38 ~bless 16 1 ~block 81 6 ~blowback 5 1
~bludgeon 2 1 ~blueprint 2 1 ~board 120 2 ~boast 27 18 ~bolton 19 1 ~bombastic 5 1 ~boo 37 4
~book 141 1 ~boom 14 2 ~border 165 1 ~bother 15 1 ~boycott 19 1 ~brace 11 1 ~brag 12 8
~brainchild 3 1 ~brand 37 2 ~breach 19 1 ~bring 244 5 ~bristle 6 2 ~broad 65 1 ~broadcast 30 4
~broadside 5 1 ~broker 15 1 ~bromide 1 1 ~brush 13 5 ~build 279 1 ~built-in 3 1 ~bulwark 6 1
~butt 5 1 ~buy 89 3 ~by-now-familiar 1 1 ~cagey 1 1 ~cajole 4 1 ~calculate 14 3 ~call 864 392
~camp 50 1 ~campaign 1965 12 ~campaigner 5 1 ~capture 66 3 ~care 259 8 ~careful 25 1 ~caricature 5 1
~carry 102 1 ~case 343 7 ~cast 113 24 ~castigate 2 1 ~caustic 3 1 ~caution 17 10 ~celebrate 49 6
~cement 10 1 ~center 200 1 ~central 109 1 ~centrist 21 1 ~certain 91 1 ~challenge 191 21
~champion 45 8 ~change 496 1 ~chant 29 14 ~characterize 11 6 ~charge 141 14 ~chastise 4 1
~chatter 7 1 ~check 88 1 ~cheer 64 11 ~cheerlead 2 1 ~cherish 6 1 ~cheyenne 4 2 ~chide 7 7
~chime 6 2 ~choose 124 8 ~chord 2 1 ~chronicle 3 1 ~churn 4 1 ~circulate 14 3 ~cite 94 79
~claim 234 104 ~clamp 2 1 ~clarify 13 5 ~clarion 2 1 ~clash 34 2 ~clear 250 8 ~clichã 1 1
~cling 5 1 ~clinton 3513 1 ~clutch 6 1 ~co-sponsored 6 3 ~coach 6 1 ~coin 19 2 ~column 39 2
~come 815 5 ~comfort 16 2 ~comfortable 20 2 ~command 50 1 ~commend 3 1 ~comment 319 18 ~commit 58 2
~commitment 53 1 ~compare 106 16 ~compile 12 2 ~complain 30 20 ~complaint 30 2 ~compliment 5 1
~compromise 46 1 ~concede 23 17 ~conceive 1 1 ~concern 194 19 ~conclude 62 45 ~conclusion 31 1
~conclusive 2 1 ~concur 2 1 ~condemn 34 14 ~condemnation 3 2 ~conduct 119 1 ~confess 3 2
~confide 1 1 ~confidence 32 1 ~confident 34 12 ~confirm 52 26 ~conflate 5 1 ~conflict 73 1
~confound 3 1 ~confront 39 3 ~confuse 19 1 ~congratulate 17 8 ~connect 36 1 ~conscious 3 1
~consensus 24 2 ~consider 170 36 ~consolidate 14 1 ~consume 7 1 ~contain 48 1 ~contemplate 9 5
~contend 13 7 ~content 47 1 ~contention 16 4 ~contest 330 1 ~continual 2 1 ~continue 356 75
~contradict 15 5 ~contrast 83 7 ~controversial 43 1 ~convene 9 1 ~conversation 91 3 ~convince 46 16
~cop 8 1 ~correct 37 1 ~corroborate 1 1 ~count 95 8 ~counter 31 5 ~counter-argument 1 1
~courtesy 7 1 ~cover 89 8 ~coverage 48 1 ~crack 31 2 ~craft 9 2 ~crave 2 1 ~create 164 3
~credit 75 10 ~crist 4 1 ~critic 70 2 ~critical 80 9 ~criticise 2 2 ~criticism 129 26
~criticize 124 80 ~critique 27 4 ~crown 7 1 ~cry 17 4 ~crystallize 6 1 ~cursory 2 1 ~cut 145 2
~cynical 6 2 ~damn 12 1 ~dangle 1 1 ~dare 6 1 ~dawn 10 1 ~de-emphasized 1 1 ~deadlocked 10 1
~dear 7 1 ~debate 598 4 ~debunk 8 1 ~decide 138 37 ~decision 244 19 ~declaration 15 1
~declare 107 69 ~decline 125 68 ~decode 1 1 ~decry 15 14 ~dedicate 16 3 ~deem 22 9 ~deep 70 1
~deepen 7 1 ~defeat 119 1 ~defend 124 56 ~defender 10 3 ~defense 100 3 ~defensive 13 1 ~define 43 2
~deflect 7 2 ~defy 13 1 ~deliberate 7 1 ~delight 5 1 ~deliver 119 19 ~delve 3 1 ~demagoguery 1 1
~demand 76 17 ~demean 2 1 ~demonize 5 1 ~demonstrate 50 9 ~demur 6 1 ~denounce 48 35 ~deny 72 30
~depict 5 2 ~deplore 2 1 ~depose 4 1 ~depth 12 1 ~deride 8 5 ~describe 139 100 ~description 18 2
~desire 18 2 ~desperate 21 1 ~desperation 2 1 ~despise 3 1 ~detail 93 10 ~deter 10 1
~determination 19 1 ~determine 92 17 ~development 64 1 ~devise 2 1 ~devote 26 6 ~diagnosis 3 1
~dictate 11 2 ~dictum 3 2 ~differ 16 1 ~different 167 1 ~ding 2 1 ~direct 89 2 ~disagree 29 6
~disagreement 18 3 ~disappoint 25 5 ~disapproval 6 1 ~disapprove 3 1 ~disavow 21 7 ~disccused 1 1
~disclose 27 9 ~disclosure 26 1 ~discontent 6 1 ~discount 11 2 ~discover 25 2 ~discredit 13 1
~discus 52 21 ~discuss 47 26 ~discussion 59 1 ~disdain 4 1 ~dislike 18 7 ~dismay 8 4 ~dismiss 46 30
~dismissive 5 2 ~disparage 9 2 ~dispense 2 1 ~display 35 5 ~dispute 39 9 ~disregard 6 2 ~dissect 2 1
~distance 33 6 ~distress 6 1 ~distribute 16 2 ~distrust 7 1 ~distrustful 2 1 ~diverge 2 2
~divide 94 6 ~document 104 7 ~doom-laden 1 1 ~door-to-door 3 1 ~double 42 5 ~double-barreled 1 1
~double-digit 17 1 ~doubt 58 11 ~down 364 3 ~downplay 9 4 ~draft 41 1 ~draw 159 10 ~dress 16 1
~drive 116 2 ~drop 105 2 ~dub 8 4 ~dump 13 1 ~duprey 2 1 ~dwell 6 3 ~eager 20 11 ~eagerness 3 1
~ear 12 1 ~early 191 1 ~echo 46 23 ~effort 283 4 ~egg 8 1 ~eight-hour 2 1 ~elaborate 11 3
~elect 165 3 ~elevate 20 1 ~eliminate 38 1 ~eloquent 2 1 ~email 555 9 ~embarrass 20 1 ~embitter 1 1
~emblematic 5 1 ~embolden 3 1 ~embrace 83 17 ~emirate 3 1 ~empathetic 2 1 ~empathize 3 2
~emphasis 22 2 ~emphasize 28 19 ~employ 20 1 ~empower 15 2 ~enact 13 1 ~enamor 4 3 ~encourage 65 18
~end 325 3 ~endorse 204 102 ~endorsement 145 19 ~endure 12 1 ~enforce 12 1 ~engage 67 2
~engender 3 1 ~enjoy 45 10 ~enthusiasm 35 2 ~enthusiastic 26 1 ~entry 8 1 ~envision 11 7
~epiphany 1 1 ~equivocation 3 1 ~erupt 22 3 ~escalate 18 1 ~escape 13 1 ~eschew 2 1 ~espn 11 1
~establish 36 4 ~estimate 57 19 ~evade 5 1 ~evaluate 5 1 ~evidence-free 2 2 ~evince 2 2
~eviscerate 2 1 ~examine 12 1 ~example 90 2 ~exasperate 4 1 ~excite 21 3 ~excitement 11 1
~exclaim 2 2 ~exclude 3 1 ~excoriate 2 1 ~execute 15 1 ~exemplify 2 1 ~exhort 2 2 ~existence 9 1
~expand 102 3 ~expansive 2 1 ~expect 216 33 ~expectation 47 2 ~experience 149 4 ~explain 122 85
~explanation 25 1 ~explicit 2 1 ~exploit 24 2 ~explore 8 3 ~expose 35 7 ~express 86 56 ~extol 4 3
~eye 58 5 ~eyebrow 6 1 ~facebook 113 2 ~faith 37 2 ~fall 209 1 ~familiar 51 2 ~fan 39 1
~far-fetched 1 1 ~fascination 3 1 ~fault 20 1 ~favor 135 29 ~favorable 27 4 ~favorite 56 3
~fear 119 28 ~fearful 4 1 ~feature 47 5 ~feel 247 31 ~fervent 4 1 ~fessed 1 1 ~fight 300 5
~figure 108 4 ~file 132 12 ~find 407 97 ~fine 44 1 ~finger 13 2 ~fire 105 13 ~firsthand 5 1
~fixate 3 1 ~flash 9 1 ~fling 4 1 ~flip 29 1 ~flip-flopped 2 1 ~flirt 6 1 ~flirtation 2 1 ~float 9 2
~flop 1 1 ~fly 52 1 ~focus 258 49 ~follow 170 7 ~fond 2 1 ~fondness 5 1 ~footage 12 2 ~forbid 5 1
~force 232 1 ~forceful 13 1 ~forecast 14 6 ~foresee 3 3 ~foreshadow 3 2 ~foretell 2 1 ~forfeit 1 1
~forget 28 4 ~forgive 8 1 ~forth 18 3 ~forthcoming 3 1 ~forward 85 4 ~frame 24 4 ~frequent 11 1
~friday 181 1 ~frustrate 32 2 ~frustration 41 1 ~full 193 1 ~full-fledged 1 1 ~fulminate 1 1
~fume 2 1 ~fun 26 2 ~funny 9 1 ~furious 9 1 ~gall 1 1 ~generalize 1 1 ~generate 39 1
~generational 4 1 ~generic 3 1 ~gesture 10 1 ~get 1055 4 ~ghost 2 1 ~gin 2 1 ~give 594 18 ~glad 13 4
~glimpse 9 1 ~gloat 1 1 ~gloss 3 1 ~glue 2 1 ~go 1352 26 ~goal 80 5 ~govern 20 1 ~grant 49 1
~grapple 11 1 ~grass-roots 16 1 ~gravitate 4 1 ~greet 15 1 ~grievance 3 1 ~grieve 4 1 ~grip 9 1
~groan 2 1 ~grouse 2 2 ~growl 1 1 ~guarantee 27 1 ~guess 24 4 ~guide 24 1 ~guilty 25 1 ~gush 2 2
~hail 17 6 ~half-joking 1 1 ~halfhearted 1 1 ~hammer 13 4 ~hang 20 1 ~hannity 46 1 ~happy 30 4
~harangue 2 1 ~hard 191 1 ~harder-to-argue 1 1 ~hardline 4 1 ~harken 1 1 ~harsh 23 4 ~hassan 18 1
~hat 17 1 ~hate 64 4 ~headline 37 1 ~heap 3 1 ~hear 203 6 ~heckle 3 2 ~herald 8 3 ~here 348 1
~hesitant 3 1 ~hesitate 3 2 ~hew 2 1 ~highlight 55 21 ~hijack 2 1 ~hint 21 11 ~hire 68 7 ~hit 106 12
~hoist 1 1 ~holan 4 1 ~hold 385 6 ~hone 5 2 ~honest 30 1 ~hop 75 41 ~hope 165 53 ~hopeful 44 7
~horrify 11 3 ~hostile 22 1 ~hostility 13 2 ~huffpost 32 3 ~hungry 5 2 ~hurl 3 1 ~hypothesize 1 1
~idea 197 4 ~identify 80 21 ~idolize 1 1 ~ignore 65 13 ~illustrate 9 3 ~imagine 35 5 ~impart 1 1
~impassioned 7 4 ~impend 2 1 ~implement 17 1 ~implore 4 1 ~imply 20 11 ~impose 31 2 ~impress 15 5
~impression 13 2 ~impugn 2 1 ~inability 11 2 ~incite 26 1 ~inclination 8 2 ~incline 10 3
~include 230 19 ~increase 170 1 ~indicate 52 36 ~infatuate 1 1 ~inflate 2 2 ~inform 17 5
~infuriate 4 3 ~insert 10 1 ~insinuate 1 1 ~insist 75 62 ~insistence 7 1 ~instruct 10 1 ~insult 51 3
~intend 50 6 ~intent 26 1 ~interest 253 10 ~interject 8 6 ~interpret 10 4 ~interpretation 7 1
~interrupt 13 1 ~interview 400 2 ~intimate 3 2 ~intrigue 6 2 ~introduce 56 13 ~invalidate 3 2
~inveigh 1 1 ~investigate 39 3 ~investigation 136 1 ~invite 35 3 ~invoke 19 8 ~ire 7 1 ~irritate 5 3
~issue 608 21 ~itself 72 1 ~jab 8 3 ~jeer 7 1 ~jillian 2 1 ~join 118 2 ~joke 42 16 ~jones 32 1
~joy 6 1 ~judge 181 3 ~jump 30 1 ~justification 7 1 ~justify 17 2 ~keen 5 2 ~keep 275 1 ~keynote 6 2
~knock 31 5 ~know 668 78 ~label 27 5 ~labor 102 1 ~lambast 6 3 ~lament 16 14 ~lash 9 6
~last-ditch 3 1 ~laud 4 2 ~laugh 32 2 ~launch 66 7 ~lead 625 3 ~lean 42 5 ~learn 91 22 ~leave 406 3
~lecture 11 2 ~leery 2 2 ~left-leaning 7 1 ~legalize 17 1 ~length 12 3 ~let 115 1 ~level 124 1
~libertarian-style 1 1 ~lie 141 20 ~lift 30 1 ~light 49 1 ~like 37 5 ~liken 9 6 ~limit 75 2
~line 217 6 ~linger 12 1 ~link 63 4 ~list 147 20 ~little 208 1 ~live 184 1 ~live-tweeted 1 1
~lob 5 1 ~lobby 49 4 ~log 11 1 ~longstanding 7 1 ~look 452 45 ~love 115 7 ~loyal 14 1 ~lukewarm 1 1
~lyrical 1 1 ~mad 10 1 ~madness 2 1 ~maintain 57 8 ~make 1411 72 ~manage 62 2 ~mandate 30 3
~mangle 1 1 ~mantra 4 1 ~mark 121 5 ~marvel 3 2 ~matter 168 2 ~mean 264 10 ~meander 4 1
~measure 103 4 ~memory 17 1 ~mention 108 63 ~merit 8 1 ~mesmer 1 1 ~message 274 9 ~miff 2 1
~militant 22 1 ~mince 3 2 ~mind 87 9 ~mindful 1 1 ~mirror 13 1 ~misgive 2 1 ~mislead 18 1
~mispronunciation 1 1 ~miss 61 1 ~mission 40 1 ~misstate 3 1 ~mistrustful 1 1 ~mix 38 1
~mobilize 15 1 ~mock 42 24 ~moderate 66 1 ~modify 8 1 ~mollie 1 1 ~monitor 23 1 ~months-long 3 1
~more 1725 1 ~morph 2 1 ~mosul 3 1 ~motivate 14 1 ~motive 2 1 ~mount 23 4 ~mourn 10 1 ~mouth 12 1
~move 293 3 ~much 513 1 ~mull 3 3 ~mum 2 2 ~murky 6 1 ~muse 4 3 ~muster 4 1 ~mystify 2 2
~name 260 27 ~need 577 7 ~negative 60 3 ~negotations 1 1 ~negotiate 36 4 ~nervous 15 4 ~news 552 1
~nod 13 1 ~nominate 110 18 ~nomination 437 1 ~non-answer 1 1 ~note 248 183 ~notice 30 4 ~nuanced 4 1
~nullify 1 1 ~nyt 5 2 ~object 4 1 ~oblige 1 1 ~observe 10 4 ~obvious 19 2 ~off 312 4 ~off-color 1 1
~offend 11 1 ~offense 16 1 ~offensive 29 2 ~offer 228 72 ~oft-stated 2 1 ~open 235 8 ~opine 4 3
~opinion 74 4 ~opponent 107 3 ~oppose 153 61 ~opposition 85 9 ~opt 15 4 ~optimistic 18 3 ~or 1386 1
~order 143 24 ~out 1129 32 ~outline 19 10 ~outrage 18 3 ~outspoken 10 5 ~overhear 2 1 ~overlook 16 1
~overrule 3 1 ~overstate 6 2 ~overturn 17 2 ~overwhelm 37 1 ~ownership 8 1 ~painful 13 1 ~paint 30 8
~pan 4 2 ~pander 11 1 ~parallel 12 2 ~paraphrase 1 1 ~parrot 2 1 ~partial 13 1 ~pas 56 1 ~pass 89 22
~passion 18 2 ~passionate 12 1 ~pause 20 2 ~peg 4 4 ~pen 17 1 ~perceive 22 3 ~perception 23 2
~peroration 1 1 ~perpetuate 5 1 ~perspective 23 1 ~persuade 37 12 ~petition 10 3 ~philosophy 13 1
~pick 126 5 ~picket 4 1 ~picture 48 1 ~piece 46 1 ~pile 15 2 ~pin 8 1 ~piss 2 1 ~pitch 29 4
~pivot 32 3 ~place 288 2 ~plain 11 1 ~plan 489 49 ~platform 116 1 ~play 237 5 ~plea 10 2 ~plead 18 9
~please 32 4 ~pledge 159 50 ~plot 15 2 ~poem 1 1 ~point 539 75 ~poise 26 1 ~poke 3 2 ~polarize 17 1
~policy 528 3 ~polish 6 1 ~politicize 11 1 ~ponder 5 2 ~popular 85 1 ~popularity 36 1 ~pore 3 1
~portray 33 21 ~portrayal 3 1 ~posit 3 3 ~position 225 9 ~post 289 31 ~posture 2 1 ~pounce 4 2
~pound 8 2 ~praise 85 60 ~pre-campaign 2 1 ~pre-emptive 1 1 ~preach 5 3 ~predict 59 38
~prediction 13 1 ~prefer 48 23 ~preference 15 1 ~premier 1 1 ~prep 9 1 ~prepare 81 1 ~prescribe 3 2
~present 82 9 ~press 221 12 ~pressure 70 3 ~pretend 7 1 ~prevent 78 2 ~preview 11 1 ~pride 14 1
~prioritize 7 1 ~priority 95 5 ~privy 2 1 ~proceed 39 1 ~proclaim 8 5 ~produce 50 2 ~profess 4 1
~prohibit 13 4 ~project 93 6 ~projection 12 1 ~promise 165 75 ~promote 53 16 ~prompt 48 1
~pronounce 5 3 ~proponent 14 2 ~proposal 130 8 ~propose 103 47 ~proposition 10 1 ~propound 1 1
~prosecute 26 2 ~protest 75 7 ~proud 41 5 ~prove 102 6 ~provide 200 17 ~publicize 4 2 ~publish 65 10
~puerile 1 1 ~pugnacious 2 1 ~pummel 1 1 ~pump 5 4 ~purport 5 1 ~pursue 55 4 ~push 180 48
~put 336 26 ~puzzle 6 2 ~quash 5 1 ~query 5 2 ~question 486 63 ~quick 30 9 ~quip 5 4 ~quote 39 13
~rail 20 14 ~raise 308 12 ~raison 1 1 ~range 35 2 ~rank 65 4 ~rankle 2 1 ~rant 10 2 ~rat 75 1
~ratchet 7 1 ~ratify 6 2 ~rattle 21 7 ~re-nominate 1 1 ~re-tweeting 2 2 ~reach 139 2 ~react 26 5
~reaction 34 1 ~read 108 25 ~ready 85 1 ~reaffirm 7 5 ~realize 29 7 ~reason 155 4 ~reassess 3 1
~reassure 13 4 ~reboot 6 1 ~rebranding 3 1 ~rebuff 11 5 ~rebuke 15 7 ~rebut 9 7 ~recalibrated 2 1
~recall 64 47 ~recant 2 1 ~recapitulate 1 1 ~recast 5 1 ~receive 181 1 ~recite 10 5 ~reckon 8 2
~recognition 21 1 ~recognize 76 19 ~recommend 27 10 ~recommendation 23 1 ~record 266 2 ~recount 18 7
~redrafted 1 1 ~reduce 55 1 ~refer 101 59 ~reference 47 16 ~reflect 69 8 ~refusal 24 3 ~refuse 95 60
~refute 3 1 ~regard 26 3 ~register 105 2 ~regret 25 2 ~reinstate 10 1 ~reiterate 21 18 ~reject 68 37
~rejection 14 1 ~relate 40 1 ~release 326 21 ~relief 28 2 ~relish 6 4 ~reluctance 5 2
~reluctant 13 4 ~rely 43 4 ~remain 276 4 ~remark 157 19 ~remember 71 21 ~remind 43 21 ~reminder 20 1
~reminisce 2 1 ~remove 36 1 ~rename 2 1 ~renege 3 1 ~renegotiate 2 1 ~renew 22 4 ~renounce 6 3
~repeat 57 20 ~replace 40 1 ~replay 6 2 ~reply 32 26 ~report 498 166 ~represent 154 8 ~reprimand 7 2
~reprise 4 2 ~repudiate 6 4 ~reputation 45 1 ~request 139 9 ~require 130 15 ~rescind 1 1 ~resent 2 1
~reserve 38 1 ~resign 39 1 ~resist 17 5 ~resistance 19 2 ~resolve 23 1 ~resonate 24 4 ~respect 84 1
~respond 181 77 ~response 154 7 ~responsible 54 1 ~restate 1 1 ~restrict 21 6 ~retaliate 3 1
~rethink 7 3 ~retort 3 1 ~retract 2 1 ~return 154 5 ~retweeted 9 6 ~reuters 22 1 ~reveal 79 49
~revel 5 1 ~revere 3 2 ~reversal 7 2 ~reverse 32 2 ~review 68 2 ~revile 4 3 ~revise 6 1 ~revisit 7 2
~revoke 5 1 ~revolt 12 1 ~revulsion 1 1 ~rid 21 1 ~ridicule 6 2 ~riff 5 2 ~right 516 1 ~rigid 1 1
~rip 24 6 ~rise 214 1 ~risk 111 1 ~robocall 4 1 ~roil 7 1 ~roll 63 3 ~romance 2 1 ~rooftop 2 1
~root 44 1 ~rouse 8 1 ~rubbish 1 1 ~rule 255 14 ~ruminative 1 1 ~run 501 6 ~rupted 1 1
~sacrosanct 1 1 ~sander 1919 1 ~sanguine 1 1 ~satirize 2 2 ~satisfy 23 3 ~saturation 3 1 ~savage 8 3
~say 6325 5411 ~scar 20 4 ~scare 14 1 ~scoff 3 2 ~scold 5 2 ~scorched-earth 2 1 ~scorn 9 2
~scotch 1 1 ~scramble 27 2 ~scrap 5 1 ~scream 10 1 ~seal 19 1 ~search 49 1 ~second-guess 2 1
~secret 82 1 ~see 689 105 ~seek 220 83 ~seem 262 7 ~seize 34 6 ~select 54 1 ~self-described 18 1
~sell 88 1 ~send 211 6 ~sense 92 2 ~sensitive 33 1 ~sentence 43 3 ~sentiment 28 3 ~serious 70 2
~serve 183 1 ~set 207 5 ~settle 35 1 ~shake 35 2 ~share 171 25 ~sharp 36 3 ~shed 9 1 ~shelve 2 1
~shift 114 2 ~shock 42 5 ~shoot 218 11 ~shore 14 1 ~shout 30 13 ~show 692 250 ~shrug 10 4 ~shy 12 2
~sick 20 2 ~side 198 7 ~sight 17 2 ~sign 216 19 ~signal 36 11 ~silence 18 1 ~sing 10 2 ~single 93 4
~sinovic 2 1 ~sit 108 1 ~size 28 1 ~skeptical 29 9 ~sketch 5 1 ~skirt 4 1 ~skit 2 1 ~slam 38 27
~slap 8 1 ~slash 7 1 ~slide 8 1 ~slight 6 1 ~slogan 18 3 ~smear 6 1 ~snag 7 1 ~snip 2 1 ~sober 8 2
~solicit 8 1 ~sound 71 8 ~sour 8 1 ~sow 5 1 ~spar 10 4 ~spark 14 2 ~speak 408 58 ~spearhead 6 1
~specify 2 1 ~speculate 11 7 ~speech 360 3 ~spell 4 3 ~spend 319 1 ~split 47 4 ~sponsor 27 2
~spot 49 2 ~spotlight 31 1 ~spout 2 1 ~spray 3 1 ~spread 48 1 ~spurn 4 1 ~spy 15 1 ~squabble 7 2
~stag 6 1 ~stance 50 7 ~stand 245 11 ~staple 6 1 ~start 288 5 ~startle 5 3 ~state 2367 50
~statement 325 15 ~stay 122 1 ~step 140 1 ~stern 8 2 ~stick 47 5 ~stiffen 1 1 ~stifle 5 1 ~sting 4 1
~stir 15 1 ~stoke 9 1 ~stop 193 2 ~story 179 3 ~strategy 160 4 ~street-style 1 1 ~stress 24 15
~strike 71 5 ~strive 7 2 ~struggle 109 3 ~stump 36 2 ~stupefy 1 1 ~submit 14 2 ~substantive 16 1
~subtle 11 1 ~sue 31 6 ~sugarcoat 1 1 ~suggest 239 182 ~suggestion 35 12 ~sum 19 2 ~sunday 180 1
~supervise 3 1 ~support 995 181 ~supporter 475 12 ~supportive 14 5 ~sure 110 7 ~surface 14 1
~surmise 2 2 ~surprise 107 7 ~surrender 7 1 ~surrogate 44 1 ~suspect 28 5 ~suspend 41 2 ~swear 6 1
~swing 59 2 ~swipe 10 4 ~symbolize 3 2 ~sympathetic 9 1 ~tacit 3 1 ~tack 13 1 ~tackle 19 1
~take 908 22 ~takeaway 4 2 ~takedown 5 1 ~talk 358 93 ~tall 5 1 ~tally 9 1 ~tamp 5 1 ~tangle 3 1
~taper 1 1 ~target 124 7 ~taunt 5 1 ~teach 36 1 ~telegraph 2 1 ~tell 734 502 ~tend 42 5 ~tepid 2 1
~terrify 7 1 ~testify 20 6 ~testimonial 3 1 ~testimony 22 1 ~thank 83 16 ~theory 29 2 ~there 928 1
~think 902 111 ~thinly-veiled 1 1 ~threat 135 1 ~threated 1 1 ~threaten 52 20 ~three-hour 2 1
~three-word 1 1 ~threshold 18 1 ~thrill 6 3 ~throw 62 4 ~thunder 2 1 ~thunderous 1 1 ~tick 10 3
~tie 113 4 ~ting 2 1 ~tirade 2 1 ~tire 17 1 ~title 44 1 ~tolerate 6 1 ~tone 66 1 ~tooth 3 2
~toss 12 1 ~touch 43 4 ~tough 118 1 ~tout 26 20 ~toy 5 1 ~trace 8 1 ~track 74 1 ~trade 229 3
~transition 42 1 ~trash 13 3 ~trend 30 1 ~tribute 13 4 ~trouble 72 3 ~trump 4132 1 ~trumpet 7 3
~trust 85 3 ~try 430 15 ~turn 347 13 ~tussle 2 2 ~tweet 442 90 ~unafraid 2 1 ~unapologetic 3 2
~unaware 9 3 ~uncertain 13 1 ~unclear 35 1 ~uncomfortable 8 1 ~uncover 11 2 ~undecided 21 1
~underestimate 18 2 ~underline 3 1 ~undermine 43 1 ~underplay 2 1 ~underscore 31 11
~understand 168 16 ~understate 4 1 ~undisciplined 1 1 ~undo 10 1 ~unease 3 1 ~uneasy 6 1
~unflattering 2 1 ~unhappy 7 3 ~unheard-of 1 1 ~unify 44 2 ~unimaginable 1 1 ~unite 573 1
~unknown 16 1 ~unleash 13 3 ~unload 5 1 ~unmentioned 1 1 ~unmistakable 4 1 ~unnoticed 6 1
~unpopular 15 1 ~unprompted 4 2 ~unsettle 4 2 ~unsparing 2 1 ~unsubstantiated 2 1 ~unsure 5 1
~untroubled 1 1 ~unveil 13 5 ~unwavering 3 1 ~unwillingness 9 2 ~up 1073 5 ~upbeat 5 2 ~upfront 5 1
~upset 24 5 ~urge 83 58 ~use 579 10 ~utter 8 5 ~valuation 5 1 ~veil 2 1 ~vent 3 2 ~verbal 5 2
~veto 9 3 ~vex 2 1 ~vie 13 2 ~view 241 40 ~vigorous 4 1 ~vindicate 2 1 ~virulent 2 1 ~vocal 15 4
~voice 108 13 ~void 5 1 ~volunteer 44 1 ~vote 1008 62 ~vouch 6 6 ~vow 64 53 ~waffle 4 1 ~wag 11 1
~wait 83 1 ~walk 70 2 ~wanna 2 1 ~want 676 109 ~wapo 2 2 ~wariness 3 1 ~warm 22 1 ~warn 92 62
~warrant 5 2 ~wary 10 4 ~wash 5 1 ~watch 163 8 ~wave 56 1 ~waver 3 1 ~weak 41 1 ~weigh 27 6
~welcome 68 11 ~well 431 1 ~well-known 10 1 ~whack 4 2 ~where 539 1 ~whip 11 2 ~whirl 3 1
~whisper 8 1 ~wield 4 1 ~will 68 9 ~willingness 17 2 ~win 1115 2 ~wink 2 1 ~wish 36 3 ~withdraw 21 4
~withhold 14 3 ~witness 30 5 ~wonder 36 16 ~woodward 3 1 ~word 174 7 ~work 762 2 ~worry 106 40
~wrack 1 1 ~wrap 15 1 ~write 411 297 ~wrong 112 1 ~yearn 1 1 ~yell 16 7 ~yet 240 1 ~yield 20 1
~zero 31 4
`);
