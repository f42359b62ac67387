package dev.touchstone.study;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.touchstone.model.ModelStore;
import dev.touchstone.study.plan.StudyFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyArgumentsTest {

    @Test
    void nothing_asks_for_the_default() {
        StudyArguments byDefault = new StudyArguments(
                StudyFilter.NONE,
                Optional.empty(),
                100,
                1,
                ModelStore.defaultDirectory(),
                "auto",
                Path.of("target", "touchstone", "study", "textbox"));

        assertThat(StudyArguments.parse(), is(byDefault));
        assertThat(StudyArguments.parse("--methods=", "--samples=", "--models=", "--group= "), is(byDefault));
    }

    @Test
    void every_key_is_heard() {
        assertThat(
                StudyArguments.parse(
                        "--methods=lrp-z, edge",
                        "--group=paper,shap",
                        "--settings=simple-fr",
                        "--networks=simple-cnn",
                        "--backgrounds=black",
                        "--photographs=photos",
                        "--measures=all",
                        "--samples=20",
                        "--seed=7",
                        "--models=models",
                        "--device=cpu",
                        "--output=out"),
                is(new StudyArguments(
                        new StudyFilter(
                                List.of("lrp-z", "edge"),
                                List.of("paper", "shap"),
                                List.of("simple-fr"),
                                List.of("simple-cnn"),
                                List.of("black"),
                                List.of("all")),
                        Optional.of(Path.of("photos")),
                        20,
                        7,
                        Path.of("models"),
                        "cpu",
                        Path.of("out"))));
    }

    @Test
    void what_is_no_argument_is_an_error_with_the_known_keys() {
        assertThat(
                complaint("--method=lrp-z"),
                is(
                        "'--method=lrp-z' is no argument of the study; they are --key=value with the keys methods, group,"
                                + " settings, networks, backgrounds, photographs, measures, samples, seed, models, device, output"));
        assertThat(complaint("--samples=many"), is("--samples is a whole number, not 'many'"));
    }

    private static String complaint(String argument) {
        return assertThrows(IllegalArgumentException.class, () -> StudyArguments.parse(argument))
                .getMessage();
    }
}
