package org.openleap.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.publication.internal.Pairs.LEAD;
import static org.openleap.publication.internal.Pairs.MONDAY;
import static org.openleap.publication.internal.Pairs.aDraft;
import static org.openleap.publication.internal.Pairs.published;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.VisibilityScope;
import org.openleap.publication.PairOutcome;

class PairsToFindTest {
    private static final Set<String> NUMBERS = Set.of("0");

    @Test
    void whatIsWordedOrPublishedIsFound() {
        assertFound(aDraft(PairOutcome.WE_DID), true);
        assertFound(published(PairOutcome.WE_DID), true);
    }

    @Test
    void whatWasGivenUpOrTakenDownIsNotFound() {
        var givenUp = aDraft(PairOutcome.WE_DID);
        givenUp.discard(MONDAY);
        assertFound(givenUp, false);

        var takenDown = published(PairOutcome.WE_DID);
        takenDown.takeDown("WRONG", "", LEAD, MONDAY.plusSeconds(90));
        assertFound(takenDown, false);
    }

    /** Neither in the index, nor out of an index that is older than the step. */
    private static void assertFound(Pair pair, boolean found) {
        var source = new PairsToFind();
        source.pairs = new OnePair(pair);

        assertThat(!source.read(NUMBERS).isEmpty()).isEqualTo(found);
        assertThat(!source.visible(NUMBERS, VisibilityScope.system()).isEmpty()).isEqualTo(found);
    }

    private static final class OnePair extends PairRepository {
        private final Pair pair;

        OnePair(Pair pair) {
            this.pair = pair;
        }

        @Override
        public List<Pair> among(Collection<Long> ids, VisibilityScope scope) {
            return List.of(pair);
        }
    }
}
