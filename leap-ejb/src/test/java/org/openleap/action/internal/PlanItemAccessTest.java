package org.openleap.action.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.action.PlanItemAction.ATTACH;
import static org.openleap.action.PlanItemAction.DROP;
import static org.openleap.action.PlanItemAction.EDIT;
import static org.openleap.action.PlanItemAction.FINISH;
import static org.openleap.action.PlanItemAction.LINK;
import static org.openleap.action.PlanItemAction.REOPEN;
import static org.openleap.action.PlanItemAction.REPORT;
import static org.openleap.action.PlanItemAction.STALL;
import static org.openleap.action.internal.PlanItemFixture.NOON;
import static org.openleap.action.internal.PlanItemFixture.OWNER;
import static org.openleap.action.internal.PlanItemFixture.SERVICE;
import static org.openleap.action.internal.PlanItemFixture.TODAY;
import static org.openleap.action.internal.PlanItemFixture.aPlannedItem;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.action.ActionProblem;
import org.openleap.action.Blocker;
import org.openleap.action.PlanItemAction;
import org.openleap.action.StallItem;
import org.openleap.harness.Callers;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** Owner, cover, service and engagement team; nobody else. */
class PlanItemAccessTest {
    private static final Set<PlanItemAction> OPEN = Set.of(REPORT, STALL, FINISH, EDIT, LINK, ATTACH, DROP);
    private static final Set<PlanItemAction> DONE = Set.of(REOPEN, LINK, ATTACH);

    private final PlanItemAccess access = new PlanItemAccess();

    @Test
    void theOwnerDoesEverythingThatTheStateAllows() {
        var owner = trust(OWNER, Roles.DIRECTOR);
        var item = aPlannedItem();
        assertThat(access.allowed(item, owner)).isEqualTo(OPEN);

        item.stall(new StallItem(item.reference(), 0, Blocker.OTHER, "We wait for paint."), OWNER, NOON);
        assertThat(access.allowed(item, owner)).doesNotContain(STALL).contains(REPORT, FINISH, DROP);

        item.finish("It is painted.", TODAY, OWNER, NOON);
        assertThat(access.allowed(item, owner)).isEqualTo(DONE);
    }

    @Test
    void whoStandsInForTheOwnerDoesTheSame() {
        var cover = new VisibilityScope(
                Callers.SOMEBODY, Set.of(Roles.SERVICE_LEAD), Set.of(), Set.of(), "", false, Set.of(OWNER));

        assertThat(access.allowed(aPlannedItem(), cover)).isEqualTo(OPEN);
        assertThat(access.allowed(aPlannedItem(), trust(Roles.SERVICE_LEAD))).isEmpty();
    }

    @Test
    void aLeadOfTheServiceDoesToo() {
        assertThat(access.allowed(aPlannedItem(), trust(Roles.SERVICE_LEAD, SERVICE)))
                .isEqualTo(OPEN);
        assertThat(access.allowed(aPlannedItem(), trust(Roles.SERVICE_LEAD, "heron-ward")))
                .isEmpty();
        assertThat(access.allowed(aPlannedItem(), trust(Roles.DIRECTOR, SERVICE)))
                .isEmpty();
    }

    @Test
    void theEngagementTeamKeepsThePlanAndOnlyALeadDropsForOthers() {
        assertThat(access.allowed(aPlannedItem(), trust(Roles.ENGAGEMENT_LEAD))).isEqualTo(OPEN);
        assertThat(access.allowed(aPlannedItem(), trust(Roles.ENGAGEMENT_OFFICER)))
                .containsExactlyInAnyOrder(REPORT, STALL, FINISH, EDIT, LINK, ATTACH);
    }

    @Test
    void nothingIsAllowedToAnybodyElseNorOnWhatWasDropped() {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER))
                .allMatch(caller -> access.allowed(aPlannedItem(), caller).isEmpty());
        var dropped = aPlannedItem();
        dropped.drop("The hall is torn down.", TODAY, OWNER, NOON);
        assertThat(access.allowed(dropped, trust(Roles.ENGAGEMENT_LEAD))).isEmpty();
        assertThatThrownBy(() -> access.require(REPORT, aPlannedItem(), trust(new UserId("other"), Roles.DIRECTOR)))
                .hasFieldOrPropertyWithValue("code", ActionProblem.NOT_YOURS);
        assertThatCode(() -> access.require(REPORT, aPlannedItem(), trust(OWNER, Roles.DIRECTOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void aServiceLeadWritesForTheirOwnServiceOnly() {
        assertThatCode(() -> access.requireWriting(SERVICE, trust(Roles.SERVICE_LEAD, SERVICE)))
                .doesNotThrowAnyException();
        assertThatCode(() -> access.requireWriting("", trust(Roles.ENGAGEMENT_OFFICER)))
                .doesNotThrowAnyException();
        assertThatCode(() -> access.requireWriting("", trust(Roles.ENGAGEMENT_LEAD)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> access.requireWriting("heron-ward", trust(Roles.SERVICE_LEAD, SERVICE)))
                .hasFieldOrPropertyWithValue("code", ActionProblem.NOT_YOURS);
        assertThatThrownBy(() -> access.requireWriting(SERVICE, trust(Roles.DIRECTOR, SERVICE)))
                .hasFieldOrPropertyWithValue("code", ActionProblem.NOT_YOURS);
    }
}
