package dev.touchstone.report.allure;

import dev.touchstone.assertion.Evidence;
import dev.touchstone.assertion.Exhibit;
import dev.touchstone.assertion.RandomisationEvidence;
import dev.touchstone.engine.listener.RunOutcome;
import dev.touchstone.report.DrawnRun;
import dev.touchstone.report.Exhibits;
import dev.touchstone.report.Figure;
import dev.touchstone.report.picture.Drawing;
import dev.touchstone.report.picture.TruthDiff;
import dev.touchstone.report.summary.RunJson;
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
        if (!AllureListener.attachesFiles()) {
            for (Figure figure : drawn.figures()) {
                addFigure(prefix, figure);
            }
        }
        for (Evidence evidence : Exhibits.of(drawn.run())) {
            if (evidence.randomisation().isEmpty()) {
                addDifference(prefix, evidence.exhibit().orElseThrow());
            }
        }
        for (Evidence evidence : drawn.run().evidence()) {
            addTables(prefix + evidence.assertion(), evidence);
        }
        if (drawn.run().outcome() != RunOutcome.PASSED
                && !drawn.run().evidence().isEmpty()) {
            samples(prefix, drawn.run().evidence());
            String json = RunJson.of(drawn);
            add(prefix + "evidence", "application/json", "json", json.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** For the viewer of differences; nothing where there is no picture to compare. */
    private void addDifference(String prefix, Exhibit exhibit) throws IOException {
        byte[] content = Drawing.attempt(() -> TruthDiff.of(exhibit))
                .then(ImageDiff::json)
                .result()
                .orElse(null);
        if (content != null) {
            add(prefix + exhibit.name() + " against the truth", ImageDiff.MEDIA_TYPE, "imagediff", content);
        }
    }

    private void samples(String prefix, List<Evidence> all) throws IOException {
        for (Evidence evidence : all) {
            if (evidence.buckets().stream().anyMatch(bucket -> bucket.values().size() > 0)) {
                addTable(prefix + evidence.assertion() + " by sample", SampleTable.csv(evidence));
            }
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
