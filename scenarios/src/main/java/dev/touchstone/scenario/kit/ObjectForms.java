package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.image.ObjectForm;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The forms of a world's objects, each look once. */
final class ObjectForms {

    private final Map<Look, ObjectForm<ImageObject>> byLook = new IdentityHashMap<>();

    ObjectForms(List<ImageObject> objects) {
        for (int i = 0; i < objects.size(); i++) {
            ImageObject object = objects.get(i);
            for (Look look : object.looks()) {
                byLook.put(look, look.form(object, i, object.nameWith(look)));
            }
        }
    }

    List<ObjectForm<ImageObject>> of(Scene scene) {
        return scene.objects().stream()
                .map(object -> byLook.get(scene.look(object).orElseThrow()))
                .toList();
    }

    /** A box in which any look of the object fits. */
    ObjectForm<ImageObject> room(ImageObject object) {
        return object.looks().stream().map(byLook::get).reduce(ObjectForm::hull).orElseThrow();
    }
}
