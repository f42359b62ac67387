package dev.touchstone.method.gradient;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Tensor;
import java.util.List;
import java.util.function.Function;

/** What is added to an input, again and again, to look around it. Its text is its value among a method's parameters. */
public interface Noise {

    /** How many fields of noise there are. */
    int draws();

    /**
     * The fields for these inputs: each call gives the next, {@link #draws()} times at most.
     *
     * @param inputs (n, ...), not to be changed
     * @param seeds the method's; equal ones give equal fields
     * @return from the manager that is to own a field to a new array of the inputs' type, and of their shape or with a single row for all
     */
    Function<NDManager, NDArray> fields(NDArray inputs, SeedSource seeds);

    /**
     * Independent normal values from each sample's own stream, in the inputs' units. Methods with equal seeds get the same fields.
     *
     * @param draws how many fields, at least 1
     * @param sigma standard deviation, finite and at least 0
     * @throws IllegalArgumentException if either is out of range
     */
    static Noise gaussian(int draws, double sigma) {
        return new GaussianNoise(draws, sigma, "smoothgrad");
    }

    /** These fields, each added to every input. @throws IllegalArgumentException if there are none */
    static Noise of(List<Tensor> fields) {
        return new GivenNoise(fields);
    }
}
