package dev.touchstone.report.html;

import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.summary.Counts;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestGroup;
import dev.touchstone.scenario.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * All of an execution in one file that needs no network and no script: the matrix, each test that is not green with its pictures, the worst
 * first, and what results depend on. It is never larger than {@value #MOST_BYTES} bytes unless its text alone is.
 */
public final class ReportPage {

    /** The name of the file in the output directory. */
    public static final String FILE_NAME = "report.html";

    static final int MOST_BYTES = 5_000_000;

    private final Summary summary;
    private final Path root;
    private final List<TestGroup> groups;

    private ReportPage(Summary summary, Path root) {
        this.summary = summary;
        this.root = root;
        this.groups = TestGroup.worstFirst(summary);
    }

    /**
     * Writes the page of a summary beside it, whole or not at all.
     *
     * @param root the output directory, below which the figures are
     */
    public static void write(Summary summary, Path root) throws IOException {
        WholeFile.write(root.resolve(FILE_NAME), of(summary, root));
    }

    /**
     * The page of a summary.
     *
     * @param root the output directory, below which the figures are
     */
    public static String of(Summary summary, Path root) {
        ReportPage page = new ReportPage(summary, root);
        long text = page.text(PageFigures.none(root)).getBytes(StandardCharsets.UTF_8).length;
        return page.text(PageFigures.within(MOST_BYTES - text, Tests.whole(page.groups), root));
    }

    private String text(PageFigures figures) {
        Counts counts = Counts.of(summary);
        Markup page = new Markup();
        page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", "Touchstone: " + counts.inWords());
        page.element("style", style()).close();
        page.open("body");
        new Overview(summary, groups, counts).write(page, figures.left());
        page.open("main");
        Tests tests = Tests.of(groups, figures);
        tests.write(page, Kind.BROKEN, "Broken");
        tests.write(page, Kind.FAILED, "Failed");
        tests.write(page, Kind.OPEN, "Undecided");
        tests.passed(page);
        Gates.write(page, summary, groups);
        page.close();
        Footing.write(page, summary);
        page.close().close();
        return "<!DOCTYPE html>\n" + page;
    }

    /** Holds no character that markup escapes. */
    private static String style() {
        try (InputStream file = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
