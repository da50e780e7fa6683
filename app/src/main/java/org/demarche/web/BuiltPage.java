package org.demarche.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The built files of the page, from the product's own resources. A name is letters, digits, dots and hyphens: no path. */
final class BuiltPage {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private final String folder;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /**
     * @param folder where the files lie, beside this class
     */
    BuiltPage(String folder) {
        this.folder = folder;
    }

    /** A file whose name changes with its content, and so never changes. */
    void asset(Context request, String name) {
        request.header("Cache-Control", "public, max-age=31536000, immutable");
        send(request, "assets/", name);
    }

    /** A file beside the page. */
    void file(Context request, String name) {
        send(request, "", name);
    }

    /** The page itself: every address that is nothing else is a view of it. */
    void page(Context request) {
        send(request, "", "index.html");
    }

    private void send(Context request, String below, String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean named = type != null && NAME.matcher(name).matches();
        Optional<byte[]> bytes = named ? bytes(below + name) : Optional.empty();
        if (bytes.isEmpty()) {
            request.header("Cache-Control", "no-cache");
            throw new Refused(404, "there is nothing here; /api/v1/openapi.yaml says what there is");
        }
        request.contentType(String.valueOf(type)).result(bytes.get());
    }

    // Only what there is is remembered: names that are asked for in vain cost no memory.
    private Optional<byte[]> bytes(String name) {
        byte[] known = files.get(name);
        if (known != null) return Optional.of(known);
        Optional<byte[]> read = read(name);
        read.ifPresent(bytes -> files.put(name, bytes));
        return read;
    }

    private Optional<byte[]> read(String name) {
        try (InputStream in = BuiltPage.class.getResourceAsStream(folder + "/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page's file " + name, e);
        }
    }
}
