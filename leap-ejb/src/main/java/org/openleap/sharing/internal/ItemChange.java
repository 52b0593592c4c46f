package org.openleap.sharing.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openleap.audit.AuditEntry;
import org.openleap.audit.SealedEvent;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;

/** What an event of the trail is to one audience of an item. Steps that an audience cannot read the effect of are nothing. */
final class ItemChange {
    /** Steps between the trust and one audience. */
    private static final Map<String, ChangeType> OF_ONE_AUDIENCE = Map.of(
            "sharing.submitted", ChangeType.SHARED_ITEM_ADDED,
            "sharing.shared", ChangeType.SHARED_ITEM_ADDED,
            "sharing.withdrawn", ChangeType.SHARED_ITEM_WITHDRAWN,
            "sharing.relayOwed", ChangeType.RELAY_OWED,
            "sharing.relayed", ChangeType.RELAY_SETTLED,
            "sharing.relayEnded", ChangeType.RELAY_SETTLED);

    /** After these the item stands elsewhere, or says less. */
    private static final Set<String> MOVES = Set.of(
            "feedback.screened",
            "feedback.returned",
            "feedback.analysisConcluded",
            "feedback.readAgain",
            "feedback.merged",
            "feedback.withdrawn",
            "feedback.takenBack",
            "privacy.erased");

    /** After these its outcome reads otherwise; what waits for a second person has not happened yet. */
    private static final Set<String> OF_SUGGESTIONS = Set.of(
            "suggestion.identified",
            "suggestion.unmarked",
            "suggestion.assigned",
            "suggestion.split",
            "suggestion.partMade",
            "suggestion.adopted",
            "suggestion.countersigned",
            "suggestion.progressed",
            "suggestion.held",
            "suggestion.resumed",
            "suggestion.slipped",
            "suggestion.completed",
            "suggestion.foundNotDone",
            "suggestion.reconsidering",
            "suggestion.rejectionUpheld",
            "suggestion.completionUpheld",
            "suggestion.withdrawn");

    private ItemChange() {}

    static boolean isOne(SealedEvent event) {
        var action = event.entry().action();
        return OF_ONE_AUDIENCE.containsKey(action) || MOVES.contains(action) || OF_SUGGESTIONS.contains(action);
    }

    /** Empty when the audience never could read the item or could not yet, or it is about somebody else. */
    static Optional<PartnerChange> of(SealedEvent event, SharedItem row) {
        if (!row.wasReadable()) return Optional.empty();
        var entry = event.entry();
        if (OF_ONE_AUDIENCE.containsKey(entry.action())) return ofOneAudience(event, row);
        if (entry.at().isBefore(row.listedAt())) return Optional.empty();
        if (row.isReadable() && entry.subject().contains("/")) {
            return Optional.of(change(event, row, ChangeType.SUGGESTION_CHANGED, entry.subject()));
        }
        var type = row.isReadable() ? ChangeType.SHARED_ITEM_CHANGED : ChangeType.SHARED_ITEM_WITHDRAWN;
        return Optional.of(change(event, row, type, row.item().value()));
    }

    private static Optional<PartnerChange> ofOneAudience(SealedEvent event, SharedItem row) {
        var entry = event.entry();
        if (!row.audience().value().equals(entry.facts().get("audience"))) return Optional.empty();
        var type = OF_ONE_AUDIENCE.get(entry.action());
        return Optional.of(change(event, row, type, subject(entry, row)));
    }

    private static String subject(AuditEntry entry, SharedItem row) {
        return entry.facts().getOrDefault("relay", row.item().value());
    }

    private static PartnerChange change(SealedEvent event, SharedItem row, ChangeType type, String subject) {
        return new PartnerChange(event, row.audience().value(), type, subject);
    }
}
