import { readWeights } from '../counts.ts';

/** Written by `bench -- statements-fit`. */
export const WEIGHTS = readWeights(`
* -0.35 around+order:0+according -0.08 around+order:0+after 0.09 around+order:0+before -0.13
around+order:0+colon -0.03 around+order:0+hanging -0.15 around+order:0+inverted -0.29
around+order:1+after 0.10 around+order:1+passive -1.14 around+order:2+after 0.05
around+order:2+passive -0.96 around+order:3+after -0.16 around+order:3+passive -0.23
around+order:4+after -0.32 around+order:4+passive 0.24 around+way:0+apposition -0.05
around+way:0+beside 0.07 around+way:0+infinitive -0.18 around+way:0+infinitive:near 0.18
around+way:0+infinitive:spoke -0.18 around+way:0+joined -0.09 around+way:0+joined:near 0.15
around+way:0+joined:spoke -0.26 around+way:0+participle:near 0.12
around+way:0+participle:spoke -0.39 around+way:0+possessor 0.15 around+way:0+relative 0.08
around+way:1+apposition -0.57 around+way:1+beside -0.12 around+way:1+infinitive -0.04
around+way:1+infinitive:near 0.22 around+way:1+infinitive:spoke 0.78 around+way:1+joined -0.34
around+way:1+joined:spoke 0.34 around+way:1+participle -0.33 around+way:1+participle:near 0.11
around+way:1+participle:spoke 0.19 around+way:1+possessor -0.36 around+way:1+relative -0.56
around+way:2+beside -0.50 around+way:2+infinitive 0.56 around+way:2+infinitive:spoke 0.36
around+way:2+joined 0.15 around+way:2+joined:spoke -0.38 around+way:2+participle -0.35
around+way:2+participle:near -1.13 around+way:2+participle:spoke 0.77 around+way:2+possessor 0.31
around+way:2+relative -1.16 around+way:3+beside -0.76 around+way:3+infinitive 0.57
around+way:3+infinitive:near -1.05 around+way:3+infinitive:spoke 0.61 around+way:3+joined 0.13
around+way:3+joined:spoke 0.43 around+way:3+participle -0.08 around+way:3+participle:near 0.29
around+way:3+participle:spoke 0.59 around+way:3+possessor -0.46 around+way:3+relative -0.70
around+way:4+apposition 0.23 around+way:4+beside -1.20 around+way:4+infinitive 1.02
around+way:4+infinitive:near -0.60 around+way:4+joined 0.33 around+way:4+joined:near -0.90
around+way:4+joined:spoke 1.29 around+way:4+participle 0.43 around+way:4+participle:near -1.19
around+way:4+participle:spoke 0.60 around+way:4+possessor -1.52 around+way:4+relative -0.55
around:0 0.05 around:1 -0.09 around:3 -0.09 around:4 -0.37 before:" -0.22 before:) 0.36
before:, 0.20 before:: -0.77 before:Name 0.07 before:he -0.68 before:in -0.04 before:none 1.15
before:the -0.34 before:— 0.25 capital+title:false+false -0.07 capital+title:false+true 0.43
capital+title:true+false -0.97 capital+title:true+true -0.20 continuation:closed -0.79
continuation:open 0.06 depth:0 0.61 depth:1 -3.32 depth:2 -2.33 form+order:+colon 0.05
form+order:+hanging -0.27 form+order:base+after -0.10 form+order:base+around 0.90
form+order:base+before -0.40 form+order:base+inverted -0.46 form+order:ing+according 0.07
form+order:ing+after 0.06 form+order:past+after -0.04 form+order:past+around -0.30
form+order:past+before 0.21 form+order:past+inverted -0.10 form+order:past+passive -0.31
form+order:s+after -0.15 form+order:s+around -0.45 form+order:s+before 0.19 form+way:+beside -0.12
form+way:+joined -0.06 form+way:base+apposition 0.23 form+way:base+beside 0.06
form+way:base+infinitive -0.05 form+way:base+infinitive:near -0.51
form+way:base+infinitive:spoke -0.51 form+way:base+joined -0.18 form+way:base+joined:near 0.29
form+way:base+joined:spoke -0.31 form+way:base+participle 0.12 form+way:base+participle:near -0.19
form+way:base+participle:spoke -0.30 form+way:base+relative 0.13 form+way:ing+beside -0.21
form+way:ing+infinitive -0.61 form+way:ing+joined:spoke -0.26 form+way:ing+participle 0.05
form+way:ing+participle:near -0.07 form+way:ing+participle:spoke -0.23 form+way:ing+relative -0.07
form+way:past+apposition -0.03 form+way:past+beside 0.06 form+way:past+infinitive 0.13
form+way:past+infinitive:near -0.44 form+way:past+infinitive:spoke 0.04
form+way:past+joined:near -0.76 form+way:past+joined:spoke -0.13 form+way:past+participle -0.49
form+way:past+participle:near 0.17 form+way:past+participle:spoke -0.04 form+way:past+relative -0.21
form+way:s+apposition 0.34 form+way:s+infinitive 0.04 form+way:s+joined -0.32
form+way:s+joined:near -0.71 form+way:s+joined:spoke -0.17 form+way:s+participle -0.10
form+way:s+possessor -0.17 form+way:s+relative -0.04 help+order:+according 0.07
help+order:+after -0.03 help+order:+around 0.20 help+order:+before 0.37 help+order:+colon 0.05
help+order:+hanging 0.06 help+order:+inverted -0.20 help+order:a+after -0.19
help+order:a+before -1.00 help+order:m+after -0.37 help+order:ma+after -0.82
help+order:ma+passive -0.60 help+order:mn+after -0.42 help+order:n+after -0.18
help+order:na+after 0.20 hope+rate:3+1 0.46 hope+rate:3+2 -0.64 hope+rate:3+3 -0.70
hope+rate:3+4 -0.84 hope+rate:3+5 0.42 hope+rate:3+6 0.51 hope+rate:4+0 -0.18 hope+rate:4+1 -0.17
hope+rate:4+2 0.25 hope+rate:4+3 0.08 hope+rate:4+4 -0.22 hope+rate:4+5 -0.33 hope+rate:4+6 -0.49
hope+rate:4+7 -0.10 hope+rate:4+8 -0.30 hope+rate:4+9 -0.51 hope+rate:5+0 0.03 hope+rate:5+1 -0.10
hope+rate:5+2 0.03 hope+rate:5+3 -0.38 hope+rate:5+4 -0.16 hope+rate:5+5 -0.39 hope+rate:5+6 -0.05
hope+rate:5+7 -0.10 hope+rate:5+8 -0.34 hope+rate:5+9 -0.30 hope+rate:6+0 -0.08 hope+rate:6+1 -0.09
hope+rate:6+2 -0.07 hope+rate:6+3 0.06 hope+rate:6+4 -0.04 hope+rate:6+5 -0.16 hope+rate:6+6 -0.25
hope+rate:6+7 -0.12 hope+rate:6+8 0.06 hope+rate:6+9 0.16 hope+rate:7+0 0.15 hope+rate:7+1 -0.05
hope+rate:7+4 0.17 hope+rate:7+6 0.07 hope+rate:7+7 0.18 hope+rate:7+8 0.34 hope+rate:7+9 0.22
hope+rate:8+0 -0.27 hope+rate:8+1 -0.21 hope+rate:8+2 -0.10 hope+rate:8+3 0.12 hope+rate:8+4 0.22
hope+rate:8+5 0.19 hope+rate:8+6 0.16 hope+rate:8+7 0.08 hope+rate:8+8 0.18 hope+rate:8+9 0.25
hope+rate:x+0 -0.69 hope+rate:x+1 -0.15 hope+rate:x+2 -0.08 hope+rate:x+3 -0.06 hope+rate:x+4 -0.10
hope+rate:x+5 0.25 hope+rate:x+8 0.48 hope+rate:x+9 0.05 hope:2 -0.84 hope:3 -1.01 hope:4 -0.57
hope:5 -0.53 hope:6 -0.22 hope:7 0.24 length+opening:-1+clause -1.03 length+opening:-1+none 0.03
length+opening:-1+word 0.32 length+opening:0+clause -1.73 length+opening:0+day -1.93
length+opening:0+hanging 0.07 length+opening:0+introduced 0.27 length+opening:0+mark -1.39
length+opening:0+name -0.28 length+opening:0+noun 0.09 length+opening:0+part 0.87
length+opening:0+pronoun 0.10 length+opening:0+quote 0.37 length+opening:0+that -0.11
length+opening:0+word -1.11 length+opening:1+about -0.13 length+opening:1+and -0.37
length+opening:1+clause -1.15 length+opening:1+for 0.34 length+opening:1+gerund -0.28
length+opening:1+in -0.60 length+opening:1+name 0.19 length+opening:1+noun -0.12
length+opening:1+of 0.65 length+opening:1+on -0.36 length+opening:1+pronoun 0.24
length+opening:1+quote 1.29 length+opening:1+that -0.10 length+opening:1+to -0.19
length+opening:1+verb -0.32 length+opening:1+wh -0.25 length+opening:1+word -0.05
length+opening:2+about 0.27 length+opening:2+and -0.67 length+opening:2+clause 0.12
length+opening:2+gerund 0.21 length+opening:2+in -0.22 length+opening:2+mark -0.42
length+opening:2+name -0.07 length+opening:2+none -0.96 length+opening:2+noun -0.13
length+opening:2+of -0.11 length+opening:2+part -0.51 length+opening:2+pronoun 0.07
length+opening:2+quote 0.21 length+opening:2+that 0.18 length+opening:2+to 0.12
length+opening:2+verb 0.17 length+opening:2+wh -0.34 length+opening:2+word -0.11
length+opening:3+about -0.13 length+opening:3+and -0.17 length+opening:3+day 0.35
length+opening:3+for 0.03 length+opening:3+gerund 0.13 length+opening:3+in 0.03
length+opening:3+name -0.24 length+opening:3+none 0.49 length+opening:3+noun 0.05
length+opening:3+of -0.30 length+opening:3+on 0.13 length+opening:3+part -0.15
length+opening:3+pronoun -0.09 length+opening:3+quote -1.34 length+opening:3+that 0.07
length+opening:3+to 0.10 length+opening:3+verb -0.12 length+opening:3+wh -0.23
length+opening:3+word 0.17 length:-1 0.14 length:0 -0.13 length:1 -0.25 length:2 -0.15
next+rate:"+0 -0.97 next+rate:"+1 -0.10 next+rate:"+2 -0.44 next+rate:"+3 -0.34 next+rate:"+4 0.98
next+rate:"+5 -0.44 next+rate:"+6 0.17 next+rate:"+x 0.17 next+rate:,+0 -0.10 next+rate:,+1 -0.88
next+rate:,+2 -0.12 next+rate:,+3 -0.32 next+rate:,+4 -0.73 next+rate:,+5 0.04 next+rate:,+7 -0.33
next+rate:,+8 0.78 next+rate:,+9 0.32 next+rate::+0 -0.51 next+rate::+1 -0.78 next+rate::+2 -0.10
next+rate::+6 0.12 next+rate::+8 -0.08 next+rate::+9 -0.50 next+rate:Name+0 -0.16
next+rate:Name+1 0.10 next+rate:Name+2 -0.36 next+rate:Name+3 0.27 next+rate:Name+4 0.04
next+rate:Name+5 0.21 next+rate:Name+6 0.06 next+rate:Name+7 0.67 next+rate:Name+8 0.07
next+rate:Name+9 0.69 next+rate:Name+x -0.63 next+rate:a+0 0.16 next+rate:a+1 0.12
next+rate:a+2 0.03 next+rate:a+3 -0.33 next+rate:a+4 0.05 next+rate:a+5 -0.20 next+rate:a+6 -0.09
next+rate:a+7 0.65 next+rate:a+8 0.23 next+rate:a+9 0.52 next+rate:about+0 -0.10
next+rate:about+1 -0.30 next+rate:about+2 0.51 next+rate:about+3 -0.15 next+rate:about+4 -0.85
next+rate:about+5 0.14 next+rate:all+1 0.69 next+rate:also+1 0.62 next+rate:among+1 -0.69
next+rate:an+1 -0.81 next+rate:an+2 -0.63 next+rate:and+0 0.57 next+rate:and+1 -0.15
next+rate:and+2 -1.03 next+rate:and+3 -0.08 next+rate:and+4 -0.16 next+rate:any+1 -0.96
next+rate:as+0 -0.43 next+rate:as+1 -0.09 next+rate:as+2 0.42 next+rate:as+3 -0.48
next+rate:as+4 -0.40 next+rate:as+7 -0.18 next+rate:at+0 -0.41 next+rate:at+1 0.25
next+rate:at+2 -0.58 next+rate:at+3 -0.70 next+rate:be+1 -0.37 next+rate:by+1 0.04
next+rate:by+2 -0.04 next+rate:by+3 -1.11 next+rate:by+4 -0.49 next+rate:by+5 1.07
next+rate:by+6 -1.12 next+rate:by+7 -0.57 next+rate:do+1 0.22 next+rate:for+1 -0.18
next+rate:for+2 -0.21 next+rate:for+3 -0.51 next+rate:for+4 -0.68 next+rate:for+5 -0.23
next+rate:for+6 -0.32 next+rate:from+0 0.81 next+rate:from+1 -0.37 next+rate:from+2 -0.20
next+rate:from+3 -1.23 next+rate:have+1 -0.67 next+rate:he+0 -0.74 next+rate:he+1 -0.09
next+rate:he+6 -0.43 next+rate:he+8 1.02 next+rate:he+9 0.43 next+rate:her+0 0.15
next+rate:her+1 -0.19 next+rate:her+2 0.37 next+rate:her+3 0.11 next+rate:her+4 -0.16
next+rate:her+5 -0.20 next+rate:her+6 0.10 next+rate:her+8 0.53 next+rate:him+0 0.41
next+rate:him+3 -0.24 next+rate:him+4 -0.14 next+rate:him+5 -0.13 next+rate:him+6 0.58
next+rate:his+0 -0.31 next+rate:his+1 0.19 next+rate:his+2 0.11 next+rate:his+4 -0.08
next+rate:his+5 0.44 next+rate:his+6 0.93 next+rate:his+7 -0.78 next+rate:his+8 0.13
next+rate:his+9 -0.17 next+rate:how+0 0.11 next+rate:how+1 -0.30 next+rate:how+2 0.59
next+rate:i+1 -0.38 next+rate:if+1 -0.21 next+rate:in+0 -0.62 next+rate:in+1 -0.50
next+rate:in+2 0.25 next+rate:in+3 0.92 next+rate:in+4 -0.96 next+rate:in+5 -0.38
next+rate:in+6 0.05 next+rate:in+9 0.11 next+rate:is+0 0.60 next+rate:is+1 -0.33
next+rate:is+2 -1.00 next+rate:it's+0 0.04 next+rate:it+0 0.07 next+rate:it+1 -0.04
next+rate:it+4 -0.42 next+rate:it+6 -0.32 next+rate:it+8 0.24 next+rate:it+9 0.46
next+rate:like+1 0.77 next+rate:me+1 -1.06 next+rate:me+8 0.60 next+rate:no+1 0.33
next+rate:none+1 0.53 next+rate:none+2 1.61 next+rate:none+4 1.15 next+rate:none+5 0.51
next+rate:none+6 0.84 next+rate:none+7 0.31 next+rate:none+x -0.27 next+rate:not+1 -0.28
next+rate:of+1 -0.03 next+rate:of+2 -0.13 next+rate:of+3 -0.08 next+rate:of+4 0.42
next+rate:of+5 -0.37 next+rate:of+6 -1.26 next+rate:of+9 -0.21 next+rate:on+0 0.21
next+rate:on+1 0.26 next+rate:on+2 -0.29 next+rate:on+3 0.04 next+rate:on+4 0.34 next+rate:on+5 0.06
next+rate:on+6 0.53 next+rate:on+7 -0.30 next+rate:on+8 -0.99 next+rate:on+9 -0.84
next+rate:or+1 0.62 next+rate:over+1 0.69 next+rate:people+1 0.09 next+rate:she+0 0.13
next+rate:some+1 -1.23 next+rate:that+0 -0.38 next+rate:that+1 -0.15 next+rate:that+2 0.08
next+rate:that+3 0.13 next+rate:that+4 0.40 next+rate:that+5 0.19 next+rate:that+6 0.29
next+rate:that+8 -0.20 next+rate:that+9 -0.06 next+rate:the+0 -0.11 next+rate:the+1 0.03
next+rate:the+2 -0.14 next+rate:the+3 -0.32 next+rate:the+4 -0.15 next+rate:the+5 0.36
next+rate:the+6 0.19 next+rate:the+7 0.10 next+rate:the+8 0.37 next+rate:the+9 0.17
next+rate:their+0 0.17 next+rate:their+1 -0.57 next+rate:their+2 0.12 next+rate:them+2 -0.88
next+rate:they+1 0.78 next+rate:they+4 -0.08 next+rate:they+6 0.04 next+rate:they+9 -0.08
next+rate:this+0 0.89 next+rate:this+1 0.67 next+rate:to+0 -0.10 next+rate:to+3 0.09
next+rate:to+4 -0.08 next+rate:to+6 -0.32 next+rate:to+7 -0.35 next+rate:to+8 -0.78
next+rate:to+9 -0.98 next+rate:to+x 0.06 next+rate:was+1 0.49 next+rate:we+0 -0.36
next+rate:what+0 -0.46 next+rate:what+1 -0.64 next+rate:when+1 1.52 next+rate:whether+1 0.16
next+rate:who+1 -0.73 next+rate:with+0 0.57 next+rate:with+1 0.18 next+rate:with+2 0.05
next+rate:with+3 -0.45 next+rate:word+0 0.09 next+rate:word+1 -0.04 next+rate:word+2 -0.06
next+rate:word+3 -0.15 next+rate:word+4 0.11 next+rate:word+5 0.11 next+rate:word+6 0.12
next+rate:word+7 -0.10 next+rate:word+8 -0.17 next+rate:word+9 0.50 next+rate:word+x -0.78
next+rate:you+0 0.04 next+rate:you+2 -0.17 next+rate:—+1 0.10 next:" -0.59 next:) -1.17 next:, -0.32
next:: 0.68 next:? -0.70 next:Name 0.28 next:a 0.05 next:about -0.52 next:after -0.41
next:against 0.58 next:all -0.32 next:also 0.52 next:among -2.01 next:and 0.22 next:another -0.11
next:any -0.25 next:are -1.58 next:as -0.31 next:at 0.19 next:be -0.37 next:before -0.57
next:between 0.80 next:both -0.17 next:by -0.91 next:do 0.21 next:during 0.39 next:for -0.41
next:friday 0.27 next:from -1.09 next:has -0.56 next:have -0.41 next:he 0.58 next:he's 0.19
next:him 0.08 next:how 0.60 next:i -0.31 next:if 1.12 next:in -0.24 next:into 0.07 next:is -0.41
next:it 0.59 next:it's 0.33 next:its 0.40 next:just -0.28 next:like -0.20 next:many -0.29
next:me -0.35 next:monday -0.36 next:most -0.37 next:my 0.11 next:never -0.13 next:no 0.07
next:none 0.96 next:not 0.30 next:of -0.57 next:on -0.09 next:one 0.24 next:only -0.32 next:or -0.32
next:our 0.03 next:over -0.25 next:people -0.23 next:several 0.68 next:she 0.87 next:so 0.32
next:some 0.21 next:sunday 0.77 next:than -1.24 next:that 0.14 next:the 0.19 next:their 0.29
next:them -0.11 next:these -0.63 next:they 0.61 next:this -0.27 next:those -0.09 next:through -1.24
next:thursday -0.10 next:to -0.38 next:tuesday 1.13 next:us -0.88 next:was -0.38 next:we -0.63
next:wednesday -0.06 next:what 0.68 next:when -1.03 next:whether 0.85 next:why 0.29 next:will 0.53
next:with -0.10 next:word 0.03 next:would -0.69 next:you 0.69 next:— -0.32 noun:" -2.80 noun:8 -0.56
noun:9 -0.96 noun:a 0.62 noun:administration -0.65 noun:aides 0.35 noun:allies 0.38
noun:almost -1.02 noun:americans -0.34 noun:an 0.51 noun:any 0.09 noun:attacks -0.62
noun:axelrod 0.14 noun:beck 0.22 noun:biden -1.31 noun:bill 0.61 noun:bob 0.89 noun:bush 0.51
noun:campaign 0.14 noun:candidate -0.13 noun:candidates 0.25 noun:carson 0.04 noun:christie -0.42
noun:clinton -0.33 noun:clinton's 0.58 noun:cnn -0.71 noun:comey -0.29 noun:committee -0.06
noun:company 0.24 noun:court -0.31 noun:crowd -0.64 noun:cruz 0.12 noun:day -1.05 noun:deal -0.10
noun:debate -0.04 noun:delegates 0.70 noun:democrats 0.28 noun:department -0.41 noun:devine 0.42
noun:director -1.27 noun:donors -0.33 noun:editor's -2.27 noun:email 0.74 noun:emanuel 0.35
noun:experts 0.97 noun:fbi -0.63 noun:feel 0.39 noun:fiorina -0.31 noun:foundation 0.11
noun:government 0.08 noun:governor 0.71 noun:graham 0.86 noun:group 0.15 noun:groups 0.60
noun:he 0.12 noun:he's -0.50 noun:her 0.19 noun:him -0.49 noun:his 0.16 noun:house 0.30
noun:i'd -0.40 noun:i'm -1.29 noun:i've -0.16 noun:it -0.08 noun:it's -1.74 noun:its -0.26
noun:johnson 0.35 noun:judge -0.41 noun:kasich -0.15 noun:khan -0.61 noun:kind -0.31
noun:lawsuit 0.58 noun:leader -1.28 noun:leaders -0.07 noun:lewandowski -0.09 noun:look -0.87
noun:lot -0.13 noun:majority -0.47 noun:man -0.29 noun:manafort -0.36 noun:many 1.07
noun:mcconnell 0.63 noun:me 0.98 noun:media -0.11 noun:members 0.38 noun:men -0.12 noun:month -0.45
noun:more -0.45 noun:most 0.40 noun:much -0.25 noun:murphy -0.30 noun:new -0.53 noun:news 0.05
noun:night -0.62 noun:no -0.31 noun:nominee -0.17 noun:number 0.44 noun:obama's 0.66
noun:official 0.58 noun:officials 0.37 noun:one -0.05 noun:others 0.15 noun:our 0.19 noun:out 0.26
noun:pac -0.72 noun:part -1.74 noun:party 0.24 noun:pence -0.58 noun:people 0.11 noun:percent -0.09
noun:person 0.15 noun:plan -0.87 noun:politicians 0.85 noun:politico 0.22 noun:poll 0.72
noun:polls 0.66 noun:post -0.28 noun:press -0.23 noun:public -0.13 noun:q 0.22 noun:records 0.27
noun:reid -0.76 noun:report -0.07 noun:republican 0.78 noun:republicans -0.11 noun:results -0.15
noun:romney 0.47 noun:rubio -0.04 noun:ryan 0.23 noun:said 0.82 noun:sanders -0.27 noun:says 0.85
noun:secretary 0.68 noun:senator -0.16 noun:she 0.30 noun:she's -0.49 noun:some 0.38
noun:sources -0.53 noun:speech 0.79 noun:spokesman 0.56 noun:state -0.05 noun:statement -0.91
noun:states -0.56 noun:support -1.44 noun:supporters 0.39 noun:team -0.32 noun:that -0.82
noun:that's -1.44 noun:their -0.52 noun:them 0.57 noun:there -1.16 noun:they 0.13 noun:they're 0.52
noun:this -0.68 noun:those -0.35 noun:time -0.35 noun:times -0.30 noun:told 0.78 noun:trump -0.09
noun:trump's -0.52 noun:tuesday -0.29 noun:twitter 0.51 noun:two 0.62 noun:up -0.37 noun:us 0.49
noun:very -1.11 noun:video -0.20 noun:we 0.04 noun:we're -0.16 noun:weaver 0.89 noun:week 0.09
noun:well -0.61 noun:what -1.07 noun:which 0.04 noun:while -1.15 noun:who -0.44 noun:woman -0.22
noun:women -0.14 noun:workers -0.11 noun:year -0.20 noun:you 0.20 noun:your 0.09
opening+form:about+base 0.29 opening+form:about+ing 0.09 opening+form:about+past 0.09
opening+form:about+s -0.29 opening+form:and+base -0.70 opening+form:and+ing 0.24
opening+form:and+past 0.20 opening+form:and+s -1.21 opening+form:clause+ -0.11
opening+form:clause+base 0.06 opening+form:clause+past -0.44 opening+form:clause+s -0.48
opening+form:day+past 0.11 opening+form:for+base -0.36 opening+form:for+ing -0.06
opening+form:for+past 0.22 opening+form:for+s 0.60 opening+form:gerund+base -0.27
opening+form:gerund+past 0.14 opening+form:gerund+s 0.11 opening+form:in+base 0.23
opening+form:in+ing -0.08 opening+form:in+past -0.36 opening+form:in+s -0.55
opening+form:introduced+ -0.06 opening+form:mark+base -0.29 opening+form:mark+past 0.05
opening+form:mark+s 0.27 opening+form:name+ -0.09 opening+form:name+base 0.04
opening+form:name+ing -0.26 opening+form:name+past -0.09 opening+form:name+s 0.22
opening+form:none+ing 0.07 opening+form:noun+ing -0.28 opening+form:of+base -0.07
opening+form:of+ing 0.76 opening+form:of+past 0.51 opening+form:of+s -0.46
opening+form:on+base -0.20 opening+form:on+ing 0.81 opening+form:on+past -0.64
opening+form:on+s -0.31 opening+form:part+ing 0.22 opening+form:part+past 0.08
opening+form:part+s -0.11 opening+form:pronoun+ing -0.26 opening+form:pronoun+s 0.18
opening+form:quote+base -0.39 opening+form:quote+ing -0.26 opening+form:quote+past 0.43
opening+form:quote+s 0.17 opening+form:that+past 0.21 opening+form:that+s -0.17
opening+form:to+base 0.23 opening+form:to+ing 0.31 opening+form:to+past -0.23
opening+form:verb+base 0.16 opening+form:verb+ing -0.63 opening+form:verb+past 0.27
opening+form:verb+s -0.28 opening+form:wh+base -0.20 opening+form:wh+past -0.20
opening+form:word+ing -0.05 opening+form:word+past -0.15 opening+form:word+s 0.14 opening:about 0.19
opening:and -0.57 opening:clause -0.56 opening:day -0.59 opening:for 0.12 opening:hanging 0.07
opening:in -0.24 opening:introduced -0.06 opening:mark -0.32 opening:name -0.08 opening:none 0.07
opening:of 0.18 opening:on -0.25 opening:part 0.18 opening:pronoun -0.05 opening:quote 0.30
opening:that 0.16 opening:to 0.08 opening:verb -0.06 opening:wh -0.16 opening:word -0.10
order+opening:according+none 0.07 order+opening:after+about 0.13 order+opening:after+and -0.61
order+opening:after+day -0.72 order+opening:after+for 0.17 order+opening:after+in -0.29
order+opening:after+mark -0.51 order+opening:after+of 0.18 order+opening:after+on -0.06
order+opening:after+part 0.22 order+opening:after+pronoun -0.04 order+opening:after+quote -0.23
order+opening:after+that 0.12 order+opening:after+to 0.07 order+opening:after+verb -0.04
order+opening:after+word -0.08 order+opening:around+clause 0.38 order+opening:around+quote -0.38
order+opening:before+clause -0.20 order+opening:before+quote 0.14 order+opening:colon+clause -0.11
order+opening:colon+introduced 0.09 order+opening:hanging+hanging 0.07
order+opening:hanging+introduced -0.27 order+opening:hanging+name -0.09
order+opening:inverted+clause -1.22 order+opening:inverted+quote 1.00
order+opening:passive+about 0.17 order+opening:passive+for -0.34 order+opening:passive+in 0.16
order+opening:passive+noun -0.66 order+opening:passive+on -1.62 order+opening:passive+that -0.06
order+opening:passive+to 0.23 order+opening:passive+wh -1.23 order+opening:passive+word -0.18
order+rate:according+x 0.07 order+rate:after+0 -0.14 order+rate:after+1 -0.17
order+rate:after+2 -0.12 order+rate:after+3 -0.10 order+rate:after+5 -0.04 order+rate:after+6 0.25
order+rate:after+7 0.07 order+rate:after+8 0.07 order+rate:around+0 -0.46 order+rate:around+1 0.60
order+rate:around+8 0.28 order+rate:around+9 -0.74 order+rate:before+0 0.15
order+rate:before+1 -0.63 order+rate:before+2 0.22 order+rate:before+3 0.18
order+rate:before+4 -0.61 order+rate:before+5 0.14 order+rate:before+6 0.61
order+rate:before+7 -0.51 order+rate:before+8 0.40 order+rate:before+9 0.07 order+rate:colon+x 0.05
order+rate:hanging+x -0.27 order+rate:inverted+0 -1.25 order+rate:inverted+1 0.12
order+rate:inverted+2 -0.18 order+rate:inverted+5 -0.74 order+rate:inverted+6 -0.90
order+rate:inverted+7 -0.39 order+rate:inverted+8 0.25 order+rate:inverted+9 0.63
order+rate:passive+0 -0.05 order+rate:passive+1 0.70 order+rate:passive+2 0.48
order+rate:passive+3 -0.16 order+rate:passive+4 -0.34 order+rate:passive+5 0.59
order+rate:passive+6 -1.66 order+rate:passive+7 -0.91 order+rate:passive+8 -1.83
order+way:according+beside 0.07 order+way:after+apposition 0.23 order+way:after+beside 0.06
order+way:after+infinitive -0.30 order+way:after+infinitive:spoke -0.20
order+way:after+joined:near -0.59 order+way:after+joined:spoke -0.31
order+way:after+participle -0.16 order+way:after+participle:near -0.30
order+way:after+participle:spoke -0.17 order+way:after+possessor 0.06 order+way:after+relative -0.05
order+way:around+beside 0.15 order+way:before+apposition 0.11 order+way:before+beside -0.04
order+way:colon+beside -0.05 order+way:colon+joined 0.09 order+way:hanging+beside -0.40
order+way:hanging+joined -0.27 order+way:inverted+beside -0.20 order+way:passive+apposition -0.84
order+way:passive+beside -0.25 order+way:passive+infinitive 0.90 order+way:passive+joined -0.65
order+way:passive+participle -0.18 order+way:passive+possessor -0.24
order+way:passive+relative -0.04 order:according 0.07 order:after -0.08 order:around 0.16
order:colon 0.05 order:hanging -0.23 order:inverted -0.20 order:passive -0.31
place+order:0+according 0.57 place+order:0+after 0.35 place+order:0+around 1.01
place+order:0+before 0.34 place+order:0+colon 0.73 place+order:0+hanging 0.22
place+order:0+inverted 0.17 place+order:0+passive 0.26 place+order:1+according 0.50
place+order:1+after -0.07 place+order:1+around 0.50 place+order:1+before -0.31
place+order:1+colon 0.04 place+order:1+hanging 0.25 place+order:1+inverted -0.50
place+order:1+passive -0.18 place+order:2+according -0.30 place+order:2+after -0.33
place+order:2+around -0.85 place+order:2+before -0.25 place+order:2+colon -0.49
place+order:2+inverted -0.75 place+order:2+passive -0.23 place+order:3+according -0.43
place+order:3+after -0.65 place+order:3+around -1.47 place+order:3+before -0.08
place+order:3+inverted 0.64 place+order:3+passive -1.28 previous+rate:"+0 -0.13
previous+rate:"+1 -0.55 previous+rate:"+4 -0.28 previous+rate:"+5 0.10 previous+rate:"+6 -0.44
previous+rate:"+8 0.78 previous+rate:"+9 -0.41 previous+rate:,+0 -0.32 previous+rate:,+1 -0.15
previous+rate:,+2 -0.11 previous+rate:,+3 0.11 previous+rate:,+4 0.07 previous+rate:,+5 0.38
previous+rate:,+6 0.26 previous+rate:,+7 0.15 previous+rate:,+8 0.32 previous+rate:,+9 -0.19
previous+rate:Name+0 -0.14 previous+rate:Name+1 -0.25 previous+rate:Name+2 -0.43
previous+rate:Name+3 -0.10 previous+rate:Name+4 -0.22 previous+rate:Name+5 0.09
previous+rate:Name+6 -0.43 previous+rate:Name+7 -0.07 previous+rate:Name+8 0.35
previous+rate:Name+9 0.40 previous+rate:Name+x 0.10 previous+rate:a+0 -1.56 previous+rate:a+1 -1.11
previous+rate:a+2 -0.19 previous+rate:a+3 -0.42 previous+rate:a+x 0.64 previous+rate:also+0 0.13
previous+rate:also+1 0.07 previous+rate:also+2 0.37 previous+rate:also+3 -0.45
previous+rate:also+4 -0.06 previous+rate:also+5 0.52 previous+rate:also+6 -0.74
previous+rate:also+7 0.25 previous+rate:also+8 0.15 previous+rate:also+9 0.99
previous+rate:an+1 -0.92 previous+rate:an+2 -1.01 previous+rate:and+0 -0.10
previous+rate:and+1 -0.05 previous+rate:and+2 -0.37 previous+rate:and+3 -0.37
previous+rate:and+4 0.39 previous+rate:and+5 0.43 previous+rate:and+7 0.55 previous+rate:and+8 -0.29
previous+rate:and+9 -0.18 previous+rate:are+2 0.59 previous+rate:are+4 -0.70 previous+rate:be+0 0.57
previous+rate:be+1 -0.77 previous+rate:be+2 -0.41 previous+rate:be+3 -0.74 previous+rate:be+4 0.61
previous+rate:been+1 0.13 previous+rate:been+2 0.77 previous+rate:been+3 -0.52
previous+rate:been+5 0.18 previous+rate:but+1 0.29 previous+rate:by+1 -0.35 previous+rate:by+2 -0.77
previous+rate:by+3 0.68 previous+rate:by+4 0.69 previous+rate:by+5 0.27 previous+rate:by+6 -0.28
previous+rate:can+1 0.24 previous+rate:didn't+1 0.03 previous+rate:doesn't+1 0.65
previous+rate:don't+0 -0.38 previous+rate:don't+1 0.19 previous+rate:for+1 0.33
previous+rate:for+2 -0.41 previous+rate:had+1 0.32 previous+rate:had+2 0.41 previous+rate:had+4 0.38
previous+rate:has+0 -0.97 previous+rate:has+1 -0.30 previous+rate:has+2 0.33
previous+rate:has+3 0.16 previous+rate:has+4 -0.03 previous+rate:has+5 -0.26
previous+rate:has+6 0.75 previous+rate:has+7 -0.26 previous+rate:has+8 0.15 previous+rate:has+9 0.62
previous+rate:have+0 -0.18 previous+rate:have+1 -0.12 previous+rate:have+2 0.16
previous+rate:have+3 -0.54 previous+rate:have+4 0.09 previous+rate:have+5 -0.11
previous+rate:have+6 0.66 previous+rate:have+8 -0.20 previous+rate:have+9 -0.10
previous+rate:he+0 0.59 previous+rate:he+1 -0.75 previous+rate:he+2 0.35 previous+rate:he+3 -0.38
previous+rate:he+4 -0.08 previous+rate:he+7 0.38 previous+rate:he+8 0.18 previous+rate:he+9 0.33
previous+rate:her+0 0.58 previous+rate:her+1 -0.24 previous+rate:his+0 -0.27
previous+rate:his+1 -0.32 previous+rate:his+2 0.29 previous+rate:his+3 -0.70 previous+rate:i+0 -0.59
previous+rate:i+1 -0.42 previous+rate:i+2 -0.51 previous+rate:i+3 0.72 previous+rate:i+4 -0.29
previous+rate:i+9 0.36 previous+rate:in+1 -0.81 previous+rate:in+3 -0.05 previous+rate:is+0 -1.21
previous+rate:is+1 -0.38 previous+rate:is+2 0.30 previous+rate:is+3 0.14 previous+rate:is+4 1.16
previous+rate:is+5 0.71 previous+rate:is+6 -0.29 previous+rate:it+1 -0.71 previous+rate:it+2 -0.27
previous+rate:just+1 0.24 previous+rate:most+1 -0.11 previous+rate:no+1 0.11
previous+rate:not+0 -0.49 previous+rate:not+2 -0.21 previous+rate:not+3 -0.05
previous+rate:not+4 1.15 previous+rate:now+1 -0.20 previous+rate:of+1 -0.34 previous+rate:of+2 -0.19
previous+rate:of+3 -0.14 previous+rate:on+1 -0.62 previous+rate:or+1 -0.34
previous+rate:people+1 -0.27 previous+rate:she+1 -0.36 previous+rate:she+2 -0.04
previous+rate:she+3 0.38 previous+rate:she+4 -1.19 previous+rate:she+5 0.33 previous+rate:she+8 0.44
previous+rate:she+9 0.13 previous+rate:that+0 -0.03 previous+rate:that+1 0.65
previous+rate:that+2 -0.29 previous+rate:that+3 0.57 previous+rate:that+4 -1.12
previous+rate:that+5 0.35 previous+rate:the+0 0.81 previous+rate:the+1 0.13
previous+rate:the+2 -1.34 previous+rate:the+3 -0.47 previous+rate:the+4 -0.60
previous+rate:the+5 -1.33 previous+rate:their+1 -0.44 previous+rate:they+0 -0.04
previous+rate:they+1 -0.32 previous+rate:they+2 -0.18 previous+rate:they+4 0.49
previous+rate:this+1 -0.74 previous+rate:to+0 0.28 previous+rate:to+1 0.21 previous+rate:to+2 0.21
previous+rate:to+3 0.42 previous+rate:to+4 -0.26 previous+rate:to+5 -0.36 previous+rate:to+6 0.07
previous+rate:was+0 -1.21 previous+rate:was+1 0.37 previous+rate:was+2 -0.12
previous+rate:was+3 -0.63 previous+rate:was+4 -0.05 previous+rate:was+6 0.05
previous+rate:we+1 -1.06 previous+rate:we+2 0.23 previous+rate:were+1 0.74 previous+rate:were+2 0.67
previous+rate:what+1 -1.06 previous+rate:which+1 -0.35 previous+rate:who+0 -0.92
previous+rate:who+1 0.12 previous+rate:who+2 -0.09 previous+rate:who+3 -0.09
previous+rate:who+4 -0.88 previous+rate:who+7 0.27 previous+rate:who+8 0.03
previous+rate:who+9 -0.19 previous+rate:will+1 0.76 previous+rate:will+2 0.33
previous+rate:with+1 1.03 previous+rate:word+0 -0.21 previous+rate:word+1 -0.21
previous+rate:word+2 -0.19 previous+rate:word+3 0.10 previous+rate:word+4 -0.05
previous+rate:word+5 0.23 previous+rate:word+6 -0.42 previous+rate:word+7 0.40
previous+rate:word+8 -0.08 previous+rate:word+9 0.11 previous+rate:word+x 0.56
previous+rate:would+1 0.44 previous+rate:would+2 -0.32 previous+rate:you+0 -0.97
previous+rate:you+1 0.47 previous+rate:—+0 -0.29 previous+rate:—+1 0.10 previous:" 0.10
previous:) 0.12 previous:, 0.18 previous:Name -0.12 previous:a -1.35 previous:about 0.77
previous:after -0.10 previous:all 0.61 previous:already -0.28 previous:also 0.41
previous:always 0.07 previous:am 1.05 previous:an -1.59 previous:and 0.03 previous:any -0.12
previous:are 0.43 previous:as -0.80 previous:be -0.23 previous:been -0.36 previous:before 0.40
previous:being 0.47 previous:both 0.06 previous:by 0.33 previous:can 0.12 previous:could -0.13
previous:did 0.61 previous:didn't -0.38 previous:doesn't -0.44 previous:even -0.29
previous:ever 0.70 previous:first -0.35 previous:for -0.13 previous:from 0.31 previous:had -0.36
previous:has 0.07 previous:hasn't -0.56 previous:have 0.09 previous:he 0.24 previous:he's -0.33
previous:her -0.35 previous:his -0.55 previous:i -0.26 previous:i'm -0.71 previous:i've -0.26
previous:in 0.05 previous:is 0.21 previous:it -0.19 previous:it's -1.15 previous:its -0.53
previous:just -1.10 previous:later 0.08 previous:long -0.10 previous:may -0.08 previous:might 0.24
previous:most -0.53 previous:my 0.57 previous:never -0.97 previous:no -0.93 previous:not -0.29
previous:on 0.97 previous:once -0.47 previous:one -0.71 previous:only -0.70 previous:or -1.00
previous:people -0.05 previous:previously -0.11 previous:publicly 0.31 previous:quickly 0.65
previous:really -0.24 previous:recently -0.14 previous:repeatedly -0.24 previous:she 0.09
previous:should -0.35 previous:since 0.36 previous:some 0.43 previous:still 0.28
previous:strongly 0.33 previous:than -2.12 previous:that 0.29 previous:the -0.53 previous:them 0.30
previous:they're -0.38 previous:this -1.35 previous:those 0.71 previous:to -0.03
previous:tuesday 0.35 previous:was -0.70 previous:we 0.30 previous:we've -0.33 previous:were -0.79
previous:what -0.85 previous:which 0.09 previous:while -1.42 previous:who 0.10 previous:widely -1.18
previous:will -0.46 previous:with -0.34 previous:word 0.05 previous:would -0.50 previous:you -0.08
quoted+order:false+according 0.14 quoted+order:false+after -0.10 quoted+order:false+around 0.34
quoted+order:false+before 0.09 quoted+order:false+colon -0.75 quoted+order:false+hanging -0.15
quoted+order:false+inverted -0.10 quoted+order:false+passive -0.33 quoted+order:true+according -0.05
quoted+order:true+after -0.06 quoted+order:true+around -0.19 quoted+order:true+before -0.06
quoted+order:true+colon 0.81 quoted+order:true+inverted -0.07 rate+opening:0+and 0.26
rate+opening:0+clause -0.86 rate+opening:0+day 0.48 rate+opening:0+for -0.04
rate+opening:0+gerund -0.66 rate+opening:0+in 0.15 rate+opening:0+mark -0.95
rate+opening:0+noun -0.15 rate+opening:0+of 0.08 rate+opening:0+on -0.29
rate+opening:0+pronoun -0.30 rate+opening:0+quote 0.20 rate+opening:0+that -0.05
rate+opening:0+to 0.18 rate+opening:0+verb 0.16 rate+opening:0+wh 0.17 rate+opening:0+word -0.18
rate+opening:1+about 0.39 rate+opening:1+and 0.04 rate+opening:1+clause -0.23
rate+opening:1+day 0.23 rate+opening:1+for -0.10 rate+opening:1+gerund -0.08 rate+opening:1+in 0.08
rate+opening:1+mark -0.54 rate+opening:1+name -0.59 rate+opening:1+noun -0.20 rate+opening:1+of 0.20
rate+opening:1+on -0.04 rate+opening:1+part -0.57 rate+opening:1+pronoun 0.06
rate+opening:1+quote 0.90 rate+opening:1+that 0.33 rate+opening:1+to 0.04 rate+opening:1+verb -0.61
rate+opening:1+wh -0.21 rate+opening:1+word -0.03 rate+opening:2+about 0.28 rate+opening:2+and -1.23
rate+opening:2+clause -0.64 rate+opening:2+for 0.07 rate+opening:2+gerund 0.13
rate+opening:2+in 0.18 rate+opening:2+mark 0.22 rate+opening:2+name 0.10 rate+opening:2+noun -0.08
rate+opening:2+of -0.20 rate+opening:2+on -0.07 rate+opening:2+part 0.29
rate+opening:2+pronoun -0.05 rate+opening:2+quote -0.09 rate+opening:2+that 0.11
rate+opening:2+to -0.26 rate+opening:2+verb 0.47 rate+opening:2+wh -0.32 rate+opening:2+word -0.22
rate+opening:3+about 0.22 rate+opening:3+and -0.20 rate+opening:3+clause 0.07
rate+opening:3+for -0.17 rate+opening:3+in -0.39 rate+opening:3+noun 0.18 rate+opening:3+of -0.18
rate+opening:3+on 0.32 rate+opening:3+pronoun -0.13 rate+opening:3+quote 0.69
rate+opening:3+that 0.04 rate+opening:3+to -0.20 rate+opening:3+verb 0.46 rate+opening:3+wh -0.71
rate+opening:3+word -0.07 rate+opening:4+about 0.14 rate+opening:4+clause -0.68
rate+opening:4+for -0.06 rate+opening:4+gerund -0.77 rate+opening:4+in -0.33
rate+opening:4+name -0.03 rate+opening:4+noun 0.12 rate+opening:4+on -0.30
rate+opening:4+pronoun -0.50 rate+opening:4+quote 0.53 rate+opening:4+that -0.14
rate+opening:4+verb 0.56 rate+opening:4+wh 0.28 rate+opening:4+word -0.12 rate+opening:5+about -0.11
rate+opening:5+clause -0.71 rate+opening:5+for 0.46 rate+opening:5+in -0.06 rate+opening:5+name 0.54
rate+opening:5+on 0.21 rate+opening:5+part 0.10 rate+opening:5+pronoun 0.17
rate+opening:5+quote -0.42 rate+opening:5+that 0.24 rate+opening:5+to 0.32 rate+opening:5+wh -0.21
rate+opening:5+word 0.13 rate+opening:6+clause -0.50 rate+opening:6+for 0.06
rate+opening:6+gerund 0.45 rate+opening:6+in 0.26 rate+opening:6+name 0.20 rate+opening:6+noun -0.19
rate+opening:6+of -0.71 rate+opening:6+pronoun 0.11 rate+opening:6+quote 0.12
rate+opening:6+that -0.28 rate+opening:6+to 0.33 rate+opening:6+verb 0.78 rate+opening:6+wh 1.31
rate+opening:6+word -0.52 rate+opening:7+clause 0.25 rate+opening:7+in -0.20
rate+opening:7+name -0.17 rate+opening:7+noun 0.16 rate+opening:7+pronoun 0.27
rate+opening:7+quote -0.58 rate+opening:7+that -0.09 rate+opening:7+to -0.20 rate+opening:7+wh -0.19
rate+opening:8+clause -0.59 rate+opening:8+name 0.46 rate+opening:8+noun -0.36
rate+opening:8+part 1.78 rate+opening:8+pronoun 0.07 rate+opening:8+quote -0.06
rate+opening:8+that 0.28 rate+opening:8+to 0.21 rate+opening:8+verb -0.07 rate+opening:8+wh -0.52
rate+opening:8+word 0.32 rate+opening:9+clause 0.91 rate+opening:9+name -0.27
rate+opening:9+noun 0.29 rate+opening:9+part 0.15 rate+opening:9+pronoun 0.14
rate+opening:9+that -0.20 rate+opening:9+to -0.16 rate+opening:9+verb 0.32 rate+opening:9+wh -0.04
rate+opening:9+word 0.06 rate+opening:x+clause -0.11 rate+opening:x+introduced -0.06
rate+opening:x+name -0.09 rate+opening:x+none 0.07 rate:0 -0.22 rate:1 -0.13 rate:2 -0.11
rate:3 -0.13 rate:4 -0.03 rate:6 0.12 rate:7 -0.06 rate:8 0.10 source+order:Name-1+after -0.06
source+order:Name-1+before 0.32 source+order:Name-1+colon -0.54 source+order:Name-1+hanging -1.07
source+order:Name-1+inverted -0.31 source+order:Name-1+passive 0.30
source+order:Name0+according 0.11 source+order:Name0+after 0.23 source+order:Name0+before -0.22
source+order:Name0+colon 0.31 source+order:Name0+inverted 0.24 source+order:Name1+according -0.04
source+order:Name1+after 0.16 source+order:Name1+around 0.12 source+order:Name1+before 0.12
source+order:Name1+colon 0.27 source+order:Name1+inverted 0.04 source+order:Name1+passive -0.56
source+order:Name2+according 0.05 source+order:Name2+after 0.09 source+order:Name2+around -0.34
source+order:Name2+before -0.11 source+order:Name2+colon 0.60 source+order:Name2+hanging -0.12
source+order:Name2+inverted 0.38 source+order:Name2+passive -0.63 source+order:Name3+according 0.17
source+order:Name3+after 0.04 source+order:Name3+before -0.25 source+order:Name3+colon -0.08
source+order:Name3+inverted -0.11 source+order:Name3+passive 0.12 source+order:he+after -0.06
source+order:he+around 0.23 source+order:he+before 0.07 source+order:he+colon 0.23
source+order:he+passive -0.20 source+order:i+after -0.09 source+order:i+around -0.07
source+order:i+before -0.50 source+order:i+passive 0.34 source+order:it+after -0.34
source+order:it+passive -0.99 source+order:noun-1+after -0.40 source+order:noun-1+before -0.45
source+order:noun-1+colon -0.75 source+order:noun-1+inverted -0.65 source+order:noun-1+passive -0.46
source+order:noun0+according -0.26 source+order:noun0+before 0.54 source+order:noun1+according -0.28
source+order:noun1+after 0.16 source+order:noun1+before 0.69 source+order:noun2+according 0.13
source+order:noun2+before -0.14 source+order:noun2+inverted -0.05 source+order:noun2+passive -1.08
source+order:noun3+after -0.18 source+order:noun3+before -0.45 source+order:noun3+inverted -0.76
source+order:noun3+passive -0.30 source+order:other+after -0.21 source+order:that+after -0.27
source+order:that+passive 0.11 source+order:they+after -0.20 source+order:they+before -0.20
source+order:they+passive 0.16 source+order:which+after 0.11 source+order:which+passive -0.13
source+order:who+after 0.07 source+order:who+passive -0.12 source+rate:Name-1+0 0.18
source+rate:Name-1+3 -0.19 source+rate:Name-1+5 -0.56 source+rate:Name-1+7 -0.05
source+rate:Name-1+8 -0.26 source+rate:Name-1+9 -0.07 source+rate:Name-1+x -0.54
source+rate:Name0+0 0.38 source+rate:Name0+1 0.49 source+rate:Name0+2 0.20 source+rate:Name0+3 -0.20
source+rate:Name0+4 0.12 source+rate:Name0+5 0.59 source+rate:Name0+6 -0.22 source+rate:Name0+8 0.59
source+rate:Name0+9 -0.43 source+rate:Name0+x 0.17 source+rate:Name1+0 0.08 source+rate:Name1+2 0.16
source+rate:Name1+3 0.16 source+rate:Name1+4 0.07 source+rate:Name1+5 -0.05 source+rate:Name1+6 0.17
source+rate:Name1+8 -0.15 source+rate:Name1+9 -0.16 source+rate:Name1+x 0.54
source+rate:Name2+0 -0.21 source+rate:Name2+1 -0.12 source+rate:Name2+3 0.28
source+rate:Name2+4 -0.18 source+rate:Name2+5 0.10 source+rate:Name2+6 0.34
source+rate:Name2+7 -0.15 source+rate:Name2+8 0.21 source+rate:Name2+9 0.08
source+rate:Name2+x -0.05 source+rate:Name3+0 0.24 source+rate:Name3+1 -0.31
source+rate:Name3+2 -0.08 source+rate:Name3+3 -0.24 source+rate:Name3+4 -0.39
source+rate:Name3+5 -0.04 source+rate:Name3+7 -0.11 source+rate:Name3+8 -0.19
source+rate:Name3+9 0.53 source+rate:Name3+x 0.20 source+rate:he+1 -0.10 source+rate:he+2 -0.28
source+rate:he+3 -0.09 source+rate:he+4 -0.23 source+rate:he+5 0.23 source+rate:he+6 0.11
source+rate:he+7 0.04 source+rate:he+9 0.24 source+rate:he+x 0.66 source+rate:i+0 -0.32
source+rate:i+1 0.31 source+rate:i+2 -0.20 source+rate:i+3 0.31 source+rate:i+4 -0.07
source+rate:i+5 -0.13 source+rate:i+6 -0.10 source+rate:i+8 -0.49 source+rate:i+9 -0.44
source+rate:it+0 -0.76 source+rate:it+1 -0.32 source+rate:it+2 -0.23 source+rate:it+3 -0.67
source+rate:it+4 0.12 source+rate:it+5 0.15 source+rate:it+8 0.49 source+rate:noun-1+0 -0.33
source+rate:noun-1+1 -0.29 source+rate:noun-1+2 -0.07 source+rate:noun-1+3 -0.32
source+rate:noun-1+4 -0.18 source+rate:noun-1+5 -0.51 source+rate:noun-1+7 -0.22
source+rate:noun-1+8 -0.56 source+rate:noun-1+9 -0.12 source+rate:noun-1+x -0.56
source+rate:noun0+0 0.03 source+rate:noun0+1 -0.16 source+rate:noun0+2 0.09
source+rate:noun0+3 -0.45 source+rate:noun0+4 -0.17 source+rate:noun0+5 -0.05
source+rate:noun0+9 0.34 source+rate:noun0+x -0.31 source+rate:noun1+0 -0.22
source+rate:noun1+1 -0.29 source+rate:noun1+2 0.29 source+rate:noun1+3 -0.28
source+rate:noun1+4 0.43 source+rate:noun1+5 -0.06 source+rate:noun1+6 -0.76
source+rate:noun1+7 0.33 source+rate:noun1+8 -0.05 source+rate:noun1+9 0.34 source+rate:noun1+x 0.11
source+rate:noun2+0 -0.30 source+rate:noun2+1 -0.15 source+rate:noun2+2 -0.07
source+rate:noun2+3 0.15 source+rate:noun2+5 -0.19 source+rate:noun2+6 0.06
source+rate:noun2+7 -0.33 source+rate:noun2+8 0.22 source+rate:noun2+9 0.13
source+rate:noun2+x -0.30 source+rate:noun3+0 -0.38 source+rate:noun3+1 -0.25
source+rate:noun3+3 0.05 source+rate:noun3+4 0.37 source+rate:noun3+5 -0.42
source+rate:noun3+6 -0.51 source+rate:noun3+7 0.11 source+rate:noun3+8 -0.47
source+rate:noun3+9 0.36 source+rate:noun3+x 0.04 source+rate:other+0 -0.07
source+rate:other+1 -0.71 source+rate:other+2 0.37 source+rate:other+3 -0.57
source+rate:other+4 -0.21 source+rate:that+0 0.34 source+rate:that+1 -0.40 source+rate:that+2 -0.03
source+rate:that+4 -0.60 source+rate:that+5 0.04 source+rate:that+6 0.50 source+rate:they+0 -0.48
source+rate:they+1 0.18 source+rate:they+2 -0.41 source+rate:they+3 0.37 source+rate:they+4 -0.56
source+rate:they+5 -0.23 source+rate:they+6 -0.32 source+rate:they+9 -0.46 source+rate:which+0 0.30
source+rate:which+1 -0.21 source+rate:which+2 -0.53 source+rate:who+0 -0.19 source+rate:who+2 0.05
source+rate:who+3 -0.19 source+rate:who+4 -0.35 source+rate:who+5 0.42 source+rate:who+6 -0.25
source+rate:who+7 -0.44 source+rate:who+8 0.46 source+rate:who+9 0.58
source+way+order:Name-1+apposition+after 0.26 source+way+order:Name-1+beside+before 0.22
source+way+order:Name-1+beside+colon -0.10 source+way+order:Name-1+beside+inverted -0.31
source+way+order:Name-1+beside+passive -0.73 source+way+order:Name-1+infinitive+after -0.41
source+way+order:Name-1+infinitive:spoke+after 0.66 source+way+order:Name-1+joined+after -0.59
source+way+order:Name-1+joined:near+after -0.40 source+way+order:Name-1+joined:spoke+after 0.79
source+way+order:Name-1+participle+after -0.69 source+way+order:Name-1+participle:near+after -1.19
source+way+order:Name-1+participle:spoke+after 0.63 source+way+order:Name-1+possessor+after -0.05
source+way+order:Name0+apposition+after 0.07 source+way+order:Name0+beside+according 0.11
source+way+order:Name0+beside+before 0.24 source+way+order:Name0+beside+colon -0.91
source+way+order:Name0+beside+inverted 0.24 source+way+order:Name0+infinitive+after -0.64
source+way+order:Name0+joined+after -0.15 source+way+order:Name0+participle+after -0.32
source+way+order:Name0+participle:spoke+after 0.53 source+way+order:Name1+apposition+after -0.05
source+way+order:Name1+beside+according -0.04 source+way+order:Name1+beside+after 0.04
source+way+order:Name1+beside+around 0.12 source+way+order:Name1+beside+colon 0.20
source+way+order:Name1+beside+inverted 0.04 source+way+order:Name1+beside+passive -0.43
source+way+order:Name1+infinitive+after -0.03 source+way+order:Name1+infinitive:near+after -0.14
source+way+order:Name1+infinitive:spoke+after 0.40 source+way+order:Name1+joined+after 0.29
source+way+order:Name1+joined+colon 0.13 source+way+order:Name1+joined:near+after -1.11
source+way+order:Name1+joined:spoke+after -0.06 source+way+order:Name1+participle+after 0.39
source+way+order:Name1+participle:near+after -0.18
source+way+order:Name1+participle:spoke+after 0.39 source+way+order:Name2+apposition+before 0.21
source+way+order:Name2+beside+according 0.05 source+way+order:Name2+beside+after 0.07
source+way+order:Name2+beside+around -0.34 source+way+order:Name2+beside+before -0.15
source+way+order:Name2+beside+colon 0.48 source+way+order:Name2+beside+inverted 0.38
source+way+order:Name2+beside+passive 0.38 source+way+order:Name2+infinitive+after 0.19
source+way+order:Name2+joined+after 0.07 source+way+order:Name2+joined+colon 0.25
source+way+order:Name2+joined:spoke+after 0.32 source+way+order:Name2+participle+after 0.06
source+way+order:Name2+participle:near+after 0.14
source+way+order:Name2+participle:spoke+after -0.10 source+way+order:Name2+possessor+after -0.36
source+way+order:Name3+beside+according 0.17 source+way+order:Name3+beside+after 0.07
source+way+order:Name3+beside+before -0.47 source+way+order:Name3+beside+colon -0.24
source+way+order:Name3+beside+inverted -0.11 source+way+order:Name3+beside+passive -0.57
source+way+order:Name3+infinitive+after 0.07 source+way+order:Name3+joined+colon 0.19
source+way+order:Name3+joined:spoke+after 0.10 source+way+order:Name3+participle+after 0.08
source+way+order:Name3+participle:near+after -0.74
source+way+order:Name3+participle:spoke+after 0.22 source+way+order:Name3+possessor+after -0.37
source+way+order:he+beside+after 0.05 source+way+order:he+beside+around 0.23
source+way+order:he+beside+before 0.07 source+way+order:he+beside+passive -0.21
source+way+order:he+infinitive+after 0.43 source+way+order:he+infinitive:near+after -0.63
source+way+order:he+infinitive:spoke+after -0.41 source+way+order:he+joined+after 0.41
source+way+order:he+joined+colon 0.23 source+way+order:he+joined:near+after -0.89
source+way+order:he+joined:spoke+after -0.46 source+way+order:he+participle+after 0.66
source+way+order:he+participle:near+after -0.53 source+way+order:he+participle:spoke+after 0.24
source+way+order:i+beside+after -0.05 source+way+order:i+beside+around -0.07
source+way+order:i+beside+before -0.50 source+way+order:i+beside+passive 0.41
source+way+order:i+infinitive+after -0.34 source+way+order:i+infinitive:near+after 0.82
source+way+order:i+infinitive:spoke+after 0.14 source+way+order:i+joined+after -1.51
source+way+order:i+participle+after 0.27 source+way+order:i+participle:spoke+after 0.18
source+way+order:it+beside+after 0.57 source+way+order:it+beside+passive -0.91
source+way+order:it+infinitive+after -1.20 source+way+order:it+joined+after -0.80
source+way+order:it+participle+after -0.28 source+way+order:noun-1+apposition+after 1.10
source+way+order:noun-1+beside+after -0.25 source+way+order:noun-1+beside+before -0.45
source+way+order:noun-1+beside+colon 0.48 source+way+order:noun-1+beside+inverted -0.65
source+way+order:noun-1+beside+passive -0.20 source+way+order:noun-1+infinitive+after -0.71
source+way+order:noun-1+infinitive:near+after 0.15
source+way+order:noun-1+infinitive:spoke+after -1.96 source+way+order:noun-1+joined+after -0.39
source+way+order:noun-1+joined:near+after 0.11 source+way+order:noun-1+joined:spoke+after -1.05
source+way+order:noun-1+participle+after -0.37 source+way+order:noun-1+participle:near+after -0.71
source+way+order:noun-1+participle:spoke+after -1.25 source+way+order:noun-1+possessor+after 0.97
source+way+order:noun0+beside+according -0.26 source+way+order:noun0+beside+after 0.21
source+way+order:noun0+beside+before 0.54 source+way+order:noun1+beside+according -0.28
source+way+order:noun1+beside+after 0.16 source+way+order:noun1+beside+before 0.67
source+way+order:noun1+joined+after 0.50 source+way+order:noun1+participle+after -0.12
source+way+order:noun2+beside+according 0.13 source+way+order:noun2+beside+before -0.14
source+way+order:noun2+beside+inverted -0.05 source+way+order:noun2+infinitive+after -0.04
source+way+order:noun2+infinitive:near+after -0.09
source+way+order:noun2+infinitive:spoke+after 0.71 source+way+order:noun2+joined+after 0.21
source+way+order:noun2+joined:near+after 0.88 source+way+order:noun2+joined:spoke+after -0.06
source+way+order:noun2+participle+after -0.15 source+way+order:noun2+participle:near+after -0.48
source+way+order:noun2+participle:spoke+after 0.17 source+way+order:noun2+possessor+after -1.13
source+way+order:noun3+beside+before -0.45 source+way+order:noun3+beside+inverted -0.76
source+way+order:noun3+beside+passive -0.39 source+way+order:noun3+infinitive+after 0.22
source+way+order:noun3+infinitive:near+after -1.38
source+way+order:noun3+infinitive:spoke+after -0.36 source+way+order:noun3+joined+after -0.62
source+way+order:noun3+joined:near+after 0.94 source+way+order:noun3+joined:spoke+after -0.51
source+way+order:noun3+participle+after -0.49 source+way+order:noun3+participle:near+after -0.13
source+way+order:noun3+participle:spoke+after -0.81 source+way+order:noun3+possessor+after 0.26
source+way+order:other+infinitive+after 0.29 source+way+order:other+participle+after 0.13
source+way+order:that+relative+after -0.27 source+way+order:that+relative+passive 0.11
source+way+order:they+beside+after 0.09 source+way+order:they+beside+before -0.20
source+way+order:they+beside+passive 0.22 source+way+order:they+infinitive+after -0.39
source+way+order:they+infinitive:near+after -0.77 source+way+order:they+infinitive:spoke+after 0.19
source+way+order:they+joined+after 0.66 source+way+order:they+joined:near+after -0.27
source+way+order:they+participle+after -0.16 source+way+order:they+participle:near+after -0.21
source+way+order:which+relative+after 0.11 source+way+order:which+relative+passive -0.13
source+way+order:who+relative+after 0.07 source+way+order:who+relative+passive -0.12
source:Name-1 -0.19 source:Name0 0.45 source:Name1 0.25 source:Name2 0.13 source:i -0.14
source:it -0.45 source:noun-1 -0.59 source:noun0 0.50 source:noun1 0.15 source:noun2 -0.21
source:noun3 -0.40 source:other -0.04 source:that -0.26 source:which 0.09 source:who 0.05
stretches:0 -0.23 stretches:1 -0.04 stretches:2 -0.72 title+order:false+according 0.05
title+order:false+after -0.05 title+order:false+around 0.14 title+order:false+before -0.06
title+order:false+colon -0.50 title+order:false+hanging -0.23 title+order:false+passive -0.30
title+order:true+after -0.16 title+order:true+colon 0.81 way+rate:apposition+0 -0.09
way+rate:apposition+1 -0.58 way+rate:apposition+2 -0.28 way+rate:apposition+3 -0.26
way+rate:apposition+4 0.20 way+rate:apposition+5 -0.17 way+rate:apposition+6 -0.52
way+rate:apposition+7 0.57 way+rate:apposition+8 0.25 way+rate:apposition+9 0.99
way+rate:beside+0 -0.54 way+rate:beside+1 -0.21 way+rate:beside+2 -0.04 way+rate:beside+3 0.07
way+rate:beside+4 0.05 way+rate:beside+5 0.28 way+rate:beside+6 0.25 way+rate:beside+7 0.41
way+rate:beside+8 0.21 way+rate:beside+9 0.20 way+rate:beside+x -0.06 way+rate:infinitive+0 0.12
way+rate:infinitive+1 0.13 way+rate:infinitive+2 0.11 way+rate:infinitive+3 0.13
way+rate:infinitive+4 -0.14 way+rate:infinitive+5 0.10 way+rate:infinitive+6 -0.09
way+rate:infinitive:near+0 -0.23 way+rate:infinitive:near+1 0.14 way+rate:infinitive:near+2 -0.48
way+rate:infinitive:near+3 0.09 way+rate:infinitive:near+4 -0.42 way+rate:infinitive:spoke+0 0.91
way+rate:infinitive:spoke+2 -0.17 way+rate:infinitive:spoke+3 0.31 way+rate:infinitive:spoke+4 -0.63
way+rate:joined+0 0.17 way+rate:joined+1 -0.25 way+rate:joined+2 0.24 way+rate:joined+4 -0.30
way+rate:joined+5 -0.16 way+rate:joined+6 -0.13 way+rate:joined+8 -0.18 way+rate:joined+9 -0.12
way+rate:joined+x -0.06 way+rate:joined:near+0 -1.26 way+rate:joined:near+1 -0.15
way+rate:joined:near+2 -0.64 way+rate:joined:near+3 -0.37 way+rate:joined:near+4 0.08
way+rate:joined:spoke+0 0.17 way+rate:joined:spoke+1 0.55 way+rate:joined:spoke+2 -0.07
way+rate:joined:spoke+3 -0.62 way+rate:joined:spoke+4 -0.44 way+rate:joined:spoke+5 -0.80
way+rate:joined:spoke+6 -0.60 way+rate:joined:spoke+7 -0.34 way+rate:joined:spoke+8 -0.08
way+rate:joined:spoke+9 0.54 way+rate:participle+0 -0.22 way+rate:participle+1 0.09
way+rate:participle+2 0.22 way+rate:participle+3 -0.35 way+rate:participle+6 0.10
way+rate:participle+7 0.06 way+rate:participle+8 0.13 way+rate:participle:near+0 0.05
way+rate:participle:near+1 0.36 way+rate:participle:near+2 -0.19 way+rate:participle:near+3 -0.11
way+rate:participle:near+4 0.37 way+rate:participle:near+5 -0.12 way+rate:participle:near+6 0.23
way+rate:participle:near+7 -0.51 way+rate:participle:near+8 -1.01 way+rate:participle:spoke+0 0.83
way+rate:participle:spoke+1 0.41 way+rate:participle:spoke+2 -0.25 way+rate:participle:spoke+3 -0.26
way+rate:participle:spoke+4 0.20 way+rate:participle:spoke+5 -0.47 way+rate:participle:spoke+6 -0.48
way+rate:participle:spoke+7 -0.66 way+rate:participle:spoke+8 0.52 way+rate:possessor+0 -0.42
way+rate:possessor+1 -0.17 way+rate:possessor+2 -0.24 way+rate:possessor+5 0.27
way+rate:possessor+6 -0.08 way+rate:possessor+7 0.26 way+rate:possessor+8 0.37
way+rate:possessor+9 0.70 way+rate:relative+0 0.29 way+rate:relative+1 -0.27
way+rate:relative+2 -0.22 way+rate:relative+3 0.14 way+rate:relative+4 0.27 way+rate:relative+5 0.24
way+rate:relative+6 -0.05 way+rate:relative+7 -0.33 way+rate:relative+8 -0.06
way+rate:relative+9 -0.32 way:apposition 0.18 way:infinitive -0.08 way:infinitive:near -0.11
way:infinitive:spoke -0.24 way:joined -0.07 way:joined:near -0.61 way:joined:spoke -0.33
way:participle -0.14 way:participle:near -0.20 way:participle:spoke -0.21 way:relative -0.06
within:0 -0.05 within:3 0.17 within:4 -0.25 word+opening::+clause -0.11
word+opening::+introduced -0.06 word+opening::+name -0.09 word+opening:according+none 0.07
word+opening:accused+name 0.40 word+opening:added+quote 0.26 word+opening:added+that 0.84
word+opening:adding+quote 1.07 word+opening:adding+that 0.45 word+opening:agreed+to -0.21
word+opening:aimed+in -0.65 word+opening:alleged+word -0.86 word+opening:announced+noun 0.54
word+opening:announced+that -0.24 word+opening:argue+that 0.40 word+opening:argued+that 0.57
word+opening:arguing+that -0.84 word+opening:asked+quote 0.55 word+opening:asked+wh 1.01
word+opening:attacking+name -0.07 word+opening:attention+to -0.21 word+opening:backing+name -0.29
word+opening:believe+noun 0.10 word+opening:believe+pronoun 0.13 word+opening:believe+word -1.12
word+opening:call+for 0.58 word+opening:call+in 0.41 word+opening:call+word -0.47
word+opening:called+clause -1.48 word+opening:called+for 0.78 word+opening:called+name -1.39
word+opening:called+noun 0.10 word+opening:called+on 1.12 word+opening:called+pronoun 0.81
word+opening:calling+name -0.23 word+opening:calling+noun -0.04 word+opening:cast+noun 0.10
word+opening:cast+word 0.33 word+opening:compared+in -2.21 word+opening:compared+to -1.91
word+opening:considered+noun -0.28 word+opening:continued+quote 0.84 word+opening:continues+to -1.47
word+opening:critical+word -1.11 word+opening:criticism+in -0.03 word+opening:criticism+of 0.93
word+opening:criticized+name 0.57 word+opening:decided+to 0.10 word+opening:decision+to 0.07
word+opening:decision+word 0.80 word+opening:declined+to 0.81 word+opening:delivered+noun 0.25
word+opening:described+noun 0.28 word+opening:determine+wh -0.28 word+opening:discuss+noun -0.28
word+opening:endorse+name -0.30 word+opening:endorsed+name -0.21 word+opening:endorsement+of -1.01
word+opening:expressed+word -0.06 word+opening:favor+of 0.56 word+opening:feel+word 0.53
word+opening:focus+on 0.12 word+opening:focused+on 0.62 word+opening:found+noun -1.45
word+opening:found+that 0.92 word+opening:found+word -0.46 word+opening:gave+noun -0.24
word+opening:gave+word 0.05 word+opening:included+noun -0.11 word+opening:includes+word -0.31
word+opening:including+clause -0.42 word+opening:including+gerund -0.72
word+opening:including+name -0.40 word+opening:including+noun 0.70 word+opening:including+word -0.87
word+opening:issued+noun 0.57 word+opening:know+clause -0.60 word+opening:know+noun -0.74
word+opening:know+pronoun -0.35 word+opening:know+that 0.45 word+opening:know+wh -0.43
word+opening:know+word -0.24 word+opening:like+clause -0.88 word+opening:like+name -0.53
word+opening:like+noun -0.20 word+opening:like+pronoun -1.51 word+opening:like+to 1.81
word+opening:like+word -1.77 word+opening:looked+in -1.71 word+opening:looking+for -0.21
word+opening:looking+in -0.28 word+opening:looking+to 0.88 word+opening:made+in 0.45
word+opening:made+noun -0.05 word+opening:made+pronoun -0.09 word+opening:made+word 0.28
word+opening:noted+that 0.76 word+opening:noting+that 0.17 word+opening:offer+noun 0.14
word+opening:offer+word 0.42 word+opening:offered+noun -0.04 word+opening:offering+word 0.26
word+opening:opposition+to 0.03 word+opening:plans+to 0.76 word+opening:pledged+to 1.50
word+opening:pledged+word -2.23 word+opening:pointed+word 0.14 word+opening:promised+to 1.03
word+opening:promoting+noun -0.48 word+opening:proposed+word -0.07 word+opening:push+word -0.33
word+opening:put+noun -0.41 word+opening:put+word -0.07 word+opening:raised+word -0.36
word+opening:referring+to 0.36 word+opening:released+day 0.25 word+opening:released+in 1.07
word+opening:released+noun 0.75 word+opening:released+word 0.15 word+opening:reported+clause 1.11
word+opening:reported+in -0.97 word+opening:reported+that 0.54 word+opening:reported+word -0.25
word+opening:require+noun -0.78 word+opening:respond+to 0.19 word+opening:said+clause 1.10
word+opening:said+name 0.33 word+opening:said+noun 0.47 word+opening:said+part 0.11
word+opening:said+quote 0.03 word+opening:said+that 0.71 word+opening:said+verb 0.25
word+opening:said+wh -0.60 word+opening:said+word 0.13 word+opening:saw+noun -0.05
word+opening:say+clause 1.66 word+opening:say+name 0.61 word+opening:say+noun 0.33
word+opening:say+pronoun 0.36 word+opening:say+that -0.42 word+opening:say+verb -0.68
word+opening:say+wh 0.39 word+opening:say+word 0.45 word+opening:saying+name 0.06
word+opening:saying+noun 0.37 word+opening:saying+pronoun -0.23 word+opening:saying+quote -0.22
word+opening:saying+that -0.11 word+opening:saying+word 0.76 word+opening:says+clause 0.43
word+opening:says+name 0.31 word+opening:says+noun 0.79 word+opening:says+pronoun -0.60
word+opening:says+quote -0.29 word+opening:says+that 1.04 word+opening:says+verb 0.57
word+opening:says+word 0.61 word+opening:see+name 0.37 word+opening:see+noun 0.21
word+opening:see+pronoun -0.24 word+opening:see+wh -0.81 word+opening:see+word 0.73
word+opening:seeking+noun -0.43 word+opening:seeking+to -0.20 word+opening:seeking+word 0.44
word+opening:seen+noun 0.78 word+opening:seen+wh -0.69 word+opening:shot+in -0.83
word+opening:shot+word 0.62 word+opening:show+name 0.60 word+opening:show+that 0.41
word+opening:show+wh 0.61 word+opening:show+word -0.45 word+opening:showed+name 0.35
word+opening:showed+noun 0.26 word+opening:showing+word -1.16 word+opening:sought+to 0.99
word+opening:spoke+in -0.10 word+opening:suggested+that -0.29 word+opening:suggesting+that 0.07
word+opening:support+for -0.23 word+opening:support+in -0.67 word+opening:support+noun 0.60
word+opening:support+of 0.76 word+opening:support+pronoun -0.08 word+opening:support+word 0.19
word+opening:supported+name 0.03 word+opening:supporting+name -0.39
word+opening:supporting+noun -0.22 word+opening:talk+about 0.20 word+opening:talk+to 0.43
word+opening:talk+word -0.62 word+opening:talking+word -0.42 word+opening:tell+wh 0.42
word+opening:telling+that 0.40 word+opening:think+name 0.67 word+opening:think+noun 0.43
word+opening:think+pronoun 0.10 word+opening:think+that 0.41 word+opening:think+verb -1.35
word+opening:think+word -0.72 word+opening:thought+pronoun -0.27 word+opening:told+pronoun -0.22
word+opening:told+quote -0.46 word+opening:told+that 0.49 word+opening:told+word -0.74
word+opening:tried+to 0.14 word+opening:tweeted+quote 0.34 word+opening:view+of -1.57
word+opening:voted+for 0.81 word+opening:voted+in 0.45 word+opening:want+noun 0.79
word+opening:want+pronoun -0.81 word+opening:want+to 0.05 word+opening:want+word -1.67
word+opening:wanted+to 0.68 word+opening:wants+to -0.27 word+opening:went+on 0.98
word+opening:went+to -1.92 word+opening:went+word -0.26 word+opening:will+verb -0.62
word+opening:will+word -0.50 word+opening:willing+to -0.04 word+opening:would+in 1.04
word+opening:would+part -1.62 word+opening:would+word -0.42 word+opening:wrote+noun -0.78
word+opening:wrote+quote 0.41 word:: -0.09 word:accept 0.36 word:accepting -0.10 word:according 0.07
word:accused 0.06 word:acknowledge 0.31 word:acknowledged 0.15 word:add -0.32 word:added -0.49
word:adding -0.88 word:admit 0.30 word:admitted -0.16 word:adopted -1.54 word:advice -0.47
word:advocate 1.00 word:advocates 1.57 word:agree -0.10 word:agreed 0.18 word:aimed 0.23
word:alleged 0.63 word:allow 0.04 word:allowed -0.05 word:allows 0.50 word:angry -0.46
word:announced 0.35 word:announcement -2.02 word:announcing -0.08 word:argue 0.77 word:argued 0.11
word:arguing 0.83 word:ask 0.36 word:asked 0.04 word:assured 0.53 word:attacked -0.64
word:attacking -0.10 word:attention -0.99 word:backed 0.20 word:backing 0.04 word:believe 0.42
word:believed -0.61 word:believes -0.21 word:blame 0.62 word:brought -2.47 word:call 0.07
word:called -0.41 word:calling -0.26 word:calls 0.32 word:campaigned 0.14 word:cast -0.25
word:challenging 0.49 word:charged -0.98 word:chosen -0.85 word:cited 0.73 word:citing 0.84
word:claim -0.15 word:claimed 0.13 word:claiming -0.25 word:claims 0.43 word:compared 0.51
word:concern -0.21 word:concerned 0.48 word:concluded 0.76 word:confident 0.11 word:confirmed 0.24
word:considered 0.67 word:continued -0.83 word:continues 0.03 word:counter -0.33 word:critical 0.31
word:criticism -0.37 word:criticized -0.44 word:criticizing -0.28 word:decide -0.72
word:decided 0.37 word:decision -0.48 word:declared -0.14 word:declined 0.34 word:defend 0.45
word:defended 0.05 word:defending -0.19 word:delivered -0.13 word:delivering 0.45 word:demand 0.26
word:demonstrate 0.05 word:denied -0.06 word:denounced -0.10 word:describe 0.62 word:described 0.25
word:describing 0.45 word:determine -0.10 word:determined 0.47 word:discuss 0.26
word:discussing -0.41 word:dismissed 0.83 word:divided 0.43 word:doubt 0.38 word:drew -1.84
word:embrace -0.19 word:encouraging -0.65 word:endorse 0.39 word:endorsed -0.26
word:endorsement -2.15 word:endorsements -0.06 word:endorsing 0.73 word:estimated 0.73
word:expect 0.50 word:experienced -1.36 word:explain 0.90 word:explained 0.56 word:explaining -0.19
word:expressed 0.32 word:favor 0.35 word:favorable -1.19 word:favored -0.95 word:fear 0.83
word:fears -0.32 word:feel 0.27 word:feeling -0.08 word:felt -0.04 word:filed 0.26
word:finding -1.53 word:fired -0.29 word:focus -0.38 word:focused 0.27 word:found -0.12
word:gave -1.46 word:goal -0.79 word:highlighting -0.76 word:hired -0.11 word:hit -0.19
word:hitting 0.12 word:hope 0.49 word:hoped -0.65 word:hopeful -0.35 word:hopes 0.19
word:hoping -0.07 word:identified 0.34 word:identify 0.75 word:ignored -0.41 word:included -0.36
word:includes -0.40 word:including -0.58 word:indicated 0.44 word:insisted 0.53 word:intended -0.92
word:interested 0.97 word:introduced -0.34 word:issued -0.24 word:knew -0.73 word:know 0.68
word:knowing 0.19 word:knows 0.80 word:laid -0.43 word:launched -1.17 word:learn -0.38
word:learned -0.18 word:like -0.65 word:looked 0.30 word:looking -0.27 word:made -0.59
word:mention -0.07 word:mentioned 0.24 word:mind 0.04 word:named -0.05 word:nominate -0.13
word:note 0.14 word:noted 0.59 word:notes 0.20 word:noting -0.26 word:offer 0.39 word:offered -0.03
word:offering 0.40 word:offers -0.36 word:opened -0.05 word:oppose 0.76 word:opposed 0.18
word:opposing 0.31 word:passed -0.24 word:persuade 0.55 word:picked -0.94 word:planning 0.27
word:played -2.38 word:pledge 0.22 word:pledged 0.07 word:pointed 0.60 word:pointing 0.07
word:posted 0.22 word:praise 0.53 word:praised -0.10 word:predicted 0.84 word:promise 0.49
word:promised 0.69 word:promises 0.18 word:promising 0.05 word:proposed 0.26 word:proud -0.73
word:proved -2.24 word:provided -0.95 word:published 1.78 word:push 0.25 word:pushed -0.19
word:pushing 0.63 word:put -0.77 word:puts -0.05 word:questioned 0.21 word:questioning -0.83
word:quick 0.33 word:raised -1.05 word:read 0.54 word:recalled -0.04 word:recognize 0.20
word:reference -0.26 word:referred -0.42 word:referring -0.63 word:refused 0.47 word:reject 1.01
word:rejected 0.12 word:released 0.15 word:remember 0.69 word:replied -0.50 word:reported 0.05
word:reporting 0.94 word:reports 1.40 word:represent -0.67 word:require 0.33 word:required 0.20
word:respond -0.10 word:responded -0.52 word:revealed 0.44 word:said 0.12 word:say 0.93
word:saying 0.11 word:says 0.55 word:see 0.41 word:seeing -1.05 word:seek 0.06 word:seeking 0.18
word:seen -0.09 word:sees 0.69 word:shared -0.20 word:shot -0.46 word:show -0.09 word:showed -0.53
word:showing 0.27 word:shown 0.14 word:shows 0.24 word:signed -0.54 word:sought -0.09
word:speaks 0.25 word:split -0.24 word:spoke -0.35 word:spoken -0.15 word:stance -0.26
word:stated 0.85 word:stood -1.30 word:struck -0.52 word:suggest 0.23 word:suggested 0.71
word:suggests 0.46 word:support -0.08 word:supported 0.30 word:supporter 0.37 word:supporting 0.15
word:talk -0.07 word:talked -0.30 word:talking 0.15 word:talks -0.34 word:targeted -0.07
word:tell 0.73 word:telling -0.29 word:tells 0.33 word:think 0.52 word:thinking 0.39
word:thinks 0.09 word:thought -0.09 word:told -0.41 word:tried -0.51 word:turns -0.96
word:tweeted -0.56 word:understanding 0.10 word:urged 0.38 word:urging 0.31 word:view 0.23
word:viewed 0.04 word:views 0.17 word:voted 0.21 word:vowed 1.30 word:want 0.26 word:wanted -0.27
word:wants 0.19 word:warned 0.42 word:warning -0.12 word:watched -0.08 word:welcome -1.11
word:went 0.06 word:will -0.73 word:willing -0.05 word:worried 0.57 word:worry -0.12
word:would -0.50 word:writes 0.83 word:writing -0.83 word:written -0.20 word:wrote -0.56
`);
