package dev.touchstone.scenario;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a formula that stands directly below its top, with its value for one sample.
 *
 * @param name for messages, e.g. {@code AND(0, 1)}
 * @param operator what it does with its inputs; empty if it is more than one operator over plain inputs
 * @param inputs what it reads
 * @param value what it gives for the sample
 */
public record LogicGate(String name, Optional<LogicOperator> operator, InputSet inputs, boolean value) {

    public LogicGate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(inputs, "inputs");
    }

    @Override
    public String toString() {
        return name + " = " + value;
    }
}
