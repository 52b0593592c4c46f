package org.openleap.search.internal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.audit.AuditTrail;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchSource;

/** What {@link IndexKeeper} reads from the database, one transaction for each call. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexFeed {
    private static final int DAYS_KEPT = 7;

    @Inject
    AuditTrail trail;

    @Inject
    ChangeRepository changes;

    @Inject
    @Any
    Instance<SearchSource> sources;

    /** Records that something happened to, as they are now. */
    public record Renewal(SearchKind kind, List<SearchDocument> found, Set<String> gone) {}

    /** Some records of a source, and the last of their references; empty after the last record. */
    public record Part(List<SearchDocument> found, String last) {}

    /** Events, as changes of their subjects. */
    public List<SearchChange> events(long after, int most) {
        return changes(trail.subjectsAfter(after, most));
    }

    public List<SearchChange> eventsAmong(Collection<Long> ids) {
        return changes(trail.subjectsOf(ids));
    }

    private static List<SearchChange> changes(Map<Long, String> subjects) {
        return subjects.entrySet().stream()
                .map(each -> new SearchChange(each.getKey(), each.getValue(), false))
                .toList();
    }

    public List<SearchChange> changes(long after, int most) {
        return changes.after(after, most);
    }

    public List<SearchChange> changesAmong(Collection<Long> ids) {
        return changes.among(ids);
    }

    public String generation() {
        return changes.generation();
    }

    public Position newest() {
        return new Position(trail.newest(), changes.newest());
    }

    /** Whether everything since then is still there, and the position is not of a time that a backup has undone. */
    public boolean canFollow(Position position) {
        return newest().isNotBefore(position) && position.change() >= changes.oldest() - 1;
    }

    public void forgetOld() {
        changes.forgetOld(DAYS_KEPT);
    }

    public List<Renewal> renewals(Collection<String> subjects) {
        return sources.stream().map(source -> renewal(source, subjects)).toList();
    }

    private static Renewal renewal(SearchSource source, Collection<String> subjects) {
        var touched = source.touchedBy(subjects);
        var found = touched.isEmpty() ? List.<SearchDocument>of() : source.read(touched);
        var gone = new HashSet<>(touched);
        found.forEach(record -> gone.remove(record.reference()));
        return new Renewal(source.kind(), found, gone);
    }

    public List<SearchKind> kinds() {
        return sources.stream().map(SearchSource::kind).toList();
    }

    public Part part(SearchKind kind, String after, int most) {
        var source =
                sources.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        var next = source.next(after, most);
        return next.isEmpty() ? new Part(List.of(), "") : new Part(source.read(next), next.get(next.size() - 1));
    }
}
