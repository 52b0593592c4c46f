package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.openleap.harness.InContainer;
import org.openleap.harness.Officer;
import org.openleap.harness.StatementLog;
import org.openleap.harness.Submissions;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.Loop;

/** The database is asked few questions, and never more of them when there are more rows. */
class FeedbackStatementsIT extends InContainer {
    @Inject
    StatementLog log;

    @Inject
    Loop loop;

    @EJB
    FeedbackService service;

    @EJB
    FeedbackRegister register;

    @EJB
    Officer officer;

    @EJB
    Visitor visitor;

    @Test
    void aPageOfTheInboxTakesThreeStatementsAtMost() {
        for (int item = 0; item < 12; item++) loop.submitted(Submissions.anonymous());

        var statements =
                log.during(() -> officer.asks(() -> register.page(FeedbackFilter.all(), PageRequest.first(10))));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anItemTakesFourStatementsAtMost() {
        var item = loop.submitted(Submissions.byEmail()).reference();
        loop.screened(item);

        var statements = log.during(() -> officer.asks(() -> register.find(item)));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    }

    /** With an XA data source each transaction took three commands more, and a crash left it prepared in the database. */
    @Test
    void aTransactionIsAnOrdinaryOne() {
        var ends = log.ends(() -> visitor.does(() -> service.submit(Submissions.byEmail())));

        assertThat(ends).contains("COMMIT").noneMatch(end -> end.startsWith("XA"));
    }

    @Test
    void aSubmissionTakesEightStatementsAtMost() {
        loop.submitted(Submissions.byEmail());

        var statements = log.during(() -> visitor.asks(() -> service.submit(Submissions.byEmail())));

        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(8);
    }
}
