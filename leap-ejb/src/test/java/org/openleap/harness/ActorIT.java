package org.openleap.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Roles;

class ActorIT extends InContainer {
    @EJB
    WhoIsCalling who;

    @EJB
    Lead lead;

    @EJB
    SecondLead secondLead;

    @EJB
    Visitor visitor;

    @Test
    void anActorHasItsRoleAndNoOther() {
        assertThat(lead.asks(who::rolesInContainer)).containsExactly(Roles.ENGAGEMENT_LEAD);
    }

    @Test
    void twoActorsOfOneRoleAreTwoPeople() {
        assertThat(lead.asks(who::idInLeap)).isEqualTo(lead.id()).isNotEqualTo(secondLead.asks(who::idInLeap));
    }

    @Test
    void aVisitorHasNoRole() {
        assertThat(visitor.asks(who::rolesInContainer)).isEmpty();
    }
}
