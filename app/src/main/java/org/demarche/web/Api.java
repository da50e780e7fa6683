package org.demarche.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.view.page.Asked;
import org.demarche.view.page.Filters;
import org.demarche.view.page.Pages;

/** The routes of /api/v1: each reads what is asked, has the answer made, and sends it. */
final class Api {
    private static final String ROOT = "/api/v1";
    private static final Set<String> PAGING = Set.of("limit", "cursor");
    private static final Set<String> SEARCH = union(Filters.NAMES, PAGING, Set.of("kind"));

    private final Pages pages;
    private final Answers answers;
    private final Posts posts;

    Api(Pages pages, Answers answers, Posts posts) {
        this.pages = pages;
        this.answers = answers;
        this.posts = posts;
    }

    void add(RoutesConfig routes) {
        list(routes, "/archive", Set.of(), asked -> pages.archive(posts.isOpen()));
        list(routes, "/countries", Set.of(), asked -> pages.countries());
        list(routes, "/stories", union(PAGING, Set.of("from", "to")), pages::stories);
        one(routes, "/stories/{story}", "story", pages::story);
        list(routes, "/threads", PAGING, pages::threads);
        one(routes, "/threads/{thread}", "thread", pages::thread);
        list(
                routes,
                "/reports",
                union(PAGING, Set.of("q", "outlet", "country", "from", "to", "story")),
                pages::reports);
        one(routes, "/reports/{report}", "report", pages::report);
        routes.get(ROOT + "/reports/{report}/at/{offset}", this::at);
        findings(routes);
        list(routes, "/search", SEARCH, pages::search);
        routes.get(ROOT + "/search.atom", this::feed);
        corrections(routes);
        routes.post(ROOT + "/reports", request -> posts.report(request, json(request)));
        routes.get(ROOT + "/exports/{export}", this::export);
        routes.get(ROOT + "/openapi.yaml", request -> answers.text(request, "application/yaml", document()));
    }

    private void findings(RoutesConfig routes) {
        Set<String> common = union(PAGING, Set.of("q", "outlet", "country", "from", "to", "story", "confidence"));
        list(
                routes,
                "/statements",
                union(common, Set.of("speaker", "target", "act", "form", "condition")),
                pages::statements);
        one(routes, "/statements/{finding}", "finding", pages::statement);
        list(
                routes,
                "/events",
                union(common, Set.of("actor", "recipient", "between", "type", "status")),
                pages::events);
        one(routes, "/events/{finding}", "finding", pages::event);
        Set<String> series = Set.of("a", "b", "period", "type", "status", "outlet", "country", "from", "to");
        list(routes, "/series", series, pages::series);
        Set<String> ledger = Set.of("q", "speaker", "target", "act", "condition", "state", "from", "to", "story");
        list(routes, "/commitments", union(PAGING, ledger), pages::commitments);
    }

    private void corrections(RoutesConfig routes) {
        list(routes, "/corrections", union(PAGING, Set.of("finding", "report", "who")), pages::corrections);
        one(routes, "/corrections/{correction}", "correction", pages::correction);
        routes.post(ROOT + "/corrections", request -> {
            ObjectNode kept = pages.correct(json(request));
            request.header("Location", ROOT + "/corrections/" + kept.get("id").asText());
            answers.created(request, kept);
        });
        routes.delete(ROOT + "/corrections/{correction}", request -> {
            if (!pages.withdraw(request.pathParam("correction"))) throw missing("correction");
            request.status(204);
        });
    }

    private void list(RoutesConfig routes, String path, Set<String> known, Function<Asked, ObjectNode> answer) {
        routes.get(ROOT + path, request -> {
            Asked asked = asked(request, known);
            answers.json(request, pages.state(), () -> answer.apply(asked));
        });
    }

    private void one(RoutesConfig routes, String path, String part, Function<String, Optional<ObjectNode>> answer) {
        routes.get(ROOT + path, request -> {
            asked(request, Set.of());
            String id = request.pathParam(part);
            answers.json(request, pages.state(), () -> answer.apply(id).orElseThrow(() -> missing(part)));
        });
    }

    private void at(Context request) {
        asked(request, Set.of());
        Optional<ObjectNode> page = pages.at(request.pathParam("report"), request.pathParam("offset"));
        answers.json(request, page.orElseThrow(() -> missing("report")));
    }

    private void feed(Context request) {
        Asked asked = asked(request, union(Filters.NAMES, Set.of("kind", "limit")));
        String server = request.scheme() + "://" + request.header("Host");
        String query = request.queryString() == null ? "" : "?" + request.queryString();
        answers.text(request, "application/atom+xml", pages.feed(asked, server, request.path() + query));
    }

    private void export(Context request) throws IOException {
        Asked asked = asked(request, Filters.NAMES);
        String name = request.pathParam("export");
        Pages.File file = pages.export(name, asked).orElseThrow(() -> missing("export"));
        request.contentType(file.media());
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        file.write(request.outputStream());
    }

    private static Refused missing(String what) {
        return new Refused(404, "there is no such " + what + "; it may have been taken out");
    }

    private static Asked asked(Context request, Set<String> known) {
        Map<String, List<String>> given = request.queryParamMap();
        return new Asked(given, known);
    }

    private JsonNode json(Context request) throws IOException {
        try (InputStream in = request.bodyInputStream()) {
            byte[] bytes = in.readNBytes(answers.limits().bodyBytes() + 1);
            if (bytes.length > answers.limits().bodyBytes()) {
                throw new Refused(
                        413, "the body is larger than " + (answers.limits().bodyBytes() >> 20) + " MB");
            }
            return new ObjectMapper().readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new Refused(400, "the body is not JSON: " + e.getOriginalMessage());
        } catch (CharConversionException e) {
            throw new Refused(400, "the body is not JSON: " + e.getMessage());
        }
    }

    private static String document() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            if (in == null) throw new IllegalStateException("resource openapi.yaml is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) all.addAll(set);
        return Set.copyOf(all);
    }
}
