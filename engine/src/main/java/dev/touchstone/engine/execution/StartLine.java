package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.BaseSeed;
import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.ShardChoice;
import dev.touchstone.engine.shard.Shard;
import dev.touchstone.model.Devices;
import dev.touchstone.model.ModelStore;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The line that says, when an execution begins, what decides its results.
 *
 * @param version of the engine
 * @param device where models run
 * @param seed the base of all random streams
 * @param models where models are kept
 * @param shard the part of all tests that it has; empty for all
 * @param work how much there is to do
 */
record StartLine(String version, String device, BaseSeed seed, Path models, Optional<Shard> shard, Workload work) {

    private static final System.Logger LOG = System.getLogger("dev.touchstone");

    /** Logs the line, if anybody is to see it: to ask for the device loads PyTorch. */
    static void log(String version, EngineConfiguration configuration, Workload work) {
        if (work.tests() > 0 && LOG.isLoggable(Level.INFO)) {
            LOG.log(
                    Level.INFO,
                    of(version, configuration, work, StartLine::deviceOf).toString());
        }
    }

    /** @param device tells of the device of a name */
    static StartLine of(
            String version, EngineConfiguration configuration, Workload work, Function<String, String> device) {
        return new StartLine(
                version,
                known(configuration.device().name(), device),
                configuration.seed(),
                configuration.modelsDirectory().orElseGet(ModelStore::defaultDirectory),
                configuration.shard().map(ShardChoice::shard),
                work);
    }

    /** What keeps a device from being used is told by the tests that need it. */
    private static String known(String name, Function<String, String> device) {
        try {
            return device.apply(name);
        } catch (RuntimeException | LinkageError e) {
            return name + " (not available)";
        }
    }

    private static String deviceOf(String name) {
        var chosen = Devices.choose(name);
        return chosen.isGpu() ? "gpu:" + chosen.getDeviceId() : "cpu, " + counted(Devices.cpuThreads(), "thread");
    }

    @Override
    public String toString() {
        return "Touchstone %s · device %s · seed %s · models %s · %s%s of %s"
                .formatted(
                        version,
                        device,
                        seed,
                        fromHome(models, Path.of(System.getProperty("user.home"))),
                        shard.map(part -> part + " · ").orElse(""),
                        counted(work.runs(), "run"),
                        counted(work.tests(), "test"));
    }

    private static String fromHome(Path path, Path home) {
        return home.getNameCount() > 0 && path.startsWith(home)
                ? Path.of("~").resolve(home.relativize(path)).toString()
                : path.toString();
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
