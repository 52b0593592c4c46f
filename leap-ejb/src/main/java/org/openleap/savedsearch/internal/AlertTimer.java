package org.openleap.savedsearch.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;

/** Looks at the searches whose time has come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AlertTimer {
    private static final int AT_ONCE = 200;

    @EJB
    Alerts alerts;

    @Inject
    Lookout lookout;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        Tick.run("saved searches", this::lookAtAll);
    }

    private void lookAtAll() {
        if (!lookout.isOpen()) return;
        for (int done = 0; done < AT_ONCE && alerts.next(); ) done++;
    }
}
