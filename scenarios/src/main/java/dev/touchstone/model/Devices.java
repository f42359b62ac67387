package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.engine.Engine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses where models run. */
public final class Devices {

    private static final Pattern FORM = Pattern.compile("auto|cpu|gpu(?::(\\d+))?");

    private Devices() {}

    /**
     * The device of a name: {@code cpu}, {@code gpu}, {@code gpu:1}, or {@code auto} for the first GPU where there is one and the
     * CPU elsewhere.
     *
     * @throws IllegalArgumentException if the name has another form
     * @throws IllegalStateException if there is no such GPU
     */
    public static Device choose(String name) {
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            throw new IllegalArgumentException("a device is auto, cpu, gpu or gpu:<number>, not '" + name + "'");
        }
        int gpus = name.equals("cpu") ? 0 : Engine.getInstance().getGpuCount();
        if (name.equals("cpu") || name.equals("auto") && gpus == 0) {
            return Device.cpu();
        }
        int index = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
        if (index >= gpus) {
            throw new IllegalStateException("device " + name + " was asked for, but PyTorch sees " + gpus
                    + " GPUs here; take cpu, or see the README on libtorch with CUDA");
        }
        return Device.gpu(index);
    }

    /** On how many threads of the CPU PyTorch computes. */
    public static int cpuThreads() {
        try {
            // The engine is there at run time only.
            ClassLoader loader = Engine.getInstance().getClass().getClassLoader();
            return (int) Class.forName("ai.djl.pytorch.jni.JniUtils", true, loader)
                    .getMethod("getNumThreads")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "this version of DJL does not tell on how many threads PyTorch computes", e);
        }
    }
}
