package org.openleap.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.commitment.PromiseMatrix;
import org.openleap.commitment.Side;

/** The two sides of a partnership by their names. */
@Named
@ApplicationScoped
public class PledgeChoices {
    public List<SelectItem> sides(PromiseMatrix matrix) {
        return List.of(
                new SelectItem(Side.TRUST, CommitmentText.of("side.trust")),
                new SelectItem(Side.PARTNER, matrix.partner()));
    }
}
