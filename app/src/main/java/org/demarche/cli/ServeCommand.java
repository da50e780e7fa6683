package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;
import org.demarche.view.page.Pages;
import org.demarche.web.Limits;
import org.demarche.web.Server;
import org.demarche.web.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche serve}: the page and the REST API of an archive. */
@Command(
        name = "serve",
        description = "Serve an archive as a page in the browser and as a REST API.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Only this machine is served unless --host says otherwise; then every client must show a token. --token makes",
            "one and prints it once: the archive keeps only its hash. A new token takes the place of the old one.",
            "",
            "Examples:",
            "  demarche serve",
            "  demarche serve --archive news.db --port 8080",
            "  demarche serve --token --host 0.0.0.0 --name news.example.org",
            "  curl http://127.0.0.1:7414/api/v1/stories",
            "",
            "Stop it with Ctrl-C: requests under way are answered first. Exit codes: 130 stopped by Ctrl-C, 143 by",
            "kill, 1 failed, 2 misused."
        })
public final class ServeCommand implements Subcommand {
    private static final String TOKEN = "token";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin
    private ArchiveChoice choice = new ArchiveChoice();

    @Mixin
    private Outside outside = new Outside();

    @Option(names = "--port", paramLabel = "N", description = "The port (default 7414); 0 takes any that is free.")
    private int port = 7414;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen at (default 127.0.0.1).")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name the server is reached by; requests to other names are refused.")
    private List<String> names = List.of();

    @Option(names = "--token", description = "Make a new token, print it once, and demand it from every client.")
    private boolean newToken;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65535) throw misused("--port " + port + ": a port is a number from 0 to 65535");
        boolean loopback = isLoopback();
        try (Farewell farewell = new Farewell();
                Archive archive = choice.open()) {
            Optional<Token> token = token(archive);
            if (!loopback && token.isEmpty()) {
                throw misused("--host " + host + " lets other machines in, and then a token is needed: make one with "
                        + "--token (it is printed once; the archive keeps its hash)");
            }
            Optional<Token> demanded = loopback && !newToken ? Optional.empty() : token;
            serve(archive, new Server.Settings(host, port, lowered(names), demanded, Limits.STANDARD), farewell);
        }
        return ExitCode.ALL_READ;
    }

    private void serve(Archive archive, Server.Settings settings, Farewell farewell) throws IOException {
        try (Wiring wiring = new Wiring()) {
            Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 1);
            Pages pages = new Pages(archive, Clock.systemUTC(), Main.VERSION);
            serve(settings, pages, new ArchiveInbox(intake, outside.web()), farewell);
        }
    }

    private void serve(Server.Settings settings, Pages pages, ArchiveInbox inbox, Farewell farewell)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Server server = Server.start(settings, pages, Optional.of(inbox), err)) {
            String shown = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
            err.println("Démarche serves " + choice.place + " at http://" + shown + ":" + server.port()
                    + (settings.token().isPresent() ? " to whoever has the token" : " to this machine alone")
                    + "; stop it with Ctrl-C");
            farewell.await();
            err.println("stopping: requests under way are answered first");
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw misused("--host " + host + ": this machine has no such address");
        }
    }

    private Optional<Token> token(Archive archive) {
        if (!newToken) {
            return archive.note(TOKEN).flatMap(kept -> Token.read(new String(kept, StandardCharsets.US_ASCII)));
        }
        SecureRandom random = new SecureRandom();
        String secret = Token.make(random);
        Token token = Token.of(secret, random);
        archive.write(filing -> {
            filing.note(TOKEN, token.kept().getBytes(StandardCharsets.US_ASCII));
            return true;
        });
        spec.commandLine().getErr().println("The token, shown this once: " + secret);
        return Optional.of(token);
    }

    private static Set<String> lowered(List<String> names) {
        Set<String> lowered = new HashSet<>();
        for (String name : names) lowered.add(name.toLowerCase(Locale.ROOT));
        return lowered;
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
