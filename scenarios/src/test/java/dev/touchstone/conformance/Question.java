package dev.touchstone.conformance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.touchstone.method.UnsupportedLayerException;
import dev.touchstone.model.layer.NoLayersException;
import java.util.ArrayList;
import java.util.List;

/** A request with inputs and targets; asked row by row where rows have baselines or masks of their own. */
record Question(Request request, Numbers inputs, long[] targets) {

    /** One answer for each offer. @throws UnsupportedCaseException if nothing is offered, or the offer has no rule for a layer */
    List<Answer> answers() {
        try {
            return request.given().perRow() ? byRows() : together();
        } catch (UnsupportedLayerException | NoLayersException e) {
            throw new UnsupportedCaseException(e.getMessage());
        }
    }

    private List<Answer> together() {
        List<Answer> answers = new ArrayList<>();
        for (Offer offer : Registry.offers(request)) {
            try (NDManager manager = NDManager.newBaseManager()) {
                NDArray values = offer.attribution()
                        .of(request.model(), inputs.on(manager, request.type()), manager.create(targets));
                answers.add(new Answer(request, offer, Numbers.of(values)));
            }
        }
        return answers;
    }

    private List<Answer> byRows() {
        List<List<Answer>> rows = new ArrayList<>();
        for (int row = 0; row < inputs.rows(); row++) {
            rows.add(new Question(request.row(row), inputs.row(row), new long[] {targets[row]}).together());
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int offer = i;
            Numbers values = Numbers.ofRows(
                    rows.stream().map(row -> row.get(offer).values()).toList());
            answers.add(new Answer(request, rows.get(0).get(offer).offer(), values));
        }
        return answers;
    }
}
