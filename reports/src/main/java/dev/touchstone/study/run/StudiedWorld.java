package dev.touchstone.study.run;

import dev.touchstone.ModelSummary;
import dev.touchstone.study.plan.StudyWorld;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A world of a study, done.
 *
 * @param world which one
 * @param model what was explained; empty if it is not verified
 * @param device where it ran; empty if it is not verified
 * @param complaint the table of a verification that was missed; empty if it is verified
 * @param cells by the id of their method, in the order in which they were computed
 */
public record StudiedWorld(
        StudyWorld world, Optional<ModelSummary> model, String device, String complaint, Map<String, Cell> cells) {

    public StudiedWorld {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    static StudiedWorld verified(StudyWorld world, ModelSummary model, String device, Map<String, Cell> cells) {
        return new StudiedWorld(world, Optional.of(model), device, "", cells);
    }

    static StudiedWorld unverified(StudyWorld world, String complaint) {
        return new StudiedWorld(world, Optional.empty(), "", complaint, Map.of());
    }
}
