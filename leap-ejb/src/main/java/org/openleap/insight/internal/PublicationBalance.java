package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.publication.BalanceGate;

/** Nothing new is published while the sheet does not add up, or while the last look into the books found something wrong. */
@ApplicationScoped
public class PublicationBalance implements BalanceGate {
    @Inject
    SumRepository sums;

    @Inject
    CheckRepository checks;

    @Override
    public boolean isBalanced() {
        return sums.difference() == 0 && checks.latest().isInOrder();
    }
}
