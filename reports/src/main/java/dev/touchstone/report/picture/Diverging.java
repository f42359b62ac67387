package dev.touchstone.report.picture;

/**
 * Blue for negative, near-white for zero, red for positive relevance: the eleven-class RdBu scheme of Cynthia Brewer's ColorBrewer
 * (2002, marked there as safe for the colour-blind) turned round, linear in sRGB between its published colours.
 */
final class Diverging implements ColourMap {

    static final ColourMap INSTANCE = new Diverging();

    private static final int[] PUBLISHED = {
        0x053061, 0x2166ac, 0x4393c3, 0x92c5de, 0xd1e5f0, 0xf7f7f7, 0xfddbc7, 0xf4a582, 0xd6604d, 0xb2182b, 0x67001f
    };

    private Diverging() {}

    @Override
    public int rgb(double relevance) {
        double place = (Math.min(1, Math.max(-1, relevance)) + 1) / 2 * (PUBLISHED.length - 1);
        int below = Math.min((int) place, PUBLISHED.length - 2);
        return Rgb.mix(PUBLISHED[below], PUBLISHED[below + 1], place - below);
    }
}
