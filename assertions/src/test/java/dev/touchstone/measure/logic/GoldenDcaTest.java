package dev.touchstone.measure.logic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.touchstone.measure.logic.Golden.Row;
import dev.touchstone.scenario.LogicOperator;
import dev.touchstone.scenario.andor.Configuration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On worked-out maps, the patterns that the released code counts. */
class GoldenDcaTest {

    static List<Row> rows() {
        return Golden.rows("golden-dca.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void full_and_published_minimal_dca_count_as_the_code_does(Row row) {
        MaskThreshold threshold = row.values().get(0).equals("baseline") ? MaskThreshold.BASELINE : MaskThreshold.MEAN;
        Masking masking = Masking.above(threshold);
        List<LogicSample> samples = Golden.unit(row.world());
        List<DoubleAssignment> counts = new ArrayList<>(List.of(new FullDca(masking).counts(samples)));
        counts.addAll(new PublishedMinimalDca(masking).counts(samples));

        assertThat(
                counts.stream().map(GoldenDcaTest::text).toList(),
                is(row.values().subList(1, row.values().size())));
    }

    private static String text(DoubleAssignment counts) {
        return counts.shared() + ":" + counts.first() + ":" + counts.second();
    }

    @Test
    void minimal_dca_is_the_published_one_unless_an_xor_joins_the_gates() {
        Masking masking = Masking.above(MaskThreshold.BASELINE);
        for (Row row : rows()) {
            List<LogicSample> samples = Golden.unit(row.world());
            assertThat(
                    row.toString(),
                    new MinimalDca(masking).counts(samples).equals(new PublishedMinimalDca(masking).counts(samples)),
                    is(row.top() != LogicOperator.XOR));
        }
    }

    @Test
    void keeping_what_is_just_the_baseline_changes_few_counts() {
        assertThat(full(Configuration.TWO_IN_BINARY, LogicOperator.AND), is(new DoubleAssignment(7, 111, 20)));
        assertThat(full(Configuration.TWO_IN_BINARY, LogicOperator.XOR), is(new DoubleAssignment(19, 82, 61)));
        assertThat(full(Configuration.THREE_IN_BINARY, LogicOperator.AND), is(new DoubleAssignment(45, 1348, 86)));
        assertThat(full(Configuration.THREE_IN_BINARY, LogicOperator.OR), is(new DoubleAssignment(75, 154, 1310)));
        assertThat(full(Configuration.THREE_IN_BINARY, LogicOperator.XOR), is(new DoubleAssignment(223, 798, 814)));
    }

    private static DoubleAssignment full(Configuration configuration, LogicOperator top) {
        return new FullDca(Masking.at(MaskThreshold.BASELINE)).counts(Golden.unit(configuration.world(top)));
    }
}
