package org.openleap.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Keeps mails and reminders apart. Reminders post again what they posted before, and the row keeps the first; while the carrier
 * marks just that mail as sent, MariaDB refuses the second post. The timer looks again later; a test sees to it first.
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

    /** Mails about the record wait for a year, so that a test can go from day to day without waiting for the carrier. */
    public void hold(String reference) {
        rows.arrange("update leap.outbox_mail set due_at = due_at + interval 1 year where status = 'PENDING'"
                + " and mail_key like '%/" + reference + "/%'");
    }
}
