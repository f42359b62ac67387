package dev.touchstone.model.layer;

import ai.djl.engine.Engine;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The two switches behind gradients: whether a thread records, which PyTorch knows of each thread, and the mark that a collector is open, of
 * which DJL has one for the JVM. DJL offers no way to close a collector that was lost, so its mark is reached by its name.
 */
final class GradientState {

    private static final String MARK = "isCollecting";

    private final MethodHandle recording;
    private final MethodHandle record;
    private final AtomicBoolean collecting;

    private GradientState(MethodHandle recording, MethodHandle record, AtomicBoolean collecting) {
        this.recording = recording;
        this.record = record;
        this.collecting = collecting;
    }

    /** @throws IllegalStateException if DJL's PyTorch is another than the one that this is made for */
    static GradientState ofEngine() {
        ClassLoader loader = Engine.getInstance().getClass().getClassLoader();
        try {
            Class<?> natives = Class.forName("ai.djl.pytorch.jni.JniUtils", true, loader);
            Field mark = Class.forName("ai.djl.pytorch.engine.PtGradientCollector", true, loader)
                    .getDeclaredField(MARK);
            mark.setAccessible(true);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            return new GradientState(
                    lookup.findStatic(natives, "isGradMode", MethodType.methodType(boolean.class)),
                    lookup.findStatic(natives, "setGradMode", MethodType.methodType(void.class, boolean.class)),
                    (AtomicBoolean) mark.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the state of gradients cannot be read from " + Engine.getInstance()
                            + "; use the DJL that Touchstone brings",
                    e);
        }
    }

    boolean isRecording() {
        try {
            return (boolean) recording.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("PyTorch does not say whether it records", e);
        }
    }

    void record(boolean on) {
        try {
            record.invokeExact(on);
        } catch (Throwable e) {
            throw new IllegalStateException("PyTorch does not switch its recording", e);
        }
    }

    boolean isCollecting() {
        return collecting.get();
    }

    void forgetCollector() {
        collecting.set(false);
    }
}
