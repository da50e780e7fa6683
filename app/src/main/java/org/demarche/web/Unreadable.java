package org.demarche.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what never reached a route, such as an address that is none, in the same form as everything else. */
final class Unreadable extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String detail = status < 500 ? "this request cannot be read" : "a fault in Démarche; please report it";
        Headers.add(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
        Content.Sink.write(response, true, Problems.document(status, detail).toString(), callback);
    }

    // All methods are answered alike; what a HEAD request gets is cut off by the server.
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }
}
