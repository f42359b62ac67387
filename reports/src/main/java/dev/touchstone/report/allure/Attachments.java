package dev.touchstone.report.allure;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Figure;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of a test in an Allure report: of failed runs what there is to see, of all runs the figures as tables. */
record Attachments(TestResult result, ResultsDirectory directory) {

    /** Adds those of all runs of a test; those of several runs are told apart by their seeds. */
    static void add(TestResult result, List<DrawnRun> runs) {
        Attachments attachments = new Attachments(result, ResultsDirectory.configured());
        try {
            for (DrawnRun drawn : runs) {
                attachments.add(runs.size() == 1 ? "" : "seed " + drawn.run().seed() + " · ", drawn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String prefix, DrawnRun drawn) throws IOException {
        for (Figure figure : drawn.figures()) {
            addFigure(prefix, figure);
        }
        for (Evidence evidence : drawn.run().evidence()) {
            addTables(prefix + evidence.assertion(), evidence);
        }
    }

    private void addFigure(String prefix, Figure figure) throws IOException {
        byte[] content = figure.drawing().result().orElse(null);
        if (content != null) {
            add(prefix + figure.name(), figure.mediaType(), figure.extension(), content);
        }
    }

    private void addTables(String name, Evidence evidence) throws IOException {
        if (!evidence.buckets().isEmpty()) {
            addTable(name + " by bucket", BucketTable.of(evidence).csv());
        }
        RandomisationEvidence randomisation = evidence.randomisation().orElse(null);
        if (randomisation != null && !randomisation.steps().isEmpty()) {
            addTable(name + " by step", StepTable.of(randomisation).csv());
        }
    }

    private void addTable(String name, String csv) throws IOException {
        add(name, "text/csv", "csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, String mediaType, String extension, byte[] content) throws IOException {
        result.getAttachments().add(directory.attach(name, mediaType, extension, content));
    }
}
