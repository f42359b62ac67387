package dev.touchstone.model;

import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.OwnBlock;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.Sha256;
import java.util.regex.Pattern;

/**
 * Names a model by what decides its weights: another specification of the scenario, recipe, seed or version makes another key, and so does
 * another block of one's own, or another file of a given model. A change
 * of the code that draws, builds or trains must raise {@link #FORMAT_VERSION}, or the version in the world's specification.
 *
 * @param folder the name of its folder in the store: scenario and seed for people, the hash for the store
 * @param hash SHA-256 of what decides the weights
 */
record ModelKey(String folder, String hash) {

    static final int FORMAT_VERSION = 2;
    private static final int HASH_DIGITS = 16;

    static ModelKey of(Scenario scenario, int seed, long baseSeed) {
        String decides = String.join(
                "\n",
                "format " + FORMAT_VERSION,
                scenario.id().value(),
                scenario.specification(),
                recipe(scenario),
                "seed " + seed,
                "base " + baseSeed);
        String hash = Sha256.of(decides);
        return new ModelKey(
                "%s-seed%d-%s".formatted(scenario.id().pathSegment(), seed, hash.substring(0, HASH_DIGITS)), hash);
    }

    /** The recipe with what it does not know itself: the fingerprint that a block of one's own has on the scenario's inputs. */
    static String recipe(Scenario scenario) {
        ModelRecipe recipe = scenario.recipe();
        return recipe.network() instanceof OwnBlock own
                ? recipe.specification() + "; block " + BlockFingerprint.of(own, scenario)
                : recipe.specification();
    }

    /** Whether a folder is that of the same scenario and seed under another hash. */
    boolean supersedes(String otherFolder) {
        String prefix = folder.substring(0, folder.length() - HASH_DIGITS);
        return otherFolder.matches(Pattern.quote(prefix) + "[0-9a-f]{" + HASH_DIGITS + "}")
                && !otherFolder.equals(folder);
    }
}
