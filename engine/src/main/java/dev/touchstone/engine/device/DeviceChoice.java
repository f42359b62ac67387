package dev.touchstone.engine.device;

import ai.djl.Device;
import dev.touchstone.model.Devices;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the models of one execution run: found out when it is first asked for, and the same ever after. Threads may share it. */
public final class DeviceChoice {

    private static final Pattern GPU = Pattern.compile("gpu(?::(\\d+))?");

    private final String name;
    private final Function<String, Device> chooser;
    private Device chosen;
    private RuntimeException failure;

    /** @param name {@code auto}, {@code cpu}, {@code gpu} or {@code gpu:<number>} */
    public DeviceChoice(String name) {
        this(name, Devices::choose);
    }

    DeviceChoice(String name, Function<String, Device> chooser) {
        this.name = name;
        this.chooser = chooser;
    }

    /**
     * The device. The first to ask loads PyTorch.
     *
     * @throws IllegalStateException if there is no such GPU, or PyTorch cannot be loaded; the same each time, as a library that could not
     *     be loaded says why only once
     */
    public synchronized Device get() {
        if (chosen == null && failure == null) {
            choose();
        }
        if (failure != null) {
            throw failure;
        }
        return chosen;
    }

    private void choose() {
        try {
            chosen = chooser.apply(name);
        } catch (RuntimeException e) {
            failure = e;
        } catch (LinkageError e) {
            failure = new IllegalStateException("PyTorch cannot be loaded", e);
        }
    }

    /**
     * The number of the GPU; empty for the CPU. PyTorch is asked only if the name leaves it open, and if it cannot answer, it is empty too:
     * then no test will come to use a device.
     */
    public OptionalInt gpu() {
        Matcher named = GPU.matcher(name);
        if (named.matches()) {
            return OptionalInt.of(named.group(1) == null ? 0 : Integer.parseInt(named.group(1)));
        }
        return name.equals("cpu") ? OptionalInt.empty() : found();
    }

    private OptionalInt found() {
        try {
            Device device = get();
            return device.isGpu() ? OptionalInt.of(device.getDeviceId()) : OptionalInt.empty();
        } catch (RuntimeException toldByEachTest) {
            return OptionalInt.empty();
        }
    }
}
