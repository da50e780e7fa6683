package org.demarche.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.demarche.Chromium;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the page in docs/images: each view, light and dark, desktop and phone. Run by build/screens.sh. */
class PageScreens {
    private static final Path IMAGES = Path.of("..", "docs", "images", "page");

    @Test
    void drawsEachView() throws IOException {
        Files.createDirectories(IMAGES);
        try (SampleServer server = SampleServer.toBePictured();
                Chromium chromium = Chromium.open()) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                draw(server, chromium.browser(), scheme, "desktop", 1280, 860);
                draw(server, chromium.browser(), scheme, "phone", 390, 844);
            }
        }
    }

    private static void draw(
            SampleServer server, Browser browser, ColorScheme scheme, String size, int width, int height) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height))) {
            Page page = context.newPage();
            for (Map.Entry<String, String> view : server.pictured().entrySet()) {
                page.navigate(server.address() + view.getValue());
                page.locator("h1").first().waitFor();
                page.waitForFunction("() => !document.querySelector('.wait')");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                String name = view.getKey() + "-" + size + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                Palette.write(page.screenshot(), IMAGES.resolve(name));
            }
        }
    }
}
