package org.demarche.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.Act;
import org.demarche.Claim;
import org.demarche.Reading;
import org.demarche.Statement;

/** Finds propositions that some assert and others deny: every denial looks for what it denies. */
final class Claims {
    private static final Set<Act> DENIALS = Set.of(Act.DENY, Act.REJECT);
    private static final Set<Act> ASSERTIONS = Set.of(Act.ASSERT, Act.ACCUSE, Act.REPORT, Act.ENDORSE, Act.ACKNOWLEDGE);
    // Fewer telling words than this ("such claims") point back at what was said before.
    private static final double POINTING = 9;

    private record Denial(Saying saying, Subject subject, Wording wording) {}

    private Claims() {}

    /** The claims these reports dispute; one claim may have several deniers. */
    static List<Claim> of(List<Reading> readings, Sameness sameness) {
        List<Saying> sayings = new ArrayList<>();
        for (Reading reading : readings) sayings.addAll(Saying.of(reading));
        List<List<Denial>> disputes = disputes(denials(sayings));
        return disputes.stream()
                .flatMap(dispute -> claim(dispute, sayings, sameness).stream())
                .toList();
    }

    private static List<Denial> denials(List<Saying> sayings) {
        List<Denial> denials = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            if (!DENIALS.contains(saying.statement().act())) continue;
            Optional<Saying> before = i == 0 ? Optional.empty() : Optional.of(sayings.get(i - 1));
            denials.add(denial(saying, before.filter(each -> each.reading() == saying.reading())));
        }
        return denials;
    }

    private static Denial denial(Saying saying, Optional<Saying> before) {
        Optional<String> denier = Subject.side(saying.statement().speaker());
        boolean points = saying.wording().weight() < POINTING;
        Saying denied = points ? before.orElse(saying) : saying;
        return new Denial(saying, Subject.of(denied).with(denier), denied.wording());
    }

    private static List<List<Denial>> disputes(List<Denial> denials) {
        List<List<Denial>> disputes = new ArrayList<>();
        for (Denial denial : denials) {
            Optional<List<Denial>> known = disputes.stream()
                    .filter(dispute -> dispute.stream().anyMatch(each -> each.subject.meets(denial.subject)))
                    .findFirst();
            known.ifPresentOrElse(dispute -> dispute.add(denial), () -> disputes.add(new ArrayList<>(List.of(denial))));
        }
        return disputes;
    }

    private static Optional<Claim> claim(List<Denial> dispute, List<Saying> sayings, Sameness sameness) {
        Map<Saying, Claim.Position> positions = new TreeMap<>(Comparator.comparing(Saying::evidence));
        for (Saying saying : sayings) {
            if (dispute.stream().anyMatch(denial -> asserts(saying, denial, sameness)))
                positions.put(saying, position(saying, stance(saying.statement())));
        }
        if (positions.isEmpty()) return Optional.empty();
        Saying first = positions.keySet().iterator().next();
        for (Denial denial : dispute) positions.put(denial.saying, position(denial.saying, Claim.Stance.DENIES));
        Saying named = dispute.get(0).saying;
        String id = "c-" + named.document().id().value() + "-" + named.span().start();
        return Optional.of(new Claim(id, first.text(), List.copyOf(positions.values())));
    }

    private static boolean asserts(Saying saying, Denial denial, Sameness sameness) {
        Statement statement = saying.statement();
        if (!ASSERTIONS.contains(statement.act())
                || statement.condition().isPresent()
                || saying.overlaps(denial.saying)) return false;
        if (saying.wording().weight() < POINTING) return false;
        // Nobody asserts what is said in denying it.
        if (Speakers.sameName(statement.speaker(), denial.saying.statement().speaker())) return false;
        return Subject.of(saying).meets(denial.subject)
                || sameness.words(saying.wording(), denial.wording) >= Sameness.SAME;
    }

    private static Claim.Stance stance(Statement statement) {
        return statement.act() == Act.REPORT ? Claim.Stance.REPORTS : Claim.Stance.ASSERTS;
    }

    private static Claim.Position position(Saying saying, Claim.Stance stance) {
        return new Claim.Position(saying.statement().speaker(), stance, saying.evidence());
    }
}
