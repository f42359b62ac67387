package dev.touchstone.scenario.andor;

import dev.touchstone.scenario.InputSet;
import dev.touchstone.scenario.LogicOperator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A logical formula over inputs that are true or false; immutable. */
public sealed interface Formula {

    /** Its value. @param trueInputs the inputs that are true; all others are false */
    boolean value(InputSet trueInputs);

    /** The inputs that it names. */
    InputSet inputs();

    /** The value of one input. */
    static Formula input(int position) {
        return new Input(position);
    }

    /** Inputs by their positions, to be joined. */
    static Formula[] inputs(int... positions) {
        return Arrays.stream(positions).mapToObj(Input::new).toArray(Formula[]::new);
    }

    static Formula not(Formula negated) {
        return new Not(negated);
    }

    /** All are true. */
    static Formula and(Formula... parts) {
        return new Joined(LogicOperator.AND, List.of(parts));
    }

    /** One or more are true. */
    static Formula or(Formula... parts) {
        return new Joined(LogicOperator.OR, List.of(parts));
    }

    /** Exactly one is true. */
    static Formula xor(Formula... parts) {
        return new Joined(LogicOperator.XOR, List.of(parts));
    }

    /** @param position from 0 */
    record Input(int position) implements Formula {

        public Input {
            InputSet.of(position);
        }

        @Override
        public boolean value(InputSet trueInputs) {
            return trueInputs.contains(position);
        }

        @Override
        public InputSet inputs() {
            return InputSet.of(position);
        }

        @Override
        public String toString() {
            return Integer.toString(position);
        }
    }

    record Not(Formula negated) implements Formula {

        @Override
        public boolean value(InputSet trueInputs) {
            return !negated.value(trueInputs);
        }

        @Override
        public InputSet inputs() {
            return negated.inputs();
        }

        @Override
        public String toString() {
            return "NOT(" + negated + ")";
        }
    }

    /** Parts under one operator. @param parts one or more */
    record Joined(LogicOperator operator, List<Formula> parts) implements Formula {

        public Joined {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException(operator + " needs one part or more");
            }
        }

        @Override
        public boolean value(InputSet trueInputs) {
            int trueOnes = 0;
            for (Formula part : parts) {
                trueOnes += part.value(trueInputs) ? 1 : 0;
            }
            return operator.of(trueOnes, parts.size());
        }

        @Override
        public InputSet inputs() {
            return parts.stream().map(Formula::inputs).reduce(InputSet.EMPTY, InputSet::union);
        }

        @Override
        public String toString() {
            return parts.stream().map(Formula::toString).collect(Collectors.joining(", ", operator + "(", ")"));
        }
    }
}
