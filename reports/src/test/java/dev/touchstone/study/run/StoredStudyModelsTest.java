package dev.touchstone.study.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import dev.touchstone.measure.Pafl;
import dev.touchstone.method.MethodCatalog;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.study.plan.StudyPlan;
import dev.touchstone.study.plan.StudyWorld;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small study of a real model, which is trained where there is none. */
class StoredStudyModelsTest {

    private static final int SAMPLES = 10;

    @Test
    void a_study_of_a_trained_model_lies_between_random_and_oracle_and_repeats_to_the_bit(
            @TempDir Path first, @TempDir Path second) {
        StudiedWorld once = run(first);

        Cell lrp = once.cells().get("lrp-z");
        assertThat(lrp.buckets().size(), is(12));
        assertThat(once.cells().get("oracle").mean(7, "PAFL-tight"), is(1.0));
        assertThat(once.cells().get("random").mean(7, "PAFL-tight"), is(closeTo(100.0 / 4096, 0.005)));
        assertThat(lrp.mean(7, "PAFL-tight") > 0.5, is(true));
        assertThat(lrp.mean(2, "PAFL-tight"), is(Double.NaN));
        assertThat(run(second).cells().get("lrp-z").buckets(), is(lrp.buckets()));
    }

    private static StudiedWorld run(Path cells) {
        Scenario scenario = TextBox.settings().get(0);
        StudyPlan plan = new StudyPlan(
                List.of(new StudyWorld("simple-fr", "simple-cnn", "black", scenario)),
                List.of(MethodCatalog.get("lrp-z"), MethodCatalog.get("grad-cam")),
                List.of(new Pafl()),
                SAMPLES,
                1);
        StudyModels models = new StoredStudyModels(Path.of("target", "models"), "cpu", 1);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new StudyRun(plan, models, cells, nowhere, System::nanoTime)
                .run()
                .get(0);
    }
}
