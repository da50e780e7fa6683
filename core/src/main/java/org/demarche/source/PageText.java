package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Block;
import org.demarche.Role;
import org.demarche.Span;

/** Sets the blocks of a page one under the other as the text of its document. */
final class PageText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> placed = new ArrayList<>();

    /** The headline, the report's element, and what stands between them; menus and the like outside are left away. */
    static PageText of(Page page, boolean untitled) {
        PageText made = new PageText();
        if (untitled) page.title().ifPresent(title -> made.add(title, Role.HEADLINE, Optional.empty()));
        for (int i = 0; i < page.roles().size(); i++) {
            PageBlock block = page.blocks().get(i);
            Role role = page.roles().get(i);
            if (role == Role.CHROME && !block.box().isIn(page.content())) continue;
            made.add(block.words(), role, block.markup());
        }
        return made;
    }

    void add(String words, Role role, Optional<Span> markup) {
        if (text.length() > 0) text.append("\n\n");
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words);
        placed.add(new Block(span, role, markup));
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return placed;
    }

    /** The words of the report itself, by which its language is told. */
    String report() {
        StringBuilder words = new StringBuilder();
        for (Block block : placed) {
            if (words.length() > Languages.ENOUGH) break;
            if (block.role().isReport())
                words.append(text, block.span().start(), block.span().end()).append('\n');
        }
        return words.toString();
    }
}
