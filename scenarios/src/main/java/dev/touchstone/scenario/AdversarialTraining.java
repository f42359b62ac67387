package dev.touchstone.scenario;

/**
 * Training against projected gradient descent (Madry, Makelov, Schmidt, Tsipras and Vladu, Towards Deep Learning Models Resistant to
 * Adversarial Attacks, 2018, eq. 2.1 and section 3): every sample is replaced by one that raises the loss of the weights of the moment, in
 * a ball of the L-infinity norm around it and within [0, 1]. The attack is untargeted: it starts uniformly in the ball and takes steps
 * along the sign of the gradient of the loss. The TextBox paper's released code: epsilon 0.3, step 0.1, 10 iterations; which attack its figures rest on cannot be told.
 *
 * <p>The ball grows from nothing to its size, by equal parts, in each step of training in which the running accuracy on the samples as
 * they are attacked is {@value #COPING} or more: a network that has learnt nothing yet learns nothing from samples of the full ball.
 *
 * @param epsilon radius of the ball, from 0 (which leaves the samples as they are) to 1
 * @param step length of each of the attack's steps, above 0
 * @param iterations how many steps the attack takes, from 1
 * @param growthSteps training steps in which the ball grows, from 0 for one that has its size at once
 * @param accuracy the share of each bucket's held-out samples that must be classified right under the same attack at full size
 */
public record AdversarialTraining(float epsilon, float step, int iterations, int growthSteps, double accuracy) {

    /** The accuracy under attack from which on the ball grows. */
    public static final double COPING = 0.9;

    public AdversarialTraining {
        if (!(epsilon >= 0 && epsilon <= 1) || !(step > 0) || iterations < 1 || growthSteps < 0) {
            throw new IllegalArgumentException(
                    ("an attack needs a ball of radius 0 to 1, a step above 0, 1 iteration or more and 0 steps of growth or more, "
                                    + "but was radius %s, step %s, %d iterations, %d steps of growth")
                            .formatted(epsilon, step, iterations, growthSteps));
        }
        if (Double.isNaN(accuracy)) {
            throw new IllegalArgumentException("the accuracy that an attack must leave is NaN");
        }
    }

    /** What the key of a model says of it. */
    String specification() {
        return "PGD linf eps %s step %s x %d; growth %d; robust >= %s"
                .formatted(epsilon, step, iterations, growthSteps, accuracy);
    }
}
