package org.demarche.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.demarche.source.Fetched;
import org.demarche.source.Web;

/**
 * Fetches addresses of the web within limits, and only where it may reach; safe for use by many threads.
 *
 * <p>Every redirect is checked as the first address was, and a connection goes to the very address that was checked.
 */
public final class Fetcher implements Web, AutoCloseable {
    /** How we name ourselves to servers; the first word is what {@code robots.txt} may speak to. */
    static final String AGENT = "Demarche";

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final FetchLimits limits;
    private final Names names;
    private final CloseableHttpClient client;
    private final Deadlines deadlines = new Deadlines();

    public Fetcher(FetchLimits limits, Reach reach) {
        this(limits, Names.of(reach));
    }

    Fetcher(FetchLimits limits, Names names) {
        this.limits = limits;
        this.names = names;
        this.client = Clients.bounded(limits, names);
    }

    /**
     * The address as it is asked for, without parameters that only follow readers.
     *
     * @throws Refusal when it is none of the web
     */
    public static URI address(String told) throws Refusal {
        return Tracking.without(WebAddress.of(told));
    }

    @Override
    public Fetched fetch(String address) throws IOException {
        Reply reply = ask(address(address), Reply.Stamp.NONE);
        if (!reply.isWell())
            throw new Refusal("answers with status " + reply.status() + Statuses.meaning(reply.status()));
        if (!reply.isReadable()) throw new Refusal("is " + reply.type() + ", which holds no report that can be read");
        return reply.fetched();
    }

    /** Asks for what stands at the address, if it changed since the stamp of an earlier reply. */
    public Reply ask(URI address, Reply.Stamp stamp) throws IOException {
        URI at = WebAddress.of(address.toString());
        try (Deadlines.Deadline deadline = deadlines.after(limits.whole())) {
            for (int sent = 0; sent <= limits.redirects(); sent++) {
                Reply reply = once(at, stamp, deadline);
                if (reply.onward().isEmpty()) return reply;
                at = reply.onward().get();
            }
        }
        throw new Refusal("redirects more than " + limits.redirects() + " times, at last to " + at);
    }

    /**
     * Verifies that the address stands where this fetcher may reach, without asking anything there.
     *
     * @throws Refusal when it does not, or its host is not known
     */
    public void verify(URI address) throws Refusal {
        try {
            names.resolve(WebAddress.of(address.toString()).getHost());
        } catch (UnknownHostException e) {
            throw new Refusal(why(e), e instanceof Names.OffLimits);
        }
    }

    /** Asks once and follows nothing: for callers that have something to ask of each address on the way. */
    public Reply once(URI address, Reply.Stamp stamp) throws IOException {
        try (Deadlines.Deadline deadline = deadlines.after(limits.whole())) {
            return once(WebAddress.of(address.toString()), stamp, deadline);
        }
    }

    private Reply once(URI address, Reply.Stamp stamp, Deadlines.Deadline deadline) throws IOException {
        HttpGet request = request(address, stamp);
        deadline.stops(request);
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        try (ClassicHttpResponse response = client.executeOpen(host, request, null)) {
            return reply(address, response);
        } catch (Refusal e) {
            throw e;
        } catch (IOException e) {
            boolean late = deadline.isOver();
            throw new Refusal(
                    late ? "took longer than " + seconds(limits.whole()) : why(e), e instanceof Names.OffLimits);
        }
    }

    private static HttpGet request(URI address, Reply.Stamp stamp) {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        stamp.tag().ifPresent(tag -> request.setHeader("If-None-Match", tag));
        stamp.changed().ifPresent(when -> request.setHeader("If-Modified-Since", when));
        return request;
    }

    private Reply reply(URI address, ClassicHttpResponse response) throws IOException {
        Reply bare = bare(address, response);
        HttpEntity entity = response.getEntity();
        if (!bare.isWell() || !bare.isReadable() || entity == null) return bare;
        boolean gzip = header(response, "Content-Encoding").orElse("").contains("gzip");
        try (InputStream in = gzip ? new GZIPInputStream(entity.getContent()) : entity.getContent()) {
            return bare.with(body(in));
        }
    }

    private static Reply bare(URI address, ClassicHttpResponse response) throws IOException {
        Optional<String> location =
                header(response, "Location").filter(to -> REDIRECTS.contains(response.getCode()) && !to.isEmpty());
        return new Reply(
                address,
                response.getCode(),
                header(response, "Content-Type").orElse(""),
                new Reply.Stamp(header(response, "ETag"), header(response, "Last-Modified")),
                new byte[0],
                location.isPresent() ? Optional.of(WebAddress.next(address, location.get())) : Optional.empty(),
                RetryAfter.of(header(response, "Retry-After"), header(response, "Date")));
    }

    // What counts is the size after decompression: a small answer that grows is stopped where a large one is.
    private byte[] body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(limits.bytes() + 1);
        if (body.length > limits.bytes()) {
            throw new Refusal(
                    "is larger than " + (limits.bytes() >> 20) + " MB; fetch it by other means and give the file");
        }
        return body;
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? Optional.empty() : Optional.ofNullable(header.getValue());
    }

    private String why(IOException e) {
        if (e instanceof Names.OffLimits) return String.valueOf(e.getMessage());
        if (e instanceof UnknownHostException) return "no host of this name is known; check the address";
        if (e instanceof SocketTimeoutException) return "does not answer within " + seconds(limits.silence());
        if (e instanceof SSLException) return "is not to be trusted: " + e.getMessage();
        return "cannot be reached: " + e.getMessage();
    }

    private static String seconds(Duration time) {
        return time.toMillis() < 1000 ? time.toMillis() + " milliseconds" : time.toSeconds() + " seconds";
    }

    @Override
    public void close() throws IOException {
        deadlines.close();
        client.close();
    }
}
