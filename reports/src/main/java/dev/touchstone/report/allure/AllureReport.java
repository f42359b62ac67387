package dev.touchstone.report.allure;

import dev.touchstone.engine.listener.ExecutionRecord;
import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Report;
import dev.touchstone.report.summary.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands finished runs to Allure, and writes what belongs to the execution as a whole. Does nothing where Allure is not there. */
public final class AllureReport implements Report {

    private final boolean allure = isThere("io.qameta.allure.listener.TestLifecycleListener");
    private final Set<String> tests = ConcurrentHashMap.newKeySet();

    @Override
    public void executionStarted(ExecutionRecord execution) {
        if (allure) {
            EarlierResults.delete(ResultsDirectory.configured(), Starter.began());
        }
    }

    @Override
    public List<RunFile> runFinished(DrawnRun drawn) {
        if (allure) {
            tests.add(drawn.run().uniqueId());
            FinishedRuns.put(drawn);
        }
        return List.of();
    }

    @Override
    public void executionFinished() {
        FinishedRuns.drop(tests);
    }

    @Override
    public void summarised(Summary summary, Path output) {
        if (tests.isEmpty()) {
            return;
        }
        try {
            ExecutionFiles.write(ResultsDirectory.configured(), summary, output, System.getenv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, AllureReport.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
