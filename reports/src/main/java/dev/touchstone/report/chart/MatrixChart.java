package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;

/**
 * A matrix of shares in grey, black for none and white for all, with what is behind each in words.
 *
 * @param title what the chart is called
 * @param black what a black cell says
 * @param white what a white cell says
 * @param columns the columns, from the left
 * @param rows the rows, from above
 * @param notes lines below the chart, which are its description too
 */
public record MatrixChart(
        String title, String black, String white, List<String> columns, List<Row> rows, List<String> notes)
        implements Chart {

    static final double CELL_WIDTH = 112;
    static final double CELL_HEIGHT = 22;
    static final double TOP = 56;
    private static final double SIZE = 11;

    /**
     * A row of cells.
     *
     * @param label its name
     * @param cells a cell for each column
     */
    public record Row(String label, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param share what its grey stands for, from 0 to 1; NaN where there is no share, which is drawn as a crossed-out cell
     * @param text what stands in it
     */
    public record Cell(double share, String text) {
        /** @throws IllegalArgumentException if the share is beyond 0 and 1 */
        public Cell {
            if (share < 0 || share > 1) {
                throw new IllegalArgumentException("a share is from 0 to 1, or NaN, not " + share);
            }
        }
    }

    /** @throws IllegalArgumentException if a row has not a cell for each column */
    public MatrixChart {
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
        double left = left();
        double width = Math.max(520, left + columns.size() * CELL_WIDTH + 8);
        double bottom = TOP + rows.size() * CELL_HEIGHT;
        canvas.bold(8, 20, 14, title);
        for (int i = 0; i < columns.size(); i++) {
            canvas.text(left + (i + 0.5) * CELL_WIDTH, TOP - 8, Anchor.MIDDLE, SIZE, Palette.INK, columns.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            draw(canvas, rows.get(i), left, TOP + i * CELL_HEIGHT);
        }
        Key key = new Key();
        key.area(Palette.grey(0), black);
        key.area(Palette.grey(1), white);
        double end = key.draw(canvas, 8, bottom + 8, width - 8);
        end = Notes.draw(canvas, notes, 8, end, width - 8);
        return canvas.svg(title, String.join(" ", notes), width, end + 10);
    }

    private double left() {
        return 16
                + rows.stream()
                        .mapToDouble(row -> Canvas.width(row.label(), SIZE))
                        .max()
                        .orElse(0);
    }

    private static void draw(Canvas canvas, Row row, double left, double y) {
        canvas.text(left - 8, y + 15, Anchor.END, SIZE, Palette.INK, row.label());
        for (int i = 0; i < row.cells().size(); i++) {
            draw(canvas, row.cells().get(i), left + i * CELL_WIDTH, y);
        }
    }

    private static void draw(Canvas canvas, Cell cell, double x, double y) {
        boolean empty = Double.isNaN(cell.share());
        canvas.box(x, y, CELL_WIDTH, CELL_HEIGHT, empty ? "#f3e3d3" : Palette.grey(cell.share()), Palette.QUIET);
        if (empty) {
            canvas.line(x, y + CELL_HEIGHT, x + CELL_WIDTH, y, "#c8b8a8", 1);
        }
        String ink = empty ? Palette.INK : Palette.inkOn(cell.share());
        canvas.text(x + CELL_WIDTH / 2, y + 15, Anchor.MIDDLE, SIZE, ink, cell.text());
    }
}
