package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that say something of its report, gathered in one pass. */
final class PageParts {
    private static final int MOST_HEADINGS = 60;

    final List<Element> metas = new ArrayList<>();
    final List<Element> data = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> subheadings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    Optional<String> canonical = Optional.empty();

    static PageParts of(Document page) {
        PageParts parts = new PageParts();
        // No recursion: the tree may be as deep as the limits allow.
        for (Node at = page; at != null; at = next(at, page)) if (at instanceof Element element) parts.add(element);
        return parts;
    }

    private static @org.jspecify.annotations.Nullable Node next(Node at, Node root) {
        if (at.childNodeSize() > 0) return at.childNode(0);
        Node up = at;
        while (up != root && up.nextSibling() == null) {
            Node parent = up.parent();
            if (parent == null) return null;
            up = parent;
        }
        return up == root ? null : up.nextSibling();
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> link(element);
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) data.add(element);
            }
            case "h1" -> add(element, headings);
            case "h2" -> add(element, subheadings);
            case "time" -> add(element, times);
            default -> {}
        }
    }

    private static void add(Element element, List<Element> list) {
        if (list.size() < MOST_HEADINGS) list.add(element);
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        if (canonical.isEmpty() && element.attr("rel").equals("canonical") && !address.isEmpty()) {
            canonical = Optional.of(address);
        }
    }
}
