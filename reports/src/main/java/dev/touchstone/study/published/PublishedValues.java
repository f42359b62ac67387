package dev.touchstone.study.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads the published numbers that come with this library. */
public final class PublishedValues {

    private static final String RESOURCE = "textbox.csv";
    private static final String HEADER =
            "from,network,background,settings,buckets,measure,statistic,label,value,spread,tolerance,note";
    private static final int COLUMNS = 12;

    private PublishedValues() {}

    /**
     * All of them, in the order of the figures. Source: Kim, Plumb and Talwalkar, Sanity Simulations for Saliency Methods, ICML 2022,
     * and its released notebooks, read off the drawings.
     */
    public static List<PublishedValue> all() {
        try (InputStream file = PublishedValues.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** @throws IllegalArgumentException with the line that is not as the header says */
    static List<PublishedValue> parse(String csv) {
        List<String> lines = csv.lines().toList();
        int header = lines.indexOf(HEADER);
        if (header < 0) {
            throw new IllegalArgumentException("there is no line '" + HEADER + "'");
        }
        return IntStream.range(header + 1, lines.size())
                .mapToObj(i -> value(i + 1, lines.get(i)))
                .toList();
    }

    private static PublishedValue value(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "line " + number + " has " + cells.length + " cells instead of " + COLUMNS + ": " + line);
        }
        try {
            return new PublishedValue(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    buckets(cells[4]),
                    cells[5],
                    Statistic.of(cells[6]),
                    PaperLabel.of(cells[7]),
                    number(cells[8]),
                    number(cells[9]),
                    number(cells[10]),
                    cells[11]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage() + ": " + line, e);
        }
    }

    private static Set<Integer> buckets(String cell) {
        Set<Integer> buckets = new TreeSet<>();
        Arrays.stream(cell.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .forEach(buckets::add);
        return Collections.unmodifiableSet(buckets);
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
