package dev.touchstone.report.summary;

import dev.touchstone.model.Devices;

/**
 * What runs were computed on, of which the last bits of their numbers depend.
 *
 * @param device where models ran, {@code cpu} or e.g. {@code gpu:0}; {@code none} if none did
 * @param architecture of the processor, e.g. {@code amd64}
 * @param threads that PyTorch uses for one operation; 0 if none ran
 */
public record Machine(String device, String architecture, int threads) {

    /** This one, on which no model ran. */
    static Machine idle() {
        return new Machine("none", System.getProperty("os.arch"), 0);
    }

    /** This one, on which models ran. @param name of the device that was asked for */
    static Machine with(String name) {
        var device = Devices.choose(name);
        return new Machine(
                device.isGpu() ? "gpu:" + device.getDeviceId() : "cpu",
                System.getProperty("os.arch"),
                Devices.cpuThreads());
    }
}
