package dev.touchstone.samples.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

@Tag("browser")
class ReportsInTheBrowserTest {

    private static final Path OUTPUT = Path.of("target", "browser").toAbsolutePath();

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

    @Test
    void allure_shows_the_picture_of_a_red_test_without_a_click() throws IOException {
        browser.open(reports.allure(), "#behaviors", 1500, 1300);
        browser.screenshot(OUTPUT.resolve("allure-behaviors.png"));
        WebElement picture = browser.seen("img[src^='data:image/png']");

        assertThat(browser.pixels(picture), greaterThan(100L));
        assertThat(browser.isWithinTheWindow(picture), is(true));
    }
}
