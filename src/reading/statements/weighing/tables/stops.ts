import { readCounts } from '../counts.ts';

/** Written by `bench -- statements-fit`. */
export const STOPS = readCounts(`
!+end 6 4 (+Name 36 7 (+Name% 12 3 (+Name+% 24 4 (+Name+|noun 11 1 (+Name+|noun! 9 0 (+quote 6 1
(+word 17 3 (+word+% 11 1 )+, 20 1 )+,+% 15 0 )+,+|noun 6 0 )+and 10 1 )+and+% 7 0 )+aux 7 0
)+aux+% 7 0 )+end 40 26 )+end% 11 10 )+end+% 24 11 )+end+|noun 7 3 ,+Name 388 127 ,+Name% 166 78
,+Name+% 189 34 ,+Name+|name 11 0 ,+Name+|name! 9 0 ,+Name+|noun 37 5 ,+Name+|noun! 22 2
,+Name+|on 7 5 ,+Name+|pronoun 8 0 ,+Name+|pronoun! 7 0 ,+Name+|that 50 9 ,+Name+|that! 38 7
,+Name+|to 14 4 ,+Name+|wh 6 1 ,+Name+|word 33 6 ,+Name+|word! 20 3 ,+Name|name 25 15
,+Name|name! 10 4 ,+Name|noun 29 15 ,+Name|noun! 15 8 ,+Name|that 34 8 ,+Name|that! 28 7
,+Name|to 24 13 ,+Name|to! 13 6 ,+Name|word 25 10 ,+Name|word! 11 4 ,+Name~% 33 15 ,+Name~|name 9 5
,+Name~|that 6 0 ,+Name~|word 7 4 ,+about 6 2 ,+adverb 203 70 ,+adverb% 90 36 ,+adverb+% 96 26
,+adverb+|name 6 3 ,+adverb+|noun 17 4 ,+adverb+|noun! 8 2 ,+adverb+|pronoun 12 1
,+adverb+|pronoun! 11 1 ,+adverb+|that 27 3 ,+adverb+|that! 24 3 ,+adverb+|to 9 3 ,+adverb+|to! 6 2
,+adverb+|word 9 5 ,+adverb+|word! 6 3 ,+adverb|name 9 3 ,+adverb|noun 12 5 ,+adverb|noun! 9 3
,+adverb|pronoun 9 3 ,+adverb|pronoun! 7 2 ,+adverb|that 22 4 ,+adverb|that! 15 2 ,+adverb|to 10 6
,+adverb|word 11 7 ,+adverb|word! 6 3 ,+adverb~% 17 8 ,+after 6 3 ,+although 12 7 ,+although% 6 4
,+although+% 6 3 ,+and 306 137 ,+and% 118 77 ,+and+% 175 49 ,+and+|name 17 2 ,+and+|name! 12 1
,+and+|noun 35 10 ,+and+|noun! 25 6 ,+and+|pronoun 22 10 ,+and+|pronoun! 20 10 ,+and+|that 44 9
,+and+|that! 35 7 ,+and+|to 12 6 ,+and+|to! 6 2 ,+and+|wh 6 1 ,+and+|word 23 7 ,+and+|word! 9 1
,+and|name 15 9 ,+and|name! 11 6 ,+and|noun 28 17 ,+and|noun! 12 9 ,+and|pronoun 12 7
,+and|pronoun! 10 5 ,+and|that 18 8 ,+and|that! 15 6 ,+and|to 10 9 ,+and|word 14 12 ,+and~% 13 11
,+as 53 14 ,+as% 16 8 ,+as+% 34 5 ,+as+|noun 7 2 ,+as+|pronoun 7 2 ,+as+|pronoun! 6 1 ,+at 6 2
,+aux 153 43 ,+aux% 60 26 ,+aux+% 84 10 ,+aux+|noun 22 2 ,+aux+|noun! 16 2 ,+aux+|that 32 0
,+aux+|that! 28 0 ,+aux+|word 9 3 ,+aux|noun 11 8 ,+aux|noun! 6 3 ,+aux|that 22 1 ,+aux|that! 16 1
,+aux~% 9 7 ,+because 15 5 ,+because+% 10 2 ,+but 213 138 ,+but% 94 65 ,+but+% 103 58
,+but+|noun 23 14 ,+but+|noun! 15 7 ,+but+|pronoun 25 13 ,+but+|pronoun! 24 12 ,+but+|that 28 12
,+but+|that! 27 11 ,+but+|word 11 6 ,+but+|word! 6 3 ,+but|name 14 11 ,+but|name! 6 6
,+but|noun 17 13 ,+but|noun! 11 8 ,+but|pronoun 11 7 ,+but|pronoun! 8 5 ,+but|that 17 7
,+but|that! 14 7 ,+but|to 7 6 ,+but|word 14 8 ,+but|word! 6 3 ,+but~% 16 15 ,+but~|name 7 7
,+despite 16 9 ,+despite+% 10 7 ,+for 14 1 ,+for+% 11 1 ,+from 9 3 ,+if 12 1 ,+in 47 9 ,+in% 22 7
,+in+% 24 2 ,+in+|noun 10 1 ,+in+|noun! 6 1 ,+including 70 7 ,+including% 35 6 ,+including+% 32 1
,+including+|noun 8 1 ,+including+|that 8 0 ,+including+|that! 6 0 ,+including+|word 7 0
,+including|noun 12 1 ,+including|noun! 8 1 ,+including|word 9 2 ,+ing 139 66 ,+ing% 52 27
,+ing+% 70 25 ,+ing+|name 7 2 ,+ing+|noun 14 4 ,+ing+|noun! 9 1 ,+ing+|pronoun 10 4
,+ing+|pronoun! 9 3 ,+ing+|that 12 4 ,+ing+|that! 8 4 ,+ing+|word 15 7 ,+ing|noun 10 3
,+ing|noun! 7 2 ,+ing|pronoun 6 3 ,+ing|to 8 6 ,+ing|word 10 6 ,+ing|word! 6 3 ,+ing~% 17 14
,+like 13 2 ,+like% 6 1 ,+like+% 7 1 ,+of 10 1 ,+of+% 8 1 ,+on 7 0 ,+or 28 3 ,+or% 9 1 ,+or+% 16 1
,+or+|noun 7 0 ,+part 44 2 ,+part% 19 2 ,+part+% 23 0 ,+part+|noun 7 0 ,+part+|noun! 6 0
,+part+|that 9 0 ,+part+|that! 9 0 ,+part|that 9 0 ,+part|that! 9 0 ,+past 63 12 ,+past% 26 7
,+past+% 29 2 ,+past+|that 13 1 ,+past+|that! 11 0 ,+past|that 9 1 ,+past|that! 8 1 ,+past~% 8 3
,+pronoun 116 60 ,+pronoun% 55 30 ,+pronoun+% 51 25 ,+pronoun+|noun 9 6 ,+pronoun+|pronoun 9 5
,+pronoun+|pronoun! 8 4 ,+pronoun+|that 14 3 ,+pronoun+|that! 14 3 ,+pronoun+|word 9 3
,+pronoun|that 21 5 ,+pronoun|that! 16 4 ,+pronoun|word 6 4 ,+pronoun~% 10 5 ,+quote 39 1
,+quote% 14 1 ,+quote+% 14 0 ,+quote+|that 8 0 ,+quote+|that! 7 0 ,+quote~% 11 0 ,+said 80 66
,+said% 37 34 ,+said+% 31 21 ,+said+|noun 9 5 ,+said|noun 10 9 ,+said|noun! 9 8 ,+said|pronoun 7 7
,+said|pronoun! 6 6 ,+said|word 6 5 ,+said~% 12 11 ,+say 21 9 ,+say% 9 4 ,+say+% 8 1
,+saying 241 199 ,+saying% 114 102 ,+saying+% 97 70 ,+saying+|name 10 5 ,+saying+|name! 10 5
,+saying+|noun 34 24 ,+saying+|noun! 24 18 ,+saying+|pronoun 7 6 ,+saying+|pronoun! 7 6
,+saying+|that 14 10 ,+saying+|that! 12 8 ,+saying+|word 13 9 ,+saying+|word! 6 5 ,+saying|in 8 7
,+saying|name 17 15 ,+saying|name! 13 11 ,+saying|noun 32 31 ,+saying|noun! 19 19 ,+saying|that 10 7
,+saying|that! 10 7 ,+saying|to 7 7 ,+saying|word 22 21 ,+saying|word! 9 9 ,+saying~% 30 27
,+saying~|name 9 9 ,+saying~|name! 7 7 ,+saying~|noun 6 6 ,+saying~|word 7 6 ,+saying~|word! 6 5
,+so 11 4 ,+so+% 7 2 ,+that 12 1 ,+that+% 7 1 ,+the 365 177 ,+the% 173 91 ,+the+% 159 73
,+the+|in 6 3 ,+the+|name 13 5 ,+the+|name! 8 3 ,+the+|noun 27 14 ,+the+|noun! 19 11
,+the+|pronoun 15 7 ,+the+|pronoun! 15 7 ,+the+|that 43 19 ,+the+|that! 36 15 ,+the+|to 11 7
,+the+|word 28 13 ,+the+|word! 15 6 ,+the|about 9 5 ,+the|in 10 4 ,+the|name 21 11 ,+the|name! 11 4
,+the|noun 38 22 ,+the|noun! 23 11 ,+the|pronoun 14 8 ,+the|pronoun! 14 8 ,+the|that 22 4
,+the|that! 18 2 ,+the|to 17 14 ,+the|to! 7 6 ,+the|word 23 13 ,+the|word! 11 7 ,+the~% 33 13
,+the~|name 17 7 ,+the~|name! 13 6 ,+though 19 10 ,+though% 11 6 ,+though+% 7 4 ,+to 36 4 ,+to% 13 2
,+to+% 23 2 ,+when 24 10 ,+when% 7 2 ,+when+% 17 8 ,+where 23 14 ,+where+% 18 10 ,+which 140 80
,+which% 50 29 ,+which+% 85 49 ,+which+|name 6 3 ,+which+|noun 20 10 ,+which+|noun! 15 6
,+which+|pronoun 11 7 ,+which+|pronoun! 11 7 ,+which+|that 21 10 ,+which+|that! 18 9
,+which+|word 9 5 ,+which+|word! 7 4 ,+which|noun 15 7 ,+which|noun! 11 5 ,+which|to 6 3
,+which|word 6 3 ,+while 62 39 ,+while% 20 15 ,+while+% 37 19 ,+while+|name 6 3 ,+while+|noun 7 4
,+while+|noun! 7 4 ,+while+|pronoun 7 4 ,+while+|pronoun! 6 4 ,+while+|that 6 1 ,+who 76 35
,+who% 34 15 ,+who+% 28 14 ,+who+|noun 12 6 ,+who+|noun! 9 5 ,+whose 9 4 ,+who|noun 6 3 ,+who~% 14 6
,+who~|name 8 4 ,+with 45 15 ,+with% 20 7 ,+with+% 23 7 ,+with+|noun 8 2 ,+word 409 78
,+word% 154 39 ,+word+% 216 25 ,+word+|in 7 0 ,+word+|name 18 3 ,+word+|name! 14 3 ,+word+|noun 41 6
,+word+|noun! 29 3 ,+word+|pronoun 18 2 ,+word+|pronoun! 18 2 ,+word+|that 59 4 ,+word+|that! 40 3
,+word+|to 13 3 ,+word+|to! 6 1 ,+word+|wh 9 1 ,+word+|wh! 6 1 ,+word+|word 26 2 ,+word+|word! 10 1
,+word|in 7 4 ,+word|name 11 3 ,+word|name! 6 0 ,+word|noun 43 10 ,+word|noun! 25 3 ,+word|on 7 0
,+word|pronoun 11 5 ,+word|pronoun! 9 5 ,+word|that 23 3 ,+word|that! 14 2 ,+word|to 16 3
,+word|word 23 6 ,+word|word! 10 3 ,+word~% 39 14 ,+word~|name 8 4 ,+word~|that 8 0
,+word~|that! 8 0 ,+word~|word 11 3 ,+word~|word! 8 2 :+Name 24 6 :+Name% 10 2 :+Name+% 11 3
:+end 12 6 :+end% 6 2 :+pronoun 6 0 :+quote 50 6 :+quote% 16 2 :+quote+% 21 4 :+quote+|noun 7 2
:+quote+|noun! 6 2 :+quote~% 13 0 :+quote~|word 7 0 :+the 11 3 :+the% 6 2 :+word 13 1 :+word+% 7 0
;+Name 27 25 ;+Name% 20 20 ;+and 7 4 ;+pronoun 7 5 ;+pronoun+% 6 4 ;+the 13 10 ;+the% 7 6
;+word 20 13 ;+word% 6 6 ;+word+% 12 5 ;+word+|noun 8 1 ;+word+|noun! 8 1 ?+end 28 19 ?+end% 18 13
?+end+% 7 3 about 301 0 about% 141 0 about+% 91 0 about+|name 10 0 about+|name! 9 0 about+|noun 19 0
about+|noun! 15 0 about+|pronoun 10 0 about+|pronoun! 10 0 about+|that 34 0 about+|that! 25 0
about+|word 7 0 about|name 11 0 about|name! 7 0 about|noun 25 0 about|noun! 17 0 about|pronoun 26 0
about|pronoun! 25 0 about|that 27 0 about|that! 23 0 about|to 16 0 about|to! 7 0 about|word 17 0
about|word! 8 0 about~% 69 0 about~|name 14 0 about~|name! 8 0 about~|noun 8 0 about~|noun! 6 0
about~|that 9 0 about~|that! 8 0 about~|word 29 0 about~|word! 7 0 above 8 0 across 29 1 across% 8 0
across+% 18 0 after 149 34 after% 75 19 after+% 58 5 after+|name 6 0 after+|noun 10 1
after+|noun! 7 0 after+|pronoun 10 0 after+|pronoun! 8 0 after+|that 12 1 after+|that! 11 1
after+|word 7 1 after|name 8 3 after|name! 6 3 after|noun 11 2 after|noun! 8 2 after|pronoun 9 2
after|pronoun! 8 2 after|that 14 1 after|that! 14 1 after|to 11 4 after|word 9 4 after~% 16 10
against 175 1 against% 74 1 against+% 80 0 against+|name 9 0 against+|name! 7 0 against+|noun 15 0
against+|noun! 13 0 against+|pronoun 6 0 against+|pronoun! 6 0 against+|that 19 0
against+|that! 16 0 against+|word 17 0 against+|word! 8 0 against|noun 20 1 against|noun! 10 0
against|that 22 0 against|that! 19 0 against|word 10 0 against~% 21 0 against~|noun 7 0
against~|word 6 0 ahead 26 1 ahead% 16 1 ahead+% 8 0 amid 7 1 among 67 2 among% 34 1 among+% 29 0
among+|that 10 0 among|noun 7 0 among|that 15 0 among|that! 14 0 and+Name 307 20 and+Name% 112 12
and+Name+% 149 2 and+Name+|name 15 0 and+Name+|name! 10 0 and+Name+|noun 24 0 and+Name+|noun! 19 0
and+Name+|pronoun 11 0 and+Name+|pronoun! 10 0 and+Name+|that 42 1 and+Name+|that! 31 1
and+Name+|to 8 0 and+Name+|word 27 0 and+Name+|word! 17 0 and+Name|name 17 2 and+Name|name! 12 2
and+Name|noun 25 5 and+Name|noun! 15 3 and+Name|pronoun 6 2 and+Name|pronoun! 6 2 and+Name|that 16 1
and+Name|that! 13 0 and+Name|to 12 0 and+Name|word 15 1 and+Name|word! 7 0 and+Name~% 46 6
and+Name~|name 19 3 and+Name~|name! 12 1 and+Name~|noun 7 1 and+Name~|that 8 0 and+Name~|that! 7 0
and+adverb 49 14 and+adverb% 22 13 and+adverb+% 21 0 and+adverb|noun 8 4 and+adverb|noun! 7 4
and+adverb~% 6 1 and+aux 98 21 and+aux% 53 17 and+aux+% 41 1 and+aux+|noun 10 0 and+aux+|noun! 7 0
and+aux+|pronoun 8 1 and+aux+|pronoun! 8 1 and+aux+|that 12 0 and+aux+|that! 11 0 and+aux|noun 8 3
and+aux|noun! 6 1 and+aux|pronoun 10 1 and+aux|pronoun! 10 1 and+aux|that 17 0 and+aux|that! 14 0
and+aux|word 8 7 and+for 6 0 and+how 13 0 and+how% 6 0 and+in 12 1 and+in+% 6 0 and+ing 79 10
and+ing% 34 4 and+ing+% 37 2 and+ing+|name 6 0 and+ing+|noun 7 1 and+ing+|noun! 6 0
and+ing+|that 8 0 and+ing+|that! 7 0 and+ing|noun 11 2 and+ing|that 6 0 and+ing~% 8 4 and+part 52 0
and+part% 28 0 and+part+% 16 0 and+part+|that 6 0 and+part+|that! 6 0 and+part|that 11 0
and+part|that! 11 0 and+part~% 8 0 and+past 67 19 and+past% 36 17 and+past+% 27 1 and+past+|noun 6 0
and+past+|that 6 0 and+past|noun 7 7 and+past|word 8 5 and+pronoun 28 12 and+pronoun% 10 7
and+pronoun+% 16 4 and+said 165 122 and+said% 90 74 and+said+% 44 20 and+said+|name 6 4
and+said+|noun 7 4 and+said+|noun! 6 3 and+said+|that 12 4 and+said+|that! 9 4 and+said|name 14 14
and+said|name! 13 13 and+said|noun 24 20 and+said|noun! 21 17 and+said|pronoun 15 9
and+said|pronoun! 14 8 and+said|that 12 8 and+said|that! 12 8 and+said|to 7 7 and+said|word 9 8
and+said~% 31 28 and+said~|name 11 11 and+said~|name! 9 9 and+say 65 26 and+say% 32 14
and+say+% 28 7 and+say+|noun 9 4 and+saying 54 32 and+saying% 32 19 and+saying+% 14 5
and+saying+|noun 6 3 and+saying|name 6 4 and+saying|word 6 3 and+saying~% 8 8 and+say|pronoun 6 2
and+say|pronoun! 6 2 and+that 70 2 and+that% 33 1 and+that+% 33 0 and+that+|that 20 0
and+that+|that! 17 0 and+that|that 20 1 and+that|that! 19 0 and+the 329 16 and+the% 116 9
and+the+% 160 2 and+the+|name 13 0 and+the+|name! 11 0 and+the+|noun 39 1 and+the+|noun! 27 1
and+the+|on 6 0 and+the+|pronoun 17 0 and+the+|pronoun! 16 0 and+the+|that 27 0 and+the+|that! 24 0
and+the+|to 14 0 and+the+|to! 9 0 and+the+|word 22 0 and+the+|word! 9 0 and+the|name 9 0
and+the|name! 7 0 and+the|noun 30 0 and+the|noun! 18 0 and+the|on 6 0 and+the|pronoun 13 1
and+the|pronoun! 11 1 and+the|that 24 0 and+the|that! 19 0 and+the|to 13 4 and+the|word 10 3
and+the~% 53 5 and+the~|name 12 1 and+the~|name! 10 0 and+the~|noun 7 1 and+the~|pronoun 8 0
and+the~|pronoun! 8 0 and+the~|that 13 0 and+the~|that! 11 0 and+the~|word 6 1 and+to 17 4
and+to% 7 1 and+to+% 8 2 and+who 6 3 and+word 676 20 and+word% 270 9 and+word+% 356 2
and+word+|about 6 0 and+word+|name 37 0 and+word+|name! 31 0 and+word+|noun 79 0
and+word+|noun! 52 0 and+word+|on 9 0 and+word+|pronoun 36 0 and+word+|pronoun! 33 0
and+word+|that 88 0 and+word+|that! 60 0 and+word+|to 30 0 and+word+|to! 13 0 and+word+|wh 7 0
and+word+|word 44 2 and+word+|word! 21 1 and+word|for 7 1 and+word|gerund 9 0 and+word|gerund! 8 0
and+word|in 6 0 and+word|name 19 0 and+word|name! 16 0 and+word|noun 63 3 and+word|noun! 41 1
and+word|on 6 0 and+word|pronoun 26 1 and+word|pronoun! 21 1 and+word|that 46 1 and+word|that! 35 1
and+word|to 26 0 and+word|to! 15 0 and+word|word 43 2 and+word|word! 13 0 and+word~% 50 9
and+word~|noun 12 5 and+word~|noun! 7 2 and+word~|that 7 0 and+word~|word 15 1 and+word~|word! 6 0
as 775 33 as% 304 16 as+% 269 8 as+|in 6 0 as+|name 18 0 as+|name! 11 0 as+|noun 69 4 as+|noun! 42 0
as+|on 6 0 as+|pronoun 36 0 as+|pronoun! 31 0 as+|that 65 1 as+|that! 45 1 as+|to 14 2 as+|wh 13 0
as+|word 26 1 as+|word! 12 0 as|in 9 1 as|name 25 3 as|name! 13 3 as|noun 88 3 as|noun! 51 3
as|on 7 1 as|pronoun 23 0 as|pronoun! 19 0 as|that 39 0 as|that! 32 0 as|to 43 3 as|to! 23 2
as|wh 10 1 as|wh! 7 0 as|word 41 2 as|word! 17 1 as~% 202 9 as~|name 48 0 as~|name! 21 0
as~|noun 49 1 as~|noun! 27 0 as~|pronoun 30 2 as~|pronoun! 13 1 as~|to 11 1 as~|to! 6 1
as~|word 54 2 as~|word! 19 1 at 396 25 at% 161 10 at+% 176 2 at+|name 29 0 at+|name! 22 0
at+|noun 31 1 at+|noun! 17 0 at+|pronoun 13 0 at+|pronoun! 13 0 at+|that 46 0 at+|that! 38 0
at+|to 11 0 at+|verb 6 0 at+|wh 6 0 at+|word 19 0 at+|word! 9 0 at|in 6 1 at|name 16 1 at|name! 10 1
at|noun 30 1 at|noun! 18 1 at|pronoun 17 0 at|pronoun! 14 0 at|that 32 0 at|that! 29 0 at|to 14 1
at|to! 7 1 at|wh 6 0 at|word 24 4 at|word! 16 0 at~% 59 13 at~|name 9 3 at~|noun 6 1 at~|word 23 4
at~|word! 11 3 aux 5891 58 aux% 2099 31 aux+% 1643 16 aux+|about 13 0 aux+|for 18 0 aux+|for! 13 0
aux+|gerund 26 0 aux+|gerund! 22 0 aux+|in 29 2 aux+|in! 8 1 aux+|name 122 1 aux+|name! 97 0
aux+|noun 315 1 aux+|noun! 224 0 aux+|of 12 2 aux+|on 15 2 aux+|pronoun 212 2 aux+|pronoun! 197 2
aux+|that 553 2 aux+|that! 465 1 aux+|to 59 3 aux+|to! 25 1 aux+|verb 30 0 aux+|verb! 21 0
aux+|wh 67 0 aux+|wh! 43 0 aux+|word 167 1 aux+|word! 104 0 aux|about 31 2 aux|for 15 1
aux|gerund 27 0 aux|gerund! 21 0 aux|in 34 2 aux|in! 7 0 aux|name 134 2 aux|name! 108 1
aux|noun 496 2 aux|noun! 385 1 aux|of 33 4 aux|of! 8 0 aux|on 27 2 aux|part 6 0 aux|pronoun 181 0
aux|pronoun! 162 0 aux|that 667 2 aux|that! 532 1 aux|to 57 8 aux|to! 19 0 aux|verb 21 0
aux|verb! 14 0 aux|wh 123 0 aux|wh! 57 0 aux|word 238 6 aux|word! 142 1 aux~% 2149 11 aux~|about 6 0
aux~|gerund 6 0 aux~|name 237 2 aux~|name! 196 0 aux~|noun 177 2 aux~|noun! 155 1 aux~|of 8 2
aux~|pronoun 703 1 aux~|pronoun! 624 0 aux~|that 770 0 aux~|that! 632 0 aux~|to 28 0 aux~|to! 11 0
aux~|verb 10 0 aux~|verb! 8 0 aux~|wh 64 1 aux~|wh! 22 0 aux~|word 124 1 aux~|word! 92 0
because 179 12 because% 80 3 because+% 84 4 because+|name 10 0 because+|name! 10 0
because+|noun 15 3 because+|noun! 12 2 because+|pronoun 21 0 because+|pronoun! 21 0
because+|that 23 1 because+|that! 19 1 because+|word 9 0 because+|word! 7 0 because|name 10 0
because|name! 10 0 because|noun 8 1 because|noun! 7 0 because|pronoun 27 0 because|pronoun! 26 0
because|that 25 1 because|that! 17 1 because~% 15 5 before 84 13 before% 39 8 before+% 38 0
before+|name 6 0 before+|name! 6 0 before+|noun 8 0 before+|pronoun 7 0 before+|pronoun! 6 0
before+|that 11 0 before+|that! 9 0 before|name 7 2 before|pronoun 9 0 before|pronoun! 9 0
before|to 7 0 before~% 7 5 behind 50 0 behind% 24 0 behind+% 17 0 behind+|that 6 0 behind|noun 8 0
behind|noun! 6 0 behind~% 9 0 between 85 0 between% 48 0 between+% 27 0 between+|that 6 0
between+|that! 6 0 between|noun 14 0 between|noun! 9 0 between|that 11 0 between|that! 10 0
between|to 6 0 between|word 7 0 between~% 10 0 beyond 16 0 beyond+% 11 0 but+adverb 14 3
but+adverb% 8 2 but+adverb+% 6 1 but+aux 30 15 but+aux% 11 5 but+aux+% 12 4 but+aux+|that 6 2
but+aux+|that! 6 2 but+aux~% 7 6 but+said 22 15 but+said% 14 10 but+said+% 7 4 but+that 11 0
but+that% 8 0 but+that|that 6 0 but+word 11 2 but+word% 8 2 by 452 25 by% 211 11 by+% 197 3
by+|name 18 1 by+|name! 13 1 by+|noun 51 1 by+|noun! 40 1 by+|pronoun 17 0 by+|pronoun! 17 0
by+|that 56 0 by+|that! 45 0 by+|to 10 0 by+|word 24 0 by+|word! 10 0 by|name 26 4 by|name! 19 2
by|noun 48 2 by|noun! 36 1 by|pronoun 25 1 by|pronoun! 21 0 by|that 48 0 by|that! 38 0 by|to 14 2
by|to! 7 0 by|word 22 1 by|word! 11 1 by~% 44 11 by~|name 13 5 by~|name! 7 2 by~|noun 6 2
by~|word 12 1 by~|word! 6 0 day 138 17 day% 52 5 day+% 70 2 day+|name 11 0 day+|name! 8 0
day+|noun 13 2 day+|noun! 11 2 day+|pronoun 7 0 day+|pronoun! 7 0 day+|that 19 0 day+|that! 14 0
day+|to 6 0 day|noun 11 2 day|pronoun 8 0 day|pronoun! 7 0 day|that 12 0 day|that! 9 0 day|to 9 1
day|to! 6 0 day~% 16 10 day~|word 6 3 despite 21 8 despite% 13 8 despite+% 6 0 during 102 16
during% 46 6 during+% 44 3 during+|name 6 1 during+|pronoun 6 0 during+|pronoun! 6 0
during+|that 10 1 during+|word 7 0 during|noun 10 2 during|that 8 0 during|that! 6 0 during|to 8 0
during|word 7 1 during~% 12 7 during~|name 6 4 following 17 2 following% 8 1 following+% 7 1
for 1206 22 for% 546 11 for+% 413 1 for+|gerund 6 0 for+|in 9 0 for+|name 37 0 for+|name! 31 0
for+|noun 88 1 for+|noun! 64 1 for+|of 7 0 for+|on 7 0 for+|pronoun 53 0 for+|pronoun! 51 0
for+|that 114 0 for+|that! 88 0 for+|to 21 0 for+|to! 10 0 for+|verb 6 0 for+|wh 8 0 for+|word 50 0
for+|word! 23 0 for|about 7 2 for|for 6 0 for|gerund 6 0 for|in 9 0 for|name 70 2 for|name! 47 2
for|noun 104 2 for|noun! 72 0 for|on 8 0 for|pronoun 96 0 for|pronoun! 77 0 for|that 95 0
for|that! 80 0 for|to 44 1 for|to! 18 0 for|verb 8 1 for|verb! 8 1 for|wh 16 0 for|word 71 3
for|word! 37 1 for~% 247 10 for~|name 57 1 for~|name! 40 0 for~|noun 69 3 for~|noun! 49 2
for~|pronoun 14 1 for~|pronoun! 6 0 for~|that 14 0 for~|that! 11 0 for~|to 14 2 for~|to! 10 2
for~|word 65 2 for~|word! 27 0 from 481 11 from% 226 6 from+% 206 0 from+|name 27 0 from+|name! 23 0
from+|noun 44 0 from+|noun! 23 0 from+|pronoun 22 0 from+|pronoun! 15 0 from+|that 52 0
from+|that! 37 0 from+|to 10 0 from+|wh 7 0 from+|word 25 0 from+|word! 18 0 from|for 6 1
from|in 9 0 from|name 25 0 from|name! 17 0 from|noun 40 2 from|noun! 20 1 from|pronoun 23 0
from|pronoun! 22 0 from|that 48 0 from|that! 37 0 from|to 21 1 from|to! 12 0 from|wh 9 0
from|word 33 1 from|word! 13 0 from~% 49 5 from~|noun 13 2 from~|noun! 7 0 from~|that 7 0
from~|that! 7 0 from~|word 17 0 from~|word! 11 0 how 113 0 how% 38 0 how+% 35 0 how+|noun 10 0
how+|noun! 6 0 how|about 6 0 how|noun 7 0 how|pronoun 7 0 how|pronoun! 7 0 how|word 6 0 how~% 40 0
how~|about 10 0 how~|on 6 0 how~|word 6 0 if 150 2 if% 72 0 if+% 62 2 if+|noun 6 0 if+|pronoun 15 0
if+|pronoun! 14 0 if+|that 20 1 if+|that! 16 1 if|noun 7 0 if|pronoun 18 0 if|pronoun! 18 0
if|that 26 0 if|that! 22 0 if~% 16 0 in 2033 120 in% 924 64 in+% 882 6 in+|about 8 0 in+|for 17 1
in+|for! 12 1 in+|gerund 23 0 in+|gerund! 12 0 in+|in 17 0 in+|name 82 0 in+|name! 63 0
in+|noun 198 3 in+|noun! 154 1 in+|on 15 0 in+|pronoun 101 1 in+|pronoun! 93 1 in+|that 232 0
in+|that! 173 0 in+|to 38 0 in+|to! 16 0 in+|verb 11 0 in+|verb! 7 0 in+|wh 29 0 in+|wh! 16 0
in+|word 103 1 in+|word! 52 0 including 7 1 ing 2233 2 ing% 912 2 ing+% 853 0 ing+|about 11 0
ing+|for 15 0 ing+|for! 8 0 ing+|gerund 20 0 ing+|gerund! 10 0 ing+|in 14 0 ing+|name 80 0
ing+|name! 60 0 ing+|noun 182 0 ing+|noun! 135 0 ing+|of 6 0 ing+|on 20 0 ing+|on! 9 0
ing+|pronoun 95 0 ing+|pronoun! 86 0 ing+|that 238 0 ing+|that! 193 0 ing+|to 46 0 ing+|to! 14 0
ing+|verb 19 0 ing+|verb! 14 0 ing+|wh 25 0 ing+|wh! 12 0 ing+|word 79 0 ing+|word! 43 0
ing|about 13 0 ing|for 15 0 ing|for! 7 0 ing|gerund 15 0 ing|gerund! 6 0 ing|in 20 1 ing|in! 7 0
ing|name 94 0 ing|name! 79 0 ing|noun 220 1 ing|noun! 149 0 ing|of 11 0 ing|on 17 0
ing|pronoun 116 0 ing|pronoun! 104 0 ing|that 172 0 ing|that! 137 0 ing|to 63 0 ing|to! 30 0
ing|verb 12 0 ing|verb! 10 0 ing|wh 29 0 ing|wh! 14 0 ing|word 112 0 ing|word! 53 0 ing~% 468 0
ing~|about 22 0 ing~|about! 6 0 ing~|for 14 0 ing~|in 25 0 ing~|in! 7 0 ing~|name 63 0
ing~|name! 43 0 ing~|noun 83 0 ing~|noun! 53 0 ing~|of 20 0 ing~|of! 6 0 ing~|on 12 0
ing~|pronoun 59 0 ing~|pronoun! 49 0 ing~|that 70 0 ing~|that! 51 0 ing~|to 34 0 ing~|to! 10 0
ing~|verb 12 0 ing~|verb! 10 0 ing~|word 47 0 ing~|word! 20 0 inside 6 0 into 117 1 into% 50 1
into+% 63 0 into+|name 10 0 into+|name! 6 0 into+|noun 10 0 into+|noun! 6 0 into+|pronoun 6 0
into+|that 13 0 into+|that! 10 0 into+|word 7 0 into|noun 10 0 into|noun! 6 0 into|that 13 0
into|that! 11 0 into|to 8 0 into|word 7 1 in|about 21 1 in|for 26 4 in|for! 8 0 in|in 24 2
in|in! 8 0 in|name 103 10 in|name! 70 4 in|noun 186 19 in|noun! 124 10 in|of 24 5 in|of! 9 1
in|on 11 3 in|pronoun 122 3 in|pronoun! 99 1 in|that 170 0 in|that! 134 0 in|to 66 5 in|to! 31 2
in|verb 12 0 in|verb! 12 0 in|wh 28 0 in|wh! 11 0 in|word 119 11 in|word! 59 2 in~% 227 50
in~|gerund 7 0 in~|name 32 15 in~|name! 18 8 in~|noun 57 14 in~|noun! 36 7 in~|pronoun 15 4
in~|pronoun! 10 3 in~|that 33 2 in~|that! 23 0 in~|to 15 2 in~|to! 10 0 in~|word 46 3 in~|word! 18 2
like 80 1 like% 40 1 like+% 29 0 like+|that 7 0 like+|that! 7 0 like|noun 7 0 like|that 8 1
like|that! 7 1 like|word 9 0 like~% 11 0 of 2569 1 of% 1055 1 of+% 980 0 of+|about 13 0 of+|for 19 0
of+|for! 11 0 of+|gerund 11 0 of+|gerund! 6 0 of+|in 19 0 of+|name 100 0 of+|name! 77 0
of+|noun 222 0 of+|noun! 163 0 of+|of 9 0 of+|on 16 0 of+|pronoun 106 0 of+|pronoun! 100 0
of+|that 250 0 of+|that! 197 0 of+|to 61 0 of+|to! 25 0 of+|verb 15 0 of+|verb! 13 0 of+|wh 25 0
of+|wh! 13 0 of+|word 112 0 of+|word! 59 0 of|about 22 0 of|about! 6 0 of|for 26 0 of|for! 12 0
of|gerund 18 0 of|gerund! 10 0 of|in 35 0 of|in! 10 0 of|name 102 0 of|name! 71 0 of|noun 219 1
of|noun! 118 0 of|of 16 0 of|on 28 0 of|pronoun 121 0 of|pronoun! 101 0 of|that 194 0 of|that! 159 0
of|to 96 0 of|to! 46 0 of|verb 19 0 of|verb! 18 0 of|wh 18 0 of|wh! 9 0 of|word 137 0 of|word! 66 0
of~% 534 0 of~|in 8 0 of~|name 48 0 of~|name! 42 0 of~|noun 249 0 of~|noun! 142 0 of~|pronoun 20 0
of~|pronoun! 17 0 of~|that 79 0 of~|that! 58 0 of~|word 108 0 of~|word! 40 0 on 983 54 on% 449 28
on+% 358 4 on+|in 11 0 on+|name 40 0 on+|name! 28 0 on+|noun 67 1 on+|noun! 48 0 on+|on 6 0
on+|pronoun 45 0 on+|pronoun! 41 0 on+|that 101 2 on+|that! 88 2 on+|to 11 0 on+|to! 7 0
on+|verb 7 0 on+|verb! 6 0 on+|wh 13 0 on+|wh! 7 0 on+|word 41 0 on+|word! 23 0 once 17 1 once% 9 0
once+% 6 0 on|about 8 1 on|for 7 0 on|gerund 9 0 on|gerund! 6 0 on|in 13 3 on|name 44 4
on|name! 30 3 on|noun 112 15 on|noun! 77 10 on|pronoun 42 1 on|pronoun! 35 1 on|that 95 0
on|that! 83 0 on|to 44 1 on|to! 25 1 on|wh 11 0 on|word 47 3 on|word! 19 3 on~% 176 22 on~|in 9 0
on~|name 23 4 on~|name! 13 2 on~|noun 34 9 on~|noun! 17 7 on~|pronoun 12 4 on~|pronoun! 6 2
on~|that 14 1 on~|that! 12 1 on~|to 22 1 on~|to! 15 1 on~|word 52 3 on~|word! 11 2 or+Name 35 0
or+Name% 18 0 or+Name+% 14 0 or+adverb 13 0 or+adverb% 7 0 or+adverb+% 6 0 or+ing 14 0 or+ing% 7 0
or+ing+% 7 0 or+part 6 0 or+past 10 0 or+past+% 6 0 or+the 40 0 or+the% 13 0 or+the+% 24 0
or+the+|that 8 0 or+the+|that! 6 0 or+word 88 1 or+word% 30 1 or+word+% 50 0 or+word+|noun 7 0
or+word+|pronoun 8 0 or+word+|pronoun! 7 0 or+word+|that 18 0 or+word+|that! 14 0 or+word+|word 10 0
or+word+|word! 7 0 or+word|to 7 1 or+word|word 10 0 or+word|word! 7 0 or+word~% 8 0 outside 18 0
outside% 11 0 outside+% 6 0 over 185 4 over% 79 0 over+% 76 0 over+|name 6 0 over+|noun 13 0
over+|noun! 10 0 over+|pronoun 7 0 over+|pronoun! 6 0 over+|that 20 0 over+|that! 15 0 over+|to 8 0
over|name 16 0 over|name! 13 0 over|noun 10 0 over|pronoun 8 0 over|pronoun! 8 0 over|that 14 0
over|that! 10 0 over|to 10 0 over|word 10 0 over~% 30 4 over~|name 7 1 over~|word 9 1
over~|word! 6 0 saying 607 32 saying% 286 19 saying+% 199 8 saying+|name 16 2 saying+|name! 14 2
saying+|noun 40 3 saying+|noun! 27 2 saying+|pronoun 24 1 saying+|pronoun! 24 1 saying+|that 44 0
saying+|that! 36 0 saying+|to 13 0 saying+|to! 10 0 saying+|wh 13 0 saying+|wh! 9 0
saying+|word 29 1 saying+|word! 19 1 saying|gerund 7 0 saying|in 10 1 saying|name 35 2
saying|name! 27 2 saying|noun 64 3 saying|noun! 46 3 saying|pronoun 36 1 saying|pronoun! 35 1
saying|that 57 7 saying|that! 53 6 saying|to 16 1 saying|to! 6 0 saying|word 44 4 saying|word! 23 3
saying~% 122 5 saying~|in 9 0 saying~|name 29 1 saying~|name! 23 1 saying~|noun 18 0
saying~|noun! 14 0 saying~|pronoun 16 1 saying~|pronoun! 14 1 saying~|that 15 1 saying~|that! 13 1
saying~|verb 7 0 saying~|word 11 1 saying~|word! 6 1 since 64 4 since% 29 2 since+% 31 0
since+|noun 9 0 since+|noun! 6 0 since+|that 9 0 since+|that! 6 0 since|pronoun 6 0 since|that 9 0
since|that! 8 0 so 72 3 so% 23 2 so+% 38 0 so+|noun 7 0 so+|noun! 7 0 so+|that 18 0 so+|that! 14 0
so~% 11 1 than 222 10 than% 110 5 than+% 92 2 than+|name 8 0 than+|name! 7 0 than+|noun 10 0
than+|noun! 6 0 than+|pronoun 12 0 than+|pronoun! 10 0 than+|that 32 1 than+|that! 26 1
than+|word 10 0 than+|word! 6 0 than|name 6 0 than|noun 23 0 than|noun! 13 0 than|pronoun 16 0
than|pronoun! 13 0 than|that 26 0 than|that! 18 0 than|to 7 1 than|word 17 1 than|word! 9 1
than~% 20 3 than~|word 9 0 that 1113 15 that% 419 9 that+% 429 4 that+|gerund 6 0 that+|name 35 0
that+|name! 31 0 that+|noun 89 0 that+|noun! 64 0 that+|pronoun 58 0 that+|pronoun! 52 0
that+|that 143 2 that+|that! 121 1 that+|to 20 1 that+|to! 8 0 that+|wh 16 1 that+|wh! 11 1
that+|word 45 0 that+|word! 22 0 that|in 12 0 that|name 36 1 that|name! 23 0 that|noun 101 4
that|noun! 65 1 that|of 8 1 that|on 11 1 that|pronoun 57 0 that|pronoun! 52 0 that|that 77 0
that|that! 61 0 that|to 19 0 that|verb 6 0 that|wh 14 0 that|word 63 1 that|word! 18 0 that~% 265 2
that~|name 6 0 that~|name! 6 0 that~|noun 65 0 that~|noun! 33 0 that~|pronoun 22 0
that~|pronoun! 13 0 that~|that 13 0 that~|that! 12 0 that~|to 7 0 that~|verb 10 0 that~|word 118 2
that~|word! 82 2 though 8 1 though+% 6 1 through 72 6 through% 28 3 through+% 37 0
through+|that 11 0 through+|that! 11 0 through+|word 6 0 through|noun 6 1 through|noun! 6 1
through|that 6 0 through~% 7 3 to 3304 29 to% 1565 15 to+% 1191 0 to+|about 14 0 to+|for 22 0
to+|for! 13 0 to+|gerund 26 0 to+|gerund! 11 0 to+|in 30 0 to+|in! 8 0 to+|name 102 0 to+|name! 80 0
to+|noun 246 0 to+|noun! 171 0 to+|of 10 0 to+|on 13 0 to+|pronoun 161 0 to+|pronoun! 151 0
to+|that 317 0 to+|that! 257 0 to+|to 48 0 to+|to! 19 0 to+|verb 28 0 to+|verb! 19 0 to+|wh 41 0
to+|wh! 21 0 to+|word 125 0 to+|word! 70 0 toward 33 0 toward% 16 0 toward+% 10 0 toward~% 7 0
to|about 26 1 to|for 41 0 to|for! 19 0 to|gerund 23 0 to|gerund! 12 0 to|in 23 0 to|in! 11 0
to|name 132 0 to|name! 96 0 to|noun 309 8 to|noun! 195 5 to|of 17 0 to|on 33 0 to|on! 17 0
to|pronoun 283 1 to|pronoun! 261 1 to|that 353 2 to|that! 288 0 to|to 72 1 to|to! 31 1 to|verb 34 0
to|verb! 32 0 to|wh 48 0 to|wh! 21 0 to|word 166 2 to|word! 82 2 to~% 548 14 to~|for 10 0
to~|for! 7 0 to~|in 10 0 to~|name 81 1 to~|name! 41 1 to~|noun 111 3 to~|noun! 57 1 to~|on 27 0
to~|on! 9 0 to~|pronoun 74 1 to~|pronoun! 56 1 to~|that 49 0 to~|that! 35 0 to~|to 8 0 to~|verb 19 0
to~|verb! 16 0 to~|wh 8 0 to~|word 139 7 to~|word! 43 1 under 53 1 under% 29 1 under+% 21 0
under+|noun 7 0 under|pronoun 7 0 under|that 6 0 unless 9 0 unless+% 6 0 until 37 7 until% 23 3
until+% 10 0 upon 8 0 upon% 7 0 via 6 1 what 105 0 what% 35 0 what+% 36 0 what+|noun 9 0
what+|noun! 6 0 what+|pronoun 7 0 what+|pronoun! 7 0 what+|that 9 0 what+|that! 8 0 what|noun 7 0
what|that 6 0 what~% 34 0 what~|about 9 0 what~|word 10 0 what~|word! 7 0 when 123 29 when% 56 12
when+% 50 4 when+|noun 6 2 when+|pronoun 9 0 when+|pronoun! 8 0 when+|that 18 0 when+|that! 16 0
when|name 7 1 when|name! 6 1 when|noun 7 0 when|pronoun 11 4 when|pronoun! 8 2 when|that 11 0
when|that! 8 0 when~% 17 13 where 39 2 where% 17 0 where+% 17 2 where|noun 8 0 where|noun! 6 0
whether 65 0 whether% 26 0 whether+% 12 0 whether|that 7 0 whether|that! 7 0 whether~% 27 0
whether~|on 8 0 whether~|to 8 0 which 62 7 which% 33 2 which+% 25 2 which+|noun 7 1 which|noun 15 1
which|noun! 9 0 which|word 6 1 while 72 17 while% 25 5 while+% 38 4 while+|noun 8 1 while+|that 13 1
while+|that! 9 0 while~% 9 8 who 286 6 who% 123 1 who+% 134 3 who+|name 14 0 who+|name! 10 0
who+|noun 23 0 who+|noun! 13 0 who+|pronoun 16 0 who+|pronoun! 15 0 who+|that 30 1 who+|that! 24 1
who+|word 23 1 who+|word! 10 0 whom 11 0 whom+% 7 0 whose 11 0 who|name 12 1 who|name! 10 1
who|noun 30 0 who|noun! 16 0 who|pronoun 17 0 who|pronoun! 16 0 who|that 22 0 who|that! 20 0
who|to 7 0 who|word 18 0 who|word! 7 0 who~% 29 2 who~|noun 6 0 who~|noun! 6 0 who~|that 8 0
who~|that! 6 0 who~|word 7 1 why 14 0 why% 8 0 with 714 16 with% 346 10 with+% 279 1 with+|name 22 0
with+|name! 20 0 with+|noun 68 0 with+|noun! 50 0 with+|pronoun 38 0 with+|pronoun! 34 0
with+|that 67 0 with+|that! 56 0 with+|to 15 0 with+|to! 6 0 with+|wh 8 0 with+|word 37 0
with+|word! 24 0 within 23 0 within% 10 0 within+% 10 0 without 40 4 without% 21 2 without+% 17 1
without+|that 8 0 with|about 7 0 with|name 47 2 with|name! 31 0 with|noun 72 4 with|noun! 47 2
with|pronoun 56 0 with|pronoun! 54 0 with|that 77 0 with|that! 69 0 with|to 23 1 with|to! 14 1
with|verb 8 0 with|verb! 6 0 with|wh 9 0 with|word 33 3 with|word! 23 1 with~% 89 5 with~|name 19 2
with~|name! 12 1 with~|noun 18 2 with~|noun! 9 1 with~|pronoun 12 1 with~|pronoun! 7 0
with~|that 11 0 with~|that! 7 0 with~|to 10 0 with~|word 10 0 —+Name 22 5 —+Name% 11 3 —+Name+% 10 1
—+adverb 26 9 —+adverb% 13 4 —+adverb+% 11 5 —+and 66 29 —+and% 27 14 —+and+% 37 13 —+and+|noun 8 3
—+and+|noun! 8 3 —+and+|that 9 3 —+and+|that! 7 3 —+as 10 3 —+as+% 7 2 —+at 6 1 —+aux 36 13
—+aux% 12 8 —+aux+% 23 4 —+aux+|that 11 1 —+aux+|that! 7 0 —+but 25 15 —+but% 8 6 —+but+% 15 7
—+in 7 3 —+including 13 2 —+including+% 9 2 —+ing 18 9 —+ing% 6 4 —+ing+% 11 5 —+or 15 5 —+or+% 9 4
—+part 8 1 —+part% 6 1 —+past 9 3 —+pronoun 12 8 —+pronoun+% 6 3 —+quote 9 4 —+quote% 6 3 —+said 7 3
—+saying 6 6 —+the 78 46 —+the% 31 20 —+the+% 37 25 —+the+|that 16 11 —+the+|that! 13 9
—+the|noun 8 4 —+the~% 10 1 —+though 6 6 —+to 11 2 —+to+% 8 1 —+which 7 2 —+which+% 7 2 —+word 59 16
—+word% 22 5 —+word+% 27 7 —+word+|that 6 0 —+word|that 6 1 —+word~% 10 4
`);
