package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Mention;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.store.Samples.Told;
import org.junit.jupiter.api.Test;

/** What reports of an archive teach of people, whatever database is behind it. */
abstract class LessonContract extends KeepingContract {
    private static final String BERG = "Jana Berg";

    private static Reading with(Reading reading, Actor.Basis basis, Optional<String> code, Span span) {
        Mention mention = reading.annotated().mentions().get(0);
        Actor before = mention.actor();
        Actor actor = code.map(each ->
                        new Actor(before.name(), before.kind(), code, Optional.of("LEG"), basis, "the report says so"))
                .orElse(Actor.unknown(before.name(), before.kind()));
        Reading recast = Recast.of(reading, Map.of(before, actor));
        Annotated old = recast.annotated();
        Mention told = new Mention(span, mention.head(), Mention.Form.NAME, actor);
        return new Reading(
                new Annotated(old.document(), old.sentences(), old.quoted(), List.of(told), old.places(), old.times()),
                recast.statements(),
                recast.events(),
                recast.problems());
    }

    /** A report that says who its speaker is. */
    private static Reading describing(Told told, String code) {
        Reading reading = Samples.reading(told.saying("The envoy is no stranger here"));
        Span head = reading.annotated().mentions().get(0).head();
        Span words = new Span(head.start() - 3, head.end());
        return with(reading, Actor.Basis.TEXT, Optional.of(code), words);
    }

    /** A report that only names its speaker. */
    private static Reading naming(Told told) {
        Reading reading = Samples.reading(told.at("https://other.example/" + told.day() + told.speaker()));
        return with(
                reading,
                Actor.Basis.UNKNOWN,
                Optional.empty(),
                reading.annotated().mentions().get(0).head());
    }

    private static Told told() {
        return Samples.told().by(BERG, "NOR");
    }

    private Actor speaker(Reading reading) {
        return archive.reading(reading.document().id())
                .orElseThrow()
                .statements()
                .get(0)
                .speaker()
                .actor()
                .orElseThrow();
    }

    private boolean replace(Reading reading) {
        return archive.write(filing -> {
            filing.replace(reading);
            return true;
        });
    }

    @Test
    void whomAReportOnlyNamesIsKnownFromOneThatDescribedThem() {
        Reading teacher = describing(told(), "NOR");
        Reading pupil = naming(told());
        add(teacher);
        add(pupil);
        Actor actor = speaker(pupil);
        assertThat(actor.basis()).isEqualTo(Actor.Basis.LEARNED);
        assertThat(actor.code()).contains("NOR");
        assertThat(actor.sector()).contains("LEG");
        assertThat(actor.why())
                .contains("The Courier of 2024-05-07", "Norland closes its ports", "Jana Berg")
                .contains(teacher.document().id().value());
        Reading read = archive.reading(pupil.document().id()).orElseThrow();
        assertThat(read.annotated().mentions().get(0).actor()).isEqualTo(actor);
        assertThat(read.events().get(0).actors().get(0).actor()).isEqualTo(actor);
        assertThat(read.statements().get(0).why()).last().asString().contains("NOR LEG", "The Courier");
        assertThat(found(Query.of(Kind.STATEMENT).with(Facet.SPEAKER, "NOR LEG")))
                .hasSize(2);
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void tellsWhatTheArchiveTaught() {
        Reading teacher = describing(told(), "NOR");
        add(teacher);
        Lesson lesson = archive.lessons("JANA Berg").get(0);
        assertThat(lesson.report()).isEqualTo(teacher.document().id());
        assertThat(lesson.span().in(teacher.document().text())).isEqualTo(lesson.words());
        assertThat(lesson.country()).isEqualTo("NOR");
        assertThat(lesson.day()).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(archive.lessons("Berg")).isEmpty();
        assertThat(archive.lessons("Jana Bergh")).isEmpty();
    }

    @Test
    void nothingIsLearntOfANameThatReportsGiveToTwoCountries() {
        add(describing(told(), "NOR"));
        Reading first = naming(told());
        add(first);
        add(describing(told().at("https://second.example/1").in("Evening Post"), "SUD"));
        Reading second = naming(told().on(LocalDate.of(2024, 5, 9)));
        add(second);
        assertThat(speaker(second).basis()).isEqualTo(Actor.Basis.UNKNOWN);
        assertThat(speaker(first)).isEqualTo(Actor.unknown(BERG, Actor.Kind.PERSON));
        assertThat(archive.reading(first.document().id())).contains(first);
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void namesOfOneWordAndInitialsTeachNothing() {
        for (String name : List.of("Berg", "J. Berg")) {
            add(describing(told().by(name, "NOR").at("teacher " + name), "NOR"));
            Reading pupil = naming(told().by(name, "NOR"));
            add(pupil);
            assertThat(speaker(pupil).basis()).isEqualTo(Actor.Basis.UNKNOWN);
        }
    }

    @Test
    void nothingIsLearntAcrossMoreThanTwoYears() {
        add(describing(told(), "NOR"));
        Reading near = naming(told().on(LocalDate.of(2022, 5, 7)));
        Reading far = naming(told().on(LocalDate.of(2026, 5, 8)));
        add(near);
        add(far);
        assertThat(speaker(near).basis()).isEqualTo(Actor.Basis.LEARNED);
        assertThat(speaker(far).basis()).isEqualTo(Actor.Basis.UNKNOWN);
    }

    @Test
    void theReportNearestInTimeIsLearntFrom() {
        Reading old = describing(told().on(LocalDate.of(2023, 1, 2)).at("old"), "NOR");
        Reading late = describing(told().on(LocalDate.of(2024, 4, 2)).at("late"), "NOR");
        add(old);
        add(late);
        Reading pupil = naming(told());
        add(pupil);
        assertThat(speaker(pupil).why()).contains(late.document().id().value());
    }

    @Test
    void undatedReportsNeitherTeachNorLearn() {
        Reading teacher = describing(told(), "NOR");
        add(teacher.published(Published.on(LocalDate.of(2024, 5, 7), Published.Known.INFERRED)));
        assertThat(archive.lessons(BERG)).isEmpty();
        replace(teacher);
        assertThat(archive.lessons(BERG)).hasSize(1);
        Reading pupil = naming(told()).published(Published.UNKNOWN);
        add(pupil);
        assertThat(speaker(pupil).basis()).isEqualTo(Actor.Basis.UNKNOWN);
    }

    @Test
    void aReportThatIsRemovedTakesBackWhatItTaught() {
        Reading teacher = describing(told(), "NOR");
        Reading pupil = naming(told());
        add(teacher);
        add(pupil);
        archive.write(filing -> filing.remove(teacher.document().id()));
        assertThat(archive.lessons(BERG)).isEmpty();
        assertThat(archive.reading(pupil.document().id())).contains(pupil);
        assertThat(found(Query.of(Kind.STATEMENT).with(Facet.SPEAKER, "NOR"))).isEmpty();
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void aPupilLearnsFromAnotherReportWhenItsTeacherGoes() {
        Reading first = describing(told(), "NOR");
        Reading second = describing(told().at("second").on(LocalDate.of(2024, 6, 7)), "NOR");
        Reading pupil = naming(told());
        add(first);
        add(second);
        add(pupil);
        archive.write(filing -> filing.remove(first.document().id()));
        assertThat(speaker(pupil).why()).contains(second.document().id().value());
    }

    @Test
    void aCorrectionTeachesInPlaceOfTheOldReportAndGivesBackItsPlace() {
        Reading old = describing(told(), "NOR");
        Reading right = Samples.reading(told().saying("Put right"));
        Span head = right.annotated().mentions().get(0).head();
        Reading moved = with(right, Actor.Basis.TEXT, Optional.of("SUD"), new Span(head.start() - 3, head.end()));
        Reading pupil = naming(told());
        add(old);
        add(pupil);
        assertThat(add(moved).superseded()).contains(old.document().id());
        assertThat(speaker(pupil).code()).contains("SUD");
        archive.write(filing -> filing.remove(moved.document().id()));
        assertThat(archive.lessons(BERG))
                .extracting(Lesson::report)
                .containsExactly(old.document().id());
        assertThat(speaker(pupil).code()).contains("NOR");
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void aReportIsKnownByItsOwnWordsFirst() {
        add(describing(told(), "NOR"));
        Reading other = describing(told().at("other"), "NOR");
        add(other);
        assertThat(speaker(other).basis()).isEqualTo(Actor.Basis.TEXT);
    }
}
