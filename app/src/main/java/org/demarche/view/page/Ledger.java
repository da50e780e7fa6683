package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.Actor;
import org.demarche.Commitment;
import org.demarche.Party;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.demarche.store.Archive;
import org.demarche.store.Facet;
import org.demarche.store.Page;
import org.demarche.store.Report;

/** The ledger of threats and promises. */
final class Ledger {
    private final Archive archive;

    Ledger(Archive archive) {
        this.archive = archive;
    }

    ObjectNode page(Asked asked) {
        Filters filters = Filters.of(asked);
        String state = asked.among("state", List.of("open", "followed"), "");
        Lookup lookup = new Lookup(archive);
        Predicate<Commitment> fits = commitment -> fits(commitment, filters, lookup)
                && (state.isEmpty()
                        || state.equals("open") == commitment.followedBy().isEmpty());
        Page<Commitment> page = Rows.fitting(
                after -> Searches.asked(() -> archive.commitments(after, asked.limit())),
                fits,
                asked.one("cursor"),
                asked.limit());
        Woven woven = new Woven(lookup);
        return Fields.page(Optional.empty(), page, commitment -> row(commitment, woven, lookup));
    }

    private static ObjectNode row(Commitment commitment, Woven woven, Lookup lookup) {
        Report report = lookup.report(commitment.statement().document());
        ObjectNode node = Fields.NODES.objectNode();
        node.set("commitment", woven.commitment(commitment));
        node.set("report", Fields.report(report));
        node.set("story", lookup.storyRef(report.story()));
        return node;
    }

    private static boolean fits(Commitment commitment, Filters filters, Lookup lookup) {
        Statement statement = commitment.statement();
        return is(filters, Facet.SPEAKER, statement.speaker().actor())
                && is(filters, Facet.TARGET, statement.target().map(Party::actor))
                && is(filters, Facet.ACT, statement.act().name())
                && is(filters, Facet.CONDITION, commitment.condition().isPresent() ? "yes" : "no")
                && filters.story()
                        .map(story -> lookup.report(statement.document())
                                .story()
                                .filter(story::equals)
                                .isPresent())
                        .orElse(true)
                && isWithin(statement, filters)
                && says(statement, filters, lookup);
    }

    private static boolean is(Filters filters, Facet facet, String value) {
        List<String> wanted = filters.facets().getOrDefault(facet, List.of());
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean is(Filters filters, Facet facet, Optional<Actor> actor) {
        List<String> wanted = filters.facets().getOrDefault(facet, List.of());
        return wanted.isEmpty()
                || actor.filter(who -> wanted.stream().anyMatch(each -> isCalled(who, each)))
                        .isPresent();
    }

    private static boolean isCalled(Actor actor, String name) {
        return actor.code().filter(name::equals).isPresent()
                || actor.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isWithin(Statement statement, Filters filters) {
        if (filters.from().isEmpty() && filters.to().isEmpty()) return true;
        Optional<LocalDate> day = statement.said().flatMap(TimeValue::from);
        return day.filter(each -> filters.from().filter(each::isBefore).isEmpty()
                        && filters.to().filter(each::isAfter).isEmpty())
                .isPresent();
    }

    private static boolean says(Statement statement, Filters filters, Lookup lookup) {
        if (filters.words().isEmpty()) return true;
        String said = lookup.document(statement.document())
                .words(statement.evidence().union(statement.contentSpan()))
                .toLowerCase(Locale.ROOT);
        return List.of(filters.words()
                        .toLowerCase(Locale.ROOT)
                        .replace("\"", " ")
                        .strip()
                        .split("\\s+"))
                .stream()
                .allMatch(word -> said.contains(word.replace("*", "")));
    }
}
