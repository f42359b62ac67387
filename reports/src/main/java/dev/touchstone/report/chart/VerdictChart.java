package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;
import java.util.stream.Stream;

/**
 * A matrix of verdicts, told apart by words and signs before they are by colours. Names of columns stand slanted where they are too long for their
 * columns.
 *
 * @param title what the chart is called
 * @param columns the columns, from the left
 * @param rows the rows, from above
 * @param notes lines below the chart, which are its description too
 */
public record VerdictChart(String title, List<String> columns, List<Row> rows, List<String> notes) implements Chart {

    static final double CELL_WIDTH = 104;
    static final double CELL_HEIGHT = 24;

    private static final double SIZE = 11;
    private static final double SLANT = Math.toRadians(30);
    /** Capitals are wider than other letters. */
    private static final double CAPITALS = 1.2;

    /** What a cell says, from the best to the worst; each has a sign and a ground of its own. */
    public enum Kind {
        PASSED("✓", "#d3efe6"),
        OPEN("–", "#eeeeee"),
        FAILED("✗", "#f7d9c8"),
        BROKEN("!", "#ffffff"),
        NONE("", "#ffffff");

        private final String sign;
        private final String ground;

        Kind(String sign, String ground) {
            this.sign = sign;
            this.ground = ground;
        }

        public String sign() {
            return sign;
        }
    }

    /**
     * A row of cells.
     *
     * @param label its name
     * @param cells a cell for each column
     */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param kind what it says
     * @param text the same in words
     */
    public record Cell(Kind kind, String text) {}

    /** @throws IllegalArgumentException if a row has not a cell for each column */
    public VerdictChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("the row '" + row.label() + "' has "
                        + row.cells().size() + " cells for " + columns.size() + " columns; give one for each");
            }
        }
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas();
        double left = 20 + widest(rows.stream().map(Row::label));
        double cell = Math.max(
                CELL_WIDTH,
                14
                        + CAPITALS
                                * widest(rows.stream()
                                        .flatMap(row -> row.cells().stream())
                                        .map(VerdictChart::told)));
        double longest = widest(columns.stream());
        boolean slanted = longest > cell - 8;
        double top = 40 + (slanted ? longest * Math.sin(SLANT) + 12 : 18);
        double overhang = slanted ? longest * Math.cos(SLANT) : 0;
        double width = Math.max(420, left + columns.size() * cell + Math.max(12, overhang - cell / 2 + 12));
        canvas.bold(8, 20, 14, title);
        for (int i = 0; i < columns.size(); i++) {
            double middle = left + (i + 0.5) * cell;
            if (slanted) {
                canvas.turned(middle, top - 8, SIZE, Palette.INK, -30, Anchor.START, columns.get(i));
            } else {
                canvas.text(middle, top - 8, Anchor.MIDDLE, SIZE, Palette.INK, columns.get(i));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * CELL_HEIGHT;
            canvas.text(
                    left - 8, y + 16, Anchor.END, SIZE, Palette.INK, rows.get(i).label());
            for (int j = 0; j < columns.size(); j++) {
                draw(canvas, rows.get(i).cells().get(j), left + j * cell, y, cell);
            }
        }
        double end = Notes.draw(canvas, notes, 8, top + rows.size() * CELL_HEIGHT + 4, width - 8);
        return canvas.svg(title, String.join(" ", notes), width, end + 10);
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> Canvas.width(text, SIZE)).max().orElse(0);
    }

    private static String told(Cell cell) {
        return (cell.kind().sign() + " " + cell.text()).strip();
    }

    private static void draw(Canvas canvas, Cell cell, double x, double y, double width) {
        if (cell.kind() == Kind.NONE) {
            canvas.box(x, y, width, CELL_HEIGHT, Palette.PAPER, Palette.GRID);
            return;
        }
        canvas.box(x, y, width, CELL_HEIGHT, cell.kind().ground, Palette.QUIET);
        if (cell.kind() == Kind.BROKEN) {
            canvas.box(x + 2, y + 2, width - 4, CELL_HEIGHT - 4, Palette.PAPER, Palette.INK);
        }
        canvas.text(x + width / 2, y + 16, Anchor.MIDDLE, SIZE, Palette.INK, told(cell));
    }
}
