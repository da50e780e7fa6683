package org.demarche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.store.Archive;
import org.demarche.store.Hit;
import org.demarche.store.Kind;
import org.demarche.store.Page;
import org.demarche.store.Query;
import org.demarche.story.Chronologies;

/** The reports of an archive that name one thing: by what was asked for, and by the other names those reports have for it. */
final class NamedReports {
    /** So many reports are looked at, the newest. */
    static final int MOST = 1000;

    private static final int PAGE = 200;
    private static final int ROUNDS = 3;
    private static final int NAMES = 12;
    // Two capitals or more, or a name of at least four letters; "they" and "this" stand in every report.
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Lu}.]+|\\p{Lu}\\p{L}{3,}(?:[ -].+)?");
    private static final Set<String> WORDS =
            Set.of("They", "This", "That", "These", "Those", "Their", "Them", "There", "What", "Which", "When");

    private final Archive archive;
    private final Map<DocumentId, Reading> readings = new LinkedHashMap<>();
    private boolean cut;

    NamedReports(Archive archive, String about) {
        this.archive = archive;
        Set<String> asked = new HashSet<>(Set.of(about));
        add(about);
        for (int round = 1; round < ROUNDS && !cut; round++) {
            Deque<String> names = new ArrayDeque<>();
            for (String name : Chronologies.about(about, readings()).names())
                if (names.size() < NAMES && isName(name) && asked.add(name)) names.add(name);
            if (names.isEmpty()) break;
            names.forEach(name -> add("\"" + name.replace("\"", " ") + "\""));
        }
    }

    private static boolean isName(String words) {
        String name = words.replaceFirst("^[Tt]he ", "");
        return NAME.matcher(name).matches() && !WORDS.contains(name);
    }

    private void add(String words) {
        Query query = Query.of(Kind.REPORT).words(words).order(Query.Order.NEWEST);
        Optional<String> after = Optional.empty();
        do {
            Page<Hit> page = archive.search(query, after, PAGE);
            page.rows().forEach(hit -> open(hit.report().id()));
            after = page.next();
        } while (after.isPresent() && !cut);
    }

    private void open(DocumentId id) {
        if (readings.containsKey(id)) return;
        if (readings.size() < MOST) archive.reading(id).ifPresent(reading -> readings.put(id, reading));
        else cut = true;
    }

    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /** True when more reports name it than are looked at. */
    boolean isCut() {
        return cut;
    }
}
