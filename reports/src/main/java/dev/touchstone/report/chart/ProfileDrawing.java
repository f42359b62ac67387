package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import dev.touchstone.report.chart.ProfileChart.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The plot of a profile, being drawn. */
record ProfileDrawing(ProfileChart chart, Canvas canvas, Scale scale, double left, double right, double slot) {

    private static final double SIZE = 11;
    private static final int LONGEST = 28;
    private static final String BAND = "#f0f4f8";

    /** A label that is not longer than a chart bears. */
    static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    void draw(boolean slanted) {
        band();
        grid();
        level(Step::floor, Palette.QUIET, Palette.dash(1));
        level(this::asked, Palette.ALARM, Palette.dash(0));
        if (!Double.isNaN(chart.ceiling())) {
            double y = scale.at(chart.ceiling());
            canvas.line(left, y, right, y, Palette.QUIET, 1.5);
        }
        values();
        labels(slanted);
        filled();
    }

    private void grid() {
        for (double tick : scale.ticks()) {
            double y = scale.at(tick);
            canvas.line(left, y, right, y, tick == 0 ? Palette.INK : Palette.GRID, 1);
            canvas.text(left - 5, y + 4, Anchor.END, SIZE, Palette.QUIET, Numbers.shown(tick));
        }
    }

    /** Where the share that was asked for lies between floor and ceiling. */
    private double asked(Step step) {
        return step.floor() + chart.share() * (chart.ceiling() - step.floor());
    }

    /** As wide as the steps, each with its own floor. */
    private void band() {
        for (int i = 0; i < chart.steps().size(); i++) {
            double floor = chart.steps().get(i).floor();
            if (!Double.isNaN(floor + chart.ceiling())) {
                double from = scale.at(Math.max(floor, chart.ceiling()));
                double to = scale.at(Math.min(floor, chart.ceiling()));
                canvas.area(List.of(edge(i), from, edge(i + 1), from, edge(i + 1), to, edge(i), to), BAND);
            }
        }
    }

    /** A short line at each step that has one. */
    private void level(ToDoubleFunction<Step> height, String colour, String dash) {
        for (int i = 0; i < chart.steps().size(); i++) {
            double value = height.applyAsDouble(chart.steps().get(i));
            if (!Double.isNaN(value)) {
                double y = scale.at(value);
                canvas.dashed(edge(i), y, edge(i + 1), y, colour, 1.5, dash);
            }
        }
    }

    private void values() {
        String colour = Palette.series(0);
        List<Step> steps = chart.steps();
        for (int i = 1; i < steps.size(); i++) {
            double from = steps.get(i - 1).value();
            double to = steps.get(i).value();
            if (!Double.isNaN(from + to)) {
                canvas.line(middle(i - 1), scale.at(from), middle(i), scale.at(to), colour, 2);
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (Double.isNaN(step.value())) {
                canvas.mark(Marker.CROSS, middle(i), scale.at(0), Palette.ALARM, step.label() + ": undefined");
            } else {
                canvas.mark(Marker.DISC, middle(i), scale.at(step.value()), colour, tip(step));
            }
        }
    }

    private String tip(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(step.label() + ": " + Numbers.shown(step.value()));
        parts.add(Double.isNaN(step.floor()) ? "floor undefined" : "floor " + Numbers.shown(step.floor()));
        parts.add(chart.words().filled() + " " + filled(step));
        return String.join(", ", parts);
    }

    private void labels(boolean slanted) {
        for (int i = 0; i < chart.steps().size(); i++) {
            String label = shortened(chart.steps().get(i).label());
            double y = scale.start() + 14;
            if (slanted) {
                canvas.turned(middle(i) + 4, y, SIZE, Palette.INK, -35, Anchor.END, label);
            } else {
                canvas.text(middle(i), y, Anchor.MIDDLE, SIZE, Palette.INK, label);
            }
        }
    }

    /** A row above the plot: the share of the band at each step, in the colour of alarm beyond what was asked for. */
    private void filled() {
        double y = scale.end() - 14;
        canvas.text(left - 5, y, Anchor.END, SIZE, Palette.QUIET, chart.words().filled());
        for (int i = 0; i < chart.steps().size(); i++) {
            Step step = chart.steps().get(i);
            String colour = step.filled() > chart.share() ? Palette.ALARM : Palette.INK;
            canvas.text(middle(i), y, Anchor.MIDDLE, SIZE, colour, filled(step));
        }
    }

    private static String filled(Step step) {
        return Double.isFinite(step.filled()) ? Numbers.shown(step.filled()) : "–";
    }

    private double edge(int step) {
        return left + step * slot;
    }

    private double middle(int step) {
        return edge(step) + slot / 2;
    }
}
