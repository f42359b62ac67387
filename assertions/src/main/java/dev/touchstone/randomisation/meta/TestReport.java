package dev.touchstone.randomisation.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What all readings of a test on one world say of the test.
 *
 * @param world the scenario's id
 * @param test the test's id
 * @param trials every decision on a base seed or under a minor perturbation
 * @param rates of these
 * @param seedFlips decisions that differ between base seeds
 * @param noiseFlips decisions that a minor perturbation changes
 * @param responses of each method that is mixed with what ignores the model
 */
public record TestReport(
        String world,
        String test,
        List<Trial> trials,
        VerdictRates rates,
        Flips seedFlips,
        Flips noiseFlips,
        List<DoseResponse> responses) {

    public TestReport {
        trials = List.copyOf(trials);
        responses = List.copyOf(responses);
    }

    /**
     * From the readings of known methods.
     *
     * @throws IllegalArgumentException naming a method that is not among the known ones
     */
    public static TestReport of(String world, String test, List<KnownMethod> known, List<MethodReadings> readings) {
        List<Trial> seeds = trials(
                world, known, readings, occasion -> occasion.perturbation().isEmpty());
        List<Trial> noise =
                trials(world, known, readings, occasion -> occasion.isDisturbed(FailureMode.NOISE_RESILIENCE));
        List<Trial> all = new ArrayList<>(seeds);
        all.addAll(noise);
        return new TestReport(
                world,
                test,
                all,
                VerdictRates.of(all),
                Flips.among(seeds),
                Flips.against(firsts(seeds), noise),
                readings.stream()
                        .filter(its -> !its.doses().isEmpty())
                        .map(its -> new DoseResponse(its.method(), its.doses()))
                        .toList());
    }

    private static List<Trial> trials(
            String world, List<KnownMethod> known, List<MethodReadings> readings, Predicate<Occasion> which) {
        List<Trial> trials = new ArrayList<>();
        for (MethodReadings its : readings) {
            Expectation expectation = expectation(known, its.method());
            its.occasions().stream()
                    .filter(at -> which.test(at.occasion()))
                    .forEach(at -> trials.add(new Trial(
                            world,
                            its.method(),
                            expectation,
                            at.occasion().toString(),
                            at.reading().decision())));
        }
        return trials;
    }

    private static Expectation expectation(List<KnownMethod> known, String method) {
        return known.stream()
                .filter(one -> one.id().equals(method))
                .map(KnownMethod::expectation)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is known of the method " + method));
    }

    /** The first trial of each method: perturbations are of the first seed. */
    private static List<Trial> firsts(List<Trial> seeds) {
        List<Trial> firsts = new ArrayList<>();
        for (Trial trial : seeds) {
            if (firsts.stream().noneMatch(first -> first.subject().equals(trial.subject()))) {
                firsts.add(trial);
            }
        }
        return firsts;
    }
}
