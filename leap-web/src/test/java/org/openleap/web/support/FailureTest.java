package org.openleap.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

class FailureTest {

    @Test
    void eachKindOfExceptionHasItsAnswer() {
        assertThat(Failure.of(new RuleViolatedException(FeedbackProblem.TOO_MANY_THEMES)))
                .isEqualTo(Failure.REFUSED);
        assertThat(Failure.of(new ConflictException(SharedProblem.CHANGED_MEANWHILE)))
                .isEqualTo(Failure.CONFLICT);
        assertThat(Failure.of(new OptimisticLockException())).isEqualTo(Failure.CONFLICT);
        assertThat(Failure.of(new SQLException("changed since last read", "HY000", 1020)))
                .isEqualTo(Failure.CONFLICT);
        assertThat(Failure.of(new SQLException("no such table", "42S02", 1146))).isEqualTo(Failure.UNEXPECTED);
        assertThat(Failure.of(new NotFoundException(FeedbackProblem.UNKNOWN_ITEM)))
                .isEqualTo(Failure.NOT_FOUND);
        assertThat(Failure.of(new AccessRefusedException(FeedbackProblem.UNKNOWN_ITEM)))
                .isEqualTo(Failure.FORBIDDEN);
        assertThat(Failure.of(new EJBAccessException())).isEqualTo(Failure.FORBIDDEN);
        assertThat(Failure.of(new ViewExpiredException())).isEqualTo(Failure.EXPIRED);
        assertThat(Failure.of(new IllegalStateException())).isEqualTo(Failure.UNEXPECTED);
    }

    @Test
    void aMistypedPhraseIsToldOnTheForm() {
        var wrong = Failure.of(new NotFoundException(FeedbackProblem.WRONG_PHRASE));

        assertThat(wrong.isToldOnTheForm()).isTrue();
        assertThat(wrong.formStatus()).isEqualTo(422);
    }

    @Test
    void theCauseIsFoundUnderEverythingAroundIt() {
        var cause = new RuleViolatedException(FeedbackProblem.REASON_MISSING);

        assertThat(Failure.causeOf(new FacesException(new ELException(new EJBException(null, cause)))))
                .isSameAs(cause);
    }

    @Test
    void whatNobodyExpectedKeepsItsWholeStory() {
        var thrown = new FacesException(new IllegalStateException("boom"));

        assertThat(Failure.causeOf(thrown)).isSameAs(thrown);
    }
}
