package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Mention;
import org.demarche.Mention.Form;
import org.demarche.Span;

/** Finds who each phrase stands for, reading from the first to the last. */
final class Coreference {
    /** A phrase and whom it stands for. */
    private record Link(Phrase phrase, Form form, Referent who) {}

    private final Cast cast;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final List<Link> links = new ArrayList<>();
    private List<Phrase> ahead = List.of();
    private Optional<Referent> previous = Optional.empty();

    Coreference(Gazetteer gazetteer, Resolver resolver) {
        this.cast = new Cast(gazetteer, resolver);
        this.descriptions = new Descriptions(cast);
        this.pronouns = new Pronouns(cast, gazetteer.words);
    }

    /** Tells the phrases of the sentence that is read next. */
    void begin(List<Phrase> sentence) {
        ahead = sentence;
    }

    void read(Phrase phrase, Scene scene) {
        Optional<Referent> owner = phrase.owner().flatMap(this::ownerOf);
        Optional<Referent> who = who(phrase, scene, owner);
        who.ifPresent(referent -> link(phrase, scene, referent));
        if (!phrase.kind().equals(Phrase.Kind.PRONOUN)) previous = who;
    }

    private Optional<Referent> who(Phrase phrase, Scene scene, Optional<Referent> owner) {
        return switch (phrase.kind()) {
            case PERSON -> Optional.of(person(phrase, owner));
            case NOUN ->
                isSomeCountry(phrase)
                        ? pronouns.country(scene, scene.clauseSubject().flatMap(this::at))
                        : phrase.appositive()
                                        && previous.filter(Referent::isPerson).isPresent()
                                ? previous.map(named -> descriptions.describe(named, phrase, owner))
                                : descriptions.find(phrase, owner, scene);
            case NATION -> nation(phrase);
            case ORGANISATION -> phrase.body().map(cast::organisation);
            case THING -> Optional.of(descriptions.unlisted(phrase));
            case QUALIFIER -> qualifier(phrase);
            case PRONOUN -> pronoun(phrase, scene);
        };
    }

    private static boolean isSomeCountry(Phrase phrase) {
        boolean country = Descriptions.COUNTRY.contains(
                phrase.nouns().get(phrase.nouns().size() - 1).form());
        return country
                && phrase.definite()
                && !phrase.plural()
                && phrase.owner().isEmpty()
                && phrase.code().isEmpty();
    }

    private Optional<Referent> pronoun(Phrase phrase, Scene scene) {
        if (pronouns.isRelative(phrase))
            return scene.antecedent().flatMap(this::at).or(() -> justBefore(phrase));
        if (pronouns.isLatter(phrase))
            return pronouns.latter(scene, scene.clauseSubject().flatMap(this::at));
        Optional<Referent> near =
                pronouns.isOwner(phrase) ? scene.clauseSubject().flatMap(this::subject) : Optional.empty();
        return near.filter(who -> pronouns.agrees(phrase, who)).or(() -> pronouns.find(phrase, scene));
    }

    /** "Mr Otieno, who": whoever was named right before. */
    private Optional<Referent> justBefore(Phrase phrase) {
        if (links.isEmpty() || phrase.words().equalsIgnoreCase("which")) return Optional.empty();
        Link last = links.get(links.size() - 1);
        boolean touches = phrase.span().start() - last.phrase().span().end() <= 2;
        return touches && last.phrase().kind() != Phrase.Kind.QUALIFIER ? Optional.of(last.who()) : Optional.empty();
    }

    /** A subject may follow its pronoun: "During his visit, Mr Otieno …". */
    private Optional<Referent> subject(Span word) {
        return at(word).or(() -> ahead.stream()
                .filter(phrase ->
                        phrase.kind() == Phrase.Kind.PERSON && phrase.span().contains(word))
                .findFirst()
                .map(cast::named));
    }

    /** Whoever the words at this place stand for, looking back over the last phrases. */
    private Optional<Referent> at(Span word) {
        for (int i = links.size() - 1; i >= 0 && i > links.size() - 24; i--) {
            Phrase phrase = links.get(i).phrase();
            if (phrase.kind() != Phrase.Kind.QUALIFIER && phrase.span().contains(word) && !isOwnerOnly(phrase, word)) {
                return Optional.of(links.get(i).who());
            }
        }
        return Optional.empty();
    }

    private static boolean isOwnerOnly(Phrase phrase, Span word) {
        return phrase.owner().filter(owner -> owner.span().contains(word)).isPresent();
    }

    private Referent person(Phrase phrase, Optional<Referent> owner) {
        Referent who = cast.named(phrase);
        return phrase.nouns().isEmpty() && phrase.code().isEmpty() ? who : descriptions.describe(who, phrase, owner);
    }

    private Optional<Referent> ownerOf(Phrase owner) {
        for (int i = links.size() - 1; i >= 0 && i > links.size() - 4; i--) {
            if (links.get(i).phrase().span().equals(owner.span()))
                return Optional.of(links.get(i).who());
        }
        return owner.kind() == Phrase.Kind.PERSON ? Optional.of(cast.named(owner)) : Optional.empty();
    }

    private Optional<Referent> nation(Phrase phrase) {
        Optional<Nation> nation = phrase.entries().stream()
                .filter(Nation.class::isInstance)
                .map(Nation.class::cast)
                .reduce((a, b) -> rank(b) < rank(a) ? b : a);
        return nation.map(word -> nation(phrase, word));
    }

    private static int rank(Nation nation) {
        return switch (nation.use()) {
            case NAME -> 0;
            case SEAT -> 1;
            case PEOPLE -> 2;
            case PERSON -> 3;
            case ADJECTIVE -> 4;
        };
    }

    private Referent nation(Phrase phrase, Nation word) {
        String code = word.country().code();
        return switch (word.use()) {
            case NAME -> cast.country(code);
            case SEAT -> cast.government(code, phrase.words());
            case PEOPLE, ADJECTIVE -> cast.people(code, phrase.words());
            case PERSON ->
                phrase.definite() || !phrase.plural()
                        ? descriptions.oneOf(phrase, code)
                        : cast.people(code, phrase.words());
        };
    }

    private Optional<Referent> qualifier(Phrase phrase) {
        if (phrase.body().isPresent()) return phrase.body().map(cast::organisation);
        return phrase.code().map(cast::country);
    }

    private void link(Phrase phrase, Scene scene, Referent who) {
        links.add(new Link(phrase, form(phrase), who));
        if (phrase.kind() == Phrase.Kind.QUALIFIER) return;
        cast.mention(who);
        pronouns.noticed(who, phrase, scene);
    }

    private static Form form(Phrase phrase) {
        return switch (phrase.kind()) {
            case PERSON, NATION, ORGANISATION, THING -> Form.NAME;
            case NOUN -> Form.DESCRIPTION;
            case PRONOUN -> Form.PRONOUN;
            case QUALIFIER -> Form.ADJECTIVE;
        };
    }

    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>(links.size());
        for (Link link : links) {
            Span span = link.phrase().span();
            all.add(new Mention(
                    span, link.phrase().head(), link.form(), link.who().actor(cast.resolver)));
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }
}
