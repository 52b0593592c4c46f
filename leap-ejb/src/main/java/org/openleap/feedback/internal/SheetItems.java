package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.SheetItem;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** Reads items in full, many at once. */
@ApplicationScoped
public class SheetItems {
    @Inject
    FoundItemRepository items;

    @Inject
    FeedbackMapper mapper;

    @Inject
    People people;

    /** In the order of the references; those that the caller may not see are left out. */
    public List<SheetItem> read(List<FeedbackReference> references, VisibilityScope scope) {
        var found = items.among(references, scope).stream()
                .collect(Collectors.toMap(FeedbackItem::reference, Function.identity()));
        var names = people.namesOf(
                found.values().stream().map(item -> item.analysis().analyst()).collect(Collectors.toSet()));
        return references.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(item -> sheet(item, names))
                .toList();
    }

    private SheetItem sheet(FeedbackItem item, Map<UserId, String> names) {
        var said = item.submission();
        return new SheetItem(
                mapper.summary(item),
                said.words(),
                said.request(),
                said.experienced(),
                said.mayPublish(),
                said.mayShare(),
                names.getOrDefault(item.analysis().analyst(), ""),
                item.themes());
    }
}
