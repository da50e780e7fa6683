package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Claim;
import org.demarche.DocumentId;
import org.demarche.Statement;

/** Finds propositions that some assert and others deny: every denial looks for what it denies. */
final class Claims {
    private static final Set<Act> ASSERTIONS = Set.of(Act.ASSERT, Act.ACCUSE, Act.REPORT, Act.ENDORSE, Act.ACKNOWLEDGE);
    private static final Set<Act> WORDS_GIVEN = Set.of(Act.ASSERT, Act.PROMISE);

    private static final int REACH = 12;

    private final List<Saying> sayings;
    private final Sameness sameness;
    private final List<Saying> asserting = new ArrayList<>();
    private final List<Saying> denyingToo = new ArrayList<>();

    private Claims(List<Saying> sayings, Sameness sameness) {
        this.sayings = sayings;
        this.sameness = sameness;
    }

    /** The claims that are disputed in the sayings of these reports; one claim may have several deniers. */
    static List<Claim> of(List<Saying> sayings, Sameness sameness) {
        Map<DocumentId, Optional<LocalDate>> days = new HashMap<>();
        for (Saying each : sayings)
            days.put(each.document().id(), each.document().published().date());
        return disputes(sayings, sameness).stream()
                .flatMap(dispute -> dispute.claim().stream())
                .sorted(byDay(id -> days.getOrDefault(id, Optional.empty())))
                .toList();
    }

    /** All that is denied in the sayings of these reports, whether or not anybody asserts it. */
    static List<Dispute> disputes(List<Saying> sayings, Sameness sameness) {
        return new Claims(sayings, sameness).disputes();
    }

    /** By the day of the first report that takes a position, the undated last. */
    static Comparator<Claim> byDay(Function<DocumentId, Optional<LocalDate>> published) {
        return Comparator.comparing((Claim claim) -> claim.positions().stream()
                        .map(each -> day(published.apply(each.words().document())))
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .thenComparing(Claim::id);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("9");
    }

    private List<Dispute> disputes() {
        List<List<Denial>> disputes = disputes(denials());
        if (disputes.isEmpty()) return List.of();
        for (Saying each : sayings) {
            if (mayAssert(each)) asserting.add(each);
            if (WORDS_GIVEN.contains(each.statement().act()) && Denial.isNegated(each)) denyingToo.add(each);
        }
        return disputes.stream().map(this::dispute).toList();
    }

    private Dispute dispute(List<Denial> denials) {
        return new Dispute(
                denials.stream().map(each -> each.saying().evidence()).collect(Collectors.toSet()), claim(denials));
    }

    private List<Denial> denials() {
        List<Denial> denials = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            Denial.of(saying, before(i)).ifPresent(denials::add);
        }
        return denials;
    }

    // What its report says before it that may be denied, in text order.
    private List<Saying> before(int saying) {
        int from = saying;
        while (from > 0
                && saying - from < REACH
                && sayings.get(from - 1).isIn(sayings.get(saying).document())) from--;
        return sayings.subList(from, saying).stream()
                .filter(each -> ASSERTIONS.contains(each.statement().act()))
                .toList();
    }

    private static List<List<Denial>> disputes(List<Denial> denials) {
        List<List<Denial>> disputes = new ArrayList<>();
        for (Denial denial : denials) {
            Optional<List<Denial>> known = disputes.stream()
                    .filter(dispute -> dispute.stream().anyMatch(each -> isOneDispute(each, denial)))
                    .findFirst();
            known.ifPresentOrElse(dispute -> dispute.add(denial), () -> disputes.add(new ArrayList<>(List.of(denial))));
        }
        return disputes;
    }

    private static boolean isOneDispute(Denial one, Denial other) {
        return isNear(one.saying(), other) && one.subject().meets(other.subject());
    }

    private Optional<Claim> claim(List<Denial> dispute) {
        Map<Saying, Claim.Position> positions = new TreeMap<>(Comparator.comparing(Saying::evidence));
        for (Saying saying : asserting) {
            if (dispute.stream().anyMatch(denial -> asserts(saying, denial)))
                positions.put(saying, position(saying, stance(saying.statement())));
        }
        if (positions.isEmpty()) return Optional.empty();
        String proposition = proposition(positions.keySet(), dispute);
        for (Saying saying : denyingToo) {
            if (dispute.stream().anyMatch(denial -> deniesToo(saying, denial)))
                positions.put(saying, position(saying, Claim.Stance.DENIES));
        }
        for (Denial denial : dispute) positions.put(denial.saying(), position(denial.saying(), Claim.Stance.DENIES));
        Saying named = dispute.get(0).saying();
        String id = "c-" + named.document().id().value() + "-" + named.span().start();
        return Optional.of(new Claim(id, proposition, List.copyOf(positions.values())));
    }

    // In the words nearest to those that are denied; of equals the earliest.
    private String proposition(Set<Saying> asserted, List<Denial> dispute) {
        Saying nearest = asserted.stream()
                .max(Comparator.comparingDouble((Saying each) -> nearness(each, dispute))
                        .thenComparing(Comparator.comparing(Saying::evidence).reversed()))
                .orElseThrow();
        return withoutLooseMarks(nearest.text());
    }

    private double nearness(Saying saying, List<Denial> dispute) {
        return dispute.stream()
                .mapToDouble(denial ->
                        sameness.words(saying.wording(), denial.denied().wording()))
                .max()
                .orElse(0);
    }

    // A saying cut from a longer quotation keeps one mark of a pair.
    private static String withoutLooseMarks(String text) {
        String bare = text.strip().replaceFirst("[,;:]$", "");
        boolean paired = bare.indexOf('“') >= 0 == bare.indexOf('”') >= 0;
        long straight = bare.chars().filter(c -> c == '"').count();
        String plain = paired ? bare : bare.replaceAll("[“”]", "");
        return straight % 2 == 0 ? plain : plain.replace("\"", "");
    }

    private static boolean mayAssert(Saying saying) {
        return ASSERTIONS.contains(saying.statement().act())
                && saying.wording().weight() >= Denial.LEAST
                && saying.statement().condition().isEmpty()
                && isSaidToBeSo(saying);
    }

    private static boolean asserts(Saying saying, Denial denial) {
        return isNear(saying, denial)
                && !isOfOneSide(saying.statement(), denial.saying().statement())
                && denial.isAbout(saying);
    }

    private static boolean isNear(Saying saying, Denial denial) {
        return Occasion.days(saying.document(), denial.saying().document()) <= Horizon.CLAIMS;
    }

    // A noun phrase asserts nothing, nor does "to destroy the files", unless somebody is accused of it.
    private static boolean isSaidToBeSo(Saying saying) {
        return (saying.statement().act() == Act.ACCUSE || saying.hasPredicate())
                && !Denial.isNegated(saying)
                && !Denial.tellsOfDenial(saying);
    }

    // "It would not supply weapons", said by those who deny that they supply them.
    private static boolean deniesToo(Saying saying, Denial denial) {
        return isNear(saying, denial)
                && isOfOneSide(saying.statement(), denial.saying().statement())
                && denial.isAbout(saying);
    }

    // Nobody asserts what is said in denying it, nor do those who speak for the same country; its press may.
    private static boolean isOfOneSide(Statement one, Statement other) {
        if (Speakers.sameName(one.speaker(), other.speaker())) return true;
        Optional<Actor> a = one.speaker().actor();
        Optional<Actor> b = other.speaker().actor();
        return a.isPresent() && b.isPresent() && !isPress(a.get()) && !isPress(b.get()) && isSameCode(a.get(), b.get());
    }

    private static boolean isSameCode(Actor one, Actor other) {
        return one.code().isPresent() && one.code().equals(other.code());
    }

    private static boolean isPress(Actor actor) {
        return actor.sector().filter("JRN"::equals).isPresent();
    }

    private static Claim.Stance stance(Statement statement) {
        return statement.act() == Act.REPORT ? Claim.Stance.REPORTS : Claim.Stance.ASSERTS;
    }

    private static Claim.Position position(Saying saying, Claim.Stance stance) {
        return new Claim.Position(saying.statement().speaker(), stance, saying.evidence());
    }
}
