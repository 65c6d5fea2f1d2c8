import { describe, expect, it } from 'vitest';
import { timeExpressions } from '../../src/text/dates.ts';
import { asAnnotated, readAnnotated } from './annotated.ts';

/** A Friday, so that `Friday` is today, `Thursday` yesterday and `Monday` the 18th. */
const PUBLISHED = '2013-03-22';

function check(marked: string, published: string | null = PUBLISHED): void {
  const { text, expected } = readAnnotated(marked);
  expect(asAnnotated(text, timeExpressions(text, published))).toEqual(expected);
}

describe('dates of the calendar', () => {
  it.each([
    'The treaty was signed on [7 September 2019|2019-09-07] in Rome.',
    'The treaty was signed on [September 7, 2019|2019-09-07], in Rome.',
    'The treaty was signed on [September 7th, 2019|2019-09-07].',
    'The treaty was signed on [the 7th of September, 2019|2019-09-07].',
    'It was filed [March 12 2009|2009-03-12] , before the vote .',
    'The order of [Sept. 11, 2012|2012-09-11], still stands.',
    'The order of [Nov. 5|2012-11-05] still stands.',
    'It opened on [Monday, March 18, 2013|2013-03-18], in Oslo.',
    'It opened on [Monday, March 18|2013-03-18].',
    'He was born on [13 May 1941|1941-05-13] and died in [2001|2001].',
    'The log begins at [2013-02-28|2013-02-28] and ends there.',
    'The form is dated [12/31/2012|2012-12-31].',
    'The form is dated [31/12/2012|2012-12-31].',
    'The form is dated [31.12.2012|2012-12-31].',
    'Security changed after [9/11|2001-09-11].',
    'Security changed after the [Sept. 11|2001-09-11] attacks.',
    'Sales rose in [March 2011|2011-03] and fell in [April, 2011|2011-04].',
    'The law of [1991|1991] was changed in [2008|2008].',
    'The [2008|2008] law is the strictest since [1991|1991].',
    'They fought from [1914|1914] to [1918|1918].',
    'He led the party ([1994|1994]-[2001|2001]).',
    'He played there in the [2011-12|2011/2012] season.',
    'The fair runs from [5-7 June 2014|2014-06-05/2014-06-07].',
    'The fair runs from [5-7 June|2013-06-05/2013-06-07] or [June 10 to 12|2013-06-10/2013-06-12].',
    'On [March 5|2013-03-05] - 20 people died.',
    'Rain fell from [October|2012-10] to [February|2013-02], after the [July|2012-07]-[September|2012-09] storms.',
    'Prices rose between [April|2012-04] and [June|2012-06].',
    "The mill burned in [the 1800s|18] and in [the mid-'80s|198].",
    'The mill burned on [July Fourth|2012-07-04] and [last June 5|2012-06-05].',
    'The mill opened in [the week of March 11|2013-W11].',
    'Prices rose between [April|2008-04] and [June 2008|2008-06].',
    "Shares are at their lowest since [October '87|1987-10].",
    "It is the worst drought since [the '30s|193].",
    'Rents doubled in [the 1990s|199].',
    'Rents doubled in [the late 1980s|198] and [the mid-1990s|199].',
    'A castle of [the 13th century|12] burned down.',
    'A [19th-century|18] mill burned down.',
    'The mill will open in [mid-2014|2014].',
    'The mill closed in [late 2006|2006].',
    'The mill closed at [the end of 2006|2006].',
    'The mill closed at [the beginning of March|2013-03].',
    'The mill opened in [early September|2012-09].',
    'The mill opened in [the summer of 2012|2012-SU].',
    'The mill opened in [spring 2012|2012-SP].',
    'The mill opened in [the first week of January 2013|2013-W01].',
  ])('%s', (marked) => check(marked));
});

describe('quarters, halves and fiscal years', () => {
  it.each([
    'Profit fell in [the third quarter of 2012|2012-Q3].',
    'Profit fell in [the fourth quarter|2012-Q4], the company said.',
    'The company said [fourth-quarter|2012-Q4] profit fell.',
    'Profit will fall in [the second quarter|2013-Q2].',
    'Profit fell in [the first half of last year|2012-H1].',
    "Profit fell from [last year's third quarter|2012-Q3].",
    'Profit fell in [the last quarter|2012-Q4].',
    'Profit fell [last quarter|2012-Q4].',
    'Profit fell in [Q3 2012|2012-Q3].',
    'Profit will fall in [fiscal 2014|FY2014].',
    'Profit fell in [the latest quarter|2012-Q4] and [the prior year|2011].',
    'The report has [third-quarter|2012-Q3] figures.',
    'Profit fell in [the quarter ended Sept. 30|2012-Q3].',
    'For [the year|P1Y] ended [June 30|2012-06-30], [full-year|P1Y] profit fell.',
    'The shop closes by [year-end|2013], not by [year-end 2014|2014] or [the end of the decade|201].',
    'Profit fell in [the second half of 2012|2012-H2].',
    'In [the fourth quarter of 2012|2012-Q4] profit fell from [a year earlier|2011-Q4].',
    'Sales in [February|2013-02] were below those of [the same month last year|2012-02].',
    'Sales in [February|2013-02] rose by a fifth compared with [the same period a year earlier|2012-02].',
    'Sales rose by a quarter, and three quarters of the shops stay open.',
  ])('%s', (marked) => check(marked));
});

describe('weekdays look back, unless the sentence looks ahead', () => {
  it.each([
    'The court said [Thursday|2013-03-21] that it had heard enough.',
    'The court heard him on [Monday|2013-03-18].',
    'The court heard him on [Friday|2013-03-22].',
    'The court heard him [last Friday|2013-03-15].',
    'The court will hear him on [Monday|2013-03-25].',
    'On [Monday|2013-03-25], the court will hear him.',
    'The hearing is scheduled for [Tuesday|2013-03-26].',
    'Shops stay closed until [Wednesday|2013-03-27].',
    'The hearing will be held on [Tuesday|2013-03-26].',
    'The work should be completed by [Sunday|2013-03-24].',
    'He will resign, a spokesman said [Wednesday|2013-03-20].',
    'He is due to resign [next Thursday|2013-03-28].',
    'The court heard him on [Monday of last week|2013-03-11].',
    'The court sat [Tuesday night|2013-03-19TNI].',
    'The court sat on [Monday morning|2013-03-18TMO].',
    'The Sunday Times reported it on [Saturday|2013-03-16].',
    'She was injured on Bloody Sunday in [1972|1972].',
    'The shop opens on [Mondays|SET XXXX-WXX-1].',
    'The shop opens [every Tuesday|SET XXXX-WXX-2].',
    'The ship left [late Thursday|2013-03-21].',
    "[Wednesday|2013-03-20]'s vote was close.",
    'The ship left in [the early hours of Thursday|2013-03-21].',
  ])('%s', (marked) => check(marked));
});

describe('months and days without a year are those near the report', () => {
  it.each([
    'The mayor was elected in [October|2012-10].',
    'The mayor resigned in [January|2013-01].',
    'The mayor resigned on [January 15|2013-01-15].',
    'The mayor resigned on [15 January|2013-01-15].',
    'The mayor will resign in [June|2013-06].',
    'The mayor resigned on [Dec. 30|2012-12-30].',
    'The vote is planned for [May 5|2013-05-05].',
    'The vote will be held in [May|2013-05].',
    'The mayor may march in the parade with Prime Minister May.',
    'The mayor was elected [last December|2012-12].',
    'The mayor was elected in [December last year|2012-12].',
    'The mayor will stand again in [October of next year|2014-10].',
    'The mayor will stand again [next September|2013-09].',
    'The mayor stood again [this January|2013-01].',
    'The mayor said in [March|2013-03] that April Jones would stay.',
    'The mayor resigned [last summer|2012-SU].',
    'The mayor will resign in [the fall|2013-FA].',
    'Water levels fall in [spring|2013-SP], not in [winter|2012-WI].',
    'The Prague Spring ended with tanks.',
    'She flew home on [Christmas Eve|2012-12-24].',
    'She flew home on [Thanksgiving|2012-11-22].',
    'She flew home for [Christmas 2010|2010-12-25].',
    'She flew home on [Good Friday|2013-03-29].',
    'Christmas sales were good.',
  ])('%s', (marked) => check(marked));
});

describe('dates relative to the report', () => {
  it.each([
    '[Today|2013-03-22] he is well, [yesterday|2013-03-21] he was not.',
    'He leaves [tomorrow morning|2013-03-23TMO].',
    'He left [the day before yesterday|2013-03-20].',
    'He left [last night|2013-03-21TNI] and speaks [tonight|2013-03-22TNI].',
    'He spoke [this morning|2013-03-22TMO].',
    'He was elected [last week|2013-W11], [last month|2013-02] and [last year|2012].',
    'He was elected [this week|2013-W12], [this month|2013-03] and [this year|2013].',
    'He stands [next week|2013-W13], [next month|2013-04] and [next year|2014].',
    'He was elected [last weekend|2013-W11-WE].',
    'He was elected [earlier this week|2013-W12].',
    '[Earlier in the week|2013-W12] he was elected.',
    'He was elected [earlier this month|2013-03] or [late last year|2012].',
    'He retires [later this year|2013] or [early next year|2014].',
    'He was elected at [the end of last month|2013-02].',
    'He was elected [two years ago|2011], [three months ago|2012-12] and [four days ago|2013-03-18].',
    'He was elected [a decade ago|200].',
    'He was elected [a year ago|2012].',
    'He was elected [years ago|PAST_REF].',
    'He leads [so far this year|2013].',
    'He will be elected [five years from now|2018].',
    '[This past Monday|2013-03-18] he was elected.',
    'He was elected [the week before last|2013-W10] and retires [the year after next|2015].',
    'He was elected [nearly three years ago|2010].',
    'He leads in [this decade|201].',
  ])('%s', (marked) => check(marked));
});

describe('dates relative to the last one named', () => {
  it.each([
    'On [5 March|2013-03-05] they met. [The next day|2013-03-06] they signed.',
    'On [5 March 1999|1999-03-05] they met. [The following day|1999-03-06] they signed.',
    'They met on [5 March 1999|1999-03-05] and signed [two days later|1999-03-07].',
    'They met in [1999|1999] and signed [two years later|2001].',
    'They met in [1999|1999] and signed [the following year|2000].',
    'They met in [May 1999|1999-05] and signed [the next month|1999-06].',
    'They met on [5 March 1999|1999-03-05] and signed on [the same day|1999-03-05].',
    'They met in [1999|1999]; [that year|1999], they signed.',
    'They met on [5 March 1999|1999-03-05], after a walk [the night before|1999-03-04TNI].',
    'They met on [Monday|2013-03-18], after a first talk [a day earlier|2013-03-17].',
    'They signed in [1999|1999], having met [three years earlier|1996].',
    'They met on [Tuesday|2013-03-19]. For [the day|2013-03-19], shares rose.',
    'Revenue was up [last year|2012] from [the previous year|2011].',
  ])('%s', (marked) => check(marked));
});

describe('durations are not dates', () => {
  it.each([
    'He led them for [two years|P2Y].',
    'He led them for [nearly three years|P3Y].',
    'He signed a [27-year|P27Y] contract and a [six-month|P6M] lease.',
    'The [34-year-old|P34Y] is [12 years old|P12Y] at heart.',
    'He was away for [a week|P1W], not [an hour|PT1H] or [30 minutes|PT30M].',
    'He was away for [half an hour|PT30M] or [two and a half years|P2.5Y].',
    'He was away for [several days|PXD], not [a few hours|PTXH].',
    'He was away for [more than a month|P1M].',
    'He was away for [years|PXY].',
    'He was away for [twenty-one days|P21D].',
    'He was away for [two decades|P2DE] and [a century|P1CE].',
    'Sales fell in [the past three months|P3M].',
    'Sales will fall over [the next four years|P4Y].',
    'Sales fell in [the first nine months|P9M] of [2012|2012].',
    'The [daylong|P1D] talks ended a [years-long|PXY] dispute.',
    'The trip takes [two hours and 15 minutes|PT2H15M].',
    'The trip takes [two to three days|P3D].',
    'The fair lasts [all week|P1W].',
    'They lost [six straight days|P6D].',
    'They worked [around 20 hours|PT20H] in [a single day|P1D].',
    '[Two weeks|P2W] after the vote he left.',
    'They lived there for [a couple of years|P2Y].',
    'They lived there for [2 1/2 years|P2.5Y] of a [3½-year|P3.5Y] term.',
    'They waited [four and one-half years|P4.5Y] for a [two-and-a-half hour|PT2.5H] show.',
    'They lived there for [a quarter of a century|P25Y] and [another year|P1Y].',
    'The [year-long|P1Y] talks are about a [century-old|P1CE] treaty.',
    'Sales will fall over [the next year|P1Y] or within [the coming month|P1M].',
  ])('%s', (marked) => check(marked));
});

describe('repeated times', () => {
  it.each([
    'They meet [every day|SET P1D] and [each year|SET P1Y].',
    'They publish [daily|SET P1D], [weekly|SET P1W] and [monthly|SET P1M] figures.',
    'The [annual|SET P1Y] meeting is held [every two years|SET P2Y].',
    'It costs $5 [a month|SET P1M].',
    'It makes 50,000 barrels [a day|SET P1D].',
    'They met [twice a week|SET P1W].',
    'It costs 20 euros [per hour|SET PT1H].',
    'The Daily Mail said so.',
    'They met [three times a year|SET P1Y] and on [weekends|SET XXXX-WXX-WE].',
    'They pay [semiannual|SET P6M] interest of $2 a share [a year|SET P1Y].',
    'They sing [every Sunday morning|SET XXXX-WXX-7TMO], not on [Friday nights|SET XXXX-WXX-5TNI].',
    'They swim [every morning|SET XXXX-XX-XXTMO] and [every summer|SET XXXX-SU].',
  ])('%s', (marked) => check(marked));
});

describe('past, present and future without a date', () => {
  it.each([
    'They [now|PRESENT_REF] hold [currently|PRESENT_REF] what they held [previously|PAST_REF].',
    'They [recently|PAST_REF] met, in [the past|PAST_REF] and for [the future|FUTURE_REF].',
    'The [current|PRESENT_REF] law has been criticised in [recent years|PAST_REF].',
    'They will meet [soon|FUTURE_REF], as soon as they can.',
    'They will meet in [the near future|FUTURE_REF].',
    'The most recent vote was in the now-closed hall.',
    'The past president met the present one.',
    'They stay [at the moment|PRESENT_REF], for [the time being|PRESENT_REF].',
    'They meet in [the coming weeks|FUTURE_REF] or [the months ahead|FUTURE_REF].',
    'They met [the other day|PAST_REF], as in [those days|PAST_REF], but not [at this point|PRESENT_REF].',
  ])('%s', (marked) => check(marked));
});

describe('times of the day', () => {
  it.each([
    'The quake struck at [3:07 a.m.|2013-03-22T03:07] local time.',
    'The quake struck at [10 p.m. on Tuesday|2013-03-19T22:00].',
    'The quake struck [Tuesday at 10 p.m.|2013-03-19T22:00], they said.',
    'The quake struck at [18:00 UTC|2013-03-22T18:00Z].',
    'The quake struck at [0615 GMT|2013-03-22T06:15Z].',
    'The quake struck at [noon Monday|2013-03-18T12:00].',
    'The quake struck on [5 March at 6:40 p.m.|2013-03-05T18:40].',
    'The quake struck [yesterday afternoon|2013-03-21TAF].',
    'The quake struck on [the evening of March 5|2013-03-05TEV].',
    'The quake struck [overnight|2013-03-22TNI].',
    'The quake struck at [5 o’clock|2013-03-22T05:00].',
    'They won 10:12 and ran 59:30.',
  ])('%s', (marked) => check(marked));
});

describe('numbers that are not dates', () => {
  it.each([
    'It cost $2000 and 2000 people came in buses.',
    'The A380 and the Boeing 737-800 carry 1,998 people over 2013 km.',
    'Flight 2013 seats 1984 passengers; the index rose to 2,011.5 points.',
    'Version 10.4 has a ratio of 16:9, a score of 3-2 and page 1999.',
    'Two may be right; the second may not.',
    'At the same time the sun rose, and the man wed.',
    'They march on and fall back.',
    'It holds a minute amount of second-hand goods.',
  ])('%s', (marked) => check(marked));
});
