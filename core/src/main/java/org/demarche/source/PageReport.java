package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Role;
import org.demarche.Span;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page of HTML: the report, and what its markup says of it. */
final class PageReport {
    private final MarkupWords markup = new MarkupWords();
    private final LineWords known;
    private final Credits credits;
    private final Outlets outlets;
    private final Languages languages;
    private final Limits limits;

    PageReport(LineWords known, Credits credits, Outlets outlets, Languages languages, Limits limits) {
        this.known = known;
        this.credits = credits;
        this.outlets = outlets;
        this.languages = languages;
        this.limits = limits;
    }

    List<Document> read(String origin, String html, Given given) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
        org.jsoup.nodes.Document page = parser.parseInput(html, given.address().orElse(""));
        Optional<String> title = given.title().or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text));
        PageBlocks walker = new PageBlocks(markup);
        List<PageBlock> blocks = walker.walk(page.body());
        Box content = ContentBox.find(blocks, walker.root());
        List<Role> roles = BlockRoles.of(blocks, content, title, known, credits);
        if (!roles.contains(Role.BODY)) return List.of();
        StringBuilder text = new StringBuilder();
        List<Block> placed = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.CHROME && !blocks.get(i).box().isIn(content)) continue;
            if (text.length() > 0) text.append("\n\n");
            Span span = new Span(text.length(), text.length() + blocks.get(i).words().length());
            text.append(blocks.get(i).words());
            placed.add(new Block(span, roles.get(i), Optional.of(blocks.get(i).markup())));
        }
        return List.of(new Document(
                DocumentId.of(origin, 0, text.toString()),
                given.id(),
                origin,
                0,
                given.outlet().or(() -> given.address().flatMap(outlets::at).map(Outlets.Outlet::name)),
                title,
                given.authors(),
                Optional.empty(),
                given.published().orElse(Published.UNKNOWN),
                Optional.empty(),
                given.language().orElseGet(() -> languages.of(text.toString())),
                text.toString(),
                placed));
    }
}
