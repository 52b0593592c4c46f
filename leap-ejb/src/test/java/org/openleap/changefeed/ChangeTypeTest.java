package org.openleap.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.ApiScope;

class ChangeTypeTest {
    @Test
    void everyNameIsReadBack() {
        for (var type : ChangeType.values())
            assertThat(ChangeType.named(type.value())).contains(type);
        assertThat(ChangeType.named("org.openleap.relay.owed.v2")).isEmpty();
    }

    @Test
    void aSystemIsToldOfWhatItsScopesAllowAndOfWhatIsPublic() {
        assertThat(ChangeType.within(Set.of(ApiScope.PARTNERSHIP_READ)::contains))
                .containsExactlyInAnyOrder(
                        ChangeType.PARTNERSHIP_CHANGED,
                        ChangeType.COMMITMENT_CHANGED,
                        ChangeType.AGREEMENT_CHANGED,
                        ChangeType.PAIR_PUBLISHED,
                        ChangeType.PAIR_TAKEN_DOWN);
        assertThat(ChangeType.within(ApiScope.ALL::contains)).isEqualTo(EnumSet.allOf(ChangeType.class));
        assertThat(ChangeType.within(scope -> false))
                .containsExactlyInAnyOrder(ChangeType.PAIR_PUBLISHED, ChangeType.PAIR_TAKEN_DOWN);
    }
}
