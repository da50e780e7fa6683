package org.demarche.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Claim;
import org.demarche.DocumentId;
import org.demarche.Evidence;
import org.demarche.StoryThread;
import org.demarche.store.Report;
import org.demarche.story.Dispute;
import org.demarche.story.Horizon;
import org.demarche.story.StoryWeaver;

/**
 * Finds the claims of a thread anew where reports are new to it, and leaves the others as they were kept. What is new may
 * assert what is denied near it, and deny what is asserted; all other pairs were looked at before.
 */
final class ClaimRenewal {
    private final StoryWeaver weaver;
    private final Line line;
    private final Opened opened;

    ClaimRenewal(StoryWeaver weaver, Line line, Opened opened) {
        this.weaver = weaver;
        this.line = line;
        this.opened = opened;
    }

    List<Claim> claims() {
        List<Claim> before = line.before().map(StoryThread::claims).orElse(List.of());
        opened.reports(before.stream().flatMap(ClaimRenewal::speaksOf).toList());
        Set<DocumentId> disputing = disputing();
        List<Dispute> near = weaver.disputes(opened.readings(disputing.stream()));
        Set<Evidence> again = new HashSet<>();
        near.stream().filter(this::isNew).flatMap(ClaimRenewal::denials).forEach(again::add);
        List<Claim> touched = new ArrayList<>();
        List<Claim> all = new ArrayList<>();
        for (Claim each : before)
            (isChanged(each) || denials(each).anyMatch(again::contains) ? touched : all).add(each);
        Set<String> kept = all.stream().map(Claim::id).collect(Collectors.toSet());
        touched.stream().flatMap(ClaimRenewal::denials).forEach(again::add);
        disputes(near, disputing, touched).stream()
                .flatMap(each -> each.claim().stream())
                .filter(each -> isChanged(each) || denials(each).anyMatch(again::contains))
                .filter(each -> !kept.contains(each.id()))
                .forEach(all::add);
        return weaver.inOrder(all, opened::day);
    }

    /** The disputes near by, found again with all that the touched claims speak of. */
    private List<Dispute> disputes(List<Dispute> near, Set<DocumentId> disputing, List<Claim> touched) {
        Set<DocumentId> around =
                touched.stream().flatMap(ClaimRenewal::speaksOf).collect(Collectors.toCollection(TreeSet::new));
        if (disputing.containsAll(around)) return near;
        around.addAll(disputing);
        return weaver.disputes(opened.readings(around.stream()));
    }

    private Set<DocumentId> disputing() {
        List<Report> fresh = opened.reports(line.fresh());
        List<Report> denying = opened.saying(weaver::mayDeny, fresh);
        List<Report> disputed = opened.within(new Vicinity(denying), Horizon.CLAIMS, Horizon.CLAIMS);
        List<Report> deniers =
                opened.saying(weaver::mayDeny, opened.within(new Vicinity(fresh), Horizon.CLAIMS, Horizon.CLAIMS));
        if (deniers.isEmpty()) return Set.of();
        return Stream.of(fresh, disputed, deniers)
                .flatMap(List::stream)
                .map(Report::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True where what is new takes a side, or denies with others. */
    private boolean isNew(Dispute dispute) {
        return dispute.denials().stream().anyMatch(each -> opened.isChanged(each.document()))
                || dispute.claim().filter(this::isChanged).isPresent();
    }

    private static Stream<Evidence> denials(Dispute dispute) {
        return Stream.concat(
                dispute.denials().stream(), dispute.claim().stream().flatMap(ClaimRenewal::denials));
    }

    private boolean isChanged(Claim claim) {
        return speaksOf(claim).anyMatch(opened::isChanged);
    }

    private static Stream<DocumentId> speaksOf(Claim claim) {
        return claim.positions().stream().map(each -> each.words().document());
    }

    private static Stream<Evidence> denials(Claim claim) {
        return claim.positions().stream()
                .filter(each -> each.stance() == Claim.Stance.DENIES)
                .map(Claim.Position::words);
    }
}
