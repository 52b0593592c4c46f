package org.openleap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Patience;
import org.openleap.harness.Rows;

/** Mail that is no telling: once for each key, only with its transaction, and never to somebody who must not be written to. */
class MailDeskIT extends InContainer {
    private static final String STOPPED =
            "insert into person (person_key, name, sort_name, listed, route, email, phone,"
                    + " address, needs, language, times, note, unsafe, unsafe_note, deceased, changed_by, changed_at, changed_what,"
                    + " version) values (uuid(), 'Pat', 'pat', true, 'EMAIL', ?, '', '', '', '', '', '', true, 'A risk', false,"
                    + " 'test', utc_timestamp(6), 'test', 1)";

    private final String key = "test/" + UUID.randomUUID();

    @Inject
    Rows rows;

    @EJB
    Postroom postroom;

    @Test
    void aKeyIsSentOnceEver() {
        postroom.post(key, "sam@example.org");
        postroom.post(key, "somebody.else@example.org");

        assertThat(rows.texts("select address from outbox_mail where mail_key = ?", key))
                .containsExactly("sam@example.org");
        Patience.until(() -> "SENT".equals(status()));
    }

    @Test
    void theSubjectIsOneLineAndTheRestIsTheText() {
        postroom.post(key, "sam@example.org");

        assertThat(rows.texts("select subject_line from outbox_mail where mail_key = ?", key))
                .containsExactly("A note about lifts");
        assertThat(rows.texts("select headers from outbox_mail where mail_key = ?", key))
                .containsExactly("List-Unsubscribe: <https://example.org/stop>");
    }

    @Test
    void nothingLeavesWhenTheTransactionFails() {
        assertThatThrownBy(() -> postroom.postAndFail(key, "sam@example.org")).isInstanceOf(EJBException.class);

        assertThat(rows.count("select count(*) from outbox_mail where mail_key = ?", key))
                .isZero();
    }

    @Test
    void nothingLeavesToSomebodyWhoMustNotBeWrittenTo() {
        var unsafe = UUID.randomUUID() + "@example.org";
        rows.arrange(STOPPED.replace("?", "'" + unsafe + "'"));

        postroom.post(key, unsafe);

        Patience.until(() -> "DEAD".equals(status()));
        assertThat(rows.texts("select last_problem from outbox_mail where mail_key = ?", key))
                .containsExactly("stopped");
    }

    private String status() {
        return rows.texts("select status from outbox_mail where mail_key = ?", key)
                .get(0);
    }
}
