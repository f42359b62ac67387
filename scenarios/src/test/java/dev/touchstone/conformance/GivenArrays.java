package dev.touchstone.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The masks, backgrounds and noise that stored maps were made with: named among the parameters, or in the method's name. */
final class GivenArrays {

    private static final Pattern GRID = Pattern.compile(".*_(grid\\d+x\\d+)");

    private GivenArrays() {}

    static Given of(GoldenFolder folder, String group, String method, JsonObject params) {
        double baseline = number(params.get("baseline"));
        return new Given(
                new Numbers(new int[] {1, 1}, new double[] {baseline}),
                mask(folder, group, method, params),
                array(folder, params.get("baselines")),
                array(folder, params.get("noise")));
    }

    private static double number(JsonElement value) {
        return value == null || value.isJsonNull() ? 0 : value.getAsDouble();
    }

    private static Numbers array(GoldenFolder folder, JsonElement path) {
        return path == null || path.isJsonNull() ? null : folder.array(path.getAsString());
    }

    private static Numbers mask(GoldenFolder folder, String group, String method, JsonObject params) {
        Numbers mask = array(folder, params.get("feature_mask"));
        Matcher grid = GRID.matcher(method);
        if (mask == null && grid.matches()) {
            mask = List.of(group, "images").stream()
                    .map(place -> place + "/mask_" + grid.group(1) + ".npy")
                    .filter(folder::has)
                    .findFirst()
                    .map(folder::array)
                    .orElseThrow(() -> new UnsupportedCaseException("there is no mask for " + method));
        }
        return mask == null ? null : mask.reshape(lead(mask.shape()));
    }

    private static int[] lead(int[] shape) {
        int[] led = new int[shape.length + 1];
        led[0] = 1;
        System.arraycopy(shape, 0, led, 1, shape.length);
        return led;
    }
}
