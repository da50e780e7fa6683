package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.Table;
import org.demarche.store.Archive;
import org.demarche.store.Counts;
import org.demarche.store.Facet;
import org.demarche.store.Kind;
import org.demarche.store.Query;
import org.demarche.view.export.ExportForm;

/** The archive as a whole: how much it holds, of whom, from when to when. */
final class Overview {
    private static final Map<String, String> NAMES = names();

    private Overview() {}

    static ObjectNode archive(Archive archive, String version, boolean writable) {
        Counts counts = archive.counts();
        TreeSet<LocalDate> days = new TreeSet<>();
        archive.days(Query.of(Kind.REPORT)).keySet().forEach(day -> day.ifPresent(days::add));
        ObjectNode node = Fields.NODES.objectNode().put("version", version);
        node.put("reports", counts.reports()).put("superseded", counts.superseded());
        node.put("stories", counts.stories());
        node.put("statements", counts.statements()).put("events", counts.events());
        node.put("corrections", Corrections.in(archive).all().size());
        node.set("from", Fields.day(days.isEmpty() ? Optional.empty() : Optional.of(days.first())));
        node.set("until", Fields.day(days.isEmpty() ? Optional.empty() : Optional.of(days.last())));
        node.set("outlets", Fields.array(archive.outlets(), outlet -> {
            ObjectNode each = Fields.NODES.objectNode().put("outlet", outlet.name());
            each.set("country", Fields.orNull(outlet.country()));
            return each.put("reports", outlet.reports());
        }));
        node.put("writable", writable);
        node.set("exports", Fields.array(exports(), Fields.NODES::textNode));
        return node;
    }

    private static List<String> exports() {
        return Stream.concat(
                        Stream.of(ExportForm.values()).map(ExportForm::file),
                        Stream.of(GoldForm.values()).map(GoldForm::file))
                .toList();
    }

    static ObjectNode countries(Archive archive) {
        Map<String, Long> statements = archive.codes(Kind.STATEMENT, Facet.ACTOR);
        Map<String, Long> events = archive.codes(Kind.EVENT, Facet.ACTOR);
        Map<String, Long> all = new HashMap<>(statements);
        events.forEach((code, count) -> all.merge(code, count, Long::sum));
        List<String> codes = all.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -all.getOrDefault(code, 0L))
                        .thenComparing(code -> code))
                .toList();
        ObjectNode node = Fields.NODES.objectNode();
        node.set(
                "rows",
                Fields.array(
                        codes,
                        code -> Fields.NODES
                                .objectNode()
                                .put("code", code)
                                .put("name", NAMES.getOrDefault(code, code))
                                .put("statements", statements.getOrDefault(code, 0L))
                                .put("events", events.getOrDefault(code, 0L))));
        return node;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        for (List<String> row : Table.read(Overview.class, "bodies.tsv", 2)) names.put(row.get(0), row.get(1));
        return Map.copyOf(names);
    }
}
