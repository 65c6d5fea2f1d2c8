import { readWeights } from '../counts.ts';

/** Written by `bench -- statements-fit`. */
export const WEIGHTS = readWeights(`
* -0.20 around+order:0+according -0.15 around+order:0+around 0.06 around+order:0+inverted -0.12
around+order:1+after 0.05 around+order:1+passive -0.14 around+order:2+passive 0.06
around+order:3+passive -0.09 around+order:4+after -0.32 around+way:0+infinitive -0.11
around+way:0+infinitive:near 0.10 around+way:0+infinitive:spoke -0.07 around+way:0+joined -0.08
around+way:0+joined:spoke -0.10 around+way:0+participle:near 0.11
around+way:0+participle:spoke -0.08 around+way:0+possessor 0.11 around+way:1+apposition 0.09
around+way:1+beside 0.05 around+way:1+infinitive -0.12 around+way:1+infinitive:near -0.09
around+way:1+infinitive:spoke 0.09 around+way:1+joined -0.20 around+way:1+joined:near 0.14
around+way:1+joined:spoke 0.10 around+way:1+participle:near -0.13
around+way:1+participle:spoke -0.16 around+way:1+relative 0.07 around+way:2+infinitive 0.12
around+way:2+infinitive:near -0.05 around+way:2+joined -0.06 around+way:2+participle:near -0.07
around+way:2+participle:spoke 0.12 around+way:2+relative -0.40 around+way:3+apposition -0.09
around+way:3+beside -0.26 around+way:3+infinitive 0.22 around+way:3+infinitive:spoke 0.17
around+way:3+joined 0.29 around+way:3+joined:near -0.18 around+way:3+participle:near 0.07
around+way:3+participle:spoke 0.12 around+way:3+possessor -0.09 around+way:3+relative -0.35
around+way:4+apposition 0.13 around+way:4+beside -0.80 around+way:4+infinitive 0.53
around+way:4+infinitive:near -0.31 around+way:4+joined 0.23 around+way:4+joined:near -0.07
around+way:4+joined:spoke 0.22 around+way:4+participle:near -0.27 around+way:4+participle:spoke 0.25
around+way:4+possessor -0.55 around+way:4+relative -0.24 around:3 -0.07 around:4 -0.31
before:" -0.11 before:( -0.07 before:) 0.18 before:, 0.12 before:: -0.20 before:; -0.20
before:Name -0.07 before:he -0.12 before:in -0.13 before:none 0.13 before:the -0.31
before:word -0.05 capital+title:false+false -0.14 capital+title:false+true 0.21
capital+title:true+false -0.22 capital+title:true+true -0.17 continuation:closed -0.26
continuation:open -0.05 depth:0 0.33 depth:1 -2.41 depth:2 -0.62 end+length:0)+end+1 0.15
end+length:0)+end+2 0.10 end+length:0)+end+3 0.18 end+length:0,+Name+0 -0.07
end+length:0,+Name+1 0.16 end+length:0,+Name+3 -0.23 end+length:0,+adverb+1 -0.07
end+length:0,+adverb+2 -0.08 end+length:0,+and+2 0.11 end+length:0,+aux+1 0.10
end+length:0,+aux+2 0.17 end+length:0,+aux+3 -0.22 end+length:0,+but+1 0.09 end+length:0,+but+3 0.12
end+length:0,+ing+0 -0.08 end+length:0,+ing+1 0.25 end+length:0,+ing+3 -0.15
end+length:0,+pronoun+0 0.07 end+length:0,+said+1 -0.18 end+length:0,+said+3 -0.12
end+length:0,+saying+0 -0.21 end+length:0,+saying+1 0.08 end+length:0,+saying+2 -0.10
end+length:0,+saying+3 -0.06 end+length:0,+the+1 -0.05 end+length:0,+the+2 -0.08
end+length:0,+which+2 -0.07 end+length:0,+which+3 0.16 end+length:0,+while+2 0.06
end+length:0,+while+3 0.12 end+length:0,+who+2 -0.14 end+length:0;+Name+2 0.21
end+length:0?+end+1 0.25 end+length:0?+end+3 -0.05 end+length:0after+3 0.15
end+length:0and+Name+2 -0.05 end+length:0and+Name+3 0.13 end+length:0and+aux+3 0.05
end+length:0and+said+0 0.07 end+length:0and+said+1 0.38 end+length:0and+said+2 0.09
end+length:0and+said+3 -0.37 end+length:0and+say+3 -0.07 end+length:0and+saying+3 -0.22
end+length:0and+the+3 -0.21 end+length:0and+word+3 -0.21 end+length:0aux+2 -0.22
end+length:0day+1 -0.14 end+length:0end+-1 0.15 end+length:0end+0 -0.29 end+length:0end+1 -0.17
end+length:0end+2 0.05 end+length:0end+3 0.20 end+length:0for+3 -0.11 end+length:0if+3 -0.14
end+length:0in+2 -0.23 end+length:0ing+2 0.06 end+length:0ing+3 -0.10 end+length:0into+3 0.14
end+length:0of+2 -0.10 end+length:0of+3 -0.06 end+length:0on+2 0.10 end+length:0on+3 -0.13
end+length:0saying+3 -0.16 end+length:0that+3 -0.07 end+length:0to+2 0.08 end+length:0to+3 -0.12
end+length:0when+1 0.22 end+length:0when+3 -0.05 end+length:0whether+3 -0.15
end+length:0which+3 -0.13 end+length:0who+3 -0.22 end+length:0with+3 -0.06 end+length:0—+and+2 0.18
end+length:0—+and+3 0.20 end+length:0—+the+2 -0.13 end+length:0—+the+3 0.11
end+length:1,+Name+0 -0.20 end+length:1,+Name+1 -0.14 end+length:1,+Name+2 0.11
end+length:1,+Name+3 0.09 end+length:1,+adverb+0 -0.15 end+length:1,+adverb+3 -0.19
end+length:1,+and+3 0.18 end+length:1,+as+1 -0.19 end+length:1,+as+2 -0.14 end+length:1,+aux+0 -0.05
end+length:1,+aux+1 0.12 end+length:1,+aux+2 -0.17 end+length:1,+aux+3 -0.07
end+length:1,+in+2 -0.27 end+length:1,+past+2 -0.13 end+length:1,+pronoun+0 -0.15
end+length:1,+pronoun+1 -0.28 end+length:1,+pronoun+3 -0.15 end+length:1,+said+3 -0.22
end+length:1,+saying+3 -0.16 end+length:1,+the+0 -0.15 end+length:1,+the+3 -0.07
end+length:1,+which+3 -0.06 end+length:1,+who+2 -0.28 end+length:1,+with+1 0.11
end+length:1,+with+2 -0.26 end+length:1,+word+1 -0.06 end+length:1,+word+2 -0.07
end+length:1,+word+3 -0.30 end+length:1after+0 -0.12 end+length:1after+1 -0.14
end+length:1after+2 -0.33 end+length:1and+Name+2 -0.14 end+length:1and+adverb+1 -0.12
end+length:1and+adverb+2 -0.23 end+length:1and+aux+1 -0.09 end+length:1and+aux+2 -0.10
end+length:1and+ing+0 -0.13 end+length:1and+past+1 -0.09 end+length:1and+past+2 -0.21
end+length:1and+pronoun+1 -0.09 end+length:1and+say+1 0.06 end+length:1and+say+2 -0.20
end+length:1and+word+1 -0.22 end+length:1at+0 -0.21 end+length:1at+1 -0.09 end+length:1aux+1 0.08
end+length:1aux+2 -0.33 end+length:1because+0 -0.05 end+length:1before+1 -0.19
end+length:1by+1 -0.22 end+length:1day+0 -0.32 end+length:1day+1 -0.10 end+length:1day+2 0.06
end+length:1during+0 -0.13 end+length:1during+1 -0.28 end+length:1end+2 -0.06 end+length:1end+3 0.09
end+length:1in+0 0.07 end+length:1in+1 -0.38 end+length:1in+2 -0.12 end+length:1in+3 -0.14
end+length:1of+2 -0.12 end+length:1on+0 0.12 end+length:1on+1 -0.36 end+length:1that+3 -0.06
end+length:1through+0 -0.11 end+length:1through+1 0.09 end+length:1to+3 -0.11
end+length:1when+0 0.15 end+length:1when+1 -0.21 end+length:1when+2 0.09 end+length:1when+3 -0.11
end+length:1while+2 -0.25 end+length:1—+adverb+2 -0.08 end+length:1—+and+1 0.16
end+length:1—+and+2 -0.15 end+length:1—+word+2 -0.28 end+length:none+-1 -0.23 end+length:none+0 0.20
end+length:none+2 -0.07 end+length:none+3 -0.13 end+length:quote+0 -0.09
end+opening:0)+end+word 0.20 end+opening:0,+Name+in -0.35 end+opening:0,+Name+name 0.14
end+opening:0,+Name+noun 0.10 end+opening:0,+Name+of 0.08 end+opening:0,+Name+on -0.17
end+opening:0,+Name+that -0.09 end+opening:0,+Name+to 0.08 end+opening:0,+Name+word -0.19
end+opening:0,+adverb+in -0.14 end+opening:0,+and+name 0.15 end+opening:0,+and+noun 0.17
end+opening:0,+and+that -0.11 end+opening:0,+and+to 0.15 end+opening:0,+and+verb -0.13
end+opening:0,+and+word -0.11 end+opening:0,+aux+to 0.12 end+opening:0,+but+name 0.13
end+opening:0,+but+noun 0.18 end+opening:0,+but+that -0.22 end+opening:0,+but+to 0.27
end+opening:0,+but+verb -0.09 end+opening:0,+ing+noun 0.09 end+opening:0,+pronoun+in 0.10
end+opening:0,+pronoun+name 0.09 end+opening:0,+pronoun+noun -0.14
end+opening:0,+pronoun+pronoun 0.16 end+opening:0,+pronoun+to -0.06
end+opening:0,+pronoun+word -0.06 end+opening:0,+said+in -0.29 end+opening:0,+said+name -0.17
end+opening:0,+said+noun 0.06 end+opening:0,+said+that -0.07 end+opening:0,+said+to -0.17
end+opening:0,+saying+for 0.10 end+opening:0,+saying+name 0.16 end+opening:0,+saying+of -0.12
end+opening:0,+saying+on 0.05 end+opening:0,+saying+pronoun -0.31 end+opening:0,+saying+that -0.22
end+opening:0,+saying+to -0.09 end+opening:0,+saying+wh -0.13 end+opening:0,+the+in -0.24
end+opening:0,+the+noun -0.06 end+opening:0,+the+of -0.23 end+opening:0,+the+on 0.19
end+opening:0,+the+pronoun 0.07 end+opening:0,+the+to 0.12 end+opening:0,+the+word -0.06
end+opening:0,+which+in 0.08 end+opening:0,+which+name 0.11 end+opening:0,+which+noun -0.08
end+opening:0,+which+that 0.05 end+opening:0,+which+to 0.07 end+opening:0,+which+word -0.08
end+opening:0,+while+word -0.09 end+opening:0,+who+noun 0.12 end+opening:0,+who+word -0.16
end+opening:0,+word+word -0.22 end+opening:0?+end+noun 0.09 end+opening:0?+end+that 0.10
end+opening:0?+end+to 0.06 end+opening:0and+said+in 0.08 end+opening:0and+said+name 0.12
end+opening:0and+said+noun 0.19 end+opening:0and+said+pronoun 0.07 end+opening:0and+said+that -0.29
end+opening:0and+said+to 0.16 end+opening:0and+saying+noun -0.05 end+opening:0and+saying+word 0.05
end+opening:0and+word+noun -0.16 end+opening:0and+word+word -0.08 end+opening:0aux+in -0.39
end+opening:0aux+noun 0.06 end+opening:0aux+of -0.08 end+opening:0aux+on -0.19
end+opening:0aux+pronoun 0.15 end+opening:0aux+word 0.11 end+opening:0end+and -0.19
end+opening:0end+day -0.07 end+opening:0end+gerund 0.05 end+opening:0end+in -0.05
end+opening:0end+mark -0.38 end+opening:0end+name -0.09 end+opening:0end+of -0.11
end+opening:0end+on 0.06 end+opening:0end+part 0.06 end+opening:0end+that 0.32
end+opening:0end+to 0.05 end+opening:0end+verb 0.21 end+opening:0end+wh -0.08
end+opening:0for+noun -0.07 end+opening:0for+word -0.07 end+opening:0in+in -0.08
end+opening:0in+name 0.11 end+opening:0in+noun -0.09 end+opening:0in+that -0.16
end+opening:0in+word 0.07 end+opening:0ing+noun 0.19 end+opening:0ing+that -0.24
end+opening:0of+in -0.24 end+opening:0saying+noun -0.11 end+opening:0saying+word -0.07
end+opening:0that+noun 0.10 end+opening:0that+that 0.24 end+opening:0that+verb -0.08
end+opening:0that+word -0.08 end+opening:0to+in -0.07 end+opening:0to+that -0.08
end+opening:0to+to -0.06 end+opening:0to+word -0.07 end+opening:0who+name -0.05
end+opening:0—+the+noun 0.20 end+opening:0—+the+that 0.09 end+opening:1,+Name+in -0.06
end+opening:1,+Name+name -0.19 end+opening:1,+Name+noun 0.16 end+opening:1,+Name+that -0.06
end+opening:1,+Name+word 0.20 end+opening:1,+adverb+name 0.07 end+opening:1,+adverb+noun -0.17
end+opening:1,+adverb+that -0.18 end+opening:1,+aux+name -0.23 end+opening:1,+aux+that -0.10
end+opening:1,+aux+wh -0.19 end+opening:1,+pronoun+word -0.14 end+opening:1,+the+in -0.12
end+opening:1,+the+noun -0.12 end+opening:1,+the+that -0.21 end+opening:1,+the+word 0.08
end+opening:1,+who+noun -0.11 end+opening:1,+word+in -0.08 end+opening:1,+word+name -0.18
end+opening:1,+word+on -0.20 end+opening:1,+word+pronoun 0.24 end+opening:1,+word+that -0.29
end+opening:1,+word+to -0.09 end+opening:1after+noun -0.13 end+opening:1after+that -0.20
end+opening:1after+to -0.06 end+opening:1and+Name+noun -0.16 end+opening:1and+aux+name -0.24
end+opening:1and+aux+word 0.10 end+opening:1and+ing+word -0.13 end+opening:1and+say+that 0.13
end+opening:1and+the+to 0.10 end+opening:1and+the+word -0.19 end+opening:1and+word+noun -0.05
end+opening:1at+noun -0.14 end+opening:1at+that -0.16 end+opening:1at+verb -0.05
end+opening:1at+word -0.23 end+opening:1aux+word -0.16 end+opening:1before+noun -0.07
end+opening:1before+that -0.09 end+opening:1by+name -0.06 end+opening:1by+that -0.14
end+opening:1by+verb -0.09 end+opening:1day+on -0.20 end+opening:1day+word -0.17
end+opening:1end+about -0.06 end+opening:1end+for -0.22 end+opening:1end+gerund 0.12
end+opening:1end+in 0.22 end+opening:1end+name 0.09 end+opening:1end+noun -0.21
end+opening:1end+on 0.14 end+opening:1end+pronoun 0.15 end+opening:1end+that 0.12
end+opening:1end+to -0.36 end+opening:1end+word 0.13 end+opening:1from+name -0.05
end+opening:1in+for -0.08 end+opening:1in+in -0.16 end+opening:1in+name -0.06
end+opening:1in+noun -0.20 end+opening:1in+on 0.13 end+opening:1in+pronoun -0.26
end+opening:1in+to -0.06 end+opening:1in+verb -0.12 end+opening:1in+wh 0.13
end+opening:1in+word -0.22 end+opening:1on+in 0.10 end+opening:1on+noun -0.24
end+opening:1when+noun 0.09 end+opening:1when+word -0.15 end+opening:1—+and+word -0.25
end+opening:1—+word+to -0.12 end+opening:1—+word+word -0.08 end+opening:none+clause -0.24
end+opening:none+name -0.07 end+opening:none+none 0.09 end+opening:none+quote 0.18
end+opening:quote+quote -0.09 end:0)+end 0.28 end:0,+adverb -0.11 end:0,+and 0.10 end:0,+but 0.12
end:0,+said -0.17 end:0,+saying -0.14 end:0,+to -0.11 end:0,+which 0.08 end:0,+while 0.12
end:0,+who -0.13 end:0;+Name 0.32 end:0;+word 0.20 end:0?+end 0.14 end:0about -0.07 end:0after 0.12
end:0and+Name 0.08 end:0and+ing -0.12 end:0and+past 0.16 end:0and+said 0.12 end:0and+say 0.07
end:0and+saying -0.11 end:0and+the -0.26 end:0and+word -0.25 end:0at -0.06 end:0aux -0.07
end:0end 0.10 end:0for -0.17 end:0from 0.07 end:0if -0.18 end:0in -0.09 end:0ing -0.10
end:0into 0.13 end:0of -0.10 end:0on -0.07 end:0saying -0.17 end:0than -0.09 end:0to -0.07
end:0when 0.15 end:0whether -0.15 end:0which -0.14 end:0who -0.24 end:0with -0.10 end:0—+and 0.28
end:0—+aux -0.05 end:0—+but 0.17 end:0—+the 0.05 end:1(+Name -0.16 end:1,+adverb -0.15
end:1,+and 0.15 end:1,+as -0.12 end:1,+aux -0.08 end:1,+because 0.06 end:1,+in -0.20
end:1,+ing -0.07 end:1,+pronoun -0.34 end:1,+said -0.17 end:1,+say -0.14 end:1,+saying -0.11
end:1,+the -0.17 end:1,+though -0.13 end:1,+to 0.11 end:1,+when -0.05 end:1,+where -0.19
end:1,+which -0.20 end:1,+who -0.22 end:1,+with -0.18 end:1,+word -0.16 end:1:+Name -0.26
end:1:+quote -0.14 end:1after -0.25 end:1and+Name -0.15 end:1and+adverb -0.22 end:1and+aux -0.15
end:1and+ing -0.11 end:1and+past -0.25 end:1and+pronoun -0.08 end:1and+say -0.22 end:1and+to -0.31
end:1and+word -0.11 end:1as -0.07 end:1at -0.28 end:1aux -0.12 end:1before -0.13 end:1but+aux 0.13
end:1by -0.17 end:1day -0.28 end:1despite -0.19 end:1during -0.21 end:1end 0.09 end:1for -0.19
end:1from -0.08 end:1in -0.37 end:1ing -0.09 end:1of -0.17 end:1on -0.16 end:1that -0.19
end:1to -0.21 end:1until 0.07 end:1which 0.15 end:1with -0.21 end:1—+Name 0.06 end:1—+and -0.05
end:1—+ing 0.12 end:1—+pronoun 0.18 end:1—+the 0.10 end:1—+word -0.35 end:quote -0.09
first+rate:"+0 0.13 first+rate:"+1 0.06 first+rate:"+2 -0.10 first+rate:"+4 0.19 first+rate:"+6 0.10
first+rate:"+7 -0.11 first+rate:"+8 0.32 first+rate:"+9 0.10 first+rate:Name+1 -0.10
first+rate:Name+3 0.10 first+rate:Name+6 0.07 first+rate:Name+7 0.06 first+rate:Name+x -0.05
first+rate:a+0 0.06 first+rate:a+3 -0.13 first+rate:a+4 0.14 first+rate:a+5 -0.13
first+rate:a+7 0.28 first+rate:a+8 -0.07 first+rate:about+2 0.13 first+rate:about+3 0.07
first+rate:about+5 -0.14 first+rate:after+0 0.06 first+rate:after+1 -0.09 first+rate:against+0 -0.07
first+rate:against+8 0.15 first+rate:all+0 0.16 first+rate:all+1 0.08 first+rate:also+1 0.12
first+rate:among+0 -0.10 first+rate:among+1 -0.16 first+rate:an+1 -0.18 first+rate:an+2 -0.18
first+rate:an+3 0.28 first+rate:and+1 -0.08 first+rate:and+2 -0.19 first+rate:and+3 -0.06
first+rate:any+0 0.12 first+rate:any+1 -0.21 first+rate:any+2 -0.11 first+rate:are+0 -0.16
first+rate:as+0 -0.12 first+rate:as+3 -0.27 first+rate:as+4 -0.08 first+rate:at+0 -0.05
first+rate:at+4 0.09 first+rate:be+1 -0.12 first+rate:because+0 -0.13 first+rate:both+0 -0.07
first+rate:but+0 -0.22 first+rate:but+1 -0.21 first+rate:by+0 0.13 first+rate:by+3 -0.16
first+rate:by+4 -0.23 first+rate:by+5 0.15 first+rate:by+6 -0.27 first+rate:could+0 -0.25
first+rate:do+1 0.07 first+rate:even+1 -0.09 first+rate:for+2 0.09 first+rate:for+3 -0.11
first+rate:for+4 -0.05 first+rate:for+5 0.11 first+rate:for+6 0.06 first+rate:from+1 -0.18
first+rate:from+2 -0.07 first+rate:from+3 -0.08 first+rate:had+0 -0.24 first+rate:has+0 -0.13
first+rate:have+0 -0.20 first+rate:have+1 -0.23 first+rate:he+1 0.09 first+rate:he+3 -0.07
first+rate:he+5 0.16 first+rate:he+6 -0.06 first+rate:he+7 -0.08 first+rate:he+8 0.13
first+rate:her+0 0.09 first+rate:her+1 -0.07 first+rate:her+2 0.08 first+rate:her+3 0.07
first+rate:her+4 -0.14 first+rate:her+6 0.08 first+rate:her+8 0.11 first+rate:her+9 0.07
first+rate:him+0 0.10 first+rate:him+4 -0.14 first+rate:him+5 -0.06 first+rate:him+6 0.05
first+rate:his+1 0.07 first+rate:his+3 0.07 first+rate:his+8 -0.07 first+rate:how+1 -0.08
first+rate:how+2 0.10 first+rate:how+4 0.16 first+rate:i+1 -0.05 first+rate:if+0 0.17
first+rate:in+0 -0.10 first+rate:in+1 -0.15 first+rate:in+3 0.24 first+rate:in+4 -0.20
first+rate:in+5 -0.27 first+rate:in+6 -0.10 first+rate:in+8 -0.21 first+rate:in+x 0.19
first+rate:into+1 0.08 first+rate:is+0 -0.12 first+rate:is+1 -0.21 first+rate:is+2 -0.24
first+rate:it's+0 0.07 first+rate:it+0 -0.12 first+rate:it+3 0.13 first+rate:it+4 -0.16
first+rate:it+5 0.17 first+rate:it+8 0.08 first+rate:it+9 0.18 first+rate:its+0 -0.10
first+rate:its+1 0.13 first+rate:just+0 -0.09 first+rate:like+1 0.18 first+rate:me+0 0.09
first+rate:me+1 -0.19 first+rate:most+1 -0.07 first+rate:never+1 -0.15 first+rate:no+0 0.06
first+rate:no+1 0.06 first+rate:none+x -0.11 first+rate:not+0 0.11 first+rate:not+3 0.14
first+rate:now+1 -0.10 first+rate:of+0 0.07 first+rate:of+1 0.08 first+rate:of+2 -0.08
first+rate:of+3 -0.13 first+rate:of+4 0.19 first+rate:of+5 -0.10 first+rate:of+6 -0.21
first+rate:on+2 -0.08 first+rate:on+6 0.09 first+rate:only+1 -0.07 first+rate:or+1 0.06
first+rate:our+0 -0.08 first+rate:over+0 0.09 first+rate:over+1 0.09 first+rate:over+3 -0.19
first+rate:people+0 -0.13 first+rate:probably+1 -0.12 first+rate:she+0 -0.15 first+rate:she+1 0.11
first+rate:she+6 0.08 first+rate:she+7 -0.08 first+rate:so+1 -0.14 first+rate:some+0 0.13
first+rate:some+1 -0.19 first+rate:some+2 -0.09 first+rate:the+0 0.05 first+rate:the+5 0.19
first+rate:the+6 -0.07 first+rate:the+8 -0.06 first+rate:the+9 0.24 first+rate:their+1 -0.16
first+rate:their+4 0.13 first+rate:them+0 -0.15 first+rate:them+1 -0.07 first+rate:them+2 -0.19
first+rate:them+6 0.11 first+rate:they're+0 0.12 first+rate:they+0 0.07 first+rate:they+1 0.20
first+rate:they+8 0.08 first+rate:this+0 0.07 first+rate:this+1 0.10 first+rate:this+2 -0.12
first+rate:this+4 -0.08 first+rate:those+1 0.07 first+rate:to+0 -0.05 first+rate:to+2 -0.07
first+rate:to+3 -0.05 first+rate:to+5 0.05 first+rate:to+6 0.07 first+rate:to+7 -0.06
first+rate:to+8 0.05 first+rate:to+9 0.08 first+rate:toward+0 -0.18 first+rate:us+1 -0.06
first+rate:was+2 0.10 first+rate:we're+0 -0.08 first+rate:were+0 -0.15 first+rate:what+4 0.09
first+rate:when+0 -0.12 first+rate:when+1 0.15 first+rate:when+9 -0.26 first+rate:whether+4 0.20
first+rate:which+1 -0.24 first+rate:while+0 -0.09 first+rate:who+1 -0.10 first+rate:who+2 -0.23
first+rate:will+0 -0.13 first+rate:with+1 0.12 first+rate:with+3 -0.17 first+rate:word+0 -0.08
first+rate:word+2 -0.11 first+rate:word+3 -0.06 first+rate:word+4 -0.07 first+rate:word+7 -0.06
first+rate:word+x -0.14 first+rate:would+0 -0.15 first+rate:you+0 -0.11 first+rate:you+1 -0.15
first+rate:—+0 -0.08 first:" 0.30 first:) -0.07 first:; -0.11 first:? -0.14 first:about 0.08
first:across -0.15 first:against 0.18 first:all -0.07 first:also 0.13 first:among -0.37
first:an -0.08 first:and -0.23 first:another -0.15 first:any -0.11 first:are -0.26 first:as -0.28
first:be -0.13 first:because -0.26 first:before -0.17 first:behind -0.10 first:but -0.32
first:by -0.12 first:could -0.14 first:each -0.10 first:even 0.12 first:first -0.30 first:from -0.39
first:further -0.10 first:had -0.14 first:has -0.28 first:have -0.31 first:he 0.11 first:he'll 0.17
first:he's 0.06 first:her 0.13 first:him 0.06 first:how 0.16 first:i -0.15 first:in -0.16
first:is -0.30 first:it 0.08 first:it's 0.14 first:its 0.16 first:just -0.13 first:like 0.13
first:many -0.07 first:may -0.12 first:me -0.06 first:monday -0.08 first:never -0.13
first:none -0.11 first:not 0.09 first:now -0.14 first:on -0.12 first:once 0.07 first:one -0.14
first:or -0.14 first:other 0.12 first:our -0.22 first:people -0.15 first:probably -0.12
first:rather -0.15 first:several 0.06 first:should -0.11 first:since -0.10 first:so 0.10
first:some 0.07 first:still -0.06 first:than -0.20 first:the 0.07 first:their 0.10 first:them -0.18
first:then -0.10 first:these -0.14 first:they 0.21 first:they're 0.20 first:those 0.05
first:though -0.21 first:through -0.11 first:thursday -0.22 first:toward -0.23 first:tuesday 0.09
first:two -0.30 first:under -0.10 first:us -0.23 first:was -0.12 first:we -0.19 first:we're -0.14
first:what 0.17 first:when -0.23 first:where 0.15 first:whether 0.19 first:which -0.20
first:while -0.21 first:who -0.19 first:why 0.10 first:will 0.10 first:word -0.16 first:would -0.10
first:— -0.12 form+order:+hanging -0.11 form+order:base+after -0.07 form+order:base+around 0.26
form+order:base+before -0.10 form+order:base+inverted -0.36 form+order:ing+according 0.09
form+order:ing+after -0.11 form+order:past+around -0.06 form+order:past+before 0.06
form+order:past+hanging -0.06 form+order:past+inverted 0.09 form+order:past+passive -0.29
form+order:s+after -0.08 form+order:s+around -0.14 form+way:+beside -0.07
form+way:base+apposition 0.10 form+way:base+infinitive:near -0.09
form+way:base+infinitive:spoke -0.15 form+way:base+joined -0.11 form+way:base+joined:spoke -0.18
form+way:base+participle:spoke -0.13 form+way:base+possessor 0.08 form+way:ing+infinitive -0.18
form+way:ing+infinitive:near 0.11 form+way:ing+infinitive:spoke 0.12 form+way:ing+joined:spoke -0.11
form+way:ing+participle:near -0.14 form+way:ing+participle:spoke -0.05 form+way:ing+possessor -0.05
form+way:ing+relative -0.08 form+way:past+apposition 0.05 form+way:past+infinitive:near -0.08
form+way:past+infinitive:spoke 0.15 form+way:past+joined:near -0.37 form+way:past+joined:spoke -0.10
form+way:past+participle -0.35 form+way:past+possessor 0.06 form+way:s+apposition 0.10
form+way:s+joined -0.23 form+way:s+joined:near -0.13 form+way:s+joined:spoke -0.05
form+way:s+participle:spoke -0.10 form+way:s+possessor -0.12 governor: -0.13 governor:able -0.08
governor:and -0.16 governor:appears -0.09 governor:clinton 0.08 governor:decision -0.15
governor:declined 0.28 governor:effort 0.07 governor:expected -0.35 governor:going -0.21
governor:had -0.11 governor:have -0.19 governor:is -0.19 governor:like 0.11 governor:likely 0.19
governor:need -0.23 governor:needed -0.13 governor:not -0.07 governor:on 0.43
governor:opportunity -0.07 governor:plans 0.15 governor:refused -0.15 governor:refusing 0.11
governor:seemed -0.11 governor:sought 0.20 governor:time 0.08 governor:tried -0.14
governor:wants -0.12 governor:way -0.08 governor:willing -0.09 governor:you -0.06
help+order:+according 0.09 help+order:+after -0.09 help+order:+around 0.07 help+order:+before 0.12
help+order:+hanging -0.06 help+order:a+before -0.43 help+order:a+passive -0.18
help+order:m+after -0.15 help+order:m+before -0.19 help+order:ma+after -0.27
help+order:ma+passive -0.23 help+order:mn+after -0.22 help+order:mna+after -0.18
help+order:mna+passive -0.19 help+order:n+after -0.15 help+order:na+after 0.10
help+order:na+before -0.12 hope+rate:1+0 0.09 hope+rate:1+1 0.15 hope+rate:1+4 -0.19
hope+rate:1+5 -0.13 hope+rate:1+6 -0.21 hope+rate:1+7 -0.06 hope+rate:1+8 -0.30 hope+rate:1+9 -0.51
hope+rate:2+0 -0.27 hope+rate:2+1 0.09 hope+rate:2+4 0.14 hope+rate:2+6 -0.19 hope+rate:2+7 -0.17
hope+rate:2+8 -0.29 hope+rate:2+9 -0.43 hope+rate:3+2 -0.17 hope+rate:3+4 -0.11 hope+rate:3+5 -0.05
hope+rate:3+7 -0.23 hope+rate:3+8 -0.29 hope+rate:3+9 -0.21 hope+rate:4+0 -0.17 hope+rate:4+2 0.16
hope+rate:4+4 -0.16 hope+rate:4+5 -0.11 hope+rate:4+6 -0.09 hope+rate:4+8 -0.14 hope+rate:4+9 -0.12
hope+rate:5+0 0.12 hope+rate:5+1 -0.17 hope+rate:5+3 -0.21 hope+rate:5+4 -0.17 hope+rate:5+5 -0.14
hope+rate:5+6 0.07 hope+rate:5+7 0.08 hope+rate:6+0 0.06 hope+rate:6+1 -0.11 hope+rate:6+2 -0.09
hope+rate:6+4 -0.07 hope+rate:6+6 -0.07 hope+rate:6+8 0.12 hope+rate:6+9 0.15 hope+rate:7+1 -0.06
hope+rate:7+4 0.07 hope+rate:7+5 0.10 hope+rate:7+6 0.07 hope+rate:7+7 0.17 hope+rate:7+8 0.29
hope+rate:7+9 0.20 hope+rate:8+0 -0.25 hope+rate:8+1 -0.14 hope+rate:8+2 -0.08 hope+rate:8+3 0.07
hope+rate:8+4 0.21 hope+rate:8+5 0.12 hope+rate:8+6 0.23 hope+rate:8+8 0.16 hope+rate:8+9 0.26
hope+rate:x+0 -0.36 hope+rate:x+1 -0.20 hope+rate:x+2 -0.11 hope+rate:x+4 -0.09 hope+rate:x+5 -0.05
hope+rate:x+7 0.07 hope+rate:x+8 0.18 hope+rate:x+9 0.15 hope:1 -0.38 hope:2 -0.33 hope:3 -0.36
hope:4 -0.24 hope:5 -0.20 hope:7 0.21 hope:8 0.11 last:" 0.71 last:) -0.21 last:? -0.24
last:Name -0.14 last:] -0.18 last:about -0.11 last:again -0.16 last:ahead -0.12 last:all 0.08
last:and -0.16 last:another 0.14 last:anyone -0.12 last:are 0.18 last:be 0.10 last:because -0.11
last:before -0.07 last:did -0.07 last:do -0.10 last:even -0.13 last:first -0.14 last:for -0.13
last:friday -0.29 last:had 0.07 last:has -0.18 last:he -0.35 last:him -0.18 last:in -0.26
last:instead 0.07 last:is -0.17 last:it -0.08 last:just -0.22 last:later -0.15 last:me 0.12
last:monday -0.37 last:none -0.11 last:now -0.06 last:on -0.35 last:one 0.07 last:rally -0.11
last:she -0.25 last:so 0.22 last:sunday -0.29 last:then -0.17 last:they -0.24 last:this 0.07
last:those -0.17 last:thursday -0.19 last:to -0.22 last:too -0.32 last:tuesday -0.31 last:was -0.09
last:wednesday -0.25 last:were -0.13 last:what -0.18 last:which -0.06 last:who -0.27 last:word -0.06
last:would -0.08 lead+source:"+Name1 -0.18 lead+source:"+Name2 -0.10 lead+source:"+Name3 -0.08
lead+source:"+he 0.08 lead+source:"+noun-1 -0.17 lead+source:"+that -0.10 lead+source:"+who -0.06
lead+source:,+Name0 0.19 lead+source:,+Name1 0.27 lead+source:,+Name2 0.09 lead+source:,+Name3 0.10
lead+source:,+he 0.16 lead+source:,+it -0.21 lead+source:,+noun-1 -0.21 lead+source:,+noun3 0.12
lead+source:,+other 0.11 lead+source:,+that 0.24 lead+source:,+they 0.22 lead+source:,+who -0.22
lead+source::+Name-1 -0.08 lead+source::+Name1 -0.12 lead+source::+Name2 -0.14
lead+source::+Name3 -0.09 lead+source::+noun-1 0.21 lead+source::+noun2 -0.22
lead+source::+noun3 -0.05 lead+source:;+Name2 0.19 lead+source:;+he 0.18 lead+source:Name+he -0.25
lead+source:Name+i 0.15 lead+source:about+noun-1 0.15 lead+source:about+noun3 -0.15
lead+source:after+Name1 -0.24 lead+source:after+Name2 0.19 lead+source:after+Name3 0.09
lead+source:after+noun-1 -0.24 lead+source:after+noun2 -0.07 lead+source:and+Name0 0.05
lead+source:and+Name1 0.08 lead+source:and+Name3 0.09 lead+source:and+he 0.11
lead+source:and+i -0.15 lead+source:and+it -0.07 lead+source:and+noun0 0.08
lead+source:and+noun2 0.05 lead+source:and+noun3 0.24 lead+source:and+that -0.11
lead+source:and+they 0.24 lead+source:and+who 0.12 lead+source:are+noun-1 -0.43
lead+source:are+noun2 -0.29 lead+source:are+noun3 -0.27 lead+source:are+that -0.13
lead+source:as+Name-1 0.07 lead+source:as+Name2 0.27 lead+source:as+he 0.18 lead+source:as+i -0.09
lead+source:as+it 0.06 lead+source:as+noun2 -0.19 lead+source:as+noun3 -0.15
lead+source:as+they 0.19 lead+source:at+Name-1 0.13 lead+source:be+Name-1 -0.13
lead+source:be+noun-1 0.09 lead+source:be+noun3 -0.06 lead+source:because+he 0.07
lead+source:because+they 0.07 lead+source:been+noun3 -0.07 lead+source:but+Name-1 -0.13
lead+source:but+Name0 -0.12 lead+source:but+Name1 -0.07 lead+source:but+Name2 0.22
lead+source:but+Name3 0.07 lead+source:but+he 0.35 lead+source:but+it -0.25
lead+source:but+noun-1 0.12 lead+source:but+noun0 0.14 lead+source:but+noun1 0.07
lead+source:but+noun2 0.10 lead+source:but+they -0.08 lead+source:by+Name3 0.06
lead+source:by+noun-1 0.17 lead+source:by+noun3 -0.24 lead+source:by+who -0.05
lead+source:can+noun-1 0.09 lead+source:could+noun-1 -0.14 lead+source:did+noun-1 -0.15
lead+source:do+i -0.19 lead+source:does+noun-1 -0.11 lead+source:during+noun-1 -0.06
lead+source:for+noun-1 -0.15 lead+source:for+noun3 -0.08 lead+source:had+noun-1 -0.19
lead+source:had+noun3 -0.12 lead+source:has+noun-1 -0.36 lead+source:have+noun-1 -0.34
lead+source:have+noun3 -0.23 lead+source:he's+noun-1 -0.09 lead+source:he+noun-1 -0.45
lead+source:him+noun-1 -0.10 lead+source:how+he -0.30 lead+source:how+noun-1 -0.08
lead+source:i+noun-1 -0.09 lead+source:if+Name1 -0.20 lead+source:if+he -0.25 lead+source:if+i 0.19
lead+source:if+they -0.24 lead+source:in+Name-1 0.19 lead+source:in+noun-1 -0.12
lead+source:in+noun2 -0.14 lead+source:in+noun3 -0.18 lead+source:including+Name-1 0.05
lead+source:including+Name1 -0.18 lead+source:including+Name3 0.10 lead+source:including+noun2 -0.07
lead+source:including+noun3 0.16 lead+source:is+Name1 -0.05 lead+source:is+Name2 -0.14
lead+source:is+noun-1 -0.45 lead+source:is+noun2 -0.39 lead+source:is+noun3 0.06
lead+source:is+that 0.07 lead+source:is+who 0.16 lead+source:it's+noun-1 -0.10
lead+source:it+noun-1 -0.15 lead+source:like+noun-1 -0.06 lead+source:no+other 0.14
lead+source:none+Name-1 -0.18 lead+source:none+Name0 0.16 lead+source:none+Name1 0.13
lead+source:none+he 0.34 lead+source:none+i -0.24 lead+source:none+it -0.09
lead+source:none+noun-1 0.18 lead+source:none+noun0 0.14 lead+source:none+noun1 0.29
lead+source:none+noun2 0.18 lead+source:none+other -0.29 lead+source:none+that -0.24
lead+source:none+they 0.20 lead+source:none+which 0.06 lead+source:of+noun-1 -0.09
lead+source:of+other 0.08 lead+source:on+Name-1 -0.19 lead+source:on+Name3 0.10
lead+source:on+noun3 0.10 lead+source:or+noun-1 -0.09 lead+source:she+noun-1 -0.13
lead+source:so+i 0.12 lead+source:so+noun-1 -0.12 lead+source:that+Name-1 -0.14
lead+source:that+Name0 -0.32 lead+source:that+Name1 -0.28 lead+source:that+Name2 -0.11
lead+source:that+Name3 -0.46 lead+source:that+he -0.73 lead+source:that+i -0.05
lead+source:that+noun-1 0.22 lead+source:that+noun2 -0.17 lead+source:that+noun3 -0.19
lead+source:that+other -0.05 lead+source:that+they -0.13 lead+source:that+who -0.16
lead+source:then+he 0.12 lead+source:they+noun-1 -0.18 lead+source:though+he 0.10
lead+source:to+Name1 -0.10 lead+source:to+Name2 -0.16 lead+source:to+Name3 0.06
lead+source:to+noun-1 -0.17 lead+source:to+noun0 -0.13 lead+source:to+noun1 -0.15
lead+source:to+noun2 -0.09 lead+source:to+noun3 -0.13 lead+source:to+which 0.09
lead+source:to+who 0.13 lead+source:was+Name-1 0.10 lead+source:was+noun-1 -0.25
lead+source:was+noun2 -0.09 lead+source:was+who 0.12 lead+source:we+noun-1 -0.10
lead+source:were+noun-1 -0.25 lead+source:what+Name1 0.11 lead+source:what+he -0.59
lead+source:what+it 0.23 lead+source:what+noun-1 -0.06 lead+source:what+noun3 -0.05
lead+source:what+they -0.22 lead+source:when+Name1 0.18 lead+source:when+i 0.05
lead+source:when+it -0.17 lead+source:when+noun-1 0.08 lead+source:when+noun2 0.08
lead+source:when+noun3 0.11 lead+source:when+they -0.31 lead+source:where+Name1 -0.05
lead+source:where+he 0.29 lead+source:where+noun3 -0.23 lead+source:whether+he -0.54
lead+source:whether+noun-1 -0.11 lead+source:which+Name1 -0.11 lead+source:which+Name2 -0.11
lead+source:which+he 0.13 lead+source:which+noun-1 0.11 lead+source:which+noun3 0.13
lead+source:while+Name1 0.12 lead+source:while+Name2 0.06 lead+source:while+he 0.12
lead+source:while+noun2 0.13 lead+source:while+noun3 0.09 lead+source:why+he -0.19
lead+source:will+noun3 -0.14 lead+source:with+Name-1 -0.06 lead+source:with+Name1 0.11
lead+source:with+Name3 -0.14 lead+source:with+noun-1 -0.10 lead+source:with+noun2 0.20
lead+source:word+Name-1 0.11 lead+source:word+Name0 -0.05 lead+source:word+Name1 -0.26
lead+source:word+Name2 -0.07 lead+source:word+Name3 -0.08 lead+source:word+he -0.81
lead+source:word+it -0.16 lead+source:word+noun-1 -0.07 lead+source:word+noun1 -0.29
lead+source:word+noun2 -0.12 lead+source:word+noun3 -0.36 lead+source:word+other 0.21
lead+source:word+they -0.76 lead+source:word+which 0.12 lead+source:word+who 0.12
lead+source:would+noun-1 -0.22 lead+source:—+Name-1 0.07 lead+source:—+Name1 0.20
lead+source:—+Name2 -0.17 lead+source:—+Name3 0.14 lead+source:—+he 0.20 lead+source:—+i -0.07
lead+source:—+noun2 0.12 lead+source:—+that 0.07 lead+way:"+apposition -0.09 lead+way:"+beside -0.13
lead+way:"+infinitive 0.11 lead+way:"+joined -0.35 lead+way:"+participle 0.17
lead+way:"+participle:spoke 0.11 lead+way:"+relative -0.10 lead+way:(+beside 0.20
lead+way:,+beside 0.23 lead+way:,+infinitive -0.06 lead+way:,+infinitive:spoke 0.09
lead+way:,+joined 0.11 lead+way:,+joined:near 0.06 lead+way:,+joined:spoke 0.18
lead+way:,+participle 0.12 lead+way:,+participle:near 0.19 lead+way:,+participle:spoke 0.28
lead+way::+beside -0.14 lead+way::+infinitive 0.18 lead+way::+joined -0.25
lead+way::+participle -0.26 lead+way:;+beside 0.19 lead+way:;+joined 0.06 lead+way:Name+beside -0.14
lead+way:about+beside 0.16 lead+way:about+possessor -0.17 lead+way:after+beside 0.08
lead+way:although+beside 0.18 lead+way:among+beside -0.18 lead+way:and+beside 0.18
lead+way:and+infinitive -0.26 lead+way:and+infinitive:spoke -0.06 lead+way:and+joined -0.17
lead+way:and+joined:near 0.12 lead+way:and+participle 0.06 lead+way:and+participle:spoke 0.14
lead+way:and+possessor 0.30 lead+way:and+relative 0.06 lead+way:are+beside -0.35
lead+way:are+relative -0.05 lead+way:as+beside 0.11 lead+way:as+infinitive:spoke 0.15
lead+way:as+joined:spoke 0.09 lead+way:as+participle:near 0.18 lead+way:as+possessor 0.14
lead+way:as+relative -0.33 lead+way:at+beside 0.09 lead+way:because+beside 0.13
lead+way:but+beside 0.26 lead+way:but+joined -0.23 lead+way:but+participle -0.09
lead+way:but+participle:near 0.27 lead+way:but+participle:spoke 0.12 lead+way:but+possessor 0.17
lead+way:but+relative -0.09 lead+way:by+beside -0.21 lead+way:by+possessor 0.11
lead+way:could+beside -0.11 lead+way:despite+beside 0.13 lead+way:despite+possessor 0.13
lead+way:do+beside -0.19 lead+way:does+beside 0.16 lead+way:don't+beside -0.08
lead+way:during+beside -0.17 lead+way:for+beside -0.08 lead+way:for+possessor -0.23
lead+way:from+beside 0.25 lead+way:had+beside -0.17 lead+way:has+beside -0.26
lead+way:has+participle -0.11 lead+way:have+beside -0.30 lead+way:have+participle -0.14
lead+way:have+relative -0.06 lead+way:he's+beside -0.11 lead+way:he+beside -0.40
lead+way:he+participle -0.18 lead+way:him+beside -0.15 lead+way:how+beside -0.17
lead+way:i'm+beside -0.14 lead+way:i+beside -0.13 lead+way:if+beside -0.17
lead+way:if+joined:near -0.12 lead+way:if+possessor -0.09 lead+way:in+apposition 0.05
lead+way:in+beside -0.33 lead+way:in+participle:spoke 0.06 lead+way:in+possessor 0.10
lead+way:in+relative 0.07 lead+way:including+beside -0.33 lead+way:including+relative 0.13
lead+way:is+beside -0.34 lead+way:is+participle -0.08 lead+way:is+participle:spoke -0.08
lead+way:is+relative 0.16 lead+way:it's+participle -0.17 lead+way:it+beside -0.28
lead+way:no+beside 0.15 lead+way:none+beside 0.29 lead+way:none+joined 0.09
lead+way:none+participle 0.05 lead+way:none+participle:near -0.18 lead+way:none+possessor 0.10
lead+way:none+relative -0.08 lead+way:of+beside -0.09 lead+way:of+possessor 0.09
lead+way:on+beside -0.13 lead+way:on+participle -0.09 lead+way:on+possessor -0.09
lead+way:on+relative 0.06 lead+way:or+beside -0.18 lead+way:so+beside -0.08
lead+way:that+beside -0.32 lead+way:that+infinitive:near -0.22 lead+way:that+infinitive:spoke -0.46
lead+way:that+joined:near -0.47 lead+way:that+joined:spoke -0.52 lead+way:that+participle 0.07
lead+way:that+participle:near -0.66 lead+way:that+participle:spoke -0.18
lead+way:that+possessor -0.33 lead+way:that+relative -0.26 lead+way:they+beside -0.29
lead+way:though+beside 0.27 lead+way:to+apposition 0.22 lead+way:to+beside -0.18
lead+way:to+infinitive:spoke 0.07 lead+way:to+joined:spoke -0.27 lead+way:to+participle -0.21
lead+way:to+participle:near -0.15 lead+way:to+participle:spoke -0.14 lead+way:to+relative 0.16
lead+way:was+beside -0.14 lead+way:was+possessor 0.14 lead+way:was+relative 0.12
lead+way:we+beside 0.10 lead+way:were+beside -0.42 lead+way:what+beside -0.25
lead+way:what+joined:spoke -0.16 lead+way:what+participle:spoke -0.14 lead+way:when+beside 0.07
lead+way:when+joined:near -0.06 lead+way:when+participle:near 0.11 lead+way:where+beside 0.05
lead+way:whether+beside -0.51 lead+way:which+beside 0.16 lead+way:while+beside 0.29
lead+way:while+participle:spoke -0.35 lead+way:who+beside 0.09 lead+way:whom+beside -0.09
lead+way:why+beside -0.20 lead+way:will+beside -0.38 lead+way:with+beside -0.31
lead+way:with+participle 0.37 lead+way:with+possessor 0.06 lead+way:word+apposition -0.08
lead+way:word+beside -0.33 lead+way:word+infinitive:near -0.06 lead+way:word+infinitive:spoke -0.45
lead+way:word+joined:near -0.32 lead+way:word+joined:spoke -0.10 lead+way:word+participle -0.34
lead+way:word+participle:near -0.13 lead+way:word+participle:spoke -0.36
lead+way:word+possessor -0.58 lead+way:word+relative 0.12 lead+way:would+beside -0.16
lead+way:yet+beside 0.33 lead+way:—+beside 0.15 lead+way:—+participle 0.18 lead:" -0.14 lead:( 0.17
lead:, 0.31 lead:: -0.16 lead:; 0.34 lead:Name -0.09 lead:after -0.11 lead:against -0.05
lead:although 0.17 lead:am -0.06 lead:among -0.17 lead:and 0.25 lead:are -0.32 lead:as 0.18
lead:be -0.07 lead:because 0.05 lead:being -0.12 lead:but 0.25 lead:could -0.18 lead:despite 0.22
lead:did -0.09 lead:do -0.30 lead:does 0.18 lead:doesn't -0.10 lead:don't -0.13 lead:during -0.22
lead:even 0.06 lead:for -0.16 lead:from 0.19 lead:had -0.36 lead:has -0.48 lead:have -0.53
lead:having -0.13 lead:he -0.69 lead:he's -0.06 lead:him -0.21 lead:how -0.33 lead:i -0.27
lead:i'm -0.15 lead:if -0.31 lead:including 0.16 lead:is -0.20 lead:it -0.21 lead:just 0.09
lead:like -0.07 lead:may -0.19 lead:no 0.12 lead:none 0.27 lead:now 0.06 lead:on -0.05
lead:once -0.14 lead:only 0.07 lead:or -0.21 lead:over 0.19 lead:people -0.10 lead:she -0.18
lead:should -0.22 lead:since -0.11 lead:so -0.06 lead:sunday -0.11 lead:that -0.86 lead:then 0.13
lead:they -0.43 lead:though 0.24 lead:thursday -0.11 lead:to -0.16 lead:we 0.06 lead:were -0.33
lead:what -0.38 lead:when 0.14 lead:whether -0.58 lead:which 0.09 lead:while 0.19 lead:who 0.06
lead:whom -0.17 lead:will -0.41 lead:with 0.13 lead:word -0.73 lead:would -0.22 lead:yet 0.32
lead:you -0.07 lead:— 0.23 lemma+first:+" 0.06 lemma+first:+Name -0.08 lemma+first:+none -0.11
lemma+first:+the -0.11 lemma+first:+word -0.26 lemma+first:accord+" -0.08 lemma+first:accord+in 0.21
lemma+first:accord+the 0.07 lemma+first:accord+word 0.13 lemma+first:accuse+of -0.27
lemma+first:add+" 0.18 lemma+first:add+to -0.40 lemma+first:add+word -0.28
lemma+first:address+the 0.11 lemma+first:admit+word 0.09 lemma+first:advocate+word 0.18
lemma+first:agree+to -0.05 lemma+first:agree+with 0.13 lemma+first:aim+at -0.06
lemma+first:aim+to 0.15 lemma+first:allege+word -0.15 lemma+first:allow+to -0.15
lemma+first:announce+the -0.14 lemma+first:announce+word 0.08 lemma+first:answer+to -0.11
lemma+first:answer+word 0.15 lemma+first:argue+Name -0.08 lemma+first:argue+the -0.10
lemma+first:argue+word 0.06 lemma+first:ask+Name -0.12 lemma+first:ask+about -0.10
lemma+first:ask+if 0.08 lemma+first:ask+the 0.12 lemma+first:attack+word 0.06
lemma+first:aware+of -0.06 lemma+first:back+by -0.14 lemma+first:believe+Name -0.06
lemma+first:believe+in 0.11 lemma+first:believe+the -0.17 lemma+first:believe+word -0.11
lemma+first:blast+Name -0.06 lemma+first:call+" -0.14 lemma+first:call+Name -0.24
lemma+first:call+for 0.22 lemma+first:call+her -0.07 lemma+first:call+him 0.07
lemma+first:call+it 0.06 lemma+first:call+on 0.19 lemma+first:call+the -0.06
lemma+first:call+with -0.06 lemma+first:call+word -0.14 lemma+first:cast+their -0.10
lemma+first:cast+word 0.06 lemma+first:challenge+Name 0.07 lemma+first:charge+with -0.15
lemma+first:cheer+word -0.08 lemma+first:cite+word 0.26 lemma+first:claim+Name 0.14
lemma+first:claim+he -0.06 lemma+first:claim+the -0.05 lemma+first:claim+to 0.10
lemma+first:compare+to -0.23 lemma+first:compare+with -0.36 lemma+first:concern+about -0.05
lemma+first:consider+a -0.08 lemma+first:continue+" 0.24 lemma+first:continue+to -0.22
lemma+first:continue+word -0.10 lemma+first:create+word -0.20 lemma+first:critical+word -0.17
lemma+first:criticism+of 0.13 lemma+first:criticize+the 0.16 lemma+first:criticize+word 0.10
lemma+first:decision+word -0.10 lemma+first:declare+" 0.13 lemma+first:declare+the -0.19
lemma+first:declare+word -0.19 lemma+first:decline+to 0.13 lemma+first:defend+Name 0.08
lemma+first:defend+his -0.06 lemma+first:deliver+word -0.16 lemma+first:demand+word 0.10
lemma+first:describe+Name -0.12 lemma+first:describe+as 0.15 lemma+first:describe+the 0.09
lemma+first:describe+word 0.18 lemma+first:detail+word -0.17 lemma+first:determine+whether -0.06
lemma+first:discus+the -0.11 lemma+first:dismiss+word 0.08 lemma+first:double-digit+word -0.17
lemma+first:doubt+about -0.16 lemma+first:draw+word -0.14 lemma+first:email+word 0.13
lemma+first:encourage+word -0.11 lemma+first:endorse+Name 0.05 lemma+first:endorse+word 0.15
lemma+first:endorsement+from 0.12 lemma+first:endorsement+word -0.05 lemma+first:estimate+word 0.13
lemma+first:explain+why 0.05 lemma+first:favor+Name -0.15 lemma+first:favor+of 0.08
lemma+first:favor+word 0.11 lemma+first:favorable+word -0.11 lemma+first:fear+of -0.24
lemma+first:fear+the 0.09 lemma+first:feel+word 0.14 lemma+first:fight+word -0.13
lemma+first:find+Name 0.12 lemma+first:find+a -0.31 lemma+first:find+the 0.08
lemma+first:fire+word -0.07 lemma+first:focus+on 0.10 lemma+first:give+Name -0.15
lemma+first:go+on 0.23 lemma+first:go+to -0.38 lemma+first:group+word -0.10
lemma+first:highlight+Name -0.06 lemma+first:highlight+the 0.12 lemma+first:hire+word -0.13
lemma+first:hit+Name 0.25 lemma+first:hit+a -0.17 lemma+first:hit+the -0.14
lemma+first:hit+word -0.20 lemma+first:hop+to 0.07 lemma+first:hope+to 0.07
lemma+first:identify+as 0.11 lemma+first:ignore+the -0.11 lemma+first:incite+word -0.16
lemma+first:include+Name -0.16 lemma+first:include+a 0.05 lemma+first:insist+Name -0.20
lemma+first:interest+in 0.14 lemma+first:issue+a 0.10 lemma+first:know+about -0.22
lemma+first:know+for -0.22 lemma+first:know+how 0.08 lemma+first:know+it -0.16
lemma+first:know+the -0.14 lemma+first:know+who 0.07 lemma+first:like+" -0.15
lemma+first:like+Name -0.17 lemma+first:like+a -0.12 lemma+first:like+he -0.10
lemma+first:like+the 0.07 lemma+first:like+this -0.05 lemma+first:like+to 0.30
lemma+first:like+word -0.20 lemma+first:line+word -0.08 lemma+first:lobby+word 0.12
lemma+first:look+at -0.18 lemma+first:look+for -0.07 lemma+first:look+to 0.20
lemma+first:make+Name -0.21 lemma+first:make+by -0.07 lemma+first:make+his -0.20
lemma+first:mention+Name -0.05 lemma+first:mention+of -0.06 lemma+first:mock+Name 0.12
lemma+first:nominate+Name 0.07 lemma+first:nominate+word -0.07 lemma+first:oppose+the 0.19
lemma+first:oppose+to -0.10 lemma+first:oppose+word 0.05 lemma+first:persuade+word 0.07
lemma+first:pick+word -0.16 lemma+first:plan+for -0.05 lemma+first:plan+to 0.11
lemma+first:plan+word -0.12 lemma+first:play+a -0.15 lemma+first:play+word 0.07
lemma+first:pledge+to 0.21 lemma+first:pledge+word -0.41 lemma+first:post+word 0.15
lemma+first:praise+Name -0.07 lemma+first:promise+to 0.18 lemma+first:promise+word -0.12
lemma+first:promote+a -0.07 lemma+first:promote+word 0.14 lemma+first:proposal+to -0.16
lemma+first:propose+a 0.06 lemma+first:propose+word 0.07 lemma+first:prove+word -0.07
lemma+first:pursue+word 0.10 lemma+first:push+Name -0.21 lemma+first:push+for 0.25
lemma+first:push+the -0.09 lemma+first:put+Name -0.19 lemma+first:put+a 0.11
lemma+first:put+him -0.12 lemma+first:put+it 0.24 lemma+first:put+word -0.10
lemma+first:rail+against 0.08 lemma+first:raise+word -0.08 lemma+first:read+" 0.15
lemma+first:refer+to 0.13 lemma+first:refusal+to -0.12 lemma+first:release+a 0.05
lemma+first:release+by 0.11 lemma+first:release+on -0.25 lemma+first:repeat+word -0.10
lemma+first:report+" -0.10 lemma+first:report+Name 0.33 lemma+first:report+by -0.05
lemma+first:report+of 0.06 lemma+first:report+the 0.09 lemma+first:report+word 0.09
lemma+first:reporter+" 0.08 lemma+first:require+a -0.21 lemma+first:require+word -0.08
lemma+first:respond+" 0.29 lemma+first:reveal+word -0.07 lemma+first:rule+word -0.08
lemma+first:say+" 0.08 lemma+first:say+and -0.19 lemma+first:say+at -0.12 lemma+first:say+he 0.08
lemma+first:say+her 0.16 lemma+first:say+it 0.12 lemma+first:say+it's 0.16 lemma+first:say+no -0.13
lemma+first:say+she 0.09 lemma+first:say+some 0.17 lemma+first:say+the 0.17
lemma+first:say+this -0.07 lemma+first:say+we -0.12 lemma+first:say+when -0.19
lemma+first:say+word 0.09 lemma+first:say+you -0.08 lemma+first:see+Name 0.11
lemma+first:see+a -0.05 lemma+first:see+as -0.06 lemma+first:see+how -0.11 lemma+first:see+in 0.08
lemma+first:see+word 0.05 lemma+first:seek+the -0.17 lemma+first:seek+word 0.05
lemma+first:share+of -0.17 lemma+first:sharp+word -0.07 lemma+first:shoot+at -0.11
lemma+first:shoot+word 0.09 lemma+first:show+" -0.26 lemma+first:show+Name 0.24
lemma+first:show+a 0.13 lemma+first:show+how -0.10 lemma+first:show+in -0.17
lemma+first:show+no 0.06 lemma+first:show+the -0.10 lemma+first:slam+Name 0.15
lemma+first:speak+to -0.11 lemma+first:speak+with -0.22 lemma+first:speak+word 0.20
lemma+first:state+word 0.07 lemma+first:step+word -0.22 lemma+first:suggest+the 0.09
lemma+first:support+a 0.12 lemma+first:support+among -0.12 lemma+first:support+for -0.08
lemma+first:support+from -0.15 lemma+first:support+her -0.15 lemma+first:support+him -0.12
lemma+first:support+his -0.11 lemma+first:support+of 0.10 lemma+first:support+the 0.20
lemma+first:support+to -0.18 lemma+first:support+word 0.18 lemma+first:supporter+word 0.20
lemma+first:talk+about 0.06 lemma+first:talk+word -0.07 lemma+first:tell+" 0.05
lemma+first:tell+Name 0.15 lemma+first:tell+she -0.06 lemma+first:tell+to 0.05
lemma+first:tend+to -0.14 lemma+first:think+about 0.06 lemma+first:think+he 0.07
lemma+first:think+is -0.07 lemma+first:think+we -0.06 lemma+first:think+word 0.06
lemma+first:threaten+to 0.14 lemma+first:tweet+" 0.09 lemma+first:understand+word -0.18
lemma+first:urge+the -0.08 lemma+first:view+Name 0.12 lemma+first:view+as 0.12
lemma+first:view+of -0.06 lemma+first:view+on -0.18 lemma+first:view+word 0.07
lemma+first:vote+for 0.12 lemma+first:vote+in 0.06 lemma+first:vow+to 0.19
lemma+first:want+Name 0.07 lemma+first:want+the 0.09 lemma+first:want+to 0.06
lemma+first:want+word 0.06 lemma+first:watch+the -0.10 lemma+first:weigh+in 0.11
lemma+first:welcome+word -0.06 lemma+first:will+" -0.21 lemma+first:will+Name -0.09
lemma+first:will+be -0.12 lemma+first:will+do 0.10 lemma+first:will+have -0.16
lemma+first:will+like 0.30 lemma+first:will+never -0.14 lemma+first:will+not -0.05
lemma+first:will+probably -0.12 lemma+first:worry+about 0.12 lemma+first:write+" 0.11
lemma+first:write+Name 0.07 lemma+help:+ -0.06 lemma+help:accept+ 0.06 lemma+help:accord+ 0.07
lemma+help:accusation+ -0.07 lemma+help:accuse+ 0.08 lemma+help:accuse+a -0.17
lemma+help:admit+ 0.12 lemma+help:adopt+ -0.12 lemma+help:advice+ -0.08 lemma+help:advocate+ 0.09
lemma+help:affirm+ 0.06 lemma+help:agree+ 0.07 lemma+help:allegation+ -0.23 lemma+help:allege+ 0.07
lemma+help:allow+ 0.09 lemma+help:allow+a -0.11 lemma+help:angry+ -0.13 lemma+help:announce+ 0.14
lemma+help:answer+ 0.07 lemma+help:approve+ -0.13 lemma+help:argue+ 0.11 lemma+help:argue+a -0.07
lemma+help:ask+ 0.09 lemma+help:ask+a -0.35 lemma+help:assertion+ -0.05 lemma+help:assessment+ -0.20
lemma+help:assure+ 0.09 lemma+help:attack+a -0.12 lemma+help:attention+ -0.20 lemma+help:back+ 0.11
lemma+help:backer+ 0.11 lemma+help:bar+ -0.16 lemma+help:bash+ -0.13 lemma+help:believe+ 0.11
lemma+help:believe+na -0.16 lemma+help:blame+ 0.12 lemma+help:boast+ -0.06 lemma+help:boo+ -0.13
lemma+help:brand+ -0.07 lemma+help:bring+ -0.15 lemma+help:campaign+ -0.09 lemma+help:cast+ -0.05
lemma+help:cast+a 0.08 lemma+help:celebrate+ -0.08 lemma+help:challenge+a -0.13
lemma+help:champion+ -0.11 lemma+help:chant+ -0.06 lemma+help:cheer+ -0.09 lemma+help:choose+ -0.14
lemma+help:cite+ 0.08 lemma+help:claim+ 0.05 lemma+help:clear+ 0.15 lemma+help:comment+ 0.19
lemma+help:compare+ -0.06 lemma+help:concern+a 0.07 lemma+help:conclude+ 0.14
lemma+help:condemn+ 0.30 lemma+help:confirm+ 0.11 lemma+help:congratulate+ 0.10
lemma+help:consensus+ -0.13 lemma+help:consider+ 0.13 lemma+help:consider+m -0.17
lemma+help:contention+ -0.06 lemma+help:continue+ -0.08 lemma+help:contradict+ 0.09
lemma+help:contrast+ -0.06 lemma+help:count+ 0.06 lemma+help:country+ -0.09 lemma+help:cover+ 0.20
lemma+help:critical+ -0.34 lemma+help:critical+a 0.20 lemma+help:criticize+a -0.05
lemma+help:critique+ -0.18 lemma+help:decide+ -0.10 lemma+help:decide+a 0.25
lemma+help:declare+a 0.06 lemma+help:decline+ 0.11 lemma+help:defend+ 0.09 lemma+help:demand+ 0.07
lemma+help:demonstrate+ -0.05 lemma+help:describe+ 0.06 lemma+help:determine+ 0.06
lemma+help:disagree+ 0.22 lemma+help:disappoint+ -0.10 lemma+help:disavow+ 0.11
lemma+help:disclose+ 0.11 lemma+help:discover+ -0.10 lemma+help:discuss+ 0.07
lemma+help:dismiss+ 0.10 lemma+help:dispute+ 0.05 lemma+help:divide+ -0.21 lemma+help:draw+ -0.22
lemma+help:drive+ -0.33 lemma+help:embrace+ 0.05 lemma+help:encourage+ 0.06 lemma+help:endorse+ 0.07
lemma+help:endorse+a 0.08 lemma+help:endorse+na -0.13 lemma+help:endorsement+ -0.25
lemma+help:enjoy+ -0.09 lemma+help:estimate+ 0.12 lemma+help:evidence+ 0.11 lemma+help:expand+ -0.23
lemma+help:expect+ 0.10 lemma+help:experience+ -0.21 lemma+help:expose+ -0.09
lemma+help:express+ 0.07 lemma+help:fact+ -0.09 lemma+help:favor+ 0.08 lemma+help:favorable+ -0.14
lemma+help:fear+ 0.07 lemma+help:feature+ -0.21 lemma+help:feel+ 0.16 lemma+help:feel+a -0.09
lemma+help:fight+a -0.19 lemma+help:file+ 0.11 lemma+help:find+ 0.05 lemma+help:find+a -0.23
lemma+help:focus+ 0.06 lemma+help:focus+m -0.10 lemma+help:frame+ 0.09 lemma+help:give+ -0.24
lemma+help:harsh+ -0.06 lemma+help:highlight+ 0.07 lemma+help:hint+ -0.06 lemma+help:hire+ -0.20
lemma+help:hit+ -0.07 lemma+help:hit+a 0.08 lemma+help:hop+ -0.18 lemma+help:hop+a 0.07
lemma+help:hopeful+ -0.12 lemma+help:identify+ 0.12 lemma+help:ignore+ 0.08 lemma+help:imply+ 0.07
lemma+help:incite+ -0.16 lemma+help:include+ -0.10 lemma+help:indicate+ 0.11
lemma+help:interest+ 0.08 lemma+help:invite+ -0.09 lemma+help:invoke+ -0.06 lemma+help:joke+ 0.21
lemma+help:know+ 0.10 lemma+help:know+a -0.28 lemma+help:label+ -0.10 lemma+help:launch+ -0.08
lemma+help:law+ 0.15 lemma+help:lean+ 0.08 lemma+help:learn+ 0.08 lemma+help:length+ 0.15
lemma+help:like+ -0.37 lemma+help:like+a -0.09 lemma+help:like+m 0.27 lemma+help:like+na 0.17
lemma+help:limit+ -0.10 lemma+help:line+ -0.20 lemma+help:link+ -0.10 lemma+help:list+ 0.13
lemma+help:lobby+ 0.14 lemma+help:look+ -0.20 lemma+help:look+a 0.16 lemma+help:maintain+ -0.14
lemma+help:maintain+a -0.08 lemma+help:make+ -0.07 lemma+help:make+a -0.12 lemma+help:mark+ -0.16
lemma+help:mean+na -0.14 lemma+help:measure+ -0.17 lemma+help:mention+ -0.11 lemma+help:mind+ -0.19
lemma+help:note+ 0.07 lemma+help:notion+ -0.07 lemma+help:offensive+ -0.22 lemma+help:offer+a 0.08
lemma+help:oppose+ 0.08 lemma+help:oppose+a 0.11 lemma+help:order+ 0.13 lemma+help:out+ 0.19
lemma+help:paint+ 0.16 lemma+help:party+ -0.14 lemma+help:pass+ -0.16 lemma+help:persuade+ 0.09
lemma+help:place+ -0.12 lemma+help:plan+a -0.16 lemma+help:play+a -0.21 lemma+help:pledge+ -0.06
lemma+help:pledge+a 0.07 lemma+help:portray+ 0.05 lemma+help:position+ -0.08
lemma+help:possibility+ -0.05 lemma+help:predict+ 0.16 lemma+help:prefer+ 0.18
lemma+help:present+ 0.10 lemma+help:produce+ -0.14 lemma+help:propose+a 0.11 lemma+help:proud+ -0.14
lemma+help:prove+ -0.11 lemma+help:provide+ -0.27 lemma+help:publish+ 0.24 lemma+help:put+ -0.08
lemma+help:question+ -0.15 lemma+help:question+a 0.19 lemma+help:quick+ -0.16 lemma+help:quote+ 0.15
lemma+help:raise+ -0.06 lemma+help:raise+a -0.30 lemma+help:rank+ -0.26 lemma+help:read+ 0.15
lemma+help:recognize+ 0.18 lemma+help:recommend+ 0.07 lemma+help:refer+a -0.09
lemma+help:reference+ -0.12 lemma+help:reflect+ -0.28 lemma+help:refusal+ -0.15
lemma+help:regard+ -0.14 lemma+help:reiterate+ 0.23 lemma+help:reject+ 0.06 lemma+help:release+ 0.07
lemma+help:relief+ -0.18 lemma+help:remark+ 0.13 lemma+help:remember+ 0.12 lemma+help:repeat+ 0.11
lemma+help:report+ 0.10 lemma+help:report+a -0.05 lemma+help:reporter+ 0.18
lemma+help:represent+ -0.17 lemma+help:request+ 0.09 lemma+help:require+m -0.18
lemma+help:respond+na -0.07 lemma+help:restrict+ 0.14 lemma+help:reveal+ 0.07 lemma+help:say+ 0.15
lemma+help:say+m -0.20 lemma+help:say+mn -0.12 lemma+help:say+na 0.19 lemma+help:see+m -0.13
lemma+help:see+na 0.14 lemma+help:sentiment+ -0.27 lemma+help:share+ -0.07 lemma+help:shout+ 0.08
lemma+help:show+ -0.06 lemma+help:show+a 0.05 lemma+help:slam+ 0.09 lemma+help:something+ -0.14
lemma+help:speak+a 0.06 lemma+help:sponsor+ -0.20 lemma+help:stance+ -0.09 lemma+help:stand+ -0.07
lemma+help:statement+ 0.10 lemma+help:story+ -0.18 lemma+help:stress+ 0.05 lemma+help:sue+ 0.10
lemma+help:support+a 0.10 lemma+help:support+m 0.20 lemma+help:supporter+ 0.13
lemma+help:sure+ -0.20 lemma+help:sure+a -0.06 lemma+help:surprise+ -0.25 lemma+help:suspect+ 0.06
lemma+help:talk+a -0.10 lemma+help:target+a -0.11 lemma+help:tell+a -0.20 lemma+help:tend+ -0.15
lemma+help:testify+ -0.10 lemma+help:thing+ -0.11 lemma+help:think+ 0.17 lemma+help:think+m 0.09
lemma+help:think+na -0.20 lemma+help:throw+ -0.18 lemma+help:touch+ 0.07 lemma+help:tout+ 0.08
lemma+help:trouble+ -0.10 lemma+help:try+ -0.08 lemma+help:underscore+ -0.16 lemma+help:upset+ -0.16
lemma+help:urge+ 0.09 lemma+help:use+ -0.18 lemma+help:vote+a 0.12 lemma+help:voter+ -0.07
lemma+help:walk+ -0.06 lemma+help:want+ 0.11 lemma+help:want+m -0.10 lemma+help:warm+ -0.10
lemma+help:watch+ -0.09 lemma+help:way+ -0.10 lemma+help:welcome+ 0.12 lemma+help:will+ -0.16
lemma+help:wish+ -0.08 lemma+help:worry+ -0.08 lemma+help:yell+ 0.08 lemma+length:+-1 -0.10
lemma+length:+0 -0.08 lemma+length:+1 -0.43 lemma+length:+2 0.39 lemma+length:accept+1 0.16
lemma+length:accept+2 -0.11 lemma+length:accord+2 -0.26 lemma+length:accord+3 0.19
lemma+length:accuse+2 0.06 lemma+length:acknowledge+2 0.09 lemma+length:add+1 -0.15
lemma+length:add+2 -0.07 lemma+length:admit+2 -0.13 lemma+length:adopt+3 -0.16
lemma+length:advice+3 -0.09 lemma+length:advocate+3 0.17 lemma+length:agree+1 -0.11
lemma+length:agree+2 0.14 lemma+length:aim+2 0.07 lemma+length:aim+3 -0.06
lemma+length:allegation+3 -0.10 lemma+length:allege+3 0.07 lemma+length:allow+2 0.05
lemma+length:angry+3 -0.16 lemma+length:announce+1 0.15 lemma+length:announce+2 0.29
lemma+length:announce+3 -0.19 lemma+length:announcement+3 -0.15 lemma+length:answer+2 0.10
lemma+length:answer+3 -0.17 lemma+length:argue+2 -0.10 lemma+length:argue+3 0.14
lemma+length:ask+0 0.07 lemma+length:ask+2 0.05 lemma+length:ask+3 -0.12 lemma+length:assume+3 0.07
lemma+length:assure+3 0.10 lemma+length:attack+0 0.12 lemma+length:attack+1 0.11
lemma+length:attack+2 -0.23 lemma+length:attack+3 -0.12 lemma+length:attention+1 0.06
lemma+length:attention+2 -0.12 lemma+length:attention+3 -0.23 lemma+length:back+1 0.31
lemma+length:back+3 -0.18 lemma+length:belief+3 0.11 lemma+length:believe+2 0.05
lemma+length:blame+2 -0.09 lemma+length:blame+3 0.14 lemma+length:bring+2 -0.07
lemma+length:bring+3 -0.11 lemma+length:call+0 -0.19 lemma+length:call+1 0.29
lemma+length:call+3 -0.17 lemma+length:campaign+2 -0.05 lemma+length:campaign+3 -0.11
lemma+length:case+3 0.06 lemma+length:cast+2 -0.20 lemma+length:cast+3 0.08
lemma+length:celebrate+3 -0.23 lemma+length:challenge+3 0.06 lemma+length:charge+3 -0.13
lemma+length:choose+2 -0.26 lemma+length:cite+2 0.10 lemma+length:cite+3 0.15
lemma+length:claim+2 0.36 lemma+length:claim+3 -0.29 lemma+length:complain+3 -0.06
lemma+length:concern+3 0.08 lemma+length:conclude+3 0.16 lemma+length:condemn+3 0.08
lemma+length:confirm+3 -0.18 lemma+length:consider+1 0.11 lemma+length:consider+3 0.06
lemma+length:continue+0 0.13 lemma+length:continue+1 -0.05 lemma+length:continue+3 -0.25
lemma+length:cover+3 0.07 lemma+length:create+3 0.05 lemma+length:critical+2 -0.17
lemma+length:criticism+2 0.13 lemma+length:criticism+3 -0.17 lemma+length:criticize+1 0.07
lemma+length:criticize+2 0.06 lemma+length:criticize+3 -0.11 lemma+length:decide+1 0.08
lemma+length:decide+2 0.08 lemma+length:decide+3 -0.06 lemma+length:decision+1 -0.10
lemma+length:declare+0 0.20 lemma+length:declare+3 -0.24 lemma+length:decline+1 0.24
lemma+length:decline+2 -0.12 lemma+length:defend+0 0.29 lemma+length:defend+2 0.19
lemma+length:defend+3 -0.32 lemma+length:demand+1 0.06 lemma+length:denounce+3 -0.28
lemma+length:deny+1 0.25 lemma+length:deny+2 0.09 lemma+length:deny+3 -0.24
lemma+length:describe+1 0.20 lemma+length:describe+2 0.13 lemma+length:detail+2 -0.17
lemma+length:determine+3 0.05 lemma+length:discus+1 0.06 lemma+length:discus+2 -0.08
lemma+length:discus+3 0.18 lemma+length:doubt+3 -0.11 lemma+length:draw+3 -0.26
lemma+length:echo+3 -0.06 lemma+length:embrace+2 0.11 lemma+length:encourage+2 -0.09
lemma+length:endorse+0 0.29 lemma+length:endorse+1 0.26 lemma+length:endorse+3 -0.37
lemma+length:endorsement+1 0.06 lemma+length:endorsement+2 -0.08 lemma+length:endorsement+3 -0.14
lemma+length:ensure+3 -0.06 lemma+length:estimate+3 0.13 lemma+length:evidence+3 -0.11
lemma+length:expand+3 -0.19 lemma+length:expect+2 0.09 lemma+length:expect+3 -0.06
lemma+length:explain+0 0.13 lemma+length:expose+3 0.15 lemma+length:express+2 0.07
lemma+length:fact+3 -0.06 lemma+length:favor+0 0.08 lemma+length:favor+1 0.19
lemma+length:favor+2 -0.10 lemma+length:fear+1 -0.07 lemma+length:fear+3 0.13
lemma+length:feel+0 -0.08 lemma+length:feel+1 -0.08 lemma+length:feel+3 0.09
lemma+length:fight+1 -0.14 lemma+length:fight+2 -0.13 lemma+length:fight+3 0.09
lemma+length:file+3 0.27 lemma+length:find+0 -0.09 lemma+length:find+1 -0.19
lemma+length:find+2 -0.28 lemma+length:find+3 0.12 lemma+length:focus+1 0.19
lemma+length:focus+2 -0.14 lemma+length:give+3 -0.30 lemma+length:go+0 -0.11 lemma+length:go+1 -0.37
lemma+length:go+3 0.14 lemma+length:group+3 0.05 lemma+length:highlight+2 0.06
lemma+length:highlight+3 0.09 lemma+length:hire+2 -0.15 lemma+length:hire+3 -0.07
lemma+length:hit+1 -0.07 lemma+length:hop+1 -0.19 lemma+length:hop+3 0.10 lemma+length:hope+1 -0.14
lemma+length:hope+2 0.05 lemma+length:hope+3 0.06 lemma+length:idea+3 -0.15
lemma+length:identify+2 0.22 lemma+length:identify+3 0.07 lemma+length:ignore+3 -0.10
lemma+length:imply+3 -0.10 lemma+length:include+0 -0.09 lemma+length:include+1 -0.24
lemma+length:include+2 -0.51 lemma+length:include+3 0.16 lemma+length:indicate+3 0.08
lemma+length:interest+3 0.06 lemma+length:invite+3 -0.11 lemma+length:issue+2 -0.05
lemma+length:joke+3 0.06 lemma+length:know+0 0.23 lemma+length:know+1 -0.32 lemma+length:know+2 0.08
lemma+length:lean+3 -0.27 lemma+length:learn+1 0.05 lemma+length:learn+2 -0.08
lemma+length:learn+3 0.08 lemma+length:like+0 -0.14 lemma+length:like+1 0.09
lemma+length:like+2 -0.17 lemma+length:lobby+3 0.12 lemma+length:look+1 -0.17
lemma+length:look+2 -0.09 lemma+length:look+3 0.12 lemma+length:maintain+2 0.13
lemma+length:maintain+3 -0.29 lemma+length:make+0 -0.09 lemma+length:make+1 0.10
lemma+length:make+2 -0.36 lemma+length:mention+2 0.17 lemma+length:mention+3 -0.14
lemma+length:mind+3 -0.12 lemma+length:name+1 -0.06 lemma+length:name+3 0.08
lemma+length:nominate+0 -0.08 lemma+length:nominate+1 0.06 lemma+length:nominate+2 -0.14
lemma+length:note+1 -0.18 lemma+length:note+2 -0.17 lemma+length:note+3 0.22
lemma+length:notion+3 -0.06 lemma+length:offer+1 -0.20 lemma+length:offer+2 0.14
lemma+length:open+3 0.06 lemma+length:oppose+0 0.21 lemma+length:oppose+1 0.29
lemma+length:oppose+2 -0.09 lemma+length:oppose+3 -0.15 lemma+length:opposition+1 -0.09
lemma+length:order+3 0.09 lemma+length:out+3 0.15 lemma+length:paint+3 0.23
lemma+length:party+3 -0.12 lemma+length:persuade+3 0.18 lemma+length:pick+3 -0.14
lemma+length:play+2 -0.21 lemma+length:play+3 -0.07 lemma+length:pledge+0 -0.09
lemma+length:pledge+1 -0.06 lemma+length:pledge+2 0.27 lemma+length:pledge+3 -0.16
lemma+length:point+2 0.22 lemma+length:point+3 0.06 lemma+length:portray+3 0.16
lemma+length:post+1 -0.16 lemma+length:post+2 -0.18 lemma+length:post+3 0.14
lemma+length:predict+3 0.10 lemma+length:prefer+3 -0.23 lemma+length:present+3 -0.09
lemma+length:press+3 0.09 lemma+length:promise+1 0.16 lemma+length:promise+2 0.05
lemma+length:promote+3 0.12 lemma+length:proposal+3 -0.13 lemma+length:propose+1 0.10
lemma+length:prove+3 -0.07 lemma+length:provide+2 -0.18 lemma+length:publish+3 0.26
lemma+length:pursue+2 -0.10 lemma+length:push+2 0.12 lemma+length:push+3 -0.08
lemma+length:put+0 -0.14 lemma+length:put+2 -0.11 lemma+length:question+2 0.14
lemma+length:question+3 -0.11 lemma+length:quote+2 -0.07 lemma+length:raise+1 -0.11
lemma+length:raise+2 -0.14 lemma+length:raise+3 -0.14 lemma+length:read+0 0.16
lemma+length:read+2 -0.11 lemma+length:realize+3 -0.05 lemma+length:recall+3 0.10
lemma+length:recognize+3 -0.06 lemma+length:refer+2 0.11 lemma+length:refer+3 -0.07
lemma+length:reflect+2 -0.26 lemma+length:reflect+3 -0.08 lemma+length:refuse+2 0.24
lemma+length:regard+3 -0.20 lemma+length:reject+2 -0.10 lemma+length:reject+3 0.14
lemma+length:release+0 -0.33 lemma+length:release+3 0.22 lemma+length:remark+3 0.12
lemma+length:repeat+3 0.15 lemma+length:report+0 -0.17 lemma+length:report+1 -0.29
lemma+length:report+3 0.33 lemma+length:reporter+0 0.10 lemma+length:represent+3 -0.05
lemma+length:require+2 -0.30 lemma+length:respond+0 0.21 lemma+length:respond+1 -0.10
lemma+length:respond+2 -0.06 lemma+length:respond+3 -0.13 lemma+length:rule+3 -0.08
lemma+length:say+1 -0.11 lemma+length:say+2 -0.09 lemma+length:say+3 0.22 lemma+length:see+0 -0.31
lemma+length:see+2 0.10 lemma+length:seek+1 0.12 lemma+length:seek+2 0.15 lemma+length:seek+3 -0.26
lemma+length:sentiment+3 -0.21 lemma+length:share+1 -0.12 lemma+length:share+2 -0.14
lemma+length:share+3 0.06 lemma+length:shoot+1 0.08 lemma+length:shoot+3 -0.10
lemma+length:show+0 -0.32 lemma+length:show+1 -0.16 lemma+length:show+2 -0.36
lemma+length:show+3 0.32 lemma+length:sign+2 0.10 lemma+length:signal+3 0.07
lemma+length:slam+3 0.24 lemma+length:something+2 -0.05 lemma+length:something+3 -0.10
lemma+length:speak+0 -0.25 lemma+length:speak+1 -0.18 lemma+length:speak+2 0.15
lemma+length:stance+3 -0.09 lemma+length:stand+3 0.06 lemma+length:state+2 -0.08
lemma+length:story+3 -0.14 lemma+length:stress+3 0.08 lemma+length:suggest+2 0.13
lemma+length:support+0 0.20 lemma+length:support+1 0.12 lemma+length:support+3 -0.14
lemma+length:supporter+1 -0.08 lemma+length:supporter+3 0.11 lemma+length:sure+2 -0.06
lemma+length:sure+3 -0.20 lemma+length:surprise+3 -0.05 lemma+length:talk+0 -0.12
lemma+length:target+2 -0.08 lemma+length:target+3 -0.08 lemma+length:tell+1 -0.19
lemma+length:tell+2 -0.17 lemma+length:tell+3 0.18 lemma+length:tend+3 -0.11
lemma+length:thing+3 -0.06 lemma+length:think+2 0.13 lemma+length:think+3 0.08
lemma+length:threaten+3 -0.16 lemma+length:throw+3 -0.09 lemma+length:time+3 -0.18
lemma+length:tout+3 -0.08 lemma+length:try+2 -0.39 lemma+length:try+3 0.10 lemma+length:turn+3 -0.08
lemma+length:tweet+1 0.07 lemma+length:tweet+2 0.07 lemma+length:underscore+3 -0.14
lemma+length:understand+1 -0.15 lemma+length:understand+2 -0.25 lemma+length:understand+3 0.15
lemma+length:urge+2 0.22 lemma+length:urge+3 -0.12 lemma+length:view+1 -0.14
lemma+length:view+2 0.19 lemma+length:view+3 -0.08 lemma+length:vote+1 0.10 lemma+length:vote+2 0.19
lemma+length:vote+3 -0.30 lemma+length:vow+2 0.16 lemma+length:want+0 -0.21
lemma+length:want+1 -0.13 lemma+length:want+2 0.08 lemma+length:want+3 0.15 lemma+length:warn+3 0.16
lemma+length:way+3 -0.08 lemma+length:will+-1 0.08 lemma+length:will+0 -0.32
lemma+length:will+1 -0.09 lemma+length:will+2 -0.12 lemma+length:will+3 -0.06
lemma+length:wonder+3 0.14 lemma+length:worry+1 -0.24 lemma+length:worry+2 -0.10
lemma+length:worry+3 0.18 lemma+length:write+0 0.10 lemma+length:write+1 -0.09
lemma+length:write+2 -0.21 lemma+length:write+3 0.12 lemma+next:+" 0.06 lemma+next:+Name -0.08
lemma+next:+none -0.11 lemma+next:+the -0.11 lemma+next:+word -0.26 lemma+next:accord+to 0.09
lemma+next:accusation+that -0.06 lemma+next:accuse+of -0.36 lemma+next:add+, 0.10
lemma+next:add+: 0.17 lemma+next:add+none 0.12 lemma+next:add+that 0.12 lemma+next:add+to -0.42
lemma+next:add+word -0.26 lemma+next:address+the 0.11 lemma+next:admit+that 0.11
lemma+next:advocate+word 0.18 lemma+next:agree+that 0.12 lemma+next:agree+to -0.12
lemma+next:agree+with 0.09 lemma+next:aim+at -0.10 lemma+next:aim+to 0.15
lemma+next:allege+word -0.18 lemma+next:allow+to -0.14 lemma+next:announce+that -0.16
lemma+next:announce+the -0.16 lemma+next:announce+word 0.13 lemma+next:answer+a 0.06
lemma+next:answer+to -0.11 lemma+next:answer+word 0.16 lemma+next:argue+, -0.11
lemma+next:ask+about -0.38 lemma+next:ask+the 0.07 lemma+next:attack+Name 0.09
lemma+next:attack+that -0.17 lemma+next:aware+of -0.08 lemma+next:back+by -0.15
lemma+next:back+word 0.10 lemma+next:believe+, 0.13 lemma+next:believe+in 0.11
lemma+next:believe+the -0.13 lemma+next:blast+Name -0.06 lemma+next:call+Name -0.18
lemma+next:call+for 0.10 lemma+next:call+her -0.07 lemma+next:call+him 0.07 lemma+next:call+it 0.05
lemma+next:call+on 0.13 lemma+next:call+with -0.06 lemma+next:call+word -0.07
lemma+next:campaign+that -0.16 lemma+next:cast+their -0.10 lemma+next:cast+word 0.06
lemma+next:charge+with -0.18 lemma+next:cheer+word -0.06 lemma+next:cite+word 0.26
lemma+next:claim+the -0.08 lemma+next:claim+to 0.10 lemma+next:compare+to -0.23
lemma+next:compare+with -0.36 lemma+next:concern+about -0.06 lemma+next:concern+that 0.12
lemma+next:consider+a -0.08 lemma+next:continue+, 0.16 lemma+next:continue+to -0.09
lemma+next:continue+word -0.13 lemma+next:country+that -0.09 lemma+next:create+word -0.20
lemma+next:critical+of 0.20 lemma+next:critical+word -0.17 lemma+next:criticism+of 0.12
lemma+next:criticize+the 0.17 lemma+next:decision+, -0.15 lemma+next:decline+to 0.12
lemma+next:defend+Name 0.09 lemma+next:defend+his -0.07 lemma+next:deliver+word -0.15
lemma+next:demand+word 0.14 lemma+next:describe+Name -0.07 lemma+next:describe+the 0.06
lemma+next:describe+word 0.14 lemma+next:detail+, -0.07 lemma+next:detail+word -0.14
lemma+next:determine+whether -0.06 lemma+next:disagree+with 0.13 lemma+next:discus+the -0.11
lemma+next:double-digit+word -0.17 lemma+next:doubt+about -0.16 lemma+next:draw+word -0.14
lemma+next:email+that -0.17 lemma+next:encourage+word -0.11 lemma+next:endorsement+from 0.12
lemma+next:ensure+that -0.07 lemma+next:evidence+that 0.10 lemma+next:explain+the -0.06
lemma+next:explain+why 0.05 lemma+next:express+word 0.06 lemma+next:fact+that -0.09
lemma+next:favor+Name -0.15 lemma+next:favor+of 0.08 lemma+next:favor+word 0.14
lemma+next:favorable+word -0.11 lemma+next:fear+of -0.24 lemma+next:feel+that -0.15
lemma+next:feel+word 0.21 lemma+next:fight+word -0.13 lemma+next:find+Name 0.07
lemma+next:find+that 0.20 lemma+next:find+word -0.08 lemma+next:focus+on 0.09
lemma+next:give+Name -0.11 lemma+next:go+on 0.26 lemma+next:go+to -0.36
lemma+next:highlight+Name -0.06 lemma+next:highlight+the 0.12 lemma+next:hire+word -0.13
lemma+next:hit+Name 0.25 lemma+next:hit+a -0.17 lemma+next:hit+the -0.13 lemma+next:hit+word -0.20
lemma+next:hope+that -0.05 lemma+next:identify+as 0.11 lemma+next:ignore+the -0.11
lemma+next:imply+that -0.07 lemma+next:incite+word -0.16 lemma+next:include+Name -0.21
lemma+next:indicate+that 0.06 lemma+next:insist+that 0.14 lemma+next:interest+in 0.12
lemma+next:issue+a 0.09 lemma+next:know+, -0.06 lemma+next:know+about -0.22
lemma+next:know+for -0.24 lemma+next:know+how 0.08 lemma+next:know+it -0.13
lemma+next:know+that 0.06 lemma+next:know+the -0.11 lemma+next:know+who 0.07
lemma+next:law+that 0.15 lemma+next:like+, -0.06 lemma+next:like+Name -0.18 lemma+next:like+a -0.12
lemma+next:like+to 0.30 lemma+next:like+word -0.19 lemma+next:lobby+word 0.12
lemma+next:look+at -0.18 lemma+next:look+for -0.09 lemma+next:look+to 0.20 lemma+next:make+by -0.07
lemma+next:make+his -0.17 lemma+next:make+it 0.06 lemma+next:mean+, -0.10
lemma+next:mention+of -0.17 lemma+next:mock+Name 0.14 lemma+next:nominate+Name 0.07
lemma+next:nominate+word -0.07 lemma+next:note+, 0.32 lemma+next:note+: -0.19
lemma+next:note+that 0.06 lemma+next:notion+that -0.07 lemma+next:offer+a -0.05
lemma+next:offer+to -0.05 lemma+next:offer+word 0.05 lemma+next:oppose+the 0.19
lemma+next:oppose+to -0.10 lemma+next:oppose+word 0.05 lemma+next:out+that 0.16
lemma+next:party+that -0.14 lemma+next:persuade+word 0.07 lemma+next:pick+word -0.16
lemma+next:plan+for -0.06 lemma+next:plan+to 0.11 lemma+next:plan+word -0.08 lemma+next:play+a -0.15
lemma+next:play+word 0.07 lemma+next:pledge+to 0.21 lemma+next:pledge+word -0.40
lemma+next:point+word 0.09 lemma+next:possibility+that -0.05 lemma+next:post+word 0.12
lemma+next:promise+to 0.08 lemma+next:promote+a -0.07 lemma+next:proposal+to -0.16
lemma+next:propose+a 0.07 lemma+next:propose+word 0.08 lemma+next:pursue+word 0.12
lemma+next:push+Name -0.20 lemma+next:push+for 0.23 lemma+next:push+the -0.09
lemma+next:put+Name -0.18 lemma+next:put+a 0.11 lemma+next:put+him -0.12 lemma+next:put+it 0.22
lemma+next:put+word -0.09 lemma+next:rail+against 0.05 lemma+next:raise+word -0.06
lemma+next:recognize+that 0.11 lemma+next:recognize+the 0.07 lemma+next:refer+to -0.08
lemma+next:refusal+to -0.12 lemma+next:release+a 0.05 lemma+next:release+by 0.10
lemma+next:release+on -0.25 lemma+next:repeat+word -0.17 lemma+next:report+by -0.17
lemma+next:report+none 0.25 lemma+next:report+on -0.18 lemma+next:report+that 0.08
lemma+next:report+word 0.06 lemma+next:require+a -0.21 lemma+next:require+word -0.14
lemma+next:respond+to -0.05 lemma+next:reveal+word -0.11 lemma+next:rule+that 0.09
lemma+next:rule+word -0.07 lemma+next:say+" -0.18 lemma+next:say+, -0.14 lemma+next:say+Name 0.17
lemma+next:say+a 0.06 lemma+next:say+about -0.09 lemma+next:say+he 0.10 lemma+next:say+he's 0.06
lemma+next:say+her 0.13 lemma+next:say+in -0.08 lemma+next:say+it 0.08 lemma+next:say+it's 0.11
lemma+next:say+none 0.19 lemma+next:say+of -0.10 lemma+next:say+on -0.16 lemma+next:say+one 0.09
lemma+next:say+she 0.10 lemma+next:say+this -0.13 lemma+next:say+to -0.18 lemma+next:say+was 0.09
lemma+next:say+word 0.22 lemma+next:see+Name 0.09 lemma+next:see+as -0.07 lemma+next:see+how -0.11
lemma+next:see+in 0.10 lemma+next:seek+the -0.16 lemma+next:seek+word 0.08 lemma+next:share+of -0.17
lemma+next:sharp+word -0.07 lemma+next:shoot+at -0.11 lemma+next:shoot+word 0.09
lemma+next:show+" -0.14 lemma+next:show+, -0.19 lemma+next:show+Name 0.16 lemma+next:show+a 0.08
lemma+next:show+how -0.10 lemma+next:show+in -0.11 lemma+next:show+no 0.06 lemma+next:show+that 0.05
lemma+next:show+the -0.08 lemma+next:show+word -0.10 lemma+next:something+that -0.17
lemma+next:speak+to -0.11 lemma+next:speak+with -0.22 lemma+next:speak+word 0.21
lemma+next:statement+that 0.16 lemma+next:step+word -0.22 lemma+next:suggest+Name 0.19
lemma+next:suggest+word 0.10 lemma+next:support+, -0.13 lemma+next:support+a 0.13
lemma+next:support+among -0.12 lemma+next:support+for -0.09 lemma+next:support+from -0.15
lemma+next:support+her -0.15 lemma+next:support+him -0.12 lemma+next:support+his -0.10
lemma+next:support+in -0.10 lemma+next:support+of 0.10 lemma+next:support+the 0.20
lemma+next:support+to -0.18 lemma+next:support+word 0.20 lemma+next:supporter+, 0.27
lemma+next:sure+that 0.07 lemma+next:talk+about 0.06 lemma+next:talk+of 0.12 lemma+next:tell+a -0.13
lemma+next:tell+the 0.26 lemma+next:tell+you 0.11 lemma+next:tend+to -0.14
lemma+next:thing+that -0.12 lemma+next:think+, -0.16 lemma+next:think+he 0.08
lemma+next:think+the -0.06 lemma+next:think+we -0.05 lemma+next:think+word 0.12
lemma+next:threaten+to 0.16 lemma+next:understand+that -0.05 lemma+next:understand+the -0.05
lemma+next:urge+Name 0.09 lemma+next:urge+the -0.08 lemma+next:view+, 0.19 lemma+next:view+Name 0.15
lemma+next:view+as 0.08 lemma+next:view+of -0.07 lemma+next:view+on -0.20 lemma+next:vote+for 0.11
lemma+next:vote+in 0.06 lemma+next:voter+that -0.13 lemma+next:vow+to 0.09 lemma+next:want+Name 0.09
lemma+next:want+the 0.09 lemma+next:want+to 0.06 lemma+next:want+word 0.06
lemma+next:warn+about -0.32 lemma+next:warn+that 0.12 lemma+next:watch+the -0.10
lemma+next:way+that -0.09 lemma+next:welcome+word -0.06 lemma+next:will+" -0.27
lemma+next:will+be -0.12 lemma+next:will+do 0.10 lemma+next:will+have -0.16
lemma+next:will+like 0.29 lemma+next:will+never -0.14 lemma+next:will+not -0.05
lemma+next:will+probably -0.12 lemma+next:worry+that 0.14 lemma+next:write+, 0.10
lemma+next:write+Name 0.13 lemma+next:write+in -0.18 lemma+next:write+on -0.06 lemma+noun:+8 -0.09
lemma+noun:+9 -0.10 lemma+noun:+editor's -0.17 lemma+noun:+he 0.17 lemma+noun:+trump 0.14
lemma+noun:accept+he 0.10 lemma+noun:add+she 0.07 lemma+noun:argue+he -0.07 lemma+noun:ask+he -0.06
lemma+noun:ask+she -0.08 lemma+noun:ask+we 0.12 lemma+noun:attack+trump -0.13
lemma+noun:belief+he -0.10 lemma+noun:believe+i -0.14 lemma+noun:believe+they -0.05
lemma+noun:believe+we 0.10 lemma+noun:call+clinton -0.14 lemma+noun:call+his 0.07
lemma+noun:call+sanders 0.14 lemma+noun:call+she -0.08 lemma+noun:call+they -0.07
lemma+noun:call+trump 0.09 lemma+noun:clear+it -0.18 lemma+noun:consider+he -0.14
lemma+noun:continue+he 0.08 lemma+noun:decision+the -0.14 lemma+noun:describe+he 0.11
lemma+noun:fact+the -0.13 lemma+noun:feel+i -0.12 lemma+noun:find+he -0.11 lemma+noun:find+poll 0.12
lemma+noun:give+he 0.10 lemma+noun:go+i -0.07 lemma+noun:go+she -0.07 lemma+noun:incite+trump -0.16
lemma+noun:include+that -0.18 lemma+noun:know+i -0.21 lemma+noun:know+she -0.23
lemma+noun:know+they -0.11 lemma+noun:know+we 0.14 lemma+noun:like+he 0.10 lemma+noun:like+i 0.05
lemma+noun:like+it's -0.07 lemma+noun:like+they 0.09 lemma+noun:make+clinton -0.10
lemma+noun:make+he 0.07 lemma+noun:make+she 0.15 lemma+noun:mention+he 0.20
lemma+noun:note+editor's -0.28 lemma+noun:note+he 0.17 lemma+noun:offer+he 0.12
lemma+noun:plan+he 0.07 lemma+noun:pledge+birther -0.22 lemma+noun:pledge+he 0.10
lemma+noun:promise+his 0.10 lemma+noun:put+he -0.10 lemma+noun:put+it -0.12 lemma+noun:put+she -0.06
lemma+noun:reporter+told 0.16 lemma+noun:say+bush 0.08 lemma+noun:say+campaign 0.06
lemma+noun:say+carson 0.18 lemma+noun:say+cruz 0.34 lemma+noun:say+democrats 0.15
lemma+noun:say+graham 0.20 lemma+noun:say+i -0.18 lemma+noun:say+it 0.08 lemma+noun:say+obama -0.24
lemma+noun:say+official 0.24 lemma+noun:say+officials -0.18 lemma+noun:say+president -0.07
lemma+noun:say+reid -0.06 lemma+noun:say+rubio -0.08 lemma+noun:say+ryan -0.06
lemma+noun:say+sanders -0.09 lemma+noun:say+senator 0.19 lemma+noun:say+statement -0.29
lemma+noun:say+the -0.12 lemma+noun:say+they -0.07 lemma+noun:say+voters -0.13
lemma+noun:say+we -0.12 lemma+noun:say+you -0.11 lemma+noun:see+they 0.16 lemma+noun:see+you -0.11
lemma+noun:seek+he -0.11 lemma+noun:show+he -0.16 lemma+noun:show+his -0.18
lemma+noun:show+poll 0.18 lemma+noun:show+polls 0.14 lemma+noun:show+records 0.15
lemma+noun:show+the -0.11 lemma+noun:speak+he -0.09 lemma+noun:suggest+he -0.07
lemma+noun:support+clinton -0.13 lemma+noun:support+he 0.07 lemma+noun:support+her 0.09
lemma+noun:support+his -0.05 lemma+noun:support+sanders 0.09 lemma+noun:support+she -0.19
lemma+noun:support+the -0.18 lemma+noun:support+their -0.07 lemma+noun:support+they -0.12
lemma+noun:sure+make -0.06 lemma+noun:talk+he -0.17 lemma+noun:talk+she 0.07
lemma+noun:talk+the -0.06 lemma+noun:tell+clinton -0.06 lemma+noun:tell+i 0.06
lemma+noun:tell+sanders -0.19 lemma+noun:tell+trump 0.14 lemma+noun:think+he -0.21
lemma+noun:want+i -0.19 lemma+noun:want+people -0.06 lemma+noun:want+she -0.07
lemma+noun:want+they -0.12 lemma+noun:want+we -0.08 lemma+noun:want+you 0.21
lemma+noun:will+clinton -0.16 lemma+noun:will+democrats 0.08 lemma+noun:will+he -0.20
lemma+noun:will+his -0.07 lemma+noun:will+i 0.10 lemma+noun:will+it -0.21
lemma+noun:will+people -0.05 lemma+noun:will+republicans 0.09 lemma+noun:will+sanders -0.26
lemma+noun:will+that -0.05 lemma+noun:will+the -0.11 lemma+noun:will+there -0.08
lemma+noun:will+they -0.14 lemma+noun:will+this -0.05 lemma+noun:will+we -0.10
lemma+noun:will+who -0.14 lemma+noun:will+you 0.09 lemma+noun:write+he -0.06
lemma+noun:write+she -0.08 lemma+opening:+clause -0.05 lemma+opening:+name -0.07
lemma+opening:accept+noun 0.08 lemma+opening:accord+none 0.09 lemma+opening:accusation+that -0.06
lemma+opening:accuse+noun 0.18 lemma+opening:accuse+of -0.27 lemma+opening:accuse+pronoun 0.18
lemma+opening:acknowledge+noun -0.07 lemma+opening:add+noun -0.22 lemma+opening:add+quote 0.13
lemma+opening:add+that 0.11 lemma+opening:add+to -0.40 lemma+opening:add+word -0.22
lemma+opening:address+noun 0.09 lemma+opening:address+word -0.12 lemma+opening:admit+that 0.15
lemma+opening:advocate+word 0.23 lemma+opening:agree+in 0.16 lemma+opening:agree+to -0.05
lemma+opening:aim+in -0.06 lemma+opening:aim+to 0.15 lemma+opening:allege+word -0.21
lemma+opening:allow+noun 0.19 lemma+opening:allow+pronoun -0.13 lemma+opening:allow+to -0.14
lemma+opening:announce+pronoun 0.22 lemma+opening:announce+that -0.08
lemma+opening:announce+word 0.13 lemma+opening:answer+to -0.11 lemma+opening:answer+word 0.12
lemma+opening:appoint+noun 0.14 lemma+opening:argue+in 0.11 lemma+opening:ask+about -0.10
lemma+opening:ask+clause -0.22 lemma+opening:ask+name -0.09 lemma+opening:ask+quote 0.10
lemma+opening:ask+wh 0.23 lemma+opening:ask+word 0.17 lemma+opening:attack+name 0.10
lemma+opening:attack+noun -0.06 lemma+opening:attack+that -0.16 lemma+opening:attack+word 0.05
lemma+opening:attention+in -0.06 lemma+opening:aware+of -0.06 lemma+opening:back+in -0.05
lemma+opening:back+word 0.11 lemma+opening:believe+in 0.11 lemma+opening:believe+verb 0.15
lemma+opening:blast+name -0.06 lemma+opening:bring+noun -0.22 lemma+opening:call+clause -0.38
lemma+opening:call+for 0.22 lemma+opening:call+in 0.08 lemma+opening:call+name -0.15
lemma+opening:call+noun -0.06 lemma+opening:call+on 0.19 lemma+opening:call+part 0.07
lemma+opening:call+pronoun 0.09 lemma+opening:call+quote -0.20 lemma+opening:call+that -0.19
lemma+opening:call+word -0.06 lemma+opening:campaign+that -0.16 lemma+opening:charge+in -0.18
lemma+opening:cite+word 0.25 lemma+opening:claim+noun -0.12 lemma+opening:claim+pronoun 0.12
lemma+opening:claim+to 0.10 lemma+opening:compare+in -0.36 lemma+opening:compare+noun 0.09
lemma+opening:compare+to -0.23 lemma+opening:concern+about -0.05 lemma+opening:concern+that 0.12
lemma+opening:condemn+noun 0.20 lemma+opening:continue+quote 0.19 lemma+opening:continue+to -0.22
lemma+opening:country+that -0.09 lemma+opening:create+word -0.20 lemma+opening:critical+word -0.14
lemma+opening:criticism+of 0.13 lemma+opening:criticize+noun 0.15 lemma+opening:decide+word 0.13
lemma+opening:decision+in -0.08 lemma+opening:decision+verb -0.28 lemma+opening:decision+word 0.11
lemma+opening:declare+noun -0.07 lemma+opening:declare+quote 0.13 lemma+opening:declare+that 0.08
lemma+opening:declare+word -0.17 lemma+opening:decline+to 0.13 lemma+opening:defend+name 0.09
lemma+opening:deliver+word -0.19 lemma+opening:demand+word 0.12 lemma+opening:demonstrate+noun -0.15
lemma+opening:deny+noun 0.13 lemma+opening:describe+name -0.07 lemma+opening:describe+wh 0.20
lemma+opening:describe+word 0.19 lemma+opening:detail+word -0.17 lemma+opening:disagree+in 0.14
lemma+opening:discuss+noun -0.12 lemma+opening:double-digit+word -0.17
lemma+opening:doubt+about -0.16 lemma+opening:draw+word -0.08 lemma+opening:email+that -0.17
lemma+opening:endorse+name 0.06 lemma+opening:endorse+noun -0.10 lemma+opening:endorsement+in 0.09
lemma+opening:endorsement+verb -0.22 lemma+opening:enjoy+noun -0.15 lemma+opening:ensure+that -0.07
lemma+opening:evidence+that 0.10 lemma+opening:expect+noun 0.16 lemma+opening:explain+that 0.06
lemma+opening:explain+wh 0.07 lemma+opening:express+word 0.06 lemma+opening:fact+that -0.09
lemma+opening:favor+name -0.15 lemma+opening:favor+noun 0.17 lemma+opening:favor+of 0.08
lemma+opening:favor+word 0.09 lemma+opening:favorable+word -0.08 lemma+opening:fear+in -0.11
lemma+opening:fear+noun 0.10 lemma+opening:fear+of -0.24 lemma+opening:feel+in -0.07
lemma+opening:feel+that -0.15 lemma+opening:feel+word 0.17 lemma+opening:fight+word -0.14
lemma+opening:file+noun 0.06 lemma+opening:find+name 0.08 lemma+opening:find+noun -0.35
lemma+opening:find+that 0.14 lemma+opening:fire+in 0.17 lemma+opening:focus+on 0.10
lemma+opening:focus+word -0.07 lemma+opening:give+name -0.11 lemma+opening:give+noun -0.08
lemma+opening:give+pronoun -0.18 lemma+opening:give+word -0.09 lemma+opening:go+in -0.28
lemma+opening:go+on 0.23 lemma+opening:go+to -0.36 lemma+opening:highlight+name -0.06
lemma+opening:highlight+noun 0.07 lemma+opening:hire+word -0.14 lemma+opening:hit+in -0.14
lemma+opening:hit+name 0.25 lemma+opening:hit+noun -0.30 lemma+opening:hit+word -0.09
lemma+opening:hop+that -0.12 lemma+opening:hop+to 0.07 lemma+opening:hope+that -0.08
lemma+opening:hope+to 0.07 lemma+opening:identify+in 0.15 lemma+opening:identify+wh 0.11
lemma+opening:imply+that -0.07 lemma+opening:incite+word -0.16 lemma+opening:include+clause -0.16
lemma+opening:include+gerund 0.07 lemma+opening:include+name -0.12 lemma+opening:include+noun 0.12
lemma+opening:include+word -0.10 lemma+opening:insist+that 0.05 lemma+opening:interest+in 0.14
lemma+opening:introduce+noun 0.07 lemma+opening:issue+noun 0.07 lemma+opening:know+about -0.22
lemma+opening:know+clause -0.15 lemma+opening:know+for -0.22 lemma+opening:know+in 0.12
lemma+opening:know+that 0.06 lemma+opening:know+verb 0.18 lemma+opening:know+wh 0.08
lemma+opening:know+word -0.15 lemma+opening:launch+noun -0.13 lemma+opening:law+that 0.15
lemma+opening:learn+that -0.10 lemma+opening:like+clause -0.15 lemma+opening:like+name -0.13
lemma+opening:like+pronoun -0.15 lemma+opening:like+to 0.30 lemma+opening:like+verb 0.09
lemma+opening:like+word -0.27 lemma+opening:lobby+word 0.12 lemma+opening:look+for -0.07
lemma+opening:look+in -0.15 lemma+opening:look+to 0.20 lemma+opening:maintain+noun -0.15
lemma+opening:make+clause -0.08 lemma+opening:make+noun -0.07 lemma+opening:make+that 0.07
lemma+opening:make+word 0.09 lemma+opening:mean+pronoun -0.06 lemma+opening:mention+noun 0.36
lemma+opening:mention+of -0.06 lemma+opening:name+name -0.09 lemma+opening:name+noun 0.22
lemma+opening:nominate+name 0.07 lemma+opening:nominate+word -0.07 lemma+opening:notion+that -0.07
lemma+opening:offer+word 0.11 lemma+opening:open+noun -0.15 lemma+opening:oppose+noun 0.23
lemma+opening:oppose+to -0.10 lemma+opening:oppose+word 0.06 lemma+opening:out+that 0.16
lemma+opening:party+that -0.14 lemma+opening:pass+in -0.23 lemma+opening:persuade+noun 0.10
lemma+opening:persuade+word 0.07 lemma+opening:pick+word -0.16 lemma+opening:plan+for -0.05
lemma+opening:plan+to 0.11 lemma+opening:plan+word -0.11 lemma+opening:play+noun -0.16
lemma+opening:play+word 0.07 lemma+opening:pledge+to 0.21 lemma+opening:pledge+word -0.31
lemma+opening:point+word 0.09 lemma+opening:possibility+that -0.05 lemma+opening:post+noun -0.06
lemma+opening:post+word 0.06 lemma+opening:praise+noun 0.24 lemma+opening:predict+noun -0.20
lemma+opening:promise+to 0.18 lemma+opening:promise+word -0.10 lemma+opening:promote+word 0.11
lemma+opening:proposal+to -0.16 lemma+opening:propose+noun 0.06 lemma+opening:propose+word 0.06
lemma+opening:provide+noun -0.10 lemma+opening:publish+noun 0.15 lemma+opening:pursue+noun -0.16
lemma+opening:pursue+word 0.12 lemma+opening:push+for 0.25 lemma+opening:push+in -0.06
lemma+opening:push+name -0.21 lemma+opening:push+noun 0.06 lemma+opening:put+name -0.18
lemma+opening:put+pronoun 0.14 lemma+opening:put+word -0.12 lemma+opening:question+wh 0.14
lemma+opening:rail+in 0.09 lemma+opening:raise+in -0.12 lemma+opening:raise+word -0.10
lemma+opening:read+in -0.21 lemma+opening:read+noun -0.08 lemma+opening:read+quote 0.19
lemma+opening:recall+noun 0.08 lemma+opening:recognize+noun 0.07 lemma+opening:recognize+that 0.11
lemma+opening:refer+to 0.13 lemma+opening:reflect+noun -0.26 lemma+opening:refusal+to -0.12
lemma+opening:release+in 0.23 lemma+opening:release+noun 0.13 lemma+opening:release+on -0.25
lemma+opening:repeat+noun 0.16 lemma+opening:repeat+word -0.10 lemma+opening:report+clause 0.31
lemma+opening:report+gerund 0.10 lemma+opening:report+in -0.14 lemma+opening:report+noun -0.10
lemma+opening:report+of 0.06 lemma+opening:report+that 0.16 lemma+opening:report+word 0.11
lemma+opening:represent+noun -0.15 lemma+opening:require+noun -0.12 lemma+opening:require+word -0.10
lemma+opening:respond+in -0.07 lemma+opening:respond+quote 0.29 lemma+opening:rule+that 0.09
lemma+opening:rule+word -0.09 lemma+opening:say+about -0.06 lemma+opening:say+and -0.19
lemma+opening:say+clause 0.43 lemma+opening:say+in -0.33 lemma+opening:say+mark -0.25
lemma+opening:say+name -0.07 lemma+opening:say+noun 0.08 lemma+opening:say+that -0.08
lemma+opening:say+word 0.08 lemma+opening:see+gerund -0.14 lemma+opening:see+in 0.09
lemma+opening:see+name 0.11 lemma+opening:see+noun 0.06 lemma+opening:see+wh -0.19
lemma+opening:see+word 0.07 lemma+opening:seek+noun -0.18 lemma+opening:seek+word 0.08
lemma+opening:share+in -0.07 lemma+opening:share+of -0.17 lemma+opening:sharp+word -0.07
lemma+opening:shoot+in -0.18 lemma+opening:shoot+word 0.14 lemma+opening:show+clause 0.23
lemma+opening:show+in -0.22 lemma+opening:show+name 0.17 lemma+opening:show+that 0.10
lemma+opening:show+verb -0.35 lemma+opening:sign+noun 0.09 lemma+opening:signal+noun -0.09
lemma+opening:something+that -0.17 lemma+opening:speak+in -0.20 lemma+opening:speak+to -0.11
lemma+opening:speak+word 0.16 lemma+opening:stand+in 0.08 lemma+opening:state+that -0.08
lemma+opening:statement+that 0.16 lemma+opening:step+word -0.22 lemma+opening:suggest+name 0.19
lemma+opening:suggest+pronoun -0.05 lemma+opening:suggest+word 0.14 lemma+opening:support+and -0.05
lemma+opening:support+clause -0.19 lemma+opening:support+for -0.08 lemma+opening:support+gerund 0.23
lemma+opening:support+in -0.24 lemma+opening:support+noun 0.18 lemma+opening:support+of 0.10
lemma+opening:support+pronoun -0.14 lemma+opening:support+to -0.18 lemma+opening:support+word 0.17
lemma+opening:sure+that 0.07 lemma+opening:talk+about 0.06 lemma+opening:talk+in -0.09
lemma+opening:tell+noun -0.21 lemma+opening:tell+pronoun -0.05 lemma+opening:tell+quote -0.06
lemma+opening:tell+that 0.06 lemma+opening:tell+to 0.05 lemma+opening:tell+verb 0.06
lemma+opening:tell+wh -0.07 lemma+opening:tend+to -0.14 lemma+opening:thing+that -0.12
lemma+opening:think+about 0.06 lemma+opening:think+noun 0.11 lemma+opening:think+wh 0.16
lemma+opening:think+word 0.08 lemma+opening:threaten+to 0.14 lemma+opening:tout+noun 0.05
lemma+opening:turn+word -0.07 lemma+opening:tweet+noun -0.07 lemma+opening:tweet+quote 0.09
lemma+opening:understand+pronoun -0.06 lemma+opening:understand+that -0.05
lemma+opening:urge+word 0.08 lemma+opening:view+name 0.17 lemma+opening:view+noun -0.09
lemma+opening:view+of -0.06 lemma+opening:view+on -0.18 lemma+opening:view+wh 0.06
lemma+opening:view+word 0.06 lemma+opening:vote+for 0.12 lemma+opening:vote+in 0.07
lemma+opening:voter+that -0.13 lemma+opening:vow+to 0.19 lemma+opening:want+name 0.07
lemma+opening:want+noun 0.14 lemma+opening:want+pronoun -0.17 lemma+opening:want+to 0.06
lemma+opening:warn+that 0.10 lemma+opening:watch+noun -0.16 lemma+opening:way+that -0.09
lemma+opening:weigh+in 0.11 lemma+opening:welcome+word -0.07 lemma+opening:will+gerund -0.09
lemma+opening:will+in 0.31 lemma+opening:will+name -0.11 lemma+opening:will+part -0.27
lemma+opening:will+verb -0.15 lemma+opening:will+word -0.10 lemma+opening:wonder+wh 0.09
lemma+opening:worry+about 0.12 lemma+opening:worry+that -0.06 lemma+opening:write+in -0.09
lemma+opening:write+noun -0.10 lemma+opening:write+quote 0.10 lemma+opening:write+word 0.10
lemma+order:+hanging -0.11 lemma+order:accord+according 0.09 lemma+order:accord+after -0.15
lemma+order:accusation+after -0.07 lemma+order:accuse+after 0.09 lemma+order:add+after -0.16
lemma+order:add+before 0.09 lemma+order:admit+after 0.08 lemma+order:adopt+after -0.15
lemma+order:advice+after -0.08 lemma+order:advise+after -0.18 lemma+order:advocate+after 0.12
lemma+order:affirm+after 0.06 lemma+order:alarm+after -0.30 lemma+order:allegation+after -0.23
lemma+order:allege+after 0.06 lemma+order:allow+after 0.05 lemma+order:allow+passive -0.11
lemma+order:angry+after -0.05 lemma+order:announce+after 0.12 lemma+order:anxiety+after 0.05
lemma+order:argue+after 0.05 lemma+order:ask+after 0.09 lemma+order:ask+before -0.07
lemma+order:ask+passive -0.40 lemma+order:assertion+after -0.05 lemma+order:assume+after -0.07
lemma+order:assure+after 0.13 lemma+order:attempt+after -0.08 lemma+order:attention+after -0.19
lemma+order:back+after 0.14 lemma+order:bar+after -0.16 lemma+order:bash+after -0.09
lemma+order:battle+after -0.12 lemma+order:believe+after 0.06 lemma+order:blame+after 0.12
lemma+order:block+after -0.11 lemma+order:boo+after 0.08 lemma+order:brand+after -0.07
lemma+order:bring+after -0.20 lemma+order:call+after 0.05 lemma+order:call+before -0.20
lemma+order:call+inverted -0.12 lemma+order:call+passive -0.20 lemma+order:campaign+after -0.05
lemma+order:capture+after -0.19 lemma+order:caution+after 0.06 lemma+order:celebrate+after -0.13
lemma+order:charge+after -0.09 lemma+order:cheer+after -0.06 lemma+order:choose+after -0.18
lemma+order:cite+after 0.11 lemma+order:claim+after 0.08 lemma+order:column+after -0.13
lemma+order:comment+after 0.20 lemma+order:compare+after -0.06 lemma+order:condemn+after 0.22
lemma+order:conduct+after 0.10 lemma+order:confident+after 0.10 lemma+order:confront+after -0.36
lemma+order:congratulate+after 0.07 lemma+order:consensus+after -0.13
lemma+order:consider+after 0.09 lemma+order:contention+after -0.06 lemma+order:continue+after -0.18
lemma+order:contradict+after 0.09 lemma+order:count+after 0.06 lemma+order:country+after -0.09
lemma+order:cover+after 0.09 lemma+order:criticize+after 0.09 lemma+order:critique+after -0.16
lemma+order:cry+after 0.13 lemma+order:debate+after -0.08 lemma+order:decide+after 0.06
lemma+order:decline+after 0.10 lemma+order:deem+after 0.07 lemma+order:defend+after 0.07
lemma+order:demand+after 0.12 lemma+order:denounce+after 0.07 lemma+order:deny+after 0.06
lemma+order:describe+after 0.14 lemma+order:devote+after -0.07 lemma+order:direct+after -0.20
lemma+order:disagree+after 0.18 lemma+order:disappoint+after -0.10 lemma+order:disavow+after 0.15
lemma+order:disclose+after 0.06 lemma+order:discover+after -0.11 lemma+order:discus+after 0.10
lemma+order:dispute+after 0.15 lemma+order:draw+after -0.21 lemma+order:drive+after -0.33
lemma+order:endorse+after 0.06 lemma+order:endorsement+after -0.11 lemma+order:enjoy+after -0.08
lemma+order:ensure+after -0.07 lemma+order:estimate+after 0.06 lemma+order:evidence+after 0.10
lemma+order:expand+after -0.27 lemma+order:expect+after 0.08 lemma+order:experience+after -0.13
lemma+order:explain+after 0.09 lemma+order:expose+after -0.16 lemma+order:eye+after 0.05
lemma+order:fact+after -0.09 lemma+order:favor+after 0.07 lemma+order:favorable+after -0.14
lemma+order:fear+after 0.06 lemma+order:feature+after -0.21 lemma+order:feel+after 0.06
lemma+order:fight+after -0.10 lemma+order:find+after -0.06 lemma+order:follow+after -0.12
lemma+order:frame+after 0.10 lemma+order:give+after -0.24 lemma+order:guess+after 0.08
lemma+order:hammer+after -0.24 lemma+order:happy+after 0.07 lemma+order:hire+after -0.13
lemma+order:hop+after -0.09 lemma+order:identify+after 0.24 lemma+order:incite+after -0.16
lemma+order:include+inverted -0.31 lemma+order:indicate+after 0.06 lemma+order:interest+after 0.12
lemma+order:investigate+after -0.31 lemma+order:invite+after -0.14 lemma+order:joke+after 0.22
lemma+order:knock+after 0.05 lemma+order:know+after 0.06 lemma+order:know+around -0.07
lemma+order:launch+after -0.09 lemma+order:law+after 0.15 lemma+order:length+after 0.15
lemma+order:like+inverted -0.20 lemma+order:limit+after -0.10 lemma+order:line+after -0.20
lemma+order:link+after -0.11 lemma+order:list+after 0.16 lemma+order:lobby+after 0.08
lemma+order:maintain+after -0.16 lemma+order:make+after -0.08 lemma+order:mark+after -0.23
lemma+order:mean+after -0.09 lemma+order:mind+after -0.05 lemma+order:mock+after 0.06
lemma+order:note+before 0.09 lemma+order:notion+after -0.07 lemma+order:offensive+after -0.23
lemma+order:offer+after 0.06 lemma+order:open+after -0.07 lemma+order:oppose+after 0.13
lemma+order:opt+after 0.06 lemma+order:order+after 0.11 lemma+order:out+after 0.19
lemma+order:paint+after 0.14 lemma+order:party+after -0.14 lemma+order:pass+after -0.11
lemma+order:persuade+after 0.11 lemma+order:pick+after -0.09 lemma+order:place+after -0.17
lemma+order:play+after -0.11 lemma+order:plead+after 0.11 lemma+order:plot+after -0.22
lemma+order:portray+after 0.07 lemma+order:possibility+after -0.05 lemma+order:praise+after 0.19
lemma+order:prefer+after 0.16 lemma+order:present+after 0.11 lemma+order:produce+after -0.17
lemma+order:promise+after 0.08 lemma+order:propose+after 0.14 lemma+order:proud+after -0.14
lemma+order:prove+after -0.09 lemma+order:provide+after -0.14 lemma+order:publish+after 0.20
lemma+order:pursue+after -0.06 lemma+order:put+after -0.16 lemma+order:put+passive 0.08
lemma+order:quote+after 0.14 lemma+order:rail+after 0.13 lemma+order:raise+after -0.18
lemma+order:rank+after -0.26 lemma+order:read+after -0.12 lemma+order:realize+after -0.11
lemma+order:refer+after -0.09 lemma+order:reference+after -0.08 lemma+order:reflect+after -0.21
lemma+order:refusal+after -0.15 lemma+order:refuse+after 0.11 lemma+order:regard+after -0.15
lemma+order:reiterate+after 0.18 lemma+order:reject+after 0.08 lemma+order:release+after 0.06
lemma+order:relief+after -0.15 lemma+order:rely+after -0.16 lemma+order:remark+after 0.08
lemma+order:remember+after 0.10 lemma+order:repeat+after 0.12 lemma+order:reply+after 0.06
lemma+order:report+before 0.10 lemma+order:reporter+after 0.18 lemma+order:represent+after -0.09
lemma+order:request+after 0.12 lemma+order:require+after -0.07 lemma+order:resonate+after -0.32
lemma+order:respond+after -0.13 lemma+order:restrict+after 0.14 lemma+order:reveal+after 0.08
lemma+order:roll+after -0.09 lemma+order:say+before 0.08 lemma+order:say+inverted 0.30
lemma+order:sentiment+after -0.24 lemma+order:shake+after -0.32 lemma+order:share+after -0.09
lemma+order:shift+after -0.23 lemma+order:shoot+after 0.05 lemma+order:shout+after 0.16
lemma+order:show+after -0.09 lemma+order:show+before 0.24 lemma+order:signal+after 0.08
lemma+order:skeptical+after 0.21 lemma+order:slam+after 0.16 lemma+order:something+after -0.17
lemma+order:sponsor+after -0.24 lemma+order:stance+after -0.06 lemma+order:state+after -0.09
lemma+order:statement+after 0.10 lemma+order:step+after -0.24 lemma+order:stick+after -0.07
lemma+order:story+after -0.18 lemma+order:stress+after 0.07 lemma+order:struggle+after -0.06
lemma+order:suggest+after 0.05 lemma+order:support+before -0.15 lemma+order:sure+after -0.25
lemma+order:surprise+after -0.38 lemma+order:suspect+after 0.06 lemma+order:suspend+after -0.16
lemma+order:target+after -0.12 lemma+order:tell+before 0.15 lemma+order:tell+passive -0.27
lemma+order:tend+after -0.15 lemma+order:testify+after -0.07 lemma+order:thank+after 0.20
lemma+order:thing+after -0.12 lemma+order:think+after 0.16 lemma+order:threaten+after 0.07
lemma+order:throw+after -0.20 lemma+order:time+after -0.06 lemma+order:tout+after 0.06
lemma+order:trouble+after -0.12 lemma+order:try+after -0.08 lemma+order:underscore+after -0.07
lemma+order:urge+after 0.07 lemma+order:use+after -0.20 lemma+order:view+after 0.08
lemma+order:voice+after -0.15 lemma+order:vote+after 0.05 lemma+order:voter+after -0.07
lemma+order:vow+after 0.07 lemma+order:walk+after -0.10 lemma+order:want+after 0.09
lemma+order:warm+after -0.10 lemma+order:warn+after 0.07 lemma+order:watch+after -0.12
lemma+order:way+after -0.10 lemma+order:weigh+after -0.06 lemma+order:will+after -0.15
lemma+order:wish+after -0.08 lemma+order:withhold+after 0.11 lemma+order:witness+after 0.22
lemma+order:wonder+after 0.06 lemma+order:worry+after -0.12 lemma+order:write+after -0.08
lemma+order:write+inverted 0.18 lemma+order:yell+after 0.05 lemma+source:+Name-1 -0.29
lemma+source:+Name1 0.20 lemma+source:+Name2 0.09 lemma+source:+he 0.18 lemma+source:+noun-1 -0.31
lemma+source:+noun3 -0.06 lemma+source:accord+Name0 0.10 lemma+source:accord+Name1 0.08
lemma+source:accord+Name3 0.06 lemma+source:accord+noun-1 0.10 lemma+source:accord+noun0 -0.06
lemma+source:accord+noun1 -0.08 lemma+source:accuse+Name1 -0.07 lemma+source:accuse+he 0.19
lemma+source:add+Name-1 -0.19 lemma+source:add+Name0 0.08 lemma+source:add+Name1 0.18
lemma+source:add+Name2 -0.13 lemma+source:add+Name3 0.06 lemma+source:add+noun-1 -0.31
lemma+source:address+noun-1 -0.11 lemma+source:admit+Name1 0.05 lemma+source:advice+noun-1 0.10
lemma+source:advocate+noun-1 0.16 lemma+source:agree+i -0.14 lemma+source:announce+Name2 -0.06
lemma+source:announce+Name3 0.13 lemma+source:announcement+noun-1 -0.08
lemma+source:answer+Name1 0.21 lemma+source:answer+noun-1 -0.06 lemma+source:anxiety+noun-1 -0.09
lemma+source:ask+Name0 -0.12 lemma+source:ask+Name2 0.07 lemma+source:ask+Name3 0.06
lemma+source:ask+he -0.13 lemma+source:ask+i 0.13 lemma+source:ask+noun-1 -0.20
lemma+source:ask+noun3 0.11 lemma+source:attack+Name1 -0.17 lemma+source:attack+Name3 -0.24
lemma+source:attack+he -0.05 lemma+source:attack+noun-1 0.08 lemma+source:attention+noun-1 -0.14
lemma+source:attention+noun3 -0.09 lemma+source:back+Name1 -0.12 lemma+source:back+Name3 0.10
lemma+source:back+he 0.06 lemma+source:back+noun-1 0.08 lemma+source:back+who 0.09
lemma+source:belief+he -0.11 lemma+source:belief+noun-1 -0.15 lemma+source:believe+Name1 0.09
lemma+source:believe+he -0.18 lemma+source:believe+i -0.08 lemma+source:believe+other -0.19
lemma+source:believe+they -0.05 lemma+source:bill+noun-1 0.06 lemma+source:blame+Name1 -0.06
lemma+source:call+Name-1 -0.09 lemma+source:call+Name2 0.18 lemma+source:call+Name3 -0.22
lemma+source:call+i -0.13 lemma+source:call+noun3 -0.10 lemma+source:call+they -0.07
lemma+source:call+who 0.05 lemma+source:campaign+Name1 -0.11 lemma+source:cast+Name-1 -0.28
lemma+source:cast+Name1 0.27 lemma+source:cast+noun-1 -0.09 lemma+source:challenge+noun-1 -0.12
lemma+source:cite+he 0.21 lemma+source:claim+Name1 0.06 lemma+source:claim+Name2 -0.05
lemma+source:claim+Name3 0.08 lemma+source:claim+he 0.19 lemma+source:claim+noun-1 0.05
lemma+source:claim+noun3 -0.17 lemma+source:clear+it -0.25 lemma+source:clear+noun-1 -0.08
lemma+source:compare+noun-1 -0.12 lemma+source:concern+Name-1 0.12 lemma+source:concern+noun-1 -0.15
lemma+source:confirm+noun-1 -0.07 lemma+source:consider+Name3 -0.10 lemma+source:consider+he -0.23
lemma+source:consider+noun-1 0.08 lemma+source:continue+Name1 -0.15 lemma+source:continue+he 0.06
lemma+source:create+noun-1 0.06 lemma+source:critical+noun-1 -0.07 lemma+source:criticism+noun3 0.05
lemma+source:criticize+Name1 -0.22 lemma+source:criticize+he 0.17 lemma+source:decide+Name1 0.08
lemma+source:decide+noun-1 0.09 lemma+source:decision+noun3 -0.12 lemma+source:declare+Name2 -0.12
lemma+source:defend+he -0.10 lemma+source:deliver+Name1 0.13 lemma+source:demand+noun-1 0.07
lemma+source:denounce+Name1 0.05 lemma+source:describe+Name2 -0.08 lemma+source:describe+he 0.16
lemma+source:detail+noun-1 -0.08 lemma+source:discus+Name1 0.17 lemma+source:divide+noun-1 0.07
lemma+source:doubt+noun-1 -0.16 lemma+source:draw+Name1 -0.06 lemma+source:embrace+Name1 0.10
lemma+source:endorse+Name1 0.08 lemma+source:endorse+noun-1 -0.14 lemma+source:endorse+who -0.27
lemma+source:endorsement+noun-1 0.10 lemma+source:endorsement+noun3 -0.12
lemma+source:estimate+noun-1 -0.19 lemma+source:evidence+noun-1 0.09 lemma+source:expect+he -0.13
lemma+source:explain+Name1 0.11 lemma+source:explain+Name2 0.34 lemma+source:express+Name1 0.18
lemma+source:fact+noun-1 -0.14 lemma+source:favor+Name-1 -0.14 lemma+source:favor+Name1 -0.17
lemma+source:favorable+noun-1 -0.07 lemma+source:fear+noun-1 0.13 lemma+source:fear+noun3 -0.11
lemma+source:feel+he -0.23 lemma+source:feel+noun-1 -0.12 lemma+source:feel+noun3 0.14
lemma+source:find+Name-1 0.17 lemma+source:find+Name1 -0.27 lemma+source:find+Name2 -0.31
lemma+source:find+he -0.22 lemma+source:find+i -0.09 lemma+source:find+noun-1 0.21
lemma+source:focus+Name1 0.09 lemma+source:focus+Name2 -0.20 lemma+source:focus+noun2 -0.09
lemma+source:focus+noun3 -0.05 lemma+source:give+Name-1 -0.26 lemma+source:give+he 0.08
lemma+source:go+i -0.07 lemma+source:go+noun-1 0.12 lemma+source:go+noun2 -0.07
lemma+source:goal+noun-1 -0.09 lemma+source:group+noun-1 -0.10 lemma+source:hit+Name-1 -0.10
lemma+source:hop+Name1 -0.08 lemma+source:hop+he -0.15 lemma+source:hope+Name1 0.18
lemma+source:hope+i -0.06 lemma+source:hope+noun-1 -0.12 lemma+source:idea+noun-1 -0.12
lemma+source:identify+noun-1 -0.17 lemma+source:incite+Name1 -0.16 lemma+source:include+Name1 -0.05
lemma+source:include+Name2 -0.10 lemma+source:include+noun-1 0.16 lemma+source:include+noun3 -0.06
lemma+source:include+that -0.06 lemma+source:include+which -0.13 lemma+source:know+Name-1 -0.18
lemma+source:know+Name1 -0.05 lemma+source:know+Name2 0.14 lemma+source:know+Name3 0.09
lemma+source:know+he -0.13 lemma+source:know+noun-1 -0.09 lemma+source:know+noun2 0.21
lemma+source:know+noun3 0.18 lemma+source:know+they -0.11 lemma+source:know+who -0.05
lemma+source:lie+noun-1 -0.12 lemma+source:like+Name-1 -0.35 lemma+source:like+Name1 -0.13
lemma+source:like+Name2 0.13 lemma+source:like+i 0.20 lemma+source:like+it -0.10
lemma+source:like+noun-1 -0.22 lemma+source:like+noun2 -0.17 lemma+source:like+noun3 -0.20
lemma+source:like+they 0.09 lemma+source:list+noun-1 -0.15 lemma+source:look+Name1 0.13
lemma+source:look+he -0.09 lemma+source:look+i -0.09 lemma+source:look+noun-1 -0.10
lemma+source:maintain+Name1 -0.27 lemma+source:make+Name-1 -0.14 lemma+source:make+Name2 -0.19
lemma+source:make+Name3 -0.21 lemma+source:make+he 0.15 lemma+source:make+who -0.19
lemma+source:mean+that 0.08 lemma+source:mention+he 0.16 lemma+source:mention+noun-1 -0.07
lemma+source:message+noun-1 -0.06 lemma+source:mind+noun-1 -0.05 lemma+source:nominate+Name-1 -0.17
lemma+source:nominate+Name1 0.09 lemma+source:nominate+noun-1 -0.14 lemma+source:note+Name-1 -0.11
lemma+source:note+Name2 0.19 lemma+source:note+Name3 -0.08 lemma+source:note+he 0.23
lemma+source:note+noun-1 -0.18 lemma+source:notion+noun-1 -0.05 lemma+source:offer+Name1 -0.09
lemma+source:offer+Name2 -0.17 lemma+source:offer+Name3 0.12 lemma+source:offer+he 0.12
lemma+source:offer+noun2 0.09 lemma+source:oppose+Name1 0.11 lemma+source:oppose+he -0.06
lemma+source:oppose+noun-1 -0.09 lemma+source:oppose+who 0.21 lemma+source:opposition+noun-1 -0.20
lemma+source:out+noun-1 0.06 lemma+source:pass+noun-1 0.14 lemma+source:plan+Name1 -0.06
lemma+source:plan+Name2 0.15 lemma+source:plan+he 0.11 lemma+source:plan+noun-1 -0.35
lemma+source:plan+noun3 -0.09 lemma+source:pledge+Name-1 0.09 lemma+source:pledge+he 0.10
lemma+source:pledge+noun-1 -0.18 lemma+source:pledge+who -0.07 lemma+source:post+noun-1 0.16
lemma+source:praise+Name1 -0.12 lemma+source:praise+Name2 0.08 lemma+source:praise+noun-1 0.12
lemma+source:priority+noun-1 -0.09 lemma+source:promise+Name-1 -0.06 lemma+source:promise+Name1 0.14
lemma+source:promise+he -0.06 lemma+source:promise+noun3 0.06 lemma+source:propose+noun-1 0.06
lemma+source:propose+noun3 -0.15 lemma+source:push+he 0.14 lemma+source:push+noun-1 0.10
lemma+source:put+Name-1 0.07 lemma+source:put+Name1 -0.16 lemma+source:put+he -0.14
lemma+source:put+i 0.05 lemma+source:put+it -0.12 lemma+source:put+noun-1 0.11
lemma+source:put+noun2 -0.08 lemma+source:put+noun3 -0.05 lemma+source:question+Name1 0.07
lemma+source:question+noun-1 -0.10 lemma+source:raise+Name1 -0.13 lemma+source:read+noun-1 0.11
lemma+source:recall+he 0.08 lemma+source:refer+Name1 -0.06 lemma+source:reflect+noun-1 -0.14
lemma+source:release+Name0 0.11 lemma+source:release+Name1 -0.10 lemma+source:release+Name2 -0.07
lemma+source:release+noun-1 0.15 lemma+source:release+noun2 -0.30 lemma+source:remember+i 0.12
lemma+source:report+Name-1 0.16 lemma+source:report+Name1 0.08 lemma+source:report+Name2 -0.27
lemma+source:report+noun-1 0.22 lemma+source:report+noun2 -0.06 lemma+source:reporter+Name-1 0.28
lemma+source:require+noun-1 -0.19 lemma+source:respond+Name1 0.07 lemma+source:respond+Name2 -0.14
lemma+source:say+Name-1 -0.06 lemma+source:say+Name0 -0.10 lemma+source:say+Name2 0.07
lemma+source:say+Name3 0.12 lemma+source:say+i -0.27 lemma+source:say+it 0.08
lemma+source:say+noun-1 0.12 lemma+source:say+noun0 0.13 lemma+source:say+noun1 0.12
lemma+source:say+noun2 0.06 lemma+source:say+noun3 0.14 lemma+source:say+that -0.16
lemma+source:say+they -0.08 lemma+source:see+Name2 -0.18 lemma+source:see+Name3 -0.15
lemma+source:see+i -0.09 lemma+source:see+noun2 0.21 lemma+source:see+they 0.16
lemma+source:see+who 0.16 lemma+source:seek+Name-1 -0.07 lemma+source:seek+Name2 -0.19
lemma+source:seek+noun2 0.09 lemma+source:seek+noun3 0.11 lemma+source:share+noun-1 -0.06
lemma+source:share+noun3 -0.06 lemma+source:show+Name-1 -0.09 lemma+source:show+Name0 0.09
lemma+source:show+Name1 -0.08 lemma+source:show+Name2 -0.14 lemma+source:show+Name3 -0.19
lemma+source:show+he -0.14 lemma+source:show+i -0.06 lemma+source:show+noun-1 0.16
lemma+source:show+noun0 0.10 lemma+source:show+noun1 0.15 lemma+source:show+noun3 0.07
lemma+source:show+that 0.06 lemma+source:sign+noun-1 -0.08 lemma+source:speak+Name1 -0.30
lemma+source:speak+Name3 -0.16 lemma+source:speak+who 0.08 lemma+source:stance+noun3 -0.16
lemma+source:state+Name1 0.10 lemma+source:state+noun-1 -0.12 lemma+source:suggest+Name1 -0.14
lemma+source:suggest+Name3 0.15 lemma+source:suggestion+noun-1 -0.15
lemma+source:support+Name-1 0.22 lemma+source:support+Name0 0.07 lemma+source:support+Name2 -0.12
lemma+source:support+Name3 -0.11 lemma+source:support+he -0.06 lemma+source:support+i -0.18
lemma+source:support+noun-1 0.15 lemma+source:support+noun2 0.06 lemma+source:support+they -0.16
lemma+source:supporter+Name1 0.17 lemma+source:sure+i -0.12 lemma+source:sure+noun-1 -0.08
lemma+source:surprise+noun-1 -0.07 lemma+source:talk+Name-1 -0.21 lemma+source:talk+Name2 0.12
lemma+source:talk+Name3 0.09 lemma+source:talk+he -0.10 lemma+source:talk+i -0.06
lemma+source:talk+noun-1 -0.21 lemma+source:talk+noun2 0.08 lemma+source:talk+noun3 0.14
lemma+source:tell+Name0 -0.11 lemma+source:tell+Name1 -0.07 lemma+source:tell+Name2 0.09
lemma+source:tell+Name3 0.10 lemma+source:tell+i -0.08 lemma+source:tell+noun3 -0.13
lemma+source:think+Name1 0.07 lemma+source:think+Name3 0.10 lemma+source:think+he -0.19
lemma+source:think+noun-1 -0.07 lemma+source:think+noun3 0.23 lemma+source:time+noun-1 -0.08
lemma+source:try+Name1 -0.07 lemma+source:tweet+Name1 0.08 lemma+source:understand+i -0.06
lemma+source:urge+Name1 -0.12 lemma+source:view+he 0.11 lemma+source:view+noun-1 -0.13
lemma+source:view+noun2 -0.10 lemma+source:view+noun3 -0.15 lemma+source:vote+Name1 -0.30
lemma+source:vote+who -0.14 lemma+source:vow+he -0.05 lemma+source:want+Name1 -0.06
lemma+source:want+Name2 0.16 lemma+source:want+Name3 0.17 lemma+source:want+he -0.09
lemma+source:want+noun-1 0.19 lemma+source:want+other -0.24 lemma+source:want+they -0.12
lemma+source:want+who -0.07 lemma+source:warn+Name1 0.08 lemma+source:warn+Name2 -0.16
lemma+source:week+noun-1 -0.08 lemma+source:will+Name-1 0.05 lemma+source:will+Name1 -0.05
lemma+source:will+Name2 0.05 lemma+source:will+Name3 -0.09 lemma+source:will+he -0.19
lemma+source:will+i 0.12 lemma+source:will+it -0.21 lemma+source:will+noun-1 0.12
lemma+source:will+noun1 -0.10 lemma+source:will+noun2 -0.13 lemma+source:will+noun3 0.08
lemma+source:will+other -0.16 lemma+source:will+they -0.09 lemma+source:will+which -0.16
lemma+source:will+who -0.41 lemma+source:write+Name1 -0.12 lemma+source:write+Name2 0.10
lemma+source:write+Name3 0.12 lemma+source:write+he -0.10 lemma+source:write+i 0.07
lemma+source:write+noun-1 -0.07 lemma+source:write+noun2 -0.15 lemma+source:write+noun3 0.10
lemma+way:+beside -0.07 lemma+way:accept+beside 0.08 lemma+way:accord+beside 0.08
lemma+way:acknowledge+beside 0.14 lemma+way:add+participle -0.19 lemma+way:add+participle:spoke 0.18
lemma+way:address+beside -0.08 lemma+way:admit+beside 0.21 lemma+way:adopt+beside -0.12
lemma+way:advice+beside -0.19 lemma+way:advocate+beside 0.05 lemma+way:aim+beside 0.06
lemma+way:allegation+beside -0.10 lemma+way:allege+beside 0.13 lemma+way:allow+relative 0.07
lemma+way:angry+beside -0.12 lemma+way:announce+beside 0.09 lemma+way:announcement+beside -0.10
lemma+way:answer+beside -0.10 lemma+way:anxiety+beside 0.10 lemma+way:appoint+beside -0.09
lemma+way:argue+beside 0.06 lemma+way:argument+beside -0.22 lemma+way:argument+possessor 0.20
lemma+way:ask+beside 0.18 lemma+way:ask+infinitive -0.18 lemma+way:ask+joined -0.17
lemma+way:assure+beside 0.18 lemma+way:attack+beside -0.11 lemma+way:attention+beside -0.09
lemma+way:attention+possessor -0.06 lemma+way:back+beside 0.11 lemma+way:back+participle 0.12
lemma+way:back+participle:spoke -0.10 lemma+way:back+relative 0.11 lemma+way:backer+beside 0.11
lemma+way:battle+beside -0.06 lemma+way:believe+beside 0.12 lemma+way:blame+beside 0.06
lemma+way:blast+beside 0.07 lemma+way:bring+beside -0.11 lemma+way:call+beside -0.09
lemma+way:call+infinitive 0.14 lemma+way:call+joined 0.12 lemma+way:call+joined:spoke -0.17
lemma+way:call+participle:near 0.05 lemma+way:call+participle:spoke -0.20
lemma+way:call+possessor -0.08 lemma+way:capture+beside -0.41 lemma+way:cast+beside -0.13
lemma+way:cast+participle -0.06 lemma+way:challenge+beside 0.05 lemma+way:charge+beside -0.13
lemma+way:cheer+beside -0.10 lemma+way:cheer+participle -0.12 lemma+way:choose+beside -0.12
lemma+way:cite+beside 0.12 lemma+way:cite+participle 0.06 lemma+way:claim+beside 0.23
lemma+way:claim+participle -0.34 lemma+way:company+beside -0.13 lemma+way:compare+beside 0.16
lemma+way:compare+joined -0.26 lemma+way:conclude+beside 0.12 lemma+way:confirm+beside 0.18
lemma+way:consensus+beside -0.13 lemma+way:consider+beside 0.06 lemma+way:conversation+beside -0.10
lemma+way:count+beside -0.14 lemma+way:criticism+beside -0.12 lemma+way:criticism+possessor 0.06
lemma+way:decide+beside 0.13 lemma+way:decision+beside -0.11 lemma+way:decision+possessor 0.08
lemma+way:defend+infinitive -0.06 lemma+way:defend+participle -0.07 lemma+way:demand+beside 0.16
lemma+way:denounce+beside 0.13 lemma+way:denounce+participle 0.09 lemma+way:describe+beside 0.15
lemma+way:describe+infinitive -0.12 lemma+way:describe+participle 0.20 lemma+way:direct+beside -0.19
lemma+way:disagree+beside 0.19 lemma+way:discuss+beside 0.11 lemma+way:dismiss+beside 0.10
lemma+way:dispute+beside 0.10 lemma+way:doubt+beside 0.09 lemma+way:draw+beside -0.12
lemma+way:draw+participle -0.05 lemma+way:echo+beside -0.09 lemma+way:embrace+beside -0.13
lemma+way:encourage+beside -0.11 lemma+way:endorse+beside -0.07 lemma+way:endorse+infinitive -0.13
lemma+way:endorsement+beside -0.05 lemma+way:endorsement+possessor -0.15
lemma+way:enjoy+beside -0.08 lemma+way:estimate+beside 0.15 lemma+way:expand+beside -0.17
lemma+way:explain+beside 0.14 lemma+way:explain+infinitive 0.12 lemma+way:fact+beside -0.09
lemma+way:favor+relative 0.12 lemma+way:favorable+beside -0.07 lemma+way:fear+beside 0.08
lemma+way:fear+participle 0.10 lemma+way:feature+beside -0.17 lemma+way:feel+beside -0.13
lemma+way:fight+participle -0.13 lemma+way:file+beside 0.07 lemma+way:find+participle -0.17
lemma+way:fire+beside -0.09 lemma+way:focus+infinitive 0.14 lemma+way:follow+beside -0.05
lemma+way:give+relative -0.18 lemma+way:go+relative -0.13 lemma+way:goal+beside -0.18
lemma+way:goal+possessor 0.09 lemma+way:group+beside -0.09 lemma+way:highlight+participle -0.12
lemma+way:hint+beside -0.05 lemma+way:hire+beside 0.05 lemma+way:hit+beside -0.24
lemma+way:hit+participle 0.09 lemma+way:hop+beside -0.12 lemma+way:incite+beside -0.16
lemma+way:include+apposition 0.12 lemma+way:include+beside -0.18 lemma+way:include+joined 0.06
lemma+way:include+joined:near -0.12 lemma+way:include+relative -0.16 lemma+way:insist+beside 0.19
lemma+way:intend+beside -0.14 lemma+way:interview+beside -0.08 lemma+way:invite+beside -0.23
lemma+way:issue+beside -0.07 lemma+way:joke+beside 0.16 lemma+way:know+infinitive -0.06
lemma+way:know+joined 0.05 lemma+way:know+relative -0.11 lemma+way:launch+beside -0.28
lemma+way:law+beside 0.15 lemma+way:lean+beside -0.10 lemma+way:lie+beside 0.12
lemma+way:like+beside -0.23 lemma+way:like+joined 0.13 lemma+way:line+beside -0.06
lemma+way:list+beside 0.06 lemma+way:look+participle -0.12 lemma+way:look+participle:spoke -0.11
lemma+way:maintain+beside -0.16 lemma+way:make+joined 0.20 lemma+way:make+possessor -0.15
lemma+way:make+relative -0.20 lemma+way:mean+beside -0.32 lemma+way:mean+relative 0.11
lemma+way:measure+beside -0.14 lemma+way:mind+possessor -0.10 lemma+way:mock+beside 0.06
lemma+way:name+beside 0.06 lemma+way:nominate+beside 0.14 lemma+way:nominate+participle -0.31
lemma+way:nominate+participle:spoke 0.13 lemma+way:note+beside 0.11 lemma+way:note+possessor -0.30
lemma+way:notion+beside -0.07 lemma+way:offensive+beside -0.15 lemma+way:offer+infinitive 0.08
lemma+way:offer+participle -0.09 lemma+way:open+beside -0.06 lemma+way:oppose+participle 0.07
lemma+way:oppose+relative 0.22 lemma+way:opposition+beside -0.19 lemma+way:order+beside 0.13
lemma+way:out+beside 0.19 lemma+way:party+beside -0.11 lemma+way:pass+beside -0.07
lemma+way:pick+beside -0.10 lemma+way:place+beside -0.32 lemma+way:plan+beside -0.08
lemma+way:plan+participle 0.07 lemma+way:plan+possessor -0.15 lemma+way:pledge+relative -0.09
lemma+way:point+beside 0.08 lemma+way:point+participle -0.07 lemma+way:position+beside 0.07
lemma+way:post+beside 0.14 lemma+way:predict+beside 0.26 lemma+way:prefer+beside 0.17
lemma+way:present+beside 0.10 lemma+way:promise+possessor 0.15 lemma+way:proposal+possessor -0.24
lemma+way:propose+beside 0.09 lemma+way:propose+possessor -0.09 lemma+way:prove+beside -0.31
lemma+way:provide+beside -0.12 lemma+way:publish+beside 0.29 lemma+way:push+infinitive 0.08
lemma+way:put+beside 0.06 lemma+way:put+infinitive -0.18 lemma+way:put+infinitive:near 0.07
lemma+way:put+infinitive:spoke 0.14 lemma+way:put+relative -0.29 lemma+way:question+beside 0.16
lemma+way:question+participle -0.10 lemma+way:quote+beside 0.16 lemma+way:raise+beside -0.14
lemma+way:rank+beside -0.14 lemma+way:react+beside -0.09 lemma+way:read+beside 0.24
lemma+way:realize+beside -0.10 lemma+way:recall+beside -0.13 lemma+way:refer+beside -0.10
lemma+way:refer+participle -0.08 lemma+way:refusal+possessor -0.12 lemma+way:refuse+beside -0.11
lemma+way:regard+beside -0.12 lemma+way:reiterate+beside 0.05 lemma+way:relief+beside -0.15
lemma+way:remark+beside 0.15 lemma+way:remember+beside 0.06 lemma+way:reply+beside -0.09
lemma+way:report+beside 0.20 lemma+way:report+participle -0.27 lemma+way:reporter+beside 0.22
lemma+way:represent+beside -0.05 lemma+way:respond+beside -0.22 lemma+way:respond+infinitive 0.21
lemma+way:reveal+beside 0.30 lemma+way:rule+beside -0.06 lemma+way:rule+participle:spoke 0.14
lemma+way:say+apposition 0.14 lemma+way:say+beside 0.20 lemma+way:say+infinitive:near -0.05
lemma+way:say+infinitive:spoke -0.30 lemma+way:say+joined -0.06 lemma+way:say+joined:near -0.15
lemma+way:say+participle:spoke -0.24 lemma+way:say+possessor 0.13 lemma+way:say+relative -0.08
lemma+way:see+beside 0.14 lemma+way:see+infinitive -0.17 lemma+way:see+infinitive:spoke 0.08
lemma+way:see+joined -0.21 lemma+way:see+participle -0.15 lemma+way:see+possessor 0.08
lemma+way:see+relative 0.15 lemma+way:seek+beside 0.16 lemma+way:seek+participle 0.05
lemma+way:seek+relative -0.29 lemma+way:seize+beside -0.14 lemma+way:sentiment+beside -0.23
lemma+way:shift+beside -0.19 lemma+way:show+beside 0.12 lemma+way:show+infinitive 0.06
lemma+way:show+joined -0.18 lemma+way:show+participle 0.10 lemma+way:show+participle:spoke -0.10
lemma+way:show+possessor -0.19 lemma+way:sign+beside -0.13 lemma+way:sign+relative 0.05
lemma+way:signal+beside 0.14 lemma+way:slam+beside -0.11 lemma+way:something+participle -0.10
lemma+way:speak+beside -0.13 lemma+way:speak+relative 0.07 lemma+way:stance+beside -0.16
lemma+way:state+beside 0.11 lemma+way:state+participle -0.13 lemma+way:statement+beside 0.11
lemma+way:story+beside -0.10 lemma+way:strike+beside -0.11 lemma+way:suggest+beside 0.15
lemma+way:suggest+joined 0.05 lemma+way:suggest+participle 0.18 lemma+way:suggest+relative -0.07
lemma+way:suggestion+beside -0.06 lemma+way:support+infinitive 0.16
lemma+way:support+infinitive:near 0.06 lemma+way:support+infinitive:spoke -0.08
lemma+way:support+joined -0.09 lemma+way:support+participle 0.16
lemma+way:support+participle:near -0.07 lemma+way:support+participle:spoke -0.33
lemma+way:support+possessor -0.20 lemma+way:support+relative 0.16 lemma+way:supporter+beside 0.14
lemma+way:sure+beside -0.16 lemma+way:suspect+beside 0.06 lemma+way:suspend+beside -0.16
lemma+way:talk+beside -0.11 lemma+way:talk+infinitive 0.14 lemma+way:talk+infinitive:spoke -0.06
lemma+way:talk+participle -0.06 lemma+way:talk+participle:near 0.13
lemma+way:talk+participle:spoke -0.14 lemma+way:talk+possessor 0.14 lemma+way:target+beside -0.21
lemma+way:tell+apposition 0.12 lemma+way:tell+beside 0.06 lemma+way:tell+joined 0.07
lemma+way:tell+participle:spoke -0.07 lemma+way:tend+beside -0.06 lemma+way:thank+beside 0.14
lemma+way:think+infinitive 0.10 lemma+way:think+joined -0.31 lemma+way:think+participle -0.27
lemma+way:think+possessor 0.30 lemma+way:throw+beside -0.12 lemma+way:touch+beside 0.05
lemma+way:try+beside -0.23 lemma+way:turn+beside -0.09 lemma+way:tweet+beside -0.10
lemma+way:underscore+beside -0.09 lemma+way:urge+beside 0.11 lemma+way:urge+participle -0.09
lemma+way:view+beside -0.07 lemma+way:view+possessor 0.06 lemma+way:voice+beside -0.13
lemma+way:vote+relative -0.05 lemma+way:walk+beside -0.13 lemma+way:want+joined 0.06
lemma+way:want+relative -0.10 lemma+way:warn+beside 0.07 lemma+way:watch+beside -0.19
lemma+way:week+beside -0.07 lemma+way:will+beside -0.20 lemma+way:will+joined 0.22
lemma+way:will+joined:spoke 0.09 lemma+way:will+participle 0.19 lemma+way:will+relative -0.28
lemma+way:witness+beside 0.12 lemma+way:wonder+beside 0.13 lemma+way:write+apposition 0.10
length+opening:-1+clause -0.28 length+opening:-1+in 0.25 length+opening:-1+word 0.12
length+opening:0+clause -0.40 length+opening:0+day -0.42 length+opening:0+gerund -0.20
length+opening:0+in -0.37 length+opening:0+mark -0.28 length+opening:0+name 0.07
length+opening:0+noun 0.14 length+opening:0+on -0.35 length+opening:0+part 0.22
length+opening:0+pronoun 0.11 length+opening:0+quote 0.19 length+opening:0+that -0.27
length+opening:0+to -0.11 length+opening:0+verb -0.09 length+opening:0+wh 0.23
length+opening:0+word -0.57 length+opening:1+about 0.17 length+opening:1+and -0.21
length+opening:1+clause -0.33 length+opening:1+for 0.26 length+opening:1+in -0.32
length+opening:1+name 0.07 length+opening:1+noun -0.18 length+opening:1+of 0.27
length+opening:1+on -0.06 length+opening:1+pronoun 0.06 length+opening:1+quote 0.41
length+opening:1+that -0.24 length+opening:1+wh -0.23 length+opening:2+about 0.18
length+opening:2+and -0.19 length+opening:2+in -0.14 length+opening:2+mark -0.14
length+opening:2+none -0.22 length+opening:2+noun -0.07 length+opening:2+of 0.07
length+opening:2+on -0.13 length+opening:2+part -0.16 length+opening:2+pronoun 0.07
length+opening:2+quote 0.11 length+opening:2+verb 0.09 length+opening:2+wh -0.09
length+opening:3+about -0.12 length+opening:3+and -0.13 length+opening:3+day 0.20
length+opening:3+for -0.10 length+opening:3+gerund 0.07 length+opening:3+mark -0.07
length+opening:3+name -0.11 length+opening:3+none 0.21 length+opening:3+noun 0.07
length+opening:3+of -0.18 length+opening:3+on 0.08 length+opening:3+pronoun -0.08
length+opening:3+quote -0.58 length+opening:3+that 0.09 length+opening:3+verb -0.05
length+opening:3+word 0.12 length:0 -0.15 length:1 -0.19 length:2 -0.13 level+source:0+Name0 0.21
level+source:0+Name1 0.18 level+source:0+Name2 0.16 level+source:0+Name3 0.07 level+source:0+he 0.18
level+source:0+i 0.62 level+source:0+it -0.15 level+source:0+noun-1 -0.28 level+source:0+noun0 0.23
level+source:0+noun1 0.09 level+source:0+noun3 -0.11 level+source:0+other 0.16
level+source:0+that -0.08 level+source:0+they 0.19 level+source:0+who 0.14
level+source:1+Name-1 -0.69 level+source:1+Name0 -0.15 level+source:1+Name1 -0.39
level+source:1+Name2 -0.58 level+source:1+Name3 -0.37 level+source:1+he -0.89 level+source:1+i -1.70
level+source:1+it -0.29 level+source:1+noun-1 -0.72 level+source:1+noun0 -0.16
level+source:1+noun2 -0.51 level+source:1+noun3 -0.57 level+source:1+other -0.62
level+source:1+that -0.16 level+source:1+they -0.86 level+source:1+who -0.65 level+source:2+i -0.38
next+rate:"+0 -0.38 next+rate:"+1 -0.15 next+rate:"+2 -0.13 next+rate:"+3 -0.08 next+rate:"+4 0.28
next+rate:"+5 -0.05 next+rate:"+8 -0.10 next+rate:"+9 -0.14 next+rate:"+x 0.06 next+rate:,+0 -0.21
next+rate:,+1 -0.28 next+rate:,+2 -0.08 next+rate:,+4 -0.25 next+rate:,+7 -0.08 next+rate:,+8 0.09
next+rate:,+9 -0.08 next+rate::+6 0.11 next+rate::+9 -0.10 next+rate:Name+2 -0.11
next+rate:Name+3 0.07 next+rate:Name+4 0.09 next+rate:Name+6 0.11 next+rate:Name+7 0.14
next+rate:Name+8 0.15 next+rate:Name+9 0.17 next+rate:Name+x -0.08 next+rate:a+3 -0.11
next+rate:a+4 0.10 next+rate:a+5 -0.08 next+rate:a+7 0.22 next+rate:a+8 -0.11
next+rate:about+1 -0.06 next+rate:about+2 0.14 next+rate:about+4 -0.29 next+rate:about+5 -0.12
next+rate:about+8 0.10 next+rate:against+8 0.10 next+rate:all+1 0.07 next+rate:also+1 0.13
next+rate:among+0 -0.10 next+rate:among+1 -0.16 next+rate:an+0 -0.14 next+rate:an+1 -0.18
next+rate:an+2 -0.17 next+rate:an+3 0.30 next+rate:and+2 -0.12 next+rate:and+3 -0.06
next+rate:any+1 -0.19 next+rate:any+2 -0.11 next+rate:as+0 -0.08 next+rate:as+3 -0.21
next+rate:as+7 -0.11 next+rate:at+0 -0.11 next+rate:at+1 0.06 next+rate:at+2 -0.06
next+rate:at+3 -0.10 next+rate:at+4 0.08 next+rate:at+9 -0.07 next+rate:be+1 -0.12
next+rate:by+0 0.06 next+rate:by+1 -0.06 next+rate:by+3 -0.23 next+rate:by+4 -0.30
next+rate:by+5 0.17 next+rate:by+6 -0.32 next+rate:by+7 -0.20 next+rate:do+1 0.07
next+rate:for+0 0.06 next+rate:for+1 -0.08 next+rate:for+3 -0.13 next+rate:for+4 -0.15
next+rate:from+1 -0.21 next+rate:from+2 -0.08 next+rate:from+3 -0.25 next+rate:have+1 -0.23
next+rate:he+0 -0.17 next+rate:he+1 -0.06 next+rate:he+2 0.08 next+rate:he+6 -0.06
next+rate:he+8 0.29 next+rate:her+1 -0.07 next+rate:her+3 0.07 next+rate:her+4 -0.10
next+rate:her+9 0.06 next+rate:him+0 0.10 next+rate:him+1 0.07 next+rate:him+4 -0.11
next+rate:him+5 -0.10 next+rate:his+0 -0.12 next+rate:his+1 0.10 next+rate:his+3 0.06
next+rate:his+4 -0.07 next+rate:his+6 0.09 next+rate:his+7 -0.13 next+rate:his+8 -0.06
next+rate:how+1 -0.07 next+rate:how+2 0.08 next+rate:i+1 -0.10 next+rate:if+0 0.07
next+rate:in+1 -0.18 next+rate:in+2 0.08 next+rate:in+3 0.25 next+rate:in+4 -0.27
next+rate:in+5 -0.06 next+rate:in+7 -0.10 next+rate:into+0 -0.13 next+rate:into+1 0.08
next+rate:into+2 0.06 next+rate:is+0 0.08 next+rate:is+1 -0.16 next+rate:is+2 -0.23
next+rate:it's+0 0.07 next+rate:it+0 -0.05 next+rate:it+3 0.13 next+rate:it+4 -0.09
next+rate:it+5 0.20 next+rate:it+6 -0.09 next+rate:it+7 0.08 next+rate:it+8 0.12
next+rate:its+0 -0.08 next+rate:its+1 0.13 next+rate:like+1 0.16 next+rate:me+0 0.09
next+rate:me+1 -0.22 next+rate:me+2 -0.10 next+rate:me+8 0.08 next+rate:never+1 -0.15
next+rate:no+1 0.13 next+rate:none+0 0.10 next+rate:none+1 0.13 next+rate:none+2 0.31
next+rate:none+3 0.22 next+rate:none+4 0.21 next+rate:none+5 0.16 next+rate:none+6 0.29
next+rate:none+7 0.14 next+rate:none+8 0.12 next+rate:none+9 0.17 next+rate:none+x -0.11
next+rate:not+0 0.13 next+rate:not+1 -0.05 next+rate:not+3 0.14 next+rate:of+0 0.11
next+rate:of+2 -0.09 next+rate:of+3 -0.11 next+rate:of+5 -0.22 next+rate:of+6 -0.34
next+rate:of+9 -0.11 next+rate:on+0 0.05 next+rate:on+1 0.06 next+rate:on+2 -0.11
next+rate:on+6 0.09 next+rate:on+7 -0.18 next+rate:on+8 -0.26 next+rate:on+9 -0.19
next+rate:one+0 -0.07 next+rate:one+1 0.07 next+rate:one+9 0.09 next+rate:only+1 -0.06
next+rate:or+1 0.07 next+rate:over+0 0.08 next+rate:over+1 0.09 next+rate:over+2 -0.10
next+rate:over+3 -0.28 next+rate:probably+1 -0.12 next+rate:she+9 0.06 next+rate:some+1 -0.27
next+rate:that+0 -0.25 next+rate:that+1 0.11 next+rate:that+2 0.09 next+rate:that+3 0.10
next+rate:that+4 0.20 next+rate:that+5 0.09 next+rate:that+7 0.05 next+rate:the+3 -0.07
next+rate:the+4 -0.06 next+rate:the+5 0.10 next+rate:the+8 0.07 next+rate:the+x -0.11
next+rate:their+1 -0.13 next+rate:them+0 -0.15 next+rate:them+2 -0.19 next+rate:them+4 -0.09
next+rate:them+6 0.11 next+rate:they+0 0.08 next+rate:they+1 0.16 next+rate:this+0 0.08
next+rate:this+1 0.08 next+rate:this+2 -0.06 next+rate:this+9 -0.08 next+rate:those+1 0.09
next+rate:to+0 -0.07 next+rate:to+2 -0.08 next+rate:to+4 -0.06 next+rate:to+6 -0.05
next+rate:to+7 -0.11 next+rate:to+8 -0.12 next+rate:to+9 -0.07 next+rate:to+x 0.08
next+rate:toward+0 -0.18 next+rate:was+1 -0.06 next+rate:was+9 0.16 next+rate:when+1 0.16
next+rate:whether+4 0.12 next+rate:who+1 -0.19 next+rate:with+0 0.07 next+rate:with+1 0.11
next+rate:with+3 -0.09 next+rate:with+6 -0.08 next+rate:word+0 0.08 next+rate:word+3 -0.09
next+rate:word+7 -0.06 next+rate:word+9 0.19 next+rate:word+x -0.26 next+rate:you+0 -0.06
next+rate:—+0 -0.09 next+rate:—+1 -0.08 next:" -0.19 next:) -0.06 next:, -0.34 next:: 0.22
next:; -0.11 next:? -0.11 next:Name 0.21 next:about -0.11 next:across -0.15 next:after -0.18
next:against 0.18 next:all -0.06 next:also 0.14 next:among -0.38 next:an -0.15 next:and -0.07
next:another -0.08 next:any -0.07 next:are -0.23 next:as -0.19 next:be -0.12 next:because -0.25
next:before -0.21 next:behind -0.15 next:by -0.34 next:do 0.08 next:each -0.14 next:even -0.07
next:for -0.15 next:friday 0.09 next:from -0.55 next:further -0.09 next:has -0.08 next:have -0.18
next:he 0.13 next:how 0.12 next:i -0.13 next:i'm 0.10 next:if 0.24 next:in -0.09 next:is -0.12
next:it 0.12 next:it's 0.11 next:its 0.08 next:just -0.10 next:like 0.07 next:me -0.11
next:monday -0.06 next:never -0.08 next:no 0.09 next:none 0.50 next:not 0.06 next:now -0.11
next:of -0.16 next:on -0.12 next:one 0.09 next:or -0.12 next:other 0.22 next:over -0.10
next:people -0.13 next:probably -0.12 next:several 0.10 next:she 0.20 next:she's 0.09
next:since -0.22 next:so 0.15 next:some -0.06 next:someone -0.10 next:sunday 0.05 next:than -0.21
next:that 0.06 next:them -0.15 next:these -0.12 next:they 0.17 next:they're 0.25 next:this -0.06
next:through -0.16 next:thursday -0.09 next:to -0.07 next:toward -0.22 next:tuesday 0.08
next:two -0.28 next:upon 0.08 next:us -0.21 next:we -0.11 next:wednesday -0.12 next:were 0.05
next:what 0.11 next:when -0.26 next:whether 0.11 next:who -0.17 next:why 0.12 next:will 0.19
next:you 0.11 next:— -0.14 noun+rate:"+1 -0.21 noun+rate:8+x -0.09 noun+rate:9+x -0.10
noun+rate:a+0 -0.13 noun+rate:a+2 0.14 noun+rate:a+3 0.11 noun+rate:administration+0 0.21
noun+rate:americans+1 -0.14 noun+rate:an+0 -0.16 noun+rate:an+2 -0.13 noun+rate:any+0 -0.08
noun+rate:bill+1 0.06 noun+rate:birther+2 -0.22 noun+rate:campaign+0 0.06 noun+rate:campaign+1 -0.27
noun+rate:campaign+2 0.08 noun+rate:campaign+3 0.13 noun+rate:campaign+4 0.10
noun+rate:campaign+6 0.12 noun+rate:campaign+7 -0.06 noun+rate:candidate+1 -0.14
noun+rate:candidate+2 -0.22 noun+rate:candidates+0 -0.29 noun+rate:carson+0 -0.17
noun+rate:carson+9 0.12 noun+rate:clinton+0 -0.13 noun+rate:clinton+1 -0.17
noun+rate:clinton+4 -0.08 noun+rate:clinton+8 0.08 noun+rate:clinton+9 -0.05 noun+rate:court+0 0.10
noun+rate:cruz+1 -0.09 noun+rate:cruz+2 0.14 noun+rate:cruz+4 0.12 noun+rate:cruz+8 0.26
noun+rate:cruz+9 0.27 noun+rate:deal+1 -0.17 noun+rate:delegates+1 0.07 noun+rate:democrats+0 0.19
noun+rate:democrats+1 0.15 noun+rate:democrats+2 0.13 noun+rate:democrats+4 -0.17
noun+rate:editor's+2 -0.27 noun+rate:editor's+x -0.17 noun+rate:feel+1 0.07
noun+rate:government+1 -0.11 noun+rate:group+0 -0.11 noun+rate:group+1 0.14 noun+rate:he's+0 -0.25
noun+rate:he's+1 -0.08 noun+rate:he's+3 0.08 noun+rate:he+0 0.10 noun+rate:he+1 -0.10
noun+rate:he+3 -0.12 noun+rate:he+6 0.09 noun+rate:he+8 -0.10 noun+rate:he+x 0.17
noun+rate:her+0 0.15 noun+rate:her+4 0.11 noun+rate:his+0 0.12 noun+rate:his+1 0.16
noun+rate:his+3 -0.17 noun+rate:his+4 -0.11 noun+rate:his+5 -0.11 noun+rate:i'm+1 -0.07
noun+rate:i+2 -0.08 noun+rate:i+3 0.14 noun+rate:i+5 0.06 noun+rate:i+9 -0.08 noun+rate:it's+0 -0.23
noun+rate:it's+1 -0.16 noun+rate:it+0 -0.17 noun+rate:it+1 -0.07 noun+rate:it+2 -0.05
noun+rate:it+3 -0.18 noun+rate:it+8 0.14 noun+rate:its+0 -0.08 noun+rate:last+0 -0.12
noun+rate:leaders+1 0.17 noun+rate:make+0 -0.10 noun+rate:many+0 0.08 noun+rate:many+1 0.23
noun+rate:members+1 -0.10 noun+rate:more+2 -0.14 noun+rate:most+1 0.09 noun+rate:most+2 0.13
noun+rate:my+0 -0.09 noun+rate:new+0 -0.11 noun+rate:news+0 -0.13 noun+rate:no+0 -0.13
noun+rate:no+1 0.06 noun+rate:no+2 -0.15 noun+rate:obama+0 -0.20 noun+rate:obama+1 0.08
noun+rate:obama+2 0.25 noun+rate:obama+3 0.07 noun+rate:obama+4 -0.06 noun+rate:obama+5 -0.26
noun+rate:obama+9 -0.10 noun+rate:official+9 0.23 noun+rate:officials+1 -0.16
noun+rate:officials+9 -0.15 noun+rate:one+0 -0.05 noun+rate:others+1 0.07 noun+rate:our+1 0.09
noun+rate:out+0 -0.12 noun+rate:part+0 -0.15 noun+rate:party+0 -0.25 noun+rate:party+1 0.06
noun+rate:people+0 -0.21 noun+rate:people+2 0.05 noun+rate:people+3 -0.20 noun+rate:percent+1 0.14
noun+rate:percent+9 -0.12 noun+rate:plan+1 -0.27 noun+rate:poll+0 0.07 noun+rate:poll+3 0.09
noun+rate:poll+x 0.08 noun+rate:polls+2 0.14 noun+rate:race+1 -0.12 noun+rate:records+2 0.12
noun+rate:report+x 0.18 noun+rate:republican+0 -0.18 noun+rate:republicans+1 0.18
noun+rate:republicans+2 -0.15 noun+rate:rubio+0 -0.17 noun+rate:rubio+1 0.08 noun+rate:rubio+2 0.16
noun+rate:rubio+4 -0.07 noun+rate:rubio+9 -0.17 noun+rate:ryan+1 -0.12 noun+rate:said+0 -0.11
noun+rate:said+1 0.12 noun+rate:same+0 -0.09 noun+rate:sanders+0 -0.05 noun+rate:sanders+1 -0.20
noun+rate:sanders+3 -0.08 noun+rate:sanders+6 0.14 noun+rate:sanders+7 0.10
noun+rate:sanders+9 -0.12 noun+rate:secretary+0 0.13 noun+rate:senator+1 -0.10 noun+rate:she+0 -0.07
noun+rate:she+1 0.13 noun+rate:she+2 -0.14 noun+rate:she+4 -0.07 noun+rate:she+5 0.06
noun+rate:she+6 0.11 noun+rate:she+8 0.07 noun+rate:some+0 -0.12 noun+rate:some+1 0.14
noun+rate:state+0 -0.13 noun+rate:state+1 -0.16 noun+rate:states+0 -0.11 noun+rate:states+1 -0.06
noun+rate:supporters+0 0.07 noun+rate:supporters+1 0.22 noun+rate:tax+1 -0.13 noun+rate:that+0 -0.09
noun+rate:that+1 -0.20 noun+rate:that+2 -0.08 noun+rate:that+3 -0.05 noun+rate:that+4 -0.09
noun+rate:that+5 -0.25 noun+rate:that+6 0.12 noun+rate:the+0 0.10 noun+rate:the+1 -0.11
noun+rate:the+2 -0.14 noun+rate:the+3 -0.30 noun+rate:the+4 -0.21 noun+rate:the+5 0.06
noun+rate:their+1 -0.16 noun+rate:their+2 0.19 noun+rate:them+1 -0.16 noun+rate:there+0 -0.27
noun+rate:there+1 -0.18 noun+rate:there+2 -0.13 noun+rate:they+1 0.09 noun+rate:they+2 -0.10
noun+rate:they+3 0.15 noun+rate:they+5 -0.06 noun+rate:they+6 -0.11 noun+rate:they+9 -0.14
noun+rate:this+0 -0.07 noun+rate:this+1 -0.20 noun+rate:those+1 -0.13 noun+rate:time+1 -0.12
noun+rate:told+0 0.49 noun+rate:trump's+0 0.07 noun+rate:trump's+1 -0.20 noun+rate:trump's+3 -0.08
noun+rate:trump's+4 -0.09 noun+rate:trump+0 0.08 noun+rate:trump+1 -0.17 noun+rate:trump+2 -0.16
noun+rate:trump+3 0.09 noun+rate:trump+4 0.06 noun+rate:trump+5 -0.15 noun+rate:trump+7 0.06
noun+rate:trump+8 -0.08 noun+rate:trump+9 0.12 noun+rate:trump+x 0.09 noun+rate:up+1 -0.08
noun+rate:very+1 -0.07 noun+rate:voters+0 0.14 noun+rate:voters+4 -0.09 noun+rate:we've+0 0.06
noun+rate:we+0 0.11 noun+rate:we+1 -0.06 noun+rate:we+2 -0.09 noun+rate:we+3 -0.07
noun+rate:we+4 0.08 noun+rate:we+8 -0.17 noun+rate:week+0 -0.24 noun+rate:week+1 0.07
noun+rate:well+0 0.12 noun+rate:what+1 -0.11 noun+rate:who+1 -0.17 noun+rate:whose+1 -0.32
noun+rate:workers+1 0.09 noun+rate:you+0 -0.12 noun+rate:you+1 0.15 noun+rate:you+2 -0.11
noun:" -0.69 noun:8 -0.09 noun:9 -0.19 noun:act -0.05 noun:administration -0.16 noun:adviser 0.11
noun:agreement -0.17 noun:aide -0.05 noun:all 0.16 noun:allies 0.11 noun:almost -0.23
noun:americans -0.10 noun:an -0.08 noun:analysts 0.07 noun:another 0.08 noun:any -0.14
noun:anyone -0.09 noun:attack -0.11 noun:attacks -0.34 noun:audience 0.13 noun:average 0.10
noun:away -0.12 noun:beck 0.14 noun:bernie -0.14 noun:biden -0.30 noun:bill 0.06 noun:birther -0.22
noun:bloomberg 0.06 noun:board 0.11 noun:bob 0.17 noun:brown 0.14 noun:bush 0.19
noun:businessman 0.08 noun:call 0.11 noun:candidate -0.06 noun:canova -0.15 noun:carolina -0.29
noun:carson 0.09 noun:case -0.15 noun:chief 0.14 noun:china -0.16 noun:christie -0.16
noun:clinton -0.10 noun:clinton's 0.16 noun:close 0.13 noun:cnn -0.08 noun:come -0.12
noun:comes 0.21 noun:comey -0.13 noun:comments -0.06 noun:companies 0.07 noun:conference -0.11
noun:congress 0.15 noun:conservative 0.16 noun:conservatives 0.05 noun:court 0.05 noun:critics 0.14
noun:crowd -0.26 noun:cruz 0.17 noun:cruz's 0.05 noun:cuban 0.33 noun:data -0.19 noun:day -0.22
noun:days -0.12 noun:deal -0.06 noun:debate -0.06 noun:delegates 0.08 noun:democrat 0.09
noun:democrats 0.23 noun:department -0.15 noun:devine 0.18 noun:director -0.34 noun:dnc -0.10
noun:documents -0.10 noun:earnest 0.05 noun:economists 0.21 noun:editor's -0.41 noun:email 0.20
noun:emails 0.12 noun:emanuel 0.13 noun:enough -0.06 noun:everybody -0.14 noun:everyone 0.09
noun:executive 0.07 noun:experts 0.23 noun:expressed 0.20 noun:fact 0.09 noun:far -0.27
noun:fbi -0.22 noun:feel 0.06 noun:few 0.07 noun:fiorina -0.08 noun:foundation -0.08
noun:francis -0.12 noun:front-runner 0.07 noun:garin 0.14 noun:get -0.16 noun:gop -0.16
noun:gorka -0.05 noun:governor 0.19 noun:gowdy 0.17 noun:graham 0.29 noun:grassley -0.10
noun:grayson -0.39 noun:group 0.06 noun:groups 0.13 noun:he's -0.22 noun:help -0.06
noun:helped -0.19 noun:henry -0.17 noun:her 0.24 noun:here -0.09 noun:hillary 0.16 noun:his 0.11
noun:hours 0.12 noun:house 0.22 noun:hundreds 0.17 noun:husband -0.05 noun:i -0.10 noun:i'm -0.16
noun:information -0.06 noun:interview -0.07 noun:issue -0.24 noun:issues -0.13 noun:it -0.15
noun:it's -0.47 noun:job -0.06 noun:johnson 0.06 noun:kasich 0.11 noun:khan -0.06 noun:kind -0.05
noun:last -0.24 noun:latest -0.34 noun:law 0.17 noun:lawmakers 0.10 noun:lawsuit 0.24
noun:lead -0.17 noun:leader -0.34 noun:less -0.14 noun:list -0.09 noun:little 0.11 noun:longer -0.08
noun:look -0.17 noun:looks -0.09 noun:lot -0.07 noun:lynch -0.14 noun:majority -0.09 noun:make -0.13
noun:man -0.10 noun:manafort -0.20 noun:manager 0.05 noun:many 0.38 noun:mcconnell 0.07 noun:me 0.14
noun:media -0.16 noun:members 0.13 noun:men -0.05 noun:monday -0.12 noun:money -0.14
noun:month -0.15 noun:months 0.32 noun:more -0.20 noun:move -0.05 noun:movement -0.12
noun:much -0.13 noun:news -0.06 noun:night -0.19 noun:no -0.16 noun:nobody -0.24 noun:none -0.08
noun:not -0.13 noun:o'malley 0.22 noun:off -0.18 noun:office 0.12 noun:official 0.22
noun:officials 0.08 noun:organization -0.16 noun:other 0.08 noun:pac -0.06 noun:palmieri 0.10
noun:part -0.27 noun:party -0.07 noun:party's 0.21 noun:paul 0.09 noun:pence -0.07 noun:people -0.07
noun:plan -0.22 noun:pointed 0.25 noun:policy -0.19 noun:political -0.13 noun:politicians 0.20
noun:politico 0.07 noun:poll 0.14 noun:polling 0.09 noun:polls 0.14 noun:post -0.16
noun:president -0.07 noun:presidential -0.18 noun:primary -0.24 noun:problem -0.13
noun:prosecutors -0.18 noun:putin 0.10 noun:q -0.06 noun:question 0.07 noun:reid -0.08
noun:release 0.08 noun:reports 0.14 noun:republican 0.17 noun:republicans -0.06 noun:results -0.08
noun:romney 0.09 noun:said 0.08 noun:same -0.17 noun:sanders -0.14 noun:sanders's -0.12
noun:say 0.22 noun:schilling -0.14 noun:schultz -0.06 noun:secretary 0.31 noun:seems -0.21
noun:seen -0.13 noun:senate -0.09 noun:senator -0.11 noun:senators 0.07 noun:sexton 0.12
noun:she 0.09 noun:she's -0.06 noun:show 0.06 noun:smith 0.32 noun:some 0.14 noun:someone -0.06
noun:source 0.12 noun:sources -0.19 noun:speech 0.27 noun:spokesman 0.16 noun:star -0.06
noun:statement -0.10 noun:states -0.22 noun:strategists 0.21 noun:strong -0.19 noun:such -0.11
noun:sullivan 0.16 noun:superdelegates -0.19 noun:support -0.18 noun:supporters 0.11 noun:talk -0.19
noun:tax -0.20 noun:team -0.23 noun:that -0.29 noun:that's -0.29 noun:the -0.16 noun:them 0.16
noun:there -0.53 noun:there's -0.21 noun:these -0.17 noun:they're 0.10 noun:thiel -0.18
noun:things -0.20 noun:this -0.30 noun:those -0.14 noun:three 0.07 noun:time -0.16 noun:times -0.07
noun:told 0.49 noun:trump's -0.22 noun:tuesday -0.07 noun:twitter 0.05 noun:two 0.09 noun:u.s. -0.11
noun:union 0.12 noun:us 0.08 noun:very -0.18 noun:victory -0.08 noun:video -0.14 noun:vote -0.07
noun:washington -0.10 noun:we -0.07 noun:weaver 0.09 noun:week 0.14 noun:weeks -0.10 noun:what -0.38
noun:while -0.34 noun:who -0.12 noun:wife -0.08 noun:woman -0.15 noun:workers -0.07 noun:world 0.11
noun:year -0.08 noun:years -0.22 opening+form:about+base 0.18 opening+form:about+past -0.06
opening+form:about+s -0.08 opening+form:and+base -0.32 opening+form:and+ing 0.09
opening+form:and+s -0.31 opening+form:clause+ -0.05 opening+form:clause+past -0.14
opening+form:clause+s -0.16 opening+form:day+base -0.12 opening+form:for+base -0.09
opening+form:for+ing -0.05 opening+form:for+past 0.08 opening+form:for+s 0.20
opening+form:gerund+base -0.05 opening+form:gerund+s 0.13 opening+form:hanging+past -0.06
opening+form:in+base 0.08 opening+form:in+past -0.18 opening+form:in+s -0.29
opening+form:mark+base -0.09 opening+form:mark+ing -0.07 opening+form:mark+past -0.08
opening+form:mark+s -0.07 opening+form:name+ -0.07 opening+form:name+ing -0.11
opening+form:name+s 0.10 opening+form:none+ing 0.09 opening+form:noun+ing -0.13
opening+form:of+ing 0.09 opening+form:of+past 0.13 opening+form:of+s -0.16
opening+form:on+base -0.11 opening+form:on+ing 0.23 opening+form:on+past -0.19
opening+form:part+base -0.13 opening+form:part+ing 0.08 opening+form:part+past 0.09
opening+form:pronoun+base 0.09 opening+form:pronoun+ing -0.08 opening+form:pronoun+s -0.07
opening+form:quote+base -0.14 opening+form:quote+ing -0.14 opening+form:quote+past 0.19
opening+form:quote+s 0.14 opening+form:that+base -0.08 opening+form:that+past 0.12
opening+form:that+s -0.16 opening+form:to+base 0.10 opening+form:to+ing 0.11
opening+form:to+past -0.13 opening+form:to+s -0.13 opening+form:verb+past 0.11
opening+form:verb+s -0.22 opening+form:wh+base -0.07 opening+form:wh+past -0.19
opening+form:wh+s 0.06 opening+form:word+past -0.14 opening+form:word+s 0.20 opening:about 0.06
opening:and -0.31 opening:clause -0.24 opening:day -0.07 opening:in -0.19 opening:mark -0.21
opening:none 0.09 opening:of 0.05 opening:on -0.08 opening:part 0.05 opening:quote 0.10
opening:wh -0.12 opening:word -0.05 order+opening:according+none 0.09 order+opening:after+and -0.39
order+opening:after+day -0.08 order+opening:after+in -0.20 order+opening:after+mark -0.22
order+opening:after+part 0.06 order+opening:after+quote -0.09 order+opening:after+wh -0.06
order+opening:around+clause 0.14 order+opening:around+quote -0.14 order+opening:before+clause -0.13
order+opening:before+quote 0.06 order+opening:colon+clause -0.05
order+opening:hanging+introduced -0.07 order+opening:hanging+name -0.07
order+opening:inverted+clause -0.37 order+opening:inverted+quote 0.30
order+opening:passive+about 0.06 order+opening:passive+and 0.10 order+opening:passive+for -0.08
order+opening:passive+in 0.06 order+opening:passive+noun -0.23 order+opening:passive+on -0.17
order+opening:passive+that -0.11 order+opening:passive+to -0.16 order+opening:passive+wh -0.21
order+opening:passive+word -0.13 order+rate:according+x 0.09 order+rate:after+0 -0.20
order+rate:after+1 -0.17 order+rate:after+2 -0.08 order+rate:after+3 -0.08 order+rate:after+6 0.08
order+rate:after+7 0.06 order+rate:after+8 0.06 order+rate:around+0 -0.23 order+rate:around+1 0.09
order+rate:around+2 -0.16 order+rate:around+8 0.09 order+rate:around+9 -0.10
order+rate:before+0 -0.06 order+rate:before+1 -0.24 order+rate:before+4 -0.22
order+rate:before+6 0.16 order+rate:before+7 -0.08 order+rate:before+8 0.09 order+rate:before+9 0.09
order+rate:hanging+x -0.11 order+rate:inverted+0 -0.41 order+rate:inverted+1 -0.09
order+rate:inverted+2 -0.11 order+rate:inverted+5 -0.17 order+rate:inverted+6 -0.24
order+rate:inverted+8 0.13 order+rate:inverted+9 0.23 order+rate:passive+0 0.10
order+rate:passive+1 0.08 order+rate:passive+2 0.14 order+rate:passive+3 -0.19
order+rate:passive+4 -0.19 order+rate:passive+5 0.06 order+rate:passive+6 -0.50
order+rate:passive+7 -0.30 order+rate:passive+8 -0.45 order+way:according+beside 0.09
order+way:after+apposition 0.16 order+way:after+infinitive -0.11
order+way:after+infinitive:near -0.10 order+way:after+infinitive:spoke -0.05
order+way:after+joined -0.13 order+way:after+joined:near -0.38 order+way:after+joined:spoke -0.19
order+way:after+participle:near -0.17 order+way:after+participle:spoke -0.09
order+way:before+apposition 0.10 order+way:before+beside -0.05 order+way:hanging+beside -0.10
order+way:hanging+joined -0.07 order+way:passive+apposition -0.16 order+way:passive+beside -0.22
order+way:passive+infinitive 0.24 order+way:passive+infinitive:spoke 0.09
order+way:passive+joined -0.26 order+way:passive+participle -0.10 order+way:passive+possessor -0.11
order:according 0.09 order:after -0.14 order:hanging -0.11 order:passive -0.29
place+order:0+according 0.10 place+order:0+after 0.20 place+order:0+around 0.30
place+order:0+before 0.20 place+order:0+colon 0.23 place+order:0+inverted 0.23
place+order:1+according 0.23 place+order:1+around 0.13 place+order:1+before -0.18
place+order:1+colon -0.06 place+order:1+inverted -0.26 place+order:1+passive -0.12
place+order:2+after -0.23 place+order:2+around -0.28 place+order:2+before -0.13
place+order:2+colon -0.25 place+order:2+hanging -0.23 place+order:2+inverted -0.18
place+order:2+passive -0.16 place+order:3+according -0.09 place+order:3+after -0.55
place+order:3+around -0.37 place+order:3+before -0.10 place+order:3+colon -0.22
place+order:3+inverted 0.07 place+order:3+passive -0.51 previous+rate:"+0 -0.20
previous+rate:"+1 -0.21 previous+rate:"+2 0.14 previous+rate:"+4 -0.07 previous+rate:"+5 -0.07
previous+rate:"+6 -0.14 previous+rate:"+8 0.24 previous+rate:"+9 0.09 previous+rate:)+9 0.12
previous+rate:,+0 -0.34 previous+rate:,+1 -0.10 previous+rate:,+2 0.09 previous+rate:,+4 0.09
previous+rate:,+5 0.07 previous+rate:,+6 0.19 previous+rate:,+8 0.15 previous+rate:,+9 0.07
previous+rate:Name+0 -0.18 previous+rate:Name+1 -0.06 previous+rate:Name+2 -0.16
previous+rate:Name+3 -0.05 previous+rate:Name+4 -0.11 previous+rate:Name+7 -0.06
previous+rate:Name+8 0.06 previous+rate:Name+x 0.07 previous+rate:a+0 -0.08 previous+rate:a+1 -0.49
previous+rate:a+2 -0.21 previous+rate:a+3 -0.17 previous+rate:a+4 -0.11 previous+rate:after+0 0.08
previous+rate:all+0 -0.15 previous+rate:also+0 -0.06 previous+rate:also+1 0.07
previous+rate:also+2 0.15 previous+rate:also+3 -0.12 previous+rate:also+5 0.17
previous+rate:also+6 -0.18 previous+rate:also+7 0.13 previous+rate:also+8 0.15
previous+rate:also+9 0.20 previous+rate:an+0 -0.16 previous+rate:an+1 -0.18 previous+rate:an+2 -0.21
previous+rate:an+3 -0.14 previous+rate:and+0 0.05 previous+rate:and+2 -0.12
previous+rate:and+3 -0.15 previous+rate:and+4 0.06 previous+rate:and+7 0.17
previous+rate:and+8 -0.14 previous+rate:any+0 -0.10 previous+rate:are+2 0.22
previous+rate:are+4 -0.13 previous+rate:are+6 0.18 previous+rate:as+0 0.15 previous+rate:as+1 -0.13
previous+rate:at+0 -0.23 previous+rate:be+0 0.10 previous+rate:be+1 -0.26 previous+rate:be+2 -0.10
previous+rate:be+3 -0.17 previous+rate:be+4 0.06 previous+rate:be+5 -0.08 previous+rate:been+0 -0.07
previous+rate:been+2 0.17 previous+rate:been+3 -0.10 previous+rate:been+4 -0.09
previous+rate:been+6 -0.07 previous+rate:being+0 -0.10 previous+rate:being+1 0.08
previous+rate:but+8 0.07 previous+rate:but+9 -0.16 previous+rate:by+0 0.07 previous+rate:by+1 0.05
previous+rate:by+2 -0.10 previous+rate:by+3 0.06 previous+rate:by+4 0.08 previous+rate:by+6 0.11
previous+rate:can+0 -0.06 previous+rate:can+2 -0.12 previous+rate:doesn't+1 0.12
previous+rate:don't+0 -0.07 previous+rate:don't+1 0.09 previous+rate:don't+2 0.07
previous+rate:even+0 0.10 previous+rate:for+0 0.19 previous+rate:for+1 0.12
previous+rate:for+2 -0.14 previous+rate:for+3 -0.19 previous+rate:from+0 -0.24
previous+rate:had+1 0.08 previous+rate:had+4 0.13 previous+rate:had+5 -0.08
previous+rate:had+8 -0.19 previous+rate:has+0 -0.37 previous+rate:has+1 -0.09
previous+rate:has+2 0.11 previous+rate:has+5 -0.19 previous+rate:has+6 0.31 previous+rate:has+8 0.11
previous+rate:has+9 0.14 previous+rate:have+2 0.08 previous+rate:have+3 -0.11
previous+rate:have+4 -0.08 previous+rate:have+6 0.26 previous+rate:have+8 -0.13
previous+rate:he's+1 0.11 previous+rate:he+0 0.22 previous+rate:he+1 -0.15 previous+rate:he+2 0.16
previous+rate:he+4 0.09 previous+rate:he+6 0.08 previous+rate:he+7 0.10 previous+rate:her+0 0.14
previous+rate:her+1 -0.07 previous+rate:his+1 0.06 previous+rate:his+3 -0.21 previous+rate:i+0 0.05
previous+rate:i+1 -0.09 previous+rate:i+2 -0.26 previous+rate:i+3 0.16 previous+rate:i+4 -0.08
previous+rate:in+0 0.24 previous+rate:in+1 -0.21 previous+rate:in+5 -0.17 previous+rate:is+0 -0.25
previous+rate:is+1 -0.13 previous+rate:is+3 0.18 previous+rate:is+4 0.15 previous+rate:is+5 0.16
previous+rate:is+6 -0.06 previous+rate:it's+0 -0.15 previous+rate:it's+1 -0.10
previous+rate:it+0 0.08 previous+rate:it+1 -0.20 previous+rate:it+4 0.20 previous+rate:it+8 0.08
previous+rate:its+1 -0.16 previous+rate:just+0 -0.07 previous+rate:just+1 -0.13
previous+rate:just+2 -0.13 previous+rate:may+1 -0.13 previous+rate:most+2 -0.08
previous+rate:my+1 0.08 previous+rate:never+0 -0.11 previous+rate:never+1 -0.07
previous+rate:no+0 -0.13 previous+rate:no+1 0.06 previous+rate:no+2 -0.12 previous+rate:not+2 -0.11
previous+rate:not+3 -0.06 previous+rate:not+4 0.21 previous+rate:not+5 0.07
previous+rate:not+6 -0.07 previous+rate:now+3 -0.18 previous+rate:of+0 -0.08
previous+rate:of+1 -0.13 previous+rate:of+2 -0.15 previous+rate:on+0 0.24 previous+rate:on+1 -0.10
previous+rate:one+1 -0.18 previous+rate:or+0 -0.11 previous+rate:or+1 -0.17 previous+rate:or+2 -0.17
previous+rate:people+0 -0.23 previous+rate:people+1 -0.12 previous+rate:people+2 0.06
previous+rate:really+0 -0.08 previous+rate:regularly+0 -0.16 previous+rate:repeatedly+2 -0.16
previous+rate:she+0 0.07 previous+rate:she+1 -0.18 previous+rate:she+3 0.08
previous+rate:she+4 -0.19 previous+rate:she+5 0.14 previous+rate:she+8 0.09
previous+rate:some+1 0.17 previous+rate:still+1 -0.06 previous+rate:that+0 0.09
previous+rate:that+1 0.09 previous+rate:that+2 -0.10 previous+rate:that+3 0.13
previous+rate:that+4 -0.18 previous+rate:that+5 0.06 previous+rate:that+6 0.06
previous+rate:that+9 -0.13 previous+rate:the+0 0.07 previous+rate:the+1 0.09
previous+rate:the+2 -0.44 previous+rate:the+3 -0.25 previous+rate:the+4 -0.20
previous+rate:the+5 -0.30 previous+rate:their+0 -0.07 previous+rate:their+2 0.18
previous+rate:they+0 0.07 previous+rate:they+2 -0.06 previous+rate:they+3 0.14
previous+rate:they+4 0.14 previous+rate:they+9 -0.20 previous+rate:this+1 -0.22
previous+rate:those+3 0.13 previous+rate:to+0 0.07 previous+rate:to+1 0.06 previous+rate:to+3 0.10
previous+rate:to+4 -0.27 previous+rate:to+5 -0.22 previous+rate:to+7 -0.20 previous+rate:two+0 -0.08
previous+rate:was+0 -0.45 previous+rate:was+1 0.07 previous+rate:was+2 -0.12
previous+rate:was+3 -0.23 previous+rate:was+4 -0.20 previous+rate:was+6 -0.12
previous+rate:was+7 -0.10 previous+rate:we+1 -0.11 previous+rate:we+4 0.11
previous+rate:were+0 -0.37 previous+rate:were+1 0.13 previous+rate:were+2 0.07
previous+rate:were+3 -0.18 previous+rate:what+1 -0.29 previous+rate:which+0 0.07
previous+rate:which+1 -0.12 previous+rate:while+1 -0.19 previous+rate:who+0 -0.15
previous+rate:who+1 0.11 previous+rate:who+2 0.08 previous+rate:who+3 0.07 previous+rate:who+4 -0.31
previous+rate:who+5 0.12 previous+rate:who+6 0.09 previous+rate:who+7 -0.05 previous+rate:who+8 0.08
previous+rate:who+9 0.06 previous+rate:will+1 0.11 previous+rate:will+4 -0.21
previous+rate:with+1 0.10 previous+rate:word+1 -0.07 previous+rate:word+4 0.13
previous+rate:word+5 0.09 previous+rate:word+6 -0.16 previous+rate:word+7 0.23
previous+rate:word+9 0.06 previous+rate:word+x 0.08 previous+rate:would+0 0.08
previous+rate:would+2 -0.16 previous+rate:you+0 -0.07 previous+rate:you+1 0.12
previous+rate:—+0 -0.19 previous+rate:—+3 -0.11 previous:) 0.15 previous:, 0.13 previous:: -0.11
previous:; -0.18 previous:Name -0.07 previous:a -0.48 previous:about 0.15 previous:actually 0.06
previous:after 0.15 previous:again -0.22 previous:against 0.13 previous:all 0.19
previous:already -0.09 previous:also 0.23 previous:am 0.14 previous:an -0.56 previous:another 0.08
previous:any -0.08 previous:are 0.15 previous:as -0.21 previous:be -0.27 previous:been -0.11
previous:before 0.09 previous:being -0.08 previous:by 0.13 previous:can -0.06 previous:cannot -0.13
previous:certainly -0.15 previous:did 0.07 previous:don't 0.07 previous:early -0.07
previous:even -0.15 previous:ever 0.05 previous:first -0.18 previous:formally 0.09
previous:from -0.13 previous:had -0.05 previous:hasn't -0.14 previous:he 0.14 previous:he's -0.11
previous:her 0.06 previous:i -0.08 previous:i'm -0.08 previous:increasingly -0.08 previous:it 0.14
previous:it's -0.31 previous:just -0.34 previous:later 0.10 previous:long 0.14 previous:many 0.16
previous:may -0.11 previous:me 0.07 previous:might 0.05 previous:monday 0.17 previous:most -0.11
previous:must -0.13 previous:never -0.33 previous:no -0.19 previous:of -0.18 previous:often -0.20
previous:on 0.25 previous:once -0.23 previous:one -0.18 previous:only -0.13 previous:or -0.31
previous:others 0.14 previous:over -0.15 previous:people -0.12 previous:probably 0.07
previous:publicly 0.17 previous:quickly 0.14 previous:really -0.08 previous:recently -0.08
previous:she 0.05 previous:should -0.10 previous:some 0.21 previous:still 0.08
previous:strongly 0.13 previous:than -0.52 previous:that 0.08 previous:the -0.21 previous:them 0.11
previous:then -0.06 previous:these -0.12 previous:this -0.23 previous:those 0.13
previous:thursday -0.09 previous:to -0.08 previous:tuesday 0.14 previous:two 0.15 previous:us -0.13
previous:was -0.52 previous:were -0.16 previous:what -0.36 previous:when -0.17 previous:which 0.13
previous:while -0.46 previous:who 0.11 previous:widely -0.15 previous:will -0.07 previous:with -0.16
previous:without 0.08 previous:won't -0.10 previous:word 0.10 previous:would -0.07
previous:wouldn't 0.10 previous:yet 0.16 previous:you're -0.11 quoted+order:false+according 0.17
quoted+order:false+after -0.10 quoted+order:false+around 0.21 quoted+order:false+before -0.13
quoted+order:false+colon -0.21 quoted+order:false+hanging -0.08 quoted+order:false+inverted -0.14
quoted+order:false+passive -0.24 quoted+order:true+according -0.15 quoted+order:true+after -0.10
quoted+order:true+around -0.17 quoted+order:true+before 0.06 quoted+order:true+colon 0.20
quoted+order:true+inverted 0.07 quoted+order:true+passive -0.12 rate+opening:0+clause -0.31
rate+opening:0+for 0.07 rate+opening:0+mark -0.09 rate+opening:0+name 0.06 rate+opening:0+noun -0.11
rate+opening:0+of 0.11 rate+opening:0+pronoun -0.11 rate+opening:0+quote -0.12
rate+opening:0+that -0.21 rate+opening:0+verb 0.08 rate+opening:1+clause -0.23
rate+opening:1+for -0.06 rate+opening:1+in 0.06 rate+opening:1+mark -0.14 rate+opening:1+name -0.17
rate+opening:1+noun -0.09 rate+opening:1+of 0.08 rate+opening:1+part -0.29 rate+opening:1+quote 0.17
rate+opening:1+that 0.21 rate+opening:1+verb -0.30 rate+opening:1+wh -0.14 rate+opening:2+about 0.12
rate+opening:2+and -0.25 rate+opening:2+clause -0.18 rate+opening:2+for 0.05
rate+opening:2+gerund 0.11 rate+opening:2+name -0.12 rate+opening:2+of -0.07 rate+opening:2+on -0.06
rate+opening:2+quote -0.10 rate+opening:2+that 0.12 rate+opening:2+to -0.09 rate+opening:2+verb 0.12
rate+opening:2+word -0.13 rate+opening:3+about 0.07 rate+opening:3+and -0.07
rate+opening:3+for -0.10 rate+opening:3+in -0.10 rate+opening:3+of -0.13 rate+opening:3+quote 0.12
rate+opening:3+that 0.06 rate+opening:3+to -0.05 rate+opening:3+wh -0.29 rate+opening:4+and -0.05
rate+opening:4+clause -0.19 rate+opening:4+gerund -0.12 rate+opening:4+in -0.26
rate+opening:4+mark -0.13 rate+opening:4+name -0.07 rate+opening:4+of 0.19 rate+opening:4+on -0.07
rate+opening:4+part 0.15 rate+opening:4+pronoun -0.13 rate+opening:4+quote 0.07
rate+opening:4+verb 0.17 rate+opening:4+wh 0.19 rate+opening:5+about -0.14
rate+opening:5+clause -0.27 rate+opening:5+for 0.11 rate+opening:5+gerund -0.06
rate+opening:5+name 0.10 rate+opening:5+noun 0.06 rate+opening:5+of -0.10 rate+opening:5+part 0.09
rate+opening:5+quote -0.10 rate+opening:5+verb -0.26 rate+opening:5+wh -0.08
rate+opening:6+clause -0.11 rate+opening:6+for 0.06 rate+opening:6+gerund 0.13
rate+opening:6+in -0.10 rate+opening:6+name 0.13 rate+opening:6+of -0.21 rate+opening:6+on 0.10
rate+opening:6+quote 0.11 rate+opening:6+that -0.09 rate+opening:6+to 0.07 rate+opening:6+verb 0.13
rate+opening:6+wh 0.33 rate+opening:6+word -0.12 rate+opening:7+clause 0.11
rate+opening:7+pronoun 0.16 rate+opening:7+quote -0.15 rate+opening:7+to -0.07
rate+opening:7+verb 0.08 rate+opening:7+wh -0.12 rate+opening:8+clause -0.13
rate+opening:8+gerund -0.09 rate+opening:8+in -0.10 rate+opening:8+name 0.12
rate+opening:8+noun -0.07 rate+opening:8+part 0.21 rate+opening:8+pronoun 0.13
rate+opening:8+quote 0.21 rate+opening:8+to 0.06 rate+opening:8+verb -0.08 rate+opening:8+wh -0.29
rate+opening:8+word 0.11 rate+opening:9+clause 0.33 rate+opening:9+gerund 0.07
rate+opening:9+in -0.31 rate+opening:9+part 0.05 rate+opening:9+that -0.07 rate+opening:9+to 0.06
rate+opening:9+wh -0.16 rate+opening:x+clause -0.05 rate+opening:x+name -0.07
rate+opening:x+none 0.09 rate:0 -0.27 rate:1 -0.22 rate:2 -0.08 rate:3 -0.09 rate:5 0.05 rate:6 0.05
rate:8 0.08 rate:9 0.07 source+order:Name-1+after -0.05 source+order:Name-1+before 0.08
source+order:Name-1+colon -0.20 source+order:Name-1+hanging -0.25 source+order:Name-1+inverted -0.27
source+order:Name-1+passive 0.14 source+order:Name0+according 0.10 source+order:Name0+after 0.12
source+order:Name0+around 0.10 source+order:Name0+inverted 0.10 source+order:Name0+passive 0.12
source+order:Name1+according 0.08 source+order:Name1+after 0.05 source+order:Name1+around 0.08
source+order:Name1+before 0.10 source+order:Name1+colon 0.14 source+order:Name1+passive -0.20
source+order:Name2+around -0.08 source+order:Name2+colon 0.21 source+order:Name2+hanging -0.05
source+order:Name2+inverted 0.27 source+order:Name2+passive -0.20 source+order:Name3+according 0.10
source+order:Name3+around -0.07 source+order:Name3+before -0.07 source+order:Name3+passive -0.06
source+order:he+colon 0.14 source+order:he+passive -0.17 source+order:i+after -0.10
source+order:i+before -0.11 source+order:i+passive 0.06 source+order:it+after -0.21
source+order:it+before 0.14 source+order:it+passive -0.26 source+order:noun-1+according 0.06
source+order:noun-1+after -0.28 source+order:noun-1+before -0.31 source+order:noun-1+colon -0.27
source+order:noun-1+inverted -0.32 source+order:noun-1+passive -0.11
source+order:noun0+according -0.06 source+order:noun0+after 0.10 source+order:noun0+before 0.27
source+order:noun1+according -0.08 source+order:noun1+after 0.07 source+order:noun1+before 0.23
source+order:noun1+passive -0.10 source+order:noun2+before -0.10 source+order:noun2+passive -0.28
source+order:noun3+after -0.13 source+order:noun3+before -0.23 source+order:noun3+colon -0.05
source+order:noun3+inverted -0.20 source+order:noun3+passive -0.10 source+order:other+after -0.12
source+order:other+passive 0.18 source+order:that+after -0.14 source+order:they+after -0.05
source+order:they+before -0.11 source+order:they+passive 0.09 source+order:which+after 0.06
source+order:who+after 0.06 source+rate:Name-1+0 0.09 source+rate:Name-1+2 -0.08
source+rate:Name-1+3 -0.20 source+rate:Name-1+5 -0.21 source+rate:Name-1+6 -0.12
source+rate:Name-1+9 0.16 source+rate:Name-1+x -0.24 source+rate:Name0+0 0.24
source+rate:Name0+1 0.18 source+rate:Name0+3 -0.07 source+rate:Name0+5 0.18
source+rate:Name0+6 -0.20 source+rate:Name0+8 0.28 source+rate:Name0+9 -0.16
source+rate:Name1+1 0.07 source+rate:Name1+2 0.09 source+rate:Name1+6 0.11 source+rate:Name1+8 -0.10
source+rate:Name1+9 -0.08 source+rate:Name1+x 0.22 source+rate:Name2+0 -0.13
source+rate:Name2+2 -0.17 source+rate:Name2+3 0.08 source+rate:Name2+5 0.10 source+rate:Name2+6 0.15
source+rate:Name2+7 -0.10 source+rate:Name2+8 0.18 source+rate:Name2+x 0.08
source+rate:Name3+1 -0.24 source+rate:Name3+2 -0.06 source+rate:Name3+3 -0.16
source+rate:Name3+4 -0.12 source+rate:Name3+5 0.10 source+rate:Name3+8 0.06 source+rate:Name3+9 0.21
source+rate:Name3+x 0.09 source+rate:he+2 -0.09 source+rate:he+3 -0.08 source+rate:he+4 -0.07
source+rate:he+5 0.11 source+rate:he+6 0.13 source+rate:he+x 0.18 source+rate:i+1 0.06
source+rate:i+2 -0.14 source+rate:i+3 0.06 source+rate:i+8 -0.18 source+rate:i+9 -0.12
source+rate:it+0 -0.25 source+rate:it+1 -0.11 source+rate:it+2 -0.06 source+rate:it+3 -0.18
source+rate:it+6 -0.05 source+rate:it+8 0.14 source+rate:noun-1+0 -0.21 source+rate:noun-1+1 -0.15
source+rate:noun-1+3 -0.17 source+rate:noun-1+4 -0.12 source+rate:noun-1+5 -0.12
source+rate:noun-1+8 -0.29 source+rate:noun-1+x -0.24 source+rate:noun0+1 0.05
source+rate:noun0+3 -0.06 source+rate:noun0+6 0.16 source+rate:noun0+x -0.07
source+rate:noun1+2 0.22 source+rate:noun1+4 0.11 source+rate:noun1+6 -0.22 source+rate:noun1+7 0.05
source+rate:noun2+0 -0.20 source+rate:noun2+3 0.14 source+rate:noun2+5 -0.12
source+rate:noun2+8 -0.09 source+rate:noun2+x -0.09 source+rate:noun3+0 -0.24
source+rate:noun3+1 -0.22 source+rate:noun3+2 -0.05 source+rate:noun3+4 0.13
source+rate:noun3+5 -0.13 source+rate:noun3+6 -0.14 source+rate:noun3+7 0.15
source+rate:noun3+9 0.07 source+rate:noun3+x -0.05 source+rate:other+0 -0.27
source+rate:other+1 -0.32 source+rate:other+2 0.16 source+rate:that+1 -0.16 source+rate:that+2 -0.16
source+rate:that+3 0.06 source+rate:that+4 -0.15 source+rate:that+6 0.07 source+rate:that+9 -0.13
source+rate:they+1 0.09 source+rate:they+2 -0.12 source+rate:they+3 0.18 source+rate:they+5 -0.08
source+rate:they+6 -0.13 source+rate:they+9 -0.14 source+rate:which+1 -0.06
source+rate:which+2 -0.13 source+rate:which+3 0.07 source+rate:who+0 -0.13 source+rate:who+2 0.07
source+rate:who+4 -0.17 source+rate:who+5 0.11 source+rate:who+7 -0.19 source+rate:who+8 0.06
source+rate:who+9 0.13 source+way+order:Name-1+apposition+after 0.20
source+way+order:Name-1+beside+after 0.14 source+way+order:Name-1+beside+before 0.07
source+way+order:Name-1+beside+colon -0.10 source+way+order:Name-1+beside+inverted -0.27
source+way+order:Name-1+infinitive+after -0.15 source+way+order:Name-1+infinitive:near+after 0.13
source+way+order:Name-1+infinitive:spoke+after 0.19 source+way+order:Name-1+joined+after -0.19
source+way+order:Name-1+joined:near+after -0.14 source+way+order:Name-1+joined:spoke+after 0.14
source+way+order:Name-1+participle+after -0.45 source+way+order:Name-1+participle:near+after -0.22
source+way+order:Name-1+participle:spoke+after 0.13 source+way+order:Name0+beside+according 0.10
source+way+order:Name0+beside+after 0.06 source+way+order:Name0+beside+around 0.09
source+way+order:Name0+beside+before 0.07 source+way+order:Name0+beside+colon -0.12
source+way+order:Name0+beside+inverted 0.10 source+way+order:Name0+joined+colon 0.20
source+way+order:Name0+participle+after -0.07 source+way+order:Name0+participle:near+after 0.12
source+way+order:Name0+participle:spoke+after 0.08 source+way+order:Name1+apposition+after -0.07
source+way+order:Name1+beside+according 0.08 source+way+order:Name1+beside+around 0.08
source+way+order:Name1+beside+before 0.08 source+way+order:Name1+beside+colon 0.15
source+way+order:Name1+beside+passive -0.26 source+way+order:Name1+infinitive:spoke+after 0.08
source+way+order:Name1+joined:near+after -0.09 source+way+order:Name1+joined:spoke+after -0.13
source+way+order:Name1+participle+after 0.23 source+way+order:Name1+participle:near+after -0.06
source+way+order:Name2+apposition+before 0.10 source+way+order:Name2+beside+around -0.08
source+way+order:Name2+beside+colon 0.21 source+way+order:Name2+beside+hanging -0.19
source+way+order:Name2+beside+inverted 0.27 source+way+order:Name2+infinitive+after 0.09
source+way+order:Name2+infinitive:spoke+after -0.11 source+way+order:Name2+joined:near+after -0.07
source+way+order:Name2+participle:spoke+after -0.09 source+way+order:Name2+possessor+after -0.23
source+way+order:Name3+apposition+after -0.06 source+way+order:Name3+apposition+before 0.10
source+way+order:Name3+beside+according 0.10 source+way+order:Name3+beside+after 0.08
source+way+order:Name3+beside+around -0.07 source+way+order:Name3+beside+before -0.12
source+way+order:Name3+beside+colon -0.07 source+way+order:Name3+beside+passive -0.09
source+way+order:Name3+infinitive:near+after 0.15 source+way+order:Name3+joined:near+after -0.19
source+way+order:Name3+joined:spoke+after 0.13 source+way+order:Name3+participle:near+after -0.14
source+way+order:Name3+possessor+after -0.17 source+way+order:he+beside+passive -0.14
source+way+order:he+infinitive+after 0.16 source+way+order:he+infinitive:near+after -0.10
source+way+order:he+infinitive:spoke+after -0.09 source+way+order:he+joined+after 0.12
source+way+order:he+joined+colon 0.14 source+way+order:he+joined:near+after -0.38
source+way+order:he+joined:spoke+after -0.14 source+way+order:he+participle+after 0.18
source+way+order:he+participle:near+after -0.07 source+way+order:he+participle:spoke+after 0.13
source+way+order:i+beside+before -0.11 source+way+order:i+beside+passive 0.07
source+way+order:i+joined+after -0.37 source+way+order:i+participle+after 0.05
source+way+order:i+participle:near+after 0.05 source+way+order:i+participle:spoke+after -0.07
source+way+order:it+beside+after 0.08 source+way+order:it+beside+before 0.14
source+way+order:it+beside+passive -0.23 source+way+order:it+infinitive+after -0.31
source+way+order:it+infinitive:spoke+after -0.18 source+way+order:it+joined+after -0.10
source+way+order:it+joined:spoke+after -0.09 source+way+order:it+participle+after -0.10
source+way+order:it+participle:spoke+after -0.11 source+way+order:noun-1+apposition+after 0.24
source+way+order:noun-1+beside+according 0.06 source+way+order:noun-1+beside+after -0.15
source+way+order:noun-1+beside+before -0.28 source+way+order:noun-1+beside+colon -0.09
source+way+order:noun-1+beside+inverted -0.32 source+way+order:noun-1+beside+passive -0.14
source+way+order:noun-1+infinitive+after -0.39 source+way+order:noun-1+infinitive:near+after -0.06
source+way+order:noun-1+infinitive:spoke+after -0.21 source+way+order:noun-1+joined+after -0.19
source+way+order:noun-1+joined:near+after -0.05 source+way+order:noun-1+joined:spoke+after -0.30
source+way+order:noun-1+participle+after -0.13 source+way+order:noun-1+participle:spoke+after -0.32
source+way+order:noun-1+possessor+after 0.41 source+way+order:noun0+beside+according -0.06
source+way+order:noun0+beside+after 0.07 source+way+order:noun0+beside+before 0.27
source+way+order:noun0+infinitive+after 0.11 source+way+order:noun0+joined+after 0.09
source+way+order:noun1+beside+according -0.08 source+way+order:noun1+beside+after 0.07
source+way+order:noun1+beside+before 0.22 source+way+order:noun1+infinitive+after -0.05
source+way+order:noun1+participle+after -0.05 source+way+order:noun1+participle:near+after 0.07
source+way+order:noun1+participle:spoke+after 0.10 source+way+order:noun2+apposition+after 0.09
source+way+order:noun2+beside+before -0.10 source+way+order:noun2+beside+passive -0.17
source+way+order:noun2+infinitive+after -0.05 source+way+order:noun2+infinitive:near+after 0.12
source+way+order:noun2+infinitive:spoke+after 0.12 source+way+order:noun2+joined:near+after 0.13
source+way+order:noun2+joined:spoke+after -0.12 source+way+order:noun2+participle:near+after -0.23
source+way+order:noun2+participle:spoke+after 0.10 source+way+order:noun2+possessor+after -0.29
source+way+order:noun3+beside+before -0.23 source+way+order:noun3+beside+inverted -0.20
source+way+order:noun3+beside+passive -0.06 source+way+order:noun3+infinitive:near+after -0.30
source+way+order:noun3+infinitive:spoke+after -0.22 source+way+order:noun3+joined+after -0.25
source+way+order:noun3+joined:near+after 0.05 source+way+order:noun3+joined:spoke+after -0.20
source+way+order:noun3+participle+after -0.13 source+way+order:noun3+participle:near+after 0.06
source+way+order:noun3+participle:spoke+after -0.23 source+way+order:noun3+possessor+after 0.14
source+way+order:noun3+possessor+passive -0.07 source+way+order:other+beside+after -0.13
source+way+order:other+infinitive+after 0.10 source+way+order:other+joined+after -0.12
source+way+order:that+relative+after -0.14 source+way+order:they+beside+before -0.11
source+way+order:they+beside+passive 0.11 source+way+order:they+infinitive+after -0.09
source+way+order:they+infinitive:near+after -0.22 source+way+order:they+joined:near+after -0.12
source+way+order:they+joined:spoke+after 0.07 source+way+order:they+participle:spoke+after -0.16
source+way+order:which+relative+after 0.06 source+way+order:who+relative+after 0.06
source:Name-1 -0.14 source:Name0 0.17 source:Name1 0.10 source:Name2 0.09 source:i -0.15
source:it -0.24 source:noun-1 -0.43 source:noun0 0.21 source:noun1 0.09 source:noun2 -0.09
source:noun3 -0.22 source:that -0.14 source:who 0.05 stretches:0 -0.11 stretches:1 -0.13
stretches:2 -0.07 title+order:false+according 0.08 title+order:false+after -0.12
title+order:false+colon -0.26 title+order:false+hanging -0.11 title+order:false+passive -0.28
title+order:true+after -0.12 title+order:true+colon 0.44 way+rate:apposition+0 -0.05
way+rate:apposition+1 -0.07 way+rate:apposition+3 0.06 way+rate:apposition+4 0.08
way+rate:apposition+6 -0.08 way+rate:apposition+7 0.13 way+rate:apposition+8 0.06
way+rate:apposition+9 0.17 way+rate:beside+0 -0.35 way+rate:beside+1 -0.17 way+rate:beside+4 0.06
way+rate:beside+5 0.14 way+rate:beside+6 0.16 way+rate:beside+7 0.12 way+rate:beside+8 0.10
way+rate:infinitive+0 0.07 way+rate:infinitive+4 -0.16 way+rate:infinitive+5 -0.17
way+rate:infinitive+7 -0.10 way+rate:infinitive:near+1 0.05 way+rate:infinitive:near+2 -0.12
way+rate:infinitive:near+4 -0.10 way+rate:infinitive:spoke+0 0.18 way+rate:infinitive:spoke+3 0.12
way+rate:infinitive:spoke+4 -0.30 way+rate:infinitive:spoke+5 -0.21 way+rate:joined+1 -0.23
way+rate:joined+3 -0.10 way+rate:joined+8 -0.05 way+rate:joined:near+0 -0.08
way+rate:joined:near+1 -0.09 way+rate:joined:near+2 -0.18 way+rate:joined:near+3 -0.16
way+rate:joined:near+5 -0.08 way+rate:joined:near+8 -0.14 way+rate:joined:near+9 -0.16
way+rate:joined:spoke+0 -0.07 way+rate:joined:spoke+1 0.13 way+rate:joined:spoke+2 -0.17
way+rate:joined:spoke+3 -0.22 way+rate:joined:spoke+4 -0.14 way+rate:joined:spoke+5 -0.12
way+rate:joined:spoke+6 -0.19 way+rate:joined:spoke+9 0.06 way+rate:participle+0 -0.09
way+rate:participle+1 -0.08 way+rate:participle+2 0.11 way+rate:participle+3 -0.15
way+rate:participle+7 -0.05 way+rate:participle+8 0.12 way+rate:participle:near+1 0.12
way+rate:participle:near+2 -0.16 way+rate:participle:near+3 -0.11 way+rate:participle:near+4 0.21
way+rate:participle:near+7 -0.19 way+rate:participle:near+8 -0.23 way+rate:participle:spoke+0 0.29
way+rate:participle:spoke+1 0.12 way+rate:participle:spoke+2 -0.15 way+rate:participle:spoke+3 -0.05
way+rate:participle:spoke+5 -0.18 way+rate:participle:spoke+6 -0.24
way+rate:participle:spoke+7 -0.28 way+rate:possessor+1 -0.07 way+rate:possessor+3 -0.05
way+rate:possessor+5 0.05 way+rate:possessor+7 0.12 way+rate:possessor+9 0.22
way+rate:relative+0 -0.08 way+rate:relative+1 -0.11 way+rate:relative+2 -0.06
way+rate:relative+3 0.06 way+rate:relative+4 -0.09 way+rate:relative+5 0.13 way+rate:relative+6 0.12
way+rate:relative+7 -0.11 way:apposition 0.15 way:infinitive -0.08 way:infinitive:near -0.10
way:joined -0.14 way:joined:near -0.40 way:joined:spoke -0.21 way:participle -0.05
way:participle:near -0.16 way:participle:spoke -0.10 which+hope:0+2 -0.22 which+hope:0+3 -0.31
which+hope:0+4 -0.20 which+hope:0+5 -0.20 which+hope:0+7 0.21 which+hope:0+8 0.15
which+hope:1+1 -0.38 which+hope:1+2 -0.30 which+hope:1+3 -0.23 which+hope:1+4 -0.20
which+hope:q+8 -0.09 which+word:0+accept 0.07 which+word:0+accepted -0.06 which+word:0+accused 0.06
which+word:0+add 0.08 which+word:0+adding -0.11 which+word:0+addressed -0.07
which+word:0+addressing 0.09 which+word:0+admitted -0.11 which+word:0+adopted -0.29
which+word:0+advice -0.06 which+word:0+advising -0.12 which+word:0+advocate 0.12
which+word:0+advocates 0.21 which+word:0+agree -0.06 which+word:0+agreed 0.11
which+word:0+allegations -0.14 which+word:0+alleged 0.13 which+word:0+allows 0.09
which+word:0+angry -0.07 which+word:0+announced 0.10 which+word:0+announcement -0.06
which+word:0+announcing -0.06 which+word:0+appointed -0.07 which+word:0+approved 0.06
which+word:0+argue 0.18 which+word:0+argued 0.10 which+word:0+argument 0.08
which+word:0+attacked -0.10 which+word:0+attention -0.15 which+word:0+aware 0.07
which+word:0+backing -0.12 which+word:0+bar -0.10 which+word:0+believe 0.18 which+word:0+bill -0.15
which+word:0+blame 0.05 which+word:0+blamed -0.08 which+word:0+blasted 0.06
which+word:0+brought -0.24 which+word:0+called 0.13 which+word:0+calls 0.19
which+word:0+campaign -0.12 which+word:0+captured -0.15 which+word:0+casting -0.17
which+word:0+celebrating -0.09 which+word:0+challenged 0.05 which+word:0+charged -0.12
which+word:0+cheering -0.05 which+word:0+cited 0.17 which+word:0+citing 0.25
which+word:0+claiming -0.07 which+word:0+clear -0.09 which+word:0+column -0.13
which+word:0+concerned 0.10 which+word:0+concluded 0.06 which+word:0+consensus -0.12
which+word:0+considered 0.14 which+word:0+considering 0.07 which+word:0+continued -0.15
which+word:0+continues -0.12 which+word:0+convince 0.07 which+word:0+counter -0.08
which+word:0+counting 0.06 which+word:0+creating -0.09 which+word:0+decide -0.13
which+word:0+deemed -0.10 which+word:0+defend 0.07 which+word:0+demands 0.15
which+word:0+denied -0.09 which+word:0+denouncing -0.06 which+word:0+deny -0.08
which+word:0+described 0.07 which+word:0+detailed -0.12 which+word:0+determine -0.07
which+word:0+determined 0.14 which+word:0+devoted 0.07 which+word:0+directed -0.21
which+word:0+discussing -0.09 which+word:0+dismissed 0.16 which+word:0+divided 0.11
which+word:0+doubt 0.15 which+word:0+drawing -0.06 which+word:0+drew -0.30 which+word:0+emails -0.15
which+word:0+embrace -0.10 which+word:0+embraced -0.19 which+word:0+embracing 0.10
which+word:0+encouraging -0.11 which+word:0+endorse 0.12 which+word:0+endorsed -0.16
which+word:0+endorsement -0.45 which+word:0+endorsements 0.09 which+word:0+endorsing 0.16
which+word:0+estimated 0.06 which+word:0+evidence 0.10 which+word:0+expanded -0.25
which+word:0+expect 0.13 which+word:0+experienced -0.09 which+word:0+explain 0.07
which+word:0+explained 0.07 which+word:0+explaining -0.09 which+word:0+expressed 0.08
which+word:0+eyes 0.09 which+word:0+fact -0.07 which+word:0+favor 0.10 which+word:0+favorable -0.11
which+word:0+favored -0.19 which+word:0+favors -0.07 which+word:0+fear 0.13 which+word:0+fears -0.16
which+word:0+feel 0.12 which+word:0+felt -0.07 which+word:0+fighting -0.17 which+word:0+filed -0.11
which+word:0+focus -0.16 which+word:0+focusing 0.11 which+word:0+gave -0.07 which+word:0+gives -0.33
which+word:0+group -0.18 which+word:0+groups 0.11 which+word:0+highlighting -0.20
which+word:0+hiring -0.22 which+word:0+hitting 0.06 which+word:0+hope 0.07 which+word:0+hoped 0.07
which+word:0+hopes 0.13 which+word:0+identify 0.08 which+word:0+including -0.05
which+word:0+indicated 0.09 which+word:0+insist 0.17 which+word:0+intended -0.12
which+word:0+interested 0.14 which+word:0+introduced -0.13 which+word:0+invited -0.22
which+word:0+knew -0.14 which+word:0+know 0.13 which+word:0+knowing 0.09 which+word:0+known -0.34
which+word:0+knows 0.23 which+word:0+laid -0.08 which+word:0+launched -0.11 which+word:0+learn -0.08
which+word:0+learned 0.05 which+word:0+lobbying 0.16 which+word:0+looked -0.08
which+word:0+looking 0.06 which+word:0+made -0.13 which+word:0+maintained -0.19
which+word:0+mentioned 0.07 which+word:0+named 0.13 which+word:0+nominated 0.15
which+word:0+nominating -0.06 which+word:0+noted 0.38 which+word:0+noting -0.05
which+word:0+notion -0.06 which+word:0+offensive -0.20 which+word:0+offer 0.19
which+word:0+offered -0.05 which+word:0+offering 0.09 which+word:0+offers -0.09
which+word:0+opened 0.08 which+word:0+opposed -0.08 which+word:0+opposition 0.05
which+word:0+ordered 0.17 which+word:0+out 0.18 which+word:0+painting -0.13 which+word:0+party -0.12
which+word:0+persuade 0.05 which+word:0+picked -0.15 which+word:0+placed -0.08
which+word:0+planning 0.06 which+word:0+plans 0.10 which+word:0+played -0.17
which+word:0+pledged 0.06 which+word:0+pointed 0.07 which+word:0+pointing 0.10
which+word:0+posted -0.06 which+word:0+praise 0.08 which+word:0+praised 0.06
which+word:0+predicted 0.16 which+word:0+prefer 0.09 which+word:0+pressing 0.08
which+word:0+producing -0.16 which+word:0+promised 0.15 which+word:0+promises -0.07
which+word:0+proposed 0.07 which+word:0+proud -0.09 which+word:0+proved -0.18
which+word:0+provided -0.15 which+word:0+published 0.18 which+word:0+pursuing -0.11
which+word:0+pushing 0.12 which+word:0+questioned 0.21 which+word:0+questioning -0.21
which+word:0+quick 0.07 which+word:0+raised -0.20 which+word:0+reading -0.07
which+word:0+recalled 0.09 which+word:0+recognized -0.14 which+word:0+reference -0.11
which+word:0+referring 0.08 which+word:0+refusal -0.14 which+word:0+refused 0.07
which+word:0+refusing 0.10 which+word:0+reject 0.12 which+word:0+rejected 0.06
which+word:0+released 0.15 which+word:0+relief -0.11 which+word:0+remember 0.06
which+word:0+reported -0.06 which+word:0+reporting 0.16 which+word:0+reports 0.15
which+word:0+represent -0.06 which+word:0+requested 0.06 which+word:0+require 0.08
which+word:0+required 0.05 which+word:0+requiring -0.28 which+word:0+responded -0.27
which+word:0+responding -0.16 which+word:0+revealed 0.15 which+word:0+said 0.19
which+word:0+saw -0.13 which+word:0+say 0.17 which+word:0+says 0.27 which+word:0+see 0.15
which+word:0+seeing -0.22 which+word:0+seeks -0.12 which+word:0+seen -0.07 which+word:0+sees 0.22
which+word:0+share 0.09 which+word:0+shot -0.11 which+word:0+showing 0.05 which+word:0+shows 0.08
which+word:0+signed -0.24 which+word:0+skeptical 0.10 which+word:0+something -0.17
which+word:0+speaks 0.06 which+word:0+split 0.10 which+word:0+spoke -0.14 which+word:0+stood -0.06
which+word:0+stories -0.13 which+word:0+struck -0.08 which+word:0+stuck -0.09
which+word:0+suggest 0.06 which+word:0+suggested 0.20 which+word:0+suggests 0.10
which+word:0+support -0.05 which+word:0+supported 0.08 which+word:0+supporter -0.10
which+word:0+supporting -0.13 which+word:0+sure -0.23 which+word:0+surprise -0.21
which+word:0+talk 0.10 which+word:0+talked -0.08 which+word:0+talks -0.19 which+word:0+tell 0.18
which+word:0+think 0.25 which+word:0+thinks 0.06 which+word:0+thought -0.19 which+word:0+turns -0.14
which+word:0+tweeting 0.20 which+word:0+understand -0.11 which+word:0+understands 0.11
which+word:0+urged 0.16 which+word:0+view 0.05 which+word:0+voted 0.13 which+word:0+vowed 0.06
which+word:0+walked -0.16 which+word:0+warming -0.09 which+word:0+warned 0.08
which+word:0+watching -0.08 which+word:0+week -0.06 which+word:0+welcome -0.12
which+word:0+went -0.05 which+word:0+will -0.23 which+word:0+willing 0.07 which+word:0+wish -0.07
which+word:0+worried 0.12 which+word:0+writing -0.21 which+word:0+wrote -0.20
which+word:1+announced -0.10 which+word:1+attention -0.07 which+word:1+believe -0.20
which+word:1+call 0.19 which+word:1+called -0.34 which+word:1+calls -0.13
which+word:1+continued -0.07 which+word:1+discuss 0.21 which+word:1+endorse -0.15
which+word:1+endorsed 0.17 which+word:1+focus -0.14 which+word:1+focused 0.16
which+word:1+found -0.35 which+word:1+hope -0.18 which+word:1+includes -0.18
which+word:1+including 0.19 which+word:1+know 0.08 which+word:1+known -0.20 which+word:1+like -0.17
which+word:1+looked 0.09 which+word:1+looking -0.13 which+word:1+mentioned -0.09
which+word:1+nominating -0.10 which+word:1+note -0.20 which+word:1+offer -0.13
which+word:1+opposed 0.20 which+word:1+opposition -0.13 which+word:1+plans -0.17
which+word:1+pledged -0.21 which+word:1+put -0.19 which+word:1+released -0.19
which+word:1+reported -0.18 which+word:1+said -0.65 which+word:1+say -0.17 which+word:1+saying -0.09
which+word:1+says -0.49 which+word:1+shot 0.08 which+word:1+shows -0.27 which+word:1+signed 0.24
which+word:1+spoke 0.10 which+word:1+support 0.09 which+word:1+supported 0.08
which+word:1+supporting 0.24 which+word:1+talking 0.07 which+word:1+think -0.12
which+word:1+thought 0.24 which+word:1+told -0.42 which+word:1+tried 0.06 which+word:1+voted -0.11
which+word:1+want -0.16 which+word:1+wants -0.14 which+word:1+went -0.17 which+word:n+: -0.06
which+word:n+according 0.09 which+word:n+added 0.18 which+word:n+asked -0.09
which+word:n+called -0.28 which+word:n+continued 0.12 which+word:n+including -0.17
which+word:n+know -0.08 which+word:n+like -0.21 which+word:n+made -0.11 which+word:n+said 0.14
which+word:n+say 0.31 which+word:n+says 0.19 which+word:n+show 0.12 which+word:n+support -0.13
which+word:n+think 0.08 which+word:n+told 0.14 which+word:n+wrote 0.07 which+word:q+adding 0.05
which+word:q+said 0.17 which+word:q+say 0.10 which+word:q+told -0.17 within:2 -0.06 within:3 -0.07
word+opening::+clause -0.05 word+opening::+name -0.07 word+opening:accept+noun 0.08
word+opening:accepting+word 0.14 word+opening:according+none 0.09 word+opening:accused+name 0.07
word+opening:acknowledge+that 0.08 word+opening:acknowledged+that 0.07 word+opening:added+quote 0.08
word+opening:added+word -0.25 word+opening:adding+quote 0.05 word+opening:adding+that 0.10
word+opening:addressing+noun 0.12 word+opening:agreed+to -0.07 word+opening:alleged+word -0.15
word+opening:allow+word -0.05 word+opening:allowed+to -0.12 word+opening:announce+noun -0.20
word+opening:announced+noun 0.12 word+opening:announced+pronoun 0.17
word+opening:announced+word 0.10 word+opening:answer+noun 0.07 word+opening:arguing+that -0.13
word+opening:ask+noun -0.06 word+opening:ask+pronoun 0.06 word+opening:asked+about -0.11
word+opening:asked+noun 0.07 word+opening:asked+quote 0.13 word+opening:asked+wh 0.26
word+opening:attacked+name 0.11 word+opening:attacked+noun -0.08 word+opening:attacks+that -0.12
word+opening:attention+in -0.06 word+opening:aware+of -0.06 word+opening:backing+in -0.12
word+opening:backing+name -0.08 word+opening:backing+word 0.07 word+opening:believe+in 0.13
word+opening:believe+verb 0.11 word+opening:believe+word -0.09 word+opening:brought+noun -0.22
word+opening:call+for 0.09 word+opening:call+in 0.13 word+opening:call+noun -0.15
word+opening:call+pronoun 0.10 word+opening:call+to 0.07 word+opening:call+word -0.08
word+opening:called+clause -0.24 word+opening:called+for 0.16 word+opening:called+name -0.25
word+opening:called+on 0.07 word+opening:called+pronoun 0.06 word+opening:called+that -0.23
word+opening:calling+on 0.18 word+opening:calling+pronoun -0.07 word+opening:calls+for 0.10
word+opening:campaign+that -0.13 word+opening:charged+in -0.18 word+opening:cited+noun 0.05
word+opening:claim+that -0.12 word+opening:claiming+that -0.07 word+opening:compared+in -0.36
word+opening:compared+to -0.23 word+opening:considered+noun -0.11 word+opening:continued+quote 0.16
word+opening:continues+to -0.28 word+opening:creating+word -0.20 word+opening:critical+word -0.14
word+opening:criticism+of 0.12 word+opening:criticized+name 0.15 word+opening:decide+wh -0.12
word+opening:decided+in 0.07 word+opening:decision+in -0.08 word+opening:decision+verb -0.28
word+opening:decision+word 0.11 word+opening:declared+noun -0.11 word+opening:declined+to 0.13
word+opening:defended+noun 0.08 word+opening:defending+noun -0.13 word+opening:described+wh 0.10
word+opening:detailed+word -0.06 word+opening:determine+wh -0.09
word+opening:double-digit+word -0.17 word+opening:doubts+about -0.11 word+opening:drew+word -0.08
word+opening:emails+that -0.16 word+opening:encouraging+word -0.15 word+opening:endorse+name -0.06
word+opening:endorsed+noun -0.09 word+opening:endorsement+of -0.10 word+opening:endorsements+in 0.12
word+opening:endorsing+name 0.19 word+opening:evidence+that 0.10 word+opening:fact+that -0.09
word+opening:favor+of 0.08 word+opening:favorable+word -0.08 word+opening:feel+word 0.13
word+opening:fighting+word -0.14 word+opening:filed+in -0.07 word+opening:finding+word -0.16
word+opening:fired+in 0.17 word+opening:focus+on -0.11 word+opening:focused+on 0.11
word+opening:found+noun -0.29 word+opening:found+that 0.20 word+opening:found+word -0.12
word+opening:gave+pronoun -0.14 word+opening:group+that -0.18 word+opening:groups+that 0.10
word+opening:hiring+word -0.13 word+opening:hit+noun -0.24 word+opening:hitting+noun -0.10
word+opening:hope+that -0.16 word+opening:identify+noun -0.08 word+opening:incites+word -0.16
word+opening:included+word -0.10 word+opening:includes+noun 0.06 word+opening:including+clause -0.15
word+opening:including+gerund -0.05 word+opening:including+in 0.05 word+opening:including+noun 0.13
word+opening:including+word -0.09 word+opening:insisted+that 0.10 word+opening:intended+to -0.07
word+opening:interested+in 0.14 word+opening:issue+that -0.05 word+opening:issued+noun 0.07
word+opening:know+clause -0.08 word+opening:know+name 0.05 word+opening:know+that 0.12
word+opening:know+verb 0.15 word+opening:known+for -0.18 word+opening:launched+noun -0.25
word+opening:like+clause -0.15 word+opening:like+name -0.11 word+opening:like+pronoun -0.15
word+opening:like+to 0.29 word+opening:like+verb 0.09 word+opening:like+word -0.27
word+opening:lobbying+word 0.17 word+opening:looked+in -0.21 word+opening:looking+to 0.11
word+opening:looking+word -0.07 word+opening:made+clause -0.08 word+opening:made+noun -0.07
word+opening:made+word 0.09 word+opening:mean+pronoun -0.06 word+opening:mention+of -0.06
word+opening:nominating+word -0.13 word+opening:note+name -0.26 word+opening:notion+that -0.07
word+opening:offer+noun 0.07 word+opening:offer+word 0.10 word+opening:offered+noun -0.06
word+opening:opposed+noun 0.25 word+opening:opposed+to -0.10 word+opening:out+that 0.16
word+opening:party+that -0.12 word+opening:passed+in -0.18 word+opening:picked+word -0.16
word+opening:plans+to 0.10 word+opening:played+noun -0.16 word+opening:played+word 0.07
word+opening:pledged+to 0.14 word+opening:pledged+word -0.38 word+opening:pointed+word 0.14
word+opening:possibility+that -0.05 word+opening:promise+to 0.10 word+opening:promised+to 0.10
word+opening:promoting+noun -0.12 word+opening:proposal+to -0.16 word+opening:proposed+noun 0.13
word+opening:proved+word -0.23 word+opening:provided+noun -0.10 word+opening:push+for 0.08
word+opening:push+noun 0.09 word+opening:push+word -0.13 word+opening:put+name -0.27
word+opening:put+pronoun 0.10 word+opening:put+word -0.07 word+opening:raised+in -0.12
word+opening:raised+word -0.10 word+opening:reading+noun -0.14 word+opening:recognize+noun 0.06
word+opening:referring+to 0.10 word+opening:refusal+to -0.12 word+opening:rejected+noun 0.08
word+opening:released+in 0.23 word+opening:released+noun 0.13 word+opening:released+on -0.25
word+opening:repeated+word -0.10 word+opening:reported+clause 0.18 word+opening:reported+in -0.20
word+opening:reported+word -0.11 word+opening:reporting+word 0.14 word+opening:represent+noun -0.15
word+opening:require+noun -0.14 word+opening:respond+to 0.12 word+opening:responded+quote 0.25
word+opening:responding+to -0.20 word+opening:said+clause 0.32 word+opening:said+gerund 0.10
word+opening:said+in -0.33 word+opening:said+wh -0.16 word+opening:saw+noun -0.06
word+opening:say+about 0.05 word+opening:say+clause 0.32 word+opening:say+noun 0.09
word+opening:say+pronoun 0.12 word+opening:say+quote 0.06 word+opening:say+that -0.18
word+opening:say+verb 0.07 word+opening:say+wh 0.12 word+opening:say+word 0.12
word+opening:saying+name -0.09 word+opening:saying+pronoun -0.09 word+opening:saying+that -0.07
word+opening:saying+wh 0.15 word+opening:says+clause 0.09 word+opening:says+quote 0.06
word+opening:says+that 0.09 word+opening:says+verb -0.08 word+opening:says+word 0.11
word+opening:see+noun 0.07 word+opening:see+pronoun 0.09 word+opening:see+wh -0.15
word+opening:see+word 0.21 word+opening:seeing+noun -0.27 word+opening:seeking+noun -0.09
word+opening:seeking+word 0.07 word+opening:seen+noun 0.17 word+opening:seen+wh -0.10
word+opening:seen+word -0.06 word+opening:share+of -0.17 word+opening:shared+noun 0.06
word+opening:sharp+word -0.07 word+opening:shot+in -0.15 word+opening:shot+word 0.14
word+opening:show+clause 0.16 word+opening:show+that 0.09 word+opening:show+verb -0.22
word+opening:show+wh 0.11 word+opening:showed+name 0.08 word+opening:showed+that 0.19
word+opening:showed+word -0.10 word+opening:showing+in -0.07 word+opening:showing+noun 0.14
word+opening:showing+word -0.16 word+opening:shows+name 0.16 word+opening:shows+that -0.13
word+opening:signed+noun 0.09 word+opening:something+that -0.17 word+opening:sought+to 0.14
word+opening:speak+in -0.18 word+opening:speak+word 0.08 word+opening:spoke+in -0.13
word+opening:spoke+to -0.26 word+opening:spoke+word 0.08 word+opening:state+that -0.10
word+opening:stepped+word -0.22 word+opening:stood+in 0.08 word+opening:suggesting+that 0.09
word+opening:suggests+that -0.12 word+opening:support+and -0.05 word+opening:support+clause -0.12
word+opening:support+for -0.08 word+opening:support+gerund 0.05 word+opening:support+in -0.20
word+opening:support+noun 0.11 word+opening:support+of 0.10 word+opening:support+to -0.16
word+opening:supported+name 0.10 word+opening:supporting+noun 0.09
word+opening:supporting+pronoun -0.24 word+opening:supporting+word 0.14 word+opening:sure+that 0.07
word+opening:talk+to 0.06 word+opening:talk+word 0.08 word+opening:talking+to 0.17
word+opening:talks+about 0.11 word+opening:tell+wh 0.08 word+opening:tend+to -0.12
word+opening:think+clause 0.08 word+opening:think+noun 0.20 word+opening:think+of 0.10
word+opening:think+that 0.12 word+opening:think+verb -0.07 word+opening:think+word -0.12
word+opening:thought+pronoun -0.10 word+opening:told+pronoun -0.06 word+opening:told+that 0.05
word+opening:told+word -0.23 word+opening:tried+to 0.07 word+opening:tries+to -0.19
word+opening:turns+word -0.07 word+opening:tweeted+quote 0.09 word+opening:understand+noun -0.11
word+opening:view+of -0.16 word+opening:views+on -0.18 word+opening:voted+for 0.12
word+opening:voted+in 0.07 word+opening:voters+that -0.13 word+opening:vowed+to 0.09
word+opening:want+name 0.18 word+opening:want+noun 0.20 word+opening:want+pronoun -0.16
word+opening:want+word -0.29 word+opening:wanted+to 0.11 word+opening:wants+to -0.16
word+opening:warned+that -0.06 word+opening:warning+that 0.15 word+opening:watching+noun -0.09
word+opening:week+that -0.06 word+opening:went+in -0.22 word+opening:went+on 0.06
word+opening:went+to -0.31 word+opening:will+verb -0.25 word+opening:will+word -0.14
word+opening:worried+about 0.12 word+opening:would+in 0.29 word+opening:would+part -0.22
word+opening:wrote+noun -0.16 word+opening:wrote+quote 0.08 word:: -0.06 word:accepted -0.09
word:accepting 0.07 word:according 0.09 word:acknowledged 0.09 word:acknowledging -0.18
word:add 0.07 word:adding -0.07 word:addressed -0.10 word:addressing 0.07 word:adds -0.15
word:admit -0.08 word:admitted -0.08 word:adopted -0.24 word:advice -0.08 word:advising -0.14
word:advocate 0.09 word:advocates 0.14 word:aim -0.11 word:allegations -0.21 word:alleged 0.06
word:allow -0.12 word:allows 0.07 word:angry -0.06 word:announced 0.10 word:answering 0.07
word:answers -0.13 word:argue 0.13 word:argued -0.06 word:arguing 0.07 word:argument 0.05
word:ask -0.06 word:asking -0.07 word:assessment -0.20 word:assure 0.17 word:attacks -0.14
word:attempting -0.10 word:attention -0.20 word:backing -0.09 word:backs 0.14 word:bar -0.16
word:bash -0.13 word:believe 0.09 word:believed -0.10 word:believes 0.07 word:blame 0.07
word:blasted 0.07 word:blocked -0.12 word:brand -0.07 word:brought -0.21 word:call 0.11
word:called -0.14 word:calls 0.09 word:captured -0.19 word:celebrating -0.12 word:charged -0.17
word:cheering -0.07 word:cheers -0.23 word:chose -0.31 word:cited 0.09 word:citing 0.10
word:claim 0.07 word:claimed 0.06 word:claiming -0.10 word:claims 0.12 word:complained 0.06
word:concerned 0.11 word:concluded 0.12 word:conducting 0.10 word:confident 0.10 word:confirm -0.08
word:confirmed 0.10 word:confront -0.25 word:consensus -0.13 word:consider 0.06 word:considered 0.06
word:contention -0.06 word:continues -0.12 word:counted -0.16 word:covered 0.11 word:criticize 0.12
word:criticized -0.08 word:criticizing -0.06 word:critique -0.14 word:declined 0.12
word:dedicated -0.22 word:defend 0.08 word:defended 0.09 word:demand 0.07 word:demanding -0.11
word:demands 0.19 word:demonstrated -0.08 word:denounced 0.13 word:denouncing -0.08
word:described -0.09 word:describing 0.08 word:determined 0.11 word:determining -0.06
word:devoted 0.05 word:directed -0.27 word:disagree 0.17 word:discovered -0.10 word:discuss 0.10
word:discussed 0.14 word:discussing -0.08 word:dismissed 0.05 word:dispute 0.11 word:divided 0.06
word:doubt 0.09 word:doubts -0.12 word:drawing -0.08 word:drew -0.16 word:echoing 0.05
word:emailed 0.07 word:emails -0.17 word:embraced -0.15 word:embracing 0.13 word:encouraged 0.10
word:encouraging -0.14 word:endorse 0.05 word:endorsed -0.05 word:endorsement -0.34
word:endorsements 0.13 word:endorsing 0.17 word:enjoyed 0.06 word:estimated 0.10 word:evidence 0.10
word:expanded -0.29 word:expect 0.15 word:experienced -0.12 word:explain 0.05 word:explained 0.06
word:exposed 0.09 word:eyes 0.09 word:fact -0.09 word:favor 0.09 word:favorable -0.14
word:favored -0.10 word:fear 0.11 word:fears -0.22 word:featured -0.16 word:feel 0.10
word:felt -0.08 word:fighting -0.08 word:finding -0.06 word:findings 0.11 word:finds -0.05
word:focus -0.21 word:focused 0.08 word:focusing 0.12 word:follows -0.05 word:found -0.11
word:gave -0.07 word:gives -0.35 word:goes 0.11 word:group -0.18 word:groups 0.10 word:guess 0.16
word:happy 0.08 word:highlighting -0.14 word:hiring -0.24 word:identify 0.08 word:identifying 0.11
word:ignore 0.10 word:ignored -0.14 word:incites -0.16 word:included -0.06 word:includes -0.07
word:including -0.06 word:indicated 0.09 word:insist 0.12 word:insisted 0.13 word:intended -0.14
word:interested 0.11 word:invited -0.25 word:issue -0.05 word:knew -0.09 word:know 0.16
word:knowing 0.06 word:known -0.40 word:knows 0.15 word:laid -0.06 word:launched -0.15
word:length 0.15 word:like -0.16 word:likes 0.06 word:limiting -0.09 word:listed -0.05
word:lists 0.16 word:lobbying 0.14 word:loved -0.20 word:made -0.15 word:maintained -0.15
word:marking -0.10 word:mean -0.06 word:mention -0.06 word:mind -0.05 word:mixed -0.13
word:mocking 0.10 word:nominate -0.05 word:nominating -0.11 word:note -0.10 word:noted 0.14
word:noting -0.07 word:notion -0.07 word:offensive -0.23 word:offer 0.13 word:offered -0.08
word:offering 0.08 word:opens -0.22 word:oppose 0.09 word:opposed 0.06 word:opposes 0.09
word:opposing -0.06 word:ordered 0.07 word:out 0.19 word:painting 0.07 word:party -0.12
word:passed -0.13 word:perceived 0.12 word:picked -0.10 word:placed -0.12 word:played -0.12
word:pointed 0.07 word:possibility -0.05 word:posted 0.10 word:predicted 0.14 word:pressed -0.06
word:pressing 0.06 word:producing -0.17 word:promise 0.11 word:promote 0.08 word:promoting -0.07
word:proposal -0.05 word:proposed 0.09 word:proposing -0.06 word:proud -0.11 word:proved -0.22
word:provided -0.16 word:published 0.25 word:pursue 0.07 word:pushing 0.07 word:put -0.08
word:questioned 0.18 word:questioning -0.12 word:raised -0.19 word:ranks -0.19 word:realize -0.06
word:recalled -0.05 word:recalling 0.16 word:recognized -0.17 word:referred -0.20 word:reflect -0.20
word:reflecting -0.10 word:reflects -0.22 word:refusal -0.15 word:reiterated 0.14 word:reject 0.10
word:rejected 0.07 word:released 0.12 word:relief -0.18 word:remember 0.09 word:repeat 0.11
word:replied -0.05 word:reported -0.13 word:reporters 0.18 word:reporting 0.15 word:reports 0.23
word:represent -0.09 word:requested 0.15 word:require 0.06 word:requires -0.13 word:requiring -0.29
word:respond 0.08 word:responded -0.07 word:responding -0.21 word:revealed 0.10 word:rolled -0.09
word:ruling 0.06 word:saw -0.15 word:say 0.18 word:saying -0.06 word:see 0.14 word:seeing -0.25
word:seen -0.05 word:sees 0.12 word:seized -0.21 word:sentiment -0.18 word:shares -0.30
word:shifted -0.22 word:showed -0.06 word:signal -0.07 word:skeptical 0.20 word:something -0.17
word:split 0.05 word:spoke -0.07 word:state -0.10 word:stated 0.17 word:statement 0.08
word:stating -0.14 word:stepped -0.24 word:stories -0.15 word:struggling -0.06 word:suggested 0.05
word:suggestions -0.13 word:supported 0.08 word:supporter 0.11 word:sure -0.26 word:surprise -0.27
word:suspended -0.19 word:talk 0.09 word:talked -0.14 word:talks -0.12 word:targets -0.28
word:tell 0.20 word:tells 0.09 word:tend -0.12 word:think 0.22 word:thought -0.05
word:threatened 0.06 word:throwing -0.15 word:told -0.14 word:touched 0.06 word:tries -0.22
word:tweeted -0.11 word:tweeting 0.20 word:tweets -0.05 word:understand -0.12 word:understands 0.10
word:viewed -0.06 word:voted 0.07 word:voters -0.07 word:walked -0.11 word:wanted 0.08
word:wants -0.08 word:warming -0.10 word:warned 0.18 word:watching -0.12 word:week -0.07
word:welcomed 0.09 word:went -0.10 word:will -0.22 word:wish -0.08 word:worries -0.12
word:worry 0.08 word:write 0.12 word:writes 0.16 word:writing -0.10
`);
