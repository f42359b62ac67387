package dev.touchstone.engine.execution;

import dev.touchstone.model.Devices;
import java.util.Optional;

/** Finds out whether models run on a GPU. */
@FunctionalInterface
interface GpuProbe {

    /** Why they do not, on the device of this name; empty if they do. */
    Optional<String> whyNone(String device);

    /** Asks PyTorch, unless the name of the device says it all. */
    static Optional<String> ofPyTorch(String device) {
        if (device.equals("cpu")) {
            return Optional.of("touchstone.device is cpu");
        }
        try {
            return Devices.choose(device).isGpu() ? Optional.empty() : Optional.of("PyTorch sees none here");
        } catch (RuntimeException e) {
            return Optional.of(e.getMessage());
        }
    }
}
