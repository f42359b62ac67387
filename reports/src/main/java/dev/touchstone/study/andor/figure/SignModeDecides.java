package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is made of the signs can turn a broken class into a whole one, or the reverse: NIB moves by half or more. */
record SignModeDecides() implements Claim<LogicTable> {

    private static final double HALF = 0.5;

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        String widest = "";
        double most = -1;
        for (String method : table.explainingMethods()) {
            Map<String, AndorRow> raw = ClassRows.of(table, "NIB", method).rows().stream()
                    .collect(Collectors.toMap(ClassRows::name, row -> row));
            double move = -1;
            for (AndorRow row : Stream.of("relu", "abs")
                    .flatMap(mode -> ClassRows.of(table, "NIB", method, mode).rows().stream())
                    .filter(row -> raw.containsKey(ClassRows.name(row)))
                    .toList()) {
                double before = raw.get(ClassRows.name(row)).value();
                move = Math.max(move, Math.abs(row.value() - before));
                if (Math.abs(row.value() - before) > most) {
                    most = Math.abs(row.value() - before);
                    widest = "; the widest is %s on %s: raw %s, %s %s"
                            .formatted(
                                    method,
                                    ClassRows.name(row),
                                    Numbers.shown(before),
                                    row.mode(),
                                    Numbers.shown(row.value()));
                }
            }
            if (move >= 0) {
                tally.add(move >= HALF, method, "(" + Numbers.shown(move) + ")");
            }
        }
        return new Finding(
                "The sign mode moves NIB of some class by half or more, for some method",
                Numbers.OWN_RUN,
                "NIB, all sign modes",
                tally.some(),
                tally.text() + widest);
    }
}
