package org.demarche.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.demarche.Anchor;
import org.demarche.Document;
import org.demarche.Published;
import org.demarche.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {
    private static final TimeTagger TAGGER = new TimeTagger();
    // A Thursday.
    private static final LocalDate DAY = LocalDate.of(2022, 3, 17);

    private static List<String> dated(String text) {
        return told(Document.ofText("a", text).published(Published.on(DAY, Published.Known.STATED)));
    }

    private static List<String> undated(String text) {
        return told(Document.ofText("a", text));
    }

    private static List<String> told(Document document) {
        return TAGGER.find(document, List.of()).stream()
                .map(time -> document.words(time.span()) + "=" + time.value().timex3())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy arrived on March 3, 2021 and left.|March 3, 2021=2021-03-03",
                "The treaty of 9 May 1994 expired.|9 May 1994=1994-05-09",
                "The camp opened in early June 2019.|early June 2019=2019-06",
                "Floods hit the delta in 2011.|2011=2011",
                "The port was rebuilt in the 1990s.|the 1990s=199",
                "Exports fell in the third quarter of 2020.|the third quarter of 2020=2020-Q3",
                "The bridge was closed in the summer of 2018.|the summer of 2018=2018-SU",
                "A chapel of the 14th century burned.|the 14th century=13",
                "The raid of 2020-11-05 failed.|2020-11-05=2020-11-05",
                "The city was razed in 480 BC by invaders.|480 BC=BC0480",
                "The shop reopens on Christmas Eve 2023.|Christmas Eve 2023=2023-12-24",
                "Easter Sunday 2019 was quiet.|Easter Sunday 2019=2019-04-21"
            })
    void readsWholeDates(String text, String time) {
        assertThat(dated(text)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister resigned yesterday.|yesterday=2022-03-16",
                "The minister resigned on Thursday.|Thursday=2022-03-17",
                "The minister resigned on Monday.|Monday=2022-03-14",
                "The ministers are due to speak on Friday.|Friday=2022-03-18",
                "The court will rule on Monday.|Monday=2022-03-21",
                "The hearing will be held on Tuesday.|Tuesday=2022-03-22",
                "The hearing was held on Tuesday.|Tuesday=2022-03-15",
                "They agreed to meet on Saturday.|Saturday=2022-03-19",
                "Troops began to withdraw on Saturday.|Saturday=2022-03-12",
                "On Wednesday, the union will strike.|Wednesday=2022-03-23",
                "On Wednesday, the union struck a deal.|Wednesday=2022-03-16",
                "Prices rose last week.|last week=2022-W10",
                "Prices rose last Friday.|last Friday=2022-03-11",
                "Talks resume next Thursday.|next Thursday=2022-03-24",
                "Talks resume next month.|next month=2022-04",
                "The plant closed two years ago.|two years ago=2020",
                "The plant closed about three weeks ago.|about three weeks ago=2022-W08",
                "War broke out on February 24.|February 24=2022-02-24",
                "War broke out on December 11.|December 11=2021-12-11",
                "The operation began last February 24.|last February 24=2022-02-24",
                "A photo from Russia. March. 16, 2022.|March. 16, 2022=2022-03-16",
                "Voters will choose a parliament in January.|January=2023-01",
                "The deal was signed in October last year.|October last year=2021-10",
                "He was arrested on Sunday night.|Sunday night=2022-03-13TNI",
                "He was arrested early this morning.|early this morning=2022-03-17TMO",
                "The shelling began at 5:30 p.m. on Monday.|5:30 p.m. on Monday=2022-03-14T17:30",
                "The mayor spoke at 0800 GMT.|0800 GMT=2022-03-17T08:00Z",
                "On Monday, March 14, the bank closed.|Monday, March 14=2022-03-14",
                "Sales fell in the first half of last year.|the first half of last year=2021-H1",
                "The rebels are now in control.|now=PRESENT_REF",
                "The town was recently retaken.|recently=PAST_REF"
            })
    void anchorsOnThePublicationDay(String text, String time) {
        assertThat(dated(text)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The siege lasted three days.|three days=P3D",
                "The siege lasted nearly two and a half years.|nearly two and a half years=P2.5Y",
                "A twenty-five-year lease was signed.|twenty-five-year=P25Y",
                "They waited half an hour.|half an hour=PT30M",
                "It stood empty for decades.|decades=PXDE",
                "It stood empty for several months.|several months=PXM",
                "The ceasefire held for the past decade.|the past decade=P10Y",
                "They march every Friday.|every Friday=XXXX-WXX-5",
                "The paper appears weekly.|weekly=P1W",
                "The pump is checked twice a day.|a day=P1D"
            })
    void tellsLengthsAndRecurrence(String text, String time) {
        assertThat(dated(text)).containsExactly(time);
    }

    @Test
    void followsTheYearOfAChronicle() {
        assertThat(
                        dated(
                                "The revolt began on 3 May 1808. On 12 May the governor fled; the following day the garrison"
                                        + " surrendered. Six weeks later a junta met. In December 1808 the French returned. In January"
                                        + " they took the coast. The siege ended in June 1809. Famine came in March 1810, peace in May 1811."))
                .contains(
                        "12 May=1808-05-12",
                        "the following day=1808-05-13",
                        "Six weeks later=1808-W25",
                        "January=1809-01");
    }

    @Test
    void staysInTheDistantYearItHasJustTold() {
        assertThat(dated("He was arrested on 3 May 2008. On 12 May he was released."))
                .containsExactly("3 May 2008=2008-05-03", "12 May=2008-05-12");
    }

    @Test
    void completesRanges() {
        assertThat(dated("The fair ran from 3 to 7 May 2021."))
                .containsExactly("3=2021-05-03", "7 May 2021=2021-05-07");
        assertThat(dated("The war of 1914-18 changed the map.")).containsExactly("1914=1914", "18=1918");
        assertThat(dated("Rain fell from March to June 2020.")).containsExactly("March=2020-03", "June 2020=2020-06");
        assertThat(dated("They met on May 8-12, 2008 in Rome."))
                .containsExactly("May 8=2008-05-08", "12, 2008=2008-05-12");
    }

    @Test
    void followsTheDateLastToldInNews() {
        assertThat(dated("The pact was signed on February 2. Three days later it was broken."))
                .containsExactly("February 2=2022-02-02", "Three days later=2022-02-05");
    }

    @Test
    void leavesTimesOpenWhenThePublicationDayIsUnknown() {
        assertThat(undated("He said on Thursday that talks will begin tomorrow. War broke out on February 24."))
                .containsExactly("Thursday=XXXX-WXX-4", "tomorrow=XXXX-XX-XX", "February 24=XXXX-02-24");
    }

    @Test
    void anchorsThemOnceThatDayIsInferred() {
        Document document = Document.ofText("a", "He said on Thursday that talks will begin tomorrow morning.");
        Anchor anchor = new Anchor(DAY);
        assertThat(TAGGER.find(document, List.of()).stream()
                        .map(TimeExpression::value)
                        .map(anchor::anchor)
                        .map(value -> value.timex3()))
                .containsExactly("2022-03-17", "2022-03-18TMO");
    }

    @Test
    void readsNoTimeIntoOtherWords() {
        assertThat(dated("It may march again after the fall of the city. The second column of 2000 men cost $1950."
                        + " Flight 1987 carried 1500 soldiers. The Sunday Times and USA Today disagreed."))
                .isEmpty();
    }

    @Test
    void pointsAtExactCharacters() {
        String text = "\u201CNo,\u201D she said \uD83D\uDE00 on Friday.";
        TimeExpression time = TAGGER.find(Document.ofText("a", text), List.of()).get(0);
        assertThat(time.span().in(text)).isEqualTo("Friday");
    }

    @Test
    void staysLinearOnHostileText() {
        String text = "the early mid late the first second third 1 2 3 and a half - - 4 to 5 ".repeat(20_000);
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(10), () -> TAGGER.find(Document.ofText("a", text), List.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void givesTheSameAnswerTwice() {
        Document document = Document.ofText("a", "In 1990 and on Monday, two days later, at noon.");
        assertThat(TAGGER.find(document, List.of())).isEqualTo(TAGGER.find(document, List.of()));
        assertThat(document.published().date()).isEqualTo(Optional.empty());
    }
}
