package org.openleap.changefeed.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.Change;
import org.openleap.changefeed.ChangeSource;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.identity.VisibilityScope;

/** All the components with records that partners follow. */
@ApplicationScoped
public class ChangeSources {
    @Inject
    @Any
    Instance<ChangeSource> sources;

    /** What the events are to partners, in the order of the events, each once. */
    List<PartnerChange> changesIn(List<SealedEvent> events) {
        return sources.stream()
                .flatMap(source -> source.changesIn(events).stream())
                .distinct()
                .sorted(Comparator.comparingLong(change -> change.cause().position()))
                .toList();
    }

    /** Those of the changes whose record the caller may read now; one question for each type. */
    List<Change> visible(List<Change> changes, VisibilityScope caller) {
        var readable = changes.stream()
                .filter(change -> !change.type().isFarewell())
                .collect(Collectors.groupingBy(Change::type, Collectors.mapping(Change::subject, Collectors.toSet())));
        readable.replaceAll((type, subjects) -> visible(type, subjects, caller));
        return changes.stream()
                .filter(change -> change.type().isFarewell()
                        || readable.get(change.type()).contains(change.subject()))
                .toList();
    }

    private Set<String> visible(ChangeType type, Collection<String> subjects, VisibilityScope caller) {
        return sources.stream()
                .filter(source -> source.types().contains(type))
                .flatMap(source -> source.visible(type, subjects, caller).stream())
                .collect(Collectors.toSet());
    }
}
