package dev.touchstone.report.chart;

import dev.touchstone.report.chart.Canvas.Anchor;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A value at each step of a sequence, between a floor of its own at each step and a ceiling that all have in common. The band between the two is
 * shaded; above it stands how much of the band each value fills, and a line in it is the share that was asked for.
 *
 * @param title what the chart is called
 * @param axis what the values, the floor and the ceiling are
 * @param steps the steps, from the left
 * @param ceiling the ceiling; NaN if it is not defined
 * @param share the share of the band that was asked for; NaN if there is none
 * @param words what the chart calls its parts
 * @param notes lines below the chart, which are its description too
 */
public record ProfileChart(
        String title, String axis, List<Step> steps, double ceiling, double share, Words words, List<String> notes)
        implements Chart {

    static final double WIDTH = 820;
    static final double HEIGHT = 240;
    static final double TOP = 74;
    private static final double SIZE = 11;
    private static final double MARGIN = 64;
    private static final double RIGHT = 16;
    private static final double SLANT = Math.toRadians(35);

    /**
     * One step.
     *
     * @param label its name
     * @param value the value; NaN if it is not defined
     * @param floor what the value would be if nothing were left; NaN if it is not defined
     * @param filled how much of the band from the floor to the ceiling is below the value; NaN if it is not defined
     */
    public record Step(String label, double value, double floor, double filled) {}

    /**
     * The words of a chart.
     *
     * @param value what a point is
     * @param floor what the lower end of the band is
     * @param ceiling what the upper end is
     * @param filled what a share of the band is
     * @param asked what the line at the share that was asked for is
     */
    public record Words(String value, String floor, String ceiling, String filled, String asked) {}

    /** @throws IllegalArgumentException if there is no step, or if a number is infinite */
    public ProfileChart {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a profile has one step or more, but '" + title + "' has none");
        }
        DoubleStream numbers = steps.stream().flatMapToDouble(step -> DoubleStream.of(step.value(), step.floor()));
        if (DoubleStream.concat(numbers, DoubleStream.of(ceiling, share)).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("a chart shows finite numbers, or NaN for what is not defined, but '"
                    + title + "' holds an infinite one");
        }
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas();
        canvas.bold(8, 20, 14, title);
        boolean slanted = widestLabel() > slot(MARGIN) - 8;
        double left = slanted ? Math.max(MARGIN, widestLabel() * Math.cos(SLANT)) : MARGIN;
        Scale scale = Scale.toHold(least(), greatest(), TOP + HEIGHT, TOP);
        new ProfileDrawing(this, canvas, scale, left, WIDTH - RIGHT, slot(left)).draw(slanted);
        double labels = slanted ? widestLabel() * Math.sin(SLANT) + 16 : 20;
        double bottom = TOP + HEIGHT + labels;
        canvas.turned(left - 46, TOP + HEIGHT / 2, SIZE, Palette.INK, -90, Anchor.MIDDLE, axis);
        double end = key().draw(canvas, 8, bottom + 6, WIDTH - 8);
        end = Notes.draw(canvas, notes, 8, end, WIDTH - 8);
        return canvas.svg(title, axis + ". " + String.join(" ", notes), WIDTH, end + 10);
    }

    private Key key() {
        Key key = new Key();
        key.marker(Marker.DISC, Palette.series(0), words.value());
        key.line(Palette.QUIET, Palette.dash(1), words.floor());
        if (!Double.isNaN(ceiling)) {
            key.line(Palette.QUIET, "none", words.ceiling() + " " + Numbers.shown(ceiling));
        }
        if (!Double.isNaN(share)) {
            key.line(Palette.ALARM, Palette.dash(0), words.asked());
        }
        if (steps.stream().anyMatch(step -> Double.isNaN(step.value()))) {
            key.marker(Marker.CROSS, Palette.ALARM, "undefined");
        }
        return key;
    }

    private double slot(double left) {
        return (WIDTH - RIGHT - left) / steps.size();
    }

    private double widestLabel() {
        return steps.stream()
                .mapToDouble(step -> Canvas.width(ProfileDrawing.shortened(step.label()), SIZE))
                .max()
                .orElseThrow();
    }

    private double least() {
        return levels().min().orElse(0);
    }

    private double greatest() {
        return levels().max().orElse(0);
    }

    private DoubleStream levels() {
        return Stream.concat(Stream.of(ceiling), steps.stream().flatMap(step -> Stream.of(step.value(), step.floor())))
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value));
    }
}
