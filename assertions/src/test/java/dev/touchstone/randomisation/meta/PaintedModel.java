package dev.touchstone.randomisation.meta;

import dev.touchstone.method.SignSemantics;
import dev.touchstone.randomisation.CopyReport;
import dev.touchstone.randomisation.FakeCopies;
import dev.touchstone.randomisation.MapRequest;
import dev.touchstone.randomisation.ModelCopies;
import dev.touchstone.randomisation.ModelCopy;
import dev.touchstone.scenario.Sample;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.ScenarioCatalog;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A model whose maps are painted: {@code gradient} and {@code saliency} by the model and the input, {@code edge} by the input,
 * {@code random} by chance, {@code constant} by nobody. A disruptive perturbation changes what it predicts of every second sample.
 */
final class PaintedModel implements TestedModel {

    private static final Scenario WORLD = new ScenarioCatalog(TextBox.settings()).get(TextBox.SIMPLE_FR);
    private static final int SIDE = 12;

    @Override
    public String world() {
        return "painted";
    }

    @Override
    public String blind() {
        return "edge";
    }

    @Override
    public <T> T ask(String method, int inputs, Occasion occasion, Function<ModelCopies, T> question) {
        FakeCopies copies = new FakeCopies(
                        method,
                        SignSemantics.SIGNED,
                        WORLD,
                        inputs,
                        (copy, sample, request) -> painted(method, occasion, copy, sample, request))
                .withControl(
                        "gradient", (copy, sample, request) -> painted("gradient", occasion, copy, sample, request))
                .withControl("edge", (copy, sample, request) -> painted("edge", occasion, copy, sample, request));
        Function<ModelCopy, CopyReport> answers = copy -> {
            boolean trained = copy.equals(ModelCopy.trained());
            boolean disrupted = occasion.isDisturbed(FailureMode.ADVERSARY_REACTIVITY);
            return new CopyReport(
                    copies.samples().stream()
                            .map(sample -> {
                                boolean one = trained
                                        && sample.bucket().label() == 1
                                        && !(disrupted && sample.index() % 2 == 1);
                                return one ? new float[] {0, 1} : new float[] {1, 0};
                            })
                            .toList(),
                    trained ? 0 : 350,
                    trained ? 0 : 350);
        };
        return question.apply(copies.answering(answers));
    }

    private static Tensor painted(String method, Occasion occasion, ModelCopy copy, Sample sample, MapRequest request) {
        String state = occasion.seed() + (occasion.isDisturbed(FailureMode.ADVERSARY_REACTIVITY) ? "x" : "");
        String version = copy instanceof ModelCopy.Randomised it
                ? it.randomisation().replicate() + " "
                        + it.randomisation().groups().size()
                : "trained";
        return switch (method) {
            case "edge" -> normal("edge", sample);
            case "random" -> normal("random " + state + version + request.stream(), sample);
            case "constant" -> Tensor.of(new float[SIDE * SIDE], 1, SIDE, SIDE);
            default -> normal(method + state + version, sample);
        };
    }

    private static Tensor normal(String name, Sample sample) {
        RandomGenerator random = SeedSource.of(3)
                .child(name)
                .child("bucket", sample.bucket().number())
                .random("sample " + sample.index());
        float[] values = new float[SIDE * SIDE];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) random.nextGaussian();
        }
        return Tensor.of(values, 1, SIDE, SIDE);
    }
}
