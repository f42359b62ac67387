package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;
import java.util.Set;

/** Where most methods have their worst bucket. */
record WorstBucketIs(String claim, String source, String setting, Set<Integer> buckets, boolean below)
        implements Claim<Observed> {

    static WorstBucketIs ofCr2() {
        return new WorstBucketIs(
                "In complex-cr2 the worst bucket is 9 (B, Box1), below 0.5, for most methods",
                "appendix",
                "complex-cr2",
                Set.of(9),
                true);
    }

    static WorstBucketIs ofSimpleFr() {
        return new WorstBucketIs(
                "In simple-fr the worst bucket is one that holds all objects (11 or 12), for most methods",
                "appendix",
                "simple-fr",
                Set.of(11, 12),
                false);
    }

    @Override
    public Finding check(Observed observed) {
        Tally tally = new Tally();
        for (String method : observed.methods()) {
            Pool pool = observed.pool(method, Set.of(setting), "PAFL");
            tally.leaveOut(method, pool);
            boolean has = pool.rows().stream().map(StudyRow::bucket).anyMatch(buckets::contains);
            if (has && pool.worst().isPresent()) {
                StudyRow worst = pool.worst().get();
                boolean holds = buckets.contains(worst.bucket()) && !(below && worst.mean() >= Controls.BOUND);
                tally.add(holds, method, "(%d: %s)".formatted(worst.bucket(), Observed.number(worst.mean())));
            }
        }
        return new Finding(claim, source, observed.name("PAFL"), tally.most(), tally.text());
    }
}
