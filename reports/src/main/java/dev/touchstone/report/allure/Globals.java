package dev.touchstone.report.allure;

import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.chart.ScatterChart;
import dev.touchstone.report.chart.VerdictChart.Kind;
import dev.touchstone.report.picture.ContactSheet;
import dev.touchstone.report.picture.Drawing;
import dev.touchstone.report.summary.FigurePath;
import dev.touchstone.report.summary.FocusScatter;
import dev.touchstone.report.summary.MatrixPicture;
import dev.touchstone.report.summary.Summary;
import dev.touchstone.report.summary.TestGroup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What belongs to a run of all tests, not to one: the matrix of verdicts, where maps look, and a sheet of the worst failures. No errors, for which
 * Allure would call the whole run failed.
 *
 * @param attachments files beside the results
 */
record Globals(List<Attached> attachments) {

    /** One of its files. */
    record Attached(String name, String type, String source, long timestamp) {}

    /**
     * Writes the files.
     *
     * @param prefix of their names
     * @param output below which the figures of the runs are
     */
    static Globals write(Path results, String prefix, Summary summary, Path output) throws IOException {
        List<Attached> attached = new ArrayList<>();
        addChart(attached, results, prefix + "-matrix", MatrixPicture.of(summary));
        Optional<ScatterChart> scatter = FocusScatter.of(summary);
        if (scatter.isPresent()) {
            addChart(attached, results, prefix + "-focus", scatter.get());
        }
        List<Path> worst = worst(summary, output);
        if (!worst.isEmpty()) {
            Drawing<byte[]> sheet = Drawing.attempt(() -> ContactSheet.png(worst));
            if (sheet.result().isPresent()) {
                String name = "The worst failures, %d of them, from left to right".formatted(worst.size());
                add(
                        attached,
                        results,
                        name,
                        prefix + "-worst",
                        "image/png",
                        "png",
                        sheet.result().get());
            }
        }
        return new Globals(attached);
    }

    private static void addChart(List<Attached> attached, Path results, String name, Chart chart) throws IOException {
        byte[] svg = chart.svg().getBytes(StandardCharsets.UTF_8);
        add(attached, results, chart.title(), name, "image/svg+xml", "svg", svg);
    }

    private static void add(
            List<Attached> attached,
            Path results,
            String name,
            String file,
            String type,
            String extension,
            byte[] content)
            throws IOException {
        String source = file + "-attachment." + extension;
        Files.write(results.resolve(source), content);
        attached.add(new Attached(name, type, source, System.currentTimeMillis()));
    }

    /** The first picture of each of the worst tests that has one. */
    private static List<Path> worst(Summary summary, Path output) {
        return TestGroup.worstFirst(summary).stream()
                .filter(group -> group.kind() == Kind.BROKEN || group.kind() == Kind.FAILED)
                .flatMap(group -> pictures(output, group).limit(1))
                .limit(ContactSheet.MOST)
                .toList();
    }

    private static Stream<Path> pictures(Path output, TestGroup group) {
        return group.runs().stream()
                .flatMap(run -> run.figures().stream()
                        .filter(figure -> figure.mediaType().equals("image/png"))
                        .flatMap(figure -> FigurePath.of(output, run, figure).stream()))
                .filter(Files::isRegularFile);
    }
}
