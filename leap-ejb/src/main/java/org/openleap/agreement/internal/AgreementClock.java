package org.openleap.agreement.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;

/** Begins and ends agreements on their days. Sharing does not wait for it: the gate compares the dates itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementClock {
    @Inject
    AgreementDays days;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void turn() {
        Tick.run("agreements", days::turn);
    }
}
