package dev.touchstone.randomisation;

/**
 * Maps averaged over noisy inputs (Hedstroem et al., Sanity Checks Revisited, arXiv 2401.06465, smooth MPRT): the mean of the raw maps of
 * {@code x + e_i}, the noise normal with a standard deviation of {@code level} times the range of the input's values. The last draw is the
 * input itself, so one draw is no smoothing. The noise follows from the sample's place and the draw alone: all models see the same inputs.
 *
 * @param draws how many inputs are averaged, from 1
 * @param level the standard deviation in parts of {@code max(x) - min(x)}, above 0
 * @param stream the name of the noise's stream
 */
public record Smoothing(int draws, double level, String stream) {

    public Smoothing {
        if (draws < 1 || !(level > 0)) {
            throw new IllegalArgumentException("smoothing needs a draw or more and a level above 0, but was " + draws
                    + " draws of level " + level);
        }
    }
}
