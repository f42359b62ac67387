package dev.touchstone.model;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.Initializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import dev.touchstone.model.layer.GradientLane;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.Bucket;
import dev.touchstone.scenario.ModelRecipe;
import dev.touchstone.scenario.OwnNetwork;
import dev.touchstone.scenario.SampleBatch;
import dev.touchstone.scenario.Scenario;
import dev.touchstone.scenario.SeedSource;
import dev.touchstone.scenario.Split;
import java.util.List;
import java.util.Optional;

/** One attempt to train a model of a scenario: until it is verified, or its recipe's steps are used up. */
final class TrainingAttempt {

    private static final double NEARLY_ALL = 0.99;

    private final Scenario scenario;
    private final ModelRecipe recipe;
    private final SeedSource seeds;
    private final TrainingProgress progress;
    private final String name;
    private final LabelBalance balance;
    private final BucketAccuracy accuracy;
    private final Optional<GrowingBall> ball;

    /**
     * @param seeds of the model
     * @param attempt from 0; each has streams of its own, the first those of the model itself
     */
    TrainingAttempt(Scenario scenario, int seed, SeedSource seeds, int attempt, TrainingProgress progress) {
        this.scenario = scenario;
        this.recipe = scenario.recipe();
        this.seeds = attempt == 0 ? seeds : seeds.child("attempt", attempt);
        this.progress = progress;
        this.name = "%s (%s, seed %d%s)"
                .formatted(
                        scenario.id(), recipe.network().id(), seed, attempt == 0 ? "" : ", attempt " + (attempt + 1));
        this.balance = new LabelBalance(scenario.buckets(), this.seeds.child("buckets"));
        this.accuracy = new BucketAccuracy(scenario.buckets(), promising(recipe));
        this.ball = recipe.adversarial().map(GrowingBall::new);
    }

    /** A running mean never gets to the 1 that a whole table asks for. */
    private static double promising(ModelRecipe recipe) {
        double required =
                recipe.adversarial().map(AdversarialTraining::accuracy).orElse(recipe.bucketAccuracy());
        return recipe.wholeTable().isPresent() ? Math.min(required, NEARLY_ALL) : required;
    }

    ModelTraining.Result run(Device device) {
        try (Model model = Model.newInstance(name, device)) {
            Block block = Networks.build(recipe.network(), scenario.classes(), seeds.child("dropout"));
            Optional<PretrainedConvolutions> given = PretrainedConvolutions.of(recipe, block);
            model.setBlock(block);
            try (Trainer trainer = model.newTrainer(config(device))) {
                trainer.initialize(TrainedModel.batchOf(recipe.batchSize(), scenario.inputShape()));
                InitialWeights.set(block, recipe.network(), seeds.child("weights"));
                given.ifPresent(PretrainedConvolutions::write);
                if (recipe.network() instanceof OwnNetwork own) {
                    new OwnNetworkCheck(own, scenario).require(block, model.getNDManager());
                }
                return train(model, trainer);
            }
        }
    }

    private DefaultTrainingConfig config(Device device) {
        LearningRate rate = new LearningRate(recipe);
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optDevices(new Device[] {device})
                .optInitializer(Initializer.ZEROS, parameter -> true)
                .optOptimizer(Optimizer.adam().optLearningRateTracker(rate).build());
    }

    private ModelTraining.Result train(Model model, Trainer trainer) {
        EngineDropout dropout = EngineDropout.of(model.getBlock());
        long start = System.nanoTime();
        Optional<Verification> verification = Optional.empty();
        TrainingProgress.State state = null;
        for (int step = 0; step < recipe.maxSteps(); step++) {
            double loss = step(model.getBlock(), trainer, dropout, step);
            boolean last = step + 1 == recipe.maxSteps();
            state = new TrainingProgress.State(
                    name,
                    step + 1,
                    recipe.cycleSteps(),
                    (step + 1L) * recipe.batchSize(),
                    loss,
                    accuracy.worst(),
                    (System.nanoTime() - start) / 1e9);
            progress.step(state);
            if (last || isReady(loss) && accuracy.worthVerifying(step)) {
                verification = verify(model, step, last);
                if (verification.filter(Verification::verified).isPresent()) {
                    break;
                }
            }
        }
        progress.finished(state);
        return new ModelTraining.Result(
                ParameterValues.read(model.getBlock()), verification.orElseThrow(), state.samples(), state.seconds());
    }

    /** Whether the training has come so far that its model may be verified. */
    private boolean isReady(double loss) {
        return ball.map(GrowingBall::isWhole).orElse(true)
                && recipe.wholeTable().map(table -> loss < table.lossBelow()).orElse(true);
    }

    private double step(Block block, Trainer trainer, EngineDropout dropout, int step) {
        List<Bucket> buckets = balance.draw(step, recipe.batchSize());
        SampleBatch batch = scenario.draw(buckets, Split.TRAINING, step * recipe.batchSize(), seeds.child("samples"));
        try (NDManager scratch = trainer.getManager().newSubManager()) {
            NDArray drawn = scratch.create(batch.inputs(), TrainedModel.batchOf(batch.size(), batch.inputShape()));
            NDArray labels = scratch.create(batch.labels());
            NDArray inputs = ball.filter(GrowingBall::hasBegun)
                    .map(any -> any.attack(block, drawn, labels, seeds.child("attack", step)))
                    .orElse(drawn);
            double[] loss = new double[1];
            GradientLane.run(collector -> {
                dropout.drawFrom(seeds.child("dropout", step));
                NDList logits = trainer.forward(new NDList(inputs));
                NDArray value = trainer.getLoss().evaluate(new NDList(labels), logits);
                collector.backward(value);
                loss[0] = requireNumber(value.getFloat(), step);
                long[] predicted = logits.singletonOrThrow().argMax(1).toLongArray();
                accuracy.add(buckets, predicted);
                ball.ifPresent(any -> any.add(buckets, predicted));
                trainer.step();
            });
            return loss[0];
        }
    }

    private double requireNumber(double loss, int step) {
        if (Double.isNaN(loss)) {
            throw new IllegalStateException("the loss of " + name + " is NaN at step " + step
                    + "; lower the recipe's peak rate of " + recipe.peakLearningRate());
        }
        return loss;
    }

    /** The table of the model as it is; empty if a glance shows that it would not verify and training goes on. */
    private Optional<Verification> verify(Model model, int step, boolean last) {
        Verifier verifier = new Verifier(scenario, model.getNDManager(), model.getBlock(), progress);
        SeedSource held = seeds.child("verification", step);
        return last || verifier.glance(held.child("glance"))
                ? Optional.of(verifier.verify(held.child("table")))
                : Optional.empty();
    }
}
