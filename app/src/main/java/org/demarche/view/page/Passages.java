package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Document;
import org.demarche.Span;

/** Finds the words around a finding that let it be read alone: whole sentences, within reason. */
final class Passages {
    private static final int REACH = 240;

    private Passages() {}

    static ObjectNode around(Document document, Span span) {
        String text = document.text();
        int start = start(text, span.start());
        return Fields.NODES.objectNode().put("start", start).put("text", text.substring(start, end(text, span.end())));
    }

    private static int start(String text, int from) {
        int at = from;
        int least = Math.max(0, from - REACH);
        while (at > least && !begins(text, at)) at--;
        while (at < from && Character.isWhitespace(text.charAt(at))) at++;
        return whole(text, at);
    }

    private static int end(String text, int from) {
        int at = from;
        int most = Math.min(text.length(), from + REACH);
        while (at < most && !ends(text, at)) at++;
        return whole(text, at);
    }

    private static boolean begins(String text, int at) {
        char before = text.charAt(at - 1);
        return before == '\n' || Character.isWhitespace(before) && at > 1 && isStop(text, at - 2);
    }

    private static boolean ends(String text, int at) {
        return text.charAt(at) == '\n' || at > 0 && Character.isWhitespace(text.charAt(at)) && isStop(text, at - 1);
    }

    // A closing mark may stand between the full stop and the blank.
    private static boolean isStop(String text, int at) {
        boolean closing = "\"”’')]".indexOf(text.charAt(at)) >= 0 && at > 0;
        return ".!?…".indexOf(text.charAt(closing ? at - 1 : at)) >= 0;
    }

    private static int whole(String text, int at) {
        boolean halved = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return halved ? at - 1 : at;
    }
}
