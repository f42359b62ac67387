package dev.touchstone.method.propagation;

/** The rules alone on all layers, and the composites of the literature. Stabilisers are 1e-6 where nothing else is said. */
public final class Composites {

    private static final double STABILISER = 1e-6;
    private static final Epsilon NORM = new Epsilon(STABILISER);

    private Composites() {}

    /** {@link Epsilon} of 0 everywhere: input-x-gradient, in networks of ReLU and pooling. */
    public static Composite z() {
        return Composite.uniform("z", new Epsilon(0), new Epsilon(0));
    }

    /** {@link Epsilon} everywhere. */
    public static Composite epsilon(double epsilon) {
        return Composite.uniform("epsilon", new Epsilon(epsilon), new Epsilon(epsilon));
    }

    /** {@link Gamma} everywhere. */
    public static Composite gamma(double gamma) {
        return Composite.uniform("gamma", new Gamma(gamma, STABILISER), NORM);
    }

    /** {@link AlphaBeta} of 1 and 0 everywhere. */
    public static Composite alpha1Beta0() {
        return Composite.uniform("alpha1beta0", AlphaBeta.zPlus(STABILISER), NORM);
    }

    /** {@link AlphaBeta} of 2 and 1 everywhere. */
    public static Composite alpha2Beta1() {
        return Composite.uniform("alpha2beta1", AlphaBeta.alpha2Beta1(STABILISER), NORM);
    }

    /** The z-plus rule everywhere, which knows no bias: alpha1beta0 that conserves. */
    public static Composite zPlus() {
        return Composite.uniform("z-plus", new AlphaBeta(1, 0, BiasShare.NONE, STABILISER), NORM);
    }

    /** {@link WSquare} everywhere. */
    public static Composite wSquare() {
        return Composite.uniform("w-square", new WSquare(STABILISER), NORM);
    }

    /** {@link Flat} everywhere. */
    public static Composite flat() {
        return Composite.uniform("flat", new Flat(STABILISER), NORM);
    }

    /** {@link ZBox} on the first layer, {@link Epsilon} of 0 on the others. */
    public static Composite zBox(double low, double high) {
        Rule z = new Epsilon(0);
        return new Composite("z-box", new ZBox(low, high, STABILISER), z, z, z);
    }

    /** Convolutions by z-plus with the bias, dense layers by epsilon (Montavon et al. 2019, sec. 10.3; Zennit's EpsilonPlus). */
    public static Composite epsilonPlus() {
        Rule plus = AlphaBeta.zPlus(STABILISER);
        return Composite.byKind("epsilon-plus", plus, NORM, NORM);
    }

    /** {@link #epsilonPlus()} with {@link Flat} on the first layer. */
    public static Composite epsilonPlusFlat() {
        return new Composite("epsilon-plus-flat", new Flat(STABILISER), AlphaBeta.zPlus(STABILISER), NORM, NORM);
    }

    /** Convolutions by alpha2beta1, dense layers by epsilon (Zennit's EpsilonAlpha2Beta1). */
    public static Composite epsilonAlpha2Beta1() {
        Rule alphaBeta = AlphaBeta.alpha2Beta1(STABILISER);
        return Composite.byKind("epsilon-alpha2beta1", alphaBeta, NORM, NORM);
    }

    /** {@link #epsilonAlpha2Beta1()} with {@link Flat} on the first layer. */
    public static Composite epsilonAlpha2Beta1Flat() {
        return new Composite(
                "epsilon-alpha2beta1-flat", new Flat(STABILISER), AlphaBeta.alpha2Beta1(STABILISER), NORM, NORM);
    }

    /** {@link ZBox} on a first convolution, the others by gamma 0.25, dense layers by epsilon (Zennit's EpsilonGammaBox). */
    public static Composite epsilonGammaBox(double low, double high) {
        return Composite.byKind("epsilon-gamma-box", new Gamma(0.25, STABILISER), NORM, NORM)
                .withFirstConvolution(new ZBox(low, high, STABILISER));
    }

    /**
     * {@link Flat} on the first layer, convolutions by alpha1beta0, dense layers by epsilon (Kohlbrenner et al., Towards Best Practice in
     * Explaining Neural Network Decisions with LRP, 2020, sec. 3; iNNvestigate's LRPSequentialPresetAFlat, with epsilon 0.1 and the
     * {@linkplain BiasShare#WHOLE whole} bias).
     */
    public static Composite presetAFlat(double epsilon, BiasShare bias) {
        return presetFlat("preset-a-flat", new AlphaBeta(1, 0, bias, STABILISER), epsilon);
    }

    /** {@link #presetAFlat} with alpha2beta1 in the convolutions (iNNvestigate's LRPSequentialPresetBFlat). */
    public static Composite presetBFlat(double epsilon, BiasShare bias) {
        return presetFlat("preset-b-flat", new AlphaBeta(2, 1, bias, STABILISER), epsilon);
    }

    private static Composite presetFlat(String id, Rule convolution, double epsilon) {
        return new Composite(id, new Flat(STABILISER), convolution, new Epsilon(epsilon), NORM);
    }

    /** Excitation backpropagation: z-plus on all layers (Zhang et al., Top-Down Neural Attention, 2018), with the bias, as in Zennit. */
    public static Composite excitationBackprop() {
        return Composite.uniform("excitation-backprop", AlphaBeta.zPlus(STABILISER), NORM);
    }
}
