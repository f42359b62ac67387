package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses rows that cannot be results of one study: an error in them would be drawn as a number. */
final class RowCheck {

    private record Identity(
            String method, String setting, String network, String background, int bucket, String measure) {
        static Identity of(StudyRow row) {
            return new Identity(
                    row.method(), row.setting(), row.network(), row.background(), row.bucket(), row.measure());
        }

        @Override
        public String toString() {
            return "%s of %s on %s bucket %d, network %s, background %s"
                    .formatted(measure, method, setting, bucket, network, background);
        }
    }

    private RowCheck() {}

    /** @throws IllegalArgumentException with the first row that is wrong, and what is wrong with it */
    static void check(List<StudyRow> rows) {
        Set<Identity> known = new HashSet<>();
        for (StudyRow row : rows) {
            Identity identity = Identity.of(row);
            if (!known.add(identity)) {
                throw new IllegalArgumentException("there are two rows for " + identity + "; give one for each");
            }
            if (row.n() > 0 != Double.isFinite(row.mean()) || Double.isInfinite(row.mean())) {
                throw new IllegalArgumentException(
                        "the mean is a number where there are samples, and NaN where there are none, but is "
                                + row.mean() + " with n = " + row.n() + " for " + identity);
            }
            if (Double.isInfinite(row.spread()) || Double.isInfinite(row.oracle()) || Double.isInfinite(row.random())) {
                throw new IllegalArgumentException("spread, oracle and random are finite or NaN, but are "
                        + row.spread() + ", " + row.oracle() + ", " + row.random() + " for " + identity);
            }
        }
    }
}
