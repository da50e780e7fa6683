package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The HTML dossier in a real browser. */
@Tag("browser")
class HtmlDossierTest {
    private static Chromium chromium;
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.open();
        browser = chromium.browser();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @Test
    void lightsUpTheWordsOfAFinding() throws IOException {
        Page page = open("Espen Barth Eide", "We will pay for the harbour");
        page.locator("a.where").last().click();
        assertThat(page.locator(".lit").allInnerTexts()).containsExactly("We will pay for the harbour");
    }

    @Test
    void leadsToTheWordsByKeyboard() throws IOException {
        Page page = open("Espen Barth Eide", "We will pay for the harbour");
        page.locator("a.where").first().focus();
        page.keyboard().press("Enter");
        assertThat(String.join("", page.locator(".lit").allInnerTexts())).contains("hosted talks");
    }

    @Test
    void keepsHostileWordsText() throws IOException {
        Page page = open("<b onclick=x>Eve</b>", Dossiers.HOSTILE);
        assertThat(page.title()).isEqualTo("Dossier");
        assertThat(page.locator("#sources img, #findings img, #sources b").count())
                .isZero();
        assertThat(page.locator("#sources").innerText()).contains("<script>");
    }

    @Test
    void asksNobodyForAnything() throws IOException {
        List<String> asked = new ArrayList<>();
        Page page = browser.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(file("Espen Barth Eide", "We will pay").toUri().toString());
        assertThat(asked).hasSize(1).first().asString().startsWith("file:");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoAccessibilityViolation(ColorScheme scheme) throws IOException {
        Page page = browser.newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true))
                .newPage();
        page.navigate(
                file("Espen Barth Eide", "We will pay for the harbour").toUri().toString());
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private Page open(String name, String said) throws IOException {
        Page page = browser.newPage();
        page.navigate(file(name, said).toUri().toString());
        return page;
    }

    private Path file(String name, String said) throws IOException {
        String html = HtmlDossier.draw(DossierPage.of(Dossiers.oneReport(name, said)));
        return Files.writeString(folder.resolve("dossier.html"), html);
    }
}
