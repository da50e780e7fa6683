package org.demarche.bench.parse;

import java.util.List;

/**
 * The lines of one sentence in a CoNLL-U file.
 *
 * @param lines comments and rows
 * @param before the group of sentence ids that the sentence before belongs to
 */
record Block(List<String> lines, String before) {
    /** What the ids of one document's sentences share. */
    String group() {
        String id = comment("# sent_id");
        int dash = id.lastIndexOf('-');
        return dash < 0 ? id : id.substring(0, dash).replaceFirst("-p\\d+$", "");
    }

    boolean beginsDocument() {
        return has("# newdoc") || !group().equals(before);
    }

    boolean beginsParagraph() {
        return has("# newpar") || beginsDocument();
    }

    List<String[]> rows() {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].indexOf('.') < 0)
                .toList();
    }

    /** The sentence as it was written, with the space behind it. */
    String text() {
        StringBuilder text = new StringBuilder();
        int covered = 0;
        for (String[] row : rows()) {
            int dash = row[0].indexOf('-');
            if (dash > 0) covered = Integer.parseInt(row[0].substring(dash + 1));
            else if (Integer.parseInt(row[0]) <= covered) continue;
            text.append(row[1]);
            if (!row[9].contains("SpaceAfter=No")) text.append(' ');
        }
        return text.toString();
    }

    private boolean has(String comment) {
        return lines.stream().anyMatch(line -> line.startsWith(comment));
    }

    private String comment(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf('=') + 1).trim())
                .findFirst()
                .orElse("");
    }
}
