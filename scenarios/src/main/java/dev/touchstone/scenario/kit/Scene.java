package dev.touchstone.scenario.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an image holds: some of a world's objects, each with one look. */
public final class Scene {

    private final Map<ImageObject, Look> looks;

    private Scene(Map<ImageObject, Look> looks) {
        this.looks = looks;
    }

    /** All scenes of these objects: none, then the first object in each of its looks; the first object varies fastest. */
    static List<Scene> all(List<ImageObject> objects) {
        List<Scene> scenes = List.of(new Scene(Map.of()));
        for (ImageObject object : objects) {
            List<Scene> more = new ArrayList<>(scenes);
            for (Look look : object.looks()) {
                scenes.forEach(scene -> more.add(scene.with(object, look)));
            }
            scenes = more;
        }
        return scenes;
    }

    private Scene with(ImageObject object, Look look) {
        Map<ImageObject, Look> more = new LinkedHashMap<>(looks);
        more.put(object, look);
        return new Scene(more);
    }

    public boolean has(ImageObject object) {
        return looks.containsKey(object);
    }

    /** The look of an object; empty if it is not there. */
    Optional<Look> look(ImageObject object) {
        return Optional.ofNullable(looks.get(object));
    }

    /** What is there, in the world's order. */
    List<ImageObject> objects() {
        return List.copyOf(looks.keySet());
    }

    /** E.g. {@code seam, arrow up}. */
    @Override
    public String toString() {
        return looks.isEmpty()
                ? "empty"
                : looks.entrySet().stream()
                        .map(entry -> entry.getKey().nameWith(entry.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
