package org.demarche.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.dankito.readability4j.Readability4J;

/**
 * Readability4J or boilerpipe, by that name, for {@code org.demarche.bench.race.Runner}: the body of each page. A text is
 * the page's address, a line break, and its HTML.
 */
public final class Extractors implements Function<List<String>, Map<String, IntFunction<?>>> {
    private final Function<String, String> body;

    public Extractors(String name) {
        body = switch (name) {
            case "readability4j" -> Extractors::readability4j;
            case "boilerpipe" -> Extractors::boilerpipe;
            default -> throw new IllegalArgumentException("no extractor is called " + name);
        };
    }

    @Override
    public Map<String, IntFunction<?>> apply(List<String> pages) {
        return Map.of("all", at -> body.apply(pages.get(at)));
    }

    private static String readability4j(String page) {
        int line = page.indexOf('\n');
        String text = new Readability4J(page.substring(0, line), page.substring(line + 1))
                .parse()
                .getTextContent();
        return text == null ? "" : text;
    }

    private static String boilerpipe(String page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page.substring(page.indexOf('\n') + 1));
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
