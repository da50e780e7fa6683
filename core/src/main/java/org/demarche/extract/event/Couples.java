package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Span;

/** Knows whom "both countries" means: the two that were last named in one breath. */
final class Couples {
    private static final Pattern BOTH =
            Pattern.compile("(both|the two) (countries|nations|states|governments|neighbours|neighbors|capitals)");
    private static final Pattern JOINED = Pattern.compile("\\s+and\\s+(the\\s+)?");

    private final Annotated text;

    Couples(Annotated text) {
        this.text = text;
    }

    /** The event with every such pair of countries named. */
    Event named(Event event) {
        List<Party> actors = named(event.actors());
        List<Party> recipients = named(event.recipients());
        recipients.removeIf(party -> actors.stream().anyMatch(actor -> Sides.isOwn(party, actor.actor())));
        return actors.equals(event.actors()) && recipients.equals(event.recipients()) || recipients.isEmpty()
                ? event
                : event.between(actors, recipients);
    }

    private List<Party> named(List<Party> parties) {
        List<Party> named = new ArrayList<>();
        for (Party party : parties) {
            Optional<Span> words = party.mention().filter(this::isBoth);
            List<Mention> two = words.map(this::before).orElse(List.of());
            if (two.isEmpty()) named.add(party);
            for (Mention each : two) named.add(new Party(each.actor(), words));
        }
        return named;
    }

    private boolean isBoth(Span words) {
        return BOTH.matcher(text.words(words).toLowerCase(Locale.ROOT)).matches();
    }

    private List<Mention> before(Span words) {
        List<Mention> mentions = text.mentions();
        for (int i = mentions.size() - 1; i > 0; i--) {
            Mention second = mentions.get(i);
            Mention first = mentions.get(i - 1);
            if (second.span().end() <= words.start() && areTwo(first, second)) return List.of(first, second);
        }
        return List.of();
    }

    private boolean areTwo(Mention first, Mention second) {
        boolean known =
                first.actor().code().isPresent() && second.actor().code().isPresent();
        if (!known
                || first.actor().sameSide(second.actor())
                || first.span().end() > second.span().start()) return false;
        String between = text.words(new Span(first.span().end(), second.span().start()));
        return JOINED.matcher(between).matches();
    }
}
