package dev.touchstone.study.randomisation;

import dev.touchstone.ModelSummary;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.meta.Occasion;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.study.run.UnverifiedWorldException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Models that answer with {@link CannedCopies}; those of worlds under an OR have learnt nothing. */
final class CannedModels implements TestedModels {

    /** Each question, as "world method occasion". */
    final List<String> questions = new ArrayList<>();

    @Override
    public OpenTestedModel open(Scenario scenario) {
        if (scenario.id().value().endsWith("/or")) {
            throw new UnverifiedWorldException("class 0 missed its bar\nand so on", null);
        }
        return new Canned(scenario.id().value());
    }

    private final class Canned implements OpenTestedModel {

        private final String world;

        Canned(String world) {
            this.world = world;
        }

        @Override
        public ModelSummary summary() {
            return new ModelSummary("canned", 1, 1, "0123456789abcdef");
        }

        @Override
        public String device() {
            return "cpu()";
        }

        @Override
        public String world() {
            return world;
        }

        @Override
        public String blind() {
            return "input";
        }

        @Override
        public <T> T ask(String method, int inputs, Occasion occasion, Function<ModelCopies, T> question) {
            questions.add("%s %s %s".formatted(world, method, occasion));
            return question.apply(new CannedCopies(method, inputs, occasion));
        }

        @Override
        public void close() {}
    }
}
