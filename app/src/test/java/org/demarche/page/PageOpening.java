package org.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.Chromium;
import org.junit.jupiter.api.Test;

/** Measures how long each view takes to open with its content over an archive. Run by build/opening.sh. */
class PageOpening {
    private static final int TIMES = 7;
    private static final double MOST = 1000;
    private static final Path TABLE = Path.of("target", "opening.md");
    private static final String READY = "() => document.querySelector('h1') && !document.querySelector('.wait')"
            + " && document.querySelector('main tbody tr, main .text, main .empty')";

    /**
     * How one view opened.
     *
     * @param median milliseconds from the click on its address to its content
     * @param slowest the same, of the slowest of all times
     * @param bytes what the server sent for it, as it came over the wire
     */
    private record Opened(String view, double median, double slowest, long bytes) {
        String row() {
            return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %d |", view, median, slowest, (bytes + 512) / 1024);
        }
    }

    @Test
    void opensEveryViewWithinASecond() throws IOException {
        Path archive = Path.of(System.getProperty("demarche.archive"));
        List<Opened> all = new ArrayList<>();
        try (SampleServer server = SampleServer.over(archive);
                Chromium chromium = Chromium.open()) {
            Map<String, String> views = new Views(server.address()).addresses();
            views.forEach((view, address) -> all.add(opened(chromium.browser(), view, server.address() + address)));
        }
        Files.write(TABLE, lines(all));
        assertThat(all).allMatch(each -> each.median() < MOST);
    }

    private static List<String> lines(List<Opened> all) {
        List<String> lines = new ArrayList<>(List.of(
                "Milliseconds until a view stands with its content, cache empty, " + TIMES + " times each, "
                        + Runtime.getRuntime().availableProcessors() + " processors.",
                "",
                "| view | median | slowest | kB sent |",
                "|---|---|---|---|"));
        all.forEach(each -> lines.add(each.row()));
        return lines;
    }

    private static Opened opened(Browser browser, String view, String address) {
        double[] times = new double[TIMES];
        long bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            try (BrowserContext context = browser.newContext()) {
                Page page = context.newPage();
                List<Response> answers = new ArrayList<>();
                page.onResponse(answers::add);
                page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                page.waitForFunction(READY);
                times[i] = ((Number) page.evaluate("() => performance.now()")).doubleValue();
                // Asking an answer for its size lets later ones arrive.
                bytes = List.copyOf(answers).stream()
                        .mapToLong(answer -> answer.request().sizes().responseBodySize)
                        .sum();
            }
        }
        Arrays.sort(times);
        return new Opened(view, times[TIMES / 2], times[TIMES - 1], bytes);
    }
}
