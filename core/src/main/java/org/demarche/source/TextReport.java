package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Role;
import org.demarche.Span;

/** Reads text copied or scraped without its markup; the text stays as it is, character for character. */
final class TextReport {
    private final WordLists words;

    TextReport(WordLists words) {
        this.words = words;
    }

    /** The report, and after it the other stories its page carried; empty when no line is a report. */
    List<Document> read(String origin, String text, Given given) {
        List<Line> lines = Line.of(text);
        List<Look> seen = words.looks().of(lines);
        OptionalInt headline = Headlines.find(lines, seen, given.title());
        List<Role> roles = LineRoles.of(lines, seen, headline);
        if (roles.stream().noneMatch(Role::isReport)) return List.of();
        List<Document> documents = new ArrayList<>();
        documents.add(report(origin, text, given, lines, roles));
        for (OtherStories.Story story : OtherStories.of(seen, roles)) {
            documents.add(other(documents.get(0), documents.size(), story, lines, roles));
        }
        return documents;
    }

    private Document report(String origin, String text, Given given, List<Line> lines, List<Role> roles) {
        Stamps stamps = Stamps.of(lines, roles, words.dates());
        List<String> authors = given.authors().isEmpty() ? authors(lines, roles) : given.authors();
        return new Document(
                DocumentId.of(origin, 0, text),
                given.id(),
                origin,
                0,
                outlet(given, authors),
                given.title().or(() -> title(lines, roles)),
                authors,
                Optional.empty(),
                given.published().orElseGet(() -> stamps.published(given.address())),
                given.published().isPresent() ? Optional.empty() : stamps.updated(),
                given.language().orElseGet(() -> words.languages().of(report(lines, roles))),
                text,
                blocks(lines, roles));
    }

    private Optional<String> outlet(Given given, List<String> authors) {
        return given.outlet()
                .or(() -> given.address().flatMap(words.outlets()::at).map(Outlets.Outlet::name))
                .or(() -> authors.stream()
                        .flatMap(name -> words.outlets().namedIn(name).stream())
                        .findFirst());
    }

    private static Optional<String> title(List<Line> lines, List<Role> roles) {
        int at = roles.indexOf(Role.HEADLINE);
        return at < 0 ? Optional.empty() : Optional.of(lines.get(at).words());
    }

    private List<String> authors(List<Line> lines, List<Role> roles) {
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) != Role.BYLINE) continue;
            for (String name : words.bylines().authors(lines.get(i).words()))
                if (!authors.contains(name)) authors.add(name);
        }
        return authors;
    }

    private static String report(List<Line> lines, List<Role> roles) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < roles.size() && words.length() < Languages.ENOUGH; i++) {
            if (roles.get(i).isReport()) words.append(lines.get(i).words()).append('\n');
        }
        return words.toString();
    }

    private static List<Block> blocks(List<Line> lines, List<Role> roles) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) blocks.add(new Block(words(lines.get(i)), roles.get(i)));
        return blocks;
    }

    // The bullet before the words is not part of them.
    private static Span words(Line line) {
        return new Span(line.span().end() - line.words().length(), line.span().end());
    }

    private Document other(Document page, int part, OtherStories.Story story, List<Line> lines, List<Role> roles) {
        List<Role> own = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) own.add(story.body().contains(i) ? Role.BODY : outside(roles.get(i)));
        own.set(story.headline(), Role.HEADLINE);
        return new Document(
                DocumentId.of(page.origin(), part, page.text()),
                page.given(),
                page.origin(),
                part,
                page.outlet(),
                Optional.of(lines.get(story.headline()).words()),
                List.of(),
                Optional.empty(),
                Published.UNKNOWN.because("another story on the page of a report; its own date is not given"),
                Optional.empty(),
                page.language(),
                page.text(),
                blocks(lines, own));
    }

    // Whatever the page's report says is another story's to this one.
    private static Role outside(Role role) {
        return role == Role.CHROME || role == Role.RELATED ? role : Role.OTHER;
    }
}
