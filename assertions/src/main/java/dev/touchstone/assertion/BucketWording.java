package dev.touchstone.assertion;

import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.scenario.TruthMask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words in which the assertions on buckets differ. */
enum BucketWording {
    PRIMARY(
            "keeps its focus on the primary objects",
            "does not keep its focus on the primary objects",
            "its focus is too near the bound"),
    SECONDARY(
            "keeps off the secondary objects",
            "does not keep off the secondary objects",
            "what it shows of the secondary objects is too near the bound"),
    WORST_BUCKET(
            "keeps its focus in its worst bucket too",
            "loses its focus in its worst bucket",
            "its focus in the worst bucket is too near the bound");

    private final String pass;
    private final String fail;
    private final String tooNear;

    BucketWording(String pass, String fail, String tooNear) {
        this.pass = pass;
        this.fail = fail;
        this.tooNear = tooNear;
    }

    /** What is said of the method. */
    String claim(Verdict verdict) {
        return switch (verdict) {
            case PASS -> pass;
            case FAIL -> fail;
            case UNDECIDED -> "is undecided: " + tooNear + " for the samples allowed";
            case CANNOT_DISCRIMINATE, INVALID -> throw new IllegalArgumentException("nothing is said of the method");
        };
    }

    /** The average over buckets and how far the worst is from it (Fig. 2 of the TextBox paper), where that is what was asked. */
    Optional<String> average(Evidence evidence) {
        if (this != WORST_BUCKET || evidence.verdict() == Verdict.CANNOT_DISCRIMINATE) {
            return Optional.empty();
        }
        List<BucketEvidence> all = evidence.buckets();
        double average =
                all.stream().mapToDouble(BucketEvidence::mean).average().orElseThrow();
        double worst = all.stream()
                .map(BucketEvidence::mean)
                .min(Comparator.comparingDouble(evidence.bound()::margin))
                .orElseThrow();
        return Optional.of("%s over %d buckets; the worst lies %s %s it"
                .formatted(
                        MessageLines.number(average),
                        all.size(),
                        MessageLines.number(Math.abs(average - worst)),
                        worst < average ? "below" : "above"));
    }

    /** Where the mass went: the shares, and the place with the most if the bucket fails. */
    String instead(BucketEvidence worst, TruthMask mask) {
        List<String> shares = new ArrayList<>();
        for (String share : List.of(new Pafl(mask).name(), new Safl(mask).name())) {
            if (worst.rivals().containsKey(share)) {
                shares.add(share + " " + MessageLines.number(worst.rivals().get(share)));
            }
        }
        String where = worst.verdict() == Verdict.FAIL ? place(worst, mask) : "";
        String text = String.join(", ", shares) + (shares.isEmpty() || where.isEmpty() ? "" : ": ") + where;
        return text.isEmpty() ? "" : "   " + text;
    }

    private String place(BucketEvidence worst, TruthMask mask) {
        String pafl = new Pafl(mask).name();
        Set<String> shares = Set.of(pafl, new Safl(mask).name());
        Map.Entry<String, Double> most = worst.rivals().entrySet().stream()
                .filter(rival -> !shares.contains(rival.getKey()))
                .filter(rival -> this != SECONDARY || !rival.getKey().equals(MassShares.BACKGROUND))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow();
        if (this == SECONDARY) {
            return "most of it lies on " + most.getKey();
        }
        if (most.getValue() <= worst.rivals().getOrDefault(pafl, worst.mean())) {
            return "";
        }
        return most.getKey().equals(MassShares.BACKGROUND)
                ? "most of the map lies on no object"
                : "the map looks at " + most.getKey() + " instead";
    }
}
