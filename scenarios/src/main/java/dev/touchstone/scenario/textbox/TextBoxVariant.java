package dev.touchstone.scenario.textbox;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.StandardRecipes;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the seven settings with something changed. What is changed is part of the id, always in the same order: the network, robust
 * training, the background, the colours, the placement, the labels; e.g. {@code textbox/complex-cr2/alexnet/noise-99}. Immutable; each
 * option gives a changed copy.
 *
 * <pre>{@code
 * TextBoxVariant.of(TextBox.COMPLEX_CR2).on(new NoiseBackground(99)).scenario()
 * }</pre>
 *
 * @param setting id of the setting, e.g. {@link TextBox#COMPLEX_CR2}
 * @param network what is trained on it
 * @param robust whether it is trained against projected gradient descent, as {@link #robustly()} says
 * @param appearance colours and background
 * @param placement where objects lie
 * @param labels which labels it gives
 */
public record TextBoxVariant(
        String setting,
        Architecture network,
        boolean robust,
        Appearance appearance,
        Placement placement,
        LabelConvention labels) {

    /**
     * The setting as it is, to be changed.
     *
     * @throws IllegalArgumentException if there is no such setting
     */
    public static TextBoxVariant of(String setting) {
        return new TextBoxVariant(
                setting,
                Setting.of(setting).network(),
                false,
                Appearance.STANDARD,
                Placement.DISJOINT,
                LabelConvention.PAPER);
    }

    public TextBoxVariant with(Architecture other) {
        return new TextBoxVariant(setting, other, robust, appearance, placement, labels);
    }

    /** Trained against an attack within 0.3 of each value, as in the paper's released code; for another one give the scenario a recipe. */
    public TextBoxVariant robustly() {
        return new TextBoxVariant(setting, network, true, appearance, placement, labels);
    }

    public TextBoxVariant on(ImageBackground background) {
        return with(appearance.on(background));
    }

    public TextBoxVariant with(Appearance other) {
        return new TextBoxVariant(setting, network, robust, other, placement, labels);
    }

    public TextBoxVariant with(Placement other) {
        return new TextBoxVariant(setting, network, robust, appearance, other, labels);
    }

    public TextBoxVariant with(LabelConvention other) {
        return new TextBoxVariant(setting, network, robust, appearance, placement, other);
    }

    /** The setting's id and what is changed, e.g. {@code textbox/simple-fr/alexnet/texture}. */
    public String id() {
        List<String> parts = new ArrayList<>(List.of(setting));
        if (network != Setting.of(setting).network()) {
            parts.add(network.id());
        }
        if (robust) {
            parts.add("robust");
        }
        if (!appearance.background().equals(PlainBackground.BLACK)) {
            parts.add(appearance.background().id());
        }
        if (!appearance.whiteObjects()) {
            parts.add("%s-%s-%s".formatted(appearance.text(), appearance.box1(), appearance.box2()));
        }
        if (placement != Placement.DISJOINT) {
            parts.add(placement.id());
        }
        if (labels != LabelConvention.PAPER) {
            parts.add(labels.id());
        }
        return String.join("/", parts);
    }

    /** The scenario, with the standard recipe of its network. */
    public TextBoxScenario scenario() {
        return TextBoxScenario.of(id(), Setting.of(setting).rule(labels), network)
                .withRecipe(robust ? StandardRecipes.robust(network) : StandardRecipes.of(network))
                .withAppearance(appearance)
                .withPlacement(placement);
    }
}
