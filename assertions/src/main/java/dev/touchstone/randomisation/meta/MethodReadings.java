package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a test says of one method on one model.
 *
 * @param method the method's id
 * @param occasions each occasion of the design
 * @param doses mixtures with what ignores the model, at the first seed; none for methods that ignore it themselves
 */
public record MethodReadings(String method, List<OccasionReading> occasions, List<Dose> doses) {

    public MethodReadings {
        occasions = List.copyOf(occasions);
        doses = List.copyOf(doses);
    }

    /** Asks the test on each occasion. */
    public static MethodReadings of(Estimator test, TestedModel model, KnownMethod method, MetaDesign design) {
        List<OccasionReading> occasions = design.occasions().stream()
                .map(occasion -> model.ask(
                        method.id(),
                        test.inputs(),
                        occasion,
                        copies -> new OccasionReading(occasion, test.read(copies), samePrediction(copies))))
                .toList();
        return new MethodReadings(
                method.id(), occasions, method.isMixed() ? doses(test, model, method.id(), design) : List.of());
    }

    /** What was said then. @throws IllegalArgumentException if nothing was */
    OccasionReading on(Occasion occasion) {
        return occasions.stream()
                .filter(at -> at.occasion().equals(occasion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(method + " was not read at " + occasion));
    }

    private static List<Boolean> samePrediction(ModelCopies copies) {
        List<float[]> logits = copies.report(ModelCopy.trained()).logits();
        return IntStream.range(0, logits.size())
                .mapToObj(i -> best(logits.get(i)) == copies.targets().get(i))
                .toList();
    }

    private static int best(float[] logits) {
        int best = 0;
        for (int c = 1; c < logits.length; c++) {
            best = logits[c] > logits[best] ? c : best;
        }
        return best;
    }

    private static List<Dose> doses(Estimator test, TestedModel model, String method, MetaDesign design) {
        return model.ask(method, test.inputs(), Occasion.undisturbed(design.firstSeed()), copies -> {
            ModelCopies remembered = new RememberedCopies(copies);
            List<Dose> doses = new ArrayList<>();
            for (double share : design.shares()) {
                Reading reading = test.read(new MixedCopies(remembered, model.blind(), share));
                doses.add(new Dose(share, reading.statistic(), reading.bounds(), reading.decision()));
            }
            return doses;
        });
    }
}
