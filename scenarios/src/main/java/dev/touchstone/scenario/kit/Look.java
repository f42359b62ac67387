package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Sha256;
import dev.touchstone.scenario.image.ImageFormat;
import dev.touchstone.scenario.image.Ink;
import dev.touchstone.scenario.image.ObjectForm;
import dev.touchstone.scenario.image.Pigment;
import dev.touchstone.scenario.textbox.Colour;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an object looks like, or one of several things that it can look like. Immutable. */
public final class Look {

    private final String name;
    private final Colour[][] pixels;

    private Look(String name, Colour[][] pixels) {
        this.name = ImageObject.requireName("look", name);
        this.pixels = pixels;
        if (painted().findAny().isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is painted on the tile of '%s'; paint a pixel at least, e.g. tile.fill(Colour.WHITE)"
                            .formatted(name));
        }
    }

    /**
     * A tile that is full of one colour.
     *
     * @throws IllegalArgumentException if the tile has no pixel, or the name is not letters, digits, spaces and '-'
     */
    public static Look solid(String name, int rows, int columns, Colour colour) {
        return drawn(name, rows, columns, tile -> tile.fill(colour));
    }

    /**
     * What is painted on a tile.
     *
     * @param painter is called once, now
     * @throws IllegalArgumentException if nothing is painted, or the name is not letters, digits, spaces and '-'
     */
    public static Look drawn(String name, int rows, int columns, Consumer<Tile> painter) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("the tile of '%s' needs a row and a column at least, but is %d x %d"
                    .formatted(name, rows, columns));
        }
        Tile tile = new Tile(rows, columns);
        painter.accept(tile);
        return new Look(name, tile.painted());
    }

    /**
     * A picture in letters: a dot or a space lets the background through, anything else is ink.
     *
     * @param rows of equal length
     * @throws IllegalArgumentException if there is no ink, rows are of unlike length, or the name is not letters, digits, spaces and '-'
     */
    public static Look pattern(String name, Colour colour, String... rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length();
        if (Arrays.stream(rows).anyMatch(row -> row.length() != columns)) {
            throw new IllegalArgumentException("the rows of the pattern '%s' have unlike lengths: %s"
                    .formatted(
                            name,
                            Arrays.stream(rows)
                                    .map(row -> String.valueOf(row.length()))
                                    .collect(Collectors.joining(", "))));
        }
        return drawn(name, rows.length, columns, tile -> {
            for (int pixel = 0; pixel < rows.length * columns; pixel++) {
                char drawn = rows[pixel / columns].charAt(pixel % columns);
                if (drawn != '.' && drawn != ' ') {
                    tile.pixel(pixel / columns, pixel % columns, colour);
                }
            }
        });
    }

    String name() {
        return name;
    }

    int rows() {
        return pixels.length;
    }

    int columns() {
        return pixels[0].length;
    }

    private IntStream painted() {
        return IntStream.range(0, rows() * columns()).filter(p -> pixels[p / columns()][p % columns()] != null);
    }

    /** Its layout box is the tile, its ink the least box that holds what is painted. */
    ObjectForm<ImageObject> form(ImageObject object, int index, String regionName) {
        int top = top();
        int left = left();
        int bottom = painted().map(p -> p / columns()).max().orElseThrow();
        int right = painted().map(p -> p % columns()).max().orElseThrow();
        float[][] levels = new float[bottom - top + 1][right - left + 1];
        painted().forEach(p -> levels[p / columns() - top][p % columns() - left] = 1f);
        return new ObjectForm<>(object, index, regionName, rows(), columns(), top, left, Ink.of(levels));
    }

    /** Where there is no ink it gives 0, which is weighed with nothing. */
    Pigment pigment(ImageFormat format) {
        int top = top();
        int left = left();
        return (channel, row, column) -> {
            Colour colour = pixels[top + row][left + column];
            return colour == null ? 0 : format.channels() == 1 ? colour.grey() : colour.channel(channel);
        };
    }

    private int top() {
        return painted().map(p -> p / columns()).min().orElseThrow();
    }

    private int left() {
        return painted().map(p -> p % columns()).min().orElseThrow();
    }

    /** E.g. {@code red 4x8 0f3a...}: the hash of what is painted. */
    String specification() {
        String picture = Arrays.stream(pixels)
                .map(row -> Arrays.stream(row)
                        .map(colour -> colour == null ? "-" : colour.toString())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        String hash = Sha256.of(picture.getBytes(StandardCharsets.US_ASCII)).substring(0, 16);
        return String.format(Locale.ROOT, "%s %dx%d %s", name, rows(), columns(), hash);
    }

    @Override
    public String toString() {
        return name;
    }
}
