package org.demarche.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the element of a page that holds the report, and settles which class names are to be believed. */
final class ContentBox {
    // A name that says "sidebar" is wrong about an element with most of the prose in it.
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final double GOES_DOWN = 0.6;
    private static final double MUCH = 0.4;
    private static final int FULL = 4;

    private ContentBox() {}

    /** The element that holds the report. */
    static Box find(List<PageBlock> blocks, Box root, List<Box> titles) {
        for (Box title : titles) trust(title.parent);
        inherit(root, root.prose);
        weigh(blocks);
        Box at = root;
        for (Box next = down(at); next != at; next = down(at)) at = next;
        for (Box box = at; !box.isRoot(); box = box.parent) box.own = box.own & ~Holds.OUTSIDE;
        inherit(root, at.prose);
        overrule(blocks, at, root);
        return at;
    }

    // Subscribers' paragraphs may all be called "paywall": what most of the report is called says nothing.
    private static void overrule(List<PageBlock> blocks, Box content, Box root) {
        int[] prose = new int[Holds.values().length];
        int all = 0;
        for (PageBlock block : blocks) {
            int holds = block.box().holds;
            if (!block.isProse() || !block.box().isIn(content) || (holds & Holds.OUTSIDE & ~Holds.DOUBTFUL) != 0)
                continue;
            if (isCards(block.box().parent.parent)) continue;
            all += block.words().length();
            for (Holds kind : Holds.values())
                if (kind.in(holds)) prose[kind.ordinal()] += block.words().length();
        }
        int wrong = 0;
        for (Holds kind : Holds.values()) {
            boolean doubtful = (kind.bit() & Holds.DOUBTFUL) != 0;
            if (doubtful && prose[kind.ordinal()] > 0 && prose[kind.ordinal()] >= MUCH * all) wrong |= kind.bit();
        }
        if (wrong != 0) forget(root, wrong);
    }

    private static void forget(Box root, int wrong) {
        Deque<Box> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Box box = open.pop();
            box.holds &= ~wrong;
            open.addAll(box.children);
        }
    }

    // Whatever holds the headline holds the report, whatever it is called.
    private static void trust(Box from) {
        for (Box box = from; !box.isRoot(); box = box.parent) box.own = box.own & ~Holds.OUTSIDE;
    }

    private static void inherit(Box root, int prose) {
        Deque<Box> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Box box = open.pop();
            if (!box.isRoot()) {
                if (!isCards(box)) box.own = believed(box.own, (double) box.prose / Math.max(1, prose));
                box.holds = box.own | (box.parent.holds & ~Holds.BODY.bit());
            }
            open.addAll(box.children);
        }
    }

    /** True for a run of linked headings with a teaser each. */
    private static boolean isCards(Box box) {
        return box.teasers >= 3 && box.prose < box.teasers * 500;
    }

    private static int believed(int set, double share) {
        if ((set & Holds.OUTSIDE) == 0 || share > 1) return set;
        if (share >= NEARLY_ALL) return set & ~Holds.OUTSIDE;
        return share < MOST ? set : set & ~Holds.WEAK;
    }

    private static void weigh(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            int weight = weight(block);
            if (weight == 0) continue;
            Box at = block.box();
            for (; !at.isRoot(); at = at.parent) at.clean += weight;
            at.clean += weight;
        }
    }

    private static int weight(PageBlock block) {
        if (!block.isProse()) return 0;
        int outside = block.box().holds & Holds.OUTSIDE;
        int length = Math.min(block.words().length(), 2_000);
        if (outside == 0) return FULL * length;
        return (outside & ~Holds.DOUBTFUL) == 0 ? length : 0;
    }

    private static Box down(Box at) {
        Box best = at;
        int most = 0;
        for (Box child : at.children) {
            if (child.clean > most) {
                most = child.clean;
                best = child;
            }
        }
        boolean holdsBlocks = !best.children.isEmpty();
        return holdsBlocks && most >= GOES_DOWN * at.clean ? best : at;
    }
}
