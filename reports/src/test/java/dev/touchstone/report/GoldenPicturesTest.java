package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.chart.Chart;
import dev.touchstone.report.picture.ExhibitPicture;
import dev.touchstone.report.picture.SamplesSheet;
import dev.touchstone.report.picture.TruthDiff;
import dev.touchstone.report.summary.FocusScatter;
import dev.touchstone.report.summary.MatrixPicture;
import dev.touchstone.report.summary.Summary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One picture of each kind is what it was, to the last pixel and byte. Of PNGs the pixels are compared with what is recorded, since Java versions
 * compress in different ways, and the bytes with a second drawing. Who changes a picture on purpose looks at it and records it anew.
 */
class GoldenPicturesTest {

    @Test
    void sheets_of_images() {
        golden("78394e19144dafd6", () -> ExhibitPicture.png(Examples.exhibit()));
        golden(
                "e94ba53c21f378ff",
                () -> SamplesSheet.png(
                        Examples.beside(Examples.evidence(Verdict.FAIL, 0.2)).beside()));
        golden("106e5dd7631092a9", () -> TruthDiff.of(Examples.exhibit()).difference());
    }

    @Test
    void scores_and_pairs_of_logical_worlds() {
        golden(
                "0a810c670cacfd18",
                () -> ExhibitPicture.png(Logics.bars().exhibit().orElseThrow()));
        golden(
                "4a46f3f683551f74",
                () -> ExhibitPicture.png(Logics.pairs().exhibit().orElseThrow()));
    }

    @Test
    void cascades_and_their_profiles() {
        Evidence cascade = Cascades.evidence(Verdict.FAIL, 0.63);
        golden("5576ce047a0f34e7", () -> ExhibitPicture.png(cascade));
        golden("02e56127751c7d00", RandomisationProfile.of("guided-backprop", cascade));
    }

    @Test
    void charts_of_buckets_and_of_all_runs(@TempDir Path directory) throws IOException {
        Evidence failed = Examples.evidence(Verdict.FAIL, 0.24);
        Summary summary = Summaries.of(
                directory,
                Examples.run("gradient", "textbox/simple-fr", RunOutcome.FAILED, failed),
                Examples.run("oracle", "textbox/complex-fr", RunOutcome.PASSED, Examples.evidence(Verdict.PASS, 0.9)));
        golden("590c517d206e2196", BucketStrip.of("gradient", failed));
        golden("12ed2ab2e5e1848d", BucketStrip.of("gradient", Examples.drop(Verdict.FAIL, 0.29)));
        golden("0390b0d168653eef", MatrixPicture.of(summary));
        golden("b56c9a15234ba187", FocusScatter.of(summary).orElseThrow());
    }

    private static void golden(String recorded, Chart chart) {
        assertEquals(recorded, sha256(chart.svg().getBytes(StandardCharsets.UTF_8)), chart.title());
    }

    private static void golden(String recorded, Supplier<byte[]> artist) {
        byte[] png = artist.get();
        assertArrayEquals(png, artist.get());
        assertEquals(recorded, sha256(pixels(png)));
    }

    /** Width, height and all colours. */
    private static byte[] pixels(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            ByteBuffer bytes = ByteBuffer.allocate(4 * (colours.length + 2));
            bytes.putInt(image.getWidth())
                    .putInt(image.getHeight())
                    .asIntBuffer()
                    .put(colours);
            return bytes.array();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The first 16 digits. */
    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
