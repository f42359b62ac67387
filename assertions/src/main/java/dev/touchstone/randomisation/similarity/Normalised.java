package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;

/**
 * A similarity of maps that are normalised first, each by itself. It matters where the scale of maps does: to SSIM and to distances, not to
 * correlations or the cosine, unless values of either sign are scaled apart.
 *
 * @param magnitudes whether signs are dropped then
 */
public record Normalised(Normalisation normalisation, boolean magnitudes, Similarity similarity) implements Similarity {

    @Override
    public String id() {
        return similarity.id() + "-" + normalisation.label() + (magnitudes ? "-magnitudes" : "");
    }

    @Override
    public Prepared prepare(MapGrid map) {
        MapGrid normalised = normalisation.of(map);
        return similarity.prepare(magnitudes ? normalised.magnitudes() : normalised);
    }
}
