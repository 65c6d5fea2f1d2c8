import { readCounts } from '../counts.ts';

/** Written by `bench -- statements-fit`. */
export const STOPS = readCounts(`
!+end 6 4 (+Name 37 8 (+Name% 13 4 (+Name+% 24 4 (+Name+|noun 11 1 (+Name+|noun! 9 0 (+quote 6 1
(+word 17 3 (+word+% 11 1 )+, 20 1 )+,+% 15 0 )+,+|noun 6 0 )+and 10 1 )+and+% 7 0 )+aux 7 0
)+aux+% 7 0 )+end 40 26 )+end% 12 11 )+end+% 24 11 )+end+|noun 7 3 ,+Name 398 129 ,+Name% 168 78
,+Name+% 196 35 ,+Name+|name 11 0 ,+Name+|name! 9 0 ,+Name+|noun 41 5 ,+Name+|noun! 22 2
,+Name+|on 7 5 ,+Name+|pronoun 8 0 ,+Name+|pronoun! 7 0 ,+Name+|that 51 10 ,+Name+|that! 38 7
,+Name+|to 14 4 ,+Name+|wh 6 1 ,+Name+|word 33 5 ,+Name+|word! 20 3 ,+Name|name 25 15
,+Name|name! 10 4 ,+Name|noun 30 15 ,+Name|noun! 15 8 ,+Name|that 35 8 ,+Name|that! 28 7
,+Name|to 24 13 ,+Name|to! 13 6 ,+Name|word 25 10 ,+Name|word! 11 4 ,+Name~% 34 16 ,+Name~|name 9 5
,+Name~|that 6 0 ,+Name~|word 8 5 ,+about 6 2 ,+adverb 205 72 ,+adverb% 91 37 ,+adverb+% 96 26
,+adverb+|name 6 3 ,+adverb+|noun 17 4 ,+adverb+|noun! 8 2 ,+adverb+|pronoun 12 1
,+adverb+|pronoun! 11 1 ,+adverb+|that 26 3 ,+adverb+|that! 24 3 ,+adverb+|to 9 3 ,+adverb+|to! 6 2
,+adverb+|word 10 5 ,+adverb+|word! 6 3 ,+adverb|name 9 3 ,+adverb|noun 12 5 ,+adverb|noun! 9 3
,+adverb|pronoun 9 3 ,+adverb|pronoun! 7 2 ,+adverb|that 22 4 ,+adverb|that! 15 2 ,+adverb|to 10 6
,+adverb|word 11 7 ,+adverb|word! 6 3 ,+adverb~% 18 9 ,+after 6 3 ,+although 12 7 ,+although% 6 4
,+although+% 6 3 ,+and 316 144 ,+and% 123 81 ,+and+% 179 51 ,+and+|name 17 2 ,+and+|name! 12 1
,+and+|noun 36 10 ,+and+|noun! 26 6 ,+and+|pronoun 22 10 ,+and+|pronoun! 20 10 ,+and+|that 47 11
,+and+|that! 36 8 ,+and+|to 12 6 ,+and+|to! 6 2 ,+and+|wh 6 1 ,+and+|word 23 7 ,+and+|word! 9 1
,+and|name 15 9 ,+and|name! 11 6 ,+and|noun 30 19 ,+and|noun! 12 9 ,+and|pronoun 12 7
,+and|pronoun! 10 5 ,+and|that 20 9 ,+and|that! 15 6 ,+and|to 10 9 ,+and|word 14 12 ,+and~% 14 12
,+as 55 14 ,+as% 17 8 ,+as+% 35 5 ,+as+|noun 7 2 ,+as+|pronoun 7 2 ,+as+|pronoun! 6 1 ,+at 7 2
,+aux 156 43 ,+aux% 60 26 ,+aux+% 87 10 ,+aux+|noun 22 2 ,+aux+|noun! 16 2 ,+aux+|that 34 0
,+aux+|that! 28 0 ,+aux+|word 9 3 ,+aux|noun 11 8 ,+aux|noun! 6 3 ,+aux|that 22 1 ,+aux|that! 16 1
,+aux~% 9 7 ,+because 16 5 ,+because+% 11 2 ,+but 214 139 ,+but% 94 65 ,+but+% 104 59
,+but+|noun 23 14 ,+but+|noun! 15 7 ,+but+|pronoun 26 14 ,+but+|pronoun! 24 12 ,+but+|that 28 12
,+but+|that! 27 11 ,+but+|word 11 6 ,+but+|word! 6 3 ,+but|name 14 11 ,+but|name! 6 6
,+but|noun 17 13 ,+but|noun! 11 8 ,+but|pronoun 11 7 ,+but|pronoun! 8 5 ,+but|that 17 7
,+but|that! 14 7 ,+but|to 7 6 ,+but|word 14 8 ,+but|word! 6 3 ,+but~% 16 15 ,+but~|name 7 7
,+despite 17 9 ,+despite+% 11 7 ,+for 14 1 ,+for+% 11 1 ,+from 10 3 ,+from+% 6 1 ,+if 12 1 ,+in 48 9
,+in% 23 7 ,+in+% 24 2 ,+in+|noun 10 1 ,+in+|noun! 6 1 ,+including 72 7 ,+including% 37 6
,+including+% 32 1 ,+including+|noun 8 1 ,+including+|that 8 0 ,+including+|that! 6 0
,+including+|word 7 0 ,+including|noun 12 1 ,+including|noun! 8 1 ,+including|word 10 2 ,+ing 132 60
,+ing% 52 26 ,+ing+% 65 22 ,+ing+|name 7 2 ,+ing+|noun 13 3 ,+ing+|noun! 9 1 ,+ing+|pronoun 9 3
,+ing+|pronoun! 8 2 ,+ing+|that 11 3 ,+ing+|that! 7 3 ,+ing+|word 13 6 ,+ing|noun 9 3
,+ing|noun! 6 2 ,+ing|pronoun 6 3 ,+ing|to 8 5 ,+ing|word 10 6 ,+ing|word! 6 3 ,+ing~% 15 12
,+like 13 2 ,+like% 6 1 ,+like+% 7 1 ,+of 10 1 ,+of+% 8 1 ,+on 8 0 ,+or 28 3 ,+or% 9 1 ,+or+% 16 1
,+or+|noun 7 0 ,+part 46 2 ,+part% 20 2 ,+part+% 23 0 ,+part+|noun 7 0 ,+part+|noun! 6 0
,+part+|that 9 0 ,+part+|that! 9 0 ,+part|that 9 0 ,+part|that! 9 0 ,+past 58 11 ,+past% 25 6
,+past+% 26 2 ,+past+|that 11 1 ,+past+|that! 9 0 ,+past|that 9 1 ,+past|that! 8 1 ,+past~% 7 3
,+pronoun 120 62 ,+pronoun% 58 32 ,+pronoun+% 52 25 ,+pronoun+|noun 9 6 ,+pronoun+|pronoun 9 5
,+pronoun+|pronoun! 8 4 ,+pronoun+|that 15 3 ,+pronoun+|that! 15 3 ,+pronoun+|word 9 3
,+pronoun|that 23 6 ,+pronoun|that! 16 4 ,+pronoun|word 6 4 ,+pronoun~% 10 5 ,+quote 42 1
,+quote% 14 1 ,+quote+% 15 0 ,+quote+|that 8 0 ,+quote+|that! 7 0 ,+quote~% 13 0 ,+said 88 69
,+said% 40 36 ,+said+% 35 22 ,+said+|noun 10 5 ,+said+|noun! 6 3 ,+said+|that 7 3 ,+said|noun 10 9
,+said|noun! 9 8 ,+said|pronoun 7 7 ,+said|pronoun! 6 6 ,+said|word 6 5 ,+said~% 13 11 ,+say 24 10
,+say% 9 4 ,+say+% 11 2 ,+saying 255 209 ,+saying% 119 106 ,+saying+% 104 74 ,+saying+|name 10 5
,+saying+|name! 10 5 ,+saying+|noun 36 25 ,+saying+|noun! 24 18 ,+saying+|pronoun 8 7
,+saying+|pronoun! 8 7 ,+saying+|that 15 11 ,+saying+|that! 13 9 ,+saying+|word 15 10
,+saying+|word! 6 5 ,+saying|in 9 8 ,+saying|name 17 15 ,+saying|name! 13 11 ,+saying|noun 33 31
,+saying|noun! 20 19 ,+saying|that 10 7 ,+saying|that! 10 7 ,+saying|to 8 8 ,+saying|word 22 21
,+saying|word! 9 9 ,+saying~% 32 29 ,+saying~|name 9 9 ,+saying~|name! 7 7 ,+saying~|noun 7 7
,+saying~|word 8 7 ,+saying~|word! 6 5 ,+so 11 4 ,+so+% 7 2 ,+that 12 1 ,+that+% 7 1 ,+the 378 184
,+the% 176 92 ,+the+% 168 79 ,+the+|in 7 4 ,+the+|name 13 5 ,+the+|name! 8 3 ,+the+|noun 28 15
,+the+|noun! 19 11 ,+the+|pronoun 16 8 ,+the+|pronoun! 15 7 ,+the+|that 46 20 ,+the+|that! 38 16
,+the+|to 11 7 ,+the+|word 29 13 ,+the+|word! 15 6 ,+the|about 10 5 ,+the|in 10 4 ,+the|name 21 11
,+the|name! 11 4 ,+the|noun 38 22 ,+the|noun! 23 11 ,+the|pronoun 14 8 ,+the|pronoun! 14 8
,+the|that 23 5 ,+the|that! 18 2 ,+the|to 17 14 ,+the|to! 7 6 ,+the|wh 6 2 ,+the|word 23 13
,+the|word! 11 7 ,+the~% 34 13 ,+the~|name 17 7 ,+the~|name! 13 6 ,+though 20 10 ,+though% 12 6
,+though+% 7 4 ,+to 37 5 ,+to% 14 3 ,+to+% 23 2 ,+when 24 10 ,+when% 7 2 ,+when+% 17 8 ,+where 23 14
,+where+% 18 10 ,+which 143 83 ,+which% 51 30 ,+which+% 87 51 ,+which+|name 6 3 ,+which+|noun 20 10
,+which+|noun! 15 6 ,+which+|pronoun 11 7 ,+which+|pronoun! 11 7 ,+which+|that 22 11
,+which+|that! 19 10 ,+which+|word 9 5 ,+which+|word! 7 4 ,+which|noun 15 7 ,+which|noun! 11 5
,+which|to 6 3 ,+which|word 7 4 ,+while 62 39 ,+while% 20 15 ,+while+% 37 19 ,+while+|name 6 3
,+while+|noun 7 4 ,+while+|noun! 7 4 ,+while+|pronoun 7 4 ,+while+|pronoun! 6 4 ,+while+|that 6 1
,+who 78 37 ,+who% 35 16 ,+who+% 28 14 ,+who+|noun 12 6 ,+who+|noun! 9 5 ,+whose 9 4 ,+who|noun 6 3
,+who~% 15 7 ,+who~|name 8 4 ,+with 47 14 ,+with% 20 6 ,+with+% 25 7 ,+with+|noun 8 2 ,+word 427 81
,+word% 167 41 ,+word+% 219 26 ,+word+|in 8 0 ,+word+|name 17 3 ,+word+|name! 14 3 ,+word+|noun 42 6
,+word+|noun! 29 3 ,+word+|pronoun 18 2 ,+word+|pronoun! 18 2 ,+word+|that 62 5 ,+word+|that! 40 3
,+word+|to 11 3 ,+word+|to! 6 1 ,+word+|wh 9 1 ,+word+|wh! 6 1 ,+word+|word 27 2 ,+word+|word! 10 1
,+word|in 8 4 ,+word|name 11 3 ,+word|name! 6 0 ,+word|noun 45 12 ,+word|noun! 25 3 ,+word|on 6 0
,+word|pronoun 11 5 ,+word|pronoun! 9 5 ,+word|that 25 3 ,+word|that! 14 2 ,+word|to 19 3
,+word|word 26 6 ,+word|word! 10 3 ,+word~% 41 14 ,+word~|name 8 4 ,+word~|that 8 0
,+word~|that! 8 0 ,+word~|word 11 3 ,+word~|word! 8 2 :+Name 27 7 :+Name% 10 2 :+Name+% 14 4
:+end 12 6 :+end% 6 2 :+pronoun 7 0 :+quote 54 6 :+quote% 17 2 :+quote+% 22 4 :+quote+|noun 7 2
:+quote+|noun! 6 2 :+quote~% 15 0 :+quote~|word 7 0 :+the 11 3 :+the% 6 2 :+word 15 2 :+word+% 7 0
;+Name 27 25 ;+Name% 20 20 ;+and 8 4 ;+pronoun 8 6 ;+pronoun+% 7 5 ;+the 14 10 ;+the% 7 6
;+word 19 14 ;+word% 7 7 ;+word+% 10 5 ;+word+|noun 6 1 ;+word+|noun! 6 1 ?+end 30 20 ?+end% 19 14
?+end+% 8 3 about 313 0 about% 144 0 about+% 96 0 about+|name 10 0 about+|name! 9 0 about+|noun 20 0
about+|noun! 15 0 about+|pronoun 10 0 about+|pronoun! 10 0 about+|that 34 0 about+|that! 25 0
about+|word 8 0 about|in 6 0 about|name 11 0 about|name! 7 0 about|noun 26 0 about|noun! 17 0
about|pronoun 26 0 about|pronoun! 25 0 about|that 27 0 about|that! 23 0 about|to 16 0 about|to! 7 0
about|word 17 0 about|word! 8 0 about~% 73 0 about~|name 15 0 about~|name! 8 0 about~|noun 8 0
about~|noun! 6 0 about~|that 9 0 about~|that! 8 0 about~|word 32 0 about~|word! 7 0 above 8 0
across 30 1 across% 8 0 across+% 18 0 after 150 34 after% 75 19 after+% 59 5 after+|name 6 0
after+|noun 10 1 after+|noun! 7 0 after+|pronoun 10 0 after+|pronoun! 8 0 after+|that 13 1
after+|that! 11 1 after+|word 7 1 after|name 8 3 after|name! 6 3 after|noun 11 2 after|noun! 8 2
after|pronoun 9 2 after|pronoun! 8 2 after|that 14 1 after|that! 14 1 after|to 11 4 after|word 9 4
after~% 16 10 against 179 1 against% 76 1 against+% 81 0 against+|name 9 0 against+|name! 7 0
against+|noun 15 0 against+|noun! 13 0 against+|pronoun 6 0 against+|pronoun! 6 0 against+|that 20 0
against+|that! 16 0 against+|word 17 0 against+|word! 8 0 against|noun 20 1 against|noun! 10 0
against|that 22 0 against|that! 19 0 against|word 10 0 against~% 22 0 against~|noun 7 0
against~|word 7 0 ahead 27 1 ahead% 16 1 ahead+% 9 0 amid 7 1 among 69 3 among% 36 2 among+% 29 0
among+|that 10 0 among|noun 8 0 among|that 15 0 among|that! 14 0 and+Name 312 20 and+Name% 114 12
and+Name+% 151 2 and+Name+|name 15 0 and+Name+|name! 10 0 and+Name+|noun 25 0 and+Name+|noun! 19 0
and+Name+|pronoun 11 0 and+Name+|pronoun! 10 0 and+Name+|that 41 1 and+Name+|that! 31 1
and+Name+|to 8 0 and+Name+|word 28 0 and+Name+|word! 17 0 and+Name|for 6 1 and+Name|name 17 2
and+Name|name! 12 2 and+Name|noun 25 5 and+Name|noun! 15 3 and+Name|pronoun 6 2
and+Name|pronoun! 6 2 and+Name|that 16 1 and+Name|that! 13 0 and+Name|to 12 0 and+Name|word 16 1
and+Name|word! 7 0 and+Name~% 47 6 and+Name~|name 18 3 and+Name~|name! 11 1 and+Name~|noun 7 1
and+Name~|that 10 0 and+Name~|that! 8 0 and+adverb 52 14 and+adverb% 23 13 and+adverb+% 23 0
and+adverb|noun 8 4 and+adverb|noun! 7 4 and+adverb~% 6 1 and+aux 100 22 and+aux% 55 18
and+aux+% 41 1 and+aux+|noun 10 0 and+aux+|noun! 7 0 and+aux+|pronoun 8 1 and+aux+|pronoun! 8 1
and+aux+|that 12 0 and+aux+|that! 11 0 and+aux|noun 8 3 and+aux|noun! 6 1 and+aux|pronoun 10 1
and+aux|pronoun! 10 1 and+aux|that 18 0 and+aux|that! 14 0 and+aux|word 8 7 and+for 6 0 and+how 13 0
and+how% 6 0 and+in 12 1 and+in+% 6 0 and+ing 73 8 and+ing% 33 4 and+ing+% 33 1 and+ing+|name 6 0
and+ing+|noun 6 0 and+ing+|noun! 6 0 and+ing|noun 11 2 and+ing|that 6 0 and+ing~% 7 3 and+part 52 0
and+part% 28 0 and+part+% 16 0 and+part+|that 6 0 and+part+|that! 6 0 and+part|that 11 0
and+part|that! 11 0 and+part~% 8 0 and+past 66 19 and+past% 36 17 and+past+% 26 1 and+past+|noun 6 0
and+past+|that 6 0 and+past|noun 7 7 and+past|word 8 5 and+pronoun 30 12 and+pronoun% 10 7
and+pronoun+% 17 4 and+said 168 123 and+said% 91 75 and+said+% 46 20 and+said+|name 6 4
and+said+|noun 7 4 and+said+|noun! 6 3 and+said+|that 13 4 and+said+|that! 10 4 and+said|name 14 14
and+said|name! 13 13 and+said|noun 24 20 and+said|noun! 21 17 and+said|pronoun 15 9
and+said|pronoun! 14 8 and+said|that 13 9 and+said|that! 13 9 and+said|to 7 7 and+said|word 9 8
and+said~% 31 28 and+said~|name 11 11 and+said~|name! 9 9 and+say 77 29 and+say% 38 16
and+say+% 32 7 and+say+|noun 10 4 and+saying 63 36 and+saying% 36 21 and+saying+% 18 6
and+saying+|noun 7 4 and+saying+|that 6 0 and+saying|name 6 4 and+saying|pronoun 6 4
and+saying|word 6 3 and+saying~% 9 9 and+say|pronoun 6 2 and+say|pronoun! 6 2 and+say~% 7 6
and+that 71 2 and+that% 33 1 and+that+% 33 0 and+that+|that 20 0 and+that+|that! 17 0
and+that|that 20 1 and+that|that! 19 0 and+the 342 17 and+the% 122 10 and+the+% 167 2
and+the+|name 14 0 and+the+|name! 11 0 and+the+|noun 39 1 and+the+|noun! 27 1 and+the+|on 6 0
and+the+|pronoun 17 0 and+the+|pronoun! 16 0 and+the+|that 27 0 and+the+|that! 24 0 and+the+|to 16 0
and+the+|to! 9 0 and+the+|word 24 0 and+the+|word! 9 0 and+the|name 9 0 and+the|name! 7 0
and+the|noun 31 1 and+the|noun! 18 0 and+the|on 7 0 and+the|pronoun 13 1 and+the|pronoun! 11 1
and+the|that 26 0 and+the|that! 19 0 and+the|to 14 4 and+the|word 10 3 and+the~% 53 5
and+the~|name 12 1 and+the~|name! 10 0 and+the~|noun 7 1 and+the~|pronoun 8 0 and+the~|pronoun! 8 0
and+the~|that 13 0 and+the~|that! 11 0 and+to 18 5 and+to% 8 2 and+to+% 8 2 and+who 6 3
and+word 689 18 and+word% 278 8 and+word+% 359 2 and+word+|about 6 0 and+word+|in 6 0
and+word+|name 38 0 and+word+|name! 31 0 and+word+|noun 81 0 and+word+|noun! 51 0 and+word+|on 9 0
and+word+|pronoun 34 0 and+word+|pronoun! 32 0 and+word+|that 90 0 and+word+|that! 60 0
and+word+|to 29 0 and+word+|to! 13 0 and+word+|wh 7 0 and+word+|word 44 2 and+word+|word! 20 1
and+word|for 6 0 and+word|gerund 8 0 and+word|gerund! 7 0 and+word|in 8 0 and+word|name 18 0
and+word|name! 16 0 and+word|noun 67 3 and+word|noun! 41 1 and+word|on 6 0 and+word|pronoun 26 1
and+word|pronoun! 21 1 and+word|that 48 0 and+word|that! 35 0 and+word|to 26 0 and+word|to! 15 0
and+word|word 44 2 and+word|word! 13 0 and+word~% 52 8 and+word~|noun 14 5 and+word~|noun! 7 2
and+word~|that 9 1 and+word~|word 14 0 and+word~|word! 6 0 as 794 34 as% 312 16 as+% 274 8
as+|in 7 0 as+|name 18 0 as+|name! 11 0 as+|noun 69 4 as+|noun! 42 0 as+|on 7 0 as+|pronoun 36 0
as+|pronoun! 31 0 as+|that 68 1 as+|that! 45 1 as+|to 14 2 as+|wh 13 0 as+|word 26 1 as+|word! 12 0
as|in 9 1 as|name 25 3 as|name! 13 3 as|noun 91 3 as|noun! 51 3 as|on 7 1 as|pronoun 24 0
as|pronoun! 20 0 as|that 41 0 as|that! 32 0 as|to 43 3 as|to! 23 2 as|wh 10 1 as|wh! 7 0
as|word 41 2 as|word! 17 1 as~% 208 10 as~|name 48 0 as~|name! 21 0 as~|noun 51 2 as~|noun! 27 0
as~|pronoun 33 2 as~|pronoun! 13 1 as~|to 12 1 as~|to! 6 1 as~|word 54 2 as~|word! 19 1 at 411 27
at% 170 11 at+% 182 3 at+|name 30 1 at+|name! 22 0 at+|noun 33 1 at+|noun! 17 0 at+|pronoun 14 0
at+|pronoun! 13 0 at+|that 48 0 at+|that! 38 0 at+|to 11 0 at+|verb 6 0 at+|wh 6 0 at+|word 19 0
at+|word! 9 0 at|in 6 1 at|name 16 1 at|name! 10 1 at|noun 35 2 at|noun! 19 1 at|pronoun 17 0
at|pronoun! 14 0 at|that 35 0 at|that! 29 0 at|to 14 1 at|to! 7 1 at|wh 6 0 at|word 24 4
at|word! 16 0 at~% 59 13 at~|name 8 3 at~|noun 6 1 at~|word 24 4 at~|word! 11 3 aux 6039 64
aux% 2167 36 aux+% 1685 16 aux+|about 13 0 aux+|for 18 0 aux+|for! 13 0 aux+|gerund 26 0
aux+|gerund! 22 0 aux+|in 32 2 aux+|in! 10 1 aux+|name 122 1 aux+|name! 97 0 aux+|noun 322 1
aux+|noun! 224 0 aux+|of 13 2 aux+|on 16 2 aux+|pronoun 212 2 aux+|pronoun! 197 2 aux+|that 584 2
aux+|that! 467 1 aux+|to 57 3 aux+|to! 25 1 aux+|verb 30 0 aux+|verb! 21 0 aux+|wh 69 0
aux+|wh! 44 0 aux+|word 166 1 aux+|word! 103 0 aux|about 35 3 aux|for 15 1 aux|gerund 27 0
aux|gerund! 21 0 aux|in 38 3 aux|in! 8 0 aux|name 134 2 aux|name! 108 1 aux|noun 505 2
aux|noun! 389 1 aux|of 34 4 aux|of! 9 0 aux|on 34 3 aux|part 6 0 aux|pronoun 180 0
aux|pronoun! 161 0 aux|that 700 2 aux|that! 539 1 aux|to 58 9 aux|to! 19 0 aux|verb 22 0
aux|verb! 14 0 aux|wh 127 0 aux|wh! 57 0 aux|word 242 6 aux|word! 143 1 aux~% 2187 12 aux~|about 6 0
aux~|in 7 1 aux~|name 237 2 aux~|name! 195 0 aux~|noun 179 2 aux~|noun! 156 1 aux~|of 8 2
aux~|pronoun 708 1 aux~|pronoun! 626 0 aux~|that 794 0 aux~|that! 635 0 aux~|to 29 0 aux~|to! 11 0
aux~|verb 10 0 aux~|verb! 8 0 aux~|wh 68 1 aux~|wh! 24 0 aux~|word 125 1 aux~|word! 93 0
because 181 13 because% 82 4 because+% 84 4 because+|name 10 0 because+|name! 10 0
because+|noun 15 3 because+|noun! 12 2 because+|pronoun 21 0 because+|pronoun! 21 0
because+|that 23 1 because+|that! 19 1 because+|word 9 0 because+|word! 7 0 because|name 10 0
because|name! 10 0 because|noun 8 1 because|noun! 7 0 because|pronoun 27 0 because|pronoun! 26 0
because|that 26 1 because|that! 18 1 because~% 15 5 before 88 13 before% 41 8 before+% 40 0
before+|name 6 0 before+|name! 6 0 before+|noun 8 0 before+|pronoun 7 0 before+|pronoun! 6 0
before+|that 11 0 before+|that! 9 0 before|name 6 1 before|pronoun 9 0 before|pronoun! 9 0
before|that 6 1 before|to 7 0 before~% 7 5 behind 52 0 behind% 25 0 behind+% 18 0 behind+|that 6 0
behind|noun 8 0 behind|noun! 6 0 behind|that 6 0 behind~% 9 0 between 89 0 between% 49 0
between+% 27 0 between+|that 6 0 between+|that! 6 0 between|noun 14 0 between|noun! 9 0
between|that 11 0 between|that! 10 0 between|to 6 0 between|word 7 0 between~% 13 0 beyond 17 0
beyond+% 12 0 but+adverb 14 3 but+adverb% 8 2 but+adverb+% 6 1 but+aux 30 15 but+aux% 11 5
but+aux+% 12 4 but+aux+|that 6 2 but+aux+|that! 6 2 but+aux~% 7 6 but+said 23 16 but+said% 14 10
but+said+% 7 4 but+that 11 0 but+that% 8 0 but+that|that 6 0 but+word 11 2 but+word% 8 2 by 461 26
by% 214 12 by+% 200 3 by+|name 18 1 by+|name! 13 1 by+|noun 52 1 by+|noun! 40 1 by+|pronoun 17 0
by+|pronoun! 17 0 by+|that 58 0 by+|that! 45 0 by+|to 10 0 by+|word 23 0 by+|word! 9 0 by|name 26 4
by|name! 19 2 by|noun 48 2 by|noun! 36 1 by|pronoun 25 1 by|pronoun! 21 0 by|that 50 0 by|that! 38 0
by|to 14 2 by|to! 7 0 by|word 22 1 by|word! 11 1 by~% 47 11 by~|name 13 5 by~|name! 7 2 by~|noun 6 2
by~|word 14 1 by~|word! 6 0 day 141 17 day% 53 5 day+% 72 2 day+|name 11 0 day+|name! 8 0
day+|noun 13 2 day+|noun! 11 2 day+|pronoun 9 0 day+|pronoun! 7 0 day+|that 19 0 day+|that! 14 0
day+|to 6 0 day|noun 12 2 day|pronoun 8 0 day|pronoun! 7 0 day|that 12 0 day|that! 9 0 day|to 9 1
day|to! 6 0 day~% 16 10 day~|word 6 3 despite 21 8 despite% 13 8 despite+% 6 0 during 104 16
during% 46 5 during+% 46 4 during+|name 6 1 during+|pronoun 6 0 during+|pronoun! 6 0
during+|that 11 1 during+|word 7 0 during|noun 11 2 during|that 8 0 during|that! 6 0 during|to 8 0
during|word 6 0 during~% 12 7 during~|name 6 4 following 17 2 following% 8 1 following+% 7 1
for 1241 23 for% 562 11 for+% 426 1 for+|in 9 0 for+|name 38 0 for+|name! 31 0 for+|noun 91 1
for+|noun! 65 1 for+|of 8 0 for+|on 8 0 for+|pronoun 53 0 for+|pronoun! 51 0 for+|that 119 0
for+|that! 89 0 for+|to 22 0 for+|to! 10 0 for+|verb 6 0 for+|wh 10 0 for+|word 50 0 for+|word! 23 0
for|about 9 2 for|for 6 0 for|gerund 6 0 for|in 11 0 for|name 70 2 for|name! 47 2 for|noun 106 2
for|noun! 73 0 for|of 6 0 for|on 10 0 for|pronoun 97 0 for|pronoun! 77 0 for|that 98 0
for|that! 80 0 for|to 45 1 for|to! 18 0 for|verb 8 1 for|verb! 8 1 for|wh 16 0 for|word 72 3
for|word! 37 1 for~% 253 11 for~|name 58 1 for~|name! 40 0 for~|noun 70 3 for~|noun! 49 2
for~|pronoun 15 2 for~|pronoun! 6 0 for~|that 16 0 for~|that! 11 0 for~|to 14 2 for~|to! 10 2
for~|word 66 2 for~|word! 27 0 from 494 12 from% 235 6 from+% 207 0 from+|name 28 0 from+|name! 23 0
from+|noun 44 0 from+|noun! 23 0 from+|pronoun 22 0 from+|pronoun! 15 0 from+|that 52 0
from+|that! 37 0 from+|to 10 0 from+|wh 8 0 from+|word 25 0 from+|word! 18 0 from|for 6 1
from|in 11 0 from|name 26 0 from|name! 17 0 from|noun 42 2 from|noun! 20 1 from|pronoun 23 0
from|pronoun! 22 0 from|that 49 0 from|that! 37 0 from|to 22 1 from|to! 12 0 from|wh 9 0
from|word 33 1 from|word! 13 0 from~% 52 6 from~|noun 14 3 from~|noun! 7 0 from~|that 7 0
from~|that! 7 0 from~|word 18 0 from~|word! 11 0 how 120 0 how% 40 0 how+% 37 0 how+|noun 10 0
how+|noun! 6 0 how+|that 7 0 how|about 6 0 how|noun 9 0 how|pronoun 7 0 how|pronoun! 7 0
how|word 6 0 how~% 43 0 how~|about 11 0 how~|on 7 0 how~|word 6 0 if 155 2 if% 74 0 if+% 65 2
if+|noun 8 0 if+|pronoun 15 0 if+|pronoun! 14 0 if+|that 21 1 if+|that! 16 1 if|noun 7 0
if|pronoun 18 0 if|pronoun! 18 0 if|that 28 0 if|that! 22 0 if~% 16 0 in 2095 124 in% 955 68
in+% 908 6 in+|about 11 0 in+|for 17 1 in+|for! 12 1 in+|gerund 23 0 in+|gerund! 12 0 in+|in 17 0
in+|name 81 0 in+|name! 62 0 in+|noun 203 3 in+|noun! 154 1 in+|on 16 0 in+|pronoun 101 1
in+|pronoun! 93 1 in+|that 246 0 in+|that! 177 0 in+|to 40 0 in+|to! 16 0 in+|verb 11 0
in+|verb! 7 0 in+|wh 30 0 in+|wh! 17 0 in+|word 102 1 in+|word! 52 0 including 7 1 ing 2177 3
ing% 895 3 ing+% 822 0 ing+|about 11 0 ing+|for 15 0 ing+|for! 8 0 ing+|gerund 18 0 ing+|gerund! 9 0
ing+|in 14 0 ing+|name 77 0 ing+|name! 57 0 ing+|noun 173 0 ing+|noun! 127 0 ing+|of 8 0
ing+|on 20 0 ing+|on! 10 0 ing+|pronoun 92 0 ing+|pronoun! 83 0 ing+|that 231 0 ing+|that! 181 0
ing+|to 41 0 ing+|to! 13 0 ing+|verb 17 0 ing+|verb! 12 0 ing+|wh 24 0 ing+|wh! 11 0 ing+|word 78 0
ing+|word! 43 0 ing|about 13 0 ing|for 17 0 ing|for! 7 0 ing|gerund 14 0 ing|gerund! 7 0 ing|in 21 1
ing|in! 8 0 ing|name 93 0 ing|name! 76 0 ing|noun 205 2 ing|noun! 137 1 ing|of 13 0 ing|on 18 0
ing|pronoun 113 0 ing|pronoun! 101 0 ing|that 171 0 ing|that! 132 0 ing|to 64 0 ing|to! 29 0
ing|verb 12 0 ing|verb! 10 0 ing|wh 29 0 ing|wh! 15 0 ing|word 109 0 ing|word! 51 0 ing~% 460 0
ing~|about 24 0 ing~|about! 8 0 ing~|for 13 0 ing~|in 24 0 ing~|in! 6 0 ing~|name 62 0
ing~|name! 40 0 ing~|noun 77 0 ing~|noun! 50 0 ing~|of 21 0 ing~|of! 8 0 ing~|on 14 0
ing~|pronoun 55 0 ing~|pronoun! 46 0 ing~|that 73 0 ing~|that! 50 0 ing~|to 32 0 ing~|to! 10 0
ing~|verb 10 0 ing~|verb! 9 0 ing~|word 47 0 ing~|word! 20 0 inside 6 0 into 118 1 into% 50 1
into+% 64 0 into+|name 12 0 into+|name! 6 0 into+|noun 10 0 into+|noun! 6 0 into+|pronoun 6 0
into+|that 13 0 into+|that! 10 0 into+|word 7 0 into|noun 10 0 into|noun! 6 0 into|that 13 0
into|that! 11 0 into|to 8 0 into|word 7 1 in|about 25 2 in|about! 7 1 in|for 28 5 in|for! 9 0
in|in 27 3 in|in! 10 0 in|name 103 10 in|name! 70 4 in|noun 192 19 in|noun! 124 10 in|of 27 6
in|of! 11 1 in|on 12 3 in|pronoun 123 3 in|pronoun! 99 1 in|that 179 0 in|that! 135 0 in|to 65 5
in|to! 31 2 in|verb 12 0 in|verb! 12 0 in|wh 30 0 in|wh! 11 0 in|word 120 11 in|word! 59 2
in~% 232 50 in~|gerund 7 0 in~|name 33 15 in~|name! 18 8 in~|noun 58 14 in~|noun! 36 7
in~|pronoun 15 4 in~|pronoun! 10 3 in~|that 36 2 in~|that! 23 0 in~|to 15 2 in~|to! 10 0
in~|word 45 3 in~|word! 17 2 like 80 1 like% 40 1 like+% 29 0 like+|that 7 0 like+|that! 7 0
like|noun 7 0 like|that 8 1 like|that! 7 1 like|word 9 0 like~% 11 0 of 2639 1 of% 1095 1
of+% 1001 0 of+|about 14 0 of+|for 19 0 of+|for! 11 0 of+|gerund 11 0 of+|gerund! 7 0 of+|in 21 0
of+|name 101 0 of+|name! 77 0 of+|noun 223 0 of+|noun! 163 0 of+|of 12 0 of+|on 16 0
of+|pronoun 106 0 of+|pronoun! 100 0 of+|that 258 0 of+|that! 198 0 of+|to 63 0 of+|to! 25 0
of+|verb 15 0 of+|verb! 13 0 of+|wh 27 0 of+|wh! 14 0 of+|word 113 0 of+|word! 59 0 of|about 24 0
of|about! 8 0 of|for 29 0 of|for! 14 0 of|gerund 20 0 of|gerund! 11 0 of|in 39 0 of|in! 12 0
of|name 102 0 of|name! 70 0 of|noun 222 1 of|noun! 119 0 of|of 19 0 of|of! 6 0 of|on 30 0
of|pronoun 123 0 of|pronoun! 102 0 of|that 209 0 of|that! 159 0 of|to 99 0 of|to! 46 0 of|verb 19 0
of|verb! 18 0 of|wh 19 0 of|wh! 9 0 of|word 137 0 of|word! 64 0 of~% 543 0 of~|in 8 0 of~|name 47 0
of~|name! 41 0 of~|noun 256 0 of~|noun! 143 0 of~|pronoun 21 0 of~|pronoun! 18 0 of~|that 80 0
of~|that! 58 0 of~|word 109 0 of~|word! 40 0 on 1006 55 on% 464 28 on+% 359 4 on+|in 11 0
on+|name 40 0 on+|name! 28 0 on+|noun 67 1 on+|noun! 48 0 on+|on 6 0 on+|pronoun 45 0
on+|pronoun! 41 0 on+|that 101 2 on+|that! 88 2 on+|to 11 0 on+|to! 7 0 on+|verb 7 0 on+|verb! 6 0
on+|wh 13 0 on+|wh! 7 0 on+|word 42 0 on+|word! 23 0 once 17 1 once% 9 0 once+% 6 0 on|about 8 1
on|for 8 0 on|gerund 10 0 on|gerund! 7 0 on|in 14 3 on|name 45 4 on|name! 30 3 on|noun 114 15
on|noun! 77 10 on|of 6 0 on|on 6 0 on|pronoun 42 1 on|pronoun! 35 1 on|that 99 0 on|that! 84 0
on|to 44 1 on|to! 25 1 on|verb 6 0 on|wh 12 0 on|word 47 3 on|word! 19 3 on~% 183 23 on~|in 10 0
on~|name 23 4 on~|name! 13 2 on~|noun 38 10 on~|noun! 17 7 on~|pronoun 12 4 on~|pronoun! 6 2
on~|that 15 1 on~|that! 12 1 on~|to 22 1 on~|to! 15 1 on~|word 52 3 on~|word! 11 2 or+Name 35 0
or+Name% 18 0 or+Name+% 14 0 or+adverb 14 0 or+adverb% 7 0 or+adverb+% 7 0 or+ing 14 0 or+ing% 7 0
or+ing+% 7 0 or+part 7 0 or+past 10 0 or+past+% 6 0 or+say 7 0 or+the 43 0 or+the% 14 0
or+the+% 26 0 or+the+|that 9 0 or+the+|that! 6 0 or+word 87 1 or+word% 31 1 or+word+% 48 0
or+word+|noun 7 0 or+word+|pronoun 7 0 or+word+|pronoun! 6 0 or+word+|that 17 0 or+word+|that! 13 0
or+word+|word 10 0 or+word+|word! 7 0 or+word|to 8 1 or+word|word 9 0 or+word|word! 7 0
or+word~% 8 0 outside 18 0 outside% 11 0 outside+% 6 0 over 190 4 over% 82 0 over+% 78 0
over+|name 6 0 over+|noun 14 0 over+|noun! 10 0 over+|pronoun 7 0 over+|pronoun! 6 0 over+|that 20 0
over+|that! 15 0 over+|to 8 0 over|name 17 0 over|name! 13 0 over|noun 11 0 over|pronoun 9 0
over|pronoun! 8 0 over|that 15 0 over|that! 10 0 over|to 9 0 over|word 10 0 over~% 30 4
over~|name 7 1 over~|word 9 1 over~|word! 6 0 saying 736 32 saying% 327 19 saying+% 248 8
saying+|gerund 6 0 saying+|gerund! 6 0 saying+|name 19 2 saying+|name! 16 2 saying+|noun 52 3
saying+|noun! 35 2 saying+|pronoun 27 1 saying+|pronoun! 27 1 saying+|that 58 0 saying+|that! 46 0
saying+|to 18 0 saying+|to! 11 0 saying+|verb 6 0 saying+|verb! 6 0 saying+|wh 14 0 saying+|wh! 10 0
saying+|word 32 1 saying+|word! 19 1 saying|gerund 7 0 saying|in 12 1 saying|name 34 2
saying|name! 27 2 saying|noun 79 3 saying|noun! 58 3 saying|pronoun 41 1 saying|pronoun! 39 1
saying|that 69 7 saying|that! 58 6 saying|to 17 1 saying|to! 7 0 saying|wh 6 0 saying|word 49 4
saying|word! 26 3 saying~% 161 5 saying~|for 7 0 saying~|in 13 0 saying~|in! 6 0 saying~|name 33 1
saying~|name! 26 1 saying~|noun 24 0 saying~|noun! 17 0 saying~|of 6 0 saying~|pronoun 21 1
saying~|pronoun! 17 1 saying~|that 23 1 saying~|that! 16 1 saying~|verb 9 0 saying~|verb! 6 0
saying~|word 11 1 saying~|word! 6 1 since 65 4 since% 29 2 since+% 32 0 since+|noun 9 0
since+|noun! 6 0 since+|that 10 0 since+|that! 7 0 since|pronoun 6 0 since|that 9 0 since|that! 8 0
so 76 3 so% 25 2 so+% 39 0 so+|noun 7 0 so+|noun! 7 0 so+|that 19 0 so+|that! 14 0 so~% 12 1
than 227 10 than% 111 5 than+% 96 2 than+|name 8 0 than+|name! 7 0 than+|noun 10 0 than+|noun! 6 0
than+|pronoun 12 0 than+|pronoun! 10 0 than+|that 33 1 than+|that! 26 1 than+|word 10 0
than+|word! 6 0 than|name 6 0 than|noun 24 0 than|noun! 13 0 than|pronoun 16 0 than|pronoun! 13 0
than|that 26 0 than|that! 18 0 than|to 7 1 than|word 17 1 than|word! 9 1 than~% 20 3 than~|word 9 0
that 1143 16 that% 432 10 that+% 440 4 that+|gerund 6 0 that+|name 35 0 that+|name! 31 0
that+|noun 92 0 that+|noun! 64 0 that+|pronoun 58 0 that+|pronoun! 52 0 that+|that 149 2
that+|that! 121 1 that+|to 20 1 that+|to! 8 0 that+|wh 16 1 that+|wh! 11 1 that+|word 45 0
that+|word! 22 0 that|in 13 0 that|name 36 1 that|name! 23 0 that|noun 103 4 that|noun! 65 1
that|of 10 2 that|on 12 1 that|pronoun 58 0 that|pronoun! 52 0 that|that 80 0 that|that! 63 0
that|to 19 0 that|verb 6 0 that|wh 14 0 that|word 65 1 that|word! 18 0 that~% 271 2 that~|in 6 0
that~|name 6 0 that~|name! 6 0 that~|noun 65 0 that~|noun! 33 0 that~|pronoun 22 0
that~|pronoun! 13 0 that~|that 15 0 that~|that! 13 0 that~|to 7 0 that~|verb 11 0 that~|word 118 2
that~|word! 82 2 though 8 1 though+% 6 1 through 74 6 through% 29 3 through+% 38 0
through+|that 11 0 through+|that! 11 0 through+|word 6 0 through|noun 6 1 through|noun! 6 1
through|that 6 0 through~% 7 3 to 3382 30 to% 1601 16 to+% 1215 0 to+|about 15 0 to+|for 22 0
to+|for! 13 0 to+|gerund 25 0 to+|gerund! 11 0 to+|in 31 0 to+|in! 9 0 to+|name 104 0 to+|name! 80 0
to+|noun 253 0 to+|noun! 171 0 to+|of 12 0 to+|on 14 0 to+|pronoun 161 0 to+|pronoun! 151 0
to+|that 326 0 to+|that! 261 0 to+|to 48 0 to+|to! 19 0 to+|verb 28 0 to+|verb! 19 0 to+|wh 42 0
to+|wh! 22 0 to+|word 126 0 to+|word! 70 0 toward 33 0 toward% 16 0 toward+% 10 0 toward~% 7 0
to|about 28 1 to|for 43 0 to|for! 20 0 to|gerund 25 1 to|gerund! 14 1 to|in 30 0 to|in! 14 0
to|name 132 0 to|name! 95 0 to|noun 316 8 to|noun! 196 5 to|of 19 0 to|on 35 0 to|on! 19 0
to|pronoun 283 1 to|pronoun! 261 1 to|that 363 2 to|that! 290 0 to|to 73 1 to|to! 31 1 to|verb 36 0
to|verb! 32 0 to|wh 49 0 to|wh! 22 0 to|word 164 2 to|word! 80 2 to~% 566 14 to~|for 11 0
to~|for! 8 0 to~|in 12 0 to~|name 81 1 to~|name! 41 1 to~|noun 111 3 to~|noun! 57 1 to~|on 30 0
to~|on! 9 0 to~|pronoun 74 1 to~|pronoun! 56 1 to~|that 53 0 to~|that! 36 0 to~|to 8 0 to~|verb 19 0
to~|verb! 16 0 to~|wh 10 0 to~|word 144 7 to~|word! 45 1 under 54 1 under% 30 1 under+% 21 0
under+|noun 7 0 under|pronoun 7 0 under|that 7 0 under|that! 6 0 unless 9 0 unless+% 6 0 until 38 7
until% 24 3 until+% 10 0 until|word 6 0 upon 8 0 upon% 7 0 via 6 1 what 112 0 what% 37 0 what+% 38 0
what+|noun 9 0 what+|noun! 6 0 what+|pronoun 7 0 what+|pronoun! 7 0 what+|that 10 0 what+|that! 8 0
what|noun 8 0 what|that 7 0 what~% 37 0 what~|about 11 0 what~|word 10 0 what~|word! 7 0 when 126 30
when% 58 13 when+% 51 4 when+|noun 6 2 when+|pronoun 9 0 when+|pronoun! 8 0 when+|that 18 0
when+|that! 16 0 when+|word 7 0 when|name 8 2 when|name! 6 1 when|noun 7 0 when|pronoun 11 4
when|pronoun! 8 2 when|that 11 0 when|that! 8 0 when~% 17 13 where 40 2 where% 18 0 where+% 17 2
where|noun 8 0 where|noun! 6 0 whether 68 0 whether% 26 0 whether+% 13 0 whether|that 7 0
whether|that! 7 0 whether~% 29 0 whether~|on 8 0 whether~|to 8 0 which 65 7 which% 35 2 which+% 25 2
which+|noun 7 1 which|noun 15 1 which|noun! 9 0 which|word 6 1 while 72 17 while% 25 5 while+% 38 4
while+|noun 8 1 while+|that 13 1 while+|that! 9 0 while~% 9 8 who 293 6 who% 126 1 who+% 135 3
who+|name 14 0 who+|name! 10 0 who+|noun 23 0 who+|noun! 13 0 who+|pronoun 16 0 who+|pronoun! 15 0
who+|that 30 1 who+|that! 24 1 who+|word 23 1 who+|word! 10 0 whom 13 0 whom+% 8 0 whose 11 0
who|name 12 1 who|name! 10 1 who|noun 30 0 who|noun! 16 0 who|of 6 0 who|pronoun 17 0
who|pronoun! 16 0 who|that 22 0 who|that! 20 0 who|to 7 0 who|word 19 0 who|word! 8 0 who~% 32 2
who~|noun 6 0 who~|noun! 6 0 who~|that 10 0 who~|that! 6 0 who~|word 7 1 why 17 0 why% 10 0
with 732 17 with% 358 11 with+% 283 1 with+|name 23 0 with+|name! 20 0 with+|noun 69 0
with+|noun! 50 0 with+|pronoun 38 0 with+|pronoun! 34 0 with+|that 67 0 with+|that! 56 0
with+|to 16 0 with+|to! 6 0 with+|wh 8 0 with+|word 37 0 with+|word! 24 0 within 24 1 within% 11 1
within+% 10 0 without 40 4 without% 21 2 without+% 17 1 without+|that 8 0 with|about 7 0
with|name 48 2 with|name! 31 0 with|noun 72 4 with|noun! 47 2 with|pronoun 56 0 with|pronoun! 54 0
with|that 83 0 with|that! 70 0 with|to 23 1 with|to! 14 1 with|verb 8 0 with|verb! 6 0 with|wh 10 0
with|word 34 4 with|word! 23 1 with~% 91 5 with~|name 19 2 with~|name! 12 1 with~|noun 18 2
with~|noun! 9 1 with~|pronoun 12 1 with~|pronoun! 7 0 with~|that 11 0 with~|that! 7 0 with~|to 10 0
with~|word 11 0 —+Name 22 5 —+Name% 11 3 —+Name+% 10 1 —+adverb 27 9 —+adverb% 14 4 —+adverb+% 12 5
—+and 68 31 —+and% 29 16 —+and+% 37 13 —+and+|noun 8 3 —+and+|noun! 8 3 —+and+|that 9 3
—+and+|that! 7 3 —+as 10 3 —+as+% 7 2 —+at 6 1 —+aux 36 13 —+aux% 12 8 —+aux+% 23 4 —+aux+|that 12 1
—+aux+|that! 7 0 —+but 25 15 —+but% 8 6 —+but+% 15 7 —+in 7 3 —+including 14 3 —+including+% 9 2
—+ing 18 9 —+ing% 6 4 —+ing+% 11 5 —+or 15 5 —+or+% 9 4 —+part 8 1 —+part% 6 1 —+past 9 3
—+pronoun 13 8 —+pronoun+% 7 3 —+quote 9 4 —+quote% 6 3 —+said 7 3 —+say 7 1 —+say+% 7 1
—+saying 6 6 —+the 80 46 —+the% 31 20 —+the+% 39 25 —+the+|noun 7 3 —+the+|that 16 11
—+the+|that! 13 9 —+the|noun 8 4 —+the~% 10 1 —+though 6 6 —+to 11 2 —+to+% 8 1 —+which 7 2
—+which+% 7 2 —+word 57 15 —+word% 22 5 —+word+% 25 6 —+word+|that 6 0 —+word|that 6 1 —+word~% 10 4
`);
