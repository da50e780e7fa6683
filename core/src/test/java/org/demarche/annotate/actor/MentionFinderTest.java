package org.demarche.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Published;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

/** What the finder makes of plain text: no tags, no trees. */
class MentionFinderTest {
    private static final MentionFinder FINDER = new MentionFinder();

    private static List<Mention> mentions(String... sentences) {
        String text = String.join(" ", sentences);
        Document document = Document.ofText("test", text)
                .published(Published.on(LocalDate.of(2022, 3, 18), Published.Known.STATED));
        List<Sentence> parsed = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            parsed.add(new Sentence(
                    new Span(at, at + sentence.length()), Role.BODY, List.of(), List.of(), Optional.empty()));
            at += sentence.length() + 1;
        }
        return FINDER.find(document, parsed, List.of());
    }

    private static Actor actor(String words, String... sentences) {
        String text = String.join(" ", sentences);
        return mentions(sentences).stream()
                .filter(mention -> mention.span().in(text).equals(words))
                .reduce((a, b) -> b)
                .orElseThrow()
                .actor();
    }

    @Test
    void keepsNicknameInsideName() {
        Actor actor = actor("Kerstin \"Kit\" Lundahl", "Kerstin \"Kit\" Lundahl sold the yard.");
        assertThat(actor.name()).isEqualTo("Kerstin \"Kit\" Lundahl");
    }

    @Test
    void aTreatyIsNotTheSeatItWasMadeIn() {
        assertThat(mentions("They left the Paris deal.")).isEmpty();
        assertThat(actor("Paris", "They think Paris left.").code()).contains("FRA");
    }

    @Test
    void stateIsNotTheCountryOfItsName() {
        assertThat(actor("Maryland Governor Ada Quill", "Maryland Governor Ada Quill waved.")
                        .code())
                .contains("USA");
        assertThat(actor("Georgia Rep. Ada Quill", "Georgia Rep. Ada Quill waved.")
                        .code())
                .contains("USA");
        String[] states = {"Polls closed in Texas.", "Georgia pastor Ada Quill voted.", "Russia invaded Georgia."};
        assertThat(actor("Georgia pastor Ada Quill", states).code()).contains("USA");
        assertThat(actor("Georgia", states).code()).contains("GEO");
        String[] country = {"The envoy left Texas for Tbilisi.", "Georgia pastor Ada Quill met him."};
        assertThat(actor("Georgia pastor Ada Quill", country).code()).contains("GEO");
    }

    @Test
    void whoIsAddressedByACountrysNameIsAPerson() {
        String[] report = {"Rep. Jim Jordan waved.", "Mr. Jordan left.", "Jordan closed its border."};
        assertThat(actor("Mr. Jordan", report).name()).isEqualTo("Jim Jordan");
        assertThat(actor("Jordan", report).code()).contains("JOR");
    }

    @Test
    void takesThoseForSomethingAsOneBody() {
        Actor actor = actor("Americans for Clean Rivers", "Americans for Clean Rivers sued the mill.");
        assertThat(actor.code()).isEmpty();
    }

    @Test
    void bareSurnameGoesOnToMeanWhomItMeant() {
        Actor actor = actor(
                "Dr Berglund",
                "Karin Berglund met the crew.",
                "Dr Berglund listened.",
                "Stina Berglund sang.",
                "Dr Berglund left.");
        assertThat(actor.name()).isEqualTo("Karin Berglund");
    }

    @Test
    void relativeOfTheOneMeantIsAnother() {
        String[] report = {"President Macron spoke in Lyon.", "Brigitte Macron waved.", "Macron left."};
        assertThat(actor("Macron", report).name()).isEqualTo("Emmanuel Macron");
        assertThat(actor("Brigitte Macron", report).name()).isEqualTo("Brigitte Macron");
    }

    @Test
    void countryAfterNameIsNoPartOfIt() {
        assertThat(actor("President Putin", "President Putin Russia vote.").name())
                .isEqualTo("Vladimir Putin");
    }

    @Test
    void takesTheReportsOwnDescription() {
        Actor actor = actor(
                "Peruvian Foreign Ministry spokeswoman Ada Quispe",
                "Peruvian Foreign Ministry spokeswoman Ada Quispe rejected the claims.");
        assertThat(actor.name()).isEqualTo("Ada Quispe");
        assertThat(actor.code()).contains("PER");
        assertThat(actor.sector()).contains("GOV");
        assertThat(actor.basis()).isEqualTo(Actor.Basis.TEXT);
    }

    @Test
    void namesTheSecretaryGeneralAlikeHoweverHeIsSpeltAndTold() {
        Actor plain = actor("Antonio Guterres", "Antonio Guterres called for calm.");
        Actor told = actor("António Guterres", "António Guterres, the UN chief, called for calm.");
        assertThat(plain.name()).isEqualTo("António Guterres");
        assertThat(told.name()).isEqualTo("António Guterres");
        assertThat(plain.code()).contains("UNO");
        assertThat(told.code()).contains("UNO");
    }

    @Test
    void meetsSeatAndCountryOnOneSide() {
        Actor seat = actor("Beijing", "Beijing criticised the deal.");
        Actor country = actor("China", "China criticised the deal.");
        assertThat(seat.kind()).isEqualTo(Actor.Kind.GOVERNMENT);
        assertThat(seat.sameSide(country)).isTrue();
    }

    @Test
    void leavesASeatWhereSomethingHappensToThePlaces() {
        assertThat(mentions("Talks were held in Beijing.")).isEmpty();
    }

    @Test
    void givesACounterpartThePostOfTheOther() {
        Actor actor = actor(
                "his Ukrainian counterpart Taras Bilyk",
                "Kenyan Defence Minister Juma Otieno arrived.",
                "Mr Otieno met his Ukrainian counterpart Taras Bilyk.");
        assertThat(actor.code()).contains("UKR");
        assertThat(actor.sector()).contains("GOV");
    }

    @Test
    void keepsOneActorForNameTitleAndPronoun() {
        String[] report = {
            "Kenyan Defence Minister Juma Otieno arrived.", "Mr Otieno praised the army.", "He left on Monday."
        };
        assertThat(actor("He", report))
                .isEqualTo(actor("Mr Otieno", report))
                .isEqualTo(actor("Kenyan Defence Minister Juma Otieno", report));
    }

    @Test
    void sharesANounBetweenTwoCountries() {
        assertThat(actor("US", "A meeting between US and Chinese officials ended.")
                        .code())
                .contains("USA");
        assertThat(actor("Chinese officials", "A meeting between US and Chinese officials ended.")
                        .sector())
                .contains("GOV");
    }

    @Test
    void keepsTheOwnerApartFromTheOwned() {
        List<Mention> all = mentions("Romania's Defense Ministry said so.");
        assertThat(all)
                .extracting(mention -> mention.actor().kind())
                .containsExactly(Actor.Kind.COUNTRY, Actor.Kind.GOVERNMENT);
        assertThat(all).extracting(mention -> mention.actor().code().orElse("")).containsExactly("ROU", "ROU");
    }

    @Test
    void resolvesByTheOfficeHeldOnTheReportsDay() {
        Actor actor = actor("President Biden", "President Biden spoke.");
        assertThat(actor.name()).isEqualTo("Joe Biden");
        assertThat(actor.code()).contains("USA");
        assertThat(actor.basis()).isEqualTo(Actor.Basis.GAZETTEER);
        assertThat(actor.why()).contains("president");
    }

    @Test
    void meetsTransliterations() {
        assertThat(actor("Volodymyr Zelenskiy", "Volodymyr Zelenskiy spoke."))
                .isEqualTo(actor("Volodymyr Zelenskyy", "Volodymyr Zelenskyy spoke."));
        assertThat(actor("Anthony Blinken", "Anthony Blinken spoke.").name()).isEqualTo("Antony Blinken");
    }

    @Test
    void findsTheHolderOfAPostWithoutAName() {
        assertThat(actor("The US secretary of state", "The US secretary of state spoke.")
                        .name())
                .isEqualTo("Antony Blinken");
    }

    @Test
    void keepsAStrangerUnknown() {
        Actor actor = actor("Mr Quispe", "Mr Quispe spoke.");
        assertThat(actor.name()).isEqualTo("Quispe");
        assertThat(actor.code()).isEmpty();
        assertThat(actor.basis()).isEqualTo(Actor.Basis.UNKNOWN);
    }

    @Test
    void takesOneWrongLetterInACountrysName() {
        assertThat(actor("the United Stares", "He said the United Stares will act.")
                        .code())
                .contains("USA");
    }

    @Test
    void givesAPlaceOfAGovernmentItsCountry() {
        Actor actor = actor("Kano State government", "Kano State government closed schools.");
        assertThat(actor.code()).contains("NGA");
        assertThat(actor.sector()).contains("GOV");
    }

    @Test
    void tellsAnExOfficialFromAnOfficial() {
        assertThat(actor("Kenyan ex-president", "A Kenyan ex-president resigned.".replace("A ", ""))
                        .sector())
                .contains("ELI");
    }

    @Test
    void doesNotTakeAnHourForAPrimeMinister() {
        assertThat(mentions("It began at 5:04 PM sharp."))
                .noneMatch(mention -> mention.form() == Mention.Form.DESCRIPTION);
    }

    @Test
    void readsALongLineInLinearTime() {
        String words = "President of China's US ally, the Russian army, his ".repeat(4000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20),
                () -> assertThat(mentions(words)).isNotEmpty());
    }

    @Test
    void takesTheCountryForTheOneSpokenOf() {
        assertThat(actor("the country", "Kenya warned Peru.", "Sanctions against the country followed.")
                        .code())
                .isPresent();
    }

    @Test
    void givesWhoThePersonRightBefore() {
        assertThat(actor("who", "Mr Otieno, who pledged help, left.").name()).isEqualTo("Otieno");
    }
}
