package org.openleap.feedback;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.junit.jupiter.api.Test;
import org.openleap.harness.Administrator;
import org.openleap.harness.InContainer;
import org.openleap.harness.Visitor;
import org.openleap.shared.PageRequest;

class FeedbackRolesIT extends InContainer {
    @EJB
    FeedbackRegister register;

    @EJB
    Visitor visitor;

    @EJB
    Administrator administrator;

    @Test
    void aVisitorMayNotReadTheRegister() {
        assertThatThrownBy(() -> visitor.asks(() -> register.page(FeedbackFilter.all(), PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theAdministratorMayNotReadTheRegister() {
        assertThatThrownBy(() -> administrator.asks(() -> register.page(FeedbackFilter.all(), PageRequest.first(1))))
                .isInstanceOf(EJBAccessException.class);
    }
}
