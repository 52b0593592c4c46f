package org.openleap.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The policy that a person wrote and the rights that the code gives are the same, in both directions. */
class AuthorisationTest {
    private static final Policy POLICY = Policy.read();

    @Test
    void thePolicySpeaksAboutEverybody() {
        assertThat(POLICY.incomplete()).isEmpty();
    }

    @Test
    void everyDoorHasSomebodyWhoMayUseIt() {
        assertThat(POLICY.vacuous()).isEmpty();
    }

    @Test
    void thePagesAreForWhomThePolicySays() {
        assertSame(Code.pages(), POLICY.doors("page"));
    }

    @Test
    void theServicesAreForWhomThePolicySays() {
        assertSame(Code.services(), POLICY.doors("service"));
    }

    @Test
    void theApiIsForWhomThePolicySays() {
        assertSame(Code.resources(), POLICY.doors("api"));
    }

    @Test
    void theApiIsForTheScopesThatThePolicySays() {
        assertSame(Code.machines(), POLICY.doors("machine"));
    }

    private static void assertSame(Map<Door, Set<String>> code, Map<Door, Set<String>> policy) {
        assertThat(code.keySet()).as("doors of the code").isNotEmpty().isEqualTo(policy.keySet());
        assertThat(code)
                .allSatisfy((door, admitted) ->
                        assertThat(admitted).as(door.toString()).containsExactlyInAnyOrderElementsOf(policy.get(door)));
    }
}
