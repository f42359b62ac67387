package dev.touchstone.randomisation.meta;

import dev.touchstone.randomisation.ModelCopies;
import java.util.function.Function;

/** A trained model of a world, on which tests are tested. */
public interface TestedModel {

    /** The id of its scenario. */
    String world();

    /** The id of a control method that ignores the model: its edges of images, or the input itself. */
    String blind();

    /**
     * Asks about a method.
     *
     * @param method its id in the catalog
     * @param inputs how many samples; all that there are, if there are fewer
     * @param occasion which samples and random models; a perturbation is of the trained model, or of the samples, and the classes explained
     *     are those predicted without it
     * @param question what is asked; the copies are good until it returns
     */
    <T> T ask(String method, int inputs, Occasion occasion, Function<ModelCopies, T> question);
}
