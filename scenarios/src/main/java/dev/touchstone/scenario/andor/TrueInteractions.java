package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.InteractionIndex;
import dev.touchstone.scenario.SetFunction;

/**
 * What the inputs of a logical world do together to a sample's label, without any model: the {@linkplain InteractionIndex#SII Shapley
 * interactions} of the game {@code v(T) = P(formula = the sample's label, given the inputs in T)}, the other inputs being true or false
 * with equal chance and independently. The inputs of a world with as many true as false symbols are so.
 *
 * <p>A pair interacts for a sample if its value is not 0. A value of 0 may also come from interactions among more inputs that cancel.
 */
public final class TrueInteractions {

    /** Values are multiples of {@code 1 / (2^R lcm(1..R-1))}, 4e-11 at least; what is less is rounding. */
    private static final double LEAST = 1e-12;

    private final LogicWorld world;

    public TrueInteractions(LogicWorld world) {
        this.world = world;
    }

    /**
     * The matrix of an assignment, made anew at each call. Its columns sum to the Shapley values of the game, and all of it to {@code 1 -
     * P(label)}.
     *
     * @param trueInputs the inputs that are true; baseline inputs among them change nothing
     * @return (L, L), symmetric, with half of a pair's value at each of its two places; 0 in the rows and columns of baseline inputs
     */
    public double[][] matrix(InputSet trueInputs) {
        double[][] logic = InteractionIndex.SII.matrix(game(trueInputs));
        double[][] matrix = new double[world.inputs()][world.inputs()];
        for (int i = 0; i < logic.length; i++) {
            for (int j = 0; j < logic.length; j++) {
                matrix[i][j] = Math.abs(logic[i][j]) < LEAST ? 0 : logic[i][j];
            }
        }
        return matrix;
    }

    /** The game over the formula's inputs. */
    SetFunction game(InputSet trueInputs) {
        int inputs = world.logicInputs();
        int own = trueInputs.intersection(InputSet.range(0, inputs)).bits();
        boolean label = world.formula().value(new InputSet(own));
        double[] agreeing = new double[1 << inputs];
        for (int changed = 0; changed < agreeing.length; changed++) {
            agreeing[changed] = world.formula().value(new InputSet(own ^ changed)) == label ? 1 : 0;
        }
        sumOverParts(agreeing);
        double[] values = new double[agreeing.length];
        for (int known = 0; known < values.length; known++) {
            int open = values.length - 1 ^ known;
            values[known] = agreeing[open] / (1 << Integer.bitCount(open));
        }
        return SetFunction.of(inputs, values);
    }

    private static void sumOverParts(double[] bySet) {
        for (int bit = 1; bit < bySet.length; bit <<= 1) {
            for (int set = 0; set < bySet.length; set++) {
                if ((set & bit) != 0) {
                    bySet[set] += bySet[set ^ bit];
                }
            }
        }
    }
}
