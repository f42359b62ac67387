package dev.touchstone.method;

import dev.touchstone.method.attention.Attention;
import dev.touchstone.method.attention.AttentionRollout;
import dev.touchstone.method.attention.LrpFull;
import dev.touchstone.method.attention.LrpRollout;
import dev.touchstone.method.attention.LrpTransformer;
import dev.touchstone.method.cam.GradCam;
import dev.touchstone.method.cam.GradCamPlusPlus;
import dev.touchstone.method.cam.GuidedGradCam;
import dev.touchstone.method.control.AvoidOracle;
import dev.touchstone.method.control.Constant;
import dev.touchstone.method.control.Edge;
import dev.touchstone.method.control.FlippedOracle;
import dev.touchstone.method.control.InputCopy;
import dev.touchstone.method.control.Oracle;
import dev.touchstone.method.control.RandomMap;
import dev.touchstone.method.control.SobelEdge;
import dev.touchstone.method.gradient.Gradient;
import dev.touchstone.method.gradient.GradientShap;
import dev.touchstone.method.gradient.InputXGradient;
import dev.touchstone.method.gradient.IntegratedGradients;
import dev.touchstone.method.gradient.Saliency;
import dev.touchstone.method.gradient.SmoothGrad;
import dev.touchstone.method.gradient.SmoothGradSquared;
import dev.touchstone.method.gradient.VarGrad;
import dev.touchstone.method.interaction.ExactShapleyInteractions;
import dev.touchstone.method.interaction.IntegratedHessians;
import dev.touchstone.method.interaction.ShapIq;
import dev.touchstone.method.perturbation.ExactShapley;
import dev.touchstone.method.perturbation.FeatureAblation;
import dev.touchstone.method.perturbation.FeaturePermutation;
import dev.touchstone.method.perturbation.KernelShap;
import dev.touchstone.method.perturbation.Lime;
import dev.touchstone.method.perturbation.Occlusion;
import dev.touchstone.method.perturbation.Rise;
import dev.touchstone.method.perturbation.ShapleySampling;
import dev.touchstone.method.propagation.BiasShare;
import dev.touchstone.method.propagation.Composites;
import dev.touchstone.method.propagation.Deconvnet;
import dev.touchstone.method.propagation.DeepLift;
import dev.touchstone.method.propagation.DeepLiftRule;
import dev.touchstone.method.propagation.DeepShap;
import dev.touchstone.method.propagation.DeepTaylor;
import dev.touchstone.method.propagation.GuidedBackprop;
import dev.touchstone.method.propagation.Lrp;
import dev.touchstone.scenario.InteractionIndex;
import dev.touchstone.scenario.TruthMask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The methods of this library by id, with their default parameters, and those that are services: {@link MethodServices}. An id of the
 * library always means the library's.
 */
public final class MethodCatalog {

    private static final Map<String, Supplier<SaliencyMethod>> METHODS = new TreeMap<>(Map.ofEntries(
            Map.entry("attention", () -> new Attention()),
            Map.entry("attention-rollout", () -> new AttentionRollout()),
            Map.entry("avoid-oracle", () -> new AvoidOracle()),
            Map.entry("avoid-oracle-ink", () -> new AvoidOracle(TruthMask.INK)),
            Map.entry("avoid-oracle-layout", () -> new AvoidOracle(TruthMask.LAYOUT)),
            Map.entry("constant", () -> new Constant()),
            Map.entry("deconvnet", () -> new Deconvnet()),
            Map.entry("deep-shap", () -> new DeepShap()),
            Map.entry("deep-taylor-bounded", () -> DeepTaylor.bounded(0, 1)),
            Map.entry("deep-taylor-unbounded", () -> DeepTaylor.unbounded()),
            Map.entry("deeplift-rescale", () -> new DeepLift()),
            Map.entry("deeplift-reveal-cancel", () -> new DeepLift(DeepLiftRule.REVEAL_CANCEL, Baseline.ZERO)),
            Map.entry("edge", () -> new Edge()),
            Map.entry("edge-sobel", () -> new SobelEdge()),
            Map.entry("exact-shapley", () -> new ExactShapley()),
            Map.entry("exact-shapley-interactions-sii", () -> new ExactShapleyInteractions(InteractionIndex.SII)),
            Map.entry("exact-shapley-interactions-stii", () -> new ExactShapleyInteractions(InteractionIndex.STII)),
            Map.entry("feature-ablation", () -> new FeatureAblation()),
            Map.entry("feature-permutation", () -> new FeaturePermutation()),
            Map.entry("flipped-oracle", () -> new FlippedOracle()),
            Map.entry("grad-cam", () -> new GradCam()),
            Map.entry("grad-cam-plus-plus", () -> new GradCamPlusPlus()),
            Map.entry("gradient", () -> new Gradient()),
            Map.entry("gradient-shap", () -> new GradientShap()),
            Map.entry("guided-backprop", () -> new GuidedBackprop()),
            Map.entry("guided-grad-cam", () -> new GuidedGradCam()),
            Map.entry("input", () -> new InputCopy()),
            Map.entry("input-x-gradient", () -> new InputXGradient()),
            Map.entry("integrated-gradients", () -> new IntegratedGradients()),
            Map.entry("integrated-hessians", () -> new IntegratedHessians()),
            Map.entry("kernel-shap", () -> new KernelShap()),
            Map.entry("lime", () -> new Lime()),
            Map.entry("lrp-alpha1beta0", () -> new Lrp(Composites.alpha1Beta0())),
            Map.entry("lrp-alpha2beta1", () -> new Lrp(Composites.alpha2Beta1())),
            Map.entry("lrp-epsilon", () -> new Lrp(Composites.epsilon(1e-6))),
            Map.entry("lrp-epsilon-alpha2beta1", () -> new Lrp(Composites.epsilonAlpha2Beta1())),
            Map.entry("lrp-epsilon-gamma-box", () -> new Lrp(Composites.epsilonGammaBox(0, 1))),
            Map.entry("lrp-epsilon-plus", () -> new Lrp(Composites.epsilonPlus())),
            Map.entry("lrp-flat", () -> new Lrp(Composites.flat())),
            Map.entry("lrp-full", () -> new LrpFull()),
            Map.entry("lrp-gamma", () -> new Lrp(Composites.gamma(0.25))),
            Map.entry("lrp-preset-a-flat", () -> new Lrp(Composites.presetAFlat(0.1, BiasShare.SPLIT))),
            Map.entry("lrp-preset-b-flat", () -> new Lrp(Composites.presetBFlat(0.1, BiasShare.SPLIT))),
            Map.entry("lrp-rollout", () -> new LrpRollout()),
            Map.entry("lrp-transformer", () -> new LrpTransformer()),
            Map.entry("lrp-w-square", () -> new Lrp(Composites.wSquare())),
            Map.entry("lrp-z", () -> new Lrp(Composites.z())),
            Map.entry("lrp-z-box", () -> new Lrp(Composites.zBox(0, 1))),
            Map.entry("lrp-z-plus", () -> new Lrp(Composites.zPlus())),
            Map.entry("occlusion", () -> new Occlusion()),
            Map.entry("oracle", () -> new Oracle()),
            Map.entry("oracle-ink", () -> new Oracle(TruthMask.INK)),
            Map.entry("oracle-layout", () -> new Oracle(TruthMask.LAYOUT)),
            Map.entry("random", () -> new RandomMap()),
            Map.entry("rise", () -> new Rise()),
            Map.entry("saliency", () -> new Saliency()),
            Map.entry("shap-iq", () -> new ShapIq()),
            Map.entry("shapley-sampling", () -> new ShapleySampling()),
            Map.entry("smoothgrad", () -> new SmoothGrad()),
            Map.entry("smoothgrad-squared", () -> new SmoothGradSquared()),
            Map.entry("vargrad", () -> new VarGrad())));

    private MethodCatalog() {}

    /** The ids of this library's methods, sorted. Asking loads no method. */
    public static Collection<String> ids() {
        return Collections.unmodifiableCollection(METHODS.keySet());
    }

    /** The method with this id, if there is one. Services are made only for an id that the library does not have. */
    public static Optional<SaliencyMethod> find(String id) {
        return Optional.ofNullable(METHODS.get(id)).map(Supplier::get).or(() -> MethodServices.load()
                .find(id));
    }

    /** The method with this id. @throws IllegalArgumentException with the known ids if there is none */
    public static SaliencyMethod get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id, MethodServices.load())));
    }

    private static String unknown(String id, MethodServices services) {
        List<String> known = new ArrayList<>(ids());
        known.addAll(services.ids());
        return "there is no saliency method '" + id + "'; known are " + String.join(", ", known)
                + services.faults().stream().map(fault -> "; " + fault).collect(Collectors.joining());
    }
}
