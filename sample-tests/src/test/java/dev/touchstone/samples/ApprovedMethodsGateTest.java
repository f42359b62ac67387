package dev.touchstone.samples;

import dev.touchstone.SaliencyGate;
import dev.touchstone.SaliencyTag;
import dev.touchstone.WithMethods;
import dev.touchstone.suite.StandardSuite;

/** Second user: a list of methods, versioned beside the test, goes through a gate; through a short one with every build. */
@WithMethods(file = "approved-methods.txt")
class ApprovedMethodsGateTest {

    @SaliencyGate(suites = QuickSuite.class)
    void every_change() {}

    /** Red where methods are known to look elsewhere. */
    @SaliencyTag("release-gate")
    @WithMethods({
        "gradient",
        "saliency",
        "input-x-gradient",
        "integrated-gradients",
        "smoothgrad",
        "guided-backprop",
        "grad-cam",
        "lrp-epsilon",
        "deeplift-rescale",
        "attention-rollout"
    })
    @SaliencyGate(suites = StandardSuite.class)
    void release() {}
}
