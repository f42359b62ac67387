package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Tally;
import java.util.List;

/** Every method has NIB above 0 in some class of some world: no method shows what is needed everywhere. */
record EveryMethodMisses() implements Claim<LogicTable> {

    @Override
    public Finding check(LogicTable table) {
        Tally tally = new Tally();
        String nearest = "";
        double most = -1;
        for (String method : table.explainingMethods()) {
            List<AndorRow> classes = ClassRows.of(table, "NIB", method).rows();
            if (!classes.isEmpty()) {
                long whole = classes.stream().filter(row -> row.value() == 0).count();
                tally.add(whole < classes.size(), method, "(" + whole + " of " + classes.size() + " classes whole)");
                if ((double) whole / classes.size() > most) {
                    most = (double) whole / classes.size();
                    nearest = "; %s comes nearest, with NIB 0 in %d of %d classes"
                            .formatted(method, whole, classes.size());
                }
            }
        }
        return new Finding(
                "Every method has NIB above 0 in some world",
                Numbers.FIRST + ", " + Numbers.SECOND,
                "NIB",
                tally.all(),
                tally.text() + nearest);
    }
}
