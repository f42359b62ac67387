package dev.touchstone.report;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Verdict;
import dev.touchstone.engine.listener.RunListener;
import dev.touchstone.engine.listener.RunOutcome;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** An execution with a failed run of each kind, reported by every listener that there is, in a virtual machine of its own. */
final class ForkedExecution {

    private ForkedExecution() {}

    /** @param arguments the output directory */
    public static void main(String[] arguments) {
        Path output = Path.of(arguments[0]);
        for (RunListener listener : ServiceLoader.load(RunListener.class)) {
            listener.executionStarted(Examples.execution(output));
            Evidence[] all = {
                Examples.beside(Examples.evidence(Verdict.FAIL, 0.2)),
                Cascades.evidence(Verdict.FAIL, 0.63),
                Logics.bars(),
                Logics.pairs()
            };
            for (int i = 0; i < all.length; i++) {
                listener.runFinished(Examples.run(
                        "gradient", "textbox/simple-fr", i, RunOutcome.FAILED, output.resolve("run-" + i), all[i]));
            }
            listener.executionFinished();
        }
    }
}
