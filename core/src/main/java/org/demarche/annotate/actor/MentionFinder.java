package org.demarche.annotate.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Quoted;
import org.demarche.Sentence;
import org.demarche.Span;

/**
 * Finds the words of a report that stand for actors, and who they are.
 *
 * <p>Reads each sentence once for names, once for phrases, then walks the phrases in order; time grows with the length of
 * the report. Works without tags and trees, better with them. Safe to call from several threads.
 */
public final class MentionFinder {
    private final Gazetteer gazetteer = new Gazetteer();
    private final AtomReader reader = new AtomReader(gazetteer);

    /** The mentions of the report's sentences, in text order; a wider mention before those inside it. */
    public List<Mention> find(Document document, List<Sentence> sentences, List<Quoted> quoted) {
        List<List<Word>> words = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) words.add(Words.of(document.text(), sentence));
        Resolver resolver = new Resolver(document.published().date());
        Set<String> states = gazetteer.namesakes.states(words);
        Set<String> known = introduced(sentences, words, states, resolver);
        Coreference coreference = new Coreference(gazetteer, resolver);
        QuotedText marks = new QuotedText(quoted);
        for (int i = 0; i < sentences.size(); i++) {
            List<Atom> atoms = reader.read(words.get(i), sentences.get(i).names(), known, states);
            List<Phrase> phrases = new PhraseReader(document.text(), words.get(i), atoms, gazetteer.words).read();
            follow(coreference, marks, sentences.get(i), i, phrases, words.get(i));
        }
        return coreference.mentions();
    }

    /** A finder of places that shares this one's lists. */
    public PlaceFinder places() {
        return new PlaceFinder(gazetteer.places);
    }

    private void follow(
            Coreference coreference,
            QuotedText marks,
            Sentence sentence,
            int number,
            List<Phrase> phrases,
            List<Word> words) {
        boolean first = true;
        coreference.begin(phrases);
        for (Phrase phrase : phrases) {
            Span span = phrase.span();
            if (Seats.isPlace(phrase, words)) continue;
            Scene scene = Scene.of(sentence, number, span, first, marks.contains(span.start()), gazetteer.words);
            coreference.read(phrase, scene);
            first = first && scene.quoted();
        }
    }

    /** Single names by which people the report introduces in full, or whom everybody knows, may return. */
    private Set<String> introduced(
            List<Sentence> sentences, List<List<Word>> words, Set<String> states, Resolver resolver) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Word> line = words.get(i);
            for (Atom atom : reader.read(line, sentences.get(i).names(), Set.of(), states)) {
                if (atom.is(Atom.Kind.NAME)) remember(line, atom, known);
                else if (isFamous(line.get(atom.from()), resolver))
                    known.add(line.get(atom.from()).key());
            }
        }
        return known;
    }

    private boolean isFamous(Word word, Resolver resolver) {
        return word.tag().equals("NNP") && resolver.isAnyAtTheTop(gazetteer.shortName(word.key()));
    }

    private static void remember(List<Word> line, Atom atom, Set<String> known) {
        if (atom.to() - atom.from() < 2) return;
        known.add(line.get(atom.to() - 1).key());
        Optional<Person> listed = atom.first(Person.class);
        if (listed.isPresent()) known.add(line.get(atom.from()).key());
    }
}
