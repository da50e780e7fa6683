package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.PlaceMention;
import org.demarche.Span;
import org.demarche.Token;

/** Tells which actors stand behind the constituents of one sentence. */
final class Sides {
    private static final int DEEPEST = 3;
    private static final int REACH = 20;
    private static final List<String> WITHIN = List.of("of", "by", "from", "against", "on", "with", "to", "for");

    private static final List<String> WATERS = List.of("Sea", "Ocean", "Strait", "Gulf");

    private final Tree tree;
    private final Groups groups;
    private final String text;
    private final Map<Integer, Mention> mentions = new HashMap<>();
    private final Map<Integer, PlaceMention> places = new HashMap<>();

    Sides(Scene scene, Groups groups) {
        this.tree = scene.tree();
        this.groups = groups;
        this.text = scene.document().text();
        for (Mention mention : scene.mentions()) {
            top(mention.head()).ifPresent(top -> mentions.merge(top.id(), mention, Sides::wider));
        }
        for (Mention mention : scene.mentions()) {
            if (mention.form() == Mention.Form.ADJECTIVE) continue;
            top(mention.span()).ifPresent(top -> mentions.putIfAbsent(top.id(), mention));
        }
        for (PlaceMention place : scene.places()) top(place.span()).ifPresent(top -> places.put(top.id(), place));
    }

    // A title in front may head the name in one parse and hang on it in another: the shallowest word counts.
    private Optional<Token> top(Span span) {
        return tree.sentence().within(span).stream().min((a, b) -> Integer.compare(tree.depth(a), tree.depth(b)));
    }

    private static Mention wider(Mention a, Mention b) {
        return a.span().length() >= b.span().length() ? a : b;
    }

    /**
     * The parties these constituents name, each once.
     *
     * @param themselves true when only the constituents' own heads count: visits and attacks do not speak, though they
     *     are somebody's
     */
    List<Party> of(List<Token> tops, boolean themselves) {
        List<Party> parties = new ArrayList<>();
        for (Token top : tops) {
            for (Token each : tree.withConjuncts(top)) addAll(parties(each, themselves ? DEEPEST : 0), parties);
        }
        return parties;
    }

    /** The first two parties named after a word that follows the trigger: "talks in Rome between A and B". */
    List<Party> after(Token trigger, String word) {
        List<Party> found = new ArrayList<>();
        boolean seen = false;
        for (Token token : tree.tokens()) {
            if (token.id() < trigger.id() || token.id() > trigger.id() + REACH) continue;
            if (seen && token.is("root", "punct")) break;
            if (seen && found.size() < 2) addAll(others(parties(token, DEEPEST), found), found);
            seen |= Tree.lower(token).equals(word);
        }
        return found.size() == 2 ? found : List.of();
    }

    // "between the presidents of Turkey and Egypt": the presidents are Turkey's already.
    private static List<Party> others(List<Party> parties, List<Party> found) {
        return parties.stream()
                .filter(party -> found.stream().noneMatch(each -> each.actor().sameSide(party.actor())))
                .toList();
    }

    /** True for missiles, jets and the like: they act for somebody and suffer nothing. */
    boolean isWeapon(Party party) {
        return party.actor().kind() == Actor.Kind.GROUP
                && party.mention()
                        .flatMap(this::top)
                        .map(tree::lemma)
                        .filter(groups::isWeapon)
                        .isPresent();
    }

    /** True when the party is the actor itself or the country or government it belongs to. */
    static boolean isOwn(Party party, Actor actor) {
        if (party.actor().equals(actor)) return true;
        boolean state =
                party.actor().kind() == Actor.Kind.COUNTRY || party.actor().kind() == Actor.Kind.GOVERNMENT;
        return state && party.actor().code().isPresent() && party.actor().code().equals(actor.code());
    }

    private static void addAll(List<Party> more, List<Party> parties) {
        for (Party party : more) {
            boolean known = parties.stream().anyMatch(other -> other.actor().equals(party.actor()));
            if (!known) parties.add(party);
        }
    }

    private List<Party> parties(Token top, int depth) {
        Optional<Party> named = mentioned(top);
        if (named.isPresent()
                && (named.get().actor().code().isPresent() || owners(top).size() < 2)) {
            return List.of(named.get());
        }
        List<Party> group = group(top);
        if (!group.isEmpty()) return group;
        Optional<Party> place = place(top);
        if (place.isPresent()) return List.of(place.get());
        if (isLatter(top)) return latter(top);
        if (depth >= DEEPEST) return isCarrier(top) ? members(top) : List.of();
        return inside(top, depth);
    }

    private static boolean isLatter(Token top) {
        return Tree.lower(top).equals("latter");
    }

    // The latter is the one named last before the clause that says so.
    private List<Party> latter(Token top) {
        Token clause = tree.head(top).orElse(top);
        return mentions.values().stream()
                .filter(mention -> mention.form() != Mention.Form.ADJECTIVE && mention.form() != Mention.Form.PRONOUN)
                .filter(mention -> mention.span().end() <= top.span().start())
                .filter(mention -> top(mention.head())
                        .filter(name -> !tree.dominates(clause, name))
                        .isPresent())
                .max((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .map(mention -> new Party(mention.actor(), Optional.of(top.span())))
                .stream()
                .toList();
    }

    private boolean isCarrier(Token top) {
        return top.upos().equals("NUM") || Fit.isCarrier(tree.lemma(top));
    }

    // "dozens of protesters", "members of parliament" are those named after "of".
    private List<Party> members(Token top) {
        List<Party> found = new ArrayList<>();
        for (Token child : tree.children(top, "nmod"))
            if (tree.hasCase(child, "of")) addAll(parties(child, DEEPEST), found);
        return found;
    }

    private Optional<Party> mentioned(Token top) {
        Mention mention = mentions.get(top.id());
        if (mention != null) return Optional.of(new Party(mention.actor(), Optional.of(mention.span())));
        // "President" may head "President Xi Jinping" in the tree while the mention's head is the name.
        for (Token child : tree.children(top, "flat", "appos", "nmod:desc")) {
            Mention inner = mentions.get(child.id());
            if (inner != null && inner.span().contains(top.span())) {
                return Optional.of(new Party(inner.actor(), Optional.of(inner.span())));
            }
        }
        return Optional.empty();
    }

    // "US and Chinese officials" are two sides, "Russian troops" one.
    private List<Party> group(Token top) {
        Optional<String> sector = groups.sector(tree.lemma(top));
        if (sector.isEmpty()) return List.of();
        List<Party> owners = owners(top);
        if (owners.isEmpty()) return List.of(member(top, sector, Optional.empty()));
        return owners.stream()
                .map(owner -> member(top, sector, Optional.of(owner.actor())))
                .toList();
    }

    private Party member(Token top, Optional<String> sector, Optional<Actor> owner) {
        Span words = phrase(top);
        return new Party(
                new Actor(
                        words.in(text),
                        Actor.Kind.GROUP,
                        owner.flatMap(Actor::code),
                        sector,
                        owner.isPresent() ? Actor.Basis.TEXT : Actor.Basis.UNKNOWN,
                        "the noun \"" + tree.lemma(top) + "\""
                                + owner.map(actor -> " of " + actor.name()).orElse("")),
                Optional.of(words));
    }

    // "Russian troops", "Iran's police", "leaders of France and Germany": the group belongs to that country.
    private List<Party> owners(Token top) {
        List<Party> owners = new ArrayList<>();
        for (Token child : tree.children(top, "amod", "nmod:poss", "compound", "nmod")) {
            if (child.relation().equals("nmod") && !isOwner(child)) continue;
            for (Token each : tree.withConjuncts(child)) {
                Optional<Party> found = mentioned(each).or(() -> place(each));
                if (found.isPresent() && found.get().actor().code().isPresent()) owners.add(found.get());
            }
            if (!owners.isEmpty()) return owners;
        }
        return owners;
    }

    private boolean isOwner(Token child) {
        return tree.hasCase(child, "of") || tree.hasCase(child, "from") || tree.hasCase(child, "in");
    }

    private Span phrase(Token top) {
        Span span = top.span();
        for (Token child : tree.children(top, "amod", "compound", "nmod:poss", "nummod"))
            span = span.union(child.span());
        return span;
    }

    private Optional<Party> place(Token top) {
        PlaceMention place = places.get(top.id());
        if (place == null || isWater(place)) return Optional.empty();
        Actor actor = new Actor(
                place.place().name(),
                Actor.Kind.COUNTRY,
                Optional.of(place.place().country()),
                Optional.empty(),
                Actor.Basis.GAZETTEER,
                "a place in " + place.place().country());
        return Optional.of(new Party(actor, Optional.of(place.span())));
    }

    // No state is meant by a sea.
    private static boolean isWater(PlaceMention place) {
        String name = place.place().name();
        return WATERS.stream().anyMatch(water -> name.endsWith(water) || name.startsWith(water + " of"));
    }

    private List<Party> inside(Token top, int depth) {
        List<Party> owners = owned(top);
        if (!owners.isEmpty()) return owners;
        for (String preposition : WITHIN) {
            for (Token child : tree.children(top, "nmod")) {
                if (!tree.hasCase(child, preposition)) continue;
                List<Party> found = new ArrayList<>();
                for (Token each : tree.withConjuncts(child)) addAll(parties(each, depth + 1), found);
                if (!found.isEmpty()) return found;
            }
        }
        return List.of();
    }

    private List<Party> owned(Token top) {
        List<Party> found = new ArrayList<>();
        for (Token child : tree.children(top, "nmod:poss", "amod", "compound", "nmod:desc")) {
            for (Token each : tree.withConjuncts(child))
                mentioned(each).or(() -> place(each)).ifPresent(found::add);
            if (!found.isEmpty()) return found;
        }
        return found;
    }
}
