package dev.touchstone.engine.execution;

import dev.touchstone.model.Devices;
import java.util.Optional;

/** Finds out whether models can run on a GPU; one that the configuration names and that is missing is told by whoever asks for it. */
@FunctionalInterface
interface GpuProbe {

    /** Why they cannot, given the configured device; empty if they can. */
    Optional<String> whyNone(String device);

    /** Asks PyTorch, unless the name of the device says it all. What PyTorch throws is no reason to skip. */
    static Optional<String> ofPyTorch(String device) {
        if (device.equals("cpu")) {
            return Optional.of("touchstone.device is cpu");
        }
        return Devices.choose("auto").isGpu() ? Optional.empty() : Optional.of("PyTorch sees none here");
    }
}
