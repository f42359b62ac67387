package dev.touchstone.study.run;

import dev.touchstone.measure.Pafl;
import dev.touchstone.measure.Safl;
import dev.touchstone.method.SaliencyMethod;
import dev.touchstone.study.plan.StudyPlan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs studies of tiny worlds, on a clock that advances four seconds each time it is looked at. */
final class TinyStudy {

    static final int SAMPLES = 4;

    final FakeModels models = new FakeModels();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    static StudyPlan plan(List<String> settings, SaliencyMethod... methods) {
        return new StudyPlan(
                settings.stream()
                        .map(setting -> new TinyWorld(setting).inStudy())
                        .toList(),
                List.of(methods),
                List.of(new Pafl(), new Safl()),
                SAMPLES,
                1);
    }

    /** What all runs have printed. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The cell of one method on the world "first". */
    Cell cell(Path cells, String id, SaliencyMethod method) {
        return run(cells, method).get(0).cells().get(id);
    }

    /** The world "first" by these methods. */
    List<StudiedWorld> run(Path cells, SaliencyMethod... methods) {
        return run(cells, plan(List.of("first"), methods));
    }

    List<StudiedWorld> run(Path cells, StudyPlan plan) {
        List<Long> looks = new ArrayList<>();
        return new StudyRun(plan, models, cells, new PrintStream(printed, true, StandardCharsets.UTF_8), () -> {
                    looks.add(1L);
                    return 4_000_000_000L * looks.size();
                })
                .run();
    }
}
