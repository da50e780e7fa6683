package org.demarche.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the {@code <meta>} and {@code <link>} tags of a page say. */
final class MetaTags {
    private final Map<String, List<String>> values = new HashMap<>();

    static MetaTags of(PageParts page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.metas) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) continue;
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty())
                    tags.values.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
            }
        }
        page.canonical.ifPresent(address -> tags.values.put("canonical", List.of(address)));
        return tags;
    }

    /** The first value of the first of these names that has any. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty()) return Optional.of(found.get(0));
        }
        return Optional.empty();
    }

    /** All values of the first of these names that has any. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }
}
