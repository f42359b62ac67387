package dev.touchstone.measure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MeasuresDocumentTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Za-z-]+)` (?:\\| [^|]+ ){4}\\|[^|]*\\|$");
    private static final List<String> MASKS = List.of("layout", "tight", "ink");

    @Test
    void the_table_has_one_row_for_each_measure_of_a_mask_and_each_published_one() throws IOException {
        List<String> documented = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "measures.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group(1).endsWith("-published")) {
                documented.add(row.group(1));
            } else if (row.matches()) {
                MASKS.forEach(mask -> documented.add(row.group(1) + "-" + mask));
            }
        }
        Collections.sort(documented);

        assertThat(documented, is(List.copyOf(Measures.ids())));
    }
}
