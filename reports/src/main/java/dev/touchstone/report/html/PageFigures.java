package dev.touchstone.report.html;

import dev.touchstone.report.chart.XmlText;
import dev.touchstone.report.summary.FigureEntry;
import dev.touchstone.report.summary.FigurePath;
import dev.touchstone.report.summary.RunEntry;
import dev.touchstone.report.summary.TestGroup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that a page holds. It holds as many as its size allows: first the picture of each test, then charts, then what pictures are held
 * against; the worst tests first.
 */
final class PageFigures {

    private static final int AROUND = 100;

    private final Path root;
    private final Set<Path> held = new HashSet<>();
    private int left;

    private PageFigures(Path root) {
        this.root = root;
    }

    /** None. */
    static PageFigures none(Path root) {
        return new PageFigures(root);
    }

    /**
     * Those that have room.
     *
     * @param groups the worst first
     * @param room how many bytes they may have together
     */
    static PageFigures within(long room, List<TestGroup> groups, Path root) {
        PageFigures figures = new PageFigures(root);
        List<Candidate> candidates = new ArrayList<>();
        for (TestGroup group : groups) {
            for (RunEntry run : group.runs()) {
                for (FigureEntry figure : run.figures()) {
                    figures.file(run, figure)
                            .ifPresent(file -> candidates.add(new Candidate(file, order(figure), size(file, figure))));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::order));
        long free = room;
        for (Candidate candidate : candidates) {
            if (candidate.size() <= free && figures.held.add(candidate.file())) {
                free -= candidate.size();
            }
        }
        figures.left = candidates.size() - figures.held.size();
        return figures;
    }

    private record Candidate(Path file, int order, long size) {}

    private static int order(FigureEntry figure) {
        if (isAside(figure)) {
            return 2;
        }
        return figure.mediaType().equals("image/png") ? 0 : 1;
    }

    /** Whether it is what a picture is held against, which is looked at second. */
    static boolean isAside(FigureEntry figure) {
        return figure.file().endsWith("-beside.png");
    }

    /** How many there are that the page does not hold. */
    int left() {
        return left;
    }

    /** A figure as an address that holds it; empty if there was no room. @throws IOException if its file cannot be read */
    Optional<String> embedded(RunEntry run, FigureEntry figure) throws IOException {
        Optional<Path> file = file(run, figure).filter(held::contains);
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of("data:" + figure.mediaType() + ";base64,"
                        + Base64.getEncoder().encodeToString(Files.readAllBytes(file.get())));
    }

    /** The file of a figure; empty if it was not drawn, or would lie outside the directory of the page. */
    private Optional<Path> file(RunEntry run, FigureEntry figure) {
        return FigurePath.of(root, run, figure).filter(file -> figure.note().isEmpty());
    }

    /** In a page, with what stands around it. */
    private static long size(Path file, FigureEntry figure) {
        int alternative = XmlText.escaped(figure.alternative()).getBytes(StandardCharsets.UTF_8).length;
        try {
            return (Files.size(file) + 2) / 3 * 4 + alternative + AROUND;
        } catch (IOException e) {
            return 0;
        }
    }
}
