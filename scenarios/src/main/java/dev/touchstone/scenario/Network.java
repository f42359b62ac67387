package dev.touchstone.scenario;

/** What a recipe trains, or has verified: one of Touchstone's {@link Architecture}s, or one of your own. */
public sealed interface Network permits Architecture, OwnNetwork {

    /** Its name in messages and reports, {@code [a-z0-9.-]+}. */
    String id();

    /** What the key of a model says of it. */
    String specification();

    /** Whether the symbols of a logical world reach it as an image of one channel, (1, L, 1), rather than as L tokens, (L, 1). */
    boolean readsChannels();

    /**
     * Whether its kernels begin uniform in +-sqrt(6 / fan-in), the scale for rectified units, rather than in +-sqrt(1 / fan-in), with
     * which attention learns sooner.
     */
    boolean isRectified();

    /** Whether its weights are given, so that nothing is trained. */
    boolean isGiven();
}
