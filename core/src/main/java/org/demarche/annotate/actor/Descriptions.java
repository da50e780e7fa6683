package org.demarche.annotate.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Actor.Basis;
import org.demarche.Actor.Kind;
import org.demarche.Table;

/** Finds whom a description without a name stands for, and what a description says of someone named. */
final class Descriptions {
    /** Posts that say little of their own: the body they belong to tells the sector. */
    private static final Set<String> WEAK = Set.of("spokesperson", "official", "leader", "adviser", "");

    static final Set<String> COUNTRY = Set.of("country", "nation", "homeland", "motherland", "side");

    private final Cast cast;
    private final Map<String, Set<String>> wider = new HashMap<>();

    Descriptions(Cast cast) {
        this.cast = cast;
        for (List<String> row : Table.read(Descriptions.class, "callings.tsv", 2)) {
            wider.put(row.get(0), Set.of(row.get(1).split("\\|")));
        }
    }

    /** Adds what the phrase says of this person. */
    Referent describe(Referent who, Phrase phrase, Optional<Referent> owner) {
        if (phrase.nouns().isEmpty()) return who;
        Noun head = phrase.nouns().get(phrase.nouns().size() - 1);
        Optional<String> code = phrase.code().or(() -> owner.flatMap(this::codeOf));
        if (!isCounterpart(head)) {
            who.textCode = who.textCode.or(() -> code);
            who.textSector = who.textSector.or(() -> sector(phrase, owner));
            if (!head.post().isEmpty()) who.posts.add(head.post());
        } else {
            owner.flatMap(cast.resolver::postOf).ifPresent(who.posts::add);
            who.textCode = who.textCode.or(phrase::code);
            who.textSector = who.textSector.or(
                    () -> owner.flatMap(other -> other.actor(cast.resolver).sector()));
        }
        phrase.nouns().forEach(noun -> who.nouns.add(noun.form()));
        who.former = who.former || phrase.former();
        if (phrase.former() && phrase.code().isPresent()) who.textSector = Optional.of("ELI");
        if (who.textWhy.isEmpty()) who.textWhy = phrase.told();
        who.changed();
        return who;
    }

    private static boolean isCounterpart(Noun noun) {
        return noun.form().equals("counterpart");
    }

    private Optional<String> codeOf(Referent owner) {
        return owner.actor(cast.resolver).code();
    }

    private Optional<String> sector(Phrase phrase, Optional<Referent> owner) {
        String weak = "";
        for (int i = phrase.nouns().size() - 1; i >= 0; i--) {
            Noun noun = phrase.nouns().get(i);
            if (noun.sector().isEmpty()) continue;
            if (!WEAK.contains(noun.post()) || noun.kind() != Noun.Kind.PERSON) return Optional.of(noun.sector());
            if (weak.isEmpty()) weak = noun.sector();
        }
        Optional<String> body = phrase.body().map(Organisation::sector).filter(known -> !known.isEmpty());
        if (body.isPresent()) return body;
        Optional<String> owned =
                owner.flatMap(other -> other.actor(cast.resolver).sector());
        return owned.isPresent() ? owned : Optional.of(weak).filter(known -> !known.isEmpty());
    }

    Optional<Referent> find(Phrase phrase, Optional<Referent> owner, Scene scene) {
        Noun head = phrase.nouns().get(phrase.nouns().size() - 1);
        Optional<String> code = phrase.code().or(() -> owner.flatMap(this::codeOf));
        if (COUNTRY.contains(head.form()) && !head.plural()) return countryMeant(phrase, owner, code);
        if (head.isOnePerson()) return Optional.of(onePerson(phrase, head, owner, code));
        return Optional.of(together(phrase, head, owner, code));
    }

    private Optional<Referent> countryMeant(Phrase phrase, Optional<Referent> owner, Optional<String> code) {
        if (owner.isPresent() || phrase.code().isPresent()) return code.map(cast::country);
        return Optional.empty();
    }

    private Referent onePerson(Phrase phrase, Noun head, Optional<Referent> owner, Optional<String> code) {
        boolean told = phrase.definite() || code.isPresent() || !head.post().isEmpty() && isCapital(phrase);
        if (told) {
            Optional<Referent> known = knownHolder(phrase, head, owner, code);
            if (known.isPresent()) return known.get();
            Optional<Referent> listed = code.flatMap(of -> listedHolder(phrase, head, owner, of));
            if (listed.isPresent()) return listed.get();
        }
        return someone(phrase, owner, code);
    }

    private static boolean isCapital(Phrase phrase) {
        return Character.isUpperCase(phrase.words().charAt(0));
    }

    private Referent someone(Phrase phrase, Optional<Referent> owner, Optional<String> code) {
        Referent who = new Referent(Kind.PERSON, phrase.words(), false);
        who.textCode = code;
        who.textSector = phrase.former() ? Optional.of("ELI") : sector(phrase, owner);
        who.textWhy = phrase.told();
        Noun head = phrase.nouns().get(phrase.nouns().size() - 1);
        if (!head.post().isEmpty()) who.posts.add(head.post());
        who.nouns.add(head.form());
        return who;
    }

    private Optional<Referent> knownHolder(Phrase phrase, Noun head, Optional<Referent> owner, Optional<String> code) {
        List<Referent> recent = cast.recent();
        Optional<Referent> last = Optional.empty();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Referent who = recent.get(i);
            if (!who.isPerson() || owner.filter(who::equals).isPresent()) continue;
            if (!fits(who, phrase, head, owner, code)) continue;
            if (isShortFor(head, who)) return Optional.of(who);
            if (last.isEmpty()) last = Optional.of(who);
        }
        return last;
    }

    // "the secretary" is the Secretary of State named before, not any other minister.
    private static boolean isShortFor(Noun head, Referent who) {
        return who.nouns.stream().anyMatch(noun -> noun.startsWith(head.form() + " "));
    }

    private boolean fits(Referent who, Phrase phrase, Noun head, Optional<Referent> owner, Optional<String> code) {
        Actor actor = who.actor(cast.resolver);
        if (phrase.code().isPresent() && !actor.code().equals(phrase.code())) return false;
        if (code.isPresent() && !actor.code().equals(code)) return false;
        if (isCounterpart(head))
            return owner.flatMap(cast.resolver::postOf)
                            .filter(post -> cast.resolver.hasPost(who, post))
                            .isPresent()
                    && phrase.code().isPresent();
        if (who.nouns.contains(head.form()) && phrase.former() == who.former) return true;
        Set<String> posts = wider.getOrDefault(head.form(), head.post().isEmpty() ? Set.of() : Set.of(head.post()));
        return posts.stream().anyMatch(post -> cast.resolver.hasPost(who, post));
    }

    private Optional<Referent> listedHolder(Phrase phrase, Noun head, Optional<Referent> owner, String code) {
        Optional<LocalDate> day = cast.resolver.day();
        Optional<String> post = isCounterpart(head)
                ? owner.flatMap(cast.resolver::postOf)
                : Optional.of(head.post()).filter(known -> !known.isEmpty());
        if (day.isEmpty() || post.isEmpty() || phrase.former() || !UNIQUE.contains(post.get())) return Optional.empty();
        List<Person> holders = cast.gazetteer().holders(post.get(), code, day.get());
        if (holders.size() != 1) return Optional.empty();
        Person holder = holders.get(0);
        Phrase name = phrase.asName(holder);
        return Optional.of(cast.named(name));
    }

    /** Posts one person holds at a time. */
    private static final Set<String> UNIQUE = Set.of(
            "president",
            "prime minister",
            "king",
            "foreign minister",
            "defence minister",
            "finance minister",
            "vice president");

    private Referent together(Phrase phrase, Noun head, Optional<Referent> owner, Optional<String> code) {
        Optional<String> sector = sector(phrase, owner);
        Kind kind = head.kind() != Noun.Kind.BODY || head.plural()
                ? Kind.GROUP
                : sector.filter("GOV"::equals).isPresent() ? Kind.GOVERNMENT : Kind.ORGANISATION;
        if (code.isEmpty() && phrase.definite()) {
            Optional<Referent> earlier = cast.known("last " + head.form());
            if (earlier.isPresent()) return earlier.get();
        }
        Actor actor = new Actor(
                phrase.words(),
                kind,
                code,
                sector,
                code.isPresent() || sector.isPresent() ? Basis.TEXT : Basis.UNKNOWN,
                "the report says \u201C" + phrase.words() + "\u201D");
        String whose = owner.map(other -> other.actor(cast.resolver).name()).orElse("");
        boolean indefinite = code.isEmpty() && !phrase.definite();
        String key = "group " + code.orElse(whose) + " "
                + phrase.nouns().stream().map(Noun::form).toList() + (indefinite ? phrase.words() : "");
        Referent who = cast.other(key, actor, kind == Kind.GROUP);
        cast.remember("last " + head.form(), who);
        return who;
    }

    /** A name the lists do not know: the last of its words may tell what it is ("… University"). */
    Referent unlisted(Phrase phrase) {
        List<Noun> nouns = cast.gazetteer().nouns.find(lastWord(phrase.words())).stream()
                .filter(Noun.class::isInstance)
                .map(Noun.class::cast)
                .toList();
        Optional<String> sector = nouns.stream()
                .map(Noun::sector)
                .filter(known -> !known.isEmpty())
                .findFirst();
        Basis basis = phrase.code().isPresent() || sector.isPresent() ? Basis.TEXT : Basis.UNKNOWN;
        Actor actor = new Actor(
                phrase.words(),
                Kind.ORGANISATION,
                phrase.code(),
                sector,
                basis,
                basis == Basis.TEXT ? "its own name" : "");
        return cast.other("name " + phrase.words(), actor, false);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** "a Russian", "the Frenchman". */
    Referent oneOf(Phrase phrase, String code) {
        Referent who = new Referent(Kind.PERSON, phrase.words(), false);
        who.textCode = Optional.of(code);
        who.textWhy = phrase.words();
        return who;
    }
}
