package dev.touchstone.study.randomisation;

import dev.touchstone.randomisation.meta.ConsistencyVariant;
import dev.touchstone.randomisation.meta.EstimatorConsistency;
import dev.touchstone.randomisation.meta.MetaConsistency;
import dev.touchstone.randomisation.meta.PerturbationSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** MetaQuantus' criteria by world and space, mended; the published MC beside them. */
final class CriteriaTable {

    private CriteriaTable() {}

    /** @param studied one test on each of its worlds; a world without a method that must pass has no line */
    static List<String> lines(List<StudiedTests> studied) {
        MarkdownTable table = new MarkdownTable(List.of(
                "world", "perturbed", "IAC-NR", "IAC-AR", "IEC-NR", "IEC-AR", "MC", "left out", "MC as published"));
        for (StudiedTests world : studied) {
            if (!world.sensitive().isEmpty()) {
                rows(table, world);
            }
        }
        return table.lines();
    }

    private static void rows(MarkdownTable table, StudiedTests world) {
        for (PerturbationSpace space : PerturbationSpace.values()) {
            CriteriaRow mended = CriteriaRow.of(world, space, ConsistencyVariant.MENDED);
            List<String> row =
                    new ArrayList<>(List.of(world.world(), space.name().toLowerCase(Locale.ROOT)));
            row.add(Figures.three(mended.iacNoise()));
            row.add(Figures.three(mended.iacAdversary()));
            row.add(Figures.three(mended.iecNoise()));
            row.add(Figures.three(mended.iecAdversary()));
            row.add(Figures.three(mended.mean()));
            row.add(Integer.toString(mended.undefined()));
            row.add(Figures.three(
                    CriteriaRow.of(world, space, ConsistencyVariant.PUBLISHED).mean()));
            table.row(row);
        }
        table.row(List.of(
                world.world(),
                "both (MC-bar)",
                "",
                "",
                "",
                "",
                overall(world, ConsistencyVariant.MENDED),
                "",
                overall(world, ConsistencyVariant.PUBLISHED)));
    }

    private static String overall(StudiedTests world, ConsistencyVariant variant) {
        return Figures.three(MetaConsistency.overall(Arrays.stream(PerturbationSpace.values())
                .map(space -> EstimatorConsistency.of(
                        world.sensitive(), space, world.test().direction(), variant))
                .toList()));
    }
}
