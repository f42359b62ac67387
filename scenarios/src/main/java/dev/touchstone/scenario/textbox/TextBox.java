package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Scenario;
import java.util.List;

/**
 * The seven settings of the TextBox paper, by id. Labels are those of the paper's Table 1; {@link LabelConvention} has those of its
 * released code. {@link TextBoxVariant} has the settings on other backgrounds, with other networks and placements.
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
        return Setting.all().stream()
                .map(setting -> (Scenario) TextBoxVariant.of(setting).scenario())
                .toList();
    }
}
