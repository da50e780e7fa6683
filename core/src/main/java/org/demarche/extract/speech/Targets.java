package org.demarche.extract.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.extract.speech.Prose.Word;

/** Finds whom a statement is aimed at: the one named in it who is not on the speaker's side. */
final class Targets {
    private final Prose prose;
    private final Map<String, Party> before = new HashMap<>();

    Targets(Prose prose) {
        this.prose = prose;
    }

    Optional<Party> of(Attribution each, Act act, Speaker speaker, Side side, Optional<Party> addressee) {
        if (act == Act.ASSERT) return Optional.empty();
        Optional<Party> target = named(each, side);
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
