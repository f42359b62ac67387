package dev.touchstone.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.types.DataType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The methods against values that other libraries gave, from the project's own folder or from the one that the system property {@code
 * touchstone.golden.dir} names. The tables lie in {@code target/touchstone}. What of the project's own folder is not compared stands
 * in {@code golden-unsupported.txt}.
 */
class GoldenConformanceTest {

    private static final Path TARGET = Path.of("target", "touchstone");

    @Test
    void the_methods_agree_with_other_libraries_in_32_bits() throws Exception {
        GoldenFolder folder = GoldenFolder.chosen();
        List<Row> rows = new ArrayList<>(ArrayConformance.run(folder, DataType.FLOAT32));
        rows.addAll(SmallConformance.run(folder, DataType.FLOAT32));
        conclude(new ConformanceReport(rows), TARGET.resolve("conformance.csv"), "32");
    }

    @Test
    void the_methods_agree_with_other_libraries_on_small_networks_in_64_bits() throws Exception {
        GoldenFolder folder = GoldenFolder.chosen();
        List<Row> rows = new ArrayList<>(ArrayConformance.run(folder, DataType.FLOAT64));
        rows.addAll(SmallConformance.run(folder, DataType.FLOAT64));
        conclude(new ConformanceReport(rows), TARGET.resolve("conformance-float64.csv"), "64");
    }

    private static void conclude(ConformanceReport report, Path file, String bits) throws Exception {
        report.write(file);
        assertTrue(report.passed() > 0, "nothing was compared; see " + file);
        assertEquals(List.of(), report.failures(), "see " + file);
        if (GoldenFolder.isOwnChosen()) {
            assertEquals(Unsupported.expected(bits), Unsupported.of(report), "see " + file);
        }
    }
}
