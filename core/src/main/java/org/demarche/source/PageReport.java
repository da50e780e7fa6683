package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Role;
import org.jsoup.parser.Parser;

/** Reads a page of HTML: the report, what its markup says of it, and the entries of a live blog one by one. */
final class PageReport {
    private static final int LITTLE = 1_800;
    private static final int BEGINNING = 50;

    private final MarkupWords markup = new MarkupWords();
    private final WordLists words;
    private final PageAuthors authors;
    private final PageDates dates;
    private final Limits limits;

    PageReport(WordLists words, Limits limits) {
        this.words = words;
        this.authors = new PageAuthors(words.bylines(), words.outlets(), words.credits());
        this.dates = new PageDates(words.dates());
        this.limits = limits;
    }

    /** The report and, for a live blog, its entries. */
    List<Document> read(String origin, String html, Given given) throws BadInput {
        Parsed parsed = parse(html, given);
        Page page = whole(page(parsed, given, false), html);
        Optional<String> why = NoReport.why(page);
        if (why.isPresent()) throw new BadInput(why.get());
        LiveBlog live = LiveBlog.of(page);
        Document report = document(origin, given, live.lead(page), parsed.parts(), false);
        List<Document> documents = new ArrayList<>(List.of(report));
        documents.addAll(live.entries(report, words.dates()));
        return documents;
    }

    /** A piece of HTML that is known to be a report and nothing else, as feeds carry. */
    Document fragment(String origin, String html, Given given) throws BadInput {
        Parsed parsed = parse(html, given);
        return document(origin, given, page(parsed, given, true), parsed.parts(), true);
    }

    private record Parsed(Pared pared, org.jsoup.nodes.Document tree, PageParts parts) {}

    private Parsed parse(String html, Given given) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
        Pared pared = Pared.of(html, markup);
        org.jsoup.nodes.Document tree =
                parser.parseInput(pared.text(), given.address().orElse(""));
        return new Parsed(pared, tree, PageParts.of(tree));
    }

    private Page page(Parsed parsed, Given given, boolean fragment) throws BadInput {
        PageParts parts = parsed.parts();
        MetaTags tags = MetaTags.of(parts);
        JsonLd data = JsonLd.of(parts);
        Optional<String> site = tags.first("og:site_name", "application-name").or(data::publisher);
        Optional<String> title =
                given.title().or(() -> PageTitle.of(parts, parsed.tree().title(), tags, data, site));
        PageBlocks walker = new PageBlocks(markup, parsed.pared());
        List<PageBlock> blocks = walker.walk(parsed.tree().body());
        if (walker.elements() > limits.elements()) {
            throw new BadInput("page has more than " + limits.elements() + " elements; left out");
        }
        Box content =
                fragment ? walker.root() : ContentBox.find(blocks, walker.root(), BlockRoles.titles(blocks, title));
        List<String> told = data.authors().isEmpty() ? tags.all("author", "parsely-author", "byl") : data.authors();
        List<Role> roles = BlockRoles.of(blocks, content, title, told, words);
        Optional<String> address = given.address().or(() -> tags.first("canonical", "og:url"));
        return new Page(address, site, title, tags, data, blocks, content, roles);
    }

    // Little is shown: the rest may be in the page all the same.
    private static Page whole(Page page, String html) {
        if (page.prose() > LITTLE) return page;
        StringBuilder shown = new StringBuilder();
        String first = "";
        for (int i = 0; i < page.roles().size(); i++) {
            if (page.roles().get(i) != Role.BODY) continue;
            String letters = Headlines.letters(page.blocks().get(i).words());
            if (first.isEmpty() && page.blocks().get(i).isProse()) first = letters;
            shown.append(letters);
        }
        if (first.isEmpty() && !page.saysReport()) return page;
        String begins = first.substring(0, Math.min(first.length(), BEGINNING));
        return Untold.of(html, page.data(), shown.toString(), begins)
                .map(page::telling)
                .orElse(page);
    }

    private Document document(String origin, Given given, Page page, PageParts parts, boolean fragment) {
        PageText text = PageText.of(page, fragment);
        Around around = new Around(page.blocks(), page.roles());
        Published published =
                given.published().orElseGet(() -> dates.published(parts, page, around.date(words.dates())));
        return new Document(
                DocumentId.of(origin, 0, text.text()),
                given.id(),
                origin,
                0,
                given.outlet().or(() -> outlet(page)),
                page.title(),
                given.authors().isEmpty() ? authors.of(page, around.byline(words.dates())) : given.authors(),
                page.data().section().or(() -> page.tags().first("article:section")),
                published,
                dates.updated(page, published),
                given.language().orElseGet(() -> language(page, text)),
                text.text(),
                text.blocks());
    }

    private Optional<String> outlet(Page page) {
        return page.address()
                .flatMap(words.outlets()::at)
                .map(Outlets.Outlet::name)
                .or(page::site);
    }

    private String language(Page page, PageText text) {
        String told = words.languages().of(text.report());
        return told.equals(Languages.UNKNOWN) ? page.data().language().orElse(told) : told;
    }
}
