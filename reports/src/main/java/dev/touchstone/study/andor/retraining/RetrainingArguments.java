package dev.touchstone.study.andor.retraining;

import dev.touchstone.measure.logic.MaskThreshold;
import dev.touchstone.model.ModelStore;
import dev.touchstone.scenario.andor.Configuration;
import dev.touchstone.study.KeyValues;
import dev.touchstone.study.andor.plan.LogicFilter;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.plan.Choice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for, as {@code --key=value}; an empty value asks for the default.
 *
 * @param plan which methods on which worlds
 * @param thresholds from which score on an input is kept
 * @param models directory of the models that are explained
 * @param device where models run
 * @param output directory of the results and of the models that are trained anew
 */
record RetrainingArguments(LogicPlan plan, List<MaskThreshold> thresholds, Path models, String device, Path output) {

    private static final List<String> KEYS = List.of(
            "methods", "configurations", "tops", "networks", "thresholds", "seed", "models", "device", "output");

    /** Those of 64 samples: a network learns them in seconds. */
    private static final List<String> SMALL = List.of(
            Configuration.DOUBLE_GATE_OR.id(),
            Configuration.DOUBLE_GATE_AND.id(),
            Configuration.DOUBLE_GATE_XOR.id(),
            Configuration.SINGLE_GATE.id());

    /** @throws IllegalArgumentException if an argument has another form, an unknown key, or a value that is not allowed */
    static RetrainingArguments parse(String... arguments) {
        KeyValues values = KeyValues.parse(KEYS, arguments);
        List<String> configurations = values.names("configurations");
        LogicFilter filter = new LogicFilter(
                values.names("methods"),
                configurations.isEmpty() ? SMALL : configurations,
                values.names("tops"),
                values.names("networks"),
                List.of());
        return new RetrainingArguments(
                LogicPlan.of(filter, 1, values.number("seed", 1)),
                thresholds(values.names("thresholds")),
                values.text("models").map(Path::of).orElseGet(ModelStore::defaultDirectory),
                values.text("device").orElse("auto"),
                Path.of(values.text("output").orElse("target/touchstone/study/retraining")));
    }

    private static List<MaskThreshold> thresholds(List<String> names) {
        List<String> known =
                Arrays.stream(MaskThreshold.values()).map(MaskThreshold::id).toList();
        List<String> chosen = Choice.of("threshold", names, known, List.of(MaskThreshold.BASELINE.id()));
        return Arrays.stream(MaskThreshold.values())
                .filter(threshold -> chosen.contains(threshold.id()))
                .toList();
    }
}
