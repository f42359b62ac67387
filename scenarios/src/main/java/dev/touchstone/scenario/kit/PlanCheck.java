package dev.touchstone.scenario.kit;

import dev.touchstone.scenario.Architecture;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.image.ImageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is wrong with a plan: all of it at once. What needs drawing to be seen is left to the laws. */
final class PlanCheck {

    private static final int MOST_OBJECTS = 5;
    private static final int MOST_SCENES = 64;

    private final ImagePlan plan;
    private final List<String> faults = new ArrayList<>();

    private PlanCheck(ImagePlan plan) {
        this.plan = plan;
    }

    /** @throws IllegalArgumentException with all faults, if there are any */
    static void require(ImagePlan plan) {
        PlanCheck check = new PlanCheck(plan);
        check.objects();
        if (check.faults.isEmpty()) {
            SceneBuckets buckets = new SceneBuckets(plan.objects(), plan.rule());
            check.rule(buckets);
            check.faults.addAll(new FitCheck(plan.format(), new ObjectForms(plan.objects())).faults(buckets.scenes()));
        }
        check.background();
        plan.recipe().ifPresent(check::network);
        check.conclude();
    }

    /** @throws IllegalArgumentException if the network of a derived recipe does not take the images */
    static void requireTaken(ImagePlan plan, ModelRecipe recipe) {
        PlanCheck check = new PlanCheck(plan);
        check.network(recipe);
        check.conclude();
    }

    private void conclude() {
        if (faults.size() == 1) {
            throw new IllegalArgumentException(plan.id() + " cannot be built: " + faults.get(0));
        }
        if (!faults.isEmpty()) {
            StringBuilder all =
                    new StringBuilder("%s cannot be built, for %d reasons:".formatted(plan.id(), faults.size()));
            IntStream.range(0, faults.size()).forEach(i -> all.append("\n  %d. %s".formatted(i + 1, faults.get(i))));
            throw new IllegalArgumentException(all.toString());
        }
    }

    private void objects() {
        List<String> names = plan.objects().stream().map(ImageObject::name).toList();
        if (names.isEmpty() || names.size() > MOST_OBJECTS) {
            faults.add(
                    "a world has 1 to %d objects, for every combination of them is a bucket, but this one has %d; name them in objects(...)"
                            .formatted(MOST_OBJECTS, names.size()));
        }
        names.stream()
                .distinct()
                .filter(name -> names.stream().filter(name::equals).count() > 1)
                .forEach(name ->
                        faults.add("several objects are called '%s'; give each a name of its own".formatted(name)));
        long scenes = plan.objects().stream()
                .mapToLong(object -> 1 + object.looks().size())
                .reduce(1, (a, b) -> a * b);
        if (names.size() <= MOST_OBJECTS && scenes > MOST_SCENES) {
            faults.add("the objects with their looks make %d combinations, and a world has %d at most; leave looks out"
                    .formatted(scenes, MOST_SCENES));
        }
        plan.rule().subjects().stream()
                .filter(subject -> !plan.objects().contains(subject))
                .map(ImageObject::name)
                .sorted()
                .forEach(name -> faults.add(
                        "the rule asks for '%s', which is none of the objects %s; add it to objects(...), and make each object once, in a constant"
                                .formatted(name, names)));
    }

    private void rule(SceneBuckets buckets) {
        List<Integer> labels = buckets.labels();
        List<Integer> wanted = IntStream.range(0, labels.size()).boxed().toList();
        if (labels.size() < 2 || !labels.equals(wanted)) {
            faults.add("the rule '%s' must give two labels or more, 0, 1, ... without a hole, but gives %s"
                    .formatted(plan.rule().describe(), labels));
        }
    }

    private void background() {
        if (!plan.background().fills(plan.format())) {
            faults.add(
                    "the background %s fills images of %s only, but these are %s; take a plain one or noise, or another size"
                            .formatted(plan.background().id(), ImageFormat.STANDARD, plan.format()));
        }
    }

    /** A network of one's own says itself what it does not take, when it is made. */
    private void network(ModelRecipe recipe) {
        if (recipe.network() instanceof Architecture named) {
            network(named);
        }
    }

    private void network(Architecture network) {
        int least = leastSide(network);
        boolean taken = network.readsSymbols()
                ? false
                : least > 0
                        ? Math.min(plan.format().height(), plan.format().width()) >= least
                        : plan.format().equals(ImageFormat.STANDARD);
        if (!taken) {
            faults.add("%s does not take images of %s; it takes %s"
                    .formatted(network.id(), plan.format(), takes(network)));
        }
    }

    private static String takes(Architecture network) {
        if (network.readsSymbols()) {
            return "symbols: see SymbolWorld";
        }
        return leastSide(network) == 0
                ? ImageFormat.STANDARD.toString()
                : "any of %d x %d or more".formatted(leastSide(network), leastSide(network));
    }

    /** The least image that its strided convolutions leave a pixel of; 0 for those that take one size alone. */
    private static int leastSide(Architecture network) {
        return switch (network) {
            case SIMPLE_CNN -> 15;
            case COMPLEX_CNN -> 31;
            default -> 0;
        };
    }
}
