package dev.touchstone.report.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.touchstone.assertion.BucketEvidence;
import dev.touchstone.assertion.SampleValues;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.report.Examples;
import dev.touchstone.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleTableTest {

    @Test
    void each_sample_has_a_row_with_all_digits() {
        assertEquals("""
                bucket,name,sample,PAFL-tight
                9,"B, Box1",0,0.1
                9,"B, Box1",1,0.30000000000000004
                """, csv(0.1, 0.1 + 0.2));
    }

    @Test
    void beyond_ten_thousand_they_are_counted() {
        List<String> lines = csv(new double[10_003]).lines().toList();

        assertEquals(10_002, lines.size());
        assertEquals(",,,and 3 more", lines.get(10_001));
    }

    private static String csv(double... values) {
        BucketEvidence bucket = new BucketEvidence(
                Examples.BOX1_WITH_B,
                Verdict.FAIL,
                0.2,
                new Interval(0.1, 0.3),
                values.length,
                Map.of(),
                Map.of(),
                0,
                0.1,
                SampleValues.of(values),
                Double.NaN);
        return SampleTable.csv(Examples.evidence(Verdict.FAIL, Optional.empty(), List.of(bucket)));
    }
}
