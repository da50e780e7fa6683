package org.demarche.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the element of a page that holds the report. */
final class ContentBox {
    // A name that says "sidebar" is wrong about an element with most of the page's prose in it.
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final double GOES_DOWN = 0.6;

    private ContentBox() {}

    /** The element that holds the report; before it is chosen, every box learns what it lies in. */
    static Box find(List<PageBlock> blocks, Box root) {
        inherit(root);
        clean(blocks);
        Box at = root;
        for (Box next = down(at); next != at; next = down(at)) at = next;
        return at;
    }

    private static void inherit(Box root) {
        Deque<Box> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Box box = open.pop();
            if (!box.isRoot()) box.holds = believed(box, root) | (box.parent.holds & ~Holds.BODY.bit());
            open.addAll(box.children);
        }
    }

    private static int believed(Box box, Box root) {
        int set = box.holds;
        if ((set & Holds.OUTSIDE) == 0) return set;
        double share = (double) box.prose / Math.max(1, root.prose);
        if (share >= NEARLY_ALL) return set & ~Holds.OUTSIDE;
        if (share < MOST) return set;
        return set & (~Holds.OUTSIDE | Holds.COMMENT.bit() | Holds.FOOTER.bit() | Holds.NAV.bit());
    }

    private static void clean(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            if ((block.box().holds & Holds.OUTSIDE) != 0 || !block.isProse()) continue;
            int weight = block.words().length();
            Box at = block.box();
            for (; !at.isRoot(); at = at.parent) at.clean += weight;
            at.clean += weight;
        }
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
