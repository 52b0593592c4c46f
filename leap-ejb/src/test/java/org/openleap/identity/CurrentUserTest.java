package org.openleap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the register is shared with a guest is asked anew at every request, and of nobody else. */
class CurrentUserTest {
    private static final Caller PARTNER =
            new Caller(new UserId("u-1"), "Kasia Nowak", "", Set.of(Roles.PARTNER), "merrow-valley-cvs");
    private static final Caller LEAD =
            new Caller(new UserId("u-2"), "Amira Hussain", "", Set.of(Roles.ENGAGEMENT_LEAD), "");

    private final List<String> asked = new ArrayList<>();

    @Test
    void aGuestSharesWhileTheGateIsOpen() {
        assertThat(requestOf(PARTNER, gate(true)).scope().sharing()).isTrue();
        assertThat(requestOf(PARTNER, gate(false)).scope().sharing()).isFalse();
        assertThat(asked).containsExactly("merrow-valley-cvs", "merrow-valley-cvs");
    }

    @Test
    void nothingIsSharedWhereNobodyKeepsSchedules() {
        assertThat(requestOf(PARTNER).scope().sharing()).isFalse();
    }

    @Test
    void theGateIsAskedOnceARequestAndOnlyWhenSomebodyWantsToKnow() {
        var request = requestOf(PARTNER, gate(true));
        assertThat(asked).isEmpty();

        request.scope();
        request.scope();

        assertThat(asked).hasSize(1);
    }

    @Test
    void aGuestIsInNoServiceAndNoPlace() {
        var request = requestOf(PARTNER, gate(true));

        assertThat(request.scope().isGuest()).isTrue();
        assertThat(request.scope().services()).isEmpty();
        assertThat(request.scope().places()).isEmpty();
    }

    @Test
    void theTrustsOwnPeopleNeedNoGate() {
        var request = requestOf(LEAD, gate(true));

        assertThat(request.scope().isGuest()).isFalse();
        assertThat(request.scope().sharing()).isFalse();
        assertThat(request.scope().services()).containsExactly("larkrise-ward");
        assertThat(asked).isEmpty();
    }

    @Test
    void theNextCallerOfTheSameRequestDoesNotInheritWhatWasSharedWithTheFirst() {
        var request = requestOf(PARTNER, gate(true));
        request.scope();

        request.become(LEAD, Set.of(), Set.of());

        assertThat(request.scope().sharing()).isFalse();
        assertThat(request.scope().organisation()).isEmpty();
    }

    @Test
    void aRequestKnowsWhoseItIs() {
        var request = requestOf(LEAD);

        assertThat(request.caller()).isSameAs(LEAD);
        assertThat(request.id()).isEqualTo(LEAD.id());
        assertThat(request.has(Roles.ENGAGEMENT_LEAD)).isTrue();
        assertThat(request.has(Roles.PARTNER)).isFalse();
        assertThat(new CurrentUser().caller().isSignedIn()).isFalse();
    }

    private SharingGate gate(boolean open) {
        return organisation -> {
            asked.add(organisation);
            return open;
        };
    }

    private static CurrentUser requestOf(Caller caller, SharingGate... gates) {
        var request = new CurrentUser();
        request.gates = instances(gates);
        request.become(caller, Set.of("larkrise-ward"), Set.of());
        return request;
    }

    @SuppressWarnings("unchecked")
    private static Instance<SharingGate> instances(SharingGate... gates) {
        return (Instance<SharingGate>) Proxy.newProxyInstance(
                CurrentUserTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(gates));
    }
}
