package dev.touchstone.engine.execution;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import dev.touchstone.MethodUnderTest;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.engine.RealLauncher;
import dev.touchstone.engine.RealLauncher.Heard;
import dev.touchstone.engine.SaliencyTestEngine;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.model.ExplainedModel;
import dev.touchstone.model.ModelStore;
import dev.touchstone.model.TrainingProgress;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.andor.Andor;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.ObjectName;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestPlan;

/**
 * A process that executes the test of a scenario fifty times, each time from a tree that it keeps and with a model that is opened for it, and asks
 * for 10,000 maps in all. It says on its output what grew meanwhile, a name and a number a line.
 */
final class LeakProcess {

    private static final int SCENARIOS = 50;
    private static final int MAPS = 200;
    private static final int WARM_UP = 30;

    private static final String WORLD = Andor.TWO_IN_BINARY_AND + Andor.CNN;

    private static Leak leak;
    private static Path directory;

    private LeakProcess() {}

    /** What the method under test does wrong. */
    enum Leak {
        NOTHING,
        /** Loses an array of a map's size with each map. */
        ARRAYS,
        /** Opens another model in each test, and does not close it. */
        MODELS
    }

    /** @param arguments a leak, and a directory */
    public static void main(String[] arguments) throws Exception {
        leak = Leak.valueOf(arguments[0]);
        directory = Path.of(arguments[1]);
        Launcher launcher = RealLauncher.of(new SaliencyTestEngine());
        Map<String, String> parameters = Map.of(
                "touchstone.models.dir",
                arguments[1],
                "touchstone.output.dir",
                arguments[1],
                "touchstone.device",
                "cpu",
                "touchstone.chunk",
                "50");
        List<TestPlan> plans = Stream.generate(
                        () -> launcher.discover(RealLauncher.request(parameters, selectClass(Mapping.class))))
                .limit(WARM_UP + SCENARIOS)
                .collect(Collectors.toList());
        counted();
        long early = least(launcher, plans.subList(0, WARM_UP));
        Map<String, Long> before = counted();
        long late = least(launcher, plans.subList(WARM_UP, plans.size()));
        Map<String, Long> after = counted();
        after.forEach((what, count) -> System.out.println(what + " " + (count - before.get(what))));
        System.out.println("resident " + (late - early));
        Reference.reachabilityFence(plans);
    }

    /** Executes each, and says the least memory that the process held after one of the last ten, in bytes. */
    private static long least(Launcher launcher, List<TestPlan> plans) throws Exception {
        List<Long> resident = new ArrayList<>();
        for (TestPlan plan : plans) {
            Heard heard = new Heard();
            launcher.execute(plan, heard);
            if (!heard.tests().equals(List.of("SUCCESSFUL scenario"))) {
                throw new IllegalStateException(heard.tests().toString());
            }
            resident.add(resident());
        }
        return resident.subList(Math.max(0, resident.size() - 10), resident.size()).stream()
                .mapToLong(bytes -> bytes)
                .min()
                .orElseThrow();
    }

    private static long resident() throws Exception {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
    }

    /** The live arrays and managers of DJL, and the bytes of all live objects. */
    private static Map<String, Long> counted() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return Map.of(
                "arrays", number(histogram, "(\\d+) +\\d+ +ai\\.djl\\.pytorch\\.engine\\.PtNDArray\\b"),
                "managers", number(histogram, "(\\d+) +\\d+ +ai\\.djl\\.pytorch\\.engine\\.PtNDManager\\b"),
                "heap", number(histogram, "Total +\\d+ +(\\d+)"));
    }

    private static long number(String histogram, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(histogram);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    static class Mapping {

        @MethodUnderTest
        final SaliencyMethod method = new Leaking();

        @SaliencyScenario(WORLD)
        void scenario(SaliencyRun run) {
            int maps = run.explain(run.scenario().buckets().get(0), MAPS).size();
            if (maps != MAPS) {
                throw new IllegalStateException(maps + " maps");
            }
        }
    }

    /** Made once for each test. */
    private static final class Leaking implements SaliencyMethod {

        private final SaliencyMethod method = MethodCatalog.get("gradient");
        private boolean opened;

        @Override
        public String id() {
            return method.id();
        }

        @Override
        public NDArray attribute(ExplainedModel model, NDArray inputs, NDArray targets, SeedSource seeds) {
            if (leak == Leak.ARRAYS) {
                for (int row = 0; row < inputs.getShape().get(0); row++) {
                    inputs.get(row).duplicate().detach();
                }
            }
            if (leak == Leak.MODELS && !opened) {
                opened = true;
                new ModelStore(directory, ModelStore.Mode.STORE, TrainingProgress.SILENT)
                        .obtain(StandardScenarios.catalog().get(WORLD), 0, 1, Device.cpu());
            }
            return method.attribute(model, inputs, targets, seeds);
        }
    }
}
