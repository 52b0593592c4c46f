package org.openleap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.SOMEBODY;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each role sees of the trust's own rooms. */
class VisibilityScopeTest {
    @Test
    void onlyOfficersLeadsAndTimersSeeWhatNobodyScreened() {
        assertThat(trust(Roles.ENGAGEMENT_LEAD).seesUnscreened()).isTrue();
        assertThat(trust(Roles.ENGAGEMENT_OFFICER).seesUnscreened()).isTrue();
        assertThat(VisibilityScope.system().seesUnscreened()).isTrue();
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER))
                .noneMatch(VisibilityScope::seesUnscreened);
    }

    @Test
    void directorsSeeEverythingThatIsScreenedAsWell() {
        assertThat(trust(Roles.DIRECTOR).seesAllScreened()).isTrue();
        assertThat(trust(Roles.ENGAGEMENT_OFFICER).seesAllScreened()).isTrue();
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR))
                .noneMatch(VisibilityScope::seesAllScreened);
    }

    @Test
    void serviceLeadsSeeWhatIsGivenToThem() {
        assertThat(trust(Roles.SERVICE_LEAD).seesAssigned()).isTrue();
        assertThat(everybodyBut(Roles.SERVICE_LEAD)).noneMatch(VisibilityScope::seesAssigned);
    }

    @Test
    void aGuestComesForAnOrganisationAndIsInNoService() {
        var guest = guest(Roles.PARTNER, "merrow-valley-cvs", true);

        assertThat(guest.isGuest()).isTrue();
        assertThat(guest.sharing()).isTrue();
        assertThat(guest.organisation()).isEqualTo("merrow-valley-cvs");
        assertThat(guest.services()).isEmpty();
        assertThat(guest(Roles.PARTNER, "merrow-valley-cvs", false).sharing()).isFalse();
        assertThat(trust(Roles.ENGAGEMENT_LEAD).isGuest()).isFalse();
        assertThat(VisibilityScope.visitor().isGuest()).isFalse();
        assertThat(VisibilityScope.visitor().roles()).isEqualTo(Set.of());
    }

    @Test
    void whoStandsInForSomebodyActsForThemAndForNobodyElse() {
        var away = new UserId("away");
        var cover = new VisibilityScope(SOMEBODY, Set.of(), Set.of(), Set.of(), "", false, Set.of(away));

        assertThat(cover.people()).containsExactlyInAnyOrder(SOMEBODY, away);
        assertThat(cover.actsFor(SOMEBODY)).isTrue();
        assertThat(cover.actsFor(away)).isTrue();
        assertThat(cover.actsFor(new UserId("other"))).isFalse();
        assertThat(cover.standsInFor(away)).isTrue();
        assertThat(cover.standsInFor(SOMEBODY)).isFalse();
        assertThat(trust(Roles.SERVICE_LEAD).people()).containsExactly(SOMEBODY);
    }
}
