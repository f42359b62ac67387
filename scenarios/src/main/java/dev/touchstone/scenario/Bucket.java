package dev.touchstone.scenario;

/**
 * The samples of a scenario that share the same objects, or the same class.
 *
 * @param number its number in the field's numbering, from 1
 * @param name what its samples hold, e.g. {@code B, Box1}
 * @param label the class that the scenario's reasoning gives to all of its samples, from 0
 */
public record Bucket(int number, String name, int label) {

    @Override
    public String toString() {
        return number + " (" + name + ")";
    }
}
