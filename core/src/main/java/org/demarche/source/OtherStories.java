package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Role;

/** Parts the lines of other reports on a page into one story each. */
final class OtherStories {
    /**
     * One other report.
     *
     * @param headline index of its headline's line
     * @param body indexes of its paragraphs
     */
    record Story(int headline, List<Integer> body) {}

    private OtherStories() {}

    /** The other reports that have a headline and words of their own, in order. */
    static List<Story> of(List<Look> looks, List<Role> roles) {
        List<Story> stories = new ArrayList<>();
        int headline = -1;
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            if (begins(looks, roles, i, headline >= 0 && body.isEmpty())) {
                close(stories, headline, body);
                headline = i;
                body = new ArrayList<>();
            } else if (roles.get(i) == Role.OTHER && looks.get(i).isProse() && headline >= 0) {
                body.add(i);
            } else if (roles.get(i) == Role.BODY || looks.get(i) == Look.CLOCK) {
                close(stories, headline, body);
                headline = -1;
                body = new ArrayList<>();
            }
        }
        close(stories, headline, body);
        return stories;
    }

    private static void close(List<Story> stories, int headline, List<Integer> body) {
        if (headline >= 0 && !body.isEmpty()) stories.add(new Story(headline, List.copyOf(body)));
    }

    private static boolean begins(List<Look> looks, List<Role> roles, int at, boolean awaitsBody) {
        boolean title = looks.get(at).isTitle() || looks.get(at) == Look.SCRAP;
        if (roles.get(at) == Role.RELATED) return looks.get(at).isTitle();
        if (roles.get(at) != Role.OTHER) return false;
        boolean afterClock = at > 0 && looks.get(at - 1) == Look.CLOCK;
        return afterClock || (title && !(awaitsBody && looks.get(at) == Look.QUESTION));
    }
}
