package dev.touchstone.report.allure;

import dev.touchstone.engine.listener.RunFile;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands finished runs to Allure, and writes what belongs to the execution as a whole. Does nothing where Allure is not there. */
public final class AllureReport implements Report {

    private final boolean allure = isThere("io.qameta.allure.listener.TestLifecycleListener");
    private final Set<String> tests = ConcurrentHashMap.newKeySet();
    private final Set<Long> baseSeeds = ConcurrentHashMap.newKeySet();

    @Override
    public List<RunFile> runFinished(DrawnRun drawn) {
        if (allure) {
            tests.add(drawn.run().uniqueId());
            baseSeeds.add(drawn.run().baseSeed());
            FinishedRuns.put(drawn);
        }
        return List.of();
    }

    @Override
    public void executionFinished() {
        FinishedRuns.drop(tests);
        if (tests.isEmpty()) {
            return;
        }
        try {
            ExecutionFiles.write(ResultsDirectory.configured(), baseSeeds);
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
