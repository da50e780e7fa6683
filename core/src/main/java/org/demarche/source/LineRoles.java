package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.demarche.Role;

/** Tells what each line of a text is for, from how the lines look and how they follow one another. */
final class LineRoles {
    private enum Zone {
        HEAD,
        BODY,
        LINKS,
        FORM,
        FEED,
        END
    }

    // A headline has at least this many words; fewer are a heading inside the report.
    private static final int HEADLINE_WORDS = 6;
    private static final int SUMMARY_WORDS = 8;

    private final List<Line> lines;
    private final List<Look> looks;
    private final OptionalInt headline;
    private final Role[] roles;
    private final Vocabulary told = new Vocabulary();
    private final boolean gapped;
    private Zone zone = Zone.HEAD;
    private Zone outer = Zone.HEAD;

    private LineRoles(List<Line> lines, List<Look> looks, OptionalInt headline) {
        this.lines = lines;
        this.looks = looks;
        this.headline = headline;
        this.roles = new Role[lines.size()];
        this.gapped = isGapped(lines, looks);
    }

    /** True when empty lines part the paragraphs. */
    private static boolean isGapped(List<Line> lines, List<Look> looks) {
        int prose = 0;
        int gaps = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (looks.get(i) != Look.PROSE) continue;
            prose++;
            if (lines.get(i).gap()) gaps++;
        }
        return gaps * 2 > prose;
    }

    static List<Role> of(List<Line> lines, List<Look> looks, OptionalInt headline) {
        if (!looks.contains(Look.PROSE) && !looks.contains(Look.QUESTION)) return brief(lines, looks, headline);
        LineRoles reader = new LineRoles(lines, looks, headline);
        for (int i = 0; i < lines.size(); i++) {
            reader.roles[i] = reader.role(i);
            if (reader.roles[i] == Role.BODY || reader.roles[i] == Role.HEADLINE) reader.told.add(lines.get(i));
        }
        reader.closeTail();
        return List.of(reader.roles);
    }

    // A few words without any sentence (a headline alone, a note) are all there is to read.
    private static List<Role> brief(List<Line> lines, List<Look> looks, OptionalInt headline) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Look look = looks.get(i);
            boolean words = look.isTitle() || look == Look.SCRAP || lines.size() == 1;
            roles.add(
                    !words
                            ? simple(look)
                            : headline.isPresent() && headline.getAsInt() == i ? Role.HEADLINE : Role.BODY);
        }
        return roles;
    }

    private Role role(int at) {
        if (headline.isPresent() && headline.getAsInt() == at) {
            zone = Zone.HEAD;
            return Role.HEADLINE;
        }
        Look look = looks.get(at);
        if (zone == Zone.END) return Role.CHROME;
        if (opens(look, at)) return Role.CHROME;
        return switch (look) {
            case PROSE, QUESTION -> prose(at);
            case TITLE -> title(at);
            case SCRAP -> scrap(at);
            case CLOCK -> clock(at);
            case CAPTION -> caption(at);
            case STAMP, BYLINE -> zone == Zone.FEED ? Role.OTHER : simple(look);
            default -> simple(look);
        };
    }

    private static Role simple(Look look) {
        return switch (look) {
            case RELATED -> Role.RELATED;
            case CREDIT -> Role.CREDIT;
            case STAMP -> Role.DATELINE;
            case BYLINE -> Role.BYLINE;
            case CAPTION -> Role.CAPTION;
            case CLOCK -> Role.DATELINE;
            default -> Role.CHROME;
        };
    }

    private boolean opens(Look look, int at) {
        switch (look) {
            case FEED -> enter(zone == Zone.HEAD ? Zone.HEAD : Zone.FEED);
            case LINKS -> enter(zone == Zone.FEED || zone == Zone.HEAD ? zone : Zone.LINKS);
            case FORM -> enter(Zone.FORM);
            case END -> enter(bodyFollows(at) ? zone : Zone.END);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(Zone next) {
        if (next == Zone.FORM && zone != Zone.FORM) outer = zone;
        if (next != Zone.FORM) outer = next;
        zone = next;
    }

    /** True when the report has not begun, or plainly goes on after this line. */
    private boolean bodyFollows(int at) {
        return zone == Zone.HEAD || resumes(at + 1);
    }

    /** True when three paragraphs in a row from here speak of what was told before. */
    private boolean resumes(int from) {
        int run = 0;
        double share = 0;
        for (int i = from; i < lines.size() && run < 3; i++) {
            if (looks.get(i) != Look.PROSE || lines.get(i).count() < 12) return false;
            share += told.share(lines.get(i));
            run++;
        }
        return run == 3 && share / run >= 0.3;
    }

    private Role prose(int at) {
        if (zone == Zone.FORM) zone = outer;
        if (zone == Zone.FEED) {
            if (!resumes(at)) return Role.OTHER;
            zone = Zone.BODY;
        }
        if (zone == Zone.HEAD && isBeforeHeadline(at)) return Role.OTHER;
        if (isTitleInBody(at)) return title(at);
        if (isTeaser(at)) return Role.OTHER;
        zone = Zone.BODY;
        return Role.BODY;
    }

    private boolean isBeforeHeadline(int at) {
        return headline.isPresent() && at < headline.getAsInt();
    }

    // "Jane Roe: Is the plan serious?" between paragraphs is a link, whatever mark it ends with.
    private boolean isTitleInBody(int at) {
        return looks.get(at) == Look.QUESTION
                && zone != Zone.HEAD
                && gapped
                && isAlone(at)
                && (LineLooks.isTitleCase(lines.get(at)) || isNamed(lines.get(at)));
    }

    // "Q: …?" and "TAPPER: …?" are lines of an interview.
    private static boolean isNamed(Line line) {
        int colon = line.words().indexOf(": ");
        if (colon < 0 || colon > 40) return false;
        String name = line.words().substring(0, colon);
        return name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(0))
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** True for the paragraph under a link's own headline, with no empty line between. */
    private boolean isTeaser(int at) {
        return gapped
                && at > 0
                && !lines.get(at).gap()
                && roles[at - 1] == Role.RELATED
                && looks.get(at - 1).isTitle();
    }

    private Role title(int at) {
        int count = lines.get(at).count();
        return switch (zone) {
            case FORM -> Role.CHROME;
            case LINKS -> Role.RELATED;
            case FEED -> isFeedHeading(at) ? Role.OTHER : count < HEADLINE_WORDS ? Role.CHROME : Role.RELATED;
            case HEAD -> headTitle(at, count);
            default -> bodyTitle(at, count);
        };
    }

    /** True for the first line after a clock time, and for a line with a paragraph below it. */
    private boolean isFeedHeading(int at) {
        if (at > 0 && looks.get(at - 1) == Look.CLOCK) return true;
        return at + 1 < lines.size()
                && looks.get(at + 1).isProse()
                && lines.get(at).count() >= 3;
    }

    private Role headTitle(int at, int count) {
        if (isBeforeHeadline(at) || headline.isEmpty()) return count < HEADLINE_WORDS ? Role.CHROME : Role.RELATED;
        return count >= SUMMARY_WORDS && !lines.get(at).bullet() ? Role.SUMMARY : Role.CHROME;
    }

    private Role bodyTitle(int at, int count) {
        if (count < HEADLINE_WORDS || isQuoting(at) || isListed(at) || !isAlone(at) && !looksLikeCard(at))
            return Role.BODY;
        return Role.RELATED;
    }

    // Headlines quote in single marks.
    private boolean isQuoting(int at) {
        return lines.get(at).plain().indexOf('"') >= 0;
    }

    private boolean isAlone(int at) {
        return lines.get(at).gap()
                && (at + 1 == lines.size() || lines.get(at + 1).gap());
    }

    private boolean looksLikeCard(int at) {
        return gapped
                && lines.get(at).gap()
                && at + 1 < lines.size()
                && looks.get(at + 1).isProse();
    }

    // What a colon announces belongs to the report.
    private boolean isListed(int at) {
        if (at == 0) return false;
        Line before = lines.get(at - 1);
        return before.lastMark() == ':' || before.bullet() && lines.get(at).bullet() && roles[at - 1] == Role.BODY;
    }

    private Role scrap(int at) {
        return switch (zone) {
            case BODY -> Role.BODY;
            case FEED -> at > 0 && looks.get(at - 1) == Look.CLOCK ? Role.OTHER : Role.CHROME;
            default -> Role.CHROME;
        };
    }

    // Between paragraphs a time of day heads an entry of the same report; before a headline, another story.
    private Role clock(int at) {
        if (zone == Zone.FEED) return Role.OTHER;
        boolean heads = at + 2 < lines.size()
                && looks.get(at + 1).isTitle()
                && looks.get(at + 2).isProse();
        if (zone == Zone.HEAD || !heads || resumes(at + 1)) return Role.DATELINE;
        enter(Zone.FEED);
        return Role.OTHER;
    }

    private Role caption(int at) {
        return zone == Zone.FEED ? Role.OTHER : Role.CAPTION;
    }

    // Headings with no paragraph after them were not part of the report.
    private void closeTail() {
        for (int i = roles.length - 1; i > 0 && !isText(i); i--) {
            if (roles[i] != Role.BODY) continue;
            roles[i] = lines.get(i).count() < HEADLINE_WORDS ? Role.CHROME : Role.RELATED;
        }
    }

    private boolean isText(int at) {
        return roles[at] == Role.BODY && (looks.get(at).isProse() || isListed(at));
    }
}
