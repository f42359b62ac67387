package dev.touchstone.report.allure;

import com.google.gson.Gson;
import dev.touchstone.report.picture.TruthDiff;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Pictures for Allure's viewer of differences. */
record ImageDiff(String name, String expected, String actual, String diff) {

    static final String MEDIA_TYPE = "application/vnd.allure.image.diff";

    static byte[] json(TruthDiff pictures) {
        ImageDiff content = new ImageDiff(
                "map against the truth",
                address(pictures.expected()),
                address(pictures.actual()),
                address(pictures.difference()));
        return new Gson().toJson(content).getBytes(StandardCharsets.UTF_8);
    }

    private static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
