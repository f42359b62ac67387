package dev.touchstone.method.propagation;

import java.util.List;
import java.util.stream.Stream;

/** The composites and the forms of deep Taylor decomposition that laws are tested on. */
final class AllComposites {

    private AllComposites() {}

    static Stream<Composite> all() {
        return Stream.of(
                Composites.z(),
                Composites.epsilon(0.25),
                Composites.gamma(0.25),
                Composites.alpha1Beta0(),
                Composites.alpha2Beta1(),
                Composites.zPlus(),
                Composites.wSquare(),
                Composites.flat(),
                Composites.zBox(0, 1),
                Composites.zBox(-0.5, 1.5),
                Composites.epsilonPlus(),
                Composites.epsilonPlusFlat(),
                Composites.epsilonAlpha2Beta1(),
                Composites.epsilonAlpha2Beta1Flat(),
                Composites.epsilonGammaBox(0, 1),
                Composites.presetAFlat(1, BiasShare.SPLIT),
                Composites.presetBFlat(1, BiasShare.WHOLE),
                Composites.excitationBackprop(),
                Composites.epsilon(0.25).withoutMerging());
    }

    static List<Lrp> deepTaylor() {
        return List.of(
                DeepTaylor.bounded(0, 1),
                DeepTaylor.unbounded(),
                DeepTaylor.innvestigateBounded(0, 1),
                DeepTaylor.innvestigateUnbounded());
    }
}
