package dev.touchstone.engine.device;

import dev.touchstone.engine.config.DeviceUse.Scope;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who may use the GPU while a test of this execution does. Threads may share it. */
public final class GpuSharing {

    private static final System.Logger LOG = System.getLogger(GpuSharing.class.getName());

    private final DeviceChoice device;
    private final Scope scope;
    private final Path directory;
    private final AtomicBoolean saidWaiting = new AtomicBoolean();
    private final AtomicBoolean saidUnlocked = new AtomicBoolean();

    /** @param directory where processes meet: that of the models */
    public GpuSharing(DeviceChoice device, Scope scope, Path directory) {
        this.device = device;
        this.scope = scope;
        this.directory = directory;
    }

    /** A GPU that no other process uses, until it is closed. */
    @FunctionalInterface
    public interface Hold extends AutoCloseable {

        @Override
        void close();
    }

    /** What scenarios of this execution that use the GPU must lock in the test tree, e.g. {@code touchstone.gpu:0}; empty if nothing. */
    public Optional<String> resource() {
        OptionalInt gpu = scope == Scope.NONE ? OptionalInt.empty() : device.gpu();
        return gpu.isPresent() ? Optional.of("touchstone.gpu:" + gpu.getAsInt()) : Optional.empty();
    }

    /** Waits until no other process uses the GPU, if models run on one and the scope is the host. */
    public Hold hold() {
        OptionalInt gpu = scope == Scope.HOST ? device.gpu() : OptionalInt.empty();
        return gpu.isPresent() ? hold(gpu.getAsInt()) : () -> {};
    }

    private Hold hold(int gpu) {
        try {
            GpuLock lock = GpuLock.of(directory, gpu);
            lock.take(() -> sayWaiting(gpu));
            return lock::giveBack;
        } catch (UncheckedIOException e) {
            if (!saidUnlocked.getAndSet(true)) {
                LOG.log(
                        Level.WARNING,
                        "GPU " + gpu + " is not kept from other processes, as no file in " + directory
                                + " can be locked; touchstone.device.scope=jvm does without",
                        e);
            }
            return () -> {};
        }
    }

    private void sayWaiting(int gpu) {
        if (!saidWaiting.getAndSet(true)) {
            LOG.log(Level.INFO, "another process uses GPU {0}; tests wait until it has ended its own", gpu);
        }
    }
}
