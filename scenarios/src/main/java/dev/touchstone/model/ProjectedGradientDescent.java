package dev.touchstone.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.training.loss.Loss;
import dev.touchstone.model.layer.GradientLane;
import dev.touchstone.scenario.AdversarialTraining;
import dev.touchstone.scenario.SeedSource;
import java.util.random.RandomGenerator;

/**
 * The attack of {@link AdversarialTraining} on a block as it is: {@code x <- clip(x + step * sign(d loss(x, label) / dx))}, the clip to
 * the ball around the sample and to [0, 1]. The block is in evaluation mode, and its parameters gather no gradient.
 */
final class ProjectedGradientDescent {

    private final AdversarialTraining attack;
    private final Block block;
    private final Loss loss = Loss.softmaxCrossEntropyLoss();

    ProjectedGradientDescent(AdversarialTraining attack, Block block) {
        this.attack = attack;
        this.block = block;
    }

    /**
     * Adversarial samples.
     *
     * @param inputs (n, ...) in [0, 1]
     * @param labels (n)
     * @param epsilon radius of the ball
     * @param seeds of the starting points, row by row: see {@link SeedSource#sample(int)}
     * @return of the inputs' shape and manager, out of every graph
     */
    NDArray attack(NDArray inputs, NDArray labels, float epsilon, SeedSource seeds) {
        NDManager owner = inputs.getManager();
        try (NDManager scratch = owner.newSubManager()) {
            Ball ball = new Ball(inputs, epsilon, scratch);
            NDArray moved = ball.clip(inputs.add(start(inputs, epsilon, seeds, scratch)));
            for (int i = 0; i < attack.iterations(); i++) {
                moved = step(moved, labels, ball);
            }
            moved.attach(owner);
            return moved;
        }
    }

    private NDArray step(NDArray moved, NDArray labels, Ball ball) {
        NDManager owner = ball.lower().getManager();
        try (NDManager scratch = owner.newSubManager();
                NDArray from = moved) {
            NDArray leaf = from.stopGradient();
            leaf.attach(scratch);
            NDArray next = ball.clip(leaf.add(signs(leaf, labels, scratch).mul(attack.step())));
            next.attach(owner);
            return next;
        }
    }

    private NDArray signs(NDArray inputs, NDArray labels, NDManager scratch) {
        NDArray leaf = inputs.stopGradient();
        NDArray[] gradient = new NDArray[1];
        GradientLane.run(collector -> {
            leaf.setRequiresGradient(true);
            NDList logits = block.forward(new DetachedParameters(scratch), new NDList(leaf), false);
            collector.backward(loss.evaluate(new NDList(labels), logits));
            gradient[0] = leaf.getGradient();
        });
        return gradient[0].sign();
    }

    private static NDArray start(NDArray inputs, float epsilon, SeedSource seeds, NDManager scratch) {
        int rows = Math.toIntExact(inputs.getShape().get(0));
        float[] values = new float[Math.toIntExact(inputs.size())];
        int size = values.length / rows;
        for (int row = 0; row < rows; row++) {
            RandomGenerator random = seeds.sample(row).random();
            for (int i = 0; i < size; i++) {
                values[row * size + i] = (float) ((2 * random.nextDouble() - 1) * epsilon);
            }
        }
        return scratch.create(values, inputs.getShape());
    }

    /** What of the ball around each sample lies within [0, 1]. */
    private record Ball(NDArray lower, NDArray upper) {

        Ball(NDArray inputs, float epsilon, NDManager owner) {
            this(inputs.sub(epsilon).maximum(0), inputs.add(epsilon).minimum(1));
            lower.attach(owner);
            upper.attach(owner);
        }

        NDArray clip(NDArray moved) {
            return moved.minimum(upper).maximum(lower);
        }
    }
}
