package org.demarche.fuzz;

import java.nio.charset.StandardCharsets;

/** Web pages of any bytes. */
public final class PageFuzz {
    private static final InputFuzz INPUT = new InputFuzz("page.html");

    // An empty page would leave unread what only a report needs.
    private static final String PAGE = """
            <html lang="en"><head><title>A bridge fell | The Gazette</title><script type="application/ld+json">
            {"@type":"NewsArticle","headline":"A bridge fell","datePublished":"2031-05-02"}</script></head>
            <body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>A bridge fell</h1>
            <p class="byline">By Ana Ruiz</p><time datetime="2031-05-02">May 2, 2031</time>
            <p>OSLO — The old bridge over the river fell on Friday, and nobody was hurt when it did.</p>
            <p>“We will build a new one before the winter comes,” the mayor said. “It will be stronger.”</p>
            </article><footer>© The Gazette</footer></body></html>
            """;

    private PageFuzz() {}

    /** Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    /** Called by the fuzzer, again and again in one process. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        INPUT.read(bytes);
    }
}
