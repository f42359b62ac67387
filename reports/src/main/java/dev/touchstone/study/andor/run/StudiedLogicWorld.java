package dev.touchstone.study.andor.run;

import dev.touchstone.ModelSummary;
import dev.touchstone.study.andor.plan.LogicStudyWorld;
import java.util.List;
import java.util.Optional;

/**
 * A model of a world, done.
 *
 * @param world which one
 * @param seed index of the model seed
 * @param model what was explained; empty if it is not verified
 * @param device where it ran; empty if it is not verified
 * @param complaint the table of a verification that was missed; empty if it is verified
 * @param cells in the order in which they were computed
 */
public record StudiedLogicWorld(
        LogicStudyWorld world,
        int seed,
        Optional<ModelSummary> model,
        String device,
        String complaint,
        List<LogicCell> cells) {}
