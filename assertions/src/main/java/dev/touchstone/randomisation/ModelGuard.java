package dev.touchstone.randomisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * G1: whether random models are random. The numbers of each must have changed and its outputs be finite. What they know is asked of all of
 * them together: one that happens to agree with the trained model, as on a world of two classes, is no fault.
 *
 * @param check means over the random models
 * @param least the share of numbers that changed in the model where fewest did
 * @param samples how many were asked about
 * @param knowing one that was trained on shuffled labels and knows the true ones, if there is one
 */
record ModelGuard(ModelCheck check, double least, int samples, Optional<GuardFinding> knowing) {

    private static final double CHANGED = 0.99;

    static ModelGuard of(ModelCopies copies, List<ModelCopy> random) {
        CopyReport trained = copies.report(ModelCopy.trained());
        List<CopyReport> reports = random.stream().map(copies::report).toList();
        List<Integer> labels =
                copies.samples().stream().map(sample -> sample.bucket().label()).toList();
        List<Integer> predicted = predictions(trained);
        double[] shares = reports.stream().mapToDouble(ModelGuard::changed).toArray();
        ModelCheck check = new ModelCheck(
                reports.get(0).scalars(),
                mean(shares),
                agreement(predicted, labels),
                mean(reports.stream()
                        .mapToDouble(report -> agreement(predictions(report), labels))
                        .toArray()),
                mean(reports.stream()
                        .mapToDouble(report -> agreement(predictions(report), predicted))
                        .toArray()),
                isFinite(trained) && reports.stream().allMatch(ModelGuard::isFinite));
        double least = Arrays.stream(shares).min().orElseThrow();
        Optional<GuardFinding> knowing = IntStream.range(0, random.size())
                .filter(r -> random.get(r) instanceof ModelCopy.ShuffledLabels)
                .mapToObj(r -> ChanceGuard.finding(labels, predictions(reports.get(r))))
                .flatMap(Optional::stream)
                .findFirst();
        return new ModelGuard(check, least, labels.size(), knowing);
    }

    /** What is wrong, if anything. */
    Optional<GuardFinding> finding() {
        if (least < CHANGED) {
            return found(
                    "only %.1f %% of %,d parameters changed in a random model, and 99 %% must; choose another randomiser",
                    100 * least, check.scalars());
        }
        if (!check.finite()) {
            return found(
                    "a model answers with NaN or infinite numbers; choose another randomiser or recalibrate buffers");
        }
        if (knowing.isPresent()) {
            return knowing;
        }
        if (check.agreement() == 1) {
            return found(
                    "all random models predict what the trained one does on all %d inputs; look whether it learnt anything, or"
                            + " add inputs and random models",
                    samples);
        }
        if (!(check.accuracy() > check.randomAccuracy())) {
            return found(
                    "random models know the labels as well as the trained one (accuracy %.2f, trained %.2f); look whether it"
                            + " learnt anything, or add inputs and random models",
                    check.randomAccuracy(), check.accuracy());
        }
        return Optional.empty();
    }

    private static Optional<GuardFinding> found(String told, Object... numbers) {
        return Optional.of(new GuardFinding(Guard.MODEL_RANDOMISED, String.format(Locale.ROOT, told, numbers)));
    }

    /** 1 for a model that was trained anew: nothing of it was to change. */
    private static double changed(CopyReport report) {
        return report.scalars() == 0 ? 1 : report.changed() / (double) report.scalars();
    }

    private static boolean isFinite(CopyReport report) {
        for (float[] logits : report.logits()) {
            for (float logit : logits) {
                if (!Float.isFinite(logit)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Integer> predictions(CopyReport report) {
        List<Integer> predictions = new ArrayList<>();
        for (float[] logits : report.logits()) {
            int best = 0;
            for (int c = 1; c < logits.length; c++) {
                best = logits[c] > logits[best] ? c : best;
            }
            predictions.add(best);
        }
        return predictions;
    }

    private static double agreement(List<Integer> some, List<Integer> others) {
        return mean(IntStream.range(0, some.size())
                .mapToDouble(i -> some.get(i).equals(others.get(i)) ? 1 : 0)
                .toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
