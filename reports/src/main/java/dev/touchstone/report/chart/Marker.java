package dev.touchstone.report.chart;

/** Shapes of points, all about as large. Together with their colours they tell series apart, also in grey print. */
enum Marker {
    SQUARE("-3.5 -3.5h7v7h-7z"),
    DIAMOND("0 -5l5 5l-5 5l-5 -5z"),
    TRIANGLE("0 -4.5l4.5 8h-9z"),
    DISC("-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"),
    CROSS("-4 -2.5l1.5 -1.5l2.5 2.5l2.5 -2.5l1.5 1.5l-2.5 2.5l2.5 2.5l-1.5 1.5l-2.5 -2.5l-2.5 2.5l-1.5 -1.5l2.5 -2.5z");

    private final String shape;

    Marker(String shape) {
        this.shape = shape;
    }

    /** The marker of a series, from 0; crosses are kept for what is undefined. */
    static Marker series(int index) {
        return values()[(index + DISC.ordinal()) % CROSS.ordinal()];
    }

    /** An SVG path of the shape around a place. */
    String path(double x, double y) {
        return "M" + Numbers.place(x) + " " + Numbers.place(y) + "m" + shape;
    }
}
