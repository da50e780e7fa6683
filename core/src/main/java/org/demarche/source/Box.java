package org.demarche.source;

import java.util.ArrayList;
import java.util.List;

/** A block-level element of a page, with what it holds and how much prose lies in it. */
final class Box {
    final String tag;
    final Box parent;
    final int depth;
    final List<Box> children = new ArrayList<>();
    /** What the element's own names say. */
    int own;
    /** What it and all around it say. */
    int holds;

    int prose;
    /** Headings in it that are links. */
    int teasers;

    int clean;

    private Box(String tag, Box parent, int depth, int own) {
        this.tag = tag;
        this.parent = parent;
        this.depth = depth;
        this.own = own;
    }

    static Box root() {
        return new Box();
    }

    private Box() {
        tag = "#root";
        parent = this;
        depth = 0;
    }

    Box child(String name, int set) {
        Box child = new Box(name, this, depth + 1, set);
        children.add(child);
        return child;
    }

    boolean isRoot() {
        return parent == this;
    }

    /** True when this box lies in the other or is it. */
    boolean isIn(Box other) {
        Box at = this;
        while (at.depth > other.depth) at = at.parent;
        return at == other;
    }
}
