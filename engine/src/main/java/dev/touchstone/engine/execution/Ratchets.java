package dev.touchstone.engine.execution;

import dev.touchstone.engine.config.EngineConfiguration;
import dev.touchstone.engine.config.RatchetUse;
import dev.touchstone.ratchet.DamagedRatchetException;
import dev.touchstone.ratchet.RatchetStore;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opentest4j.TestAbortedException;

/** The ratchet of one execution. What is to be written is written at its end. */
final class Ratchets {

    private static final System.Logger LOG = System.getLogger("dev.touchstone");

    private final RatchetUse.Mode mode;
    private final RatchetStore store;
    private final Map<Class<?>, ClassRatchet> classes = new TreeMap<>(Comparator.comparing(Class::getName));

    private Ratchets(RatchetUse.Mode mode, RatchetStore store) {
        this.mode = mode;
        this.store = store;
    }

    static Ratchets of(EngineConfiguration configuration) {
        RatchetUse use = configuration.ratchet();
        // A sample that is looked at alone is not what was recorded.
        return new Ratchets(
                configuration.sample().isPresent() ? RatchetUse.Mode.OFF : use.mode(),
                new RatchetStore(
                        use.directory(), configuration.outputDirectory().resolve("ratchet.lock")));
    }

    /** What a run ends with that ended so by itself, if its test is under a ratchet; a broken one is let be. */
    Optional<Throwable> judge(ScenarioPlan plan, Optional<LiveRun> live, String again, Optional<Throwable> thrown) {
        boolean broken = thrown.isPresent()
                && !(thrown.get() instanceof AssertionError || thrown.get() instanceof TestAbortedException);
        if (mode == RatchetUse.Mode.OFF || plan.ratchet().isEmpty() || live.isEmpty() || broken) {
            return thrown;
        }
        RatchetedRun run = RatchetedRun.of(plan, live.get(), again);
        try {
            return of(run.testClass()).judge(run, thrown);
        } catch (DamagedRatchetException | UncheckedIOException e) {
            thrown.ifPresent(failure -> failure.addSuppressed(e));
            return thrown.or(() -> Optional.of(e));
        }
    }

    private synchronized ClassRatchet of(Class<?> testClass) {
        return classes.computeIfAbsent(testClass, type -> new ClassRatchet(type, mode, store));
    }

    /** Writes what is to be written, and says what there is. */
    synchronized void finish() {
        if (classes.isEmpty()) {
            return;
        }
        List<ClassRatchet> all = List.copyOf(classes.values());
        classes.clear();
        List<RatchetTally> tallies = new ArrayList<>();
        Calls finishing = new Calls();
        all.forEach(ratchet -> finishing.always(() -> tallies.add(ratchet.finish())));
        tallies.stream().flatMap(tally -> tally.lines().stream()).forEach(line -> LOG.log(Level.INFO, line));
        LOG.log(Level.INFO, RatchetTally.summary(mode, tallies));
        finishing.throwIfFailed();
    }
}
