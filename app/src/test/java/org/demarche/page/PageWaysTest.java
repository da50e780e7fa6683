package org.demarche.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The ways an analyst goes through the page, in a real browser before the real server. */
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
class PageWaysTest {
    // Where something happens in the words said, a click asks for what happens.
    private static final String ONLY_SAID = ".text .said:not(.done)";

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
    void leadsFromSearchToStoryToTheWordsInTheReport() {
        Page page = visit("/");
        seek(page, "grain deal");
        page.locator("a", new Page.LocatorOptions().setHasText(Pattern.compile("^story$")))
                .first()
                .click();
        page.waitForURL(url -> url.contains("/stories/"));
        page.locator("td .words").first().click();
        assertThat(page.locator(".text .lit").first()).isVisible();
    }

    @Test
    void leadsFromANameToTheWordsInFourClicks() {
        Page page = visit("/");
        seek(page, "Blinken");
        link(page, "with a condition").click();
        wordings(page).click();
        assertThat(page.locator("tr.here td:not(.none)")).hasCount(3);
        assertThat(Set.copyOf(page.locator("tr.here td a.words").allInnerTexts()))
                .hasSizeGreaterThanOrEqualTo(3);
        Locator wording = page.locator("tr.here td a.words").last();
        String words = wording.innerText();
        wording.click();
        assertThat(page.locator(".text .lit").first()).isVisible();
        assertThat(lit(page)).isEqualTo(words);
    }

    @Test
    void leadsFromANameToTheWordsByKeyboardAlone() {
        Page page = visit("/");
        tabTo(page, page.getByRole(AriaRole.SEARCHBOX).first());
        page.keyboard().type("Blinken");
        page.keyboard().press("Enter");
        tabTo(page, link(page, "with a condition"));
        page.keyboard().press("Enter");
        tabTo(page, wordings(page));
        page.keyboard().press("Enter");
        Locator wording = page.locator("tr.here td a.words").last();
        tabTo(page, wording);
        String words = wording.innerText();
        page.keyboard().press("Enter");
        assertThat(page.locator(".text .lit").first()).isVisible();
        assertThat(lit(page)).isEqualTo(words);
    }

    /** The way to one utterance that three outlets word, each in its own way. */
    private static Locator wordings(Page page) {
        return page.getByText(Pattern.compile("\\d+.wordings in 3 outlets")).first();
    }

    @Test
    void goesFromWordToWordByArrowKeysAndTellsWhatStandsThere() {
        Page page = report("01_agency");
        page.locator(".text").focus();
        Locator plain = page.locator(".text .cursor:not(.said):not(.done)");
        for (int i = 0; i < 200 && (i < 2 || plain.count() == 0); i++)
            page.keyboard().press("ArrowRight");
        String word = plain.first().innerText();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ARTICLE).locator("h2")).hasText(word);
    }

    @Test
    void tellsHowAFindingWasReached() {
        Page page = report("01_agency");
        page.locator(ONLY_SAID).first().click();
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("Speaker");
        assertThat(page.locator("article .why li").first()).isVisible();
    }

    @Test
    void keepsTheFiltersOfAViewInItsAddress() {
        Page page = visit("/statements");
        page.getByLabel("Act", new Page.GetByLabelOptions().setExact(true)).selectOption("PROMISE");
        page.waitForURL(url -> url.contains("act=PROMISE"));
        assertThat(page.locator("tbody tr .chip").first()).hasText("PROMISE");
        Page again = chromium.browser().newPage();
        again.navigate(page.url());
        assertThat(again.locator("tbody tr .chip").first()).hasText("PROMISE");
        assertThat(again.locator("tbody .chip").allInnerTexts()).containsOnly("PROMISE");
    }

    @Test
    void givesTheRowsOnScreenAsCsv() throws IOException {
        Page page = visit("/statements?act=PROMISE");
        assertThat(page.locator("tbody tr").first()).isVisible();
        int rows = page.locator("tbody tr").count();
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("CSV").setExact(true))
                .click());
        String csv = Files.readString(download.path());
        assertThat(csv.lines().count()).isEqualTo(rows + 1L);
        assertThat(csv).startsWith("\uFEFFSaid,Speaker,Act,");
    }

    @Test
    void stepsThroughATimelineByKeyboard() {
        Page page = story("01_agency");
        Locator board =
                page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("Timeline")));
        board.focus();
        page.keyboard().press("ArrowRight");
        String first = page.locator("figcaption").innerText();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("figcaption")).not().hasText(first);
        assertThat(page.locator("tr.here")).hasCount(1);
    }

    @Test
    void drawsATimelineApartByKeyboard() {
        Page page = story("01_agency");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("Timeline")))
                .focus();
        page.keyboard().press("0");
        String before = page.locator(".board svg").innerHTML();
        page.keyboard().press("+");
        assertThat(page.locator(".board svg").innerHTML()).isNotEqualTo(before);
    }

    @Test
    void tellsTwoSidesOverTime() {
        Page page = visit("/events?a=RUS&b=UKR");
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("By month")))
                .isVisible();
        page.locator("tbody button").first().click();
        page.waitForURL(url -> url.contains("from=") && url.contains("to="));
    }

    @Test
    void fetchesNetworkAndMapOnlyWhenAskedFor() {
        List<String> asked = new ArrayList<>();
        Page page = chromium.browser().newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(server.address() + server.story("01_agency"));
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(asked).noneMatch(url -> url.contains("WorldMap") || url.contains("Network"));
        link(page, Pattern.compile("^Map")).click();
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^Map"))))
                .isVisible();
        assertThat(asked).anyMatch(url -> url.contains("WorldMap"));
    }

    @Test
    void showsACorrectionApartWithWhoAndWhen() {
        Page page = report("01_agency");
        page.locator(ONLY_SAID).first().click();
        page.getByText("Correct this finding").click();
        page.getByLabel("What is wrong").selectOption("act");
        page.getByLabel("Right is").selectOption("ACKNOWLEDGE");
        page.getByLabel("Your name").fill("R. Reader");
        page.getByText("Keep correction").click();
        Locator made = page.getByLabel("Corrections", new Page.GetByLabelOptions().setExact(true));
        assertThat(made).containsText("ACKNOWLEDGE");
        assertThat(made).containsText("R. Reader");
        assertThat(made.locator("time")).hasText(Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*"));
        page.getByText("Take back").click();
        assertThat(made).hasCount(0);
    }

    @Test
    void savesCorrectionsAsGold() throws IOException {
        Page page = report("01_agency");
        page.locator(ONLY_SAID).first().click();
        page.getByText("Correct this finding").click();
        page.getByLabel("What is wrong").selectOption("speaker");
        page.getByLabel("Right is").fill("Jens Stoltenberg");
        page.getByLabel("Your name").fill("R. Reader");
        page.getByText("Keep correction").click();
        assertThat(page.getByLabel("Corrections", new Page.GetByLabelOptions().setExact(true)))
                .containsText("Jens Stoltenberg");
        page.navigate(server.address() + "/corrections");
        Download gold = page.waitForDownload(() -> link(page, "quotations").click());
        assertThat(Files.readString(gold.path())).contains("\"speaker\":\"Jens Stoltenberg\"");
        page.locator("td a.words").first().click();
        page.getByText("Take back").click();
        assertThat(page.getByText("Take back")).hasCount(0);
    }

    @Test
    void marksWhatCameSinceTheDayBefore() {
        Page page = chromium.browser().newPage();
        page.addInitScript(
                "localStorage.setItem('seen', JSON.stringify({day: '2000-01-01', newest: '', stories: {}, before: null}))");
        page.navigate(server.address() + "/");
        assertThat(page.locator("tbody .fresh").first()).hasText("new");
        assertThat(page.getByText("marked is what came since 2000-01-01")).isVisible();
        assertThat(visit("/").locator("tbody .fresh")).hasCount(0);
    }

    @Test
    void leadsFromTheMorningsListToTheWords() {
        Page page = visit("/");
        Locator words = page.locator("tbody .lead a.words").first();
        String said = words.innerText();
        words.click();
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText(said);
        assertThat(page.locator(".text .lit").first()).isVisible();
    }

    @Test
    void keepsToTheArchivesLatestDays() {
        Page page = visit("/");
        assertThat(page.locator("tr.group").nth(1)).isVisible();
        String latest = page.locator("tr.group").first().innerText();
        link(page, "latest day").click();
        page.waitForURL(url -> url.contains("from=" + latest));
        assertThat(page.locator("tr.group")).hasCount(1);
    }

    @Test
    void narrowsATimelineToThreatsAndPromises() {
        Page page = story("01_agency");
        link(page, Pattern.compile("^Threats and promises")).click();
        page.waitForURL(url -> url.contains("show=commitments"));
        Locator kinds = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("What was said and done"))
                .locator(".chip");
        assertThat(kinds.first()).isVisible();
        assertThat(Set.of("THREATEN", "PROMISE")).containsAll(kinds.allInnerTexts());
    }

    @Test
    void tellsWhoseWordANameIs() {
        Page page = visit(server.story("northernpost") + "/names");
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Names by outlet")))
                .containsText(Pattern.compile("special military operation\\s+quoting Alexander Lukashenko"));
    }

    @Test
    void saysThatThereIsNoSuchView() {
        assertThat(visit("/nowhere").locator("h1")).hasText("No such page");
        assertThat(visit("/stories/none").locator("h1")).hasText("Not in this archive");
    }

    private static Page visit(String path) {
        Page page = chromium.browser().newPage();
        page.navigate(server.address() + path);
        return page;
    }

    private static Page story(String origin) {
        return visit(server.story(origin));
    }

    private static Page report(String origin) {
        Page page = story(origin);
        page.locator("td a[href^='/reports/']:not([href*='?'])").first().click();
        assertThat(page.locator(".text .said").first()).isVisible();
        return page;
    }

    private static void seek(Page page, String words) {
        page.getByRole(AriaRole.SEARCHBOX).first().fill(words);
        page.keyboard().press("Enter");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static String lit(Page page) {
        return String.join("", page.locator(".text .lit").allInnerTexts());
    }

    /** Presses Tab until the focus is there, as someone without a mouse does. */
    private static void tabTo(Page page, Locator wanted) {
        wanted.waitFor();
        for (int presses = 0; presses < 120; presses++) {
            if ((boolean) wanted.evaluate("node => node === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reaches " + wanted);
    }
}
