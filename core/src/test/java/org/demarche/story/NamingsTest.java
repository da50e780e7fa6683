package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Naming;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.junit.jupiter.api.Test;

/** One thing under several names, and whose it is. */
class NamingsTest {
    private static final Actor NORWAY = country("Norway", "NOR");
    private static final Actor SWEDEN = country("Sweden", "SWE");

    private static Actor country(String name, String code) {
        return new Actor(name, Actor.Kind.COUNTRY, Optional.of(code), Optional.empty(), Actor.Basis.GAZETTEER, "");
    }

    /** A report of these sentences, in which these are known by their names. */
    private static Reading report(List<Actor> known, String... sentences) {
        String text = String.join(" ", sentences);
        Document document = Reports.dated(text, "2031-05-02", text);
        List<Sentence> spans = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (String each : sentences) {
            spans.add(
                    new Sentence(new Span(at, at + each.length()), Role.BODY, List.of(), List.of(), Optional.empty()));
            at += each.length() + 1;
        }
        for (Actor actor : known) {
            for (int i = text.indexOf(actor.name()); i >= 0; i = text.indexOf(actor.name(), i + 1)) {
                Span span = new Span(i, i + actor.name().length());
                mentions.add(new Mention(span, span, Mention.Form.NAME, actor));
            }
        }
        mentions.sort(java.util.Comparator.comparing(Mention::span));
        return new Reading(
                new Annotated(document, spans, List.of(), mentions, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Reading report(String... sentences) {
        return report(List.of(NORWAY, SWEDEN), sentences);
    }

    /** Each thing with the names it goes by. */
    private static List<String> names(Reading... readings) {
        return Namings.of(List.of(readings)).stream()
                .map(each -> each.referent() + ": "
                        + String.join(
                                ", ",
                                each.words().stream().map(Naming.Name::name).toList()))
                .toList();
    }

    @Test
    void tellsWhatReportsCallOneThing() {
        assertThat(names(
                        report("The invasion by Norway goes on."),
                        report("Norway began a special military operation.")))
                .containsExactly("war (Norway): invasion, special military operation");
    }

    @Test
    void pointsAtTheWordsThatNameIt() {
        Reading reading = report("Norway and its full-scale invasion.", "A war by Norway.");
        assertThat(Namings.of(List.of(reading)))
                .singleElement()
                .satisfies(naming -> assertThat(naming.words())
                        .extracting(each ->
                                each.where().span().in(reading.document().text()))
                        .containsExactly("full-scale invasion", "war"));
    }

    @Test
    void needsTwoNames() {
        assertThat(names(report("The invasion by Norway."), report("Norway goes on with its invasion.")))
                .isEmpty();
    }

    @Test
    void needsASideCloseBy() {
        assertThat(names(
                        report("The invasion by Norway."),
                        report("The war was long and cold and dark, and far from Norway.")))
                .isEmpty();
        assertThat(names(
                        report("The invasion by Norway."),
                        report("Norway was cold and dark all winter, so the war was long.")))
                .isEmpty();
        assertThat(names(report("The invasion by Norway."), report("The war is long.")))
                .isEmpty();
    }

    @Test
    void takesTheSideNamedMostOftenAndLeavesOthersOut() {
        assertThat(names(
                        report("The invasion by Norway."),
                        report("The war of Norway."),
                        report("The conflict of Sweden.")))
                .containsExactly("war (Norway): invasion, war");
    }

    @Test
    void namesTheCountryOfThoseWhoActForIt() {
        Actor minister =
                new Actor("Solberg", Actor.Kind.PERSON, Optional.of("NOR"), Optional.of("GOV"), Actor.Basis.TEXT, "");
        assertThat(names(
                        report(List.of(minister), "The invasion of Solberg."),
                        report(List.of(minister), "Solberg and her war.")))
                .containsExactly("war (Norway): invasion, war");
    }
}
