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
import org.jsoup.parser.Parser;

/** Reads a page of HTML: the report, and what its markup says of it. */
final class PageReport {
    private final MarkupWords markup = new MarkupWords();
    private final LineWords known;
    private final LineLooks looks;
    private final Credits credits;
    private final Outlets outlets;
    private final Languages languages;
    private final PageAuthors authors;
    private final Dates reader;
    private final PageDates dates;
    private final Limits limits;

    PageReport(
            LineWords known,
            Credits credits,
            Outlets outlets,
            Languages languages,
            Dates dates,
            Bylines bylines,
            Limits limits) {
        this.authors = new PageAuthors(bylines, outlets, credits);
        this.reader = dates;
        this.dates = new PageDates(dates);
        this.known = known;
        this.looks = new LineLooks(known, dates, bylines, credits);
        this.credits = credits;
        this.outlets = outlets;
        this.languages = languages;
        this.limits = limits;
    }

    List<Document> read(String origin, String html, Given given) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
        org.jsoup.nodes.Document page = parser.parseInput(html, given.address().orElse(""));
        PageParts parts = PageParts.of(page);
        MetaTags tags = MetaTags.of(parts);
        JsonLd data = JsonLd.of(parts);
        Optional<String> address = given.address().or(() -> tags.first("canonical", "og:url"));
        Optional<String> site = tags.first("og:site_name", "application-name").or(data::publisher);
        Optional<String> title = given.title().or(() -> PageTitle.of(parts, page.title(), tags, data, site));
        PageBlocks walker = new PageBlocks(markup);
        List<PageBlock> blocks = walker.walk(page.body());
        Box content = ContentBox.find(blocks, walker.root(), BlockRoles.titles(blocks, title));
        List<Role> roles = BlockRoles.of(blocks, content, title, known, credits, looks);
        if (!roles.contains(Role.BODY)) return List.of();
        Around around = new Around(blocks, roles);
        Published published =
                given.published().orElseGet(() -> dates.published(page, tags, data, around.date(reader), address));
        StringBuilder text = new StringBuilder();
        List<Block> placed = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.CHROME && !blocks.get(i).box().isIn(content)) continue;
            if (text.length() > 0) text.append("\n\n");
            Span span = new Span(
                    text.length(), text.length() + blocks.get(i).words().length());
            text.append(blocks.get(i).words());
            placed.add(new Block(span, roles.get(i), Optional.of(blocks.get(i).markup())));
        }
        return List.of(new Document(
                DocumentId.of(origin, 0, text.toString()),
                given.id(),
                origin,
                0,
                given.outlet()
                        .or(() -> address.flatMap(outlets::at).map(Outlets.Outlet::name))
                        .or(() -> site),
                title,
                given.authors().isEmpty() ? authors.of(tags, data, around.byline(), site) : given.authors(),
                data.section().or(() -> tags.first("article:section")),
                published,
                dates.updated(tags, data, published),
                given.language().orElseGet(() -> languages.of(text.toString())),
                text.toString(),
                placed));
    }
}
