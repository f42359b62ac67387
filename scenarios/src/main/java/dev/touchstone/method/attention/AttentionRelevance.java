package dev.touchstone.method.attention;

import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.method.propagation.AlphaBeta;
import dev.touchstone.method.propagation.BiasShare;
import dev.touchstone.method.propagation.Epsilon;
import dev.touchstone.method.propagation.OnlyInput;
import dev.touchstone.method.propagation.Rule;
import dev.touchstone.method.propagation.Rules;
import dev.touchstone.model.layer.Activation;
import dev.touchstone.model.layer.AttentionMix;
import dev.touchstone.model.layer.AttentionScores;
import dev.touchstone.model.layer.AveragePool;
import dev.touchstone.model.layer.BatchNormalisation;
import dev.touchstone.model.layer.Kernel;
import dev.touchstone.model.layer.Layer;
import dev.touchstone.model.layer.LayerGraph;
import dev.touchstone.model.layer.LayerNormalisation;
import dev.touchstone.model.layer.Offset;
import dev.touchstone.model.layer.OtherLayer;
import dev.touchstone.model.layer.Softmax;
import dev.touchstone.model.layer.Sum;

/**
 * The rules of Chefer, Gur and Wolf (Transformer Interpretability Beyond Attention Visualization, 2021), as the ANDOR papers use them on
 * both networks: z-plus without bias where there are weights, {@link ProductHalves} in attention, {@link SumShares} in sums, and all
 * normalisations and non-linearities, softmax among them, pass relevance on as it is.
 *
 * <p>Three differences from the released code: sums share by the totals of one sample, not of the batch; a stabiliser of 1e-9 has the sign
 * of what it stabilises; and a convolution is dealt with like a dense layer, one denominator for both signs of its inputs, where either
 * sign deals out all of the relevance there, up to twice as much as there is. A dense layer of one input gives that input {@linkplain
 * OnlyInput everything}: the embedding of a number is a broadcast there, and no layer.
 *
 * @param method its id, for messages
 */
record AttentionRelevance(String method) implements Rules {

    private static final double STABILISER = 1e-9;
    private static final Rule PLUS = new AlphaBeta(1, 0, BiasShare.NONE, STABILISER);

    @Override
    public Rule at(LayerGraph graph, int position) {
        Layer layer = graph.node(position).layer();
        if (layer instanceof OtherLayer) {
            throw UnsupportedLayerException.at(method, graph.node(position));
        }
        if (layer instanceof Kernel) {
            return OnlyInput.fits(layer) ? new OnlyInput() : PLUS;
        }
        if (layer instanceof AttentionScores || layer instanceof AttentionMix) {
            return new ProductHalves();
        }
        if (layer instanceof Sum || layer instanceof Offset) {
            return new SumShares();
        }
        if (layer instanceof AveragePool) {
            return new Epsilon(STABILISER);
        }
        return passes(layer) ? Rule.PASS : Rule.GRADIENT;
    }

    private static boolean passes(Layer layer) {
        return layer instanceof Activation
                || layer instanceof Softmax
                || layer instanceof LayerNormalisation
                || layer instanceof BatchNormalisation;
    }
}
