package org.demarche.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a report that its page carries as data and leaves to a script to show: the article body of JSON-LD,
 * and the state of pages that are drawn in the browser.
 */
final class Untold {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORTEST = 600;
    private static final int LONGEST_SCRIPT = 6_000_000;
    private static final int DEEPEST = 80;
    private static final int MOST_NODES = 400_000;
    private static final Set<String> TYPES =
            Set.of("type", "nodetype", "__typename", "_type", "kind", "blockname", "tag");
    private static final Set<String> WORDS = Set.of("text", "value", "content", "children", "html", "copy", "body");

    private final List<List<String>> found = new ArrayList<>();
    private int nodes;

    private Untold() {}

    /**
     * The paragraphs, when they hold all that is shown and much more.
     *
     * @param shown the letters of the body that is shown
     * @param first the letters its first paragraph begins with
     */
    static Optional<List<String>> of(String html, JsonLd data, String shown, String first) {
        Untold untold = new Untold();
        data.body().ifPresent(untold::add);
        untold.scripts(html);
        int wanted = Math.max(SHORTEST, shown.length() * 7 / 5);
        List<String> best = List.of();
        for (List<String> each : untold.found) {
            String letters = Headlines.letters(String.join("", each));
            if (letters.length() < wanted || !letters.contains(first)) continue;
            wanted = letters.length() + 1;
            best = each;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private void add(String body) {
        if (body.length() < SHORTEST) return;
        if (body.contains("<p")) paragraphs(body);
        else add(body.lines().map(Untold::plain).toList());
    }

    private void paragraphs(String html) {
        List<String> paragraphs = new ArrayList<>();
        for (Element each : Jsoup.parse(html).select("p"))
            paragraphs.add(each.text().strip());
        add(paragraphs);
    }

    private void add(List<String> paragraphs) {
        List<String> kept = paragraphs.stream().filter(each -> !each.isEmpty()).toList();
        if (!kept.isEmpty()) found.add(kept);
    }

    private static String plain(String words) {
        boolean marked = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        return (marked ? Jsoup.parse(words).text() : words.replaceAll("\\s+", " ")).strip();
    }

    private void scripts(String html) {
        for (int open = html.indexOf("<script"); open >= 0; open = html.indexOf("<script", open + 7)) {
            int start = html.indexOf('>', open);
            int end = start < 0 ? -1 : html.indexOf("</script", start);
            if (end < 0) return;
            boolean worth = end - start > SHORTEST && end - start < LONGEST_SCRIPT;
            if (worth && !html.substring(open, start).contains("ld+json")) script(html.substring(start + 1, end));
        }
    }

    // State is JSON alone, or given to a variable.
    private void script(String script) {
        int from = script.indexOf('{');
        if (from < 0 || from > 200 || !tells(script)) return;
        try (var parser = JSON.getFactory().createParser(script.substring(from))) {
            gather(JSON.readTree(parser), 0);
        } catch (JsonProcessingException e) {
            // Most scripts are programs.
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean tells(String script) {
        return script.contains("aragraph")
                || script.contains("<p")
                || script.contains("\\u003cp")
                || script.contains("\\u003Cp")
                || script.contains(":\"p\"");
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || ++nodes > MOST_NODES) return;
        if (node.isTextual() && node.textValue().contains("<p")) add(node.textValue());
        if (node.isArray()) array(node);
        for (JsonNode each : node) gather(each, depth + 1);
    }

    private void array(JsonNode node) {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode each : node) {
            if (!isParagraph(each)) continue;
            StringBuilder words = new StringBuilder();
            words(each, words, 0);
            paragraphs.add(plain(words.toString()));
        }
        if (paragraphs.size() > 1) add(paragraphs);
    }

    private static boolean isParagraph(JsonNode node) {
        if (!node.isObject()) return false;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!TYPES.contains(field.getKey().toLowerCase(Locale.ROOT))) continue;
            String type = field.getValue().asText("").toLowerCase(Locale.ROOT);
            if (type.contains("paragraph") || type.equals("p") || type.equals("text")) return true;
        }
        return false;
    }

    private static void words(JsonNode node, StringBuilder words, int depth) {
        if (depth > DEEPEST) return;
        if (node.isTextual()) words.append(node.textValue());
        else if (node.isArray()) for (JsonNode each : node) words(each, words, depth + 1);
        else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (WORDS.contains(field.getKey().toLowerCase(Locale.ROOT))) words(field.getValue(), words, depth + 1);
            }
        }
    }
}
