package dev.touchstone.study;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvOutputTest {

    private static final String HEADER =
            "method,setting,network,background,bucket,bucketName,objects,measure,mean,lower,upper,spread,n,undefined,oracle,random,normalised\n";

    @Test
    void a_row_is_a_line_and_a_name_with_a_comma_is_quoted() {
        StudyRow row = new StudyRow(
                "lrp-z",
                "simple-fr",
                "simple-cnn",
                "black",
                9,
                "B, Box1",
                2,
                "PAFL-tight",
                0.1,
                0.05,
                0.5,
                0.001,
                99,
                1,
                1,
                0.5);

        assertThat(
                CsvOutput.print(List.of(row)),
                is(
                        HEADER
                                + "lrp-z,simple-fr,simple-cnn,black,9,\"B, Box1\",2,PAFL-tight,0.1,0.05,0.5,0.001,99,1,1.0,0.5,-0.8\n"));
    }

    @Test
    void a_quote_is_doubled_and_what_is_no_number_is_empty() {
        StudyRow row = StudyExamples.row("lrp-z", "simple-fr", 1, "a \"b\"", Double.NaN);

        assertThat(
                CsvOutput.print(List.of(row)),
                is(HEADER
                        + "lrp-z,simple-fr,simple-cnn,black,1,\"a \"\"b\"\"\",2,PAFL-tight,,,,0.0,0,100,1.0,0.024,\n"));
    }

    @Test
    void numbers_have_a_dot_wherever_the_machine_is(@TempDir Path directory) throws IOException {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            new CsvOutput()
                    .write(StudyExamples.results(StudyExamples.row("edge", "simple-fr", 7, "Box1", 0.25)), directory);
        } finally {
            Locale.setDefault(machine);
        }

        assertThat(
                Files.readString(directory.resolve("results.csv")),
                is(
                        HEADER
                                + "edge,simple-fr,simple-cnn,black,7,Box1,2,PAFL-tight,0.25,0.25,0.25,0.0,100,0,1.0,0.024,0.23155737704918034\n"));
    }
}
