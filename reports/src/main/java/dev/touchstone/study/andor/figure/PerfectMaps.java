package dev.touchstone.study.andor.figure;

import dev.touchstone.study.andor.AndorRow;
import dev.touchstone.study.figure.Claim;
import dev.touchstone.study.figure.Finding;
import dev.touchstone.study.figure.Finding.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where the maps of a whole model are perfect, with NIB 0 in both classes and a logical accuracy of 1, none of them constant, the model or the
 * method is of some kind.
 *
 * @param claim which kind
 * @param isAllowed whether a perfect model's row is of that kind
 */
record PerfectMaps(String claim, Predicate<AndorRow> isAllowed) implements Claim<LogicTable> {

    /** Those whose maps add up to the difference that the input makes to the output. */
    private static final Set<String> COMPLETE = Set.of(
            "integrated-gradients",
            "deeplift-rescale",
            "kernel-shap",
            "exact-shapley",
            "exact-shapley-interactions-sii",
            "shap-iq");

    static PerfectMaps onlyOfIntegratedGradients() {
        return new PerfectMaps("Perfect maps of a whole world occur for integrated-gradients alone", row -> row.method()
                .equals("integrated-gradients"));
    }

    static PerfectMaps onlyOfCompleteMethods() {
        return new PerfectMaps(
                "Perfect maps of a whole world occur only for methods that share out the output (IG, DeepLIFT, Shapley values)",
                row -> COMPLETE.contains(row.method()));
    }

    static PerfectMaps neverOnXor() {
        return new PerfectMaps("Perfect maps of a whole world never occur with an XOR in it", row -> !hasXor(row));
    }

    private static boolean hasXor(AndorRow row) {
        return row.top().equals("xor")
                || row.configuration().equals("double-gate-xor")
                || ScenarioGroup.AND_OR_XOR.holds(row);
    }

    @Override
    public Finding check(LogicTable table) {
        Set<String> methods = Set.copyOf(table.explainingMethods());
        List<AndorRow> models = table.pool(
                        "LA-baseline",
                        LogicTable.RAW,
                        row -> row.label().equals("all") && methods.contains(row.method()))
                .rows();
        List<AndorRow> perfect = models.stream()
                .filter(row -> row.value() == 1 && row.constant() + row.notFinite() == 0)
                .toList();
        List<AndorRow> others = perfect.stream().filter(isAllowed.negate()).toList();
        return new Finding(
                claim,
                Numbers.OWN_RUN,
                "NIB, LA-baseline",
                perfect.isEmpty() ? Outcome.NOT_MEASURED : Outcome.of(others.isEmpty()),
                perfect.isEmpty()
                        ? "no method is perfect on any of %d models".formatted(models.size())
                        : "%d of %d are perfect: %s".formatted(perfect.size(), models.size(), named(perfect))
                                + (others.isEmpty() ? "" : "; otherwise: " + named(others)));
    }

    private static String named(List<AndorRow> rows) {
        Map<String, List<String>> byMethod = rows.stream()
                .collect(Collectors.groupingBy(
                        AndorRow::method,
                        LinkedHashMap::new,
                        Collectors.mapping(ClassRows::model, Collectors.toList())));
        return byMethod.entrySet().stream()
                .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}
