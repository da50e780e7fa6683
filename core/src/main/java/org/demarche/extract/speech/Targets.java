package org.demarche.extract.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.extract.speech.Prose.Word;

/** Finds whom a statement is aimed at: the one named in it who is not on the speaker's side. */
final class Targets {
    private static final Set<String> OBJECTS = Set.of("np", "pred", "oinf");

    private final Prose prose;
    private final Map<String, Party> before = new HashMap<>();

    Targets(Prose prose) {
        this.prose = prose;
    }

    Optional<Party> of(Attribution each, Act act, Speaker speaker, Side side, Optional<Party> addressee) {
        if (act == Act.ASSERT) return Optional.empty();
        Optional<Party> target = object(each, speaker).or(() -> named(each, side));
        if (target.isEmpty() && speaksToYou(each))
            target = addressee.filter(who -> who.actor().code().isPresent());
        if (target.isEmpty() && act == Act.THREATEN)
            target = addressee.filter(who -> who.actor().code().isPresent());
        // A threat or appeal that names nobody goes on from what the same speaker said before.
        if (target.isEmpty() && (act == Act.THREATEN || act == Act.APPEAL)) {
            target = Optional.ofNullable(before.get(speaker.name()))
                    .map(party -> new Party(party.actor(), Optional.empty()));
        }
        target.ifPresent(party -> before.put(speaker.name(), party));
        return target;
    }

    // "accused Berg of lying": the one accused, called or urged, even one of the speaker's own side.
    private Optional<Party> object(Attribution each, Speaker speaker) {
        if (!OBJECTS.contains(each.frame())) return Optional.empty();
        Span first = each.content().get(0);
        return prose.wordsIn(first).stream()
                .flatMap(word -> prose.mention(word.token()).stream())
                .filter(mention -> mention.span().start() == first.start() && isSomeone(mention))
                .filter(mention ->
                        !speaker.actor().filter(mention.actor()::equals).isPresent())
                .findFirst()
                .map(mention -> new Party(mention.actor(), Optional.of(mention.span())));
    }

    private static boolean isSomeone(Mention mention) {
        return mention.form() != Mention.Form.ADJECTIVE
                && (mention.actor().code().isPresent() || mention.actor().kind() == Actor.Kind.PERSON);
    }

    private Optional<Party> named(Attribution each, Side side) {
        List<Mention> others = side.others(each.content());
        return others.stream().findFirst().map(mention -> new Party(mention.actor(), Optional.of(mention.span())));
    }

    private boolean speaksToYou(Attribution each) {
        for (Span piece : each.content()) {
            for (Word word : prose.wordsIn(piece)) if (word.token().hasLemma("you", "your")) return true;
        }
        return false;
    }
}
