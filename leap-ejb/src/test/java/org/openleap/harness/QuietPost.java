package org.openleap.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Waits until no mail is leaving. Reminders post again what they posted before, and the row keeps the first; while the carrier
 * marks just that mail as sent, MariaDB refuses the second post. The timer looks again later; a test waits first.
 */
@ApplicationScoped
public class QuietPost {
    private static final String LEAVING =
            "select count(*) from outbox_mail where status = 'PENDING' and due_at <= utc_timestamp(6)";

    @Inject
    Rows rows;

    public void untilNothingLeaves() {
        Patience.until(() -> rows.count(LEAVING) == 0);
    }
}
