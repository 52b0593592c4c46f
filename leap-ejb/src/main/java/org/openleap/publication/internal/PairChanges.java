package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeSource;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.identity.VisibilityScope;

/** Lets every partner follow what is published. */
@ApplicationScoped
public class PairChanges implements ChangeSource {
    private static final Map<String, ChangeType> STEPS = Map.of(
            "pair.published", ChangeType.PAIR_PUBLISHED,
            "pair.easyReadPublished", ChangeType.PAIR_PUBLISHED,
            "pair.takenDown", ChangeType.PAIR_TAKEN_DOWN);

    @Inject
    PairRepository pairs;

    @Override
    public Set<ChangeType> types() {
        return EnumSet.of(ChangeType.PAIR_PUBLISHED, ChangeType.PAIR_TAKEN_DOWN);
    }

    @Override
    public List<PartnerChange> changesIn(List<SealedEvent> events) {
        var telling = events.stream()
                .filter(event -> STEPS.containsKey(event.entry().action()))
                .filter(event -> event.entry().facts().containsKey("pair"))
                .toList();
        var ids = telling.stream().map(PairChanges::pair).distinct().toList();
        var found = pairs.among(ids, VisibilityScope.system()).stream()
                .collect(Collectors.toMap(Pair::id, Function.identity()));
        return telling.stream()
                .flatMap(event -> Stream.ofNullable(found.get(pair(event))).map(each -> change(event, each)))
                .toList();
    }

    /** What is published is everybody's. */
    @Override
    public Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller) {
        return pairs.published(subjects.stream().map(Long::valueOf).toList()).stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static long pair(SealedEvent event) {
        return Long.parseLong(event.entry().facts().get("pair"));
    }

    private static PartnerChange change(SealedEvent event, Pair pair) {
        var type = STEPS.get(event.entry().action());
        return new PartnerChange(event, PartnerChange.EVERYBODY, type, Long.toString(pair.number()));
    }
}
