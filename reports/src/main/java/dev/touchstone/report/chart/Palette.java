package dev.touchstone.report.chart;

import java.util.List;

/** Colours that people of every colour vision tell apart, by Okabe and Ito (2008), without the yellow that white paper swallows. */
final class Palette {

    static final String INK = "#222222";
    static final String QUIET = "#666666";
    static final String GRID = "#dddddd";
    static final String PAPER = "#ffffff";
    static final String ALARM = "#d55e00";
    /** The same, dark enough for text on white. */
    static final String ALARM_INK = "#a84300";

    private static final List<String> SERIES =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#000000");
    private static final List<String> DASHES = List.of("6 3", "2 2", "8 3 2 3", "1 4", "12 4");

    private Palette() {}

    /** The colour of a series, from 0. @throws IllegalArgumentException beyond the seventh: no more can be told apart */
    static String series(int index) {
        if (index >= SERIES.size()) {
            throw new IllegalArgumentException("a chart tells at most " + SERIES.size()
                    + " series apart; draw further ones in a chart of their own");
        }
        return SERIES.get(index);
    }

    /** The dashes of a reference line, from 0; they begin anew after the fifth. */
    static String dash(int index) {
        return DASHES.get(index % DASHES.size());
    }

    /** The grey of a share, from black for 0 to white for 1. */
    static String grey(double share) {
        int level = level(share);
        return String.format("#%02x%02x%02x", level, level, level);
    }

    /** Black or white, whichever is better read on the grey of a share. */
    static String inkOn(double share) {
        return level(share) > 127 ? "#000000" : PAPER;
    }

    private static int level(double share) {
        return (int) Math.round(255 * share);
    }
}
