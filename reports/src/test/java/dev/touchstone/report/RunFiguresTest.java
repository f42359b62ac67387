package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RunFiguresTest {

    private static List<Figure> figures(Evidence evidence) {
        return RunFigures.of(Examples.run("gradient", "textbox/simple-fr", RunOutcome.FAILED, evidence));
    }

    @Test
    void a_picture_says_in_words_what_it_shows_what_was_found_and_what_was_asked() {
        Figure picture = figures(Examples.evidence(Verdict.FAIL, 0.2)).get(0);

        assertEquals("bucket-09-worst.png", picture.fileName());
        assertEquals(
                "sample #17 of bucket 9 (B, Box1): PAFL-tight 0.02 · gradient, blue -1.6 to red 1.6, most 2.4 · solid: focus · dashed: avoid",
                picture.caption());
        assertEquals(
                "The map of gradient for sample #17 of bucket 9 (B, Box1): PAFL-tight 0.02. assertPrimaryFocus: found 0.20 in bucket 9"
                        + " (B, Box1), asked for PAFL-tight above 0.50.",
                picture.alternative());
    }

    @Test
    void the_median_and_the_best_sample_stand_in_a_picture_of_their_own() throws IOException {
        Figure beside =
                figures(Examples.beside(Examples.evidence(Verdict.FAIL, 0.2))).get(1);

        assertEquals("bucket-09-worst-beside.png", beside.fileName());
        assertEquals(
                "Held against it, from above: median sample #17 of bucket 9 (B, Box1): PAFL-tight 0.21; best sample #17 of bucket 9 (B, Box1):"
                        + " PAFL-tight 0.80",
                beside.caption());
        byte[] png = beside.drawing().result().orElseThrow();
        int height = ImageIO.read(new ByteArrayInputStream(png)).getHeight();
        byte[] one = figures(Examples.evidence(Verdict.FAIL, 0.2))
                .get(0)
                .drawing()
                .result()
                .orElseThrow();
        assertEquals(2 * ImageIO.read(new ByteArrayInputStream(one)).getHeight() + 12, height);
    }

    @Test
    void two_assertions_on_one_sample_have_files_of_their_own() {
        Evidence failed = Examples.evidence(Verdict.FAIL, 0.2);

        assertEquals(
                List.of(
                        "bucket-09-worst.png",
                        "bucket-09-worst-buckets.svg",
                        "bucket-09-worst-2.png",
                        "bucket-09-worst-2-buckets.svg"),
                RunFigures.of(Examples.run("gradient", "textbox/simple-fr", RunOutcome.FAILED, failed, failed)).stream()
                        .map(Figure::fileName)
                        .toList());
    }

    @Test
    void a_cascade_has_a_strip_and_a_profile() {
        List<Figure> figures = figures(Cascades.evidence(Verdict.FAIL, 0.63));

        assertEquals(
                "sample #17 of bucket 9 (B, Box1): retained similarity 0.02 · gradient, each map by its own maximum · 0: trained model, from 1:"
                        + " steps with their similarity",
                figures.get(0).caption());
        assertEquals(
                "gradient, retained similarity 0.630 [0.600, 0.660]",
                figures.get(1).caption());
    }
}
