package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.Embedder;
import org.demarche.Vector;

/**
 * Remembers what words mean that were asked for lately: a vector costs more than all other comparing, and the words of a
 * story are compared again when it grows. Safe to ask from several threads; takes a few dozen megabytes at most.
 */
final class Meanings implements Embedder {
    private static final int MOST = 8192;
    private static final int TOGETHER = 8;

    private final Embedder embedder;
    private volatile Map<String, Vector> latest = new ConcurrentHashMap<>();
    private volatile Map<String, Vector> before = Map.of();

    Meanings(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Vector embed(String words) {
        Map<String, Vector> into = latest;
        Vector meaning = into.computeIfAbsent(words, this::earlier);
        if (into.size() > MOST) turn(into);
        return meaning;
    }

    /** Asks for the meanings of all of these that are not known, many at a time: that takes less than one by one. */
    void learn(Collection<String> texts) {
        List<String> unknown = new ArrayList<>();
        for (String words : new LinkedHashSet<>(texts))
            if (!latest.containsKey(words) && !before.containsKey(words)) unknown.add(words);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < unknown.size(); from += TOGETHER)
            parts.add(unknown.subList(from, Math.min(unknown.size(), from + TOGETHER)));
        Map<String, Vector> into = latest;
        Together.each(parts, part -> keep(part, embedder.embedAll(part), into));
    }

    private static int keep(List<String> texts, List<Vector> meanings, Map<String, Vector> into) {
        for (int i = 0; i < texts.size(); i++) into.put(texts.get(i), meanings.get(i));
        return texts.size();
    }

    private Vector earlier(String words) {
        Vector known = before.get(words);
        return known == null ? embedder.embed(words) : known;
    }

    // What was not asked for since the turn before is forgotten.
    private synchronized void turn(Map<String, Vector> full) {
        if (latest != full) return;
        before = full;
        latest = new ConcurrentHashMap<>();
    }
}
