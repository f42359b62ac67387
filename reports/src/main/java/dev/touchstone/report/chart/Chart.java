package dev.touchstone.report.chart;

import java.util.List;

/** A chart that can be drawn. */
public sealed interface Chart
        permits BarChart, BucketChart, VerdictChart, PanelChart, MatrixChart, ScatterChart, ProfileChart {

    /** What it is called; also its text alternative's title. */
    String title();

    /** Lines below it, which are its description too. */
    List<String> notes();

    /** The whole chart as one SVG element, ended by a line feed; the same text each time. */
    String svg();
}
