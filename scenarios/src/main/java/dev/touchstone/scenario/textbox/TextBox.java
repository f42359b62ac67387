package dev.touchstone.scenario.textbox;

import static dev.touchstone.scenario.textbox.Reasoning.both;
import static dev.touchstone.scenario.textbox.Reasoning.byText;
import static dev.touchstone.scenario.textbox.Reasoning.when;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX1;
import static dev.touchstone.scenario.textbox.TextBoxObject.BOX2;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.Scenario;
import java.util.List;

/**
 * The seven settings of the TextBox paper, by id. Labels are those of the paper's Table 1; its released code turns some branches
 * of the complex settings round.
 */
public final class TextBox {

    /** Box1 is the only reason: a fixed reasoning. */
    public static final String SIMPLE_FR = "textbox/simple-fr";
    /** The letter is the only reason, whatever the boxes do. */
    public static final String SIMPLE_NR = "textbox/simple-nr";
    /** Both boxes together are the reason. */
    public static final String COMPLEX_FR = "textbox/complex-fr";
    /** With Box2, Box1 decides; without it, the letter. */
    public static final String COMPLEX_CR1 = "textbox/complex-cr1";
    /** With Box1, Box2 decides; without it, the letter. */
    public static final String COMPLEX_CR2 = "textbox/complex-cr2";
    /** With Box2, the letter decides; without it, Box1. */
    public static final String COMPLEX_CR3 = "textbox/complex-cr3";
    /** With Box1, the letter decides; without it, Box2. */
    public static final String COMPLEX_CR4 = "textbox/complex-cr4";

    private TextBox() {}

    /** The seven settings, in the paper's order. */
    public static List<Scenario> settings() {
        Reasoning box1 = when(BOX1).then(1).otherwise(0);
        Reasoning box2 = when(BOX2).then(1).otherwise(0);
        Reasoning letter = byText(0, 1);
        return List.of(
                simple(SIMPLE_FR, box1),
                simple(SIMPLE_NR, letter),
                complex(COMPLEX_FR, both(BOX1, BOX2).then(1).otherwise(0)),
                complex(COMPLEX_CR1, when(BOX2).then(box1).otherwise(letter)),
                complex(COMPLEX_CR2, when(BOX1).then(box2).otherwise(letter)),
                complex(COMPLEX_CR3, when(BOX2).then(letter).otherwise(box1)),
                complex(COMPLEX_CR4, when(BOX1).then(letter).otherwise(box2)));
    }

    /** How the settings' models are trained. */
    static ModelRecipe recipe(Architecture network) {
        return new ModelRecipe(network, 32, 1e-3f, 100, 2000, 4, 0.99, 0.98);
    }

    private static Scenario simple(String id, Reasoning reasoning) {
        return TextBoxScenario.of(id, reasoning, Architecture.SIMPLE_CNN);
    }

    private static Scenario complex(String id, Reasoning reasoning) {
        return TextBoxScenario.of(id, reasoning, Architecture.COMPLEX_CNN);
    }
}
