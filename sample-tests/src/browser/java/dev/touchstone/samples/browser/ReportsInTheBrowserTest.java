package dev.touchstone.samples.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What a reader sees of red tests, in our own page and in Allure's report. The screenshots are left in target/browser. */
@Tag("browser")
class ReportsInTheBrowserTest {

    private static final Path OUTPUT = Path.of("target", "browser").toAbsolutePath();
    /** The half of Allure's window that shows the test. */
    private static final String SHOWN = ".side-by-side__right";

    private static Browser browser;
    private static LookedAtReports reports;

    @BeforeAll
    static void run_the_tests_and_open_a_browser() throws IOException, InterruptedException {
        browser = Browser.start();
        reports = LookedAtReports.make(OUTPUT);
    }

    @AfterAll
    static void close_it() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_that_a_test_says_is_run_as_a_script() {
        assertThat(browser.title(), not(containsString("hacked")));
    }

    @Test
    void our_page_shows_the_picture_of_a_red_test_without_a_click() throws IOException {
        browser.open(reports.page(), "", 1100, 1500);
        browser.screenshot(OUTPUT.resolve("page.png"));

        WebElement picture = browser.seen("article.failed figure img[src^='data:image/png']");
        assertThat(browser.pixels(picture), greaterThan(100L));
        assertThat(browser.isWithinTheWindow(picture), is(true));
        assertThat(picture.getAttribute("alt"), containsString("asked for"));
    }

    @Test
    void each_cell_of_the_matrix_leads_to_its_test() {
        browser.open(reports.page(), "", 1100, 1500);

        browser.reading(".matrix td.failed a", "FAIL 0.14").click();

        WebElement heading = browser.reading("article h3", "edge on textbox/simple-fr");
        assertThat(browser.isInTheWindow(heading), is(true));
    }

    @Test
    void what_passed_is_folded() {
        browser.open(reports.page(), "", 1100, 1500);
        WebElement folded = browser.reading("section.passed summary", "All tests that passed");
        assertThat(browser.isSeen("section.passed table"), is(false));

        folded.click();

        browser.reading("section.passed td", "oracle");
    }

    @Test
    void a_telephone_shows_the_whole_width() throws IOException {
        browser.open(reports.page(), "", 420, 900);
        browser.screenshot(OUTPUT.resolve("page-narrow.png"));

        assertThat(browser.ask("return document.documentElement.scrollWidth <= window.innerWidth"), is(true));
    }

    @Test
    void a_failure_on_a_logical_world_shows_its_bars() throws IOException {
        browser.open(reports.page(), "", 1100, 1150);
        WebElement heading = browser.reading("article h3", "exact-shapley on andor/2in-binary/and");
        browser.ask("arguments[0].closest('article').scrollIntoView()", heading);
        browser.screenshot(OUTPUT.resolve("andor.png"));

        WebElement bars = browser.inTheArticleOf(heading, "img.pixels");
        assertThat(browser.pixels(bars), greaterThan(100L));
    }

    @Test
    void markup_in_a_message_is_read_as_text_in_our_page() {
        browser.open(reports.page(), "", 1100, 1500);

        browser.reading("article pre", "<script>document.title='hacked'</script> ]]>");
        assertThat(browser.ask("return document.scripts.length"), is(0L));
    }

    @Test
    void allure_shows_the_picture_of_a_red_test_without_a_click() throws IOException {
        openInAllure("one box decides · gradient");
        WebElement picture = browser.seen(SHOWN + " img[src^='data:image/png']");
        browser.screenshot(OUTPUT.resolve("allure.png"));

        assertThat(browser.pixels(picture), greaterThan(100L));
        assertThat(browser.isInTheWindow(picture), is(true));
    }

    @Test
    void markup_in_a_message_is_read_as_text_in_allure() throws IOException {
        openInAllure("somebody writes markup");
        browser.screenshot(OUTPUT.resolve("allure-markup.png"));

        browser.reading(SHOWN, "<script>document.title='hacked'</script> ]]>");
    }

    private static void openInAllure(String test) {
        browser.open(reports.allure(), "#suites", 1500, 1300);
        browser.reading(".node__title", LookedAt.class.getName()).click();
        browser.reading("a.node__leaf", test).click();
    }
}
