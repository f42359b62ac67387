package dev.touchstone.method;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MethodsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9.-]+)` \\| [^|]+ \\| ([A-Z]+) \\| ([A-Z]+) \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void the_table_has_each_method_with_what_it_needs_and_what_its_sign_says() throws IOException {
        Map<String, List<String>> documented = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "methods.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                documented.put(row.group(1), List.of(row.group(2), row.group(3)));
            }
        }

        Map<String, List<String>> actual = new TreeMap<>();
        for (String id : MethodCatalog.ids()) {
            SaliencyMethod method = MethodCatalog.get(id);
            actual.put(id, List.of(method.needs().name(), method.sign().name()));
        }
        assertThat(documented, is(actual));
    }
}
