package dev.touchstone.model;

import ai.djl.Device;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.WholeTable;
import java.util.Map;

/** Trains one model of a scenario until it is verified, or the attempts that its recipe allows are used up. */
record ModelTraining(Scenario scenario, int seed, SeedSource seeds, TrainingProgress progress) {

    /** What training made, and what all attempts together took. */
    record Result(Map<String, Tensor> weights, Verification verification, long samples, double seconds) {

        private Result after(Result earlier) {
            return new Result(weights, verification, earlier.samples + samples, earlier.seconds + seconds);
        }
    }

    Result run(Device device) {
        int restarts = scenario.recipe().wholeTable().map(WholeTable::restarts).orElse(0);
        Result result = attempt(0, device);
        for (int k = 1; k <= restarts && !result.verification().verified(); k++) {
            result = attempt(k, device).after(result);
        }
        return result;
    }

    private Result attempt(int number, Device device) {
        return new TrainingAttempt(scenario, seed, seeds, number, progress).run(device);
    }
}
