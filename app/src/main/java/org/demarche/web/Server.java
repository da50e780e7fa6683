package org.demarche.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.demarche.view.page.BadQuestion;
import org.demarche.view.page.Inbox;
import org.demarche.view.page.Pages;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** Serves an archive's pages and its REST API. */
public final class Server implements AutoCloseable {
    private static final String START = "began";
    // Connections that wait for another request are not waited for.
    private static final Duration SHUTDOWN_IDLE = Duration.ofMillis(200);

    private final Javalin javalin;
    private final Pages pages;
    private final Gate gate;
    private final Limits limits;
    private final PrintWriter log;
    private final Metrics metrics = new Metrics();

    /**
     * What a server is told.
     *
     * @param host the address it listens at
     * @param port its port; 0 for any that is free
     * @param names the names it answers to, beside {@code localhost} and addresses in numbers
     * @param token what clients must show; empty when they need show nothing
     * @param limits how much a client may ask
     */
    public record Settings(String host, int port, Set<String> names, Optional<Token> token, Limits limits) {
        /** For this machine alone. */
        public static Settings loopback(int port) {
            return new Settings("127.0.0.1", port, Set.of(), Optional.empty(), Limits.STANDARD);
        }
    }

    private Server(Settings settings, Pages pages, Optional<Inbox> inbox, PrintWriter log) {
        this.pages = pages;
        this.limits = settings.limits();
        this.log = log;
        this.gate = new Gate(new Hosts(settings.names()), settings.token(), limits, System::nanoTime);
        Answers answers = new Answers(limits);
        Api api = new Api(pages, answers, new Posts(inbox, answers));
        this.javalin = Javalin.create(config -> {
            listen(config, settings);
            guard(config.routes);
            api.add(config.routes);
            operation(config.routes);
            page(config.routes);
        });
    }

    /**
     * Starts a server.
     *
     * @param inbox where posted reports go; empty for a server that takes none
     * @param log where faults are told
     * @throws IOException when the port cannot be had
     */
    public static Server start(Settings settings, Pages pages, Optional<Inbox> inbox, PrintWriter log)
            throws IOException {
        Server server = new Server(settings, pages, inbox, log);
        try {
            server.javalin.start();
        } catch (RuntimeException e) {
            throw new IOException(
                    "cannot listen at " + settings.host() + ":" + settings.port()
                            + "; is another server there? Give another --port",
                    e);
        }
        return server;
    }

    /** The port it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Stops: takes no more requests, and answers those under way before it returns. */
    @Override
    public void close() {
        javalin.stop();
    }

    private void listen(JavalinConfig config, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = limits.bodyBytes();
        config.jetty.addConnector((jetty, http) -> connector(jetty, http, settings));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(limits.idle().toMillis());
        });
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(new Unreadable());
            jetty.setStopTimeout(limits.farewell().toMillis());
            jetty.insertHandler(new MinimumDataRateHandler(limits.bodyBytesEachSecond(), 0));
            jetty.insertHandler(new GracefulHandler());
            jetty.addBean(new NetworkConnectionLimit(limits.connections(), jetty));
        });
    }

    private ServerConnector connector(
            org.eclipse.jetty.server.Server jetty, HttpConfiguration http, Settings settings) {
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(limits.idle().toMillis());
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE.toMillis());
        return connector;
    }

    private void guard(RoutesConfig routes) {
        routes.before(request -> {
            request.attribute(START, System.nanoTime());
            metrics.began();
            Headers.add(request);
            gate.check(request);
        });
        routes.after(this::counted);
        routes.exception(Refused.class, (refused, answer) -> {
            refused.headers().forEach(answer::header);
            Problems.answer(answer, refused.status(), String.valueOf(refused.getMessage()));
        });
        routes.exception(
                BadQuestion.class, (bad, answer) -> Problems.answer(answer, 400, String.valueOf(bad.getMessage())));
        routes.exception(HttpResponseException.class, (e, answer) -> Problems.answer(answer, e.getStatus(), told(e)));
        routes.exception(
                UncheckedIOException.class, (e, answer) -> fault(e, answer, 503, "the archive cannot be read"));
        routes.exception(
                Exception.class, (e, answer) -> fault(e, answer, 500, "a fault in Démarche; please report it"));
    }

    private void counted(Context answer) {
        Long began = answer.attribute(START);
        String route = route(answer);
        metrics.ended(route, answer.status().getCode(), began == null ? 0 : System.nanoTime() - began);
    }

    private static String route(Context answer) {
        Endpoint matched = answer.endpoints().matchedHttpEndpoint();
        return matched == null ? "none" : matched.path;
    }

    private static String told(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> "there is nothing here; /api/v1/openapi.yaml says what there is";
            case 405 -> "this cannot be done here; /api/v1/openapi.yaml says what can";
            case 413 -> "the body is too large";
            default -> String.valueOf(e.getMessage());
        };
    }

    private void fault(Exception e, Context answer, int status, String detail) {
        log.println("demarche: " + answer.method() + " " + route(answer) + ": " + e);
        e.printStackTrace(log);
        log.flush();
        Problems.answer(answer, status, detail);
    }

    private void operation(RoutesConfig routes) {
        routes.get("/healthz", answer -> {
            boolean well = pages.isWell();
            String word = well ? "up" : "down";
            String body = JsonNodeFactory.instance
                    .objectNode()
                    .put("status", word)
                    .put("archive", word)
                    .toString();
            answer.status(well ? 200 : 503).contentType("application/json").result(body);
        });
        routes.get(
                "/metrics",
                answer -> answer.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.text()));
    }

    private static void page(RoutesConfig routes) {
        BuiltPage built = new BuiltPage("ui");
        routes.get("/icon.svg", request -> built.file(request, "icon.svg"));
        routes.get("/assets/{name}", request -> built.asset(request, request.pathParam("name")));
        routes.get("/", built::page);
        routes.get("/<view>", request -> {
            boolean view = !request.path().matches("/(api|assets|healthz|metrics)(/.*)?|.*\\.[^/]*");
            if (!view) throw new Refused(404, "there is nothing here; /api/v1/openapi.yaml says what there is");
            built.page(request);
        });
    }
}
