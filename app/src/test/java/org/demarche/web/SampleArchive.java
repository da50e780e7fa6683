package org.demarche.web;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.cli.Wiring;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.source.Limits;
import org.demarche.source.Outlets;
import org.demarche.source.Reports;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;

/** An archive of the product's sample reports, read and woven for a test. */
public final class SampleArchive {
    private SampleArchive() {}

    public static Archive at(Path file) {
        return at(file, Path.of("..", "samples"));
    }

    /** @param samples where the sample reports are */
    public static Archive at(Path file, Path samples) {
        Outlets outlets = new Outlets();
        Archive archive = Archives.open(
                file.toString(), document -> outlets.at(document.origin()).map(Outlets.Outlet::country));
        try (Wiring wiring = new Wiring()) {
            Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 2);
            Reports reports = new Reports(Limits.STANDARD, InputStream.nullInputStream());
            intake.add(sink -> reports.read(List.of(samples.toString()), sink), new Strict());
        }
        return archive;
    }

    /** Lets no sample fail unseen. */
    private static final class Strict implements Intake.Witness {
        @Override
        public void filed(Reading reading, Receipt receipt) {}

        @Override
        public void known(Document document) {}

        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException(problem.origin() + ": " + problem.message());
        }

        @Override
        public void weaving(int left) {}
    }
}
