package dev.touchstone.engine.execution;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.SaliencyNested;
import dev.touchstone.SaliencyRun;
import dev.touchstone.SaliencyScenario;
import dev.touchstone.WithMethods;
import dev.touchstone.engine.RealLauncher;
import dev.touchstone.engine.SaliencyTestEngine;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** A JVM that a test ends, on its own thread or on another, or that is told to end; it prints what runners hear. */
final class ExitProcess {

    private ExitProcess() {}

    public static void main(String[] how) {
        Map<String, String> parameters = how[0].equals("with-limit") ? Map.of("touchstone.timeout", "1 m") : Map.of();
        System.setProperty("how", how[0]);
        RealLauncher.of(new SaliencyTestEngine())
                .execute(RealLauncher.request(parameters, selectClass(Exiting.class)), new Printing());
    }

    @WithMethods({"gradient", "edge"})
    static class Exiting {

        @SaliencyScenario(TextBox.SIMPLE_FR)
        @WithMethods("oracle")
        void a_passes(SaliencyRun run) {}

        @SaliencyScenario(TextBox.SIMPLE_FR)
        void b_exits(SaliencyRun run) throws InterruptedException {
            switch (System.getProperty("how")) {
                case "on-another-thread" -> {
                    Thread other = new Thread(() -> System.exit(0));
                    other.start();
                    other.join();
                }
                case "told-to-end" -> {
                    System.out.println("told to end: " + ProcessHandle.current().pid());
                    System.out.flush();
                    Thread.sleep(60_000);
                }
                default -> System.exit(0);
            }
        }

        @SaliencyNested
        class Later {
            @SaliencyScenario(TextBox.SIMPLE_FR)
            void c(SaliencyRun run) {}
        }
    }

    private static final class Printing implements TestExecutionListener {

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            System.out.println("skipped " + test.getDisplayName() + ": " + reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            System.out.println(result.getStatus() + " " + test.getDisplayName()
                    + result.getThrowable().map(t -> ": " + t.getMessage()).orElse(""));
        }
    }
}
