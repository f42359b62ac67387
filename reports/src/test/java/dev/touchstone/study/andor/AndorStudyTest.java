package dev.touchstone.study.andor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.touchstone.study.andor.AndorResults.SilentNote;
import dev.touchstone.study.andor.AndorResults.UnverifiedModel;
import dev.touchstone.study.andor.plan.LogicFilter;
import dev.touchstone.study.andor.plan.LogicPlan;
import dev.touchstone.study.andor.run.FakeLogicMethod;
import dev.touchstone.study.andor.run.FakeLogicModels;
import dev.touchstone.study.andor.run.FakePairMethod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AndorStudyTest {

    @TempDir
    Path output;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void the_table_has_a_line_for_each_row_and_the_rest_stands_in_json() throws IOException {
        AndorResults results = run("and", 1);

        List<String> table = Files.readAllLines(output.resolve("results.csv"));
        assertThat(
                table.get(0),
                is(
                        "method,configuration,top,network,seed,label,measure,mode,value,lower,upper,n,constant,notFinite,chance"));
        assertThat(table.size(), is(results.rows().size() + 1));
        assertThat(table, hasItem(startsWith("blank,single-gate,and,transformer,0,1,NIB,raw,1.0,,,8,8,0,0.95")));
        String json = Files.readString(output.resolve("results.json"));
        assertThat(json, containsString("\"weightsSha256\": \"weights of andor/single-gate/and 0\""));
        assertThat(json, containsString("\"rows\": []"));
        assertThat(results.whole(), is(true));
    }

    @Test
    void maps_that_say_nothing_are_listed_by_class_and_sign_mode() throws IOException {
        assertThat(
                run("and", 1).notes(),
                hasItem(new SilentNote(
                        "blank", "single-gate and transformer #0", 1, "raw", "nothing but zeros", 8, 8, 0)));
        assertThat(printed(), containsString("blank, raw maps with nothing but zeros: 64"));
    }

    @Test
    void several_models_stand_alone_and_together() throws IOException {
        List<AndorRow> rows = run("and", 2).rows();

        assertThat(rows.stream().map(AndorRow::seed).distinct().toList(), contains("0", "1", "all"));
    }

    @Test
    void figures_page_and_findings_are_written_and_printed() throws IOException {
        run("and", 1);

        assertThat(Files.exists(output.resolve("figures/fig-nib-balanced-and.svg")), is(true));
        assertThat(Files.exists(output.resolve("figures/fig-gcr-fcam-average-full-and.svg")), is(true));
        String page = Files.readString(output.resolve("index.html"));
        assertThat(page, containsString("<h1>Study of the logical worlds</h1>"));
        assertThat(page, containsString("AND, NIB, balanced"));
        assertThat(page, not(containsString("<script")));
        assertThat(printed(), containsString("Findings of the papers, on these numbers\nheld"));
    }

    @Test
    void a_model_that_learnt_nothing_is_told_and_makes_the_study_not_whole() throws IOException {
        AndorResults results = run("or", 1);

        assertThat(
                results.unverified(),
                contains(new UnverifiedModel("single-gate or transformer #0", "class 0 missed its bar")));
        assertThat(results.whole(), is(false));
    }

    private AndorResults run(String top, int seeds) throws IOException {
        LogicPlan named = LogicPlan.of(
                new LogicFilter(
                        List.of("random"), List.of("single-gate"), List.of(top), List.of("transformer"), List.of()),
                seeds,
                1);
        LogicPlan plan = new LogicPlan(
                named.worlds(),
                List.of(new FakeLogicMethod("blank", sample -> new float[6]), new FakePairMethod("pairs")),
                named.measures(),
                named.representations(),
                seeds,
                1);
        return AndorStudy.run(
                plan, new FakeLogicModels(), output, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
