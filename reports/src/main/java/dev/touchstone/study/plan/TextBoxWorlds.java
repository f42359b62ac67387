package dev.touchstone.study.plan;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.textbox.ImageBackground;
import dev.touchstone.scenario.textbox.NoiseBackground;
import dev.touchstone.scenario.textbox.PhotographBackground;
import dev.touchstone.scenario.textbox.PlainBackground;
import dev.touchstone.scenario.textbox.TextBox;
import dev.touchstone.scenario.textbox.TextBoxVariant;
import dev.touchstone.scenario.textbox.TextureBackground;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The seven settings of the TextBox paper, with its networks, plain and robust, on its backgrounds. */
public final class TextBoxWorlds implements StudyWorlds {

    private static final String ROBUST = "-robust";

    /** Both CNNs stand for one another, each with its own settings. */
    private static final List<Architecture> DEEP = List.of(Architecture.ALEXNET, Architecture.VGG16_QUARTER);

    private final Map<String, TextBoxVariant> settings = new LinkedHashMap<>();
    private final Map<String, ImageBackground> backgrounds = new LinkedHashMap<>();

    /** @param photographs a folder of images for the background {@code photographs}, which is not there without one */
    public TextBoxWorlds(Optional<Path> photographs) {
        for (Scenario scenario : TextBox.settings()) {
            String id = scenario.id().value();
            settings.put(id.substring(id.indexOf('/') + 1), TextBoxVariant.of(id));
        }
        Stream.concat(
                        Stream.of(
                                PlainBackground.BLACK,
                                new NoiseBackground(99),
                                new NoiseBackground(150),
                                TextureBackground.STANDARD),
                        photographs.map(PhotographBackground::new).stream())
                .forEach(background -> backgrounds.put(background.id(), background));
    }

    @Override
    public List<String> settings() {
        return List.copyOf(settings.keySet());
    }

    @Override
    public List<String> networks() {
        List<String> own = settings().stream().map(this::ownNetwork).distinct().toList();
        return Stream.of(
                        own.stream(),
                        own.stream().map(network -> network + ROBUST),
                        DEEP.stream().map(Architecture::id))
                .flatMap(names -> names)
                .toList();
    }

    @Override
    public List<String> backgrounds() {
        return List.copyOf(backgrounds.keySet());
    }

    @Override
    public String ownNetwork(String setting) {
        return settings.get(setting).network().id();
    }

    @Override
    public Optional<Scenario> find(String setting, String network, String background) {
        return trained(setting, network)
                .map(variant -> variant.on(backgrounds.get(background)).scenario());
    }

    private Optional<TextBoxVariant> trained(String setting, String network) {
        TextBoxVariant variant = settings.get(setting);
        String own = ownNetwork(setting);
        if (network.equals(own)) {
            return Optional.of(variant);
        }
        if (network.equals(own + ROBUST)) {
            return Optional.of(variant.robustly());
        }
        return DEEP.stream()
                .filter(deep -> deep.id().equals(network))
                .findFirst()
                .map(variant::with);
    }
}
