package dev.touchstone.randomisation.similarity;

import dev.touchstone.randomisation.MapGrid;
import dev.touchstone.randomisation.Similarity;

/**
 * The similarity of what edges maps have: of their histograms of oriented gradients (Dalal and Triggs, Histograms of Oriented Gradients for
 * Human Detection, CVPR 2005), one of {@value HogDescriptor#ORIENTATIONS} orientations for each cell, put together for blocks of
 * {@value HogDescriptor#BLOCK} x {@value HogDescriptor#BLOCK} cells. Adebayo et al., Sanity Checks for Saliency Maps (NeurIPS 2018), use
 * cells of 16 x 16 and compare the histograms by Spearman's correlation. Not defined for a map without edges.
 *
 * @param cell how many places a cell is high and wide, 1 or more
 * @param scaled whether each map is first scaled so that its least value is 0 and its greatest 1
 * @param by how histograms are compared
 */
public record Hog(int cell, boolean scaled, Similarity by) implements Similarity {

    private static final int PUBLISHED_CELL = 16;

    /** @throws IllegalArgumentException if a cell holds no place */
    public Hog {
        if (cell < 1) {
            throw new IllegalArgumentException("a cell of a map is 1 place wide or more, not " + cell);
        }
    }

    /** As Adebayo et al. use it, by Spearman's correlation. */
    public static Hog spearman() {
        return new Hog(PUBLISHED_CELL, true, Spearman.standard());
    }

    /** The same by Pearson's correlation. */
    public static Hog pearson() {
        return new Hog(PUBLISHED_CELL, true, new Pearson());
    }

    @Override
    public String id() {
        return "hog-%d-%s%s".formatted(cell, by.id(), scaled ? "" : "-unscaled");
    }

    /** @throws IllegalArgumentException if a value is not finite, or the map has not enough cells for a block */
    @Override
    public Prepared prepare(MapGrid map) {
        map.finiteValues();
        double[] descriptor = HogDescriptor.of(scaled ? Normalisation.LEAST_TO_GREATEST.of(map) : map, cell);
        return by.prepare(new MapGrid(1, descriptor.length, descriptor));
    }
}
