package dev.touchstone.scenario.textbox;

import static dev.touchstone.scenario.textbox.Reasoning.both;
import static dev.touchstone.scenario.textbox.Reasoning.byText;
import static dev.touchstone.scenario.textbox.Reasoning.when;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX1;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX2;

import dev.touchstone.scenario.Architecture;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The seven settings as one-line rules, each with the network that the paper trains on it. */
enum Setting {
    SIMPLE_FR(TextBox.SIMPLE_FR, Architecture.SIMPLE_CNN, labels -> when(BOX1)
            .then(1)
            .otherwise(0)),
    SIMPLE_NR(TextBox.SIMPLE_NR, Architecture.SIMPLE_CNN, labels -> byText(0, 1)),
    COMPLEX_FR(TextBox.COMPLEX_FR, Architecture.COMPLEX_CNN, labels -> both(BOX1, BOX2)
            .then(1)
            .otherwise(0)),
    COMPLEX_CR1(TextBox.COMPLEX_CR1, Architecture.COMPLEX_CNN, labels -> when(BOX2)
            .then(labels.byPresence(BOX1))
            .otherwise(byText(0, 1))),
    COMPLEX_CR2(TextBox.COMPLEX_CR2, Architecture.COMPLEX_CNN, labels -> when(BOX1)
            .then(labels.byPresence(BOX2))
            .otherwise(byText(0, 1))),
    COMPLEX_CR3(TextBox.COMPLEX_CR3, Architecture.COMPLEX_CNN, labels -> when(BOX2)
            .then(byText(0, 1))
            .otherwise(labels.byPresence(BOX1))),
    COMPLEX_CR4(TextBox.COMPLEX_CR4, Architecture.COMPLEX_CNN, labels -> when(BOX1)
            .then(byText(0, 1))
            .otherwise(labels.byPresence(BOX2)));

    private final String id;
    private final Architecture network;
    private final Function<LabelConvention, Reasoning> rule;

    Setting(String id, Architecture network, Function<LabelConvention, Reasoning> rule) {
        this.id = id;
        this.network = network;
        this.rule = rule;
    }

    /** Their ids, in the paper's order. */
    static List<String> all() {
        return Arrays.stream(values()).map(setting -> setting.id).toList();
    }

    /** @throws IllegalArgumentException with the known ids if there is none of this id */
    static Setting of(String id) {
        return Arrays.stream(values())
                .filter(setting -> setting.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "TextBox has no setting '" + id + "'; it has " + String.join(", ", all())));
    }

    Architecture network() {
        return network;
    }

    Reasoning rule(LabelConvention labels) {
        return rule.apply(labels);
    }
}
