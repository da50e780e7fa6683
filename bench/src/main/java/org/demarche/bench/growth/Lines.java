package org.demarche.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Statement;

/** Words the sentences of one report: each report tells the same in other words. */
final class Lines {
    private static final double LEFT_OUT = 0.15;
    private static final double OTHER = 0.05;
    private static final double DIRECT = 0.4;
    private static final double PART = 0.2;

    private final World world;

    Lines(World world) {
        this.world = world;
    }

    /** "SIDE imposed sanctions on SIDE in the WORD of the WORD." */
    Line happened(Happening what) {
        Line line = new Line();
        int verb = what.doer().name().split(" ").length + 1;
        line.name(what.doer(), "nsubj", verb);
        line.add(what.deed().past(), "VBD", "root", 0);
        int object = line.add(what.deed().object(), "NNS", "obj", verb);
        line.add("on", "IN", "case", object + 2);
        line.name(what.to(), "nmod", object);
        line.more(List.of(what.place()), verb);
        line.more(told(what.about().subList(0, 6)), verb);
        line.done = Optional.of(new Line.Done(what.deed().type(), what.doer(), what.to(), verb));
        return line;
    }

    /** "12 people were killed in PLACE." */
    Line dead(Happening what) {
        Line line = new Line();
        line.add(Integer.toString(what.dead()), "CD", "nummod", 2);
        line.add("people", "NNS", "nsubj:pass", 4);
        line.add("were", "VBD", "aux:pass", 4);
        line.add("killed", "VBN", "root", 0);
        line.more(List.of(what.place()), 4);
        return line;
    }

    /** A sentence that tells of the happening among common words. */
    Line background(Happening what) {
        Line line = new Line();
        line.add("the", "DT", "det", 2);
        line.add(world.one(what.about()), "NN", "nsubj", 3);
        line.add(world.word() + "ed", "VBD", "root", 0);
        int object = line.name(world.happens(0.5) ? what.doer() : what.to(), "obj", 3);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 7; i++) words.add(i < 3 ? world.one(what.about()) : world.word());
        line.more(words, object);
        return line;
    }

    /** What was said, in some wording: whole and in quotation marks, in part, or in the report's own words. */
    Line said(Words words) {
        Line line = new Line();
        Statement.Form form = world.happens(DIRECT) ? Statement.Form.DIRECT : Statement.Form.INDIRECT;
        int name = words.speaker().name().split(" ").length;
        line.name(words.speaker(), "nsubj", name + 1);
        int cue = line.add(words.isDenied() ? "denied" : "said", "VBD", "root", 0);
        if (form == Statement.Form.INDIRECT) line.add("that", "IN", "mark", cue);
        else line.add("“", "``", "punct", cue);
        content(line, words, cue, form);
        if (form == Statement.Form.DIRECT) line.add("”", "''", "punct", cue);
        return line;
    }

    private void content(Line line, Words words, int cue, Statement.Form form) {
        int from = line.parts.size() + 1;
        int doer = words.doer().name().split(" ").length;
        boolean given = words.isGiven();
        int verb = from + doer + (given ? 1 : 0);
        line.name(words.doer(), "nsubj", verb);
        if (given) line.add("will", "MD", "aux", verb);
        line.add(given ? words.deed().bare() : words.deed().past(), given ? "VB" : "VBD", "ccomp", cue);
        int object = line.add(words.deed().object(), "NNS", "obj", verb);
        line.add("on", "IN", "case", object + 2);
        line.name(words.to(), "nmod", object);
        line.more(world.happens(PART) ? told(words.rest().subList(0, 4)) : told(words.rest()), verb);
        int condition = line.parts.size() + 1;
        unless(line, words, verb);
        Optional<Actor> target = words.isGiven() ? Optional.of(words.to()) : Optional.empty();
        line.told = Optional.of(
                new Line.Told(words.act(), form, words.speaker(), target, from, condition, line.parts.size() + 1));
    }

    private void unless(Line line, Words words, int verb) {
        if (words.condition().isEmpty()) return;
        int left = line.parts.size() + 3;
        line.add("unless", "IN", "mark", left);
        line.name(words.to(), "nsubj", left);
        line.add("leaves", "VBZ", "advcl", verb);
        line.more(words.condition(), left);
    }

    // What reports leave out and put otherwise.
    private List<String> told(List<String> words) {
        List<String> told = new ArrayList<>();
        for (String word : words) if (!world.happens(LEFT_OUT)) told.add(world.happens(OTHER) ? world.word() : word);
        return told;
    }
}
