package dev.touchstone.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.SaliencyRun;
import dev.touchstone.engine.fixture.FakeMethod;
import dev.touchstone.engine.seeds.SeedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** What is reported when the JVM ends, without one that does. */
class ExitReportTest {

    private static final StackTraceElement EXIT = new StackTraceElement("java.lang.Runtime", "exit", "Runtime.java", 1);
    private static final StackTraceElement OWN =
            new StackTraceElement(FakeMethod.class.getName(), "attribute", "FakeMethod.java", 7);
    private static final StackTraceElement FOREIGN = new StackTraceElement("com.acme.Tool", "quit", "Tool.java", 9);
    private static final String PLACE = "textbox/simple-fr · seed 0 · ExitReportTest.scenario";

    private final List<String> heard = new ArrayList<>();
    private final NodeProgress nodes = new NodeProgress();
    private final RunRegistry runs = new RunRegistry();
    private final Node root = new Node("root", TestDescriptor.Type.CONTAINER);
    private final Node running = new Node("running", TestDescriptor.Type.TEST);

    private static final class Node extends AbstractTestDescriptor {
        private final Type type;

        Node(String name, Type type) {
            super(UniqueId.forEngine(name), name);
            this.type = type;
        }

        @Override
        public Type getType() {
            return type;
        }
    }

    private final class Events implements EngineExecutionListener {
        @Override
        public void executionSkipped(TestDescriptor node, String reason) {
            heard.add(node.getDisplayName() + " skipped: " + reason);
        }

        @Override
        public void executionFinished(TestDescriptor node, TestExecutionResult result) {
            heard.add(node.getDisplayName() + " " + result.getStatus()
                    + result.getThrowable()
                            .map(t -> ": " + t.getMessage().lines().findFirst().orElseThrow())
                            .orElse(""));
        }
    }

    private void report(JvmExit exit, Runnable reporter) throws NoSuchMethodException {
        Node done = new Node("done", TestDescriptor.Type.TEST);
        List.of(done, running, new Node("later", TestDescriptor.Type.TEST)).forEach(root::addChild);
        List.of(root, done, running).forEach(nodes::begun);
        nodes.done(done);
        RunInProgress run = new RunInProgress(running, name(), Cancellation.NEVER, thrown -> {
            heard.add("reporters hear of " + thrown.getClass().getSimpleName());
            reporter.run();
        });
        run.uses(new FakeMethod("fake"));
        runs.begin(run);
        new ExitWatch(root, new Events(), nodes, runs, () -> heard.add("reporters finish")).report(exit);
    }

    private static RunName name() throws NoSuchMethodException {
        ScenarioPlan plan = new ScenarioPlan(
                TestClass.of(ExitReportTest.class),
                ExitReportTest.class.getDeclaredMethod("scenario", SaliencyRun.class),
                "textbox/simple-fr",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                SeedRule.SINGLE,
                false,
                Optional.empty(),
                new Hooks(List.of(), List.of(), List.of(), List.of()),
                new Conditions(List.of()),
                Optional.empty(),
                OptionalDouble.empty());
        return new RunName(plan, 0, Optional.empty());
    }

    void scenario(SaliencyRun run) {}

    @Test
    void a_method_that_exits_is_named_before_reporters_finish() throws Exception {
        report(exit(Thread.currentThread(), EXIT, OWN), () -> {});
        String exited = "the saliency method 'fake' called System.exit";
        assertEquals(
                List.of(
                        "reporters hear of JvmExitException",
                        "running FAILED: " + exited + " and ended this JVM",
                        "later skipped: not run, because " + exited + " in " + FakeMethod.class.getName()
                                + ".attribute(FakeMethod.java:7), on " + PLACE + ", which ended this JVM",
                        "root SUCCESSFUL",
                        "reporters finish"),
                heard);
    }

    @Test
    void code_that_belongs_to_no_run_is_named_by_its_place() throws Exception {
        report(exit(new Thread(), EXIT, FOREIGN), () -> {});
        String why = "because System.exit was called in com.acme.Tool.quit(Tool.java:9), which ended this JVM";
        assertEquals(
                List.of(
                        "running ABORTED: not finished, " + why,
                        "later skipped: not run, " + why,
                        "root SUCCESSFUL",
                        "reporters finish"),
                heard);
    }

    @Test
    void a_reporter_that_fails_costs_nobody_a_result() {
        assertThrows(
                IllegalStateException.class,
                () -> report(exit(Thread.currentThread(), EXIT, OWN), () -> {
                    throw new IllegalStateException("on purpose");
                }));
        assertTrue(heard.contains("reporters finish"), heard.toString());
        assertEquals(5, heard.size());
    }

    private static JvmExit exit(Thread caller, StackTraceElement... stack) {
        return new JvmExit(Optional.of(caller), stack);
    }

    @Test
    void whoever_waits_for_the_hooks_has_called_exit_unless_it_is_the_system() {
        StackTraceElement hooks =
                new StackTraceElement("java.lang.ApplicationShutdownHooks", "runHooks", "any.java", 1);
        StackTraceElement signal = new StackTraceElement("java.lang.Terminator$1", "handle", "any.java", 1);
        Thread caller = new Thread();
        JvmExit found = JvmExit.in(Map.of(
                new Thread(), new StackTraceElement[] {FOREIGN}, caller, new StackTraceElement[] {hooks, EXIT, OWN}));
        assertEquals(Optional.of(caller), found.caller());
        assertEquals(List.of(EXIT, OWN), List.of(found.stack()));
        assertEquals(
                Optional.empty(),
                JvmExit.in(Map.of(caller, new StackTraceElement[] {hooks, signal}))
                        .caller());
    }
}
