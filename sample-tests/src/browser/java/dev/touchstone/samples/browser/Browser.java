package dev.touchstone.samples.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, on pages from the disk; it asks no network. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one, or aborts the tests and says what is missing. */
    static Browser start() {
        Optional<Path> chromium = onThePath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onThePath("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "there is no Chromium here: chromium and chromedriver must be on the PATH, in Debian the packages chromium and chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> onThePath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file, with what stands behind # in its address. */
    void open(Path file, String fragment, int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.get("about:blank");
        driver.get(file.toUri() + fragment);
    }

    /** The first element for which the selector stands, as soon as it is seen. */
    WebElement seen(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .until(any -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Texts may hold word joiners, which nobody sees. */
    private static String withoutJoiners(String text) {
        return text.replace("\u2060", "");
    }

    /** The first seen element with this text. */
    WebElement reading(String css, String text) {
        return new WebDriverWait(driver, PATIENCE)
                .until(any -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(element -> element.isDisplayed() && withoutJoiners(element.getText()).contains(text))
                        .findFirst()
                        .orElse(null));
    }

    Object ask(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    String title() {
        return driver.getTitle();
    }

    /** How many pixels of its own a picture has, once it is loaded. */
    long pixels(WebElement picture) {
        return new WebDriverWait(driver, PATIENCE)
                .until(any -> {
                    long width = (Long) ask("return arguments[0].complete ? arguments[0].naturalWidth : 0", picture);
                    return width > 0 ? width : null;
                });
    }

    /** Whether all of it, in width, lies within the window. */
    boolean isWithinTheWindow(WebElement element) {
        return (Boolean) ask(
                "const r = arguments[0].getBoundingClientRect(); return r.left >= 0 && r.right <= window.innerWidth + 1",
                element);
    }

    /** Whether some of it lies within the window, without scrolling. */
    boolean isInTheWindow(WebElement element) {
        return (Boolean) ask(
                "const r = arguments[0].getBoundingClientRect(); return r.top < window.innerHeight && r.bottom > 0", element);
    }

    /** Whether an element for which the selector stands is seen now. */
    boolean isSeen(String css) {
        return driver.findElements(By.cssSelector(css)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** The first element for which the selector stands in the article of another. */
    WebElement inTheArticleOf(WebElement element, String css) {
        return (WebElement) ask("return arguments[0].closest('article').querySelector(arguments[1])", element, css);
    }

    void screenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
