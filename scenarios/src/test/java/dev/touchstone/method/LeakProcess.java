package dev.touchstone.method;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.touchstone.method.gradient.SmoothGrad;
import dev.touchstone.model.TrainedModel;
import dev.touchstone.model.TrainedModels;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.ArrayList;
import java.util.List;

/** A process that says what is noticed of a method that leaks as many floats a call as its argument says, and of one that does not. */
final class LeakProcess {

    private LeakProcess() {}

    /** @param arguments floats a call */
    public static void main(String[] arguments) {
        List<NDManager> kept = new ArrayList<>();
        long floats = Long.parseLong(arguments[0]);
        SaliencyMethod leaking = new StubMethod((model, inputs, targets) -> {
            NDManager own = NDManager.newBaseManager();
            kept.add(own);
            own.ones(new Shape(floats));
            return inputs.onesLike();
        });
        Scenario scenario = TrainedModels.scenario(TextBox.SIMPLE_FR);
        try (TrainedModel model = TrainedModels.of(scenario)) {
            for (SaliencyMethod method : List.of(new SmoothGrad(2, 0.1), leaking)) {
                MethodWatch watch = new MethodWatch();
                new Explainer(model, 8)
                        .watchedBy(watch)
                        .explain(
                                method,
                                scenario.draw(scenario.buckets().get(11), Split.HELD_OUT, 0, 160, SeedSource.of(3)),
                                SeedSource.of(3));
                System.out.println(watch.warnings());
            }
        }
    }
}
