package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Dossier;
import org.demarche.Reading;
import org.demarche.view.Aspect;
import org.demarche.view.DossierPage;
import org.demarche.view.HtmlDossier;
import org.demarche.view.WovenText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that weaves reports and shows one side of what many reports make together. */
abstract class WovenCommand implements Subcommand {
    /** The forms the result can take. */
    enum Format {
        text,
        json,
        html
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Sureness sureness = new Sureness();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", description = "text (default), json, or html (a page with the reports beside it).")
    private Format format = Format.text;

    abstract String text(WovenText text);

    abstract ObjectNode json(Dossier dossier);

    /** What of the dossier its page shows. */
    abstract Aspect aspect();

    @Override
    public Integer call() throws IOException {
        check(spec, format);
        try (Wiring wiring = new Wiring()) {
            List<Reading> readings = new ArrayList<>();
            int problems = new ReportIntake(
                            wiring, inputs, sureness, spec.commandLine().getErr())
                    .read(inputs.paths, readings::add);
            Dossier dossier = wiring.weaver(inputs.threads).weave(readings);
            write(drawn(dossier, format));
            return problems == 0 ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
        }
    }

    /** Prints the result. */
    void write(String drawn) throws IOException {
        output.write(spec, writer -> writer.write(drawn));
    }

    CommandSpec spec() {
        return spec;
    }

    Format format() {
        return format;
    }

    /** True when reports are named. */
    boolean hasPaths() {
        return !inputs.paths.isEmpty();
    }

    /** Refuses options that do not go together, before anything is read. */
    void check(CommandSpec spec, Format format) {}

    /** The result in the form asked for. */
    String drawn(Dossier dossier, Format format) {
        return switch (format) {
            case text -> text(new WovenText(dossier));
            case json -> json(dossier).toPrettyString() + "\n";
            case html -> HtmlDossier.draw(DossierPage.of(dossier), aspect());
        };
    }
}
