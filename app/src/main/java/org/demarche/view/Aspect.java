package org.demarche.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.view.DossierPage.SayingRow;
import org.demarche.view.DossierPage.SpeakerPart;
import org.demarche.view.DossierPage.StoryPart;
import org.demarche.view.DossierPage.ThreadPart;

/** What of a dossier a page shows: all of it, or one side of what many reports make together. */
public enum Aspect {
    DOSSIER("Dossier") {
        @Override
        DossierPage of(DossierPage page) {
            return page;
        }
    },
    STORIES("Stories") {
        @Override
        DossierPage of(DossierPage page) {
            List<ThreadPart> threads =
                    page.threads().stream().map(each -> each.with(List.of())).toList();
            return new DossierPage(page.dossier(), threads, stories(page, StoryPart::alone), page.apart(), List.of());
        }
    },
    TIMELINE("Timeline") {
        @Override
        DossierPage of(DossierPage page) {
            return only(page, story -> story.alone().with(story.events(), List.of()));
        }
    },
    COMPARISON("Comparison") {
        @Override
        DossierPage of(DossierPage page) {
            return new DossierPage(
                    page.dossier(),
                    List.of(),
                    page.stories().stream()
                            .filter(story -> story.reports().size() > 1)
                            .map(story -> story.with(List.of(), reworded(story)))
                            .toList(),
                    List.of(),
                    List.of());
        }
    },
    UTTERANCES("Utterances") {
        @Override
        DossierPage of(DossierPage page) {
            return only(page, story -> story.alone().with(List.of(), reworded(story)));
        }
    },
    CLAIMS("Claims") {
        @Override
        DossierPage of(DossierPage page) {
            List<ThreadPart> threads = page.threads().stream()
                    .filter(thread -> !thread.claims().isEmpty())
                    .toList();
            List<StoryPart> stories = page.stories().stream()
                    .filter(story -> !story.claims().isEmpty())
                    .map(story -> story.alone().with(story.claims()))
                    .toList();
            return new DossierPage(page.dossier(), threads, stories, List.of(), List.of());
        }
    },
    COMMITMENTS("Commitments") {
        @Override
        DossierPage of(DossierPage page) {
            return new DossierPage(page.dossier(), List.of(), List.of(), List.of(), page.ledger());
        }
    };

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The page without what is not of this aspect. */
    abstract DossierPage of(DossierPage page);

    // Stories of which nothing but the list of reports is left are not of it.
    private static DossierPage only(DossierPage page, UnaryOperator<StoryPart> narrow) {
        List<StoryPart> stories = stories(page, narrow).stream()
                .filter(story -> !story.events().isEmpty() || !story.speakers().isEmpty())
                .toList();
        return new DossierPage(page.dossier(), List.of(), stories, List.of(), List.of());
    }

    private static List<StoryPart> stories(DossierPage page, UnaryOperator<StoryPart> narrow) {
        return page.stories().stream().map(narrow).toList();
    }

    private static List<SpeakerPart> reworded(StoryPart story) {
        return story.speakers().stream()
                .flatMap(speaker -> reworded(speaker).stream())
                .toList();
    }

    private static Optional<SpeakerPart> reworded(SpeakerPart speaker) {
        List<SayingRow> sayings = speaker.sayings().stream()
                .filter(saying -> saying.wordings().size() > 1)
                .toList();
        return sayings.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpeakerPart(speaker.name(), speaker.side(), speaker.date(), sayings));
    }
}
