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
import java.util.Optional;
import java.util.Set;
import org.demarche.Chromium;
import org.junit.jupiter.api.Test;

/**
 * Makes pictures of the page: each view, light and dark, desktop and phone. Run by build/screens.sh, over our own samples
 * into docs/images, or over another archive, from top to bottom, into another folder.
 */
class PageScreens {
    private static final Path DOCS = Path.of("..", "docs", "images", "page");
    // They look like others in pictures.
    private static final Set<String> NOT_IN_DOCS =
            Set.of("report-long", "thread", "events", "names", "corrections", "claims", "map");

    private final Optional<Path> archive =
            Optional.ofNullable(System.getProperty("demarche.archive")).map(Path::of);
    private final Path images = Path.of(System.getProperty("demarche.pictures", DOCS.toString()));

    @Test
    void drawsEachView() throws IOException {
        Files.createDirectories(images);
        try (SampleServer server =
                        archive.isPresent() ? SampleServer.over(archive.get()) : SampleServer.toBePictured();
                Chromium chromium = Chromium.open()) {
            Map<String, String> views = new Views(server.address()).addresses();
            if (archive.isEmpty()) views.keySet().removeAll(NOT_IN_DOCS);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                for (Size size : Size.values()) draw(server, views, chromium.browser(), scheme, size);
            }
        }
    }

    private enum Size {
        DESKTOP(1280, 860),
        PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private void draw(SampleServer server, Map<String, String> views, Browser browser, ColorScheme scheme, Size size) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(size.width, size.height))) {
            Page page = context.newPage();
            views.forEach((name, address) -> {
                page.navigate(server.address() + address);
                page.locator("h1").first().waitFor();
                page.waitForFunction("() => !document.querySelector('.wait')");
                page.waitForLoadState(LoadState.NETWORKIDLE);
                String file = name + "-" + small(size) + "-" + small(scheme) + ".png";
                Page.ScreenshotOptions whole = new Page.ScreenshotOptions().setFullPage(archive.isPresent());
                Palette.write(page.screenshot(whole), images.resolve(file));
            });
        }
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
