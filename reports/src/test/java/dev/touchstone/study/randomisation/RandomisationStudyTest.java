package dev.touchstone.study.randomisation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.touchstone.randomisation.meta.MetaDesign;
import dev.touchstone.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomisationStudyTest {

    private static final Scenario WORLD =
            TestedWorlds.chosen(List.of("andor/single-gate/and")).get(0);
    private static final Scenario UNLEARNT =
            TestedWorlds.chosen(List.of("andor/single-gate/or")).get(0);

    @TempDir
    Path output;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CannedModels models = new CannedModels();

    private boolean run(Scenario world, String... methods) throws IOException {
        RandomisationPlan plan = new RandomisationPlan(
                List.of(world),
                List.of(new CannedTest("canned")),
                true,
                List.of(methods),
                new MetaDesign(1, 2, 1, List.of(0.0, 0.4, 0.6, 1.0)));
        return RandomisationStudy.run(plan, models, output, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(output.resolve(file));
    }

    @Test
    void each_occasion_and_mixture_has_a_line() throws IOException {
        boolean whole = run(WORLD, "gradient", "input", "constant", "random");

        assertThat(whole, is(true));
        List<String> results = lines("results.csv");
        assertThat(
                results.get(0),
                is("world,network,test,method,expectation,occasion,decision,statistic,lower,upper,unchanged,inputs"));
        assertThat(results.size(), is(1 + 4 * (2 + 4)));
        assertThat(
                results,
                hasItem(
                        "andor/single-gate/and,transformer-64,canned,gradient,PASSES,seed-2,PASS,0.1,0.05,Infinity,4,4"));
        assertThat(
                results,
                hasItem(
                        "andor/single-gate/and,transformer-64,canned,random,PROVES_NOTHING,seed-1_input-5.0-0,INVALID,,,,1,4"));
        assertThat(
                lines("doses.csv"),
                hasItem("andor/single-gate/and,transformer-64,canned,gradient,0.6,FAIL,0.6,0.3,Infinity"));
        assertThat(
                lines("criteria.csv"),
                hasItem("andor/single-gate/and,transformer-64,canned,MODEL,MENDED,1.0,0.0,1.0,0.0,0.5,0"));
    }

    @Test
    void the_summary_has_statistics_errors_mixtures_criteria_and_time() throws IOException {
        run(WORLD, "gradient", "saliency", "input", "random");

        List<String> summary = lines("summary.md");
        assertThat(summary, hasItem("| gradient | 0.10 [0.05, Infinity]; PASS 2 |"));
        assertThat(summary, hasItem("| random | –; INVALID 2 |"));
        assertThat(
                summary,
                hasItem(
                        "| all | 8 of 8 (100.0 %) | 4 of 4 (100.0 %) | 4 of 4 (100.0 %) | 0 of 16 (0.0 %) | 0 of 16 (0.0 %)"
                                + " | 0 of 8 (0.0 %) | 0 of 8 (0.0 %) |"));
        assertThat(
                summary,
                hasItem("| andor/single-gate/and | gradient | 0.00 | 0.40 | 0.60 | 1.00 | 0.4 | 0.6 | 0.000 |"));
        assertThat(summary, hasItem("| andor/single-gate/and | both (MC-bar) |  |  |  |  | 0.500 |  | 0.500 |"));
        assertThat(printed.toString(StandardCharsets.UTF_8), containsString("### Time and models"));
    }

    @Test
    void a_method_that_a_network_does_not_take_is_left_out_and_a_broken_one_is_told() throws IOException {
        assertThat(run(WORLD, "gradient", "smoothgrad"), is(true));
        assertThat(lines("summary.md"), hasItem("| smoothgrad | not of this network |"));

        assertThat(run(WORLD, "gradient", "lrp-epsilon"), is(false));
        assertThat(lines("summary.md"), hasItem("| lrp-epsilon | broke |"));
        assertThat(
                String.join("\n", lines("summary.md")),
                containsString("lrp-epsilon: java.lang.IllegalStateException: broken"));
    }

    @Test
    void a_world_that_was_not_learnt_is_not_studied() throws IOException {
        assertThat(run(UNLEARNT, "gradient"), is(false));

        assertThat(
                lines("summary.md"),
                hasItem(
                        "| andor/single-gate/or | transformer-64 | canned | 0 | not verified | class 0 missed its bar |"));
        assertThat(lines("results.csv").size(), is(1));
    }

    @Test
    void what_was_finished_is_not_asked_again_but_what_is_new() throws IOException {
        run(WORLD, "gradient", "random");
        List<String> first = lines("results.csv");
        models.questions.clear();

        run(WORLD, "gradient", "random");
        assertThat(models.questions, is(List.of()));
        assertThat(lines("results.csv"), is(first));

        run(WORLD, "gradient", "input");
        assertThat(models.questions.stream().allMatch(question -> question.contains(" input ")), is(true));
    }

    @Test
    void without_methods_that_must_pass_there_are_no_criteria() throws IOException {
        assertThat(run(WORLD, "input", "random"), is(true));

        assertThat(lines("criteria.csv").size(), is(1));
        assertThat(lines("doses.csv").size(), is(1));
    }
}
