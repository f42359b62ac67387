package dev.touchstone.study.plan;

import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.TextBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seven settings of the TextBox paper on black, each with its own network. */
public final class TextBoxWorlds implements StudyWorlds {

    private static final String BLACK = "black";

    private final Map<String, Scenario> bySetting = new LinkedHashMap<>();

    public TextBoxWorlds() {
        for (Scenario scenario : TextBox.settings()) {
            String id = scenario.id().value();
            bySetting.put(id.substring(id.indexOf('/') + 1), scenario);
        }
    }

    @Override
    public List<String> settings() {
        return List.copyOf(bySetting.keySet());
    }

    @Override
    public List<String> networks() {
        return settings().stream().map(this::ownNetwork).distinct().toList();
    }

    @Override
    public List<String> backgrounds() {
        return List.of(BLACK);
    }

    @Override
    public String ownNetwork(String setting) {
        return bySetting.get(setting).recipe().architecture().id();
    }

    @Override
    public Optional<Scenario> find(String setting, String network, String background) {
        return Optional.ofNullable(bySetting.get(setting))
                .filter(scenario -> background.equals(BLACK) && network.equals(ownNetwork(setting)));
    }
}
