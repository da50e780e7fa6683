package org.demarche.source;

import java.util.List;
import java.util.Optional;
import org.demarche.Role;

/** Tells what each block of a page is for, once the element that holds the report is known. */
final class BlockRoles {
    private static final int LONGEST_STAMP = 120;
    private static final int SHORTEST_REPEAT = 25;
    private static final int SHORTEST_PART = 30;

    private final List<PageBlock> blocks;
    private final Box content;
    private final List<String> authors;
    private final WordLists words;
    private final String title;
    private final Role[] roles;

    private BlockRoles(
            List<PageBlock> blocks, Box content, Optional<String> title, List<String> authors, WordLists words) {
        this.blocks = blocks;
        this.authors = authors;
        this.content = content;
        this.words = words;
        this.title = title.map(Headlines::letters).orElse("");
        this.roles = new Role[blocks.size()];
    }

    /**
     * @param authors who wrote the report, as far as its markup says
     */
    static List<Role> of(
            List<PageBlock> blocks, Box content, Optional<String> title, List<String> authors, WordLists words) {
        BlockRoles reader = new BlockRoles(blocks, content, title, authors, words);
        for (int i = 0; i < blocks.size(); i++) reader.roles[i] = reader.role(blocks.get(i));
        reader.lead();
        reader.once();
        reader.second();
        reader.linkLists();
        reader.coda();
        reader.tail();
        return List.of(reader.roles);
    }

    /** The elements of the headings that give the title. */
    static List<Box> titles(List<PageBlock> blocks, Optional<String> title) {
        String wanted = title.map(Headlines::letters).orElse("");
        return blocks.stream()
                .filter(block -> isTitle(block, wanted))
                .map(PageBlock::box)
                .toList();
    }

    private Role role(PageBlock block) {
        if (isTitle(block, title)) return Role.HEADLINE;
        int holds = block.box().holds;
        if (!block.box().isIn(content)) return outside(holds);
        if ((holds & Holds.OUTSIDE) != 0) return flagged(holds);
        return inside(block);
    }

    private static boolean isTitle(PageBlock block, String title) {
        return block.isHeading()
                && !title.isEmpty()
                && Headlines.letters(block.words()).equals(title);
    }

    private static Role outside(int holds) {
        if (Holds.BYLINE.in(holds)) return Role.BYLINE;
        return Role.CHROME;
    }

    private static Role flagged(int holds) {
        if (Holds.COMMENT.in(holds) || Holds.NOTICE.in(holds) || Holds.HIDDEN.in(holds)) return Role.CHROME;
        if (Holds.CREDIT.in(holds)) return Role.CREDIT;
        if (Holds.CAPTION.in(holds) || Holds.PICTURE.in(holds)) return Role.CAPTION;
        if (Holds.RELATED.in(holds) || Holds.EMBED.in(holds)) return Role.RELATED;
        if (Holds.BYLINE.in(holds)) return Role.BYLINE;
        return Role.CHROME;
    }

    private Role inside(PageBlock block) {
        Line line = block.line();
        Optional<Role> told = words.known().kind(line).map(BlockRoles::role);
        if (told.isPresent()) return told.get();
        Optional<Role> stamp = stamp(line);
        if (stamp.isPresent()) return stamp.get();
        if (block.isLinked() && !block.endsSentence()) return Role.RELATED;
        boolean caption = block.words().length() < 300
                && !block.tag().equals("p")
                && words.credits().closes(line);
        return caption ? Role.CAPTION : Role.BODY;
    }

    private static Role role(LineWords.Kind kind) {
        return switch (kind) {
            case RELATED, LINKS, FEED -> Role.RELATED;
            case CAPTION -> Role.CAPTION;
            case CREDIT -> Role.CREDIT;
            default -> Role.CHROME;
        };
    }

    private Optional<Role> stamp(Line line) {
        if (line.words().length() >= LONGEST_STAMP) return Optional.empty();
        return words.looks().stamp(line).map(look -> look == Look.BYLINE ? Role.BYLINE : Role.DATELINE);
    }

    // Between the headline and the report's element stand its summary and sometimes its first paragraphs.
    private void lead() {
        int end = 0;
        while (end < roles.length && !blocks.get(end).box().isIn(content)) end++;
        int from = end - 1;
        while (from >= 0 && roles[from] != Role.HEADLINE) from--;
        if (from < 0 || end == roles.length) return;
        for (int i = from + 1; i < end; i++) roles[i] = lead(blocks.get(i));
    }

    private Role lead(PageBlock block) {
        int holds = block.box().holds & Holds.OUTSIDE;
        if (holds != 0) return flagged(holds);
        Role role = inside(block);
        if (role != Role.BODY) return role;
        boolean summary = Holds.SUMMARY.in(block.box().holds) && block.words().length() >= 30;
        return block.isProse() || summary ? Role.SUMMARY : Role.CHROME;
    }

    // Pages that scroll without end carry the next reports under headings like the first.
    private void second() {
        int first = List.of(roles).indexOf(Role.HEADLINE);
        if (first < 0 || !blocks.get(first).tag().equals("h1")) return;
        boolean told = false;
        boolean other = false;
        for (int i = first + 1; i < roles.length; i++) {
            told |= roles[i] == Role.BODY && blocks.get(i).isProse();
            other |= told && roles[i] == Role.BODY && isLike(blocks.get(i), blocks.get(first));
            if (other && (roles[i] == Role.BODY || roles[i] == Role.SUMMARY)) roles[i] = Role.OTHER;
        }
    }

    private static boolean isLike(PageBlock block, PageBlock headline) {
        return block.tag().equals(headline.tag())
                && block.words().length() >= 20
                && block.box().parent.tag.equals(headline.box().parent.tag)
                && block.box().depth == headline.box().depth;
    }

    // Pull quotes, standfirsts and copies for other screens give words of the report a second time.
    private void once() {
        StringBuilder told = new StringBuilder();
        int[] places = new int[roles.length];
        for (int i = 0; i < roles.length; i++) {
            places[i] = told.length();
            if (isTold(i)) told.append(Headlines.letters(blocks.get(i).words())).append('\n');
        }
        String all = told.toString();
        for (int i = 0; i < roles.length; i++) {
            if (isTold(i) && isSecond(all, places[i], blocks.get(i))) roles[i] = Role.CHROME;
        }
    }

    private boolean isTold(int at) {
        return roles[at] == Role.BODY || roles[at] == Role.SUMMARY;
    }

    private static boolean isSecond(String all, int place, PageBlock block) {
        if (block.words().length() < SHORTEST_REPEAT) return false;
        int end = all.indexOf('\n', place);
        String letters = all.substring(place, end);
        // A block of signs alone repeats nothing.
        if (letters.isEmpty()) return false;
        boolean mayBePart = !block.isHeading() && letters.length() >= SHORTEST_PART;
        // Of two that are alike the first stays; of one within the other the longer.
        for (int at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1)) {
            if (at == place) continue;
            boolean whole = (at == 0 || all.charAt(at - 1) == '\n') && all.charAt(at + letters.length()) == '\n';
            if (whole ? at < place : mayBePart) return true;
        }
        return false;
    }

    private void coda() {
        int looked = 0;
        for (int i = roles.length - 1; i >= 0 && looked < Codas.MOST; i--) {
            if (roles[i] != Role.BODY) continue;
            looked++;
            PageBlock block = blocks.get(i);
            Line line = block.line();
            int at = i;
            words.codas().role(line, authors).ifPresent(role -> roles[at] = role);
        }
    }

    // In a list of links the items without links are no more of the report than the others.
    private void linkLists() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.BODY || !blocks.get(i).tag().equals("li")) continue;
            int linked = 0;
            int all = 0;
            int end = i;
            while (end < roles.length
                    && blocks.get(end).box().parent == blocks.get(i).box().parent) {
                all++;
                if (roles[end] == Role.RELATED) linked++;
                end++;
            }
            if (linked * 2 > all) for (int at = i; at < end; at++) roles[at] = Role.RELATED;
        }
    }

    // Headings after the last paragraph open something that is not the report.
    private void tail() {
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i] != Role.BODY) continue;
            PageBlock block = blocks.get(i);
            if (!block.isHeading() && (block.isProse() || block.endsSentence())) return;
            roles[i] = Role.CHROME;
        }
    }
}
