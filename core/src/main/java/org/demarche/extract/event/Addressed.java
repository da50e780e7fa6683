package org.demarche.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Annotated;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Statement;

/** Tells whom a threat, a request or a promise is meant for. */
final class Addressed {
    /** How far before a party's words a preposition may stand, with its article. */
    private static final int NEAR = 10;

    private static final List<String> MODALS = List.of("will ", "would ", "'ll ", "’ll ", "shall ", "won't ", "won’t ");
    private static final Set<String> ASIDE = Set.of("with", "by");

    private final Annotated text;

    Addressed(Annotated text) {
        this.text = text;
    }

    /** The party meant: who stands first in a threat's condition ("if the PRC does not act"), else the target. */
    Optional<Party> of(Statement said) {
        Optional<Party> target = said.target()
                .filter(party -> said.act() != Act.APPEAL || !isAside(party))
                .filter(party -> said.act() != Act.PROMISE || !isOwner(party));
        if (said.act() != Act.THREATEN || said.condition().isEmpty()) return target;
        Span condition = said.condition().get();
        return text.mentionsIn(condition).stream()
                .filter(mention -> mention.span().start() - condition.start() <= NEAR)
                .filter(mention -> mention.actor().code().isPresent())
                .filter(mention -> mention.form() != Mention.Form.ADJECTIVE && !isSpeaker(mention, said))
                .findFirst()
                .map(mention -> new Party(mention.actor(), Optional.of(mention.span())))
                .or(() -> target);
    }

    private static boolean isSpeaker(Mention mention, Statement said) {
        return said.speaker().actor().filter(mention.actor()::sameSide).isPresent();
    }

    /** True when it is the target that will act: "the Russian people will support him" promises nothing. */
    boolean isForeseen(Statement said) {
        return said.target()
                .flatMap(Party::mention)
                .map(this::behind)
                .filter(words -> MODALS.stream().anyMatch(words::startsWith))
                .isPresent();
    }

    private String behind(Span span) {
        int end = Math.min(text.document().text().length(), span.end() + NEAR);
        return new Span(span.end(), end).in(text.document().text()).strip().toLowerCase(Locale.ROOT);
    }

    // "means to study Iran's offer": nothing is promised to Iran.
    private boolean isOwner(Party party) {
        return party.mention().isPresent()
                && text.mentionsIn(party.mention().get()).stream()
                        .anyMatch(mention -> mention.form() == Mention.Form.ADJECTIVE
                                && mention.span().equals(party.mention().get()));
    }

    // "urged them to use their influence with Russia": nothing is asked of Russia.
    private boolean isAside(Party party) {
        if (party.mention().isEmpty()) return false;
        int start = party.mention().get().start();
        String before = text.document().text().substring(Math.max(0, start - NEAR), start);
        String[] words = before.strip().toLowerCase(Locale.ROOT).split("(?U)\\s+");
        return ASIDE.contains(words[words.length - 1]);
    }
}
