package dev.touchstone.study;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import org.junit.jupiter.api.Test;

class StudyProvenanceTest {

    @Test
    void it_can_be_shown_line_by_line() {
        assertThat(
                StudyExamples.results().provenance().lines().entrySet().stream()
                        .map(line -> line.getKey() + ": " + line.getValue())
                        .toList(),
                contains(
                        "Touchstone: 1.0",
                        "Deep Java Library: 0.35.1",
                        "Java: 17.0.15",
                        "operating system: Linux",
                        "device: cpu()",
                        "samples of each bucket: 100",
                        "base seed: 1",
                        "interval: confidence sequence, alpha 0.001",
                        "scalarisation: abs-of-channel-sum",
                        "method lrp-z: {merging=true, start=LOGIT}",
                        "model of simple-fr, simple-cnn, black: worst bucket 0.995, worst probe 0.99, weights abc"));
    }
}
