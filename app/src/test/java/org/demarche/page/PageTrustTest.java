package org.demarche.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page never does, and what it owes to everyone, on every view. */
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
class PageTrustTest {
    private static final int FIRST_LOAD = 250_000;

    private static Chromium chromium;
    private static SampleServer server;

    @BeforeAll
    static void open() throws IOException {
        server = SampleServer.start();
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @AfterEach
    void clear() {
        chromium.clear();
    }

    @Test
    void asksNobodyButItsServerAndBreaksNoPolicy() {
        List<String> asked = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        Page page = chromium.browser().newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        for (String view : server.views()) if (!view.equals("/stories/none")) show(page, view);
        assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(server.address()));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoAccessibilityViolationOnAnyView(ColorScheme scheme) {
        try (BrowserContext context = chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true))) {
            Page page = context.newPage();
            for (String view : server.views()) {
                show(page, view);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(view)
                        .isEmpty();
            }
        }
    }

    @Test
    void firstLoadIsSmall() {
        List<Response> answers = new ArrayList<>();
        Page page = chromium.browser().newPage();
        page.onResponse(answers::add);
        show(page, "/");
        int bytes = answers.stream()
                .mapToInt(answer -> answer.request().sizes().responseBodySize)
                .sum();
        assertThat(bytes).isBetween(1, FIRST_LOAD);
    }

    @Test
    void keepsHostileWordsText() {
        Page page = chromium.browser().newPage();
        page.addInitScript("window.alert = () => { window.harmed = true; }");
        for (String view : List.of(server.hostile(), "/search?q=quince", "/statements?q=quince")) {
            show(page, view);
            assertThat(page.evaluate("() => window.harmed === true || document.title === 'owned'"))
                    .isEqualTo(false);
            assertThat(page.locator("main img, main script, main iframe, main b[onclick]"))
                    .hasCount(0);
        }
        show(page, server.hostile());
        assertThat(page.locator(".text")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("h1")).containsText("<script>");
    }

    @Test
    void showsRightToLeftWordsInTheirDirection() {
        Page page = chromium.browser().newPage();
        show(page, server.rightToLeft());
        Object direction = page.locator(".text .block")
                .filter(new Locator.FilterOptions().setHasText("ولن"))
                .last()
                .evaluate("node => getComputedStyle(node).direction");
        assertThat(direction).isEqualTo("rtl");
    }

    /** Opens a view and waits for its content. */
    private static void show(Page page, String view) {
        page.navigate(server.address() + view);
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !document.querySelector('.wait')");
    }
}
