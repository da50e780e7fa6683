package org.demarche.view;

/** Builds HTML in which every word of a report stays text. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, written as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Words from anywhere, escaped. */
    Html text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** An element with text in it; {@code attributes} is markup of our own. */
    Html element(String tag, String attributes, String words) {
        String space = attributes.isEmpty() ? "" : " ";
        return raw("<" + tag + space + attributes + ">").text(words).raw("</" + tag + ">");
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isPlain(words, i) ? c : '\uFFFD');
            }
        }
        return safe.toString();
    }

    // Controls and broken surrogate pairs are no characters of HTML; one for one keeps offsets.
    private static boolean isPlain(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 < words.length() && Character.isLowSurrogate(words.charAt(at + 1));
        if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(words.charAt(at - 1));
        return c >= ' ' && c != '\u007F' || c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
